/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-document.h"
#include "keuze-file-limits.h"

/* What is noticed while the parser goes through a document. */
typedef struct
{
  GHashTable *sizes;
  guint       error_line;
  guint       repeated_line;
} Watch;

/* The parser forgets the line as soon as it stops. */
static void
note_error (JsonParser   *parser,
            const GError *error,
            gpointer      user_data)
{
  Watch *watch = user_data;

  watch->error_line = json_parser_get_current_line (parser);
}

/* The parser keeps the last of two members with the same name and says
 * nothing; but the object has not grown then. */
static void
note_member (JsonParser *parser,
             JsonObject *object,
             const char *member,
             gpointer    user_data)
{
  Watch *watch = user_data;
  gpointer size = GUINT_TO_POINTER (json_object_get_size (object));

  if (g_hash_table_lookup (watch->sizes, object) == size && watch->repeated_line == 0)
    watch->repeated_line = json_parser_get_current_line (parser);

  g_hash_table_insert (watch->sizes, object, size);
}

/* Whether a string holds the character zero, written as an escape: the parser
 * would cut the string off there and hide what comes after. */
static gboolean
has_escaped_zero (const char *data,
                  gsize       size)
{
  const char *end = data + size;
  const char *c = data;

  while (c < end && (c = memchr (c, '\\', (gsize) (end - c))) != NULL)
    {
      if ((gsize) (end - c) >= strlen ("\\u0000") && strncmp (c, "\\u0000", strlen ("\\u0000")) == 0)
        return TRUE;

      c += strlen ("\\\\");
    }

  return FALSE;
}

static gboolean
check_characters (GBytes                   *bytes,
                  const KeuzeDocumentKind  *kind,
                  GError                  **error)
{
  g_autofree char *sentence = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (size == 0 || (g_utf8_validate_len (data, size, NULL) && !has_escaped_zero (data, size)))
    return TRUE;

  sentence = kind->describe (KEUZE_DOCUMENT_NOT_TEXT, 0);
  g_set_error_literal (error, kind->get_domain (), kind->not_json, sentence);

  return FALSE;
}

/* What a document is made of, as far as one can tell without taking it apart. */
typedef struct
{
  guint line;
  guint depth;
  guint n_values;
} Shape;

/* Goes on behind the end of a string. */
static const char *
skip_string (const char *c,
             const char *end)
{
  while (c < end && *c != '"')
    c += *c == '\\' && c + 1 < end ? 2 : 1;

  return c < end ? c + 1 : end;
}

static void
note_character (Shape *shape,
                char   character)
{
  switch (character)
    {
    case '\n':
      shape->line++;
      break;
    case '[':
    case '{':
      shape->depth++;
      shape->n_values++;
      break;
    case ']':
    case '}':
      shape->depth -= shape->depth > 0;
      break;
    case ',':
      shape->n_values++;
      break;
    default:
      break;
    }
}

/* Before it is taken apart: a few bytes of a file can become many in memory. */
static gboolean
check_shape (GBytes                   *bytes,
             const KeuzeDocumentKind  *kind,
             GError                  **error)
{
  Shape shape = { .line = 1 };
  gsize size;
  const char *c = g_bytes_get_data (bytes, &size);
  const char *end = c + size;

  while (c < end && shape.depth <= KEUZE_MAXIMUM_DEPTH && shape.n_values <= kind->maximum_values)
    {
      note_character (&shape, *c);
      c = *c == '"' ? skip_string (c + 1, end) : c + 1;
    }

  if (shape.depth > KEUZE_MAXIMUM_DEPTH)
    g_set_error (error, kind->get_domain (), kind->too_large,
                 /* Translators: the first %u is the number of a line in a file, the second a limit. */
                 _("Line %u: found more than %u brackets inside each other, expected at most that many"),
                 shape.line, (guint) KEUZE_MAXIMUM_DEPTH);
  else if (shape.n_values > kind->maximum_values)
    g_set_error (error, kind->get_domain (), kind->too_large,
                 /* Translators: the first %u is the number of a line in a file, the second a limit. */
                 _("Line %u: found more than %u values in the file, expected at most that many"),
                 shape.line, kind->maximum_values);
  else
    return TRUE;

  return FALSE;
}

static gboolean
load (JsonParser               *parser,
      GBytes                   *bytes,
      const KeuzeDocumentKind  *kind,
      Watch                    *watch,
      GError                  **error)
{
  g_autofree char *sentence = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (!json_parser_load_from_data (parser, size > 0 ? data : "", (gssize) size, NULL))
    {
      sentence = kind->describe (KEUZE_DOCUMENT_NOT_JSON, MAX (1, watch->error_line));
      g_set_error_literal (error, kind->get_domain (), kind->not_json, sentence);
      return FALSE;
    }

  if (watch->repeated_line == 0)
    return TRUE;

  g_set_error (error, kind->get_domain (), kind->not_json,
               /* Translators: %u is the number of a line in a file. */
               _("Line %u: found a name for a second time in the same braces, expected each name once"),
               watch->repeated_line);

  return FALSE;
}

/**
 * keuze_document_parse:
 * @bytes: a JSON document
 * @kind: what it should be
 * @error: return location for an error
 *
 * Parses a document that may come from a stranger, as strictly as any other
 * reader of JSON would: no comments, no second document after the first, no
 * name twice in one object, and no more than keuze-file-limits.h allows.
 *
 * Returns: (transfer full) (nullable): the root; %NULL with an error in the
 *   domain of @kind
 */
JsonNode *
keuze_document_parse (GBytes                   *bytes,
                      const KeuzeDocumentKind  *kind,
                      GError                  **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GHashTable) sizes = g_hash_table_new (NULL, NULL);
  Watch watch = { .sizes = sizes };

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (kind != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!check_characters (bytes, kind, error) || !check_shape (bytes, kind, error))
    return NULL;

  json_parser_set_strict (parser, TRUE);
  g_signal_connect (parser, "error", G_CALLBACK (note_error), &watch);
  g_signal_connect (parser, "object-member", G_CALLBACK (note_member), &watch);

  return load (parser, bytes, kind, &watch, error) ? json_parser_steal_root (parser) : NULL;
}
