/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "keuze-plan-reader.h"

/* What the message says was expected. */
#define TEXT "expected a text"
#define ID "expected an id of lowercase letters, digits and hyphens"
#define OBJECT "expected an object in braces"
#define LIST "expected a list in brackets"
#define NUMBER "expected a whole number from 1 to 1000"
#define DATE "expected a date such as 2026, 2026-01 or 2026-01-31"
#define STATE "expected one of considering, chosen, under-way, tried, stopped"
#define ONE_ITEM "found too few, expected at least 1 item"
#define UNKNOWN "found a name that is not known here, expected one of "
#define NEWER(found) "A newer version of the app made this plan (format: found " found ", expected 1)"
#define NOT_JSON "found something that cannot be read, expected a whole plan; the file may be damaged or cut off"
#define NOT_TEXT "Found something that is not text, expected a plan"
#define TWICE "found a name for a second time in the same braces, expected each name once"

#define PLAN(members) "{\"format\": 1, " members "}"
#define OPTION(members) PLAN ("\"options\": [{" members "}]")
#define EXPERIENCE(members) PLAN ("\"experiences\": [{" members "}]")

#define PLAN_MEMBERS \
  "format, goal, here, options, experiences, agreements, case_manager, main_practitioner, questions, review"

typedef struct
{
  const char     *name;
  const char     *content;
  KeuzePlanError  code;
  const char     *sentence;
} Row;

static const Row rows[] = {
  { "empty", "", KEUZE_PLAN_ERROR_NOT_JSON, "Line 1: " NOT_JSON },
  { "blank", " \n", KEUZE_PLAN_ERROR_NOT_JSON, "Line 1: " NOT_JSON },
  { "null", "null", KEUZE_PLAN_ERROR_INVALID, "the beginning: found null, " OBJECT },
  { "number", "1", KEUZE_PLAN_ERROR_INVALID, "the beginning: found 1, " OBJECT },
  { "text", "\"plan\"", KEUZE_PLAN_ERROR_INVALID, "the beginning: found \"plan\", " OBJECT },
  { "list", "[{\"format\": 1}]", KEUZE_PLAN_ERROR_INVALID, "the beginning: found […], " OBJECT },
  { "letter", "Dear doctor,", KEUZE_PLAN_ERROR_NOT_JSON, "Line 1: " NOT_JSON },
  { "web-page", "<!DOCTYPE html>", KEUZE_PLAN_ERROR_NOT_JSON, "Line 1: " NOT_JSON },
  { "cut-off", "{\n\"format\": 1,\n\"goal\": \"Wa", KEUZE_PLAN_ERROR_NOT_JSON, "Line 3: " NOT_JSON },
  { "cut-off-at-a-line", "{\n\"format\": 1,\n", KEUZE_PLAN_ERROR_NOT_JSON, "Line 2: " NOT_JSON },
  { "comma-too-many", "{\"format\": 1,}", KEUZE_PLAN_ERROR_NOT_JSON, "Line 1: " NOT_JSON },
  { "comment", "{/* ours */\"format\": 1}", KEUZE_PLAN_ERROR_NOT_JSON, "Line 1: " NOT_JSON },
  { "second-document", "{\"format\": 1}\n{}", KEUZE_PLAN_ERROR_NOT_JSON, "Line 2: " NOT_JSON },
  { "single-quotes", "{'format': 1}", KEUZE_PLAN_ERROR_NOT_JSON, "Line 1: " NOT_JSON },
  { "half-a-character", PLAN ("\"goal\": \"\\ud800\""), KEUZE_PLAN_ERROR_NOT_JSON, "Line 1: " NOT_JSON },
  { "bare-line-break", PLAN ("\"goal\": \"a\nb\""), KEUZE_PLAN_ERROR_NOT_JSON, "Line 2: " NOT_JSON },
  { "escaped-zero", PLAN ("\"goal\": \"a\\u0000b\""), KEUZE_PLAN_ERROR_NOT_JSON, NOT_TEXT },
  { "latin-1", PLAN ("\"goal\": \"caf\351\""), KEUZE_PLAN_ERROR_NOT_JSON, NOT_TEXT },
  { "overlong", PLAN ("\"goal\": \"\300\257\""), KEUZE_PLAN_ERROR_NOT_JSON, NOT_TEXT },
  { "format-twice", PLAN ("\"format\": 1"), KEUZE_PLAN_ERROR_NOT_JSON, "Line 1: " TWICE },
  { "goal-twice", PLAN ("\"goal\": \"a\",\n\"goal\": \"b\""), KEUZE_PLAN_ERROR_NOT_JSON, "Line 2: " TWICE },
  { "id-twice-in-an-option", OPTION ("\"id\": \"a\", \"id\": \"b\", \"state\": \"tried\""), KEUZE_PLAN_ERROR_NOT_JSON, "Line 1: " TWICE },

  { "no-format", "{}", KEUZE_PLAN_ERROR_INVALID, "format: found nothing, " NUMBER },
  { "format-0", "{\"format\": 0}", KEUZE_PLAN_ERROR_INVALID, "format: found 0, " NUMBER },
  { "format-below-0", "{\"format\": -1}", KEUZE_PLAN_ERROR_INVALID, "format: found -1, " NUMBER },
  { "format-as-text", "{\"format\": \"1\"}", KEUZE_PLAN_ERROR_INVALID, "format: found \"1\", " NUMBER },
  { "format-null", "{\"format\": null}", KEUZE_PLAN_ERROR_INVALID, "format: found null, " NUMBER },
  { "format-list", "{\"format\": [1]}", KEUZE_PLAN_ERROR_INVALID, "format: found […], " NUMBER },
  { "format-true", "{\"format\": true}", KEUZE_PLAN_ERROR_INVALID, "format: found true, " NUMBER },
  { "newer", "{\"format\": 2}", KEUZE_PLAN_ERROR_NEWER, NEWER ("2") },
  { "much-newer", "{\"format\": 1001}", KEUZE_PLAN_ERROR_NEWER, NEWER ("1001") },
  { "newer-and-otherwise-wrong", "{\"goal\": 1, \"new\": {}, \"format\": 2}", KEUZE_PLAN_ERROR_NEWER, NEWER ("2") },

  { "unknown", PLAN ("\"name\": \"Jansen\""), KEUZE_PLAN_ERROR_INVALID, "name: " UNKNOWN PLAN_MEMBERS },
  { "unknown-with-nothing-in-it", PLAN ("\"\": 1"), KEUZE_PLAN_ERROR_INVALID, ": " UNKNOWN PLAN_MEMBERS },
  { "unknown-in-capitals", PLAN ("\"Goal\": \"a\""), KEUZE_PLAN_ERROR_INVALID, "Goal: " UNKNOWN PLAN_MEMBERS },
  { "unknown-in-an-option", OPTION ("\"id\": \"a\", \"state\": \"tried\", \"rank\": 1"), KEUZE_PLAN_ERROR_INVALID, "options[0].rank: " UNKNOWN "id, title, state, note" },
  { "unknown-in-an-experience", EXPERIENCE ("\"score\": 1"), KEUZE_PLAN_ERROR_INVALID, "experiences[0].score: " UNKNOWN "step, step_name, option, option_title, date, course, reason" },
  { "unknown-in-an-agreement", PLAN ("\"agreements\": [{}, {\"where\": \"a\"}]"), KEUZE_PLAN_ERROR_INVALID, "agreements[1].where: " UNKNOWN "what, who, when" },
  { "unknown-in-a-question", PLAN ("\"questions\": [{\"answer\": \"a\"}]"), KEUZE_PLAN_ERROR_INVALID, "questions[0].answer: " UNKNOWN "text" },

  { "goal-number", PLAN ("\"goal\": 12"), KEUZE_PLAN_ERROR_INVALID, "goal: found 12, " TEXT },
  { "goal-null", PLAN ("\"goal\": null"), KEUZE_PLAN_ERROR_INVALID, "goal: found null, " TEXT },
  { "goal-list", PLAN ("\"goal\": [\"a\"]"), KEUZE_PLAN_ERROR_INVALID, "goal: found […], " TEXT },
  { "goal-object", PLAN ("\"goal\": {}"), KEUZE_PLAN_ERROR_INVALID, "goal: found {…}, " TEXT },
  { "goal-with-nothing-in-it", PLAN ("\"goal\": \"\""), KEUZE_PLAN_ERROR_INVALID, "goal: found \"\", " TEXT },
  { "goal-bell", PLAN ("\"goal\": \"\\u0007\""), KEUZE_PLAN_ERROR_INVALID, "goal: found \"\\u0007\", " TEXT },
  { "goal-vertical-tab", PLAN ("\"goal\": \"\\u000b\""), KEUZE_PLAN_ERROR_INVALID, "goal: found \"\\u000b\", " TEXT },
  { "goal-carriage-return", PLAN ("\"goal\": \"\\r\""), KEUZE_PLAN_ERROR_INVALID, "goal: found \"\\r\", " TEXT },
  { "goal-next-line", PLAN ("\"goal\": \"\\u0085\""), KEUZE_PLAN_ERROR_INVALID, "goal: found \"\357\277\275\", " TEXT },
  { "case-manager-number", PLAN ("\"case_manager\": 1"), KEUZE_PLAN_ERROR_INVALID, "case_manager: found 1, " TEXT },
  { "main-practitioner-flag", PLAN ("\"main_practitioner\": true"), KEUZE_PLAN_ERROR_INVALID, "main_practitioner: found true, " TEXT },
  { "here-number", PLAN ("\"here\": 1"), KEUZE_PLAN_ERROR_INVALID, "here: found 1, " ID },
  { "here-capitals", PLAN ("\"here\": \"Step 1\""), KEUZE_PLAN_ERROR_INVALID, "here: found \"Step 1\", " ID },
  { "here-with-nothing-in-it", PLAN ("\"here\": \"\""), KEUZE_PLAN_ERROR_INVALID, "here: found \"\", " ID },
  { "review-number", PLAN ("\"review\": 2026"), KEUZE_PLAN_ERROR_INVALID, "review: found 2026, " TEXT },
  { "review-words", PLAN ("\"review\": \"soon\""), KEUZE_PLAN_ERROR_INVALID, "review: found “soon”, " DATE },
  { "review-no-day", PLAN ("\"review\": \"2026-02-30\""), KEUZE_PLAN_ERROR_INVALID, "review: found “2026-02-30”, " DATE },
  { "review-no-month", PLAN ("\"review\": \"2026-13\""), KEUZE_PLAN_ERROR_INVALID, "review: found “2026-13”, " DATE },
  { "review-long-ago", PLAN ("\"review\": \"1899\""), KEUZE_PLAN_ERROR_INVALID, "review: found “1899”, " DATE },
  { "review-time", PLAN ("\"review\": \"2026-01-01T10:00\""), KEUZE_PLAN_ERROR_INVALID, "review: found “2026-01-01T10:00”, " DATE },
  { "review-line-break", PLAN ("\"review\": \"2026\\n\""), KEUZE_PLAN_ERROR_INVALID, "review: found “2026\357\277\275”, " DATE },

  { "options-object", PLAN ("\"options\": {}"), KEUZE_PLAN_ERROR_INVALID, "options: found {…}, " LIST },
  { "options-null", PLAN ("\"options\": null"), KEUZE_PLAN_ERROR_INVALID, "options: found null, " LIST },
  { "options-with-nothing-in-it", PLAN ("\"options\": []"), KEUZE_PLAN_ERROR_INVALID, "options: " ONE_ITEM },
  { "options-of-text", PLAN ("\"options\": [\"dietetics\"]"), KEUZE_PLAN_ERROR_INVALID, "options[0]: found \"dietetics\", " OBJECT },
  { "option-without-id", OPTION ("\"state\": \"tried\""), KEUZE_PLAN_ERROR_INVALID, "options[0].id: found nothing, " ID },
  { "option-without-state", OPTION ("\"id\": \"a\""), KEUZE_PLAN_ERROR_INVALID, "options[0].state: found nothing, " TEXT },
  { "option-state-unknown", OPTION ("\"id\": \"a\", \"state\": \"recommended\""), KEUZE_PLAN_ERROR_INVALID, "options[0].state: found “recommended”, " STATE },
  { "option-state-translated", OPTION ("\"id\": \"a\", \"state\": \"gekozen\""), KEUZE_PLAN_ERROR_INVALID, "options[0].state: found “gekozen”, " STATE },
  { "option-state-number", OPTION ("\"id\": \"a\", \"state\": 1"), KEUZE_PLAN_ERROR_INVALID, "options[0].state: found 1, " TEXT },
  { "option-id-with-a-space", OPTION ("\"id\": \"a b\", \"state\": \"tried\""), KEUZE_PLAN_ERROR_INVALID, "options[0].id: found \"a b\", " ID },
  { "option-note-number", OPTION ("\"id\": \"a\", \"state\": \"tried\", \"note\": 1"), KEUZE_PLAN_ERROR_INVALID, "options[0].note: found 1, " TEXT },
  { "option-title-list", OPTION ("\"id\": \"a\", \"title\": [], \"state\": \"tried\""), KEUZE_PLAN_ERROR_INVALID, "options[0].title: found […], " TEXT },
  { "option-twice", OPTION ("\"id\": \"a\", \"state\": \"tried\"}, {\"id\": \"a\", \"state\": \"chosen\""), KEUZE_PLAN_ERROR_INVALID, "options[1].id: found “a” for a second time, expected it only once" },
  { "experience-step-capitals", EXPERIENCE ("\"step\": \"A\""), KEUZE_PLAN_ERROR_INVALID, "experiences[0].step: found \"A\", " ID },
  { "experience-option-number", EXPERIENCE ("\"option\": 3"), KEUZE_PLAN_ERROR_INVALID, "experiences[0].option: found 3, " ID },
  { "experience-date", EXPERIENCE ("\"date\": \"05-2024\""), KEUZE_PLAN_ERROR_INVALID, "experiences[0].date: found “05-2024”, " DATE },
  { "experience-course", EXPERIENCE ("\"course\": false"), KEUZE_PLAN_ERROR_INVALID, "experiences[0].course: found false, " TEXT },
  { "agreement-text", PLAN ("\"agreements\": [{}, \"call\"]"), KEUZE_PLAN_ERROR_INVALID, "agreements[1]: found \"call\", " OBJECT },
  { "agreement-when", PLAN ("\"agreements\": [{\"when\": 2026}]"), KEUZE_PLAN_ERROR_INVALID, "agreements[0].when: found 2026, " TEXT },
  { "question-text", PLAN ("\"questions\": [{\"text\": {}}]"), KEUZE_PLAN_ERROR_INVALID, "questions[0].text: found {…}, " TEXT },
  { "question-list", PLAN ("\"questions\": [[]]"), KEUZE_PLAN_ERROR_INVALID, "questions[0]: found […], " OBJECT },
};

static void
assert_refused (const char     *content,
                gsize           size,
                KeuzePlanError  code,
                const char     *sentence)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, size);
  g_autoptr (GError) error = NULL;

  g_assert_null (keuze_plan_reader_read (bytes, &error));
  g_assert_error (error, KEUZE_PLAN_ERROR, (int) code);
  g_assert_cmpstr (error->message, ==, sentence);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;

  assert_refused (row->content, strlen (row->content), row->code, row->sentence);
}

/* What the parser would take for the end. */
static void
test_zero (void)
{
  const char content[] = "{\"format\": 1}\0{}";

  assert_refused (content, sizeof content - 1, KEUZE_PLAN_ERROR_NOT_JSON, NOT_TEXT);
}

static void
test_deep (void)
{
  g_autofree char *open = g_strnfill (100000, '[');
  g_autofree char *content = g_strconcat ("{\"format\": 1, \"goal\": ", open, NULL);

  assert_refused (content, strlen (content), KEUZE_PLAN_ERROR_TOO_LARGE,
                  "Line 1: found more than 32 brackets inside each other, expected at most that many");
}

static void
test_files (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("keuze-plan-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "x.keuzeplan", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) parent = g_file_new_for_path (folder);
  g_auto (GStrv) problems = NULL;

  g_assert_null (keuze_plan_reader_read_file (file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_null (keuze_plan_reader_read_file (parent, NULL, &error));
  g_assert_error (error, KEUZE_PLAN_ERROR, (int) KEUZE_PLAN_ERROR_NOT_A_FILE);
  g_assert_cmpstr (error->message, ==, "Found a folder or a device, expected a file");
  g_clear_error (&error);

  g_assert_true (g_file_set_contents (path, PLAN ("\"goal\": 1, \"name\": 2"), -1, NULL));
  problems = keuze_plan_reader_find_problems (file, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (problems), ==, 2);

  g_assert_cmpint (truncate (path, 5 * 1024 * 1024), ==, 0);
  g_assert_null (keuze_plan_reader_read_file (file, NULL, &error));
  g_assert_error (error, KEUZE_PLAN_ERROR, (int) KEUZE_PLAN_ERROR_TOO_LARGE);
  g_assert_cmpstr (error->message, ==, "Found more than 4 MB, expected a plan of at most that size");

  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/bad-plans/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/bad-plans/zero", test_zero);
  g_test_add_func ("/bad-plans/deep", test_deep);
  g_test_add_func ("/bad-plans/files", test_files);

  return g_test_run ();
}
