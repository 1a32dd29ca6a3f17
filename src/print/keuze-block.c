/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "keuze-block-private.h"
#include "keuze-direction.h"

/**
 * KeuzeBlock:
 *
 * A part of a sheet of paper: a text, or blocks below or beside each other. It
 * says what stands there and what it is, not on which page.
 *
 * Since: 0.1
 */

G_DEFINE_FINAL_TYPE (KeuzeBlock, keuze_block, G_TYPE_OBJECT)

/* What each kind is called in the structure of a PDF file. */
static const char * const tags[] = {
  [KEUZE_BLOCK_SECTION] = "Sect",
  [KEUZE_BLOCK_GROUP] = NULL,
  [KEUZE_BLOCK_PAIR] = NULL,
  [KEUZE_BLOCK_LIST] = "L",
  [KEUZE_BLOCK_ITEM] = "LI",
  [KEUZE_BLOCK_TABLE] = "Table",
  [KEUZE_BLOCK_ROW] = "TR",
  [KEUZE_BLOCK_CELL] = "TD",
  [KEUZE_BLOCK_HEAD_CELL] = "TH",
  [KEUZE_BLOCK_TITLE] = "H1",
  [KEUZE_BLOCK_HEADING] = "H2",
  [KEUZE_BLOCK_SUBHEADING] = "H3",
  [KEUZE_BLOCK_PARAGRAPH] = "P",
  [KEUZE_BLOCK_BODY] = "LBody",
  [KEUZE_BLOCK_CELL_HEADING] = "TH",
  [KEUZE_BLOCK_ENTRY] = "P",
  [KEUZE_BLOCK_LINES] = NULL,
};

static void
keuze_block_finalize (GObject *object)
{
  KeuzeBlock *self = KEUZE_BLOCK (object);

  g_clear_pointer (&self->children, g_ptr_array_unref);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->lead, g_free);
  g_clear_pointer (&self->remark, g_free);
  g_clear_pointer (&self->separator, g_free);
  g_clear_pointer (&self->anchor, g_free);
  g_clear_pointer (&self->target, g_free);
  g_clear_pointer (&self->uri, g_free);
  g_clear_pointer (&self->footer, g_free);
  g_clear_pointer (&self->pictogram, g_free);

  G_OBJECT_CLASS (keuze_block_parent_class)->finalize (object);
}

static void
keuze_block_class_init (KeuzeBlockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_block_finalize;
}

static void
keuze_block_init (KeuzeBlock *self)
{
  self->children = g_ptr_array_new_with_free_func (g_object_unref);
  self->span = 1;
}

/**
 * keuze_block_new:
 * @kind: what it is
 * @language: the code of the language of its texts
 *
 * Returns: (transfer full): an empty block that stands in no other
 */
KeuzeBlock *
keuze_block_new (KeuzeBlockKind  kind,
                 const char     *language)
{
  KeuzeBlock *self;

  g_return_val_if_fail (language != NULL, NULL);

  self = g_object_new (KEUZE_TYPE_BLOCK, NULL);
  self->kind = kind;
  self->language = g_strdup (language);
  self->from_right = keuze_direction_is_from_right (language);

  return self;
}

/**
 * keuze_block_add:
 * @self: a block
 * @kind: what the new one is
 *
 * Adds a block after those that are in it, in the same language.
 *
 * Returns: (transfer none): the new block
 */
KeuzeBlock *
keuze_block_add (KeuzeBlock     *self,
                 KeuzeBlockKind  kind)
{
  KeuzeBlock *child;

  g_return_val_if_fail (KEUZE_IS_BLOCK (self), NULL);

  child = keuze_block_new (kind, self->language);
  child->parent = self;
  child->from_right = self->from_right;
  g_ptr_array_add (self->children, child);

  return child;
}

/**
 * keuze_block_add_text:
 * @self: a block
 * @kind: what the text is
 * @style: how the text looks
 * @text: the text, without markup
 *
 * Adds a text after what is in the block.
 *
 * Returns: (transfer none): the block with the text
 */
KeuzeBlock *
keuze_block_add_text (KeuzeBlock     *self,
                      KeuzeBlockKind  kind,
                      KeuzeTextStyle  style,
                      const char     *text)
{
  KeuzeBlock *child;

  g_return_val_if_fail (KEUZE_IS_BLOCK (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  child = keuze_block_add (self, kind);
  child->style = style;
  child->text = g_strdup (text);

  return child;
}

/**
 * keuze_block_add_lines:
 * @self: a block
 * @n_lines: how many lines there are
 * @fills: whether there are more of them where the page has room for more
 *
 * Adds lines to write on with a pen after what is in the block.
 *
 * Returns: (transfer none): the lines
 */
KeuzeBlock *
keuze_block_add_lines (KeuzeBlock *self,
                       guint       n_lines,
                       gboolean    fills)
{
  KeuzeBlock *child;

  g_return_val_if_fail (KEUZE_IS_BLOCK (self), NULL);
  g_return_val_if_fail (n_lines > 0, NULL);

  child = keuze_block_add (self, KEUZE_BLOCK_LINES);
  child->n_lines = n_lines;
  child->fills = fills;

  return child;
}

/**
 * keuze_block_add_copy:
 * @self: a block
 * @other: a block that stands in another
 *
 * Adds a block like @other, but for what is in that one, where it stands and
 * what it stands below.
 *
 * Returns: (transfer none): the new block
 */
KeuzeBlock *
keuze_block_add_copy (KeuzeBlock *self,
                      KeuzeBlock *other)
{
  KeuzeBlock *copy;

  g_return_val_if_fail (KEUZE_IS_BLOCK (self), NULL);
  g_return_val_if_fail (KEUZE_IS_BLOCK (other), NULL);

  copy = keuze_block_add (self, other->kind);
  g_set_str (&copy->language, other->language);
  copy->style = other->style;
  copy->text = g_strdup (other->text);
  copy->lead = g_strdup (other->lead);
  copy->separator = g_strdup (other->separator);
  copy->anchor = g_strdup (other->anchor);
  copy->target = g_strdup (other->target);
  copy->uri = g_strdup (other->uri);
  copy->mark = other->mark;
  copy->n_marks = other->n_marks;
  copy->pictogram = g_strdup (other->pictogram);
  copy->at_end = other->at_end;
  copy->ticked = other->ticked;
  copy->blank = other->blank;
  copy->untranslated = other->untranslated;
  copy->remark = g_strdup (other->remark);
  copy->box = other->box;
  copy->gap = other->gap;
  memcpy (copy->tracks, other->tracks, sizeof copy->tracks);
  copy->n_tracks = other->n_tracks;
  copy->folds = other->folds;
  copy->together = other->together;
  copy->headed = other->headed;
  copy->n_lines = other->n_lines;
  copy->fills = other->fills;

  return copy;
}

/**
 * keuze_block_set_lead:
 * @self: a text
 * @lead: words in bold that come before its own
 * @separator: what stands between them
 */
void
keuze_block_set_lead (KeuzeBlock *self,
                      const char *lead,
                      const char *separator)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));
  g_return_if_fail (lead != NULL);
  g_return_if_fail (separator != NULL);

  g_set_str (&self->lead, lead);
  g_set_str (&self->separator, separator);
}

/**
 * keuze_block_set_language:
 * @self: a block without blocks in it
 * @language: the code of the language of its text
 */
void
keuze_block_set_language (KeuzeBlock *self,
                          const char *language)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));
  g_return_if_fail (language != NULL);

  g_set_str (&self->language, language);
}

/**
 * keuze_block_set_anchor:
 * @self: a text
 * @anchor: a name, of letters, digits and hyphens, by which others on the same
 *   sheet can refer to it
 */
void
keuze_block_set_anchor (KeuzeBlock *self,
                        const char *anchor)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));

  g_set_str (&self->anchor, anchor);
}

/**
 * keuze_block_set_target:
 * @self: a text
 * @anchor: the name of a text on the same sheet that this one leads to
 */
void
keuze_block_set_target (KeuzeBlock *self,
                        const char *anchor)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));

  g_set_str (&self->target, anchor);
}

/**
 * keuze_block_set_uri:
 * @self: a text
 * @uri: the address of a page that the text leads to
 */
void
keuze_block_set_uri (KeuzeBlock *self,
                     const char *uri)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));

  g_set_str (&self->uri, uri);
}

/**
 * keuze_block_set_mark:
 * @self: a text
 * @filled: how many bars of the mark before the text are filled
 * @total: how many bars it has
 *
 * Puts a mark before a text that says how much, also where there is no colour.
 */
void
keuze_block_set_mark (KeuzeBlock *self,
                      guint       filled,
                      guint       total)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));

  self->mark = filled;
  self->n_marks = total;
}

/**
 * keuze_block_set_ticked:
 * @self: a text
 * @ticked: whether an empty box stands before it, to be ticked with a pen
 */
void
keuze_block_set_ticked (KeuzeBlock *self,
                        gboolean    ticked)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));

  self->ticked = ticked;
}

/**
 * keuze_block_set_blank:
 * @self: a text
 * @blank: whether the rest of its last line is a line to write on
 */
void
keuze_block_set_blank (KeuzeBlock *self,
                       gboolean    blank)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));

  self->blank = blank;
}

/**
 * keuze_block_set_pictogram:
 * @self: a text
 * @pictogram: the name of the pictogram of an option
 *
 * Puts a pictogram before a text, which tells no more than the text.
 */
void
keuze_block_set_pictogram (KeuzeBlock *self,
                           const char *pictogram)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));
  g_return_if_fail (pictogram != NULL);

  g_set_str (&self->pictogram, pictogram);
}

/**
 * keuze_block_set_above:
 * @self: a text
 * @above: a text in the same block
 *
 * Where the text stands below the other one, it begins where the words of that
 * one do, and not where its pictogram does.
 */
void
keuze_block_set_above (KeuzeBlock *self,
                       KeuzeBlock *above)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));
  g_return_if_fail (KEUZE_IS_BLOCK (above));
  g_return_if_fail (above->parent == self->parent);

  self->above = above;
}

/**
 * keuze_block_set_box:
 * @self: a block that is not a text
 * @box: what is drawn around it
 */
void
keuze_block_set_box (KeuzeBlock *self,
                     KeuzeBox    box)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));

  self->box = box;
}

/**
 * keuze_block_set_tracks:
 * @self: a block that is not a text
 * @gap: how far its tracks are apart, in points
 * @n_tracks: how many tracks there are
 * @tracks: (array length=n_tracks): the part of the width that each one gets
 *
 * Puts the blocks in it beside each other, from the side where the language
 * begins.
 */
void
keuze_block_set_tracks (KeuzeBlock   *self,
                        double        gap,
                        guint         n_tracks,
                        const double *tracks)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));
  g_return_if_fail (n_tracks > 0 && n_tracks <= KEUZE_BLOCK_MAX_TRACKS);
  g_return_if_fail (tracks != NULL);

  self->gap = gap;
  self->n_tracks = n_tracks;
  for (guint i = 0; i < n_tracks; i++)
    self->tracks[i] = tracks[i];
}

/**
 * keuze_block_set_place:
 * @self: a block
 * @track: the track of its parent in which it begins
 * @n_tracks: how many tracks it spans
 */
void
keuze_block_set_place (KeuzeBlock *self,
                       guint       track,
                       guint       n_tracks)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));
  g_return_if_fail (n_tracks > 0 && track + n_tracks <= KEUZE_BLOCK_MAX_TRACKS);

  self->track = track;
  self->span = n_tracks;
}

/**
 * keuze_block_set_folds:
 * @self: a block with tracks
 * @folds: whether what is in it stands below each other in large letters
 */
void
keuze_block_set_folds (KeuzeBlock *self,
                       gboolean    folds)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));

  self->folds = folds;
}

/**
 * keuze_block_set_at_end:
 * @self: a text
 * @at_end: whether it stands at the side where lines end
 */
void
keuze_block_set_at_end (KeuzeBlock *self,
                        gboolean    at_end)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));

  self->at_end = at_end;
}

/**
 * keuze_block_set_together:
 * @self: a block that is not a text
 * @together: whether it stays on one page, unless it is very long
 */
void
keuze_block_set_together (KeuzeBlock *self,
                          gboolean    together)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));

  self->together = together;
}

/**
 * keuze_block_set_headed:
 * @self: a block that is not a text
 * @headed: whether the first block in it is the heading of the others, which
 *   is never left alone where it folds
 */
void
keuze_block_set_headed (KeuzeBlock *self,
                        gboolean    headed)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));

  self->headed = headed;
}

/**
 * keuze_block_set_turned:
 * @self: a section
 * @turned: whether its paper lies on its side
 */
void
keuze_block_set_turned (KeuzeBlock *self,
                        gboolean    turned)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));

  self->turned = turned;
}

/**
 * keuze_block_set_fits:
 * @self: a section
 * @fits: whether its letters may be a little smaller where it then stands on
 *   one page; never where they are to be large
 */
void
keuze_block_set_fits (KeuzeBlock *self,
                      gboolean    fits)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));

  self->fits = fits;
}

/**
 * keuze_block_set_footer:
 * @self: a section
 * @footer: what stands at the foot of each of its pages, before the number
 */
void
keuze_block_set_footer (KeuzeBlock *self,
                        const char *footer)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));

  g_set_str (&self->footer, footer);
}

/**
 * keuze_block_get_tag:
 * @self: a block
 *
 * Returns: (transfer none) (nullable): what it is called in the structure of
 *   a PDF file; %NULL where it is no part of the structure
 */
const char *
keuze_block_get_tag (KeuzeBlock *self)
{
  g_return_val_if_fail (KEUZE_IS_BLOCK (self), NULL);

  return tags[self->kind];
}

/**
 * keuze_block_set_untranslated:
 * @self: a text
 * @language: the code of the language that it is still in
 * @remark: what says so, in a line above the text
 *
 * Says that nobody has translated the text yet, so that it is not in the
 * language of the sheet.
 */
void
keuze_block_set_untranslated (KeuzeBlock *self,
                              const char *language,
                              const char *remark)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));
  g_return_if_fail (language != NULL);
  g_return_if_fail (remark != NULL);

  keuze_block_set_language (self, language);
  self->untranslated = TRUE;
  g_set_str (&self->remark, remark);
}

/**
 * keuze_block_set_translation:
 * @self: a text
 * @translation: whether it is what the text before it is in another language
 */
void
keuze_block_set_translation (KeuzeBlock *self,
                             gboolean    translation)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));

  self->translation = translation;
}

/**
 * keuze_block_set_from_right:
 * @self: a block without blocks in it
 * @from_right: whether what is in it begins at the right; otherwise that is up
 *   to the block that it is in
 */
void
keuze_block_set_from_right (KeuzeBlock *self,
                            gboolean    from_right)
{
  g_return_if_fail (KEUZE_IS_BLOCK (self));

  self->from_right = from_right;
}

/**
 * keuze_block_get_kind:
 * @self: a block
 *
 * Returns: what it is
 */
KeuzeBlockKind
keuze_block_get_kind (KeuzeBlock *self)
{
  g_return_val_if_fail (KEUZE_IS_BLOCK (self), KEUZE_BLOCK_GROUP);

  return self->kind;
}

/**
 * keuze_block_get_language:
 * @self: a block
 *
 * Returns: (transfer none): the code of the language of its texts
 */
const char *
keuze_block_get_language (KeuzeBlock *self)
{
  g_return_val_if_fail (KEUZE_IS_BLOCK (self), NULL);

  return self->language;
}

/**
 * keuze_block_dup_text:
 * @self: a text
 *
 * Returns: (transfer full): all of its words, those in bold too
 */
char *
keuze_block_dup_text (KeuzeBlock *self)
{
  g_return_val_if_fail (KEUZE_IS_BLOCK (self), NULL);
  g_return_val_if_fail (self->text != NULL, NULL);

  return self->lead != NULL ? g_strconcat (self->lead, self->separator, self->text, NULL) : g_strdup (self->text);
}

/**
 * keuze_block_get_lead:
 * @self: a text
 *
 * Returns: (transfer none) (nullable): the words in bold that it begins with
 */
const char *
keuze_block_get_lead (KeuzeBlock *self)
{
  g_return_val_if_fail (KEUZE_IS_BLOCK (self), NULL);

  return self->lead;
}

/**
 * keuze_block_get_uri:
 * @self: a text
 *
 * Returns: (transfer none) (nullable): the address of a page that it leads to
 */
const char *
keuze_block_get_uri (KeuzeBlock *self)
{
  g_return_val_if_fail (KEUZE_IS_BLOCK (self), NULL);

  return self->uri;
}

/**
 * keuze_block_get_untranslated:
 * @self: a text
 *
 * Returns: whether nobody has translated it yet
 */
gboolean
keuze_block_get_untranslated (KeuzeBlock *self)
{
  g_return_val_if_fail (KEUZE_IS_BLOCK (self), FALSE);

  return self->untranslated;
}

/**
 * keuze_block_is_cell:
 * @self: a block
 *
 * Returns: whether it is a cell of a row of a table
 */
gboolean
keuze_block_is_cell (KeuzeBlock *self)
{
  g_return_val_if_fail (KEUZE_IS_BLOCK (self), FALSE);

  return self->kind == KEUZE_BLOCK_CELL ||
         self->kind == KEUZE_BLOCK_HEAD_CELL ||
         self->kind == KEUZE_BLOCK_CELL_HEADING;
}

/**
 * keuze_block_is_heading:
 * @self: a block
 *
 * Returns: whether it is the text of a heading
 */
gboolean
keuze_block_is_heading (KeuzeBlock *self)
{
  g_return_val_if_fail (KEUZE_IS_BLOCK (self), FALSE);

  return self->kind == KEUZE_BLOCK_TITLE ||
         self->kind == KEUZE_BLOCK_HEADING ||
         self->kind == KEUZE_BLOCK_SUBHEADING;
}

/**
 * keuze_block_keeps_next:
 * @self: a block
 *
 * Returns: whether it never stands at the end of a page without something of
 *   the block after it
 */
gboolean
keuze_block_keeps_next (KeuzeBlock *self)
{
  g_return_val_if_fail (KEUZE_IS_BLOCK (self), FALSE);

  /* A heading with something beside it, or in two languages. */
  if ((self->n_tracks > 0 || self->kind == KEUZE_BLOCK_PAIR) && self->children->len > 0)
    return keuze_block_keeps_next (self->children->pdata[0]);

  return keuze_block_is_heading (self) ||
         self->kind == KEUZE_BLOCK_CELL_HEADING ||
         self->kind == KEUZE_BLOCK_HEAD_CELL ||
         self->style == KEUZE_TEXT_OVERLINE ||
         self->style == KEUZE_TEXT_LABEL ||
         self->style == KEUZE_TEXT_STRONG;
}

/**
 * keuze_block_is_labelled:
 * @self: a block
 *
 * Returns: whether a pictogram, a mark, a box to tick or a dot stands before
 *   its text
 */
gboolean
keuze_block_is_labelled (KeuzeBlock *self)
{
  g_return_val_if_fail (KEUZE_IS_BLOCK (self), FALSE);

  return self->pictogram != NULL || self->n_marks > 0 || self->ticked || keuze_block_is_dotted (self);
}

/**
 * keuze_block_is_dotted:
 * @self: a block
 *
 * Returns: whether it begins with the dot of an item of a list
 */
gboolean
keuze_block_is_dotted (KeuzeBlock *self)
{
  g_return_val_if_fail (KEUZE_IS_BLOCK (self), FALSE);

  return self->kind == KEUZE_BLOCK_BODY && self->lead == NULL && !self->ticked;
}
