/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-clear-button.h"
#include "keuze-direction.h"
#include "keuze-printable.h"
#include "keuze-reading-page.h"
#include "keuze-reading-row.h"
#include "keuze-settings.h"
#include "keuze-source-banner.h"

/**
 * KeuzeReadingPage:
 *
 * What the card says of something, in two languages at once, so that a patient
 * and who treats them read the same line.
 *
 * GTK 4.18 has no way to tell assistive technology the language of a widget.
 * That of a text is an attribute of its letters, which sets fonts and line
 * breaks; it is where a later GTK, or a reader that looks at the letters, finds
 * it.
 *
 * Since: 0.1
 */

struct _KeuzeReadingPage
{
  AdwNavigationPage parent_instance;

  KeuzeSubject *subject;
  KeuzeCatalog *catalog;
  GListModel *translations;
  GSettings *settings;
  gboolean narrow;

  GtkDropDown *language;
  GtkLabel *first_name;
  GtkBox *names;
  GtkBox *rows;
  GtkScrolledWindow *scroller;
  GtkLabel *second_name;
};

static void keuze_reading_page_printable_init (KeuzePrintableInterface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzeReadingPage, keuze_reading_page, ADW_TYPE_NAVIGATION_PAGE,
                               G_IMPLEMENT_INTERFACE (KEUZE_TYPE_PRINTABLE, keuze_reading_page_printable_init))

enum
{
  PROP_CATALOG = 1,
  PROP_NARROW,
  PROP_SUBJECT,
  PROP_TRANSLATIONS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Returns: (transfer full): the card in the second language. */
static KeuzeCatalog *
get_translation (KeuzeReadingPage *self)
{
  return g_list_model_get_item (self->translations, gtk_drop_down_get_selected (self->language));
}

static void
show_name (GtkLabel     *label,
           KeuzeCatalog *catalog)
{
  const char *language = keuze_catalog_get_language (catalog);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (language)));
  gtk_label_set_attributes (label, attributes);
  gtk_label_set_label (label, keuze_catalog_get_label (catalog, KEUZE_LABEL_LANGUAGE_NAME));
  gtk_widget_set_direction (GTK_WIDGET (label),
                            keuze_direction_is_from_right (language) ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  pango_attr_list_unref (attributes);
}

static void
show_names (KeuzeReadingPage *self,
            KeuzeCatalog     *translation)
{
  show_name (self->first_name, self->catalog);
  show_name (self->second_name, translation);
  gtk_widget_set_direction (GTK_WIDGET (self->names), gtk_widget_get_direction (GTK_WIDGET (self->first_name)));
}

static void
show_rows (KeuzeReadingPage *self,
           KeuzeParallel    *parallel)
{
  GtkWidget *old;

  while ((old = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, old);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (parallel)); i++)
    {
      g_autoptr (KeuzePair) pair = g_list_model_get_item (G_LIST_MODEL (parallel), i);
      GtkWidget *row = keuze_reading_row_new (parallel, pair);

      g_object_bind_property (self, "narrow", row, "narrow", G_BINDING_SYNC_CREATE);
      gtk_box_append (self->rows, row);
    }
}

static void
show_language (KeuzeReadingPage *self)
{
  g_autoptr (KeuzeCatalog) translation = get_translation (self);
  g_autoptr (KeuzeParallel) parallel = NULL;

  if (translation == NULL)
    return;

  parallel = keuze_subject_read (self->subject, self->catalog, translation);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), keuze_parallel_get_title (parallel));
  show_names (self, translation);
  show_rows (self, parallel);
}

/* Somebody picks a language for themselves, so that it is there the next time. */
static void
language_picked (KeuzeReadingPage *self)
{
  g_autoptr (KeuzeCatalog) translation = get_translation (self);

  if (translation == NULL)
    return;

  g_settings_set_string (self->settings, "second-language", keuze_catalog_get_language (translation));
  show_language (self);
}

static void
list_languages (KeuzeReadingPage *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *wanted = g_settings_get_string (self->settings, "second-language");
  guint n_translations = g_list_model_get_n_items (self->translations);
  guint selected = 0;

  for (guint i = 0; i < n_translations; i++)
    {
      g_autoptr (KeuzeCatalog) translation = g_list_model_get_item (self->translations, i);

      gtk_string_list_append (names, keuze_catalog_get_label (translation, KEUZE_LABEL_LANGUAGE_NAME));
      if (g_str_equal (keuze_catalog_get_language (translation), wanted))
        selected = i;
    }

  gtk_drop_down_set_model (self->language, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->language, selected);
  gtk_widget_set_visible (GTK_WIDGET (self->language), n_translations > 1);
  g_signal_connect_object (self->language, "notify::selected", G_CALLBACK (language_picked), self, G_CONNECT_SWAPPED);
}

static void
keuze_reading_page_constructed (GObject *object)
{
  KeuzeReadingPage *self = KEUZE_READING_PAGE (object);

  G_OBJECT_CLASS (keuze_reading_page_parent_class)->constructed (object);

  list_languages (self);
  show_language (self);
}

static void
keuze_reading_page_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  KeuzeReadingPage *self = KEUZE_READING_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_SUBJECT:
      g_value_set_object (value, self->subject);
      break;
    case PROP_TRANSLATIONS:
      g_value_set_object (value, self->translations);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_reading_page_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  KeuzeReadingPage *self = KEUZE_READING_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      self->catalog = g_value_dup_object (value);
      break;
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      break;
    case PROP_SUBJECT:
      self->subject = g_value_dup_object (value);
      break;
    case PROP_TRANSLATIONS:
      self->translations = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_reading_page_dispose (GObject *object)
{
  KeuzeReadingPage *self = KEUZE_READING_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_READING_PAGE);
  g_clear_object (&self->settings);
  g_clear_object (&self->translations);
  g_clear_object (&self->catalog);
  g_clear_object (&self->subject);

  G_OBJECT_CLASS (keuze_reading_page_parent_class)->dispose (object);
}

/* In both languages. */
static KeuzeSheet *
keuze_reading_page_create_sheet (KeuzePrintable *printable)
{
  KeuzeReadingPage *self = KEUZE_READING_PAGE (printable);
  g_autoptr (KeuzeCatalog) translation = get_translation (self);
  g_autoptr (KeuzeParallel) parallel = keuze_subject_print (self->subject, self->catalog, translation);

  return keuze_parallel_create_sheet (parallel);
}

static void
keuze_reading_page_printable_init (KeuzePrintableInterface *interface)
{
  interface->create_sheet = keuze_reading_page_create_sheet;
}

static void
keuze_reading_page_class_init (KeuzeReadingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = keuze_reading_page_constructed;
  object_class->dispose = keuze_reading_page_dispose;
  object_class->get_property = keuze_reading_page_get_property;
  object_class->set_property = keuze_reading_page_set_property;

  /**
   * KeuzeReadingPage:catalog:
   *
   * The card in the first language.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG, flags);

  /**
   * KeuzeReadingPage:narrow:
   *
   * Whether there is room for one language only, and the other stands below it.
   */
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeReadingPage:subject:
   *
   * What the page is about.
   */
  properties[PROP_SUBJECT] =
    g_param_spec_object ("subject", NULL, NULL, KEUZE_TYPE_SUBJECT, flags);

  /**
   * KeuzeReadingPage:translations:
   *
   * The card in other languages: a list of `KeuzeCatalog`.
   */
  properties[PROP_TRANSLATIONS] =
    g_param_spec_object ("translations", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_CLEAR_BUTTON);
  g_type_ensure (KEUZE_TYPE_SOURCE_BANNER);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-reading-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeReadingPage, first_name);
  gtk_widget_class_bind_template_child (widget_class, KeuzeReadingPage, language);
  gtk_widget_class_bind_template_child (widget_class, KeuzeReadingPage, names);
  gtk_widget_class_bind_template_child (widget_class, KeuzeReadingPage, rows);
  gtk_widget_class_bind_template_child (widget_class, KeuzeReadingPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, KeuzeReadingPage, second_name);
}

static void
keuze_reading_page_init (KeuzeReadingPage *self)
{
  self->settings = keuze_settings_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_reading_page_new:
 * @subject: what to read about
 * @catalog: a card
 * @translations: the same card in other languages, one or more: a list of
 *   `KeuzeCatalog`
 *
 * Returns: (transfer floating): a page in two languages. Where there are more,
 *   somebody can pick the second one.
 */
AdwNavigationPage *
keuze_reading_page_new (KeuzeSubject *subject,
                        KeuzeCatalog *catalog,
                        GListModel   *translations)
{
  g_return_val_if_fail (KEUZE_IS_SUBJECT (subject), NULL);
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (translations), NULL);
  g_return_val_if_fail (g_list_model_get_n_items (translations) > 0, NULL);

  return g_object_new (KEUZE_TYPE_READING_PAGE,
                       "catalog", catalog,
                       "subject", subject,
                       "translations", translations,
                       NULL);
}
