/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-cover.h"
#include "keuze-option.h"
#include "keuze-placement.h"

/**
 * KeuzeOption:
 *
 * One treatment option of the card.
 *
 * Since: 0.1
 */

struct _KeuzeOption
{
  KeuzeEntry parent_instance;

  char *local_name;
  KeuzeTerm *group;
  char *pictogram;
  GListModel *providers;
  GListModel *placements;
  char **involves;
  GListModel *examples;
  KeuzeReferral *referral;
  KeuzePayment *payment;
  GListModel *glossary;
  KeuzeProvenance *provenance;
  char *facts;
};

G_DEFINE_FINAL_TYPE (KeuzeOption, keuze_option, KEUZE_TYPE_ENTRY)

enum
{
  PROP_LOCAL_NAME = 1,
  PROP_GROUP,
  PROP_PICTOGRAM,
  PROP_PROVIDERS,
  PROP_PLACEMENTS,
  PROP_INVOLVES,
  PROP_EXAMPLES,
  PROP_REFERRAL,
  PROP_PAYMENT,
  PROP_GLOSSARY,
  PROP_PROVENANCE,
  PROP_FACTS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
add_usual_payers (KeuzeOption  *self,
                  GStrvBuilder *facts)
{
  GListModel *covers = keuze_payment_get_covers (self->payment);

  for (guint i = 0; i < g_list_model_get_n_items (covers); i++)
    {
      g_autoptr (KeuzeCover) cover = g_list_model_get_item (covers, i);

      if (keuze_cover_get_usual (cover))
        g_strv_builder_add (facts, keuze_term_get_short_title (keuze_cover_get_payer (cover)));
    }
}

static char *
describe_facts (KeuzeOption *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) facts = NULL;

  g_strv_builder_add (builder, keuze_term_get_short_title (keuze_referral_get_need (self->referral)));
  add_usual_payers (self, builder);
  facts = g_strv_builder_end (builder);

  /* Without a payer, the card says that it names none or that none is needed. */
  if (g_strv_length (facts) > 1)
    return g_strjoinv (" · ", facts);

  return g_strjoin (" · ", facts[0],
                    keuze_term_get_short_title (keuze_payment_get_state (self->payment)), NULL);
}

static void
keuze_option_finalize (GObject *object)
{
  KeuzeOption *self = KEUZE_OPTION (object);

  g_clear_pointer (&self->local_name, g_free);
  g_clear_object (&self->group);
  g_clear_pointer (&self->pictogram, g_free);
  g_clear_object (&self->providers);
  g_clear_object (&self->placements);
  g_clear_pointer (&self->involves, g_strfreev);
  g_clear_object (&self->examples);
  g_clear_object (&self->referral);
  g_clear_object (&self->payment);
  g_clear_object (&self->glossary);
  g_clear_object (&self->provenance);
  g_clear_pointer (&self->facts, g_free);

  G_OBJECT_CLASS (keuze_option_parent_class)->finalize (object);
}

static void
keuze_option_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  KeuzeOption *self = KEUZE_OPTION (object);

  switch (prop_id)
    {
    case PROP_LOCAL_NAME:
      g_value_set_string (value, self->local_name);
      break;
    case PROP_GROUP:
      g_value_set_object (value, self->group);
      break;
    case PROP_PICTOGRAM:
      g_value_set_string (value, self->pictogram);
      break;
    case PROP_PROVIDERS:
      g_value_set_object (value, self->providers);
      break;
    case PROP_PLACEMENTS:
      g_value_set_object (value, self->placements);
      break;
    case PROP_INVOLVES:
      g_value_set_boxed (value, self->involves);
      break;
    case PROP_EXAMPLES:
      g_value_set_object (value, self->examples);
      break;
    case PROP_REFERRAL:
      g_value_set_object (value, self->referral);
      break;
    case PROP_PAYMENT:
      g_value_set_object (value, self->payment);
      break;
    case PROP_GLOSSARY:
      g_value_set_object (value, self->glossary);
      break;
    case PROP_PROVENANCE:
      g_value_set_object (value, self->provenance);
      break;
    case PROP_FACTS:
      g_value_set_string (value, keuze_option_get_facts (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_option_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  KeuzeOption *self = KEUZE_OPTION (object);

  switch (prop_id)
    {
    case PROP_LOCAL_NAME:
      self->local_name = g_value_dup_string (value);
      break;
    case PROP_GROUP:
      self->group = g_value_dup_object (value);
      break;
    case PROP_PICTOGRAM:
      self->pictogram = g_value_dup_string (value);
      break;
    case PROP_PROVIDERS:
      self->providers = g_value_dup_object (value);
      break;
    case PROP_PLACEMENTS:
      self->placements = g_value_dup_object (value);
      break;
    case PROP_INVOLVES:
      self->involves = g_value_dup_boxed (value);
      break;
    case PROP_EXAMPLES:
      self->examples = g_value_dup_object (value);
      break;
    case PROP_REFERRAL:
      self->referral = g_value_dup_object (value);
      break;
    case PROP_PAYMENT:
      self->payment = g_value_dup_object (value);
      break;
    case PROP_GLOSSARY:
      self->glossary = g_value_dup_object (value);
      break;
    case PROP_PROVENANCE:
      self->provenance = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_option_class_init (KeuzeOptionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_option_finalize;
  object_class->get_property = keuze_option_get_property;
  object_class->set_property = keuze_option_set_property;

  /**
   * KeuzeOption:local-name:
   *
   * The name the Dutch health-care system uses; the same in every language.
   */
  properties[PROP_LOCAL_NAME] =
    g_param_spec_string ("local-name", NULL, NULL, NULL, flags);

  /**
   * KeuzeOption:group:
   *
   * The group it stands under.
   */
  properties[PROP_GROUP] =
    g_param_spec_object ("group", NULL, NULL, KEUZE_TYPE_TERM, flags);

  /**
   * KeuzeOption:pictogram:
   *
   * The name of its pictogram.
   */
  properties[PROP_PICTOGRAM] =
    g_param_spec_string ("pictogram", NULL, NULL, NULL, flags);

  /**
   * KeuzeOption:providers:
   *
   * A list of `KeuzeProvider`: who gives it.
   */
  properties[PROP_PROVIDERS] =
    g_param_spec_object ("providers", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * KeuzeOption:placements:
   *
   * A list of `KeuzePlacement`: the severities it is for, neighbours from
   * mild to severe.
   */
  properties[PROP_PLACEMENTS] =
    g_param_spec_object ("placements", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * KeuzeOption:involves:
   *
   * What happens there, by paragraph.
   */
  properties[PROP_INVOLVES] =
    g_param_spec_boxed ("involves", NULL, NULL, G_TYPE_STRV, flags);

  /**
   * KeuzeOption:examples:
   *
   * A list of `KeuzeExample`.
   */
  properties[PROP_EXAMPLES] =
    g_param_spec_object ("examples", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * KeuzeOption:referral:
   *
   * Whether a referral is needed.
   */
  properties[PROP_REFERRAL] =
    g_param_spec_object ("referral", NULL, NULL, KEUZE_TYPE_REFERRAL, flags);

  /**
   * KeuzeOption:payment:
   *
   * Who pays.
   */
  properties[PROP_PAYMENT] =
    g_param_spec_object ("payment", NULL, NULL, KEUZE_TYPE_PAYMENT, flags);

  /**
   * KeuzeOption:glossary:
   *
   * A list of `KeuzePassage`: the words in its texts that not everyone knows,
   * each with what it means; empty where there are none.
   */
  properties[PROP_GLOSSARY] =
    g_param_spec_object ("glossary", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * KeuzeOption:provenance:
   *
   * Where the text comes from.
   */
  properties[PROP_PROVENANCE] =
    g_param_spec_object ("provenance", NULL, NULL, KEUZE_TYPE_PROVENANCE, flags);

  /**
   * KeuzeOption:facts:
   *
   * What one wants to know at a glance, in one line: whether a referral is
   * needed and who usually pays.
   */
  properties[PROP_FACTS] =
    g_param_spec_string ("facts", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_option_init (KeuzeOption *self)
{
}

/**
 * keuze_option_get_local_name:
 * @self: a `KeuzeOption`
 *
 * Returns: (transfer none): the name the Dutch health-care system uses; the same in every
 *   language.
 */
const char *
keuze_option_get_local_name (KeuzeOption *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION (self), NULL);

  return self->local_name;
}

/**
 * keuze_option_get_group:
 * @self: a `KeuzeOption`
 *
 * Returns: (transfer none): the group it stands under.
 */
KeuzeTerm *
keuze_option_get_group (KeuzeOption *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION (self), NULL);

  return self->group;
}

/**
 * keuze_option_get_pictogram:
 * @self: a `KeuzeOption`
 *
 * Returns: (transfer none): the name of its pictogram.
 */
const char *
keuze_option_get_pictogram (KeuzeOption *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION (self), NULL);

  return self->pictogram;
}

/**
 * keuze_option_get_providers:
 * @self: a `KeuzeOption`
 *
 * Returns: (transfer none): a list of `KeuzeProvider`: who gives it.
 */
GListModel *
keuze_option_get_providers (KeuzeOption *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION (self), NULL);

  return self->providers;
}

/**
 * keuze_option_get_placements:
 * @self: a `KeuzeOption`
 *
 * Returns: (transfer none): a list of `KeuzePlacement`: the severities it is for, neighbours
 *   from mild to severe.
 */
GListModel *
keuze_option_get_placements (KeuzeOption *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION (self), NULL);

  return self->placements;
}

/**
 * keuze_option_get_involves:
 * @self: a `KeuzeOption`
 *
 * Returns: (transfer none): what happens there, by paragraph.
 */
const char * const *
keuze_option_get_involves (KeuzeOption *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION (self), NULL);

  return (const char * const *) self->involves;
}

/**
 * keuze_option_dup_involves_member:
 * @position: where a paragraph stands among those of keuze_option_get_involves()
 *
 * Returns: (transfer full): which text of an option the paragraph is, as in the
 *   context of a translation; see keuze_catalog_is_member_translated()
 */
char *
keuze_option_dup_involves_member (guint position)
{
  return g_strdup_printf ("involves/%u", position + 1);
}

/**
 * keuze_option_get_examples:
 * @self: a `KeuzeOption`
 *
 * Returns: (transfer none): a list of `KeuzeExample`.
 */
GListModel *
keuze_option_get_examples (KeuzeOption *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION (self), NULL);

  return self->examples;
}

/**
 * keuze_option_get_referral:
 * @self: a `KeuzeOption`
 *
 * Returns: (transfer none): whether a referral is needed.
 */
KeuzeReferral *
keuze_option_get_referral (KeuzeOption *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION (self), NULL);

  return self->referral;
}

/**
 * keuze_option_get_payment:
 * @self: a `KeuzeOption`
 *
 * Returns: (transfer none): who pays.
 */
KeuzePayment *
keuze_option_get_payment (KeuzeOption *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION (self), NULL);

  return self->payment;
}

/**
 * keuze_option_get_glossary:
 * @self: a `KeuzeOption`
 *
 * Returns: (transfer none): a list of `KeuzePassage`: the words in its texts that not everyone
 *   knows, each with what it means; empty where there are none.
 */
GListModel *
keuze_option_get_glossary (KeuzeOption *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION (self), NULL);

  return self->glossary;
}

/**
 * keuze_option_get_provenance:
 * @self: a `KeuzeOption`
 *
 * Returns: (transfer none): where the text comes from.
 */
KeuzeProvenance *
keuze_option_get_provenance (KeuzeOption *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION (self), NULL);

  return self->provenance;
}

/**
 * keuze_option_get_facts:
 * @self: a `KeuzeOption`
 *
 * Returns: (transfer none): whether a referral is needed and who usually
 *   pays, in one line.
 */
const char *
keuze_option_get_facts (KeuzeOption *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION (self), NULL);

  if (self->facts == NULL)
    self->facts = describe_facts (self);

  return self->facts;
}

/**
 * keuze_option_join_severities:
 * @self: a `KeuzeOption`
 * @separator: what stands between two of them
 *
 * Returns: (transfer full): the titles of the severities it is for, from mild
 *   to severe, in one line.
 */
char *
keuze_option_join_severities (KeuzeOption *self,
                              const char  *separator)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) titles = NULL;

  g_return_val_if_fail (KEUZE_IS_OPTION (self), NULL);
  g_return_val_if_fail (separator != NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (self->placements); i++)
    {
      g_autoptr (KeuzePlacement) placement = g_list_model_get_item (self->placements, i);

      g_strv_builder_add (builder, keuze_entry_get_title (keuze_placement_get_entry (placement)));
    }
  titles = g_strv_builder_end (builder);

  return g_strjoinv (separator, titles);
}

/**
 * keuze_option_is_for:
 * @self: a `KeuzeOption`
 * @severity: the id of a severity
 *
 * Returns: whether the card places the option at that severity
 */
gboolean
keuze_option_is_for (KeuzeOption *self,
                     const char  *severity)
{
  g_return_val_if_fail (KEUZE_IS_OPTION (self), FALSE);
  g_return_val_if_fail (severity != NULL, FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (self->placements); i++)
    {
      g_autoptr (KeuzePlacement) placement = g_list_model_get_item (self->placements, i);

      if (g_str_equal (keuze_entry_get_id (keuze_placement_get_entry (placement)), severity))
        return TRUE;
    }

  return FALSE;
}
