/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-citation.h"
#include "keuze-cover.h"
#include "keuze-example.h"
#include "keuze-link.h"
#include "keuze-passage.h"
#include "keuze-placement.h"
#include "keuze-provider.h"
#include "keuze-severity.h"
#include "keuze-source.h"
#include "keuze-step.h"
#include "keuze-test-card.h"

/* Compares every property of every object of the model with the file it was
 * loaded from, both ways: no property that the file knows nothing of, and
 * nothing in the file that no property tells. */

typedef const char         *(*TextGetter)   (gpointer object);
typedef const char * const *(*TextsGetter)  (gpointer object);
typedef const GDate        *(*DateGetter)   (gpointer object);
typedef gpointer            (*ObjectGetter) (gpointer object);
typedef guint               (*NumberGetter) (gpointer object);
typedef gboolean            (*FlagGetter)   (gpointer object);

static const struct
{
  const char *type;
  const char *property;
  GCallback   get;
} getters[] = {
  { "KeuzeCitation", "place", G_CALLBACK (keuze_citation_get_place) },
  { "KeuzeCitation", "source", G_CALLBACK (keuze_citation_get_source) },
  { "KeuzeCover", "audience", G_CALLBACK (keuze_cover_get_audience) },
  { "KeuzeCover", "conditions", G_CALLBACK (keuze_cover_get_conditions) },
  { "KeuzeCover", "funds", G_CALLBACK (keuze_cover_get_funds) },
  { "KeuzeCover", "limit", G_CALLBACK (keuze_cover_get_limit) },
  { "KeuzeCover", "payer", G_CALLBACK (keuze_cover_get_payer) },
  { "KeuzeCover", "usual", G_CALLBACK (keuze_cover_get_usual) },
  { "KeuzeEntry", "id", G_CALLBACK (keuze_entry_get_id) },
  { "KeuzeEntry", "title", G_CALLBACK (keuze_entry_get_title) },
  { "KeuzeExample", "complaints", G_CALLBACK (keuze_example_get_complaints) },
  { "KeuzeExample", "text", G_CALLBACK (keuze_example_get_text) },
  { "KeuzeLimit", "amount", G_CALLBACK (keuze_limit_get_amount) },
  { "KeuzeLimit", "period", G_CALLBACK (keuze_limit_get_period) },
  { "KeuzeLimit", "text", G_CALLBACK (keuze_limit_get_text) },
  { "KeuzeLimit", "unit", G_CALLBACK (keuze_limit_get_unit) },
  { "KeuzeLink", "url", G_CALLBACK (keuze_link_get_url) },
  { "KeuzeOption", "examples", G_CALLBACK (keuze_option_get_examples) },
  { "KeuzeOption", "facts", G_CALLBACK (keuze_option_get_facts) },
  { "KeuzeOption", "glossary", G_CALLBACK (keuze_option_get_glossary) },
  { "KeuzeOption", "group", G_CALLBACK (keuze_option_get_group) },
  { "KeuzeOption", "involves", G_CALLBACK (keuze_option_get_involves) },
  { "KeuzeOption", "local-name", G_CALLBACK (keuze_option_get_local_name) },
  { "KeuzeOption", "payment", G_CALLBACK (keuze_option_get_payment) },
  { "KeuzeOption", "pictogram", G_CALLBACK (keuze_option_get_pictogram) },
  { "KeuzeOption", "placements", G_CALLBACK (keuze_option_get_placements) },
  { "KeuzeOption", "provenance", G_CALLBACK (keuze_option_get_provenance) },
  { "KeuzeOption", "providers", G_CALLBACK (keuze_option_get_providers) },
  { "KeuzeOption", "referral", G_CALLBACK (keuze_option_get_referral) },
  { "KeuzePassage", "local-name", G_CALLBACK (keuze_passage_get_local_name) },
  { "KeuzePassage", "text", G_CALLBACK (keuze_passage_get_text) },
  { "KeuzePayment", "covers", G_CALLBACK (keuze_payment_get_covers) },
  { "KeuzePayment", "own-contribution", G_CALLBACK (keuze_payment_get_own_contribution) },
  { "KeuzePayment", "own-risk", G_CALLBACK (keuze_payment_get_own_risk) },
  { "KeuzePayment", "state", G_CALLBACK (keuze_payment_get_state) },
  { "KeuzePayment", "text", G_CALLBACK (keuze_payment_get_text) },
  { "KeuzePlacement", "basis", G_CALLBACK (keuze_placement_get_basis) },
  { "KeuzePlacement", "entry", G_CALLBACK (keuze_placement_get_entry) },
  { "KeuzeProvenance", "checked", G_CALLBACK (keuze_provenance_get_checked) },
  { "KeuzeProvenance", "citations", G_CALLBACK (keuze_provenance_get_citations) },
  { "KeuzeProvenance", "review-by", G_CALLBACK (keuze_provenance_get_review_by) },
  { "KeuzeProvider", "local-name", G_CALLBACK (keuze_provider_get_local_name) },
  { "KeuzeReferral", "adults", G_CALLBACK (keuze_referral_get_adults) },
  { "KeuzeReferral", "criteria", G_CALLBACK (keuze_referral_get_criteria) },
  { "KeuzeReferral", "need", G_CALLBACK (keuze_referral_get_need) },
  { "KeuzeReferral", "text", G_CALLBACK (keuze_referral_get_text) },
  { "KeuzeReferral", "young-people-also", G_CALLBACK (keuze_referral_get_young_people_also) },
  { "KeuzeSeverity", "definition", G_CALLBACK (keuze_severity_get_definition) },
  { "KeuzeSeverity", "position", G_CALLBACK (keuze_severity_get_position) },
  { "KeuzeSource", "language", G_CALLBACK (keuze_source_get_language) },
  { "KeuzeSource", "publisher", G_CALLBACK (keuze_source_get_publisher) },
  { "KeuzeSource", "url", G_CALLBACK (keuze_source_get_url) },
  { "KeuzeStep", "glossary", G_CALLBACK (keuze_step_get_glossary) },
  { "KeuzeStep", "name", G_CALLBACK (keuze_step_get_name) },
  { "KeuzeStep", "placements", G_CALLBACK (keuze_step_get_placements) },
  { "KeuzeStep", "provenance", G_CALLBACK (keuze_step_get_provenance) },
  { "KeuzeStep", "text", G_CALLBACK (keuze_step_get_text) },
  { "KeuzeStep", "who", G_CALLBACK (keuze_step_get_who) },
  { "KeuzeTerm", "short-title", G_CALLBACK (keuze_term_get_short_title) },
};

static const struct
{
  KeuzeList   list;
  const char *member;
  const char *type;
} lists[KEUZE_N_LISTS] = {
  { KEUZE_LIST_SOURCES, "sources", "KeuzeSource" },
  { KEUZE_LIST_LINKS, "links", "KeuzeLink" },
  { KEUZE_LIST_SEVERITIES, "severities", "KeuzeSeverity" },
  { KEUZE_LIST_BASES, "bases", "KeuzeTerm" },
  { KEUZE_LIST_GROUPS, "groups", "KeuzeTerm" },
  { KEUZE_LIST_COMPLAINTS, "complaints", "KeuzeTerm" },
  { KEUZE_LIST_PROVIDERS, "providers", "KeuzeProvider" },
  { KEUZE_LIST_REFERRERS, "referrers", "KeuzeTerm" },
  { KEUZE_LIST_REFERRAL_NEEDS, "referral_needs", "KeuzeTerm" },
  { KEUZE_LIST_REFERRAL_CRITERIA, "referral_criteria", "KeuzeTerm" },
  { KEUZE_LIST_PAYERS, "payers", "KeuzeTerm" },
  { KEUZE_LIST_PAYMENT_STATES, "payment_states", "KeuzeTerm" },
  { KEUZE_LIST_AUDIENCES, "audiences", "KeuzeTerm" },
  { KEUZE_LIST_FUNDS, "funds", "KeuzeTerm" },
  { KEUZE_LIST_CONDITIONS, "conditions", "KeuzeTerm" },
  { KEUZE_LIST_POINTS, "points", "KeuzePassage" },
  { KEUZE_LIST_ROLES, "roles", "KeuzePassage" },
  { KEUZE_LIST_GLOSSARY, "glossary", "KeuzePassage" },
  { KEUZE_LIST_OPTIONS, "options", "KeuzeOption" },
  { KEUZE_LIST_STEPS, "steps", "KeuzeStep" },
  { KEUZE_LIST_ABOUT, "about", "KeuzePassage" },
};

static guint n_compared[G_N_ELEMENTS (getters)];

static void compare_object     (GObject    *object,
                                JsonObject *json);
static void compare_properties (GObject    *object,
                                JsonObject *json,
                                GHashTable *told);

static GCallback
find_getter (GParamSpec *pspec)
{
  for (guint i = 0; i < G_N_ELEMENTS (getters); i++)
    {
      if (g_str_equal (getters[i].type, g_type_name (pspec->owner_type)) &&
          g_str_equal (getters[i].property, pspec->name))
        {
          n_compared[i]++;
          return getters[i].get;
        }
    }

  g_error ("No getter is known for %s:%s", g_type_name (pspec->owner_type), pspec->name);
}

static void
compare_with_getter (GObject      *object,
                     GParamSpec   *pspec,
                     const GValue *value)
{
  GCallback get = find_getter (pspec);

  if (G_VALUE_HOLDS_STRING (value))
    g_assert_cmpstr (((TextGetter) get) (object), ==, g_value_get_string (value));
  else if (G_VALUE_HOLDS (value, G_TYPE_STRV))
    g_assert_cmpstrv (((TextsGetter) get) (object), g_value_get_boxed (value));
  else if (G_VALUE_HOLDS (value, G_TYPE_DATE))
    g_assert_cmpint (g_date_compare (((DateGetter) get) (object), g_value_get_boxed (value)), ==, 0);
  else if (G_VALUE_HOLDS_UINT (value))
    g_assert_cmpuint (((NumberGetter) get) (object), ==, g_value_get_uint (value));
  else if (G_VALUE_HOLDS_BOOLEAN (value))
    g_assert_cmpint (((FlagGetter) get) (object), ==, g_value_get_boolean (value));
  else
    g_assert_true (((ObjectGetter) get) (object) == g_value_get_object (value));
}

/* Either an entry that the file refers to by its id, or an object that stands
 * there itself. */
static void
compare_item (GObject  *object,
              JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    compare_object (object, json_node_get_object (node));
  else
    g_assert_cmpstr (keuze_test_card_get_id (object), ==, json_node_get_string (node));
}

static void
compare_list (GListModel *list,
              JsonNode   *node)
{
  JsonArray *array = node != NULL ? json_node_get_array (node) : NULL;

  g_assert_cmpuint (g_list_model_get_n_items (list), ==,
                    array != NULL ? json_array_get_length (array) : 0);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (GObject) object = g_list_model_get_item (list, i);

      compare_item (object, json_array_get_element (array, i));
    }
}

static void
compare_texts (const char * const *texts,
               JsonArray          *array)
{
  g_assert_cmpuint (g_strv_length ((GStrv) texts), ==, json_array_get_length (array));
  for (guint i = 0; texts[i] != NULL; i++)
    g_assert_cmpstr (texts[i], ==, json_array_get_string_element (array, i));
}

static void
compare_date (const GDate *date,
              const char  *text)
{
  g_autofree char *spelt = g_strdup_printf ("%04u-%02u-%02u", g_date_get_year (date),
                                            (guint) g_date_get_month (date), g_date_get_day (date));

  g_assert_cmpstr (spelt, ==, text);
}

static void
compare_object_value (GObject  *object,
                      JsonNode *node)
{
  if (node != NULL)
    compare_item (object, node);
  else
    g_assert_null (object);
}

static void
compare_value (const GValue *value,
               JsonNode     *node)
{
  if (G_VALUE_HOLDS_STRING (value))
    g_assert_cmpstr (g_value_get_string (value), ==, node != NULL ? json_node_get_string (node) : NULL);
  else if (G_VALUE_HOLDS (value, G_TYPE_STRV))
    compare_texts (g_value_get_boxed (value), json_node_get_array (node));
  else if (G_VALUE_HOLDS (value, G_TYPE_DATE))
    compare_date (g_value_get_boxed (value), json_node_get_string (node));
  else if (G_VALUE_HOLDS_UINT (value))
    g_assert_cmpuint (g_value_get_uint (value), ==, node != NULL ? json_node_get_int (node) : 0);
  else if (G_VALUE_HOLDS_BOOLEAN (value))
    g_assert_cmpint (g_value_get_boolean (value), ==, json_node_get_boolean (node));
  else if (G_VALUE_HOLDS (value, G_TYPE_LIST_MODEL))
    compare_list (g_value_get_object (value), node);
  else
    compare_object_value (g_value_get_object (value), node);
}

/* The name that a property has in the file. */
static char *
dup_member (GObject    *object,
            GParamSpec *pspec,
            JsonObject *json)
{
  if (KEUZE_IS_TERM (object) && g_str_equal (pspec->name, "short-title"))
    return g_strdup (json_object_has_member (json, "short") ? "short" : "title");

  if (KEUZE_IS_PLACEMENT (object) && g_str_equal (pspec->name, "entry"))
    return g_strdup (json_object_has_member (json, "option") ? "option" : "severity");

  if (g_str_equal (pspec->name, "placements"))
    return g_strdup (KEUZE_IS_STEP (object) ? "options" : "severities");

  if (g_str_equal (pspec->name, "citations"))
    return g_strdup ("sources");

  return g_strdelimit (g_strdup (pspec->name), "-", '_');
}

/* Made from the rest of the object, or from where it stands. */
static gboolean
is_computed (GParamSpec *pspec)
{
  return g_str_equal (pspec->name, "facts") || g_str_equal (pspec->name, "position");
}

static void
compare_property (GObject    *object,
                  GParamSpec *pspec,
                  JsonObject *json,
                  GHashTable *told)
{
  g_auto (GValue) value = G_VALUE_INIT;
  g_autofree char *member = dup_member (object, pspec, json);

  g_assert_true (pspec->flags & G_PARAM_READABLE);
  g_object_get_property (object, pspec->name, &value);
  compare_with_getter (object, pspec, &value);

  if (is_computed (pspec))
    return;

  /* The file has it among the other members of what it belongs to. */
  if (G_VALUE_HOLDS (&value, KEUZE_TYPE_PROVENANCE))
    {
      compare_properties (g_value_get_object (&value), json, told);
      return;
    }

  compare_value (&value, json_object_get_member (json, member));
  if (json_object_has_member (json, member))
    g_hash_table_add (told, g_steal_pointer (&member));
}

static void
compare_properties (GObject    *object,
                    JsonObject *json,
                    GHashTable *told)
{
  guint n_properties;
  g_autofree GParamSpec **properties =
    g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n_properties);

  for (guint i = 0; i < n_properties; i++)
    compare_property (object, properties[i], json, told);
}

static void
compare_object (GObject    *object,
                JsonObject *json)
{
  g_autoptr (GHashTable) told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  compare_properties (object, json, told);

  g_assert_cmpuint (g_hash_table_size (told), ==, json_object_get_size (json));
}

static void
compare_head (KeuzeCatalog *catalog,
              JsonObject   *json)
{
  JsonObject *condition = json_object_get_object_member (json, "condition");
  JsonObject *labels = json_object_get_object_member (json, "labels");

  g_assert_cmpstr (keuze_catalog_get_language (catalog), ==, json_object_get_string_member (json, "language"));
  g_assert_cmpstr (keuze_catalog_get_title (catalog), ==, json_object_get_string_member (json, "title"));
  g_assert_cmpstr (keuze_catalog_get_question (catalog), ==, json_object_get_string_member (json, "question"));

  g_assert_cmpuint (json_object_get_size (condition), ==, 3);
  g_assert_cmpstr (keuze_catalog_get_condition_name (catalog), ==,
                   json_object_get_string_member (condition, "name"));
  g_assert_cmpstr (keuze_catalog_get_condition_short_name (catalog), ==,
                   json_object_get_string_member (condition, "short_name"));
  g_assert_cmpstr (keuze_catalog_get_condition_definition (catalog), ==,
                   json_object_get_string_member (condition, "definition"));

  g_assert_cmpuint (json_object_get_size (labels), ==, KEUZE_N_LABELS);
  for (guint i = 0; i < KEUZE_N_LABELS; i++)
    {
      g_assert_cmpstr (keuze_catalog_get_label (catalog, i), ==,
                       json_object_get_string_member (labels, keuze_label_get_key (i)));
    }
}

static void
test_says_what_the_file_says (gconstpointer language)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load (language);
  g_autoptr (JsonNode) root = keuze_test_card_read (language);
  JsonObject *json = json_node_get_object (root);

  g_assert_cmpstr (json_object_get_string_member (json, "language"), ==, language);
  compare_head (catalog, json);

  for (guint i = 0; i < KEUZE_N_LISTS; i++)
    {
      GListModel *list = keuze_catalog_get_list (catalog, lists[i].list);
      g_autoptr (GObject) first = g_list_model_get_item (list, 0);

      g_assert_cmpstr (G_OBJECT_TYPE_NAME (first), ==, lists[i].type);
      compare_list (list, json_object_get_member (json, lists[i].member));
    }

  for (guint i = 0; i < G_N_ELEMENTS (getters); i++)
    g_assert_cmpuint (n_compared[i], >, 0);
}

/* What is asked of one object would hold for a list that always gives the
 * same object too, so they have to differ. */
static void
test_refers_to_the_very_entries (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");
  KeuzeOption *option = keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, "dietetics");
  g_autoptr (KeuzeEntry) provider = g_list_model_get_item (keuze_option_get_providers (option), 0);
  g_autoptr (KeuzePlacement) placement = g_list_model_get_item (keuze_option_get_placements (option), 1);
  g_autoptr (KeuzePassage) word = g_list_model_get_item (keuze_option_get_glossary (option), 1);

  g_assert_true (provider == keuze_catalog_get_entry (catalog, KEUZE_LIST_PROVIDERS, "dietitian"));
  g_assert_true (keuze_placement_get_entry (placement) ==
                 keuze_catalog_get_entry (catalog, KEUZE_LIST_SEVERITIES, "moderate"));
  g_assert_true (keuze_placement_get_basis (placement) ==
                 keuze_catalog_get_entry (catalog, KEUZE_LIST_BASES, "editorial"));
  g_assert_true (word == keuze_catalog_get_entry (catalog, KEUZE_LIST_GLOSSARY, "basic-package"));
  g_assert_true (keuze_option_get_group (option) ==
                 keuze_catalog_get_entry (catalog, KEUZE_LIST_GROUPS, "primary-care"));
}

static void
test_severities_know_their_position (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");
  GListModel *severities = keuze_catalog_get_list (catalog, KEUZE_LIST_SEVERITIES);

  for (guint i = 0; i < g_list_model_get_n_items (severities); i++)
    {
      g_autoptr (KeuzeSeverity) severity = g_list_model_get_item (severities, i);

      g_assert_cmpuint (keuze_severity_get_position (severity), ==, i);
    }
}

static void
test_never_changes (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");

  for (guint i = 0; i < G_N_ELEMENTS (getters); i++)
    {
      g_autoptr (GTypeClass) class = g_type_class_ref (g_type_from_name (getters[i].type));
      GParamSpec *pspec = g_object_class_find_property (G_OBJECT_CLASS (class), getters[i].property);
      gboolean writable = (pspec->flags & G_PARAM_WRITABLE) != 0;

      g_assert_true (!writable || (pspec->flags & G_PARAM_CONSTRUCT_ONLY) != 0);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/model/says-what-the-file-says/english", "en", test_says_what_the_file_says);
  g_test_add_data_func ("/model/says-what-the-file-says/dutch", "nl", test_says_what_the_file_says);
  g_test_add_func ("/model/refers-to-the-very-entries", test_refers_to_the_very_entries);
  g_test_add_func ("/model/severities-know-their-position", test_severities_know_their_position);
  g_test_add_func ("/model/never-changes", test_never_changes);

  return g_test_run ();
}
