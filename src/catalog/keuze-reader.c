/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-file-limits.h"
#include "keuze-problems.h"
#include "keuze-reader.h"

/* The characters that RFC 3986 allows, and no user, password or literal
 * address; as in data/catalog.schema.json. */
#define URL_PATTERN \
  "^https://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[1-9][0-9]{0,4})?" \
  "([/?#]([A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?$"

#define NO_INDEX (-1)

struct _KeuzeReader
{
  JsonObject  *object;
  GPtrArray   *known;
  GPtrArray   *problems;

  /* Where the object stands. The place is only spelled out when there is a
   * problem, which is hardly ever. */
  KeuzeReader *parent;
  const char  *member;
  int          index;
};

static char *
dup_place (KeuzeReader *self,
           const char  *member,
           int          index)
{
  g_autofree char *before = NULL;
  g_autofree char *numbered = NULL;

  if (self == NULL || member == NULL)
    return g_strdup ("");

  before = dup_place (self->parent, self->member, self->index);
  if (index != NO_INDEX)
    numbered = g_strdup_printf ("%s[%d]", member, index);

  return g_strconcat (before, *before != '\0' ? "." : "",
                      numbered != NULL ? numbered : member, NULL);
}

static void
report_unexpected (KeuzeReader   *self,
                   const char    *member,
                   int            index,
                   JsonNode      *found,
                   KeuzeExpected  expected)
{
  g_autofree char *place = dup_place (self, member, index);

  keuze_problems_add_unexpected (self->problems, place, found, expected);
}

static KeuzeReader *
keuze_reader_new (JsonObject  *object,
                  GPtrArray   *problems,
                  KeuzeReader *parent,
                  const char  *member,
                  int          index)
{
  KeuzeReader *self = g_new0 (KeuzeReader, 1);

  self->object = json_object_ref (object);
  self->known = g_ptr_array_new ();
  self->problems = g_ptr_array_ref (problems);
  self->parent = parent;
  self->member = member;
  self->index = index;

  return self;
}

static gboolean
is_known (KeuzeReader *self,
          const char  *member)
{
  return g_ptr_array_find_with_equal_func (self->known, member, g_str_equal, NULL);
}

/* Finds a member, remembers that the format knows it, and reports it when it
 * is missing and required. */
static JsonNode *
find (KeuzeReader   *self,
      const char    *member,
      KeuzePresence  presence,
      KeuzeExpected  expected)
{
  JsonNode *node = json_object_get_member (self->object, member);

  if (!is_known (self, member))
    g_ptr_array_add (self->known, (char *) member);

  if (node == NULL && presence == KEUZE_REQUIRED)
    report_unexpected (self, member, NO_INDEX, NULL, expected);

  return node;
}

static void
report_too_few (KeuzeReader *self,
                const char  *member,
                guint        minimum)
{
  g_autofree char *place = dup_place (self, member, NO_INDEX);

  keuze_problems_add (self->problems,
                      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                                    /* Translators: %s is a place in a file, such as options[3].examples. */
                                                    "%s: found too few, expected at least %u item",
                                                    "%s: found too few, expected at least %u items",
                                                    minimum),
                                       place, minimum));
}

static JsonArray *
find_list (KeuzeReader   *self,
           const char    *member,
           KeuzePresence  presence,
           guint          minimum)
{
  JsonNode *node = find (self, member, presence, KEUZE_EXPECTED_LIST);

  if (node == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      report_unexpected (self, member, NO_INDEX, node, KEUZE_EXPECTED_LIST);
      return NULL;
    }

  if (json_array_get_length (json_node_get_array (node)) < minimum)
    report_too_few (self, member, minimum);

  return json_node_get_array (node);
}

static const char *
get_string (JsonNode *node)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return NULL;

  return json_node_get_string (node);
}

static gboolean
ends_line (gunichar character)
{
  GUnicodeType type = g_unichar_type (character);

  return type == G_UNICODE_LINE_SEPARATOR || type == G_UNICODE_PARAGRAPH_SEPARATOR;
}

/* A paragraph: something to read, on one line. */
static gboolean
is_text (const char *text)
{
  gboolean blank = TRUE;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (g_unichar_iscntrl (character) || ends_line (character))
        return FALSE;

      blank = blank && g_unichar_isspace (character);
    }

  return !blank;
}

/* What a person wrote, in any number of lines. */
static gboolean
is_lines (const char *text)
{
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      if (*c != '\n' && *c != '\t' && g_unichar_iscntrl (g_utf8_get_char (c)))
        return FALSE;
    }

  return *text != '\0';
}

static gboolean
is_id (const char *text)
{
  return *text != '\0' &&
         strlen (text) <= KEUZE_MAXIMUM_ID &&
         strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen (text);
}

static gboolean
is_url (const char *text)
{
  return strlen (text) <= KEUZE_MAXIMUM_URL &&
         g_regex_match_simple (URL_PATTERN, text, G_REGEX_DOLLAR_ENDONLY, G_REGEX_MATCH_DEFAULT);
}

static GDate *
parse_date (const char *text)
{
  const char *form = "0000-00-00";
  guint year, month, day;

  if (strlen (text) != strlen (form))
    return NULL;

  for (guint i = 0; form[i] != '\0'; i++)
    {
      if (form[i] == '0' ? !g_ascii_isdigit (text[i]) : text[i] != form[i])
        return NULL;
    }

  year = (guint) g_ascii_strtoull (text, NULL, 10);
  month = (guint) g_ascii_strtoull (text + 5, NULL, 10);
  day = (guint) g_ascii_strtoull (text + 8, NULL, 10);

  if (!g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return NULL;

  return g_date_new_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

static char *
check_length (KeuzeReader *self,
              const char  *member,
              int          index,
              const char  *text,
              guint        maximum)
{
  glong length = g_utf8_strlen (text, -1);
  g_autofree char *place = NULL;

  if (length <= (glong) maximum)
    return g_strdup (text);

  place = dup_place (self, member, index);
  keuze_problems_add (self->problems,
                      /* Translators: %s is a place in a file, such as options[3].title. */
                      g_strdup_printf (_("%s: found a text of %ld characters, expected at most %u"),
                                       place, length, maximum));

  return NULL;
}

static char *
check_text (KeuzeReader *self,
            const char  *member,
            int          index,
            JsonNode    *node,
            guint        maximum)
{
  const char *text = get_string (node);

  if (text == NULL || !is_text (text))
    {
      report_unexpected (self, member, index, node, KEUZE_EXPECTED_TEXT);
      return NULL;
    }

  return check_length (self, member, index, text, maximum);
}

static char *
check_id (KeuzeReader *self,
          const char  *member,
          int          index,
          JsonNode    *node)
{
  const char *id = get_string (node);

  if (id != NULL && is_id (id))
    return g_strdup (id);

  report_unexpected (self, member, index, node, KEUZE_EXPECTED_ID);

  return NULL;
}

static void
report_repeated (KeuzeReader *self,
                 const char  *member,
                 int          index,
                 const char  *id)
{
  g_autofree char *place = dup_place (self, member, index);

  keuze_problems_add_repeated (self->problems, place, id);
}

static void
report_unknown_members (KeuzeReader *self)
{
  g_autoptr (GList) members = json_object_get_members (self->object);
  g_autofree char *names = NULL;

  for (GList *l = members; l != NULL; l = l->next)
    {
      g_autofree char *member = NULL;
      g_autofree char *place = NULL;

      if (is_known (self, l->data))
        continue;

      if (names == NULL)
        {
          g_ptr_array_add (self->known, NULL);
          names = g_strjoinv (", ", (char **) self->known->pdata);
          g_ptr_array_remove_index (self->known, self->known->len - 1);
        }

      member = keuze_problems_shorten (l->data);
      place = dup_place (self, member, NO_INDEX);
      keuze_problems_add (self->problems,
                          /* Translators: the first %s is a place in a file, such as
                           * options[3].titel, the second is a list of names. */
                          g_strdup_printf (_("%s: found a name that is not known here, expected one of %s"),
                                           place, names));
    }
}

/**
 * keuze_reader_enter_root:
 * @root: (nullable): the root of a JSON document
 * @problems: (element-type utf8): where problems are written down
 *
 * Begins to read a document.
 *
 * Returns: (transfer full) (nullable): a reader for the outermost object, to
 *   be left with keuze_reader_leave(); %NULL where there is none, and
 *   @problems says so
 */
KeuzeReader *
keuze_reader_enter_root (JsonNode  *root,
                         GPtrArray *problems)
{
  g_return_val_if_fail (problems != NULL, NULL);

  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      keuze_problems_add_unexpected (problems,
                                     /* Translators: a place in a file, in the
                                      * sentence "%s: found [], expected an object". */
                                     _("the beginning"),
                                     root, KEUZE_EXPECTED_OBJECT);
      return NULL;
    }

  return keuze_reader_new (json_node_get_object (root), problems, NULL, NULL, NO_INDEX);
}

/**
 * keuze_reader_enter:
 * @self: a reader
 * @member: the name of a member
 * @presence: whether it has to be there
 *
 * Begins to read an object inside this one. It has to be left before this one
 * is.
 *
 * Returns: (transfer full) (nullable): a reader for the object, to be left
 *   with keuze_reader_leave(); %NULL where there is none
 */
KeuzeReader *
keuze_reader_enter (KeuzeReader   *self,
                    const char    *member,
                    KeuzePresence  presence)
{
  JsonNode *node;

  g_return_val_if_fail (self != NULL, NULL);

  node = find (self, member, presence, KEUZE_EXPECTED_OBJECT);
  if (node == NULL)
    return NULL;

  if (JSON_NODE_HOLDS_OBJECT (node))
    return keuze_reader_new (json_node_get_object (node), self->problems, self, member, NO_INDEX);

  report_unexpected (self, member, NO_INDEX, node, KEUZE_EXPECTED_OBJECT);

  return NULL;
}

/**
 * keuze_reader_leave:
 * @self: (transfer full): a reader
 *
 * Ends reading an object: every member that nobody asked for is a problem.
 */
void
keuze_reader_leave (KeuzeReader *self)
{
  g_return_if_fail (self != NULL);

  report_unknown_members (self);

  json_object_unref (self->object);
  g_ptr_array_unref (self->known);
  g_ptr_array_unref (self->problems);
  g_free (self);
}

/**
 * keuze_reader_each:
 * @self: a reader
 * @member: the name of a member that is a list of objects
 * @presence: whether it has to be there
 * @minimum: how many objects there have to be at least
 * @func: (scope call): called with a reader for each object, in order
 * @user_data: given to @func
 */
void
keuze_reader_each (KeuzeReader   *self,
                   const char    *member,
                   KeuzePresence  presence,
                   guint          minimum,
                   KeuzeReadFunc  func,
                   gpointer       user_data)
{
  JsonArray *list;

  g_return_if_fail (self != NULL);
  g_return_if_fail (func != NULL);

  list = find_list (self, member, presence, minimum);

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      JsonNode *node = json_array_get_element (list, i);

      if (JSON_NODE_HOLDS_OBJECT (node))
        {
          g_autoptr (KeuzeReader) reader =
            keuze_reader_new (json_node_get_object (node), self->problems, self, member, (int) i);

          func (reader, user_data);
        }
      else
        {
          report_unexpected (self, member, (int) i, node, KEUZE_EXPECTED_OBJECT);
        }
    }
}

/**
 * keuze_reader_dup_text:
 * @self: a reader
 * @member: the name of a member
 * @presence: whether it has to be there
 * @maximum: how many characters the text may have
 *
 * Reads a text: one paragraph, not blank, without control characters.
 *
 * Returns: (transfer full) (nullable): the text
 */
char *
keuze_reader_dup_text (KeuzeReader   *self,
                       const char    *member,
                       KeuzePresence  presence,
                       guint          maximum)
{
  JsonNode *node;

  g_return_val_if_fail (self != NULL, NULL);

  node = find (self, member, presence, KEUZE_EXPECTED_TEXT);

  return node != NULL ? check_text (self, member, NO_INDEX, node, maximum) : NULL;
}

/**
 * keuze_reader_dup_lines:
 * @self: a reader
 * @member: the name of a member
 * @presence: whether it has to be there
 *
 * Reads what a person wrote: any text of at most %KEUZE_MAXIMUM_LINES that is
 * not empty. It may be blank and have line breaks and tabs in it, but no other
 * control characters.
 *
 * Returns: (transfer full) (nullable): the text
 */
char *
keuze_reader_dup_lines (KeuzeReader   *self,
                        const char    *member,
                        KeuzePresence  presence)
{
  const char *text;
  JsonNode *node;

  g_return_val_if_fail (self != NULL, NULL);

  node = find (self, member, presence, KEUZE_EXPECTED_TEXT);
  if (node == NULL)
    return NULL;

  text = get_string (node);
  if (text != NULL && is_lines (text))
    return check_length (self, member, NO_INDEX, text, KEUZE_MAXIMUM_LINES);

  report_unexpected (self, member, NO_INDEX, node, KEUZE_EXPECTED_TEXT);

  return NULL;
}

/**
 * keuze_reader_dup_texts:
 * @self: a reader
 * @member: the name of a member that is a list of texts
 * @presence: whether it has to be there
 * @minimum: how many texts there have to be at least
 * @maximum: how many characters each may have
 *
 * Returns: (transfer full): the texts; empty where there are none
 */
GStrv
keuze_reader_dup_texts (KeuzeReader   *self,
                        const char    *member,
                        KeuzePresence  presence,
                        guint          minimum,
                        guint          maximum)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  JsonArray *list;

  g_return_val_if_fail (self != NULL, NULL);

  list = find_list (self, member, presence, minimum);

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      char *text = check_text (self, member, (int) i, json_array_get_element (list, i), maximum);

      if (text != NULL)
        g_strv_builder_take (texts, text);
    }

  return g_strv_builder_end (texts);
}

/**
 * keuze_reader_dup_id:
 * @self: a reader
 * @member: the name of a member
 * @presence: whether it has to be there
 *
 * Returns: (transfer full) (nullable): the id
 */
char *
keuze_reader_dup_id (KeuzeReader   *self,
                     const char    *member,
                     KeuzePresence  presence)
{
  JsonNode *node;

  g_return_val_if_fail (self != NULL, NULL);

  node = find (self, member, presence, KEUZE_EXPECTED_ID);

  return node != NULL ? check_id (self, member, NO_INDEX, node) : NULL;
}

/**
 * keuze_reader_dup_ids:
 * @self: a reader
 * @member: the name of a member that is a list of ids
 * @presence: whether it has to be there
 * @minimum: how many ids there have to be at least
 *
 * Reads ids of which none stands there twice.
 *
 * Returns: (transfer full): the ids; empty where there are none
 */
GStrv
keuze_reader_dup_ids (KeuzeReader   *self,
                      const char    *member,
                      KeuzePresence  presence,
                      guint          minimum)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray *list;

  g_return_val_if_fail (self != NULL, NULL);

  list = find_list (self, member, presence, minimum);

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      char *id = check_id (self, member, (int) i, json_array_get_element (list, i));

      if (id == NULL)
        continue;

      g_strv_builder_take (ids, id);
      if (!g_hash_table_add (seen, id))
        report_repeated (self, member, (int) i, id);
    }

  return g_strv_builder_end (ids);
}

/**
 * keuze_reader_dup_url:
 * @self: a reader
 * @member: the name of a member that has to be there
 *
 * Reads the address of a web page. Only https is an address here: a catalogue
 * may come from a stranger, and its links are opened with a click.
 *
 * Returns: (transfer full) (nullable): the address
 */
char *
keuze_reader_dup_url (KeuzeReader *self,
                      const char  *member)
{
  const char *url;
  JsonNode *node;

  g_return_val_if_fail (self != NULL, NULL);

  node = find (self, member, KEUZE_REQUIRED, KEUZE_EXPECTED_URL);
  if (node == NULL)
    return NULL;

  url = get_string (node);
  if (url != NULL && is_url (url))
    return g_strdup (url);

  report_unexpected (self, member, NO_INDEX, node, KEUZE_EXPECTED_URL);

  return NULL;
}

/**
 * keuze_reader_dup_date:
 * @self: a reader
 * @member: the name of a member that has to be there
 *
 * Returns: (transfer full) (nullable): the day
 */
GDate *
keuze_reader_dup_date (KeuzeReader *self,
                       const char  *member)
{
  const char *text;
  GDate *date = NULL;
  JsonNode *node;

  g_return_val_if_fail (self != NULL, NULL);

  node = find (self, member, KEUZE_REQUIRED, KEUZE_EXPECTED_DATE);
  if (node == NULL)
    return NULL;

  text = get_string (node);
  if (text != NULL)
    date = parse_date (text);

  if (date == NULL)
    report_unexpected (self, member, NO_INDEX, node, KEUZE_EXPECTED_DATE);

  return date;
}

/**
 * keuze_reader_get_flag:
 * @self: a reader
 * @member: the name of a member that has to be there
 *
 * Returns: whether it is true
 */
gboolean
keuze_reader_get_flag (KeuzeReader *self,
                       const char  *member)
{
  JsonNode *node;

  g_return_val_if_fail (self != NULL, FALSE);

  node = find (self, member, KEUZE_REQUIRED, KEUZE_EXPECTED_FLAG);
  if (node == NULL)
    return FALSE;

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return json_node_get_boolean (node);

  report_unexpected (self, member, NO_INDEX, node, KEUZE_EXPECTED_FLAG);

  return FALSE;
}

/**
 * keuze_reader_get_number:
 * @self: a reader
 * @member: the name of a member
 * @presence: whether it has to be there
 *
 * Returns: the number, from 1 to 1000; 0 where there is none
 */
guint
keuze_reader_get_number (KeuzeReader   *self,
                         const char    *member,
                         KeuzePresence  presence)
{
  gint64 number = 0;
  JsonNode *node;

  g_return_val_if_fail (self != NULL, 0);

  node = find (self, member, presence, KEUZE_EXPECTED_NUMBER);
  if (node == NULL)
    return 0;

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64)
    number = json_node_get_int (node);

  if (number >= 1 && number <= KEUZE_MAXIMUM_NUMBER)
    return (guint) number;

  report_unexpected (self, member, NO_INDEX, node, KEUZE_EXPECTED_NUMBER);

  return 0;
}

/**
 * keuze_reader_dup_place:
 * @self: a reader
 * @member: (nullable): the name of a member, or %NULL for this object itself
 *
 * Returns: (transfer full): where in the document it stands, such as
 *   `options[3].title`
 */
char *
keuze_reader_dup_place (KeuzeReader *self,
                        const char  *member)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (member == NULL)
    return dup_place (self->parent, self->member, self->index);

  return dup_place (self, member, NO_INDEX);
}

/**
 * keuze_reader_get_problems:
 * @self: a reader
 *
 * Returns: (transfer none) (element-type utf8): where problems are written
 *   down, for what the reader itself cannot see
 */
GPtrArray *
keuze_reader_get_problems (KeuzeReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->problems;
}
