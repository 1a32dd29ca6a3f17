/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <unistd.h>

#include "keuze-test-card.h"

#define TEN "0123456789"
#define FIFTY TEN TEN TEN TEN TEN
#define FIVE_HUNDRED FIFTY FIFTY FIFTY FIFTY FIFTY FIFTY FIFTY FIFTY FIFTY FIFTY

/* What the message says was expected. */
#define TEXT "expected a text"
#define ID "expected an id of lowercase letters, digits and hyphens"
#define OBJECT "expected an object in braces"
#define LIST "expected a list in brackets"
#define ADDRESS "expected an address that begins with https://"
#define DATE "expected a date such as 2026-01-31"
#define FLAG "expected true or false"
#define NUMBER "expected a whole number from 1 to 1000"
#define NEIGHBOURS "found a gap or another order, expected neighbours from mild to severe"
#define ONE_ITEM "found too few, expected at least 1 item"
#define LATER "found a day that is not after “checked”, expected a later one"
#define UNKNOWN "found a name that is not known here, expected one of "
#define EXPECTED_IN(list) "expected an id that stands in “" list "”"

typedef enum
{
  REMOVE,
  RENAME,
  SET,
} Action;

/* One change that makes the right card a wrong one. */
typedef struct
{
  const char *name;
  const char *path;
  Action      action;
  /* A name for RENAME, JSON for SET */
  const char *value;
  const char *place;
  const char *words;
} Change;

static const Change changes[] = {
  { "missing-title", "options/3/title", REMOVE, NULL, "options[3].title", "found nothing, " TEXT },
  { "missing-local-name", "providers/2/local_name", REMOVE, NULL, "providers[2].local_name", "found nothing, " TEXT },
  { "missing-definition", "severities/1/definition", REMOVE, NULL, "severities[1].definition", "found nothing, " TEXT },
  { "missing-question", "question", REMOVE, NULL, "question", "found nothing, " TEXT },
  { "missing-label", "labels/step_who", REMOVE, NULL, "labels.step_who", "found nothing, " TEXT },
  { "missing-condition-name", "condition/name", REMOVE, NULL, "condition.name", "found nothing, " TEXT },
  { "missing-example-text", "options/18/examples/1/text", REMOVE, NULL, "options[18].examples[1].text", "found nothing, " TEXT },
  { "missing-id", "groups/2/id", REMOVE, NULL, "groups[2].id", "found nothing, " ID },
  { "missing-reference", "options/4/group", REMOVE, NULL, "options[4].group", "found nothing, " ID },
  { "missing-list", "steps", REMOVE, NULL, "steps", "found nothing, " LIST },
  { "missing-glossary", "glossary", REMOVE, NULL, "glossary", "found nothing, " LIST },
  { "missing-choice", "doubts/0/choice", REMOVE, NULL, "doubts[0].choice", "found nothing, " TEXT },
  { "missing-explanation", "glossary/3/text", REMOVE, NULL, "glossary[3].text", "found nothing, " TEXT },
  { "missing-paragraphs", "options/0/involves", REMOVE, NULL, "options[0].involves", "found nothing, " LIST },
  { "missing-object", "options/3/referral", REMOVE, NULL, "options[3].referral", "found nothing, " OBJECT },
  { "missing-labels", "labels", REMOVE, NULL, "labels", "found nothing, " OBJECT },
  { "missing-flag", "options/1/payment/covers/0/usual", REMOVE, NULL, "options[1].payment.covers[0].usual", "found nothing, " FLAG },
  { "missing-date", "options/0/checked", REMOVE, NULL, "options[0].checked", "found nothing, " DATE },
  { "missing-address", "links/0/url", REMOVE, NULL, "links[0].url", "found nothing, " ADDRESS },
  { "missing-format", "format", REMOVE, NULL, "format", "found nothing, " NUMBER },
  { "missing-limit-unit", "options/2/payment/covers/0/limit/unit", REMOVE, NULL, "options[2].payment.covers[0].limit.unit", "found nothing, " ID },

  { "severities-of-another-kind", "severities/0/id", SET, "\"none\"", "severities", "expected mild, moderate and severe" },
  { "misspelt-title", "options/3/title", RENAME, "titel", "options[3].title", "found nothing, " TEXT },
  { "misspelt-list", "severities", RENAME, "severity", "severities", "found nothing, " LIST },
  { "misspelt-name", "roles/0/local_name", RENAME, "localname", "roles[0].local_name", "found nothing, " TEXT },
  { "misspelt-optional-list", "options/14/referral/criteria", RENAME, "criterion", "options[14].referral.criterion", UNKNOWN "need, adults, young_people_also, criteria, text" },
  { "misspelt-limit-amount", "options/6/payment/covers/0/limit/amount", RENAME, "Amount", "options[6].payment.covers[0].limit.Amount", UNKNOWN "amount, unit, period, text" },
  { "misspelt-glossary", "steps/1/glossary", RENAME, "glosary", "steps[1].glosary", UNKNOWN "id, name, title, text, who, options, glossary" },
  { "unknown-at-the-top", "colour", SET, "\"red\"", "colour", UNKNOWN "$schema, format, language, title" },
  { "unknown-in-a-step", "steps/2/options/0/why", SET, "\"it fits\"", "steps[2].options[0].why", UNKNOWN "option, basis" },
  { "unknown-in-the-glossary", "glossary/0/local_name", SET, "\"Verwijzing\"", "glossary[0].local_name", UNKNOWN "id, title, text" },
  { "unknown-in-a-doubt", "doubts/0/option", SET, "\"dietetics\"", "doubts[0].option", UNKNOWN "subject, doubt, choice, options, steps" },
  { "unknown-with-a-line-break", "options/0/two\nlines", SET, "1", "options[0].two\xef\xbf\xbd" "lines", UNKNOWN },
  { "unknown-with-a-terminal-command", "labels/\033[2J\302\233red", SET, "1", "labels.\xef\xbf\xbd[2J\xef\xbf\xbdred", UNKNOWN },
  { "unknown-and-endless", "labels/" FIVE_HUNDRED, SET, "1", "labels." TEN TEN TEN TEN "…", UNKNOWN },

  { "number-for-a-text", "options/3/title", SET, "12", "options[3].title", "found 12, " TEXT },
  { "list-for-a-text", "options/3/title", SET, "[\"a\"]", "options[3].title", "found […], " TEXT },
  { "object-for-a-text", "options/3/title", SET, "{\"en\": \"a\"}", "options[3].title", "found {…}, " TEXT },
  { "null-for-a-text", "options/3/title", SET, "null", "options[3].title", "found null, " TEXT },
  { "null-for-an-optional-text", "roles/0/local_name", SET, "null", "roles[0].local_name", "found null, " TEXT },
  { "flag-for-a-text", "title", SET, "true", "title", "found true, " TEXT },
  { "text-for-a-list", "options/0/involves", SET, "\"You rest.\"", "options[0].involves", "found \"You rest.\", " LIST },
  { "null-for-a-list", "options", SET, "null", "options", "found null, " LIST },
  { "text-for-words", "options/0/glossary", SET, "\"referral\"", "options[0].glossary", "found \"referral\", " LIST },
  { "text-for-an-option", "options/5", SET, "\"yoga\"", "options[5]", "found \"yoga\", " OBJECT },
  { "list-for-an-object", "options/5/payment", SET, "[]", "options[5].payment", "found […], " OBJECT },
  { "null-for-an-optional-object", "options/2/payment/covers/0/limit", SET, "null", "options[2].payment.covers[0].limit", "found null, " OBJECT },
  { "number-for-a-paragraph", "options/0/involves/1", SET, "7", "options[0].involves[1]", "found 7, " TEXT },
  { "number-for-a-reference", "options/1/providers/1", SET, "7", "options[1].providers[1]", "found 7, " ID },
  { "text-for-a-flag", "options/1/payment/own_risk", SET, "\"yes\"", "options[1].payment.own_risk", "found \"yes\", " FLAG },
  { "number-for-a-flag", "options/1/payment/covers/0/usual", SET, "1", "options[1].payment.covers[0].usual", "found 1, " FLAG },
  { "number-for-a-date", "options/0/checked", SET, "20261121", "options[0].checked", "found 20261121, " DATE },
  { "text-for-a-number", "options/6/payment/covers/0/limit/amount", SET, "\"10\"", "options[6].payment.covers[0].limit.amount", "found \"10\", " NUMBER },
  { "long-text-is-quoted-in-part", "options/0/group", SET, "\"" FIFTY "!\"", "options[0].group", "found \"" TEN TEN TEN "012345678…, " ID },

  { "empty-text", "options/3/title", SET, "\"\"", "options[3].title", "found \"\", " TEXT },
  { "blank-text", "options/3/title", SET, "\"   \"", "options[3].title", "found \"   \", " TEXT },
  { "blank-of-another-kind", "options/3/title", SET, "\"\302\240\342\200\203\"", "options[3].title", TEXT },
  { "empty-paragraph", "options/3/involves/0", SET, "\"\"", "options[3].involves[0]", "found \"\", " TEXT },
  { "line-break", "options/3/title", SET, "\"two\\nlines\"", "options[3].title", "found \"two\\nlines\", " TEXT },
  { "tab", "points/0/text", SET, "\"a\\tb\"", "points[0].text", "found \"a\\tb\", " TEXT },
  { "delete-character", "points/0/text", SET, "\"a\\u007fb\"", "points[0].text", "found \"a\\u007fb\", " TEXT },
  { "next-line-character", "points/0/text", SET, "\"a\\u0085b\"", "points[0].text", TEXT },
  { "line-separator", "points/0/text", SET, "\"a\\u2028b\"", "points[0].text", TEXT },
  { "paragraph-separator", "points/0/text", SET, "\"a\\u2029b\"", "points[0].text", TEXT },
  { "too-long-title", "options/3/title", SET, "\"" FIFTY FIFTY TEN TEN "!\"", "options[3].title", "found a text of 121 characters, expected at most 120" },
  { "too-long-text", "roles/1/text", SET, "\"" FIVE_HUNDRED FIVE_HUNDRED FIVE_HUNDRED FIVE_HUNDRED "!\"", "roles[1].text", "found a text of 2001 characters, expected at most 2000" },

  { "id-with-capitals", "options/3/id", SET, "\"Yoga\"", "options[3].id", "found \"Yoga\", " ID },
  { "id-with-a-space", "providers/3/id", SET, "\"a b\"", "providers[3].id", "found \"a b\", " ID },
  { "id-with-an-accent", "groups/0/id", SET, "\"café\"", "groups[0].id", ID },
  { "id-with-an-underscore", "groups/0/id", SET, "\"a_b\"", "groups[0].id", ID },
  { "id-that-is-empty", "groups/0/id", SET, "\"\"", "groups[0].id", "found \"\", " ID },
  { "id-that-is-too-long", "groups/0/id", SET, "\"" FIFTY TEN "01234\"", "groups[0].id", ID },
  { "second-option-with-an-id", "options/7/id", SET, "\"self-care\"", "options[7].id", "found “self-care” for a second time, expected it only once" },
  { "second-provider-with-an-id", "providers/4/id", SET, "\"gp\"", "providers[4].id", "found “gp” for a second time" },
  { "second-source-with-an-id", "sources/1/id", SET, "\"keuzekaart-alk\"", "sources[1].id", "found “keuzekaart-alk” for a second time" },
  { "second-step-with-an-id", "steps/3/id", SET, "\"step-1\"", "steps[3].id", "found “step-1” for a second time" },
  { "second-word-with-an-id", "glossary/1/id", SET, "\"referral\"", "glossary[1].id", "found “referral” for a second time" },
  { "word-named-twice-at-an-option", "options/1/glossary/1", SET, "\"referral\"", "options[1].glossary[1]", "found “referral” for a second time" },
  { "word-named-twice-at-a-step", "steps/1/glossary/1", SET, "\"exercise-therapist\"", "steps[1].glossary[1]", "found “exercise-therapist” for a second time" },

  { "unknown-group", "options/4/group", SET, "\"elsewhere\"", "options[4].group", "found “elsewhere”, " EXPECTED_IN ("groups") },
  { "unknown-provider", "options/1/providers/1", SET, "\"nobody\"", "options[1].providers", "found “nobody”, " EXPECTED_IN ("providers") },
  { "unknown-severity", "options/4/severities/1/severity", SET, "\"extreme\"", "options[4].severities[1].severity", "found “extreme”, " EXPECTED_IN ("severities") },
  { "unknown-basis-of-a-severity", "options/4/severities/1/basis", SET, "\"rumour\"", "options[4].severities[1].basis", "found “rumour”, " EXPECTED_IN ("bases") },
  { "unknown-complaint", "options/4/examples/0/complaints/0", SET, "\"boredom\"", "options[4].examples[0].complaints", "found “boredom”, " EXPECTED_IN ("complaints") },
  { "unknown-need", "options/4/referral/need", SET, "\"maybe\"", "options[4].referral.need", "found “maybe”, " EXPECTED_IN ("referral_needs") },
  { "unknown-referrer", "options/11/referral/adults/0", SET, "\"aunt\"", "options[11].referral.adults", "found “aunt”, " EXPECTED_IN ("referrers") },
  { "unknown-referrer-of-young-people", "options/11/referral/young_people_also/1", SET, "\"aunt\"", "options[11].referral.young_people_also", "found “aunt”, " EXPECTED_IN ("referrers") },
  { "unknown-criterion", "options/14/referral/criteria/0", SET, "\"luck\"", "options[14].referral.criteria", "found “luck”, " EXPECTED_IN ("referral_criteria") },
  { "unknown-payment-state", "options/4/payment/state", SET, "\"free\"", "options[4].payment.state", "found “free”, " EXPECTED_IN ("payment_states") },
  { "unknown-payer", "options/4/payment/covers/1/payer", SET, "\"bank\"", "options[4].payment.covers[1].payer", "found “bank”, " EXPECTED_IN ("payers") },
  { "unknown-audience", "options/4/payment/covers/1/audience", SET, "\"cats\"", "options[4].payment.covers[1].audience", "found “cats”, " EXPECTED_IN ("audiences") },
  { "unknown-condition", "options/3/payment/covers/1/conditions/0", SET, "\"flu\"", "options[3].payment.covers[1].conditions", "found “flu”, " EXPECTED_IN ("conditions") },
  { "unknown-fund", "options/9/payment/covers/0/funds/2", SET, "\"lottery\"", "options[9].payment.covers[0].funds", "found “lottery”, " EXPECTED_IN ("funds") },
  { "unknown-source", "options/9/sources/0/source", SET, "\"hearsay\"", "options[9].sources[0].source", "found “hearsay”, " EXPECTED_IN ("sources") },
  { "unknown-word-of-an-option", "options/1/glossary/0", SET, "\"jargon\"", "options[1].glossary", "found “jargon”, " EXPECTED_IN ("glossary") },
  { "unknown-word-of-a-step", "steps/1/glossary/0", SET, "\"jargon\"", "steps[1].glossary", "found “jargon”, " EXPECTED_IN ("glossary") },
  { "step-with-a-missing-option", "steps/1/options/2/option", SET, "\"yoga\"", "steps[1].options[2].option", "found “yoga”, " EXPECTED_IN ("options") },
  { "unknown-basis-of-a-step", "steps/1/options/2/basis", SET, "\"rumour\"", "steps[1].options[2].basis", "found “rumour”, " EXPECTED_IN ("bases") },
  { "unknown-source-of-a-step", "steps/1/sources/0/source", SET, "\"hearsay\"", "steps[1].sources[0].source", "found “hearsay”, " EXPECTED_IN ("sources") },

  { "address-without-encryption", "links/0/url", SET, "\"http://nalk.info/\"", "links[0].url", "found \"http://nalk.info/\", " ADDRESS },
  { "address-of-a-script", "links/0/url", SET, "\"javascript:alert(1)\"", "links[0].url", ADDRESS },
  { "address-of-a-file", "links/0/url", SET, "\"file:///etc/passwd\"", "links[0].url", ADDRESS },
  { "address-without-a-host", "links/0/url", SET, "\"https:///a\"", "links[0].url", ADDRESS },
  { "address-with-user-information", "links/0/url", SET, "\"https://nalk.info@example.org/\"", "links[0].url", ADDRESS },
  { "address-with-a-space", "links/0/url", SET, "\"https://nalk .info/\"", "links[0].url", ADDRESS },
  { "address-with-a-backslash", "links/0/url", SET, "\"https://nalk.info\\\\@example.org/\"", "links[0].url", ADDRESS },
  { "address-that-is-a-word", "sources/0/url", SET, "\"nalk.info\"", "sources[0].url", ADDRESS },
  { "address-that-is-too-long", "links/0/url", SET, "\"https://nalk.info/" FIVE_HUNDRED "\"", "links[0].url", ADDRESS },

  { "day-that-does-not-exist", "options/8/checked", SET, "\"2026-02-30\"", "options[8].checked", "found \"2026-02-30\", " DATE },
  { "month-that-does-not-exist", "options/8/checked", SET, "\"2026-13-01\"", "options[8].checked", "found \"2026-13-01\", " DATE },
  { "year-that-does-not-exist", "options/8/checked", SET, "\"0000-01-01\"", "options[8].checked", "found \"0000-01-01\", " DATE },
  { "date-without-zeros", "options/8/checked", SET, "\"2026-1-1\"", "options[8].checked", "found \"2026-1-1\", " DATE },
  { "date-in-another-order", "options/8/checked", SET, "\"21-11-2026\"", "options[8].checked", "found \"21-11-2026\", " DATE },
  { "date-with-a-time", "options/8/checked", SET, "\"2026-11-21T10:00\"", "options[8].checked", DATE },
  { "date-in-words", "steps/0/review_by", SET, "\"next year\"", "steps[0].review_by", "found \"next year\", " DATE },
  { "review-before-the-check", "options/8/review_by", SET, "\"2025-11-21\"", "options[8].review_by", LATER },
  { "review-on-the-day-of-the-check", "steps/0/checked", SET, "\"2027-11-21\"", "steps[0].review_by", LATER },

  { "no-options", "options", SET, "[]", "options", ONE_ITEM },
  { "no-paragraphs", "options/3/involves", SET, "[]", "options[3].involves", ONE_ITEM },
  { "no-severities", "options/3/severities", SET, "[]", "options[3].severities", ONE_ITEM },
  { "no-examples", "options/3/examples", SET, "[]", "options[3].examples", ONE_ITEM },
  { "no-complaints", "options/3/examples/0/complaints", SET, "[]", "options[3].examples[0].complaints", ONE_ITEM },
  { "no-sources", "options/3/sources", SET, "[]", "options[3].sources", ONE_ITEM },
  { "no-criteria", "options/14/referral/criteria", SET, "[]", "options[14].referral.criteria", ONE_ITEM },
  { "no-glossary", "glossary", SET, "[]", "glossary", ONE_ITEM },
  { "no-words-at-an-option", "options/3/glossary", SET, "[]", "options[3].glossary", ONE_ITEM },
  { "no-words-at-a-step", "steps/2/glossary", SET, "[]", "steps[2].glossary", ONE_ITEM },
  { "no-options-at-a-step", "steps/2/options", SET, "[]", "steps[2].options", ONE_ITEM },

  { "severities-with-a-gap", "options/0/severities/1", SET, "{\"severity\": \"severe\", \"basis\": \"card\"}", "options[0].severities", NEIGHBOURS },
  { "severities-in-another-order", "options/2/severities/0/severity", SET, "\"severe\"", "options[2].severities", NEIGHBOURS },
  { "severity-named-twice", "options/2/severities/0/severity", SET, "\"moderate\"", "options[2].severities", NEIGHBOURS },

  { "another-format", "format", SET, "2", "format", "found 2, expected 1: this catalogue is made for another version of the app" },
  { "format-zero", "format", SET, "0", "format", "found 0, " NUMBER },
  { "number-zero", "options/6/payment/covers/0/limit/amount", SET, "0", "options[6].payment.covers[0].limit.amount", "found 0, " NUMBER },
  { "number-below-zero", "options/6/payment/covers/0/limit/amount", SET, "-10", "options[6].payment.covers[0].limit.amount", "found -10, " NUMBER },
  { "number-too-large", "options/6/payment/covers/0/limit/amount", SET, "1001", "options[6].payment.covers[0].limit.amount", "found 1001, " NUMBER },
  { "number-beyond-the-machine", "options/6/payment/covers/0/limit/amount", SET, "4294967297", "options[6].payment.covers[0].limit.amount", NUMBER },
  { "number-with-a-fraction", "options/6/payment/covers/0/limit/amount", SET, "10.5", "options[6].payment.covers[0].limit.amount", "found 10.5, " NUMBER },
  { "unknown-unit", "options/6/payment/covers/0/limit/unit", SET, "\"week\"", "options[6].payment.covers[0].limit.unit", "found “week”, expected one of session, hour" },
  { "unknown-period", "options/7/payment/covers/0/limit/period", SET, "\"month\"", "options[7].payment.covers[0].limit.period", "found “month”, expected one of year" },
};

/* A file that is no catalogue at all. */
typedef struct
{
  const char        *name;
  const char        *content;
  gsize              size;
  KeuzeCatalogError  code;
  const char        *words;
} Stranger;

#define BYTES(content) content, sizeof content - 1

static const Stranger strangers[] = {
  { "empty", BYTES (""), KEUZE_CATALOG_ERROR_NOT_JSON, "Line 1: found something that is not JSON" },
  { "blank", BYTES (" \n\n"), KEUZE_CATALOG_ERROR_NOT_JSON, "found something that is not JSON" },
  { "list", BYTES ("[]"), KEUZE_CATALOG_ERROR_INVALID, "the beginning: found […], " OBJECT },
  { "null", BYTES ("null"), KEUZE_CATALOG_ERROR_INVALID, "the beginning: found null, " OBJECT },
  { "text", BYTES ("\"a card\""), KEUZE_CATALOG_ERROR_INVALID, "the beginning: found \"a card\", " OBJECT },
  { "empty-object", BYTES ("{}"), KEUZE_CATALOG_ERROR_INVALID, "format: found nothing, " NUMBER },
  { "prose", BYTES ("a card"), KEUZE_CATALOG_ERROR_NOT_JSON, "Line 1: found something that is not JSON" },
  { "missing-comma", BYTES ("{\n\"format\": 1\n\"title\": \"a\"}"), KEUZE_CATALOG_ERROR_NOT_JSON, "Line 2: found something that is not JSON" },
  { "extra-comma", BYTES ("{\n\"format\": 1,\n}"), KEUZE_CATALOG_ERROR_NOT_JSON, "Line 2: found something that is not JSON" },
  { "comment", BYTES ("/* my card */ {}"), KEUZE_CATALOG_ERROR_NOT_JSON, "Line 1: found something that is not JSON" },
  { "script", BYTES ("var card = {}"), KEUZE_CATALOG_ERROR_NOT_JSON, "Line 1: found something that is not JSON" },
  { "second-document", BYTES ("{} {}"), KEUZE_CATALOG_ERROR_NOT_JSON, "Line 1: found something that is not JSON" },
  { "half-a-character", BYTES ("{\"title\": \"\\ud83d\"}"), KEUZE_CATALOG_ERROR_NOT_JSON, "Line 1: found something that is not JSON" },
  { "not-utf-8", BYTES ("{\"title\": \"caf\351\"}"), KEUZE_CATALOG_ERROR_NOT_JSON, "not text in UTF-8" },
  { "nul-byte-spelt-out", BYTES ("{\"title\": \"a\\u0000b\"}"), KEUZE_CATALOG_ERROR_NOT_JSON, "not text in UTF-8" },
  { "backslash-before-a-number", BYTES ("{\"title\": \"a\\\\u0000b\"}"), KEUZE_CATALOG_ERROR_INVALID, "format: found nothing" },
  { "nul-byte", BYTES ("{\"title\": \"a\0b\"}"), KEUZE_CATALOG_ERROR_NOT_JSON, "not text in UTF-8" },
  { "picture", BYTES ("\211PNG\r\n\032\n"), KEUZE_CATALOG_ERROR_NOT_JSON, "not text in UTF-8" },
};

typedef struct
{
  char *folder;
  char *path;
  GFile *file;
  guint n_alive;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->n_alive = keuze_test_card_count_alive ();
  fixture->folder = g_dir_make_tmp ("keuze-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "catalog.json", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_cmpuint (keuze_test_card_count_alive (), ==, fixture->n_alive);

  g_remove (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_object_unref (fixture->file);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
write_file (Fixture    *fixture,
            const char *content,
            gsize       size)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (fixture->path, content, (gssize) size, &error);
  g_assert_no_error (error);
}

static void
write_json (Fixture  *fixture,
            JsonNode *root)
{
  g_autofree char *text = json_to_string (root, TRUE);

  write_file (fixture, text, strlen (text));
}

/* An array cannot be changed in the middle, so it is taken apart from the
 * front and put together again at the end. */
static void
set_element (JsonArray *array,
             guint      index,
             JsonNode  *value)
{
  guint length = json_array_get_length (array);

  g_assert_cmpuint (index, <, length);
  for (guint i = 0; i < length; i++)
    {
      JsonNode *node = json_array_dup_element (array, 0);

      json_array_remove_element (array, 0);
      json_array_add_element (array, i == index ? json_node_ref (value) : json_node_ref (node));
      json_node_unref (node);
    }
}

static JsonNode *
descend (JsonNode   *node,
         const char *step)
{
  JsonNode *child;

  if (JSON_NODE_HOLDS_ARRAY (node))
    child = json_array_get_element (json_node_get_array (node), (guint) g_ascii_strtoull (step, NULL, 10));
  else
    child = json_object_get_member (json_node_get_object (node), step);

  g_assert_nonnull (child);

  return child;
}

static void
change_member (JsonObject   *object,
               const char   *member,
               const Change *change,
               JsonNode     *value)
{
  g_assert_true (change->action == SET || json_object_has_member (object, member));

  if (change->action == RENAME)
    json_object_set_member (object, change->value, json_object_dup_member (object, member));

  if (change->action == SET)
    json_object_set_member (object, member, json_node_ref (value));
  else
    json_object_remove_member (object, member);
}

static void
apply (const Change *change,
       JsonNode     *root)
{
  g_auto (GStrv) steps = g_strsplit (change->path, "/", -1);
  const char *last = steps[g_strv_length (steps) - 1];
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) value = NULL;
  JsonNode *holder = root;

  if (change->action == SET)
    value = json_from_string (change->value, &error);
  g_assert_no_error (error);

  for (guint i = 0; steps[i] != last; i++)
    holder = descend (holder, steps[i]);

  if (JSON_NODE_HOLDS_ARRAY (holder))
    set_element (json_node_get_array (holder), (guint) g_ascii_strtoull (last, NULL, 10), value);
  else
    change_member (json_node_get_object (holder), last, change, value);
}

static gboolean
has_control_character (const char *text)
{
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      if (g_unichar_iscntrl (g_utf8_get_char (c)))
        return TRUE;
    }

  return FALSE;
}

/* It is printed on one line of a terminal and shown in a dialog. */
static void
assert_is_one_sentence (const char *message)
{
  g_assert_true (g_utf8_validate (message, -1, NULL));
  g_assert_false (has_control_character (message));
  g_assert_cmpuint (g_utf8_strlen (message, -1), <, 1000);
}

static void
assert_contains (const char *text,
                 const char *words)
{
  if (strstr (text, words) == NULL)
    g_error ("“%s” does not contain “%s”", text, words);
}

static void
assert_is_refused (Fixture           *fixture,
                   KeuzeCatalogError  code,
                   const char        *start,
                   const char        *words)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (keuze_catalog_new_from_file (fixture->file, NULL, &error));
  g_assert_error (error, KEUZE_CATALOG_ERROR, (int) code);
  assert_is_one_sentence (error->message);
  if (!g_str_has_prefix (error->message, start))
    g_error ("“%s” does not begin with “%s”", error->message, start);
  assert_contains (error->message, words);
}

static void
test_change (Fixture       *fixture,
             gconstpointer  data)
{
  const Change *change = data;
  g_autoptr (JsonNode) root = keuze_test_card_read ("en");
  g_autofree char *start = g_strconcat (change->place, ": ", NULL);

  apply (change, root);
  write_json (fixture, root);

  assert_is_refused (fixture, KEUZE_CATALOG_ERROR_INVALID, start, change->words);
}

/* Otherwise the changes would prove nothing: the file could be refused for
 * what writing it anew does to it. */
static void
test_no_change (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (JsonNode) root = keuze_test_card_read ("en");
  g_autoptr (KeuzeCatalog) catalog = NULL;
  g_auto (GStrv) problems = NULL;
  g_autoptr (GError) error = NULL;

  write_json (fixture, root);

  problems = keuze_catalog_find_problems (fixture->file, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (problems), ==, 0);

  catalog = keuze_catalog_new_from_file (fixture->file, NULL, &error);
  g_assert_no_error (error);
  g_assert_finalize_object (g_steal_pointer (&catalog));
}

static void
test_stranger (Fixture       *fixture,
               gconstpointer  data)
{
  const Stranger *stranger = data;

  write_file (fixture, stranger->content, stranger->size);

  assert_is_refused (fixture, stranger->code, "", stranger->words);
}

static void
test_half_a_file (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;

  g_file_get_contents (g_getenv ("KEUZE_CATALOG"), &content, &size, &error);
  g_assert_no_error (error);
  write_file (fixture, content, size / 2);

  assert_is_refused (fixture, KEUZE_CATALOG_ERROR_NOT_JSON, "Line ", "expected a whole catalogue");
}

static void
test_deep_nesting (Fixture       *fixture,
                   gconstpointer  data)
{
  const guint depth = 2000;
  g_autofree char *opening = g_strnfill (depth, '[');
  g_autofree char *closing = g_strnfill (depth, ']');
  g_autofree char *content = g_strdup_printf ("{\"title\": %s%s}", opening, closing);

  write_file (fixture, content, strlen (content));

  assert_is_refused (fixture, KEUZE_CATALOG_ERROR_TOO_LARGE, "Line 1: ",
                     "found more than 32 brackets inside each other, expected at most that many");
}

static void
test_folder (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_make_directory (fixture->file, NULL, &error));

  assert_is_refused (fixture, KEUZE_CATALOG_ERROR_NOT_A_FILE, "", "Found a folder or a device, expected a file");
}

static void
test_device (Fixture       *fixture,
             gconstpointer  data)
{
  g_clear_object (&fixture->file);
  fixture->file = g_file_new_for_path ("/dev/zero");

  assert_is_refused (fixture, KEUZE_CATALOG_ERROR_NOT_A_FILE, "", "Found a folder or a device, expected a file");
}

static void
test_missing_file (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (keuze_catalog_new_from_file (fixture->file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  assert_is_one_sentence (error->message);
}

/* A hole takes no room on the disk. */
static void
test_huge_file (Fixture       *fixture,
                gconstpointer  data)
{
  write_file (fixture, "", 0);
  g_assert_cmpint (truncate (fixture->path, 17 * 1024 * 1024), ==, 0);

  assert_is_refused (fixture, KEUZE_CATALOG_ERROR_TOO_LARGE, "",
                     "Found more than 16 MB, expected a catalogue of at most that size");
}

static void
test_three_problems (Fixture       *fixture,
                     gconstpointer  data)
{
  static const Change three[] = {
    { NULL, "links/0/url", SET, "\"http://nalk.info/\"", NULL, NULL },
    { NULL, "options/3/title", SET, "12", NULL, NULL },
    { NULL, "options/3/titel", SET, "\"Yoga\"", NULL, NULL },
  };
  g_autoptr (JsonNode) root = keuze_test_card_read ("en");
  g_auto (GStrv) problems = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (three); i++)
    apply (&three[i], root);
  write_json (fixture, root);

  problems = keuze_catalog_find_problems (fixture->file, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (problems), ==, 3);
  g_assert_cmpstr (problems[0], ==, "links[0].url: found \"http://nalk.info/\", " ADDRESS);
  g_assert_cmpstr (problems[1], ==, "options[3].title: found 12, " TEXT);
  g_assert_true (g_str_has_prefix (problems[2], "options[3].titel: " UNKNOWN "id, title, local_name"));
}

static void
test_problems_of_a_stranger (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  write_file (fixture, BYTES ("a card"));

  g_assert_null (keuze_catalog_find_problems (fixture->file, NULL, &error));
  g_assert_error (error, KEUZE_CATALOG_ERROR, (int) KEUZE_CATALOG_ERROR_NOT_JSON);
}

/* Not one sentence for every one of a million mistakes. */
static void
test_problems_without_end (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autoptr (GString) content = g_string_new ("{\"options\": [1");
  g_auto (GStrv) problems = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 5000; i++)
    g_string_append (content, ",1");
  g_string_append (content, "]}");
  write_file (fixture, content->str, content->len);

  problems = keuze_catalog_find_problems (fixture->file, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (problems), ==, 1000);
}

static void
add_test (const char    *path,
          gconstpointer  data,
          void         (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, data, set_up, test, tear_down);
}

static void
add_tables (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *path = g_strconcat ("/catalog/bad/", changes[i].name, NULL);

      add_test (path, &changes[i], test_change);
    }

  for (guint i = 0; i < G_N_ELEMENTS (strangers); i++)
    {
      g_autofree char *path = g_strconcat ("/catalog/no-catalog/", strangers[i].name, NULL);

      add_test (path, &strangers[i], test_stranger);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_test ("/catalog/right-when-nothing-is-changed", NULL, test_no_change);
  add_tables ();
  add_test ("/catalog/no-catalog/half-a-file", NULL, test_half_a_file);
  add_test ("/catalog/no-catalog/deep-nesting", NULL, test_deep_nesting);
  add_test ("/catalog/no-catalog/folder", NULL, test_folder);
  add_test ("/catalog/no-catalog/device", NULL, test_device);
  add_test ("/catalog/no-catalog/missing-file", NULL, test_missing_file);
  add_test ("/catalog/no-catalog/huge-file", NULL, test_huge_file);
  add_test ("/catalog/problems/all-three-are-found", NULL, test_three_problems);
  add_test ("/catalog/problems/of-a-stranger", NULL, test_problems_of_a_stranger);
  add_test ("/catalog/problems/without-end", NULL, test_problems_without_end);

  return g_test_run ();
}
