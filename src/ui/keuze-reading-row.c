/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-direction.h"
#include "keuze-reading-row.h"

/**
 * KeuzeReadingRow:
 *
 * A text of the card in two languages: beside each other, or below each other
 * where the window is narrow. Each is read from its own side.
 *
 * Since: 0.1
 */

/* Between two languages, beside and below each other, in pixels. */
#define WIDE_SPACING 36
#define NARROW_SPACING 6

struct _KeuzeReadingRow
{
  AdwBin parent_instance;

  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (KeuzeReadingRow, keuze_reading_row, ADW_TYPE_BIN)

enum
{
  PROP_NARROW = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* How a text looks, its level where it is a heading, and how much room is left
 * above it, in pixels. */
static const struct
{
  const char *css_class;
  int level;
  int margin;
} kinds[] = {
  [KEUZE_BLOCK_TITLE] = { "title-1", 1, 0 },
  [KEUZE_BLOCK_HEADING] = { "title-3", 2, 15 },
  [KEUZE_BLOCK_SUBHEADING] = { "heading", 3, 6 },
  [KEUZE_BLOCK_PARAGRAPH] = { "reading", 0, 0 },
  [KEUZE_BLOCK_BODY] = { "reading", 0, 0 },
};

/* What a sheet to be read has none of is shown like any other text. */
static guint
get_kind (KeuzeBlock *block)
{
  KeuzeBlockKind kind = keuze_block_get_kind (block);

  return kind < G_N_ELEMENTS (kinds) && kinds[kind].css_class != NULL ? kind : KEUZE_BLOCK_PARAGRAPH;
}

/* A template child that is the child of a bin goes before the bin lets go of it. */
static GtkBox *
get_tracks (KeuzeReadingRow *self)
{
  return GTK_BOX (adw_bin_get_child (ADW_BIN (self)));
}

static void
keuze_reading_row_set_narrow (KeuzeReadingRow *self,
                              gboolean         narrow)
{
  GtkBox *tracks = get_tracks (self);

  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (tracks),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (tracks, !narrow);
  gtk_box_set_spacing (tracks, narrow ? NARROW_SPACING : WIDE_SPACING);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
keuze_reading_row_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeuzeReadingRow *self = KEUZE_READING_ROW (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_reading_row_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KeuzeReadingRow *self = KEUZE_READING_ROW (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      keuze_reading_row_set_narrow (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_reading_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_READING_ROW);

  G_OBJECT_CLASS (keuze_reading_row_parent_class)->dispose (object);
}

static void
keuze_reading_row_class_init (KeuzeReadingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_reading_row_dispose;
  object_class->get_property = keuze_reading_row_get_property;
  object_class->set_property = keuze_reading_row_set_property;

  /**
   * KeuzeReadingRow:narrow:
   *
   * Whether the second language stands below the first, and not beside it.
   */
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-reading-row.ui");
  gtk_widget_class_set_css_name (widget_class, "reading-row");
}

static void
keuze_reading_row_init (KeuzeReadingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_box_set_spacing (get_tracks (self), WIDE_SPACING);
}

static GtkTextDirection
get_direction (const char *language)
{
  return keuze_direction_is_from_right (language) ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR;
}

/* Fonts, and where words break, are up to the language. */
static PangoAttrList *
create_attributes (const char *language,
                   const char *lead)
{
  PangoAttrList *attributes = pango_attr_list_new ();
  PangoAttribute *weight;

  pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (language)));
  if (lead != NULL)
    {
      weight = pango_attr_weight_new (PANGO_WEIGHT_BOLD);
      weight->end_index = (guint) strlen (lead);
      pango_attr_list_insert (attributes, weight);
    }

  return attributes;
}

static GtkWidget *
create_label (guint           kind,
              const char     *language,
              const char     *lead,
              const char     *text)
{
  int level = kinds[kind].level;
  PangoAttrList *attributes = create_attributes (language, lead);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", level > 0 ? GTK_ACCESSIBLE_ROLE_HEADING
                                                                : GTK_ACCESSIBLE_ROLE_LABEL,
                                   "attributes", attributes,
                                   "css-classes", (const char *[]) { kinds[kind].css_class, NULL },
                                   "label", text,
                                   "selectable", TRUE,
                                   "valign", GTK_ALIGN_START,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0,
                                   NULL);

  gtk_widget_set_direction (label, get_direction (language));
  if (level > 0)
    gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, level, -1);
  pango_attr_list_unref (attributes);

  return label;
}

/* Where a link leads is seen before it is followed, also without a mouse. */
static GtkWidget *
create_address (const char *uri)
{
  GtkWidget *address = create_label (KEUZE_BLOCK_PARAGRAPH, "en", NULL, uri);

  gtk_label_set_selectable (GTK_LABEL (address), FALSE);
  gtk_widget_set_css_classes (address, (const char *[]) { "caption", NULL });

  return address;
}

static GtkWidget *
create_link (const char *uri,
             const char *language,
             const char *text)
{
  GtkWidget *label = create_label (KEUZE_BLOCK_PARAGRAPH, language, NULL, text);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *button = gtk_link_button_new (uri);

  gtk_label_set_selectable (GTK_LABEL (label), FALSE);
  gtk_box_append (GTK_BOX (box), label);
  if (!g_str_has_suffix (uri, text))
    gtk_box_append (GTK_BOX (box), create_address (uri));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_direction (button, get_direction (language));
  /* It would be called by the label that it had before. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, uri, -1);

  return button;
}

static GtkWidget *
create_text (KeuzeBlock *block)
{
  g_autofree char *text = keuze_block_dup_text (block);

  if (keuze_block_get_uri (block) != NULL)
    return create_link (keuze_block_get_uri (block), keuze_block_get_language (block), text);

  return create_label (get_kind (block), keuze_block_get_language (block),
                       keuze_block_get_lead (block), text);
}

/* Stands before a text that is still in another language, or in its place
 * where the other track has it. */
static GtkWidget *
create_mark (KeuzeCatalog *catalog)
{
  GtkWidget *label = create_label (KEUZE_BLOCK_PARAGRAPH, keuze_catalog_get_language (catalog), NULL,
                                   keuze_catalog_get_label (catalog, KEUZE_LABEL_NOT_TRANSLATED));

  gtk_widget_set_css_classes (label, (const char *[]) { "caption", "facts", NULL });

  return label;
}

static GtkWidget *
create_marked_text (KeuzeBlock   *block,
                    KeuzeCatalog *catalog)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), create_mark (catalog));
  gtk_box_append (GTK_BOX (box), create_text (block));

  return box;
}

static void
add_track (KeuzeReadingRow *self,
           KeuzePair       *pair,
           KeuzeBlock      *block,
           KeuzeCatalog    *catalog)
{
  if (block == NULL)
    /* Its track stays empty, so that the other text stays in its own. */
    gtk_box_append (get_tracks (self), adw_bin_new ());
  else if (keuze_pair_is_untranslated (pair) && keuze_block_get_untranslated (block))
    gtk_box_append (get_tracks (self), create_mark (catalog));
  else if (keuze_block_get_untranslated (block))
    gtk_box_append (get_tracks (self), create_marked_text (block, catalog));
  else
    gtk_box_append (get_tracks (self), create_text (block));
}

/* A name of another language, that both have, stands where the row begins. */
static void
align_with_row (KeuzeReadingRow *self)
{
  GtkWidget *text = gtk_widget_get_first_child (GTK_WIDGET (get_tracks (self)));
  gboolean turned = gtk_widget_get_direction (text) != gtk_widget_get_direction (GTK_WIDGET (get_tracks (self)));

  if (GTK_IS_LABEL (text))
    gtk_label_set_xalign (GTK_LABEL (text), turned ? 1 : 0);
}

/**
 * keuze_reading_row_new:
 * @parallel: a sheet in two languages
 * @pair: one of its texts
 *
 * Returns: (transfer floating): a new row
 */
GtkWidget *
keuze_reading_row_new (KeuzeParallel *parallel,
                       KeuzePair     *pair)
{
  KeuzeReadingRow *self;
  KeuzeCatalog *first_catalog, *second_catalog;

  g_return_val_if_fail (KEUZE_IS_PARALLEL (parallel), NULL);
  g_return_val_if_fail (KEUZE_IS_PAIR (pair), NULL);

  self = g_object_new (KEUZE_TYPE_READING_ROW, NULL);
  first_catalog = keuze_parallel_get_first_catalog (parallel);
  second_catalog = keuze_parallel_get_second_catalog (parallel);

  gtk_widget_set_margin_top (GTK_WIDGET (self), kinds[get_kind (keuze_pair_get_any (pair))].margin);
  /* The first language is at the side where it begins. */
  gtk_widget_set_direction (GTK_WIDGET (get_tracks (self)), get_direction (keuze_catalog_get_language (first_catalog)));
  add_track (self, pair, keuze_pair_get_first (pair), first_catalog);
  if (keuze_pair_is_same (pair) && !keuze_pair_is_untranslated (pair))
    align_with_row (self);
  else
    add_track (self, pair, keuze_pair_get_second (pair), second_catalog);

  return GTK_WIDGET (self);
}
