/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-comparison-row.h"
#include "keuze-comparison.h"
#include "keuze-cover.h"
#include "keuze-example.h"
#include "keuze-paragraph.h"
#include "keuze-step.h"

/**
 * KeuzeComparison:
 *
 * Two or three options of the card beside each other: a `GListModel` of
 * `KeuzeComparisonRow`, the same for each of them. The options stand in the
 * order of the card, in whichever order they were chosen, so that none comes
 * first for another reason.
 *
 * Since: 0.1
 */

struct _KeuzeComparison
{
  GObject parent_instance;

  KeuzeCatalog *catalog;
  GListStore *options;
  GListStore *rows;
};

static GType
keuze_comparison_get_item_type (GListModel *model)
{
  return KEUZE_TYPE_COMPARISON_ROW;
}

static guint
keuze_comparison_get_n_items (GListModel *model)
{
  return g_list_model_get_n_items (G_LIST_MODEL (KEUZE_COMPARISON (model)->rows));
}

static gpointer
keuze_comparison_get_item (GListModel *model,
                           guint       position)
{
  return g_list_model_get_item (G_LIST_MODEL (KEUZE_COMPARISON (model)->rows), position);
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = keuze_comparison_get_item_type;
  iface->get_n_items = keuze_comparison_get_n_items;
  iface->get_item = keuze_comparison_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzeComparison, keuze_comparison, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

/* A few words that stand for a fact. Who reads them sees what language they
 * are in, so only texts are known to be not yet translated. */
static void
add_paragraph (GListStore *cell,
               const char *title,
               const char *text)
{
  g_autoptr (KeuzeParagraph) paragraph = keuze_paragraph_new (title, text, TRUE);

  g_list_store_append (cell, paragraph);
}

/* What the card says in full, under @member of the option. */
static void
add_text (GListStore   *cell,
          KeuzeCatalog *catalog,
          KeuzeOption  *option,
          const char   *member,
          const char   *title,
          const char   *text)
{
  gboolean translated = keuze_catalog_is_member_translated (catalog, "option", KEUZE_ENTRY (option), member);
  g_autoptr (KeuzeParagraph) paragraph = keuze_paragraph_new (title, text, translated);

  g_list_store_append (cell, paragraph);
}

static void
add_titles (KeuzeCatalog *catalog,
            GListModel   *entries,
            GListStore   *cell)
{
  g_autofree char *titles =
    keuze_entry_join_titles (entries, keuze_catalog_get_label (catalog, KEUZE_LABEL_LIST_SEPARATOR));

  if (*titles != '\0')
    add_paragraph (cell, NULL, titles);
}

/* The functions below put what the card says of an option in a cell, and
 * nothing where it says nothing. */

static void
add_providers (KeuzeCatalog *catalog,
               KeuzeOption  *option,
               GListStore   *cell)
{
  add_titles (catalog, keuze_option_get_providers (option), cell);
}

static void
add_severity (KeuzeCatalog *catalog,
              KeuzeOption  *option,
              GListStore   *cell)
{
  g_autofree char *severities = keuze_option_join_severities (option, " · ");

  if (*severities != '\0')
    add_paragraph (cell, NULL, severities);
}

static void
add_steps (KeuzeCatalog *catalog,
           KeuzeOption  *option,
           GListStore   *cell)
{
  g_autoptr (GListModel) steps = keuze_catalog_find_steps (catalog, option);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, i);

      g_strv_builder_add (builder, keuze_step_get_name (step));
    }
  names = g_strv_builder_end (builder);
  text = g_strjoinv (" · ", names);

  if (*text != '\0')
    add_paragraph (cell, NULL, text);
}

static void
add_referral (KeuzeCatalog *catalog,
              KeuzeOption  *option,
              GListStore   *cell)
{
  KeuzeReferral *referral = keuze_option_get_referral (option);

  add_paragraph (cell, NULL, keuze_entry_get_title (KEUZE_ENTRY (keuze_referral_get_need (referral))));
}

static void
add_adults (KeuzeCatalog *catalog,
            KeuzeOption  *option,
            GListStore   *cell)
{
  add_titles (catalog, keuze_referral_get_adults (keuze_option_get_referral (option)), cell);
}

static void
add_young_people_also (KeuzeCatalog *catalog,
                       KeuzeOption  *option,
                       GListStore   *cell)
{
  add_titles (catalog, keuze_referral_get_young_people_also (keuze_option_get_referral (option)), cell);
}

static void
add_criteria (KeuzeCatalog *catalog,
              KeuzeOption  *option,
              GListStore   *cell)
{
  add_titles (catalog, keuze_referral_get_criteria (keuze_option_get_referral (option)), cell);
}

static void
add_referral_text (KeuzeCatalog *catalog,
                   KeuzeOption  *option,
                   GListStore   *cell)
{
  add_text (cell, catalog, option, "referral", NULL, keuze_referral_get_text (keuze_option_get_referral (option)));
}

static void
add_payment (KeuzeCatalog *catalog,
             KeuzeOption  *option,
             GListStore   *cell)
{
  KeuzePayment *payment = keuze_option_get_payment (option);
  GListModel *covers = keuze_payment_get_covers (payment);

  if (g_list_model_get_n_items (covers) == 0)
    add_paragraph (cell, NULL, keuze_entry_get_title (KEUZE_ENTRY (keuze_payment_get_state (payment))));

  for (guint i = 0; i < g_list_model_get_n_items (covers); i++)
    {
      g_autoptr (KeuzeCover) cover = g_list_model_get_item (covers, i);
      g_autofree char *description =
        keuze_cover_describe (cover, keuze_catalog_get_label (catalog, KEUZE_LABEL_LIST_SEPARATOR));

      add_paragraph (cell, keuze_entry_get_title (KEUZE_ENTRY (keuze_cover_get_payer (cover))), description);
    }
}

static void
add_own_costs (KeuzeCatalog *catalog,
               KeuzeOption  *option,
               GListStore   *cell)
{
  KeuzePayment *payment = keuze_option_get_payment (option);

  if (keuze_payment_get_own_risk (payment))
    add_paragraph (cell, NULL, keuze_catalog_get_label (catalog, KEUZE_LABEL_OWN_RISK));
  if (keuze_payment_get_own_contribution (payment))
    add_paragraph (cell, NULL, keuze_catalog_get_label (catalog, KEUZE_LABEL_OWN_CONTRIBUTION));
}

static void
add_payment_text (KeuzeCatalog *catalog,
                  KeuzeOption  *option,
                  GListStore   *cell)
{
  add_text (cell, catalog, option, "payment", NULL, keuze_payment_get_text (keuze_option_get_payment (option)));
}

static void
add_involves (KeuzeCatalog *catalog,
              KeuzeOption  *option,
              GListStore   *cell)
{
  const char * const *paragraphs = keuze_option_get_involves (option);

  for (guint i = 0; paragraphs[i] != NULL; i++)
    {
      g_autofree char *member = keuze_option_dup_involves_member (i);

      add_text (cell, catalog, option, member, NULL, paragraphs[i]);
    }
}

static void
add_examples (KeuzeCatalog *catalog,
              KeuzeOption  *option,
              GListStore   *cell)
{
  GListModel *examples = keuze_option_get_examples (option);

  for (guint i = 0; i < g_list_model_get_n_items (examples); i++)
    {
      g_autoptr (KeuzeExample) example = g_list_model_get_item (examples, i);
      g_autofree char *member = keuze_example_dup_member (example);

      add_text (cell, catalog, option, member, keuze_entry_get_title (KEUZE_ENTRY (example)),
                keuze_example_get_text (example));
    }
}

/* The functions below tell why the card says nothing, where it tells why. */

static const char *
explain_no_referrer (KeuzeOption *option)
{
  KeuzeReferral *referral = keuze_option_get_referral (option);

  if (g_list_model_get_n_items (keuze_referral_get_adults (referral)) > 0)
    return NULL;

  return keuze_entry_get_title (KEUZE_ENTRY (keuze_referral_get_need (referral)));
}

static const char *
explain_no_own_costs (KeuzeOption *option)
{
  KeuzePayment *payment = keuze_option_get_payment (option);

  if (g_list_model_get_n_items (keuze_payment_get_covers (payment)) > 0)
    return NULL;

  return keuze_entry_get_title (KEUZE_ENTRY (keuze_payment_get_state (payment)));
}

/* What a reader wants to compare comes first; what takes longest to read,
 * last. */
static const struct
{
  KeuzeLabel heading;
  void (*add) (KeuzeCatalog *catalog,
               KeuzeOption  *option,
               GListStore   *cell);
  const char *(*explain) (KeuzeOption *option);
} subjects[] = {
  { KEUZE_LABEL_PROVIDERS, add_providers, NULL },
  { KEUZE_LABEL_SEVERITY, add_severity, NULL },
  { KEUZE_LABEL_STEPS, add_steps, NULL },
  { KEUZE_LABEL_REFERRAL, add_referral, NULL },
  { KEUZE_LABEL_ADULTS, add_adults, explain_no_referrer },
  { KEUZE_LABEL_YOUNG_PEOPLE_ALSO, add_young_people_also, explain_no_referrer },
  { KEUZE_LABEL_CRITERIA, add_criteria, explain_no_referrer },
  { KEUZE_LABEL_REFERRAL_EXPLAINED, add_referral_text, NULL },
  { KEUZE_LABEL_PAYMENT, add_payment, NULL },
  { KEUZE_LABEL_OWN_COSTS, add_own_costs, explain_no_own_costs },
  { KEUZE_LABEL_PAYMENT_EXPLAINED, add_payment_text, NULL },
  { KEUZE_LABEL_INVOLVES, add_involves, NULL },
  { KEUZE_LABEL_EXAMPLES, add_examples, NULL },
};

static void
keuze_comparison_finalize (GObject *object)
{
  KeuzeComparison *self = KEUZE_COMPARISON (object);

  g_clear_object (&self->catalog);
  g_clear_object (&self->options);
  g_clear_object (&self->rows);

  G_OBJECT_CLASS (keuze_comparison_parent_class)->finalize (object);
}

static void
keuze_comparison_class_init (KeuzeComparisonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_comparison_finalize;
}

static void
keuze_comparison_init (KeuzeComparison *self)
{
  self->options = g_list_store_new (KEUZE_TYPE_OPTION);
  self->rows = g_list_store_new (KEUZE_TYPE_COMPARISON_ROW);
}

static void
add_options (KeuzeComparison    *self,
             const char * const *ids)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (self->catalog), i);

      if (g_strv_contains (ids, keuze_entry_get_id (KEUZE_ENTRY (option))))
        g_list_store_append (self->options, option);
    }
}

/* A cell is never empty: where the card says nothing, that is what it says. */
static void
fill_in (KeuzeComparison *self,
         guint            subject,
         KeuzeOption     *option,
         GListStore      *cell)
{
  const char *reason = NULL;

  if (subjects[subject].explain != NULL)
    reason = subjects[subject].explain (option);

  add_paragraph (cell, NULL, reason != NULL ? reason
                                            : keuze_catalog_get_label (self->catalog, KEUZE_LABEL_UNSTATED));
}

/* A subject on which the card says nothing of any of the options gets no row. */
static void
add_row (KeuzeComparison *self,
         guint            subject)
{
  const char *heading = keuze_catalog_get_label (self->catalog, subjects[subject].heading);
  g_autoptr (KeuzeComparisonRow) row = keuze_comparison_row_new (heading);
  gboolean stated = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->options)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (self->options), i);
      g_autoptr (GListStore) cell = g_list_store_new (KEUZE_TYPE_PARAGRAPH);

      subjects[subject].add (self->catalog, option, cell);
      if (g_list_model_get_n_items (G_LIST_MODEL (cell)) > 0)
        stated = TRUE;
      else
        fill_in (self, subject, option, cell);
      keuze_comparison_row_add (row, G_LIST_MODEL (cell));
    }

  if (stated)
    g_list_store_append (self->rows, row);
}

/**
 * keuze_comparison_new:
 * @catalog: a card
 * @ids: (array zero-terminated=1): the ids of the options to compare, in any
 *   order
 *
 * Returns: (transfer full) (nullable): a comparison; %NULL where @ids does not
 *   name %KEUZE_COMPARISON_MINIMUM to %KEUZE_COMPARISON_MAXIMUM different
 *   options of the card
 */
KeuzeComparison *
keuze_comparison_new (KeuzeCatalog       *catalog,
                      const char * const *ids)
{
  g_autoptr (KeuzeComparison) self = NULL;
  guint n_ids;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (ids != NULL, NULL);

  n_ids = g_strv_length ((GStrv) ids);
  if (n_ids < KEUZE_COMPARISON_MINIMUM || n_ids > KEUZE_COMPARISON_MAXIMUM)
    return NULL;

  self = g_object_new (KEUZE_TYPE_COMPARISON, NULL);
  self->catalog = g_object_ref (catalog);
  add_options (self, ids);

  /* Fewer were found where an id is unknown, or is there twice. */
  if (g_list_model_get_n_items (G_LIST_MODEL (self->options)) != n_ids)
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (subjects); i++)
    add_row (self, i);

  return g_steal_pointer (&self);
}

/**
 * keuze_comparison_new_same:
 * @other: a comparison
 * @catalog: another card, or the same one in another language
 *
 * Returns: (transfer full) (nullable): the same options of the other card,
 *   compared; %NULL where it lacks one of them
 */
KeuzeComparison *
keuze_comparison_new_same (KeuzeComparison *other,
                           KeuzeCatalog    *catalog)
{
  const char *ids[KEUZE_COMPARISON_MAXIMUM + 1] = { NULL };

  g_return_val_if_fail (KEUZE_IS_COMPARISON (other), NULL);
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (other->options)); i++)
    {
      /* The id is that of the option, which the comparison goes on holding. */
      g_autoptr (KeuzeEntry) option = g_list_model_get_item (G_LIST_MODEL (other->options), i);

      ids[i] = keuze_entry_get_id (option);
    }

  return keuze_comparison_new (catalog, ids);
}

/**
 * keuze_comparison_get_catalog:
 * @self: a `KeuzeComparison`
 *
 * Returns: (transfer none): the card that the options stand on
 */
KeuzeCatalog *
keuze_comparison_get_catalog (KeuzeComparison *self)
{
  g_return_val_if_fail (KEUZE_IS_COMPARISON (self), NULL);

  return self->catalog;
}

/**
 * keuze_comparison_get_options:
 * @self: a `KeuzeComparison`
 *
 * Returns: (transfer none): a list of the `KeuzeOption`s that are compared, in
 *   the order of the card
 */
GListModel *
keuze_comparison_get_options (KeuzeComparison *self)
{
  g_return_val_if_fail (KEUZE_IS_COMPARISON (self), NULL);

  return G_LIST_MODEL (self->options);
}
