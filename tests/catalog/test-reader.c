/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-problems.h"
#include "keuze-reader.h"

typedef struct
{
  JsonNode    *root;
  GPtrArray   *problems;
  KeuzeReader *reader;
} Fixture;

/* The document to read stands with the test, see main(). */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->root = json_from_string (data, &error);
  g_assert_no_error (error);
  fixture->problems = keuze_problems_new ();
  fixture->reader = keuze_reader_enter_root (fixture->root, fixture->problems);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_null (fixture->reader);
  g_ptr_array_unref (fixture->problems);
  json_node_unref (fixture->root);
}

/* Leaves the outermost object and compares all that was written down. */
static void
assert_problems (Fixture    *fixture,
                 const char *expected)
{
  g_autofree char *found = NULL;

  g_clear_pointer (&fixture->reader, keuze_reader_leave);
  g_ptr_array_add (fixture->problems, NULL);
  found = g_strjoinv ("\n", (GStrv) fixture->problems->pdata);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_nothing_wrong (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *text = keuze_reader_dup_text (fixture->reader, "text", KEUZE_REQUIRED, 10);
  g_auto (GStrv) texts = keuze_reader_dup_texts (fixture->reader, "texts", KEUZE_REQUIRED, 2, 10);
  g_autofree char *id = keuze_reader_dup_id (fixture->reader, "id", KEUZE_REQUIRED);
  g_auto (GStrv) ids = keuze_reader_dup_ids (fixture->reader, "ids", KEUZE_REQUIRED, 2);
  g_autofree char *url = keuze_reader_dup_url (fixture->reader, "url");
  g_autoptr (GDate) date = keuze_reader_dup_date (fixture->reader, "date");

  g_assert_cmpstr (text, ==, "é ë");
  g_assert_cmpstrv (texts, ((const char *[]) { "a b", "c", NULL }));
  g_assert_cmpstr (id, ==, "a-1");
  g_assert_cmpstrv (ids, ((const char *[]) { "b", "c", NULL }));
  g_assert_cmpstr (url, ==, "https://nalk.info/");
  g_assert_cmpuint (g_date_get_year (date), ==, 2024);
  g_assert_cmpuint (g_date_get_month (date), ==, 2);
  g_assert_cmpuint (g_date_get_day (date), ==, 29);
  g_assert_true (keuze_reader_get_flag (fixture->reader, "yes"));
  g_assert_false (keuze_reader_get_flag (fixture->reader, "no"));
  g_assert_cmpuint (keuze_reader_get_number (fixture->reader, "number", KEUZE_REQUIRED), ==, 1000);

  assert_problems (fixture, "");
}

static void
test_no_object (Fixture       *fixture,
                gconstpointer  data)
{
  g_assert_null (fixture->reader);
  g_assert_cmpuint (fixture->problems->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (fixture->problems, 0), ==,
                   "the beginning: found 12, expected an object in braces");
}

static void
test_unknown_members (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autofree char *title = keuze_reader_dup_text (fixture->reader, "title", KEUZE_REQUIRED, 10);
  g_autofree char *text = keuze_reader_dup_text (fixture->reader, "text", KEUZE_OPTIONAL, 10);

  assert_problems (fixture,
                   "titel: found a name that is not known here, expected one of title, text\n"
                   "tekst: found a name that is not known here, expected one of title, text");
}

static void
test_members_asked_for_twice (Fixture       *fixture,
                              gconstpointer  data)
{
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *title = keuze_reader_dup_text (fixture->reader, "title", KEUZE_REQUIRED, 10);

      g_assert_cmpstr (title, ==, "a");
    }

  assert_problems (fixture, "text: found a name that is not known here, expected one of title");
}

static void
test_missing_members (Fixture       *fixture,
                      gconstpointer  data)
{
  g_auto (GStrv) texts = keuze_reader_dup_texts (fixture->reader, "texts", KEUZE_REQUIRED, 0, 10);
  g_auto (GStrv) ids = keuze_reader_dup_ids (fixture->reader, "ids", KEUZE_REQUIRED, 0);

  g_assert_null (keuze_reader_dup_text (fixture->reader, "text", KEUZE_REQUIRED, 10));
  g_assert_null (keuze_reader_dup_id (fixture->reader, "id", KEUZE_REQUIRED));
  g_assert_null (keuze_reader_dup_url (fixture->reader, "url"));
  g_assert_null (keuze_reader_dup_date (fixture->reader, "date"));
  g_assert_null (keuze_reader_enter (fixture->reader, "object", KEUZE_REQUIRED));
  g_assert_false (keuze_reader_get_flag (fixture->reader, "flag"));
  g_assert_cmpuint (keuze_reader_get_number (fixture->reader, "number", KEUZE_REQUIRED), ==, 0);
  g_assert_cmpuint (g_strv_length (texts), ==, 0);
  g_assert_cmpuint (g_strv_length (ids), ==, 0);

  assert_problems (fixture,
                   "texts: found nothing, expected a list in brackets\n"
                   "ids: found nothing, expected a list in brackets\n"
                   "text: found nothing, expected a text\n"
                   "id: found nothing, expected an id of lowercase letters, digits and hyphens\n"
                   "url: found nothing, expected an address that begins with https://\n"
                   "date: found nothing, expected a date such as 2026-01-31\n"
                   "object: found nothing, expected an object in braces\n"
                   "flag: found nothing, expected true or false\n"
                   "number: found nothing, expected a whole number from 1 to 1000");
}

static void
test_optional_members (Fixture       *fixture,
                       gconstpointer  data)
{
  g_auto (GStrv) texts = keuze_reader_dup_texts (fixture->reader, "texts", KEUZE_OPTIONAL, 1, 10);
  g_auto (GStrv) ids = keuze_reader_dup_ids (fixture->reader, "ids", KEUZE_OPTIONAL, 1);

  g_assert_null (keuze_reader_dup_text (fixture->reader, "text", KEUZE_OPTIONAL, 10));
  g_assert_null (keuze_reader_dup_id (fixture->reader, "id", KEUZE_OPTIONAL));
  g_assert_null (keuze_reader_enter (fixture->reader, "object", KEUZE_OPTIONAL));
  g_assert_cmpuint (keuze_reader_get_number (fixture->reader, "number", KEUZE_OPTIONAL), ==, 0);
  g_assert_cmpuint (g_strv_length (texts), ==, 0);
  g_assert_cmpuint (g_strv_length (ids), ==, 0);

  assert_problems (fixture, "");
}

static void
test_optional_members_of_the_wrong_kind (Fixture       *fixture,
                                         gconstpointer  data)
{
  g_auto (GStrv) texts = keuze_reader_dup_texts (fixture->reader, "texts", KEUZE_OPTIONAL, 1, 10);

  g_assert_null (keuze_reader_dup_text (fixture->reader, "text", KEUZE_OPTIONAL, 10));
  g_assert_null (keuze_reader_enter (fixture->reader, "object", KEUZE_OPTIONAL));

  assert_problems (fixture,
                   "texts: found false, expected a list in brackets\n"
                   "text: found {…}, expected a text\n"
                   "object: found […], expected an object in braces");
}

static void
read_letter (KeuzeReader *reader,
             gpointer     user_data)
{
  GString *letters = user_data;
  g_autofree char *letter = keuze_reader_dup_text (reader, "b", KEUZE_REQUIRED, 1);

  g_string_append (letters, letter != NULL ? letter : "?");
}

static void
read_letters (KeuzeReader *reader,
              gpointer     user_data)
{
  keuze_reader_each (reader, "list", KEUZE_REQUIRED, 1, read_letter, user_data);
}

static void
test_place_in_a_list (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (GString) letters = g_string_new (NULL);

  keuze_reader_each (fixture->reader, "a", KEUZE_REQUIRED, 1, read_letter, letters);

  g_assert_cmpstr (letters->str, ==, "x?z");
  assert_problems (fixture,
                   "a[1].b: found 2, expected a text\n"
                   "a[1].c: found a name that is not known here, expected one of b\n"
                   "a[2]: found 3, expected an object in braces");
}

static void
test_place_in_a_list_in_a_list (Fixture       *fixture,
                                gconstpointer  data)
{
  g_autoptr (GString) letters = g_string_new (NULL);
  KeuzeReader *inner = keuze_reader_enter (fixture->reader, "object", KEUZE_REQUIRED);

  keuze_reader_each (inner, "outer", KEUZE_REQUIRED, 1, read_letters, letters);
  keuze_reader_leave (inner);

  g_assert_cmpstr (letters->str, ==, "x?");
  assert_problems (fixture,
                   "object.outer[1].list[0].b: found nothing, expected a text\n"
                   "object.outer[2].list: found too few, expected at least 1 item");
}

static void
test_place_of_a_reader (Fixture       *fixture,
                        gconstpointer  data)
{
  KeuzeReader *inner = keuze_reader_enter (fixture->reader, "a", KEUZE_REQUIRED);
  KeuzeReader *innermost = keuze_reader_enter (inner, "b", KEUZE_REQUIRED);
  g_autofree char *here = keuze_reader_dup_place (innermost, NULL);
  g_autofree char *inside = keuze_reader_dup_place (innermost, "c");
  g_autofree char *top = keuze_reader_dup_place (fixture->reader, NULL);

  g_assert_cmpstr (here, ==, "a.b");
  g_assert_cmpstr (inside, ==, "a.b.c");
  g_assert_cmpstr (top, ==, "");
  g_assert_true (keuze_reader_get_problems (innermost) == fixture->problems);

  keuze_reader_leave (innermost);
  keuze_reader_leave (inner);
  assert_problems (fixture, "");
}

static void
count (KeuzeReader *reader,
       gpointer     user_data)
{
  guint *counter = user_data;

  (*counter)++;
}

static void
test_minimum (Fixture       *fixture,
              gconstpointer  data)
{
  g_auto (GStrv) ids = keuze_reader_dup_ids (fixture->reader, "two", KEUZE_REQUIRED, 3);
  g_auto (GStrv) enough = keuze_reader_dup_ids (fixture->reader, "two", KEUZE_REQUIRED, 2);
  g_auto (GStrv) none = keuze_reader_dup_texts (fixture->reader, "none", KEUZE_OPTIONAL, 1, 10);
  guint n_objects = 0;

  keuze_reader_each (fixture->reader, "none", KEUZE_REQUIRED, 1, count, &n_objects);
  keuze_reader_each (fixture->reader, "none", KEUZE_REQUIRED, 0, count, &n_objects);

  g_assert_cmpuint (n_objects, ==, 0);
  assert_problems (fixture,
                   "two: found too few, expected at least 3 items\n"
                   "none: found too few, expected at least 1 item\n"
                   "none: found too few, expected at least 1 item");
}

static void
test_length (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *fits = keuze_reader_dup_text (fixture->reader, "text", KEUZE_REQUIRED, 4);
  g_auto (GStrv) texts = NULL;

  /* Characters count, not bytes. */
  g_assert_cmpstr (fits, ==, "éééé");
  g_assert_null (keuze_reader_dup_text (fixture->reader, "text", KEUZE_REQUIRED, 3));

  texts = keuze_reader_dup_texts (fixture->reader, "texts", KEUZE_REQUIRED, 0, 1);
  g_assert_cmpstrv (texts, ((const char *[]) { "a", "c", NULL }));

  assert_problems (fixture,
                   "text: found a text of 4 characters, expected at most 3\n"
                   "texts[1]: found a text of 2 characters, expected at most 1");
}

static void
test_limits_are_inclusive (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autofree char *id = keuze_reader_dup_id (fixture->reader, "id", KEUZE_REQUIRED);

  g_assert_cmpuint (strlen (id), ==, 64);
  g_assert_cmpuint (keuze_reader_get_number (fixture->reader, "least", KEUZE_REQUIRED), ==, 1);
  g_assert_cmpuint (keuze_reader_get_number (fixture->reader, "most", KEUZE_REQUIRED), ==, 1000);
  g_assert_cmpuint (keuze_reader_get_number (fixture->reader, "more", KEUZE_REQUIRED), ==, 0);

  assert_problems (fixture, "more: found 1001, expected a whole number from 1 to 1000");
}

static void
add_test (const char  *path,
          const char  *document,
          void       (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, document, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_test ("/reader/reads-every-kind",
            "{\"text\": \"é ë\", \"texts\": [\"a b\", \"c\"], \"id\": \"a-1\", \"ids\": [\"b\", \"c\"],"
            " \"url\": \"https://nalk.info/\", \"date\": \"2024-02-29\", \"yes\": true, \"no\": false,"
            " \"number\": 1000}",
            test_nothing_wrong);
  add_test ("/reader/needs-an-object", "12", test_no_object);
  add_test ("/reader/reports-unknown-members",
            "{\"title\": \"a\", \"titel\": \"b\", \"tekst\": 1}", test_unknown_members);
  add_test ("/reader/knows-a-member-asked-for-twice-once",
            "{\"title\": \"a\", \"text\": \"b\"}", test_members_asked_for_twice);
  add_test ("/reader/reports-missing-members", "{}", test_missing_members);
  add_test ("/reader/does-without-optional-members", "{}", test_optional_members);
  add_test ("/reader/reports-optional-members-of-the-wrong-kind",
            "{\"texts\": false, \"text\": {}, \"object\": []}", test_optional_members_of_the_wrong_kind);
  add_test ("/reader/tells-the-place-in-a-list",
            "{\"a\": [{\"b\": \"x\"}, {\"b\": 2, \"c\": 1}, 3, {\"b\": \"z\"}]}", test_place_in_a_list);
  add_test ("/reader/tells-the-place-in-a-list-in-a-list",
            "{\"object\": {\"outer\": [{\"list\": [{\"b\": \"x\"}]}, {\"list\": [{}]}, {\"list\": []}]}}",
            test_place_in_a_list_in_a_list);
  add_test ("/reader/tells-its-own-place", "{\"a\": {\"b\": {}}}", test_place_of_a_reader);
  add_test ("/reader/reports-too-few", "{\"two\": [\"a\", \"b\"], \"none\": []}", test_minimum);
  add_test ("/reader/reports-too-long",
            "{\"text\": \"éééé\", \"texts\": [\"a\", \"bb\", \"c\"]}", test_length);
  add_test ("/reader/limits-are-inclusive",
            "{\"id\": \"0123456789012345678901234567890123456789012345678901234567890123\","
            " \"least\": 1, \"most\": 1000, \"more\": 1001}",
            test_limits_are_inclusive);

  return g_test_run ();
}
