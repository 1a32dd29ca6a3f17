/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "keuze-test-colors.h"
#include "keuze-test-window.h"

/* What of red, green and blue somebody sees as red, as green and as blue. Grey
 * keeps how light a colour is; the others are those of Machado, Oliveira and
 * Fernandes (2009) for who misses one of the three kinds of cone. */
static const struct
{
  const char *name;
  double mix[3][3];
} sights[KEUZE_TEST_N_SIGHTS] = {
  [KEUZE_TEST_SIGHT_GREY] = { "grey", {
    { 0.2126, 0.7152, 0.0722 },
    { 0.2126, 0.7152, 0.0722 },
    { 0.2126, 0.7152, 0.0722 },
  } },
  [KEUZE_TEST_SIGHT_PROTANOPIA] = { "protanopia", {
    { 0.152286, 1.052583, -0.204868 },
    { 0.114503, 0.786281, 0.099216 },
    { -0.003882, -0.048116, 1.051998 },
  } },
  [KEUZE_TEST_SIGHT_DEUTERANOPIA] = { "deuteranopia", {
    { 0.367322, 0.860646, -0.227968 },
    { 0.280085, 0.672501, 0.047413 },
    { -0.011820, 0.042940, 0.968881 },
  } },
  [KEUZE_TEST_SIGHT_TRITANOPIA] = { "tritanopia", {
    { 1.255528, -0.076749, -0.178779 },
    { -0.078411, 0.930809, 0.147602 },
    { 0.004733, 0.691367, 0.303900 },
  } },
};

static double
get_linear (guchar value)
{
  double part = value / 255.0;

  return part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

static guchar
get_value (double linear)
{
  double part = CLAMP (linear, 0, 1);

  part = part <= 0.0031308 ? part * 12.92 : 1.055 * pow (part, 1 / 2.4) - 0.055;

  return (guchar) (part * 255 + 0.5);
}

/**
 * keuze_test_colors_take:
 * @self: (out caller-allocates): where to put the picture, to be cleared with
 *   keuze_test_colors_clear()
 * @native: a window or a popover that is shown
 *
 * Takes a picture.
 */
void
keuze_test_colors_take (KeuzeTestColors *self,
                        GtkNative       *native)
{
  g_autoptr (GdkTexture) texture = keuze_test_take_picture (native);

  self->width = gdk_texture_get_width (texture);
  self->height = gdk_texture_get_height (texture);
  self->pixels = g_malloc_n ((gsize) self->width * (gsize) self->height, 4);
  gdk_texture_download (texture, self->pixels, (gsize) self->width * 4);
}

/**
 * keuze_test_colors_clear:
 * @self: a picture
 *
 * Lets go of it.
 */
void
keuze_test_colors_clear (KeuzeTestColors *self)
{
  g_clear_pointer (&self->pixels, g_free);
}

static void
filter_pixel (guchar       *pixel,
              const double  mix[3][3])
{
  const double red = get_linear (pixel[2]), green = get_linear (pixel[1]), blue = get_linear (pixel[0]);

  for (guint i = 0; i < 3; i++)
    pixel[2 - i] = get_value (mix[i][0] * red + mix[i][1] * green + mix[i][2] * blue);
}

/**
 * keuze_test_colors_filter:
 * @self: a picture
 * @sight: how somebody sees colours
 *
 * Makes of it what they see.
 */
void
keuze_test_colors_filter (KeuzeTestColors *self,
                          KeuzeTestSight   sight)
{
  gsize n = (gsize) self->width * (gsize) self->height;

  for (gsize i = 0; i < n; i++)
    filter_pixel (self->pixels + 4 * i, sights[sight].mix);
}

/**
 * keuze_test_colors_to_texture:
 * @self: a picture
 *
 * Returns: (transfer full): the same, to be saved
 */
GdkTexture *
keuze_test_colors_to_texture (const KeuzeTestColors *self)
{
  gsize stride = (gsize) self->width * 4;
  g_autoptr (GBytes) bytes = g_bytes_new (self->pixels, stride * (gsize) self->height);

  return gdk_memory_texture_new (self->width, self->height, GDK_MEMORY_DEFAULT, bytes, stride);
}

/**
 * keuze_test_colors_get_luminance:
 * @self: a picture
 * @x: from its left
 * @y: from its top
 *
 * Returns: how light that pixel is: the relative luminance that WCAG defines
 */
double
keuze_test_colors_get_luminance (const KeuzeTestColors *self,
                                 int                    x,
                                 int                    y)
{
  const guchar *pixel = self->pixels + 4 * (y * self->width + x);

  return 0.0722 * get_linear (pixel[0]) + 0.7152 * get_linear (pixel[1]) + 0.2126 * get_linear (pixel[2]);
}

/**
 * keuze_test_colors_compare:
 * @one: how light something is
 * @other: how light something else is
 *
 * Returns: their contrast, from 1 to 21
 */
double
keuze_test_colors_compare (double one,
                           double other)
{
  return (MAX (one, other) + 0.05) / (MIN (one, other) + 0.05);
}

/**
 * keuze_test_sight_get_name:
 * @sight: how somebody sees colours
 *
 * Returns: its name
 */
const char *
keuze_test_sight_get_name (KeuzeTestSight sight)
{
  return sights[sight].name;
}
