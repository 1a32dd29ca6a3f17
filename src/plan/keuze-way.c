/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-way.h"

/**
 * KeuzeWay:
 *
 * The way so far of a plan, along the steps of a card: for each step what was
 * tried there, by date and otherwise as in the plan, and apart from those what
 * belongs to no step of the card. A step up and a step back are alike in it.
 *
 * It follows the plan. What stays where it is, is left alone, so that who
 * shows it need not build it again.
 *
 * Since: 0.1
 */

struct _KeuzeWay
{
  GObject parent_instance;

  GListModel *experiences;

  /* The experiences as the plan has them, where each stands among them, and the
   * list that each is in now. */
  GPtrArray *known;
  GHashTable *positions;
  GHashTable *places;

  /* From the id of a step to its list. */
  GHashTable *steps;
  GListStore *others;
};

G_DEFINE_FINAL_TYPE (KeuzeWay, keuze_way, G_TYPE_OBJECT)

static GListStore *
find_list (KeuzeWay        *self,
           KeuzeExperience *experience)
{
  GListStore *list = g_hash_table_lookup (self->steps, keuze_experience_get_step (experience));

  return list != NULL ? list : self->others;
}

static guint
get_position (KeuzeWay      *self,
              gconstpointer  experience)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->positions, experience));
}

/* As on paper, where those of the same date keep the order of the plan. */
static int
compare (gconstpointer one,
         gconstpointer other,
         gpointer      user_data)
{
  int order = keuze_experience_compare ((KeuzeExperience *) one, (KeuzeExperience *) other);
  guint first = get_position (user_data, one), second = get_position (user_data, other);

  return order != 0 ? order : (first > second) - (first < second);
}

static void
place (KeuzeWay        *self,
       KeuzeExperience *experience)
{
  GListStore *list = find_list (self, experience);

  g_hash_table_insert (self->places, experience, list);
  g_list_store_insert_sorted (list, experience, compare, self);
}

static void
take_away (KeuzeWay        *self,
           KeuzeExperience *experience)
{
  GListStore *list = g_hash_table_lookup (self->places, experience);
  guint position;

  g_hash_table_remove (self->places, experience);
  if (g_list_store_find (list, experience, &position))
    g_list_store_remove (list, position);
}

static gboolean
are_in_order (KeuzeWay   *self,
              GListStore *list,
              guint       position)
{
  g_autoptr (KeuzeExperience) one = g_list_model_get_item (G_LIST_MODEL (list), position);
  g_autoptr (KeuzeExperience) other = g_list_model_get_item (G_LIST_MODEL (list), position + 1);

  return one == NULL || other == NULL || compare (one, other, self) <= 0;
}

static gboolean
is_in_place (KeuzeWay        *self,
             KeuzeExperience *experience)
{
  GListStore *list = g_hash_table_lookup (self->places, experience);
  guint position;

  return list == find_list (self, experience) &&
         g_list_store_find (list, experience, &position) &&
         (position == 0 || are_in_order (self, list, position - 1)) && are_in_order (self, list, position);
}

static void
experience_changed (KeuzeWay        *self,
                    GParamSpec      *property,
                    KeuzeExperience *experience)
{
  if (is_in_place (self, experience))
    return;

  take_away (self, experience);
  place (self, experience);
}

static void
follow (KeuzeWay *self,
        guint     position)
{
  KeuzeExperience *experience = g_list_model_get_item (self->experiences, position);

  g_signal_connect_object (experience, "notify::date", G_CALLBACK (experience_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (experience, "notify::step", G_CALLBACK (experience_changed), self,
                           G_CONNECT_SWAPPED);
  g_ptr_array_insert (self->known, (int) position, experience);
}

/* What stands behind something that came or went stands elsewhere now. */
static void
number (KeuzeWay *self,
        guint     start)
{
  for (guint i = start; i < self->known->len; i++)
    g_hash_table_insert (self->positions, g_ptr_array_index (self->known, i), GUINT_TO_POINTER (i));
}

static void
experiences_changed (KeuzeWay *self,
                     guint     position,
                     guint     removed,
                     guint     added)
{
  for (guint i = 0; i < removed; i++)
    {
      g_autoptr (KeuzeExperience) experience = g_ptr_array_steal_index (self->known, position);

      g_signal_handlers_disconnect_by_func (experience, experience_changed, self);
      take_away (self, experience);
      g_hash_table_remove (self->positions, experience);
    }

  for (guint i = 0; i < added; i++)
    follow (self, position + i);

  number (self, position);
  for (guint i = 0; i < added; i++)
    place (self, g_ptr_array_index (self->known, position + i));
}

static void
keuze_way_finalize (GObject *object)
{
  KeuzeWay *self = KEUZE_WAY (object);

  g_clear_object (&self->experiences);
  g_clear_pointer (&self->known, g_ptr_array_unref);
  g_clear_pointer (&self->positions, g_hash_table_unref);
  g_clear_pointer (&self->places, g_hash_table_unref);
  g_clear_pointer (&self->steps, g_hash_table_unref);
  g_clear_object (&self->others);

  G_OBJECT_CLASS (keuze_way_parent_class)->finalize (object);
}

static void
keuze_way_class_init (KeuzeWayClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_way_finalize;
}

static void
keuze_way_init (KeuzeWay *self)
{
  self->known = g_ptr_array_new_with_free_func (g_object_unref);
  self->positions = g_hash_table_new (NULL, NULL);
  self->places = g_hash_table_new (NULL, NULL);
  self->steps = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->others = g_list_store_new (KEUZE_TYPE_EXPERIENCE);
}

/**
 * keuze_way_new:
 * @plan: a plan
 * @catalog: the card that has the steps
 *
 * Returns: (transfer full): the way so far of the plan
 */
KeuzeWay *
keuze_way_new (KeuzePlan    *plan,
               KeuzeCatalog *catalog)
{
  GListModel *steps;
  KeuzeWay *self;

  g_return_val_if_fail (KEUZE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  self = g_object_new (KEUZE_TYPE_WAY, NULL);

  steps = keuze_catalog_get_list (catalog, KEUZE_LIST_STEPS);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeEntry) step = g_list_model_get_item (steps, i);

      g_hash_table_insert (self->steps, g_strdup (keuze_entry_get_id (step)),
                           g_list_store_new (KEUZE_TYPE_EXPERIENCE));
    }

  self->experiences = g_object_ref (keuze_plan_get_list (plan, KEUZE_PLAN_EXPERIENCES));
  g_signal_connect_object (self->experiences, "items-changed", G_CALLBACK (experiences_changed), self,
                           G_CONNECT_SWAPPED);
  experiences_changed (self, 0, 0, g_list_model_get_n_items (self->experiences));

  return self;
}

/**
 * keuze_way_get_list:
 * @self: the way so far
 * @step: (nullable): the id of a step of the card; %NULL for what belongs to
 *   none of them
 *
 * Returns: (transfer none): of `KeuzeExperience`, in the order of their dates,
 *   those without a date at the end, and otherwise as in the plan. It changes
 *   with the plan
 */
GListModel *
keuze_way_get_list (KeuzeWay   *self,
                    const char *step)
{
  GListModel *list;

  g_return_val_if_fail (KEUZE_IS_WAY (self), NULL);

  if (step == NULL)
    return G_LIST_MODEL (self->others);

  list = g_hash_table_lookup (self->steps, step);
  g_return_val_if_fail (list != NULL, NULL);

  return list;
}
