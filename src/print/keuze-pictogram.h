/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/* A pictogram of the screen, of 16 by 16, as build-aux/pictograms.py writes it
 * for paper. */
typedef struct
{
  const char *name; /* as an option has it */
  cairo_fill_rule_t fill_rule;
  const char *path; /* M for a move, L for a line, C for a curve, Z for an end */
  const double *numbers; /* what each of them takes */
} KeuzePictogram;

/* Ends with one that has no name. */
extern const KeuzePictogram keuze_pictograms[];

const KeuzePictogram *keuze_pictogram_find (const char           *name);
void                  keuze_pictogram_draw (const KeuzePictogram *self,
                                            cairo_t              *cr,
                                            double                x,
                                            double                y,
                                            double                size);

G_END_DECLS
