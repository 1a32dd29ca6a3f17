/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-choice.h"
#include "keuze-comparison-row.h"
#include "keuze-comparison.h"
#include "keuze-paragraph.h"
#include "keuze-test-card.h"

typedef struct
{
  const char *ids[KEUZE_COMPARISON_MAXIMUM + 2];
  /* A line for each row: what it is about, and = where all say the same. */
  const char *rows;
} Expected;

/* Worked out by hand, from the card. */
static const Expected expected[] = {
  { { "exercise-therapy", "psychosomatic-exercise-therapy" },
    "Who helps you =\n" "How severe =\n" "Steps of care =\n" "Referral =\n" "About the referral =\n"
    "Who pays =\n" "About the costs =\n" "What it involves\n" "Examples\n" },
  { { "physiotherapy", "exercise-therapy" },
    "Who helps you =\n" "How severe =\n" "Steps of care =\n" "Referral =\n" "About the referral =\n"
    "Who pays\n" "About the costs\n" "What it involves\n" "Examples\n" },
  { { "pain-clinic", "medical-specialist" },
    "Who helps you\n" "How severe\n" "Steps of care =\n" "Referral =\n" "Who refers adults =\n"
    "About the referral\n" "Who pays =\n" "What you pay yourself\n" "About the costs\n"
    "What it involves\n" "Examples\n" },
  { { "specialised-mental-health-care", "multidisciplinary-mental-health-care",
      "highly-specialised-mental-health-care" },
    "Who helps you\n" "How severe\n" "Steps of care =\n" "Referral =\n" "Who refers adults\n"
    "Who also refers young people =\n" "Referral mostly when\n" "About the referral\n"
    "Who pays =\n" "About the costs =\n" "What it involves\n" "Examples\n" },
};

static const struct
{
  const char *ids[3];
  guint position;
  const char *heading;
  const char *text;
} fillers[] = {
  { { "dietetics", "pain-clinic" }, 0, "Who refers adults", "No referral needed" },
  { { "social-support", "pain-clinic" }, 0, "Who refers adults", "Often you can sign up yourself" },
  { { "dietetics", "social-support" }, 0, "What you pay yourself", "The card does not say" },
  { { "dietetics", "social-support" }, 1, "What you pay yourself", "Sometimes a personal contribution" },
  { { "self-care", "medical-specialist" }, 0, "Who pays", "No provider to pay" },
  { { "self-care", "medical-specialist" }, 0, "What you pay yourself", "No provider to pay" },
  { { "self-care", "medical-specialist" }, 1, "What you pay yourself", "Own risk applies (eigen risico)" },
  { { "basic-mental-health-care", "pain-clinic" }, 0, "Who pays", "The card names no payer" },
  { { "basic-mental-health-care", "pain-clinic" }, 1, "Who also refers young people", "The card does not say" },
  { { "physiotherapy", "highly-specialised-mental-health-care" }, 0, "Referral mostly when", "No referral needed" },
};

static const char * const languages[] = { "en", "nl" };

/* What a reader sees in a cell, in one text. */
static char *
dup_cell (KeuzeComparisonRow *row,
          guint               position)
{
  GListModel *paragraphs = keuze_comparison_row_get_paragraphs (row, position);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (paragraphs); i++)
    {
      g_autoptr (KeuzeParagraph) paragraph = g_list_model_get_item (paragraphs, i);
      const char *title = keuze_paragraph_get_title (paragraph);

      g_assert_cmpstr (keuze_paragraph_get_text (paragraph), !=, "");
      g_assert_cmpstr (title, !=, "");
      g_string_append_printf (text, "%s|%s\n", title != NULL ? title : "", keuze_paragraph_get_text (paragraph));
    }

  return g_string_free_and_steal (text);
}

static char *
dup_column (KeuzeComparison *comparison,
            guint            position)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (comparison)); i++)
    {
      g_autoptr (KeuzeComparisonRow) row = g_list_model_get_item (G_LIST_MODEL (comparison), i);
      g_autofree char *cell = dup_cell (row, position);

      g_string_append_printf (text, "%s\n%s", keuze_comparison_row_get_heading (row), cell);
    }

  return g_string_free_and_steal (text);
}

static char *
dup_rows (KeuzeComparison *comparison)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (comparison)); i++)
    {
      g_autoptr (KeuzeComparisonRow) row = g_list_model_get_item (G_LIST_MODEL (comparison), i);

      g_string_append_printf (text, "%s%s\n", keuze_comparison_row_get_heading (row),
                              keuze_comparison_row_get_same (row) ? " =" : "");
    }

  return g_string_free_and_steal (text);
}

static KeuzeComparisonRow *
find_row (KeuzeComparison *comparison,
          const char      *heading)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (comparison)); i++)
    {
      g_autoptr (KeuzeComparisonRow) row = g_list_model_get_item (G_LIST_MODEL (comparison), i);

      if (g_str_equal (keuze_comparison_row_get_heading (row), heading))
        return g_steal_pointer (&row);
    }

  g_error ("No row is about “%s”", heading);
}

static void
test_rows (gconstpointer data)
{
  const Expected *what = data;
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");
  g_autoptr (KeuzeComparison) comparison = keuze_comparison_new (catalog, what->ids);
  g_autofree char *rows = dup_rows (comparison);

  g_assert_cmpstr (rows, ==, what->rows);
}

static void
test_says_where_the_card_says_nothing (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");

  for (guint i = 0; i < G_N_ELEMENTS (fillers); i++)
    {
      g_autoptr (KeuzeComparison) comparison = keuze_comparison_new (catalog, fillers[i].ids);
      g_autoptr (KeuzeComparisonRow) row = find_row (comparison, fillers[i].heading);
      g_autofree char *cell = dup_cell (row, fillers[i].position);
      g_autofree char *wanted = g_strdup_printf ("|%s\n", fillers[i].text);

      g_assert_cmpstr (cell, ==, wanted);
    }
}

/* Nobody comes first for having been chosen first. */
static void
test_order_is_that_of_the_card (void)
{
  static const char * const chosen[] = { "medical-specialist", "self-care", "dietetics", NULL };
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");
  g_autoptr (KeuzeComparison) comparison = keuze_comparison_new (catalog, chosen);
  g_autofree char *ids = keuze_test_card_dup_ids (keuze_comparison_get_options (comparison));
  g_autoptr (KeuzeComparisonRow) row = find_row (comparison, "Who helps you");
  g_autofree char *last = dup_cell (row, 2);

  g_assert_cmpstr (ids, ==, "self-care dietetics medical-specialist");
  g_assert_cmpuint (keuze_comparison_row_get_n_cells (row), ==, 3);
  g_assert_cmpstr (last, ==, "|Medical specialist\n");
  g_assert_true (keuze_comparison_get_catalog (comparison) == catalog);
}

static void
test_refuses_what_cannot_be_compared (void)
{
  static const char * const refused[][5] = {
    { NULL },
    { "dietetics" },
    { "dietetics", "dietetics" },
    { "dietetics", "self-care", "dietetics" },
    { "dietetics", "no-such-option" },
    { "dietetics", "self-care", "" },
    { "dietetics", "self-care", "pain-clinic", "physiotherapy" },
  };
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    g_assert_null (keuze_comparison_new (catalog, refused[i]));
}

static void
assert_comparison (KeuzeComparison *comparison)
{
  guint n_options = g_list_model_get_n_items (keuze_comparison_get_options (comparison));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (comparison)); i++)
    {
      g_autoptr (KeuzeComparisonRow) row = g_list_model_get_item (G_LIST_MODEL (comparison), i);
      g_autofree char *first = dup_cell (row, 0);
      gboolean same = TRUE;

      g_assert_cmpstr (keuze_comparison_row_get_heading (row), !=, "");
      g_assert_cmpstr (first, !=, "");
      g_assert_cmpuint (keuze_comparison_row_get_n_cells (row), ==, n_options);
      for (guint j = 1; j < n_options; j++)
        {
          g_autofree char *cell = dup_cell (row, j);

          g_assert_cmpstr (cell, !=, "");
          same = same && g_str_equal (cell, first);
        }

      g_assert_cmpint (keuze_comparison_row_get_same (row), ==, same);
    }
}

static void
test_every_pair (gconstpointer language)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load (language);
  guint n_options = g_list_model_get_n_items (G_LIST_MODEL (catalog));

  for (guint i = 0; i < n_options; i++)
    {
      for (guint j = i + 1; j < n_options; j++)
        {
          g_autoptr (KeuzeEntry) one = g_list_model_get_item (G_LIST_MODEL (catalog), i);
          g_autoptr (KeuzeEntry) other = g_list_model_get_item (G_LIST_MODEL (catalog), j);
          const char *ids[] = { keuze_entry_get_id (one), keuze_entry_get_id (other), NULL };
          KeuzeComparison *comparison = keuze_comparison_new (catalog, ids);

          assert_comparison (comparison);
          g_assert_finalize_object (comparison);
        }
    }
}

static void
assert_tells (const char *column,
              JsonObject *object,
              const char *member)
{
  const char *text = json_object_get_string_member (object, member);

  if (strstr (column, text) == NULL)
    g_error ("“%s” is not told in:\n%s", text, column);
}

static void
assert_tells_option (const char *column,
                     JsonObject *option)
{
  JsonArray *involves = json_object_get_array_member (option, "involves");
  JsonArray *examples = json_object_get_array_member (option, "examples");
  JsonObject *payment = json_object_get_object_member (option, "payment");
  JsonArray *covers = json_object_get_array_member (payment, "covers");

  assert_tells (column, json_object_get_object_member (option, "referral"), "text");
  assert_tells (column, payment, "text");
  for (guint i = 0; i < json_array_get_length (involves); i++)
    g_assert_nonnull (strstr (column, json_array_get_string_element (involves, i)));
  for (guint i = 0; i < json_array_get_length (examples); i++)
    {
      assert_tells (column, json_array_get_object_element (examples, i), "title");
      assert_tells (column, json_array_get_object_element (examples, i), "text");
    }
  for (guint i = 0; i < json_array_get_length (covers); i++)
    {
      JsonObject *cover = json_array_get_object_element (covers, i);

      if (json_object_has_member (cover, "limit"))
        assert_tells (column, json_object_get_object_member (cover, "limit"), "text");
    }
}

/* No option loses a text by being compared. */
static void
test_tells_all_of_an_option (gconstpointer language)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load (language);
  g_autoptr (JsonNode) root = keuze_test_card_read (language);
  JsonArray *options = json_object_get_array_member (json_node_get_object (root), "options");
  const char *first = json_object_get_string_member (json_array_get_object_element (options, 0), "id");

  for (guint i = 1; i < json_array_get_length (options); i++)
    {
      JsonObject *option = json_array_get_object_element (options, i);
      const char *ids[] = { json_object_get_string_member (option, "id"), first, NULL };
      g_autoptr (KeuzeComparison) comparison = keuze_comparison_new (catalog, ids);
      g_autofree char *self_care = dup_column (comparison, 0);
      g_autofree char *column = dup_column (comparison, 1);

      assert_tells_option (self_care, json_array_get_object_element (options, 0));
      assert_tells_option (column, option);
    }
}

static void
test_leaves_nothing_behind (void)
{
  KeuzeCatalog *catalog = keuze_test_card_load ("en");
  guint alive = keuze_test_card_count_alive ();
  KeuzeComparison *comparison = keuze_comparison_new (catalog, expected[3].ids);

  g_assert_cmpuint (keuze_test_card_count_alive (), >, alive);
  g_assert_finalize_object (comparison);
  g_assert_cmpuint (keuze_test_card_count_alive (), ==, alive);
  g_assert_finalize_object (catalog);
}

/* Two or three can be chosen, and nothing is left of a choice that ended. */
static void
test_choice (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");
  KeuzeChoice *choice = keuze_choice_new ();

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      g_assert_cmpint (keuze_choice_get_complete (choice), ==, i >= KEUZE_COMPARISON_MINIMUM);
      g_assert_cmpint (keuze_choice_toggle (choice, option), ==, i < KEUZE_COMPARISON_MAXIMUM);
      g_assert_cmpint (keuze_choice_contains (choice, option), ==, i < KEUZE_COMPARISON_MAXIMUM);
      g_assert_true (keuze_choice_get_active (choice));
    }

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      g_assert_true (keuze_choice_toggle (choice, option));
    }
  g_assert_false (keuze_choice_get_complete (choice));

  keuze_choice_set_active (choice, FALSE);
  g_assert_cmpuint (g_list_model_get_n_items (keuze_choice_get_options (choice)), ==, 0);

  g_assert_finalize_object (choice);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *ids = g_strjoinv ("-", (GStrv) expected[i].ids);
      g_autofree char *path = g_strconcat ("/comparison/rows/", ids, NULL);

      g_test_add_data_func (path, &expected[i], test_rows);
    }

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *pairs = g_strconcat ("/comparison/every-pair/", languages[i], NULL);
      g_autofree char *tells = g_strconcat ("/comparison/tells-all-of-an-option/", languages[i], NULL);

      g_test_add_data_func (pairs, languages[i], test_every_pair);
      g_test_add_data_func (tells, languages[i], test_tells_all_of_an_option);
    }

  g_test_add_func ("/comparison/says-where-the-card-says-nothing", test_says_where_the_card_says_nothing);
  g_test_add_func ("/comparison/order-is-that-of-the-card", test_order_is_that_of_the_card);
  g_test_add_func ("/comparison/refuses-what-cannot-be-compared", test_refuses_what_cannot_be_compared);
  g_test_add_func ("/comparison/leaves-nothing-behind", test_leaves_nothing_behind);

  g_test_add_func ("/comparison/choice", test_choice);

  return g_test_run ();
}
