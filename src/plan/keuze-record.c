/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-file-limits.h"
#include "keuze-record.h"
#include "keuze-tidy-text.h"

/**
 * KeuzeRecord:
 *
 * A part of a plan that a person wrote. Every change of it is told together
 * with what was there before, so that it can be undone.
 *
 * A text of a record is never %NULL: what nobody wrote is empty. It has no
 * control characters other than line breaks and tabs, so that it can be saved
 * and shown anywhere.
 *
 * Since: 0.1
 */

G_DEFINE_ABSTRACT_TYPE (KeuzeRecord, keuze_record, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
keuze_record_class_init (KeuzeRecordClass *klass)
{
  /**
   * KeuzeRecord::changed:
   * @self: a record
   * @property: the property that changed
   * @before: what its value was
   *
   * Emitted after a property got another value.
   */
  signals[CHANGED] =
    g_signal_new ("changed", KEUZE_TYPE_RECORD, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_PARAM, G_TYPE_VALUE | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
keuze_record_init (KeuzeRecord *self)
{
}

/* A text as it was pasted, without what nobody sees and no file can have, and
 * no longer than a file can have it: what is saved can be opened again. */
static char *
clean (const char *text)
{
  GString *cleaned = g_string_new (NULL);
  guint length = 0;

  for (const char *c = text; *c != '\0' && length < KEUZE_MAXIMUM_LINES; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (c[0] == '\r' && c[1] == '\n')
        continue;

      /* The line and paragraph separators of Unicode are no control characters:
       * any file can have them. */
      if (g_unichar_iscntrl (character) && keuze_tidy_text_ends_line (character))
        character = '\n';
      else if (character != '\t' && g_unichar_iscntrl (character))
        continue;

      g_string_append_unichar (cleaned, character);
      length++;
    }

  return g_string_free_and_steal (cleaned);
}

/**
 * keuze_record_set_text:
 * @self: a record
 * @text: (inout): where the record has the text
 * @value: (nullable): the new text
 * @property: the property that the text belongs to
 *
 * Sets a text and tells of it, if it is another one. Control characters are
 * left out, or become line breaks where they are meant for one, and so is what
 * is beyond %KEUZE_MAXIMUM_LINES characters. For subclasses.
 *
 * Returns: whether it was another one
 */
gboolean
keuze_record_set_text (KeuzeRecord  *self,
                       char        **text,
                       const char   *value,
                       GParamSpec   *property)
{
  g_auto (GValue) before = G_VALUE_INIT;
  g_autofree char *cleaned = NULL;

  g_return_val_if_fail (KEUZE_IS_RECORD (self), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (value == NULL || g_utf8_validate (value, -1, NULL), FALSE);
  g_return_val_if_fail (G_IS_PARAM_SPEC_STRING (property), FALSE);

  cleaned = clean (value != NULL ? value : "");
  if (g_strcmp0 (*text, cleaned) == 0)
    return FALSE;

  g_value_init (&before, G_TYPE_STRING);
  g_value_take_string (&before, *text);
  *text = g_steal_pointer (&cleaned);
  keuze_record_tell (self, property, &before);

  return TRUE;
}

/**
 * keuze_record_tell:
 * @self: a record
 * @property: the property that changed
 * @before: what its value was
 *
 * Tells everybody of a change: who shows it, and who can undo it. For
 * subclasses.
 */
void
keuze_record_tell (KeuzeRecord  *self,
                   GParamSpec   *property,
                   const GValue *before)
{
  g_return_if_fail (KEUZE_IS_RECORD (self));
  g_return_if_fail (G_IS_PARAM_SPEC (property));
  g_return_if_fail (G_IS_VALUE (before));

  /* First the one who keeps the history, so that who shows the change can ask
   * it whether there is something to undo. */
  g_signal_emit (self, signals[CHANGED], 0, property, before);
  g_object_notify_by_pspec (G_OBJECT (self), property);
}

/**
 * keuze_record_is_blank:
 * @self: a record
 *
 * Returns: whether none of its texts is written yet
 */
gboolean
keuze_record_is_blank (KeuzeRecord *self)
{
  g_autofree GParamSpec **properties = NULL;
  guint n;

  g_return_val_if_fail (KEUZE_IS_RECORD (self), FALSE);

  properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (self), &n);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = NULL;

      if (!G_IS_PARAM_SPEC_STRING (properties[i]))
        continue;

      g_object_get (self, properties[i]->name, &text, NULL);
      if (*text != '\0')
        return FALSE;
    }

  return TRUE;
}
