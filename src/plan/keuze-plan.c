/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-plan-private.h"
#include "keuze-rough-date.h"

/**
 * KeuzePlan:
 *
 * The individual care plan: what a patient and a practitioner want to reach,
 * what they chose and agreed, and how they came there. It has no place for a
 * name, a number or a date of birth, and nothing in it is looked into.
 *
 * Every change can be taken back; see keuze_plan_get_history().
 *
 * Since: 0.1
 */

struct _KeuzePlan
{
  KeuzeRecord parent_instance;

  char *goal;
  char *case_manager;
  char *main_practitioner;
  char *review;
  char *here;

  GListStore *lists[KEUZE_N_PLAN_LISTS];
  KeuzeHistory *history;
  gboolean empty;

  /* The ids of the options, for who asks after one that has just left. */
  GPtrArray *option_ids;
};

G_DEFINE_FINAL_TYPE (KeuzePlan, keuze_plan, KEUZE_TYPE_RECORD)

enum
{
  PROP_EMPTY = 1,
  PROP_HISTORY,
  PROP_GOAL,
  PROP_CASE_MANAGER,
  PROP_MAIN_PRACTITIONER,
  PROP_REVIEW,
  PROP_HERE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  OPTION_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GType
get_item_type (KeuzePlanList list)
{
  switch (list)
    {
    case KEUZE_PLAN_OPTIONS:
      return KEUZE_TYPE_PLANNED_OPTION;
    case KEUZE_PLAN_EXPERIENCES:
      return KEUZE_TYPE_EXPERIENCE;
    case KEUZE_PLAN_AGREEMENTS:
      return KEUZE_TYPE_AGREEMENT;
    case KEUZE_PLAN_QUESTIONS:
      return KEUZE_TYPE_QUESTION;
    default:
      g_assert_not_reached ();
    }
}

static GListStore *
find_list (KeuzePlan   *self,
           KeuzeRecord *record)
{
  for (guint i = 0; i < KEUZE_N_PLAN_LISTS; i++)
    {
      if (G_OBJECT_TYPE (record) == g_list_model_get_item_type (G_LIST_MODEL (self->lists[i])))
        return self->lists[i];
    }

  return NULL;
}

static gboolean
has_texts (KeuzePlan *self)
{
  const char *texts[] = { self->goal, self->case_manager, self->main_practitioner, self->review, self->here };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      if (*texts[i] != '\0')
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_items (KeuzePlan *self)
{
  for (guint i = 0; i < KEUZE_N_PLAN_LISTS; i++)
    {
      if (g_list_model_get_n_items (G_LIST_MODEL (self->lists[i])) > 0)
        return TRUE;
    }

  return FALSE;
}

static void
update_empty (KeuzePlan *self)
{
  gboolean empty = !has_texts (self) && !has_items (self);

  if (self->empty == empty)
    return;

  self->empty = empty;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EMPTY]);
}

/* An id that nobody asked for is not made known: GLib would never forget it, and
 * ids come from the files of strangers. */
static void
tell_option (KeuzePlan  *self,
             const char *id)
{
  g_signal_emit (self, signals[OPTION_CHANGED], g_quark_try_string (id), id);
}

static char *
dup_option_id (KeuzePlan *self,
               guint      position)
{
  g_autoptr (KeuzePlannedOption) option =
    g_list_model_get_item (G_LIST_MODEL (self->lists[KEUZE_PLAN_OPTIONS]), position);

  return g_strdup (keuze_planned_option_get_id (option));
}

static void
options_changed (KeuzePlan *self,
                 guint      position,
                 guint      removed,
                 guint      added)
{
  g_autoptr (GPtrArray) told = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < removed; i++)
    g_ptr_array_add (told, g_ptr_array_steal_index (self->option_ids, position));

  for (guint i = 0; i < added; i++)
    {
      char *id = dup_option_id (self, position + i);

      g_ptr_array_insert (self->option_ids, (int) (position + i), id);
      g_ptr_array_add (told, g_strdup (id));
    }

  for (guint i = 0; i < told->len; i++)
    tell_option (self, g_ptr_array_index (told, i));
}

/* Of the plan itself, or of a record that is or was in one of its lists. */
static void
record_changed (KeuzePlan    *self,
                GParamSpec   *property,
                const GValue *before,
                KeuzeRecord  *record)
{
  KeuzeChange *change;

  /* The plan has the history, so the history must not have the plan. */
  if (record == KEUZE_RECORD (self))
    change = keuze_change_new_own_property (record, property, before);
  else
    change = keuze_change_new_property (record, property, before);

  keuze_history_add (self->history, change);
  update_empty (self);

  if (KEUZE_IS_PLANNED_OPTION (record))
    tell_option (self, keuze_planned_option_get_id (KEUZE_PLANNED_OPTION (record)));
}

/* A record is listened to for as long as it lives: it may come back by undo. */
static void
adopt (KeuzePlan   *self,
       KeuzeRecord *record)
{
  g_signal_handlers_disconnect_by_func (record, record_changed, self);
  g_signal_connect_object (record, "changed", G_CALLBACK (record_changed), self, G_CONNECT_SWAPPED);
}

static GListStore *
create_list (KeuzePlan     *self,
             KeuzePlanList  list)
{
  GListStore *store = g_list_store_new (get_item_type (list));

  if (list == KEUZE_PLAN_OPTIONS)
    g_signal_connect_object (store, "items-changed", G_CALLBACK (options_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "items-changed", G_CALLBACK (update_empty), self, G_CONNECT_SWAPPED);

  return store;
}

static void
keuze_plan_finalize (GObject *object)
{
  KeuzePlan *self = KEUZE_PLAN (object);

  g_clear_pointer (&self->goal, g_free);
  g_clear_pointer (&self->case_manager, g_free);
  g_clear_pointer (&self->main_practitioner, g_free);
  g_clear_pointer (&self->review, g_free);
  g_clear_pointer (&self->here, g_free);
  for (guint i = 0; i < KEUZE_N_PLAN_LISTS; i++)
    g_clear_object (&self->lists[i]);
  g_clear_object (&self->history);
  g_clear_pointer (&self->option_ids, g_ptr_array_unref);

  G_OBJECT_CLASS (keuze_plan_parent_class)->finalize (object);
}

static void
keuze_plan_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  KeuzePlan *self = KEUZE_PLAN (object);

  switch (prop_id)
    {
    case PROP_EMPTY:
      g_value_set_boolean (value, self->empty);
      break;
    case PROP_HISTORY:
      g_value_set_object (value, self->history);
      break;
    case PROP_GOAL:
      g_value_set_string (value, self->goal);
      break;
    case PROP_CASE_MANAGER:
      g_value_set_string (value, self->case_manager);
      break;
    case PROP_MAIN_PRACTITIONER:
      g_value_set_string (value, self->main_practitioner);
      break;
    case PROP_REVIEW:
      g_value_set_string (value, self->review);
      break;
    case PROP_HERE:
      g_value_set_string (value, self->here);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  KeuzePlan *self = KEUZE_PLAN (object);

  switch (prop_id)
    {
    case PROP_GOAL:
      keuze_plan_set_goal (self, g_value_get_string (value));
      break;
    case PROP_CASE_MANAGER:
      keuze_plan_set_case_manager (self, g_value_get_string (value));
      break;
    case PROP_MAIN_PRACTITIONER:
      keuze_plan_set_main_practitioner (self, g_value_get_string (value));
      break;
    case PROP_REVIEW:
      keuze_plan_set_review (self, g_value_get_string (value));
      break;
    case PROP_HERE:
      keuze_plan_set_here (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_class_init (KeuzePlanClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_plan_finalize;
  object_class->get_property = keuze_plan_get_property;
  object_class->set_property = keuze_plan_set_property;

  /**
   * KeuzePlan:empty:
   *
   * Whether there is nothing at all in the plan.
   */
  properties[PROP_EMPTY] =
    g_param_spec_boolean ("empty", NULL, NULL, TRUE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzePlan:history:
   *
   * What was changed, to be taken back and made again.
   */
  properties[PROP_HISTORY] =
    g_param_spec_object ("history", NULL, NULL, KEUZE_TYPE_HISTORY,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzePlan:goal:
   *
   * What we want to reach.
   */
  properties[PROP_GOAL] =
    g_param_spec_string ("goal", NULL, NULL, "", flags);

  /**
   * KeuzePlan:case-manager:
   *
   * Who keeps the overview: a role or a practice.
   */
  properties[PROP_CASE_MANAGER] =
    g_param_spec_string ("case-manager", NULL, NULL, "", flags);

  /**
   * KeuzePlan:main-practitioner:
   *
   * Who has the final medical responsibility: a role or a practice.
   */
  properties[PROP_MAIN_PRACTITIONER] =
    g_param_spec_string ("main-practitioner", NULL, NULL, "", flags);

  /**
   * KeuzePlan:review:
   *
   * When we look again, as exact as somebody knows; see
   * keuze_rough_date_is_valid().
   */
  properties[PROP_REVIEW] =
    g_param_spec_string ("review", NULL, NULL, "", flags);

  /**
   * KeuzePlan:here:
   *
   * The id of the step where we are now; empty where nobody marked one.
   */
  properties[PROP_HERE] =
    g_param_spec_string ("here", NULL, NULL, "", flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * KeuzePlan::option-changed:
   * @self: a plan
   * @id: the id of an option
   *
   * Emitted after an option came into the plan or left it, or something of it
   * changed. The id is its detail as well.
   */
  signals[OPTION_CHANGED] =
    g_signal_new ("option-changed", KEUZE_TYPE_PLAN, G_SIGNAL_RUN_LAST | G_SIGNAL_DETAILED, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
keuze_plan_init (KeuzePlan *self)
{
  self->goal = g_strdup ("");
  self->case_manager = g_strdup ("");
  self->main_practitioner = g_strdup ("");
  self->review = g_strdup ("");
  self->here = g_strdup ("");
  self->empty = TRUE;
  self->option_ids = g_ptr_array_new_with_free_func (g_free);
  self->history = keuze_history_new ();

  for (guint i = 0; i < KEUZE_N_PLAN_LISTS; i++)
    self->lists[i] = create_list (self, (KeuzePlanList) i);

  adopt (self, KEUZE_RECORD (self));
}

/**
 * keuze_plan_fill:
 * @self: a plan
 * @list: which of its lists, an empty one
 * @records: (element-type KeuzeRecord): what belongs into that list, each
 *   option only once
 *
 * Puts all that stood in a file into a list at once. It is not to be undone.
 */
void
keuze_plan_fill (KeuzePlan     *self,
                 KeuzePlanList  list,
                 GPtrArray     *records)
{
  g_return_if_fail (KEUZE_IS_PLAN (self));
  g_return_if_fail (records != NULL);

  for (guint i = 0; i < records->len; i++)
    adopt (self, g_ptr_array_index (records, i));

  g_list_store_splice (self->lists[list], 0, 0, records->pdata, records->len);
}

/**
 * keuze_plan_new:
 *
 * Returns: (transfer full): a plan with nothing in it
 */
KeuzePlan *
keuze_plan_new (void)
{
  return g_object_new (KEUZE_TYPE_PLAN, NULL);
}

/**
 * keuze_plan_get_history:
 * @self: a plan
 *
 * Returns: (transfer none): what was changed, to be taken back and made again
 */
KeuzeHistory *
keuze_plan_get_history (KeuzePlan *self)
{
  g_return_val_if_fail (KEUZE_IS_PLAN (self), NULL);

  return self->history;
}

/**
 * keuze_plan_get_empty:
 * @self: a plan
 *
 * Returns: whether there is nothing at all in the plan
 */
gboolean
keuze_plan_get_empty (KeuzePlan *self)
{
  g_return_val_if_fail (KEUZE_IS_PLAN (self), FALSE);

  return self->empty;
}

/**
 * keuze_plan_get_goal:
 * @self: a plan
 *
 * Returns: (transfer none): what we want to reach
 */
const char *
keuze_plan_get_goal (KeuzePlan *self)
{
  g_return_val_if_fail (KEUZE_IS_PLAN (self), NULL);

  return self->goal;
}

/**
 * keuze_plan_set_goal:
 * @self: a plan
 * @goal: (nullable): what we want to reach
 */
void
keuze_plan_set_goal (KeuzePlan  *self,
                     const char *goal)
{
  g_return_if_fail (KEUZE_IS_PLAN (self));

  keuze_record_set_text (KEUZE_RECORD (self), &self->goal, goal, properties[PROP_GOAL]);
}

/**
 * keuze_plan_get_case_manager:
 * @self: a plan
 *
 * Returns: (transfer none): who keeps the overview: a role or a practice
 */
const char *
keuze_plan_get_case_manager (KeuzePlan *self)
{
  g_return_val_if_fail (KEUZE_IS_PLAN (self), NULL);

  return self->case_manager;
}

/**
 * keuze_plan_set_case_manager:
 * @self: a plan
 * @case_manager: (nullable): who keeps the overview: a role or a practice
 */
void
keuze_plan_set_case_manager (KeuzePlan  *self,
                             const char *case_manager)
{
  g_return_if_fail (KEUZE_IS_PLAN (self));

  keuze_record_set_text (KEUZE_RECORD (self), &self->case_manager, case_manager, properties[PROP_CASE_MANAGER]);
}

/**
 * keuze_plan_get_main_practitioner:
 * @self: a plan
 *
 * Returns: (transfer none): who has the final medical responsibility: a role
 *   or a practice
 */
const char *
keuze_plan_get_main_practitioner (KeuzePlan *self)
{
  g_return_val_if_fail (KEUZE_IS_PLAN (self), NULL);

  return self->main_practitioner;
}

/**
 * keuze_plan_set_main_practitioner:
 * @self: a plan
 * @main_practitioner: (nullable): who has the final medical responsibility: a
 *   role or a practice
 */
void
keuze_plan_set_main_practitioner (KeuzePlan  *self,
                                  const char *main_practitioner)
{
  g_return_if_fail (KEUZE_IS_PLAN (self));

  keuze_record_set_text (KEUZE_RECORD (self), &self->main_practitioner, main_practitioner, properties[PROP_MAIN_PRACTITIONER]);
}

/**
 * keuze_plan_get_review:
 * @self: a plan
 *
 * Returns: (transfer none): when we look again, as exact as somebody knows;
 *   see keuze_rough_date_is_valid()
 */
const char *
keuze_plan_get_review (KeuzePlan *self)
{
  g_return_val_if_fail (KEUZE_IS_PLAN (self), NULL);

  return self->review;
}

/**
 * keuze_plan_set_review:
 * @self: a plan
 * @review: (nullable): when we look again, as exact as somebody knows; see
 *   keuze_rough_date_is_valid()
 */
void
keuze_plan_set_review (KeuzePlan  *self,
                       const char *review)
{
  g_return_if_fail (KEUZE_IS_PLAN (self));
  g_return_if_fail (review == NULL || keuze_rough_date_is_valid (review));

  keuze_record_set_text (KEUZE_RECORD (self), &self->review, review, properties[PROP_REVIEW]);
}

/**
 * keuze_plan_get_here:
 * @self: a plan
 *
 * Returns: (transfer none): the id of the step where we are now; empty where
 *   nobody marked one
 */
const char *
keuze_plan_get_here (KeuzePlan *self)
{
  g_return_val_if_fail (KEUZE_IS_PLAN (self), NULL);

  return self->here;
}

/**
 * keuze_plan_set_here:
 * @self: a plan
 * @here: (nullable): the id of the step where we are now; empty where nobody
 *   marked one
 */
void
keuze_plan_set_here (KeuzePlan  *self,
                     const char *here)
{
  g_return_if_fail (KEUZE_IS_PLAN (self));

  keuze_record_set_text (KEUZE_RECORD (self), &self->here, here, properties[PROP_HERE]);
}

/**
 * keuze_plan_get_list:
 * @self: a plan
 * @list: which list
 *
 * Returns: (transfer none): the list. It changes with the plan
 */
GListModel *
keuze_plan_get_list (KeuzePlan     *self,
                     KeuzePlanList  list)
{
  g_return_val_if_fail (KEUZE_IS_PLAN (self), NULL);
  g_return_val_if_fail ((guint) list < KEUZE_N_PLAN_LISTS, NULL);

  return G_LIST_MODEL (self->lists[list]);
}

/**
 * keuze_plan_add:
 * @self: a plan
 * @record: something for one of its lists, which it is not in
 *
 * Puts something at the end of the list that it belongs to. An option that
 * the plan has already is not to be added a second time.
 */
void
keuze_plan_add (KeuzePlan   *self,
                KeuzeRecord *record)
{
  GListStore *list;
  guint position;

  g_return_if_fail (KEUZE_IS_PLAN (self));
  g_return_if_fail (KEUZE_IS_RECORD (record));

  list = find_list (self, record);
  g_return_if_fail (list != NULL);
  g_return_if_fail (!g_list_store_find (list, record, NULL));
  g_return_if_fail (!KEUZE_IS_PLANNED_OPTION (record) ||
                    keuze_plan_find_option (self, keuze_planned_option_get_id (KEUZE_PLANNED_OPTION (record))) == NULL);

  adopt (self, record);
  position = g_list_model_get_n_items (G_LIST_MODEL (list));
  g_list_store_append (list, record);
  keuze_history_add (self->history, keuze_change_new_insert (list, position));
}

/**
 * keuze_plan_remove:
 * @self: a plan
 * @record: something in one of its lists
 *
 * Takes something out of its list. What is not there stays away.
 */
void
keuze_plan_remove (KeuzePlan   *self,
                   KeuzeRecord *record)
{
  g_autoptr (KeuzeChange) change = NULL;
  GListStore *list;
  guint position;

  g_return_if_fail (KEUZE_IS_PLAN (self));
  g_return_if_fail (KEUZE_IS_RECORD (record));

  list = find_list (self, record);
  if (list == NULL || !g_list_store_find (list, record, &position))
    return;

  change = keuze_change_new_remove (list, position);
  keuze_change_make_again (change);
  keuze_history_add (self->history, g_steal_pointer (&change));
}

/**
 * keuze_plan_find_option:
 * @self: a plan
 * @id: the id of an option of the card
 *
 * Returns: (transfer none) (nullable): the option in the plan; %NULL where it
 *   is not in it
 */
KeuzePlannedOption *
keuze_plan_find_option (KeuzePlan  *self,
                        const char *id)
{
  g_autoptr (KeuzePlannedOption) option = NULL;
  guint position;

  g_return_val_if_fail (KEUZE_IS_PLAN (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (!g_ptr_array_find_with_equal_func (self->option_ids, id, g_str_equal, &position))
    return NULL;

  option = g_list_model_get_item (G_LIST_MODEL (self->lists[KEUZE_PLAN_OPTIONS]), position);

  return option;
}
