/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * KeuzeBlockKind:
 * @KEUZE_BLOCK_SECTION: begins on a page of its own
 * @KEUZE_BLOCK_GROUP: blocks below or beside each other, nothing more
 * @KEUZE_BLOCK_PAIR: a text, and the same in another language
 * @KEUZE_BLOCK_LIST: a list, of items
 * @KEUZE_BLOCK_ITEM: an item of a list
 * @KEUZE_BLOCK_TABLE: a table, of rows; the first is repeated on each page
 * @KEUZE_BLOCK_ROW: a row of a table
 * @KEUZE_BLOCK_CELL: a cell of a row
 * @KEUZE_BLOCK_HEAD_CELL: a cell that names a column, with more than one text
 * @KEUZE_BLOCK_TITLE: the text of a heading of the first level
 * @KEUZE_BLOCK_HEADING: the text of a heading of the second level
 * @KEUZE_BLOCK_SUBHEADING: the text of a heading of the third level
 * @KEUZE_BLOCK_PARAGRAPH: the text of a paragraph
 * @KEUZE_BLOCK_BODY: the text of an item; it begins with a dot where it does
 *   not begin with words in bold. Or what holds the texts of an item
 * @KEUZE_BLOCK_CELL_HEADING: the only text of a cell that names a column or a row
 * @KEUZE_BLOCK_ENTRY: the text of an entry in a table of contents
 * @KEUZE_BLOCK_LINES: lines to write on with a pen; nothing to somebody who
 *   cannot see them
 *
 * What a block is to somebody who cannot see it.
 *
 * Since: 0.1
 */
typedef enum
{
  KEUZE_BLOCK_SECTION,
  KEUZE_BLOCK_GROUP,
  KEUZE_BLOCK_PAIR,
  KEUZE_BLOCK_LIST,
  KEUZE_BLOCK_ITEM,
  KEUZE_BLOCK_TABLE,
  KEUZE_BLOCK_ROW,
  KEUZE_BLOCK_CELL,
  KEUZE_BLOCK_HEAD_CELL,
  KEUZE_BLOCK_TITLE,
  KEUZE_BLOCK_HEADING,
  KEUZE_BLOCK_SUBHEADING,
  KEUZE_BLOCK_PARAGRAPH,
  KEUZE_BLOCK_BODY,
  KEUZE_BLOCK_CELL_HEADING,
  KEUZE_BLOCK_ENTRY,
  KEUZE_BLOCK_LINES,
} KeuzeBlockKind;

/**
 * KeuzeBox:
 * @KEUZE_BOX_NONE: nothing
 * @KEUZE_BOX_RULED: a thin line above
 * @KEUZE_BOX_HEADED: a thick line above
 * @KEUZE_BOX_PART: a line above that is not taken for one to write on
 * @KEUZE_BOX_BARRED: a bar beside it
 * @KEUZE_BOX_PARTED: a thin line between its two tracks
 * @KEUZE_BOX_FRAMED: a thin line around it
 * @KEUZE_BOX_LOWERED: nothing, and as low as the tiles beside it
 * @KEUZE_BOX_TILE: an option of the overview
 * @KEUZE_BOX_BANDS: tracks in the colours of the severities
 * @KEUZE_BOX_BANDS_FIRST: the same, with some room above
 * @KEUZE_BOX_BANDS_HEAD: the same, with room for headings
 * @KEUZE_BOX_MILD: the colour of the first severity
 * @KEUZE_BOX_MODERATE: the colour of the second severity
 * @KEUZE_BOX_SEVERE: the colour of the third severity
 * @KEUZE_BOX_EMPTY: a severity that does not apply
 *
 * What is drawn around a block.
 *
 * Since: 0.1
 */
typedef enum
{
  KEUZE_BOX_NONE,
  KEUZE_BOX_RULED,
  KEUZE_BOX_HEADED,
  KEUZE_BOX_PART,
  KEUZE_BOX_BARRED,
  KEUZE_BOX_PARTED,
  KEUZE_BOX_FRAMED,
  KEUZE_BOX_LOWERED,
  KEUZE_BOX_TILE,
  KEUZE_BOX_BANDS,
  KEUZE_BOX_BANDS_FIRST,
  KEUZE_BOX_BANDS_HEAD,
  KEUZE_BOX_MILD,
  KEUZE_BOX_MODERATE,
  KEUZE_BOX_SEVERE,
  KEUZE_BOX_EMPTY,
} KeuzeBox;

/**
 * KeuzeTextStyle:
 *
 * How a text looks.
 *
 * Since: 0.1
 */
typedef enum
{
  KEUZE_TEXT_TITLE,
  KEUZE_TEXT_SUBTITLE,
  KEUZE_TEXT_OVERLINE,
  KEUZE_TEXT_HEADING,
  KEUZE_TEXT_SUBHEADING,
  KEUZE_TEXT_LABEL,
  KEUZE_TEXT_BODY,
  KEUZE_TEXT_SIDE,
  KEUZE_TEXT_SMALL,
  KEUZE_TEXT_GROUP,
  KEUZE_TEXT_TILE,
  KEUZE_TEXT_FACTS,
  KEUZE_TEXT_FOOTER,
  KEUZE_TEXT_PART,
  KEUZE_TEXT_STRONG,
  KEUZE_TEXT_FORM,
} KeuzeTextStyle;

#define KEUZE_BLOCK_MAX_TRACKS 4

/* The language of what a person wrote: nobody knows which. */
#define KEUZE_BLOCK_UNKNOWN_LANGUAGE "und"

#define KEUZE_TYPE_BLOCK (keuze_block_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeBlock, keuze_block, KEUZE, BLOCK, GObject)

KeuzeBlock *keuze_block_new              (KeuzeBlockKind  kind,
                                          const char     *language);
KeuzeBlock *keuze_block_add              (KeuzeBlock     *self,
                                          KeuzeBlockKind  kind);
KeuzeBlock *keuze_block_add_text         (KeuzeBlock     *self,
                                          KeuzeBlockKind  kind,
                                          KeuzeTextStyle  style,
                                          const char     *text);
KeuzeBlock *keuze_block_add_copy         (KeuzeBlock     *self,
                                          KeuzeBlock     *other);
KeuzeBlock *keuze_block_add_lines        (KeuzeBlock     *self,
                                          guint           n_lines,
                                          gboolean        fills);
void        keuze_block_set_lead         (KeuzeBlock     *self,
                                          const char     *lead,
                                          const char     *separator);
void        keuze_block_set_language     (KeuzeBlock     *self,
                                          const char     *language);
void        keuze_block_set_anchor       (KeuzeBlock     *self,
                                          const char     *anchor);
void        keuze_block_set_target       (KeuzeBlock     *self,
                                          const char     *anchor);
void        keuze_block_set_uri          (KeuzeBlock     *self,
                                          const char     *uri);
void        keuze_block_set_mark         (KeuzeBlock     *self,
                                          guint           filled,
                                          guint           total);
void        keuze_block_set_ticked       (KeuzeBlock     *self,
                                          gboolean        ticked);
void        keuze_block_set_blank        (KeuzeBlock     *self,
                                          gboolean        blank);
void        keuze_block_set_pictogram    (KeuzeBlock     *self,
                                          const char     *pictogram);
void        keuze_block_set_above        (KeuzeBlock     *self,
                                          KeuzeBlock     *above);
void        keuze_block_set_box          (KeuzeBlock     *self,
                                          KeuzeBox        box);
void        keuze_block_set_tracks       (KeuzeBlock     *self,
                                          double          gap,
                                          guint           n_tracks,
                                          const double   *tracks);
void        keuze_block_set_place        (KeuzeBlock     *self,
                                          guint           track,
                                          guint           n_tracks);
void        keuze_block_set_folds        (KeuzeBlock     *self,
                                          gboolean        folds);
void        keuze_block_set_at_end       (KeuzeBlock     *self,
                                          gboolean        at_end);
void        keuze_block_set_together     (KeuzeBlock     *self,
                                          gboolean        together);
void        keuze_block_set_headed       (KeuzeBlock     *self,
                                          gboolean        headed);
void        keuze_block_set_turned       (KeuzeBlock     *self,
                                          gboolean        turned);
void        keuze_block_set_fits         (KeuzeBlock     *self,
                                          gboolean        fits);
void        keuze_block_set_footer       (KeuzeBlock     *self,
                                          const char     *footer);
void        keuze_block_set_untranslated (KeuzeBlock     *self,
                                          const char     *language,
                                          const char     *remark);
void        keuze_block_set_translation  (KeuzeBlock     *self,
                                          gboolean        translation);
void        keuze_block_set_from_right   (KeuzeBlock     *self,
                                          gboolean        from_right);

KeuzeBlockKind keuze_block_get_kind         (KeuzeBlock *self);
const char    *keuze_block_get_language     (KeuzeBlock *self);
const char    *keuze_block_get_lead         (KeuzeBlock *self);
char          *keuze_block_dup_text         (KeuzeBlock *self);
const char    *keuze_block_get_uri          (KeuzeBlock *self);
gboolean       keuze_block_get_untranslated (KeuzeBlock *self);

G_END_DECLS
