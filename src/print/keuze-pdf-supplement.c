/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "keuze-pdf-supplement.h"
#include "keuze-structure.h"

/* How Cairo begins an element of the structure, after the number of its object. */
#define ELEMENT_HEAD " 0 obj\n<< /Type /StructElem\n   /S /"

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

/* An object of the file that is written once more, behind its end. */
typedef struct
{
  guint64 number;
  gsize offset;
} Change;

static void
begin_change (GByteArray *file,
              GString    *addition,
              GArray     *changes,
              guint64     number)
{
  Change change = { .number = number, .offset = file->len + addition->len };

  g_array_append_val (changes, change);
  g_string_append_printf (addition, "%" G_GUINT64_FORMAT " 0 obj\n", number);
}

/* A tag of a language as files have it. */
static char *
format_language (const char *language)
{
  return g_strdelimit (g_strdup (language), "_", '-');
}

/* Where a text begins next, in a file with zeros in it. */
static const char *
find_next (GByteArray *file,
           const char *from,
           const char *text)
{
  const char *end = (const char *) file->data + file->len - strlen (text);

  for (const char *begin = from; begin != NULL && begin <= end; begin++)
    {
      begin = memchr (begin, text[0], (gsize) (end - begin) + 1);
      if (begin == NULL || memcmp (begin, text, strlen (text)) == 0)
        return begin;
    }

  return NULL;
}

/* The number of the object whose head ends there. */
static guint64
read_number (GByteArray *file,
             const char *end)
{
  const char *begin = end;

  while (begin > (const char *) file->data && g_ascii_isdigit (begin[-1]))
    begin--;

  return g_ascii_strtoull (begin, NULL, 10);
}

/* The rest of the file is long: nothing may measure it. */
static gboolean
has_tag (const char *head,
         const char *tag)
{
  const char *name = head + strlen (ELEMENT_HEAD);

  return strncmp (name, tag, strlen (tag)) == 0 && name[strlen (tag)] == '\n';
}

/* The elements of the structure of the file, as pointers to where what they
 * are begins; without the document that all stand in. */
static GPtrArray *
list_elements (GByteArray *file)
{
  GPtrArray *found = g_ptr_array_new ();
  const char *at = (const char *) file->data;

  while ((at = find_next (file, at, ELEMENT_HEAD)) != NULL)
    {
      if (!has_tag (at, "Document"))
        g_ptr_array_add (found, (gpointer) at);
      at += strlen (ELEMENT_HEAD);
    }

  return found;
}

static gboolean
is_plain (const KeuzeElement *element,
          const char         *language)
{
  return g_str_equal (element->language, language) && element->n_columns == 1;
}

static void
add_element (GByteArray         *file,
             GString            *addition,
             GArray             *changes,
             const char         *head,
             const KeuzeElement *element,
             const char         *language)
{
  const char *begin = head + strlen (" 0 obj\n");
  const char *end = find_next (file, begin, "\n>>\nendobj");
  g_autofree char *tag = format_language (element->language);

  if (end == NULL)
    return;

  begin_change (file, addition, changes, read_number (file, head));
  g_string_append_len (addition, begin, end - begin);
  if (!g_str_equal (element->language, language))
    g_string_append_printf (addition, "\n   /Lang (%s)", tag);
  if (element->n_columns > 1)
    g_string_append_printf (addition, "\n   /A << /O /Table /ColSpan %u >>", element->n_columns);
  g_string_append (addition, "\n>>\nendobj\n");
}

/* Cairo writes the elements in the order in which they were begun. Where it
 * did not, no element is said to be what it is not. */
static void
add_elements (GByteArray *file,
              GString    *addition,
              GArray     *changes,
              const char *language,
              GArray     *elements)
{
  g_autoptr (GPtrArray) found = list_elements (file);

  if (found->len != elements->len)
    return;
  for (guint i = 0; i < found->len; i++)
    {
      if (!has_tag (found->pdata[i], g_array_index (elements, KeuzeElement, i).tag))
        return;
    }

  for (guint i = 0; i < found->len; i++)
    {
      const KeuzeElement *element = &g_array_index (elements, KeuzeElement, i);

      if (!is_plain (element, language))
        add_element (file, addition, changes, found->pdata[i], element, language);
    }
}

static void
add_catalogue (GByteArray *file,
               GString    *addition,
               GArray     *changes,
               const char *root,
               const char *catalogue,
               const char *language)
{
  g_autofree char *tag = format_language (language);

  begin_change (file, addition, changes, g_ascii_strtoull (root, NULL, 10));
  g_string_append_printf (addition, "<<%s\n   /Lang (%s)\n   /ViewerPreferences << /DisplayDocTitle true >>\n"
                          ">>\nendobj\n", catalogue, tag);
}

/* Where what was changed is, and what else there is. */
static void
add_table (GByteArray    *file,
           GString       *addition,
           GArray        *changes,
           const Trailer *trailer)
{
  gsize start = file->len + addition->len;

  g_string_append (addition, "xref\n");
  for (guint i = 0; i < changes->len; i++)
    {
      const Change *change = &g_array_index (changes, Change, i);

      g_string_append_printf (addition, "%" G_GUINT64_FORMAT " 1\n%010" G_GSIZE_FORMAT " 00000 n \n",
                              change->number, change->offset);
    }
  g_string_append_printf (addition,
                          "trailer\n<< /Size %s\n   /Root %s 0 R\n   /Info %s 0 R\n   /Prev %s\n>>\n"
                          "startxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n",
                          trailer->size, trailer->root, trailer->info, trailer->start, start);
}

/* Adds to a PDF file in which language it is, which of its texts are in
 * another one, over how many columns a cell reaches, and that a window shows
 * its title. Cairo has no call for it (1.18), so that the catalogue of the file
 * and the elements concerned are written once more behind the end, as the format
 * has it for a later change: readers take the last one. A file that looks
 * otherwise than Cairo writes it stays as it is. */
void
keuze_pdf_supplement (GByteArray *file,
                        const char *language,
                        GArray     *elements)
{
  g_auto (Trailer) trailer = { NULL };
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (Change));
  g_autofree char *end = NULL;
  g_autofree char *catalogue = NULL;
  const char *begin = find_last (file, "\ntrailer\n");
  GString *addition;

  if (begin == NULL)
    return;
  begin++;
  end = g_strndup (begin, (gsize) ((const char *) file->data + file->len - begin));
  if (!read_trailer (end, &trailer))
    return;
  catalogue = dup_catalogue (file, trailer.root);
  if (catalogue == NULL)
    return;

  addition = g_string_new (NULL);
  add_elements (file, addition, changes, language, elements);
  add_catalogue (file, addition, changes, trailer.root, catalogue, language);
  add_table (file, addition, changes, &trailer);
  g_byte_array_append (file, (const guint8 *) addition->str, (guint) addition->len);
  g_string_free (addition, TRUE);
}
