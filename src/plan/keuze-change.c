/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-change.h"

struct _KeuzeChange
{
  /* Of a property: the record, and what it was and became. The record that
   * has the history does not live for its changes. */
  GObject *object;
  gboolean weak;
  GParamSpec *property;
  GValue before;
  GValue after;

  /* Of a text: what somebody did who typed one letter. */
  gboolean adds_letter;
  gboolean takes_letter;
  gboolean begins_word;

  /* Of a list: what came into it, or left it, and where. */
  GListStore *list;
  guint position;
  gboolean inserted;
};

static void
release_object (KeuzeChange *self)
{
  if (self->weak)
    g_clear_weak_pointer (&self->object);
  else
    g_clear_object (&self->object);
}

static KeuzeChange *
new_of_list (GListStore *list,
             guint       position,
             gboolean    inserted)
{
  KeuzeChange *self = g_new0 (KeuzeChange, 1);

  self->list = g_object_ref (list);
  self->position = position;
  self->inserted = inserted;
  self->object = g_list_model_get_item (G_LIST_MODEL (list), position);

  return self;
}

static void
insert (KeuzeChange *self)
{
  g_list_store_insert (self->list, self->position, self->object);
}

static void
remove_again (KeuzeChange *self)
{
  g_list_store_remove (self->list, self->position);
}

/* The one letter that a text has and another has not, where all else in them is
 * alike. Returns: (nullable) */
static const char *
find_letter (const char *text,
             const char *without)
{
  while (*without != '\0' && g_utf8_get_char (text) == g_utf8_get_char (without))
    {
      text = g_utf8_next_char (text);
      without = g_utf8_next_char (without);
    }

  return *text != '\0' && g_str_equal (g_utf8_next_char (text), without) ? text : NULL;
}

static gboolean
is_first_of_word (const char *text,
                  const char *letter)
{
  return letter > text && !g_unichar_isspace (g_utf8_get_char (letter)) &&
         g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (letter)));
}

/* What comes at once, as what is pasted does, nobody typed. */
static void
find_out_typing (KeuzeChange *self)
{
  const char *before = g_value_get_string (&self->before);
  const char *after = g_value_get_string (&self->after);
  const char *added = find_letter (after, before);

  self->adds_letter = added != NULL;
  self->takes_letter = find_letter (before, after) != NULL;
  self->begins_word = added != NULL && is_first_of_word (after, added);
}

/* Typing is taken back word by word: where letters are added or taken away
 * one after the other, up to where the next word begins. */
static gboolean
goes_on_typing (KeuzeChange *self,
                KeuzeChange *next)
{
  return (self->adds_letter && next->adds_letter && !next->begins_word) ||
         (self->takes_letter && next->takes_letter);
}

/**
 * keuze_change_new_property:
 * @record: a record that changed
 * @property: the property that has another value now
 * @before: what the value was
 *
 * Returns: (transfer full): the change
 */
KeuzeChange *
keuze_change_new_property (KeuzeRecord  *record,
                           GParamSpec   *property,
                           const GValue *before)
{
  KeuzeChange *self;

  g_return_val_if_fail (KEUZE_IS_RECORD (record), NULL);
  g_return_val_if_fail (G_IS_PARAM_SPEC (property), NULL);
  g_return_val_if_fail (G_IS_VALUE (before), NULL);

  self = g_new0 (KeuzeChange, 1);
  self->object = g_object_ref (G_OBJECT (record));
  self->property = property;
  g_value_init (&self->before, G_VALUE_TYPE (before));
  g_value_copy (before, &self->before);
  g_value_init (&self->after, G_VALUE_TYPE (before));
  g_object_get_property (self->object, property->name, &self->after);
  if (G_VALUE_HOLDS_STRING (&self->after))
    find_out_typing (self);

  return self;
}

/**
 * keuze_change_new_own_property:
 * @record: a record that changed, and that has the history of its changes
 * @property: the property that has another value now
 * @before: what the value was
 *
 * Returns: (transfer full): the change, which does not keep @record alive
 */
KeuzeChange *
keuze_change_new_own_property (KeuzeRecord  *record,
                               GParamSpec   *property,
                               const GValue *before)
{
  KeuzeChange *self = keuze_change_new_property (record, property, before);

  g_return_val_if_fail (self != NULL, NULL);

  g_clear_object (&self->object);
  self->weak = TRUE;
  g_set_weak_pointer (&self->object, G_OBJECT (record));

  return self;
}

/**
 * keuze_change_new_insert:
 * @list: a list
 * @position: where an item just came into it
 *
 * Returns: (transfer full): the change
 */
KeuzeChange *
keuze_change_new_insert (GListStore *list,
                         guint       position)
{
  g_return_val_if_fail (G_IS_LIST_STORE (list), NULL);

  return new_of_list (list, position, TRUE);
}

/**
 * keuze_change_new_remove:
 * @list: a list
 * @position: where the item is that will leave it
 *
 * Returns: (transfer full): the change, to be made with
 *   keuze_change_make_again()
 */
KeuzeChange *
keuze_change_new_remove (GListStore *list,
                         guint       position)
{
  g_return_val_if_fail (G_IS_LIST_STORE (list), NULL);

  return new_of_list (list, position, FALSE);
}

/**
 * keuze_change_free:
 * @self: (transfer full): a change
 *
 * Forgets a change.
 */
void
keuze_change_free (KeuzeChange *self)
{
  g_return_if_fail (self != NULL);

  if (self->property != NULL)
    {
      g_value_unset (&self->before);
      g_value_unset (&self->after);
    }
  release_object (self);
  g_clear_object (&self->list);
  g_free (self);
}

/**
 * keuze_change_absorb:
 * @self: a change
 * @next: the change that came after it
 *
 * Takes up the next letters of a text into the change of the letters before
 * them, so that both are taken back at once.
 *
 * Returns: whether @next has become part of @self
 */
gboolean
keuze_change_absorb (KeuzeChange *self,
                     KeuzeChange *next)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (next != NULL, FALSE);

  if (self->property == NULL || self->property != next->property || self->object != next->object ||
      !goes_on_typing (self, next))
    return FALSE;

  g_value_copy (&next->after, &self->after);

  return TRUE;
}

/**
 * keuze_change_get_record:
 * @self: a change
 *
 * Returns: (transfer none) (nullable): the record that changed, or came into a
 *   list, or left it; %NULL where it is gone
 */
KeuzeRecord *
keuze_change_get_record (KeuzeChange *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return KEUZE_RECORD (self->object);
}

/**
 * keuze_change_is_insert_of:
 * @self: a change
 * @record: a record
 *
 * Returns: whether all that the change did was to put the record into a list
 */
gboolean
keuze_change_is_insert_of (KeuzeChange *self,
                           KeuzeRecord *record)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (KEUZE_IS_RECORD (record), FALSE);

  return self->property == NULL && self->inserted && self->object == G_OBJECT (record);
}

/**
 * keuze_change_is_remove_of:
 * @self: a change
 * @record: a record
 *
 * Returns: whether all that the change did was to take the record out of a list
 */
gboolean
keuze_change_is_remove_of (KeuzeChange *self,
                           KeuzeRecord *record)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (KEUZE_IS_RECORD (record), FALSE);

  return self->property == NULL && !self->inserted && self->object == G_OBJECT (record);
}

/**
 * keuze_change_take_back:
 * @self: a change that was made
 *
 * Makes everything as it was before the change.
 */
void
keuze_change_take_back (KeuzeChange *self)
{
  g_return_if_fail (self != NULL);

  if (self->object == NULL)
    return;

  if (self->property != NULL)
    g_object_set_property (self->object, self->property->name, &self->before);
  else if (self->inserted)
    remove_again (self);
  else
    insert (self);
}

/**
 * keuze_change_make_again:
 * @self: a change that is not made, or was taken back
 *
 * Makes the change.
 */
void
keuze_change_make_again (KeuzeChange *self)
{
  g_return_if_fail (self != NULL);

  if (self->object == NULL)
    return;

  if (self->property != NULL)
    g_object_set_property (self->object, self->property->name, &self->after);
  else if (self->inserted)
    insert (self);
  else
    remove_again (self);
}
