/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gio/gio.h>

#include "keuze-block-private.h"
#include "keuze-direction.h"
#include "keuze-parallel.h"

/**
 * KeuzeParallel:
 *
 * One sheet in two languages: a `GListModel` of the `KeuzePair`s of their
 * texts, in the order in which they are read. They can be shown beside each
 * other, or be made a sheet that has both.
 *
 * Since: 0.1
 */

struct _KeuzeParallel
{
  GObject parent_instance;

  KeuzeCatalog *first_catalog;
  KeuzeCatalog *second_catalog;
  KeuzeSheet *first;
  KeuzeSheet *second;

  GPtrArray *sections;
  GPtrArray *texts;
};

static void keuze_parallel_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzeParallel, keuze_parallel, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, keuze_parallel_list_model_init))

/* Beside each other, as wide as each other. */
static const double tracks[] = { 0.5, 0.5 };

#define TRACK_GAP 22

static GType
keuze_parallel_get_item_type (GListModel *list)
{
  return KEUZE_TYPE_PAIR;
}

static guint
keuze_parallel_get_n_items (GListModel *list)
{
  return KEUZE_PARALLEL (list)->texts->len;
}

static gpointer
keuze_parallel_get_item (GListModel *list,
                         guint       position)
{
  KeuzeParallel *self = KEUZE_PARALLEL (list);

  return position < self->texts->len ? g_object_ref (self->texts->pdata[position]) : NULL;
}

static void
keuze_parallel_list_model_init (GListModelInterface *iface)
{
  iface->get_item = keuze_parallel_get_item;
  iface->get_item_type = keuze_parallel_get_item_type;
  iface->get_n_items = keuze_parallel_get_n_items;
}

static void
keuze_parallel_finalize (GObject *object)
{
  KeuzeParallel *self = KEUZE_PARALLEL (object);

  g_clear_pointer (&self->texts, g_ptr_array_unref);
  g_clear_pointer (&self->sections, g_ptr_array_unref);
  g_clear_object (&self->second);
  g_clear_object (&self->first);
  g_clear_object (&self->second_catalog);
  g_clear_object (&self->first_catalog);

  G_OBJECT_CLASS (keuze_parallel_parent_class)->finalize (object);
}

static void
keuze_parallel_class_init (KeuzeParallelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_parallel_finalize;
}

static void
keuze_parallel_init (KeuzeParallel *self)
{
  self->texts = g_ptr_array_new_with_free_func (g_object_unref);
}

static void
collect_texts (KeuzeParallel *self,
               KeuzePair     *pair)
{
  g_autoptr (GPtrArray) inside = NULL;

  if (keuze_pair_is_text (pair))
    {
      g_ptr_array_add (self->texts, g_object_ref (pair));
      return;
    }

  inside = keuze_pair_match_inside (pair);
  for (guint i = 0; i < inside->len; i++)
    collect_texts (self, inside->pdata[i]);
}

static GPtrArray *
list_sections (KeuzeSheet *sheet)
{
  GPtrArray *sections = g_ptr_array_new ();

  for (guint i = 0; i < keuze_sheet_get_n_sections (sheet); i++)
    g_ptr_array_add (sections, keuze_sheet_get_section (sheet, i));

  return sections;
}

static void
match (KeuzeParallel *self)
{
  g_autoptr (GPtrArray) first = list_sections (self->first);
  g_autoptr (GPtrArray) second = list_sections (self->second);

  self->sections = keuze_pair_match (first, second);
  for (guint i = 0; i < self->sections->len; i++)
    collect_texts (self, self->sections->pdata[i]);
}

/**
 * keuze_parallel_new:
 * @first_catalog: a card
 * @first: a sheet of it
 * @second_catalog: the same card in another language
 * @second: the same sheet of that one
 *
 * Returns: (transfer full): both sheets beside each other
 */
KeuzeParallel *
keuze_parallel_new (KeuzeCatalog *first_catalog,
                    KeuzeSheet   *first,
                    KeuzeCatalog *second_catalog,
                    KeuzeSheet   *second)
{
  KeuzeParallel *self;

  g_return_val_if_fail (KEUZE_IS_CATALOG (first_catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_SHEET (first), NULL);
  g_return_val_if_fail (KEUZE_IS_CATALOG (second_catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_SHEET (second), NULL);

  self = g_object_new (KEUZE_TYPE_PARALLEL, NULL);
  self->first_catalog = g_object_ref (first_catalog);
  self->second_catalog = g_object_ref (second_catalog);
  self->first = g_object_ref (first);
  self->second = g_object_ref (second);
  match (self);

  return self;
}

/**
 * keuze_parallel_get_first_catalog:
 * @self: a sheet in two languages
 *
 * Returns: (transfer none): the card in the first language
 */
KeuzeCatalog *
keuze_parallel_get_first_catalog (KeuzeParallel *self)
{
  g_return_val_if_fail (KEUZE_IS_PARALLEL (self), NULL);

  return self->first_catalog;
}

/**
 * keuze_parallel_get_second_catalog:
 * @self: a sheet in two languages
 *
 * Returns: (transfer none): the card in the second language
 */
KeuzeCatalog *
keuze_parallel_get_second_catalog (KeuzeParallel *self)
{
  g_return_val_if_fail (KEUZE_IS_PARALLEL (self), NULL);

  return self->second_catalog;
}

/**
 * keuze_parallel_get_title:
 * @self: a sheet in two languages
 *
 * Returns: (transfer none): what it is called in the first language
 */
const char *
keuze_parallel_get_title (KeuzeParallel *self)
{
  g_return_val_if_fail (KEUZE_IS_PARALLEL (self), NULL);

  return keuze_sheet_get_title (self->first);
}

static gboolean
is_second_from_right (KeuzeParallel *self)
{
  return keuze_direction_is_from_right (keuze_sheet_get_language (self->second));
}

static KeuzeBlock *
add_second (KeuzeParallel *self,
            KeuzeBlock    *parent,
            KeuzePair     *pair)
{
  KeuzeBlock *second = keuze_pair_get_second (pair);
  KeuzeBlock *text = keuze_block_add_copy (parent, second);

  keuze_block_set_from_right (text, is_second_from_right (self));
  if (keuze_pair_get_first (pair) != NULL)
    {
      keuze_block_set_translation (text, TRUE);
      /* Others are led to what stands first. */
      keuze_block_set_anchor (text, NULL);
    }

  return text;
}

/* Stands in the place of a text; its title may be translated all the same. */
static KeuzeBlock *
add_not_translated (KeuzeBlock   *parent,
                    KeuzeBlock   *original,
                    KeuzeCatalog *catalog)
{
  KeuzeBlock *text = keuze_block_add_text (parent, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_SMALL,
                                           keuze_catalog_get_label (catalog, KEUZE_LABEL_NOT_TRANSLATED));

  if (original->lead != NULL)
    keuze_block_set_lead (text, original->lead, original->separator);
  keuze_block_set_language (text, keuze_catalog_get_language (catalog));

  return text;
}

static KeuzeBlock *
add_tracks (KeuzeBlock *parent)
{
  KeuzeBlock *row = keuze_block_add (parent, KEUZE_BLOCK_PAIR);

  keuze_block_set_box (row, KEUZE_BOX_PARTED);
  keuze_block_set_tracks (row, TRACK_GAP, G_N_ELEMENTS (tracks), tracks);
  keuze_block_set_folds (row, TRUE);
  /* Half a text, half a translation and then the rest of both is hard to follow. */
  keuze_block_set_together (row, TRUE);

  return row;
}

/* What stands in the track of the first language. */
static void
add_first_track (KeuzeParallel *self,
                 KeuzeBlock    *row,
                 KeuzePair     *pair)
{
  KeuzeBlock *first = keuze_pair_get_first (pair);

  if (first == NULL)
    return;

  if (keuze_pair_is_untranslated (pair) && first->untranslated)
    add_not_translated (row, first, self->first_catalog);
  else
    keuze_block_add_copy (row, first);
}

static void
add_second_track (KeuzeParallel *self,
                  KeuzeBlock    *row,
                  KeuzePair     *pair)
{
  KeuzeBlock *second = keuze_pair_get_second (pair);
  KeuzeBlock *text;

  if (second == NULL)
    return;

  if (keuze_pair_is_untranslated (pair) && second->untranslated)
    {
      text = add_not_translated (row, second, self->second_catalog);
      keuze_block_set_translation (text, TRUE);
      keuze_block_set_from_right (text, is_second_from_right (self));
    }
  else
    {
      text = add_second (self, row, pair);
    }
  keuze_block_set_place (text, 1, 1);
}

/* Beside each other, so that both read the same line. What is the same for
 * both, such as the name of a source, is said once. */
static void
add_beside (KeuzeParallel *self,
            KeuzeBlock    *parent,
            KeuzePair     *pair)
{
  KeuzeBlock *row;

  if (keuze_pair_is_same (pair) && !keuze_pair_is_untranslated (pair))
    {
      keuze_block_add_copy (parent, keuze_pair_get_first (pair));
      return;
    }

  row = add_tracks (parent);
  add_first_track (self, row, pair);
  add_second_track (self, row, pair);
}

/* A cell stays one cell, also with two texts in it. */
static KeuzeBlockKind
get_kind_of_both (KeuzeBlock *text)
{
  if (text->kind == KEUZE_BLOCK_CELL_HEADING)
    return KEUZE_BLOCK_HEAD_CELL;

  return text->kind == KEUZE_BLOCK_CELL ? KEUZE_BLOCK_CELL : KEUZE_BLOCK_PAIR;
}

static void
set_paragraph (KeuzeBlock *text)
{
  if (text->kind == KEUZE_BLOCK_CELL_HEADING || text->kind == KEUZE_BLOCK_CELL)
    text->kind = KEUZE_BLOCK_PARAGRAPH;
}

/* Below each other, where there is no room for more. */
static void
add_below (KeuzeParallel *self,
           KeuzeBlock    *parent,
           KeuzePair     *pair)
{
  KeuzeBlock *any = keuze_pair_get_any (pair);
  KeuzeBlock *group = keuze_block_add (parent, get_kind_of_both (any));

  keuze_block_set_place (group, any->track, any->span);
  keuze_block_set_together (group, TRUE);
  if (keuze_pair_get_first (pair) != NULL)
    set_paragraph (keuze_block_add_copy (group, keuze_pair_get_first (pair)));
  if (keuze_pair_get_second (pair) != NULL && !keuze_pair_is_same (pair))
    set_paragraph (add_second (self, group, pair));
}

static void add_pairs (KeuzeParallel *self,
                       KeuzeBlock    *parent,
                       GPtrArray     *pairs,
                       gboolean       narrow);

static KeuzeBlock *
add_line (KeuzeBlock *parent,
          KeuzeBlock *original)
{
  KeuzeBlock *line = keuze_block_add (parent, KEUZE_BLOCK_PAIR);

  if (original->n_tracks > 0)
    keuze_block_set_tracks (line, original->gap, original->n_tracks, original->tracks);
  keuze_block_set_folds (line, original->folds);

  return line;
}

/* What stands below the name of an option begins where the name does. */
static void
place_in_line (KeuzeBlock *text,
               KeuzeBlock *original)
{
  KeuzeBlock *line = text->parent;

  keuze_block_set_place (text, original->track, original->span);
  if (original->above != NULL && line->children->len > 1)
    keuze_block_set_above (text, line->children->pdata[0]);
}

/* The name of an option and what is said of it stay together in each language;
 * the second line begins where its language does. */
static void
add_lines (KeuzeParallel *self,
           KeuzeBlock    *parent,
           KeuzeBlock    *original,
           GPtrArray     *pairs)
{
  KeuzeBlock *first_line = add_line (parent, original);
  KeuzeBlock *second_line = add_line (parent, original);

  keuze_block_set_from_right (second_line, is_second_from_right (self));
  for (guint i = 0; i < pairs->len; i++)
    {
      KeuzePair *pair = pairs->pdata[i];
      KeuzeBlock *any = keuze_pair_get_any (pair);

      if (keuze_pair_get_first (pair) != NULL)
        place_in_line (keuze_block_add_copy (first_line, keuze_pair_get_first (pair)), any);
      if (keuze_pair_get_second (pair) != NULL && !keuze_pair_is_same (pair))
        place_in_line (add_second (self, second_line, pair), any);
    }
}

/* What stands in columns has no room for two languages beside each other, and
 * columns of text make room for it. Those of a table stay. */
static void
add_container (KeuzeParallel *self,
               KeuzeBlock    *parent,
               KeuzePair     *pair,
               gboolean       narrow)
{
  g_autoptr (GPtrArray) inside = keuze_pair_match_inside (pair);
  KeuzeBlock *any = keuze_pair_get_any (pair);
  KeuzeBlock *block = keuze_block_add_copy (parent, any);

  narrow = narrow || any->kind == KEUZE_BLOCK_TABLE || (any->n_tracks > 0 && !any->folds);
  if (!narrow)
    block->n_tracks = 0;
  if (parent->n_tracks > 0)
    keuze_block_set_place (block, any->track, any->span);

  if (keuze_pair_is_list (pair))
    block->kind = KEUZE_BLOCK_LIST;
  if (any->box == KEUZE_BOX_TILE)
    {
      block->n_tracks = 0;
      add_lines (self, block, any, inside);
      return;
    }

  add_pairs (self, block, inside, narrow);
}

static void
add_pairs (KeuzeParallel *self,
           KeuzeBlock    *parent,
           GPtrArray     *pairs,
           gboolean       narrow)
{
  for (guint i = 0; i < pairs->len; i++)
    {
      KeuzePair *pair = pairs->pdata[i];

      if (!keuze_pair_is_text (pair))
        add_container (self, parent, pair, narrow);
      else if (narrow)
        add_below (self, parent, pair);
      else
        add_beside (self, parent, pair);
    }
}

static KeuzeBlock *
add_name (KeuzeBlock   *parent,
          KeuzeCatalog *catalog)
{
  KeuzeBlock *name = keuze_block_add_text (parent, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_OVERLINE,
                                           keuze_catalog_get_label (catalog, KEUZE_LABEL_LANGUAGE_NAME));

  keuze_block_set_language (name, keuze_catalog_get_language (catalog));

  return name;
}

/* Each language has its own name above it. */
static void
add_names (KeuzeParallel *self,
           KeuzeBlock    *section)
{
  KeuzeBlock *row = add_tracks (section);
  KeuzeBlock *second;

  add_name (row, self->first_catalog);
  second = add_name (row, self->second_catalog);
  keuze_block_set_translation (second, TRUE);
  keuze_block_set_from_right (second, is_second_from_right (self));
  keuze_block_set_place (second, 1, 1);
}

static void
add_section (KeuzeParallel *self,
             KeuzeSheet    *sheet,
             KeuzePair     *pair)
{
  g_autoptr (GPtrArray) inside = keuze_pair_match_inside (pair);
  KeuzeBlock *any = keuze_pair_get_any (pair);
  KeuzeBlock *section = keuze_sheet_add_section (sheet, any->footer);

  keuze_block_set_turned (section, any->turned);
  /* A table at a glance is still one; twice the text does not fit on the same
   * paper in letters that can be read. */
  keuze_block_set_fits (section, any->fits && any->turned);
  add_names (self, section);
  add_pairs (self, section, inside, FALSE);
}

/**
 * keuze_parallel_create_sheet:
 * @self: a sheet in two languages
 *
 * Makes a sheet with both. Where there is room, each text stands beside the
 * same in the other language, in two tracks from the side where the first
 * language begins; in a cell, below it.
 *
 * Returns: (transfer full): the sheet, in the first language
 */
KeuzeSheet *
keuze_parallel_create_sheet (KeuzeParallel *self)
{
  g_autofree char *title = NULL;
  KeuzeSheet *sheet;

  g_return_val_if_fail (KEUZE_IS_PARALLEL (self), NULL);

  title = g_strjoin (" · ", keuze_sheet_get_title (self->first), keuze_sheet_get_title (self->second), NULL);
  sheet = keuze_sheet_new (title, keuze_sheet_get_language (self->first));
  for (guint i = 0; i < self->sections->len; i++)
    add_section (self, sheet, self->sections->pdata[i]);

  return sheet;
}
