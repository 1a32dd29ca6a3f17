/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-block.h"

G_BEGIN_DECLS

/* What those who lay out and draw a block look at. */
struct _KeuzeBlock
{
  GObject parent_instance;

  KeuzeBlock *parent; /* unowned */
  GPtrArray *children;
  KeuzeBlockKind kind;
  char *language;

  /* Whether what is in it begins at the right. */
  gboolean from_right;

  /* Of a text. */
  KeuzeTextStyle style;
  char *text;
  char *lead;
  char *separator;
  char *anchor;
  char *target;
  char *uri;
  guint mark;
  guint n_marks;
  char *pictogram;
  KeuzeBlock *above; /* unowned */
  gboolean at_end;
  gboolean ticked;
  gboolean blank;
  gboolean untranslated;
  char *remark;
  /* Whether it says what the text before it says, in another language. */
  gboolean translation;

  /* Of lines to write on. */
  guint n_lines;
  gboolean fills;

  /* Of what holds others. */
  KeuzeBox box;
  double gap;
  double tracks[KEUZE_BLOCK_MAX_TRACKS];
  guint n_tracks;
  gboolean folds;
  gboolean together;
  gboolean headed;

  /* Of a section. */
  gboolean turned;
  gboolean fits;
  char *footer;

  /* Where it stands in the tracks of its parent. */
  guint track;
  guint span;
};

const char *keuze_block_get_tag      (KeuzeBlock *self);
gboolean    keuze_block_is_cell      (KeuzeBlock *self);
gboolean    keuze_block_is_heading   (KeuzeBlock *self);
gboolean    keuze_block_keeps_next   (KeuzeBlock *self);
gboolean    keuze_block_is_labelled  (KeuzeBlock *self);
gboolean    keuze_block_is_dotted    (KeuzeBlock *self);

G_END_DECLS
