/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "keuze-typesetter.h"

G_BEGIN_DECLS

/* A box, or lines of a text, at its place on a page. */
typedef struct
{
  KeuzeBlock *block; /* unowned */
  PangoLayout *layout; /* NULL for a box */
  guint first_line;
  guint n_lines;
  double x;
  double y;
  double width;
  double height;
  /* Whether the same text stands on a page before this one. */
  gboolean repeated;
} KeuzeFragment;

/* What is left of a block to put on pages. */
typedef struct _KeuzeNode KeuzeNode;

GArray    *keuze_fragments_new     (void);

KeuzeNode *keuze_node_new          (KeuzeTypesetter *typesetter,
                                    KeuzeBlock      *block,
                                    double           width,
                                    double           page_height,
                                    GCancellable    *cancellable);
void       keuze_node_free         (KeuzeNode       *self);
gboolean   keuze_node_is_done      (KeuzeNode       *self);
double     keuze_node_take         (KeuzeNode       *self,
                                    GArray          *fragments,
                                    double           x,
                                    double           y,
                                    double           room,
                                    gboolean         at_top);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeuzeNode, keuze_node_free)

G_END_DECLS
