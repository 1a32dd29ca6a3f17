/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * KeuzeTestColors:
 * @pixels: blue, green, red and opacity of each pixel
 * @width: how many pixels it is wide
 * @height: how many pixels it is high
 *
 * A picture, to look at the colours in it.
 */
typedef struct
{
  guchar *pixels;
  int width;
  int height;
} KeuzeTestColors;

/**
 * KeuzeTestSight:
 * @KEUZE_TEST_SIGHT_GREY: sees no colours
 * @KEUZE_TEST_SIGHT_PROTANOPIA: sees no red
 * @KEUZE_TEST_SIGHT_DEUTERANOPIA: sees no green
 * @KEUZE_TEST_SIGHT_TRITANOPIA: sees no blue
 *
 * How somebody sees colours.
 */
typedef enum
{
  KEUZE_TEST_SIGHT_GREY,
  KEUZE_TEST_SIGHT_PROTANOPIA,
  KEUZE_TEST_SIGHT_DEUTERANOPIA,
  KEUZE_TEST_SIGHT_TRITANOPIA,
  KEUZE_TEST_N_SIGHTS
} KeuzeTestSight;

void        keuze_test_colors_take          (KeuzeTestColors       *self,
                                             GtkNative             *native);
void        keuze_test_colors_clear         (KeuzeTestColors       *self);
void        keuze_test_colors_filter        (KeuzeTestColors       *self,
                                             KeuzeTestSight         sight);
GdkTexture *keuze_test_colors_to_texture    (const KeuzeTestColors *self);
double      keuze_test_colors_get_luminance (const KeuzeTestColors *self,
                                             int                    x,
                                             int                    y);
double      keuze_test_colors_compare       (double                 one,
                                             double                 other);
const char *keuze_test_sight_get_name       (KeuzeTestSight         sight);

G_END_DECLS
