/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-paper.h"

#define POINTS_PER_MILLIMETRE (72 / 25.4)

static const struct
{
  const char *name;
  double width;
  double height;
} sizes[] = {
  { "a4", 210, 297 },
  { "letter", 215.9, 279.4 },
};

/**
 * keuze_paper_init:
 * @self: (out caller-allocates): filled with a paper in normal letters
 * @name: the name of a size: `a4` or `letter`
 *
 * Returns: %FALSE where there is no such size
 */
gboolean
keuze_paper_init (KeuzePaper *self,
                  const char *name)
{
  const double margin = 13 * POINTS_PER_MILLIMETRE;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      if (g_ascii_strcasecmp (sizes[i].name, name) != 0)
        continue;

      *self = (KeuzePaper) {
        .width = sizes[i].width * POINTS_PER_MILLIMETRE,
        .height = sizes[i].height * POINTS_PER_MILLIMETRE,
        .top = margin,
        .right = margin,
        .bottom = margin,
        .left = margin,
      };

      return TRUE;
    }

  return FALSE;
}

/**
 * keuze_paper_turn:
 * @self: a paper
 *
 * Turns the paper a quarter to the right, and its margins with it.
 */
void
keuze_paper_turn (KeuzePaper *self)
{
  KeuzePaper upright;

  g_return_if_fail (self != NULL);

  upright = *self;
  self->width = upright.height;
  self->height = upright.width;
  self->top = upright.left;
  self->right = upright.top;
  self->bottom = upright.right;
  self->left = upright.bottom;
}
