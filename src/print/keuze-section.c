/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-block-private.h"
#include "keuze-section.h"

/* How small letters may become where a section is to fit on one page: the
 * smallest of them are never under 7.5 points. */
static const double scales[] = { 1, 0.98, 0.96, 0.94, 0.92, 0.9, 0.885 };

/* The room between texts gives way so much sooner than the letters, which are
 * there to be read. */
#define SPACING_GIVES_WAY 3.5

/* Between the text of a page and the line above its foot, in points. */
#define FOOTER_GAP 12

/* What fills more does not fit on one page in the smallest letters either. */
#define MOST_PAGES_TO_FIT 1.8

void
keuze_section_init (KeuzeSection     *self,
                    KeuzeBlock       *block,
                    const KeuzePaper *upright)
{
  *self = (KeuzeSection) { .block = block, .paper = *upright, .scale = 1 };
  if (block->turned)
    keuze_paper_turn (&self->paper);
}

/* How wide a line may be. */
double
keuze_section_get_width (const KeuzeSection *self)
{
  return self->paper.width - self->paper.left - self->paper.right;
}

/* How much room the number of a page needs. */
double
keuze_section_get_number_width (const KeuzeSection *self,
                                KeuzeTypesetter    *typesetter)
{
  return keuze_typesetter_get_size (typesetter, KEUZE_TEXT_FOOTER) * 6;
}

/* Returns: (transfer full): what stands at the foot of each page. */
PangoLayout *
keuze_section_set_footer (const KeuzeSection *self,
                          KeuzeTypesetter    *typesetter)
{
  return keuze_typesetter_set_line (typesetter, KEUZE_TEXT_FOOTER, self->block->language, self->block->footer,
                                    keuze_section_get_width (self) -
                                    keuze_section_get_number_width (self, typesetter));
}

static void
measure_room (KeuzeSection    *self,
              KeuzeTypesetter *typesetter)
{
  g_autoptr (PangoLayout) footer = keuze_section_set_footer (self, typesetter);
  int height;

  pango_layout_get_size (footer, NULL, &height);
  self->room = self->paper.height - self->paper.top - self->paper.bottom - FOOTER_GAP - KEUZE_FOOTER_RULE_GAP -
               pango_units_to_double (height);
}

/* How high the lines are that only fill what is left of a page. */
static double
measure_filling (GArray *fragments)
{
  const KeuzeFragment *last;

  if (fragments->len == 0)
    return 0;

  last = &g_array_index (fragments, KeuzeFragment, fragments->len - 1);

  return last->block->fills ? last->height : 0;
}

/* Letters are smaller where the paper is larger and what is on it is drawn
 * smaller. So no font is loaded in another size.
 *
 * Returns: (transfer full) (nullable): the pages, each with its fragments;
 *   %NULL where there would be more than @most, or where it was cancelled.
 *   @used is how many pages they fill. */
static GPtrArray *
lay_out_at_scale (const KeuzeSection *self,
                  KeuzeTypesetter    *typesetter,
                  double              scale,
                  guint               most,
                  GCancellable       *cancellable,
                  double             *used)
{
  g_autoptr (GPtrArray) pages = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr (KeuzeNode) node = NULL;
  double room = self->room / scale;
  double height = 0;

  keuze_typesetter_set_spacing (typesetter, 1 - (1 - scale) * SPACING_GIVES_WAY);
  node = keuze_node_new (typesetter, self->block, keuze_section_get_width (self) / scale, room, cancellable);
  while (!g_cancellable_is_cancelled (cancellable) && !keuze_node_is_done (node) && pages->len < most)
    {
      GArray *fragments = keuze_fragments_new ();

      g_ptr_array_add (pages, fragments);
      height = keuze_node_take (node, fragments, self->paper.left / scale, self->paper.top / scale, room, TRUE);
    }
  keuze_typesetter_set_spacing (typesetter, 1);
  if (g_cancellable_is_cancelled (cancellable))
    return NULL;

  height -= measure_filling (g_ptr_array_index (pages, pages->len - 1));
  *used = pages->len - 1 + height / room;

  return keuze_node_is_done (node) ? g_steal_pointer (&pages) : NULL;
}

static gboolean
try_scale (KeuzeSection     *self,
           KeuzeTypesetter  *typesetter,
           double            scale,
           GCancellable     *cancellable,
           GPtrArray       **pages)
{
  double used;
  g_autoptr (GPtrArray) page = lay_out_at_scale (self, typesetter, scale, 1, cancellable, &used);

  if (page == NULL)
    return FALSE;

  g_ptr_array_unref (*pages);
  *pages = g_steal_pointer (&page);
  self->scale = scale;

  return TRUE;
}

/* The largest letters in which what fills so many pages may fit on one: lines
 * are lower then, there are fewer of them, and less is left between them. */
static guint
guess_scale (double used)
{
  guint i = 1;

  while (i + 1 < G_N_ELEMENTS (scales) && used * scales[i] * scales[i] * scales[i] > 1)
    i++;

  return i;
}

/* What does not fit anyway is better read in letters that are not small. */
static void
shrink (KeuzeSection     *self,
        KeuzeTypesetter  *typesetter,
        double            used,
        GCancellable     *cancellable,
        GPtrArray       **pages)
{
  guint i = guess_scale (used);

  if (try_scale (self, typesetter, scales[i], cancellable, pages))
    while (i > 1 && try_scale (self, typesetter, scales[i - 1], cancellable, pages))
      i--;
  else
    while (i + 1 < G_N_ELEMENTS (scales) && !try_scale (self, typesetter, scales[i + 1], cancellable, pages))
      i++;
}

/* Finds out in which letters it is to be laid out.
 *
 * Returns: (transfer full) (nullable): its pages, each with its fragments; %NULL
 *   where it was cancelled */
GPtrArray *
keuze_section_fit (KeuzeSection    *self,
                   KeuzeTypesetter *typesetter,
                   GCancellable    *cancellable)
{
  GPtrArray *pages;
  double used;

  measure_room (self, typesetter);
  pages = lay_out_at_scale (self, typesetter, 1, G_MAXUINT, cancellable, &used);
  if (pages != NULL && self->block->fits && !self->paper.large && pages->len > 1 && used < MOST_PAGES_TO_FIT)
    shrink (self, typesetter, used, cancellable, &pages);

  return pages;
}

/* Returns: (transfer full): its pages, as keuze_section_fit() found them */
GPtrArray *
keuze_section_lay_out (const KeuzeSection *self,
                       KeuzeTypesetter    *typesetter)
{
  double used;

  return lay_out_at_scale (self, typesetter, self->scale, G_MAXUINT, NULL, &used);
}
