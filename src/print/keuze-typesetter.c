/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-block-private.h"
#include "keuze-direction.h"
#include "keuze-hyphens.h"
#include "keuze-typesetter.h"

/**
 * KeuzeTypesetter:
 *
 * Sets texts in letters: knows the fonts and sizes, normal and large. Nothing
 * here depends on a screen, so that a sheet has the same lines everywhere.
 *
 * Since: 0.1
 */

/* Inter is what the platform writes in; elsewhere, what the system reads best
 * in. A font of the system fills in what the first one lacks. */
#define FAMILIES "Inter, Adwaita Sans, Noto Sans, Sans"

struct _KeuzeTypesetter
{
  GObject parent_instance;

  /* For what is read from the left, and from the right. */
  PangoContext *contexts[2];
  gboolean large;
  double spacing;
};

G_DEFINE_FINAL_TYPE (KeuzeTypesetter, keuze_typesetter, G_TYPE_OBJECT)

/* From one line to write on to the next, in points, normal and large. */
static const double rulings[] = { 21, 34 };

/* In points, normal and large. Large letters are 18 points or more, all of
 * them: somebody who needs them needs them for the small print too. */
static const struct
{
  double size[2];
  double before[2];
  double line_spacing;
  PangoWeight weight;
} styles[] = {
  [KEUZE_TEXT_TITLE] = { { 24, 32 }, { 2, 2 }, 1.0, PANGO_WEIGHT_BOLD },
  [KEUZE_TEXT_SUBTITLE] = { { 12, 20 }, { 3, 5 }, 1.05, PANGO_WEIGHT_NORMAL },
  [KEUZE_TEXT_OVERLINE] = { { 9.5, 18 }, { 0, 0 }, 1.0, PANGO_WEIGHT_SEMIBOLD },
  [KEUZE_TEXT_HEADING] = { { 14, 24 }, { 16, 26 }, 1.05, PANGO_WEIGHT_BOLD },
  [KEUZE_TEXT_SUBHEADING] = { { 10.5, 19 }, { 11, 18 }, 1.05, PANGO_WEIGHT_BOLD },
  [KEUZE_TEXT_LABEL] = { { 9, 18 }, { 10, 16 }, 1.05, PANGO_WEIGHT_BOLD },
  [KEUZE_TEXT_BODY] = { { 10.5, 18 }, { 6, 10 }, 1.15, PANGO_WEIGHT_NORMAL },
  [KEUZE_TEXT_SIDE] = { { 9.5, 18 }, { 4, 8 }, 1.1, PANGO_WEIGHT_NORMAL },
  [KEUZE_TEXT_SMALL] = { { 8.5, 18 }, { 4, 9 }, 1.08, PANGO_WEIGHT_NORMAL },
  [KEUZE_TEXT_GROUP] = { { 9.5, 19 }, { 0, 16 }, 1.0, PANGO_WEIGHT_BOLD },
  [KEUZE_TEXT_TILE] = { { 10, 18 }, { 2, 4 }, 1.0, PANGO_WEIGHT_BOLD },
  [KEUZE_TEXT_FACTS] = { { 8.5, 18 }, { 1, 3 }, 1.0, PANGO_WEIGHT_NORMAL },
  [KEUZE_TEXT_FOOTER] = { { 8.5, 18 }, { 0, 0 }, 1.0, PANGO_WEIGHT_NORMAL },
  [KEUZE_TEXT_PART] = { { 11.5, 21 }, { 0, 0 }, 1.05, PANGO_WEIGHT_BOLD },
  [KEUZE_TEXT_STRONG] = { { 10.5, 18 }, { 9, 14 }, 1.15, PANGO_WEIGHT_BOLD },
  [KEUZE_TEXT_FORM] = { { 9.5, 18 }, { 9.5, 14 }, 1.0, PANGO_WEIGHT_NORMAL },
};

static void
keuze_typesetter_finalize (GObject *object)
{
  KeuzeTypesetter *self = KEUZE_TYPESETTER (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->contexts); i++)
    g_clear_object (&self->contexts[i]);

  G_OBJECT_CLASS (keuze_typesetter_parent_class)->finalize (object);
}

static void
keuze_typesetter_class_init (KeuzeTypesetterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_typesetter_finalize;
}

/* Letters stand where they belong and not on the pixels of some screen; one
 * unit is a point. */
static PangoContext *
create_context (PangoFontMap   *font_map,
                PangoDirection  direction)
{
  PangoContext *context = pango_font_map_create_context (font_map);
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_base_dir (context, direction);
  cairo_font_options_destroy (options);

  return context;
}

static void
keuze_typesetter_init (KeuzeTypesetter *self)
{
  g_autoptr (PangoFontMap) font_map = pango_cairo_font_map_new ();

  self->spacing = 1;
  self->contexts[FALSE] = create_context (font_map, PANGO_DIRECTION_LTR);
  self->contexts[TRUE] = create_context (font_map, PANGO_DIRECTION_RTL);
}

/**
 * keuze_typesetter_new:
 * @large: whether in large letters
 *
 * Returns: (transfer full): a typesetter
 */
KeuzeTypesetter *
keuze_typesetter_new (gboolean large)
{
  KeuzeTypesetter *self = g_object_new (KEUZE_TYPE_TYPESETTER, NULL);

  self->large = large;

  return self;
}

/**
 * keuze_typesetter_set_spacing:
 * @self: a typesetter
 * @spacing: how large the room between texts, and between the lines of each,
 *   is from now on; 1 as it is by itself
 */
void
keuze_typesetter_set_spacing (KeuzeTypesetter *self,
                              double           spacing)
{
  g_return_if_fail (KEUZE_IS_TYPESETTER (self));

  self->spacing = spacing;
}

/**
 * keuze_typesetter_get_spacing:
 * @self: a typesetter
 *
 * Returns: how large the room between texts is
 */
double
keuze_typesetter_get_spacing (KeuzeTypesetter *self)
{
  g_return_val_if_fail (KEUZE_IS_TYPESETTER (self), 1);

  return self->spacing;
}

/**
 * keuze_typesetter_get_large:
 * @self: a typesetter
 *
 * Returns: whether it sets in large letters
 */
gboolean
keuze_typesetter_get_large (KeuzeTypesetter *self)
{
  g_return_val_if_fail (KEUZE_IS_TYPESETTER (self), FALSE);

  return self->large;
}

/**
 * keuze_typesetter_get_size:
 * @self: a typesetter
 * @style: how a text looks
 *
 * Returns: the size of its letters, in points
 */
double
keuze_typesetter_get_size (KeuzeTypesetter *self,
                           KeuzeTextStyle   style)
{
  g_return_val_if_fail (KEUZE_IS_TYPESETTER (self), 0);

  return styles[style].size[self->large];
}

/**
 * keuze_typesetter_get_space_before:
 * @self: a typesetter
 * @style: how a text looks
 *
 * Returns: how much room is left above it, in points
 */
double
keuze_typesetter_get_space_before (KeuzeTypesetter *self,
                                   KeuzeTextStyle   style)
{
  g_return_val_if_fail (KEUZE_IS_TYPESETTER (self), 0);

  return styles[style].before[self->large] * self->spacing;
}

/**
 * keuze_typesetter_get_ruling:
 * @self: a typesetter
 *
 * Returns: how far lines to write on are apart, in points
 */
double
keuze_typesetter_get_ruling (KeuzeTypesetter *self)
{
  g_return_val_if_fail (KEUZE_IS_TYPESETTER (self), 0);

  return rulings[self->large];
}

/**
 * keuze_typesetter_get_pictogram_size:
 * @self: a typesetter
 * @block: a text with a pictogram
 *
 * Returns: how wide and high the pictogram is, in points
 */
double
keuze_typesetter_get_pictogram_size (KeuzeTypesetter *self,
                                     KeuzeBlock      *block)
{
  g_return_val_if_fail (KEUZE_IS_TYPESETTER (self), 0);
  g_return_val_if_fail (KEUZE_IS_BLOCK (block), 0);

  return keuze_typesetter_get_size (self, block->style) * 1.1;
}

static gboolean
is_beside_others (KeuzeTypesetter *self,
                  KeuzeBlock      *block)
{
  return block->parent != NULL && block->parent->n_tracks > 0 && !(self->large && block->parent->folds);
}

/**
 * keuze_typesetter_get_indent:
 * @self: a typesetter
 * @block: a text
 *
 * Returns: how much room what stands before the text needs, in points
 */
double
keuze_typesetter_get_indent (KeuzeTypesetter *self,
                             KeuzeBlock      *block)
{
  g_return_val_if_fail (KEUZE_IS_TYPESETTER (self), 0);
  g_return_val_if_fail (KEUZE_IS_BLOCK (block), 0);

  if (block->ticked)
    return keuze_typesetter_get_size (self, block->style) * 1.6;
  if (block->above != NULL && !is_beside_others (self, block))
    return keuze_typesetter_get_indent (self, block->above);
  if (block->pictogram != NULL)
    return keuze_typesetter_get_pictogram_size (self, block) * 1.35;
  if (keuze_block_is_dotted (block))
    return keuze_typesetter_get_size (self, block->style) * 0.9;
  if (block->n_marks == 0)
    return 0;

  return keuze_typesetter_get_size (self, block->style) * (0.32 * block->n_marks + 0.35);
}

/**
 * keuze_typesetter_get_number_width:
 * @self: a typesetter
 * @style: how an entry of a table of contents looks
 *
 * Returns: how much room the page number needs, in points
 */
double
keuze_typesetter_get_number_width (KeuzeTypesetter *self,
                                   KeuzeTextStyle   style)
{
  g_return_val_if_fail (KEUZE_IS_TYPESETTER (self), 0);

  return keuze_typesetter_get_size (self, style) * 3;
}

static gboolean
is_unknown (const char *language)
{
  return g_str_equal (language, KEUZE_BLOCK_UNKNOWN_LANGUAGE);
}

/* The language tells how the words of a text follow each other, also where it
 * begins with a name in other letters. What somebody wrote may be in any
 * language: its letters tell, and Pango puts it at their side where they are not
 * read as what is around them is, @from_right or not. */
static PangoLayout *
create_layout (KeuzeTypesetter *self,
               KeuzeTextStyle   style,
               const char      *language,
               gboolean         from_right,
               double           width)
{
  gboolean base = is_unknown (language) ? from_right : keuze_direction_is_from_right (language);
  PangoLayout *layout = pango_layout_new (self->contexts[base]);
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family_static (font, FAMILIES);
  pango_font_description_set_size (font, pango_units_from_double (styles[style].size[self->large]));
  pango_font_description_set_weight (font, styles[style].weight);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_line_spacing (layout, (float) (1 + (styles[style].line_spacing - 1) * self->spacing));
  pango_layout_set_width (layout, width < 0 ? -1 : pango_units_from_double (width));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_auto_dir (layout, is_unknown (language));
  pango_font_description_free (font);

  return layout;
}

static void
set_alignment (PangoLayout *layout,
               gboolean     at_right)
{
  pango_layout_set_alignment (layout, at_right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
}

static void
add_attribute (PangoAttrList  *attributes,
               PangoAttribute *attribute,
               gsize           start,
               gsize           length)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) (start + length);
  pango_attr_list_insert (attributes, attribute);
}

/* A @remark has a line of its own above the text and leans, so that it is not
 * read as part of it. */
static void
set_text (PangoLayout *layout,
          const char  *language,
          const char  *remark,
          const char  *lead,
          const char  *separator,
          const char  *text,
          gboolean     underlined)
{
  PangoAttrList *attributes = pango_attr_list_new ();
  g_autofree char *head = remark != NULL ? g_strconcat (remark, "\n", NULL) : g_strdup ("");
  g_autofree char *whole = g_strconcat (head, lead != NULL ? lead : "", lead != NULL ? separator : "", text, NULL);

  /* Words are broken as in their own language. */
  pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (language)));
  /* And where nobody knows the language, nothing is added. */
  if (is_unknown (language))
    pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  if (remark != NULL)
    add_attribute (attributes, pango_attr_style_new (PANGO_STYLE_ITALIC), 0, strlen (remark));
  if (lead != NULL)
    add_attribute (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD), strlen (head), strlen (lead));
  if (underlined)
    pango_attr_list_insert (attributes, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE));

  pango_layout_set_text (layout, whole, -1);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  if (!is_unknown (language))
    keuze_hyphens_divide (layout);
}

/**
 * keuze_typesetter_set:
 * @self: a typesetter
 * @block: a text
 * @width: how wide its lines may be, in points
 *
 * Returns: (transfer full): the text in lines
 */
PangoLayout *
keuze_typesetter_set (KeuzeTypesetter *self,
                      KeuzeBlock      *block,
                      double           width)
{
  PangoLayout *layout;
  gboolean at_end;

  g_return_val_if_fail (KEUZE_IS_TYPESETTER (self), NULL);
  g_return_val_if_fail (KEUZE_IS_BLOCK (block), NULL);

  width -= keuze_typesetter_get_indent (self, block);
  if (block->kind == KEUZE_BLOCK_ENTRY)
    width -= keuze_typesetter_get_number_width (self, block->style);

  layout = create_layout (self, block->style, block->language, block->from_right, MAX (width, 1));
  /* Where it folds, there is nothing before it to stand at the end of. */
  at_end = block->at_end && is_beside_others (self, block);
  set_alignment (layout, block->from_right != at_end);
  set_text (layout, block->language, block->remark, block->lead, block->separator, block->text,
            block->uri != NULL);

  return layout;
}

/**
 * keuze_typesetter_set_line:
 * @self: a typesetter
 * @style: how the text looks
 * @language: the code of its language
 * @text: a text that stands in no block, such as the number of a page
 * @width: how wide its lines may be, in points; -1 for a single line
 *
 * Returns: (transfer full): the text in lines
 */
PangoLayout *
keuze_typesetter_set_line (KeuzeTypesetter *self,
                           KeuzeTextStyle   style,
                           const char      *language,
                           const char      *text,
                           double           width)
{
  gboolean from_right;
  PangoLayout *layout;

  g_return_val_if_fail (KEUZE_IS_TYPESETTER (self), NULL);
  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  from_right = keuze_direction_is_from_right (language);
  layout = create_layout (self, style, language, from_right, width);
  set_alignment (layout, from_right);
  set_text (layout, language, NULL, NULL, NULL, text, FALSE);

  return layout;
}
