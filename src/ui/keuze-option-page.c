/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-alert.h"
#include "keuze-clear-button.h"
#include "keuze-closures.h"
#include "keuze-cover.h"
#include "keuze-example-card.h"
#include "keuze-fact.h"
#include "keuze-footnotes.h"
#include "keuze-glossary-row.h"
#include "keuze-link.h"
#include "keuze-long-text.h"
#include "keuze-option-page.h"
#include "keuze-option-pager.h"
#include "keuze-option-sheet.h"
#include "keuze-overdue-note.h"
#include "keuze-placement.h"
#include "keuze-plan-button.h"
#include "keuze-plan-note.h"
#include "keuze-printable.h"
#include "keuze-related-links.h"
#include "keuze-source-banner.h"
#include "keuze-sources-note.h"
#include "keuze-step.h"
#include "keuze-translation-mark.h"
#include "keuze-wrap-layout.h"

/**
 * KeuzeOptionPage:
 *
 * All that the card says of one option.
 *
 * Since: 0.1
 */

struct _KeuzeOptionPage
{
  AdwNavigationPage parent_instance;

  KeuzeCatalog *catalog;
  KeuzeOption *option;

  KeuzeGlossaryRow *glossary;
  KeuzeOptionPager *pager;
  GtkBox *facts;
  KeuzeOverdueNote *overdue;
  GtkLabel *involves_heading;
  GtkBox *involves;
  GtkLabel *examples_heading;
  GtkBox *examples;
  GtkLabel *referral_heading;
  GtkListBox *referral_rows;
  GtkLabel *payment_heading;
  GtkListBox *payment_rows;
  GtkButton *provider_finder;
  GtkLabel *provider_finder_address;
  GtkLabel *provider_finder_label;
  GtkWidget *read;
  KeuzeRelatedLinks *related_links;
  KeuzeSourcesNote *sources;
  GtkLabel *title;
};

static void keuze_option_page_printable_init (KeuzePrintableInterface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzeOptionPage, keuze_option_page, ADW_TYPE_NAVIGATION_PAGE,
                               G_IMPLEMENT_INTERFACE (KEUZE_TYPE_PRINTABLE, keuze_option_page_printable_init))

enum
{
  PROP_CATALOG = 1,
  PROP_OPTION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char *
get_label (KeuzeOptionPage *self,
           KeuzeLabel       label)
{
  return keuze_catalog_get_label (self->catalog, label);
}

static char *
join_titles (KeuzeOptionPage *self,
             GListModel      *entries)
{
  return keuze_entry_join_titles (entries, get_label (self, KEUZE_LABEL_LIST_SEPARATOR));
}

static void
add_fact (KeuzeOptionPage *self,
          const char      *icon_name,
          const char      *text)
{
  gtk_box_append (self->facts, keuze_fact_new (icon_name, text));
}

static void
show_severities (KeuzeOptionPage *self)
{
  GListModel *placements = keuze_option_get_placements (self->option);

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (KeuzePlacement) placement = g_list_model_get_item (placements, i);
      KeuzeEntry *severity = keuze_placement_get_entry (placement);
      g_autofree char *icon_name = keuze_closures_find_severity_icon (keuze_entry_get_id (severity));

      add_fact (self, icon_name, keuze_entry_get_title (severity));
    }
}

static void
show_steps (KeuzeOptionPage *self)
{
  g_autoptr (GListModel) steps = keuze_catalog_find_steps (self->catalog, self->option);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, i);

      add_fact (self, "keuze-steps-symbolic", keuze_step_get_name (step));
    }
}

static void
show_payers (KeuzeOptionPage *self)
{
  KeuzePayment *payment = keuze_option_get_payment (self->option);
  GListModel *covers = keuze_payment_get_covers (payment);
  const char *icon_name = "keuze-payment-symbolic";

  if (g_list_model_get_n_items (covers) == 0)
    add_fact (self, icon_name,
              keuze_entry_get_title (KEUZE_ENTRY (keuze_payment_get_state (payment))));

  for (guint i = 0; i < g_list_model_get_n_items (covers); i++)
    {
      g_autoptr (KeuzeCover) cover = g_list_model_get_item (covers, i);
      const char *payer = keuze_entry_get_title (KEUZE_ENTRY (keuze_cover_get_payer (cover)));
      KeuzeLimit *limit = keuze_cover_get_limit (cover);
      g_autofree char *fact = NULL;

      if (!keuze_cover_get_usual (cover))
        continue;

      fact = g_strjoin (" · ", payer, limit != NULL ? keuze_limit_get_text (limit) : NULL, NULL);
      add_fact (self, icon_name, fact);
    }

  if (keuze_payment_get_own_risk (payment))
    add_fact (self, icon_name, get_label (self, KEUZE_LABEL_OWN_RISK));
  if (keuze_payment_get_own_contribution (payment))
    add_fact (self, icon_name, get_label (self, KEUZE_LABEL_OWN_CONTRIBUTION));
}

static void
show_facts (KeuzeOptionPage *self)
{
  KeuzeReferral *referral = keuze_option_get_referral (self->option);

  g_autofree char *providers = join_titles (self, keuze_option_get_providers (self->option));

  if (*providers != '\0')
    add_fact (self, "avatar-default-symbolic", providers);
  show_severities (self);
  show_steps (self);
  add_fact (self, "keuze-referral-symbolic",
            keuze_entry_get_title (KEUZE_ENTRY (keuze_referral_get_need (referral))));
  show_payers (self);
}

/* Facts are seen at a glance, and heard with the title that they stand under. */
static void
describe_title (KeuzeOptionPage *self)
{
  const char *local_name = keuze_option_get_local_name (self->option);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *description = NULL;
  g_auto (GStrv) said = NULL;

  if (local_name != NULL && !g_str_equal (local_name, keuze_entry_get_title (KEUZE_ENTRY (self->option))))
    g_strv_builder_add (builder, local_name);
  for (GtkWidget *fact = gtk_widget_get_first_child (GTK_WIDGET (self->facts));
       fact != NULL;
       fact = gtk_widget_get_next_sibling (fact))
    g_strv_builder_add (builder, keuze_fact_get_text (KEUZE_FACT (fact)));

  said = g_strv_builder_end (builder);
  description = g_strjoinv (" · ", said);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->title),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
}

/* Puts before a widget whether the text of the option that it shows is
 * translated. */
static void
add_mark (KeuzeOptionPage *self,
          GtkWidget       *widget,
          const char      *member)
{
  GtkWidget *box = gtk_widget_get_parent (widget);
  GtkWidget *mark = keuze_translation_mark_new ();

  keuze_translation_mark_set_text (KEUZE_TRANSLATION_MARK (mark), self->catalog, "option",
                                   KEUZE_ENTRY (self->option), member);
  gtk_box_insert_child_after (GTK_BOX (box), mark, gtk_widget_get_prev_sibling (widget));
}

static GtkWidget *
create_paragraph (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "label", text,
                       "selectable", TRUE,
                       "css-classes", (const char *[]) { "reading", NULL },
                       "wrap", TRUE,
                       "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       "xalign", 0.0,
                       NULL);
}

static void
show_involves (KeuzeOptionPage *self)
{
  const char * const *paragraphs = keuze_option_get_involves (self->option);

  for (guint i = 0; paragraphs[i] != NULL; i++)
    {
      GtkWidget *paragraph = create_paragraph (paragraphs[i]);
      g_autofree char *member = keuze_option_dup_involves_member (i);

      gtk_box_append (self->involves, paragraph);
      add_mark (self, paragraph, member);
    }
}

static void
show_examples (KeuzeOptionPage *self)
{
  GListModel *examples = keuze_option_get_examples (self->option);

  for (guint i = 0; i < g_list_model_get_n_items (examples); i++)
    {
      g_autoptr (KeuzeExample) example = g_list_model_get_item (examples, i);
      GtkWidget *card = keuze_example_card_new (example);
      g_autofree char *member = keuze_example_dup_member (example);

      gtk_box_append (self->examples, card);
      add_mark (self, card, member);
    }
}

/* Text from a catalogue is never markup, so a row has to be told. */
static void
add_row (GtkListBox *rows,
         const char *title,
         const char *subtitle)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "title", title,
                                 "subtitle", subtitle,
                                 "activatable", FALSE,
                                 NULL);

  if (subtitle != NULL)
    gtk_widget_add_css_class (row, "property");
  gtk_list_box_append (rows, row);
}

static void
add_titles_row (KeuzeOptionPage *self,
                GtkListBox      *rows,
                KeuzeLabel       label,
                GListModel      *entries)
{
  g_autofree char *titles = join_titles (self, entries);

  if (g_list_model_get_n_items (entries) > 0)
    add_row (rows, get_label (self, label), titles);
}

static void
show_referral (KeuzeOptionPage *self)
{
  KeuzeReferral *referral = keuze_option_get_referral (self->option);

  add_row (self->referral_rows, keuze_referral_get_text (referral), NULL);
  add_mark (self, GTK_WIDGET (self->referral_rows), "referral");
  add_titles_row (self, self->referral_rows, KEUZE_LABEL_ADULTS,
                  keuze_referral_get_adults (referral));
  add_titles_row (self, self->referral_rows, KEUZE_LABEL_YOUNG_PEOPLE_ALSO,
                  keuze_referral_get_young_people_also (referral));
  add_titles_row (self, self->referral_rows, KEUZE_LABEL_CRITERIA,
                  keuze_referral_get_criteria (referral));
}

static void
show_payment (KeuzeOptionPage *self)
{
  KeuzePayment *payment = keuze_option_get_payment (self->option);
  GListModel *covers = keuze_payment_get_covers (payment);

  add_row (self->payment_rows, keuze_payment_get_text (payment), NULL);
  add_mark (self, GTK_WIDGET (self->payment_rows), "payment");

  for (guint i = 0; i < g_list_model_get_n_items (covers); i++)
    {
      g_autoptr (KeuzeCover) cover = g_list_model_get_item (covers, i);
      g_autofree char *description = keuze_cover_describe (cover, get_label (self, KEUZE_LABEL_LIST_SEPARATOR));

      add_row (self->payment_rows,
               keuze_entry_get_title (KEUZE_ENTRY (keuze_cover_get_payer (cover))), description);
    }
}

static void
show_provenance (KeuzeOptionPage *self)
{
  g_autofree char *text = keuze_footnotes_dup_option (self->catalog, self->option);

  keuze_overdue_note_set_provenance (self->overdue, self->catalog, keuze_option_get_provenance (self->option));
  keuze_sources_note_set_text (self->sources, self->catalog, text);
}

static void
launched (GObject      *launcher,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GtkWidget) page = GTK_WIDGET (user_data);
  g_autoptr (GError) error = NULL;
  AdwDialog *dialog;

  if (gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (launcher), result, &error) ||
      g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) ||
      gtk_widget_get_root (page) == NULL)
    return;

  dialog = keuze_alert_new (_("Could Not Open the Link"), NULL);
  adw_alert_dialog_format_body (ADW_ALERT_DIALOG (dialog),
                                /* Translators: %s is the address of a web page. */
                                _("You can open %s in your browser yourself."),
                                gtk_uri_launcher_get_uri (GTK_URI_LAUNCHER (launcher)));
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, page);
}

static void
find_provider (KeuzeOptionPage *self)
{
  KeuzeLink *link = keuze_catalog_get_entry (self->catalog, KEUZE_LIST_LINKS, "provider-finder");
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (keuze_link_get_url (link));

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL,
                           launched, g_object_ref (self));
}

static gboolean
plan_by_key (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  gtk_widget_activate_action (widget, "win.toggle-option", "s",
                              keuze_entry_get_id (KEUZE_ENTRY (KEUZE_OPTION_PAGE (widget)->option)));

  return GDK_EVENT_STOP;
}

static void
show_headings (KeuzeOptionPage *self)
{
  gtk_label_set_label (self->involves_heading, get_label (self, KEUZE_LABEL_INVOLVES));
  gtk_label_set_label (self->examples_heading, get_label (self, KEUZE_LABEL_EXAMPLES));
  gtk_label_set_label (self->referral_heading, get_label (self, KEUZE_LABEL_REFERRAL));
  gtk_label_set_label (self->payment_heading, get_label (self, KEUZE_LABEL_PAYMENT));
}

static void
show_provider_finder (KeuzeOptionPage *self)
{
  KeuzeLink *link = keuze_catalog_get_entry (self->catalog, KEUZE_LIST_LINKS, "provider-finder");

  gtk_widget_set_visible (GTK_WIDGET (self->provider_finder), link != NULL);
  if (link == NULL)
    return;

  gtk_label_set_label (self->provider_finder_label, get_label (self, KEUZE_LABEL_PROVIDER_FINDER));
  gtk_label_set_label (self->provider_finder_address, keuze_link_get_url (link));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->provider_finder),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, keuze_link_get_url (link),
                                  -1);
}

static void
keuze_option_page_constructed (GObject *object)
{
  KeuzeOptionPage *self = KEUZE_OPTION_PAGE (object);

  G_OBJECT_CLASS (keuze_option_page_parent_class)->constructed (object);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self),
                                 keuze_entry_get_title (KEUZE_ENTRY (self->option)));
  keuze_option_pager_set_option (self->pager, self->catalog, self->option);
  show_headings (self);
  show_facts (self);
  describe_title (self);
  show_involves (self);
  show_examples (self);
  show_referral (self);
  show_payment (self);
  keuze_glossary_row_set_words (self->glossary, self->catalog, keuze_option_get_glossary (self->option));
  show_provider_finder (self);
  gtk_widget_set_visible (self->read, keuze_catalog_has_translations (self->catalog));
  keuze_related_links_set_option (self->related_links, self->catalog, self->option);
  show_provenance (self);
  keuze_long_text_prepare (GTK_WIDGET (self));
}

static void
keuze_option_page_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeuzeOptionPage *self = KEUZE_OPTION_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_OPTION:
      g_value_set_object (value, self->option);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_option_page_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KeuzeOptionPage *self = KEUZE_OPTION_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      self->catalog = g_value_dup_object (value);
      break;
    case PROP_OPTION:
      self->option = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_option_page_dispose (GObject *object)
{
  KeuzeOptionPage *self = KEUZE_OPTION_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_OPTION_PAGE);
  g_clear_object (&self->option);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_option_page_parent_class)->dispose (object);
}

static KeuzeSheet *
keuze_option_page_create_sheet (KeuzePrintable *printable)
{
  KeuzeOptionPage *self = KEUZE_OPTION_PAGE (printable);

  return keuze_option_sheet_new (self->catalog, self->option);
}

static void
keuze_option_page_printable_init (KeuzePrintableInterface *interface)
{
  interface->create_sheet = keuze_option_page_create_sheet;
}

static void
keuze_option_page_class_init (KeuzeOptionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = keuze_option_page_constructed;
  object_class->dispose = keuze_option_page_dispose;
  object_class->get_property = keuze_option_page_get_property;
  object_class->set_property = keuze_option_page_set_property;

  /**
   * KeuzeOptionPage:catalog:
   *
   * The card that the option stands on.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG, flags);

  /**
   * KeuzeOptionPage:option:
   *
   * The option.
   */
  properties[PROP_OPTION] =
    g_param_spec_object ("option", NULL, NULL, KEUZE_TYPE_OPTION, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_GLOSSARY_ROW);
  g_type_ensure (KEUZE_TYPE_OPTION_PAGER);
  g_type_ensure (KEUZE_TYPE_OVERDUE_NOTE);
  g_type_ensure (KEUZE_TYPE_PLAN_BUTTON);
  g_type_ensure (KEUZE_TYPE_SOURCE_BANNER);
  g_type_ensure (KEUZE_TYPE_SOURCES_NOTE);
  g_type_ensure (KEUZE_TYPE_PLAN_NOTE);
  g_type_ensure (KEUZE_TYPE_RELATED_LINKS);
  g_type_ensure (KEUZE_TYPE_CLEAR_BUTTON);
  g_type_ensure (KEUZE_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-option-page.ui");
  gtk_widget_class_bind_template_callback (widget_class, find_provider);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, examples);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, examples_heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, facts);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, glossary);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, involves);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, involves_heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, overdue);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, pager);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, payment_heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, payment_rows);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, provider_finder);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, provider_finder_address);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, provider_finder_label);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, read);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, referral_heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, referral_rows);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, related_links);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, sources);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPage, title);
  keuze_closures_bind (widget_class);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_d, GDK_CONTROL_MASK, plan_by_key, NULL);
}

static void
keuze_option_page_init (KeuzeOptionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_option_page_new:
 * @catalog: a card
 * @option: one of its options
 *
 * Returns: (transfer floating): a page about the option
 */
AdwNavigationPage *
keuze_option_page_new (KeuzeCatalog *catalog,
                       KeuzeOption  *option)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), NULL);

  return g_object_new (KEUZE_TYPE_OPTION_PAGE,
                       "catalog", catalog,
                       "option", option,
                       NULL);
}

/**
 * keuze_option_page_get_option:
 * @self: a page about an option
 *
 * Returns: (transfer none): the option
 */
KeuzeOption *
keuze_option_page_get_option (KeuzeOptionPage *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION_PAGE (self), NULL);

  return self->option;
}
