/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * KeuzePaper:
 * @width: how wide the paper is, in points
 * @height: how high the paper is, in points
 * @top: the margin at the top, in points
 * @right: the margin at the right, in points
 * @bottom: the margin at the bottom, in points
 * @left: the margin at the left, in points
 * @large: whether to print in large letters, 18 points and more
 *
 * What a sheet is printed on. A print dialog fills in what the printer can do;
 * keuze_paper_init() gives margins that every printer can print within.
 *
 * Since: 0.1
 */
typedef struct
{
  double   width;
  double   height;
  double   top;
  double   right;
  double   bottom;
  double   left;
  gboolean large;
} KeuzePaper;

gboolean keuze_paper_init  (KeuzePaper *self,
                            const char *name);
void     keuze_paper_turn  (KeuzePaper *self);

G_END_DECLS
