/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-pictogram.h"

#define SIZE 16

/* What an option has for which none was drawn, as on the screen. */
#define GENERAL "option"

static const KeuzePictogram *
find (const char *name)
{
  for (guint i = 0; keuze_pictograms[i].name != NULL; i++)
    {
      if (g_str_equal (keuze_pictograms[i].name, name))
        return &keuze_pictograms[i];
    }

  return NULL;
}

/* Returns: (transfer none): the pictogram with that name, or the general one */
const KeuzePictogram *
keuze_pictogram_find (const char *name)
{
  const KeuzePictogram *pictogram = find (name);

  return pictogram != NULL ? pictogram : find (GENERAL);
}

static void
add_path (const KeuzePictogram *self,
          cairo_t              *cr)
{
  const double *numbers = self->numbers;

  for (const char *part = self->path; *part != '\0'; part++)
    {
      switch (*part)
        {
        case 'M':
          cairo_move_to (cr, numbers[0], numbers[1]);
          numbers += 2;
          break;
        case 'L':
          cairo_line_to (cr, numbers[0], numbers[1]);
          numbers += 2;
          break;
        case 'C':
          cairo_curve_to (cr, numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
          numbers += 6;
          break;
        case 'Z':
          cairo_close_path (cr);
          break;
        default:
          g_assert_not_reached ();
        }
    }
}

/* Fills it, in the colour that is set, with its corner at @x and @y. */
void
keuze_pictogram_draw (const KeuzePictogram *self,
                      cairo_t              *cr,
                      double                x,
                      double                y,
                      double                size)
{
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, size / SIZE, size / SIZE);
  cairo_new_path (cr);
  add_path (self, cr);
  cairo_set_fill_rule (cr, self->fill_rule);
  cairo_fill (cr);
  cairo_restore (cr);
}
