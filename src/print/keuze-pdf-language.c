/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "keuze-pdf-language.h"

/* What stands at the end of a file, and tells where its parts are. */
typedef struct
{
  char *root; /* the number of the catalogue of the file */
  char *info;
  char *size;
  char *start; /* where the table of its objects begins */
} Trailer;

static void
trailer_clear (Trailer *self)
{
  g_clear_pointer (&self->root, g_free);
  g_clear_pointer (&self->info, g_free);
  g_clear_pointer (&self->size, g_free);
  g_clear_pointer (&self->start, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Trailer, trailer_clear)

/* A file has zeros in it, at which functions for text would stop. */
static const char *
find_last (GByteArray *file,
           const char *text)
{
  gsize length = strlen (text);

  for (gsize i = file->len; i >= length; i--)
    {
      const guint8 *begin = file->data + i - length;

      if (memcmp (begin, text, length) == 0)
        return (const char *) begin;
    }

  return NULL;
}

static gboolean
read_trailer (const char *end,
              Trailer    *trailer)
{
  g_autoptr (GRegex) regex = NULL;
  g_autoptr (GMatchInfo) match = NULL;

  regex = g_regex_new ("^trailer\\n<< /Size (\\d+)\\n +/Root (\\d+) 0 R\\n +/Info (\\d+) 0 R\\n>>\\n"
                       "startxref\\n(\\d+)\\n%%EOF\\n$",
                       G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);
  if (!g_regex_match (regex, end, G_REGEX_MATCH_DEFAULT, &match))
    return FALSE;

  trailer->size = g_match_info_fetch (match, 1);
  trailer->root = g_match_info_fetch (match, 2);
  trailer->info = g_match_info_fetch (match, 3);
  trailer->start = g_match_info_fetch (match, 4);

  return TRUE;
}

/* The members of the catalogue of the file, as they stand there. */
static char *
dup_catalogue (GByteArray *file,
               const char *root)
{
  g_autofree char *head = g_strdup_printf ("\n%s 0 obj\n<<", root);
  const char *begin = find_last (file, head);
  const char *end;

  if (begin == NULL)
    return NULL;

  begin += strlen (head);
  end = g_strstr_len (begin, (const char *) file->data + file->len - begin, "\n>>\nendobj");

  return end != NULL ? g_strndup (begin, (gsize) (end - begin)) : NULL;
}

/* Adds to a PDF file in which language it is, and that a window shows its
 * title. Cairo has no call for it (1.18), so that the catalogue of the file is
 * written once more behind the end, as the format has it for a later change:
 * readers take the last one. A file that looks otherwise than Cairo writes it
 * stays as it is. */
void
keuze_pdf_language_add (GByteArray *file,
                        const char *language)
{
  g_auto (Trailer) trailer = { NULL };
  g_autofree char *end = NULL;
  g_autofree char *catalogue = NULL;
  g_autofree char *addition = NULL;
  g_autofree char *tag = g_strdelimit (g_strdup (language), "_", '-');
  const char *begin = find_last (file, "\ntrailer\n");
  GString *object;

  if (begin == NULL)
    return;
  begin++;
  end = g_strndup (begin, (gsize) ((const char *) file->data + file->len - begin));
  if (!read_trailer (end, &trailer))
    return;
  catalogue = dup_catalogue (file, trailer.root);
  if (catalogue == NULL)
    return;

  object = g_string_new (NULL);
  g_string_append_printf (object, "%s 0 obj\n<<%s\n   /Lang (%s)\n   /ViewerPreferences << /DisplayDocTitle true >>\n"
                          ">>\nendobj\n", trailer.root, catalogue, tag);
  addition = g_strdup_printf ("%sxref\n%s 1\n%010u 00000 n \n"
                              "trailer\n<< /Size %s\n   /Root %s 0 R\n   /Info %s 0 R\n   /Prev %s\n>>\n"
                              "startxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n",
                              object->str, trailer.root, file->len,
                              trailer.size, trailer.root, trailer.info, trailer.start,
                              file->len + object->len);
  g_string_free (object, TRUE);
  g_byte_array_append (file, (const guint8 *) addition, (guint) strlen (addition));
}
