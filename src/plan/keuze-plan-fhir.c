/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <json-glib/json-glib.h>

#include "keuze-plan-fhir.h"
#include "keuze-plan-names.h"
#include "keuze-plan-section.h"
#include "keuze-rough-date.h"
#include "keuze-tidy-text.h"

/* A plan as a `CarePlan` of FHIR release 4 (4.0.1), for the record that a
 * practice keeps. What goes where follows the definitions of that standard:
 *
 * - An activity is something that is planned or done. An option that somebody
 *   only thinks about is neither, so it is a note, and so is what was tried
 *   before there was a plan.
 * - "not-started" is planned without any action yet. "scheduled" would say
 *   that there is an appointment, which the plan does not know.
 * - Nobody writes down whether an agreement was kept: its state is "unknown".
 * - The day to look again is an activity. As the end of the period it would
 *   say that the plan is over by then.
 * - No activity has a kind: it would make a request or an order of what people
 *   talked about.
 * - Options have no codes but only texts: a code is worth something where
 *   somebody looks after the system that it is from.
 *
 * A member without a value, and an empty text or list, are wrong in FHIR. */

#define GOAL "goal"
#define CARE_TEAM "care-team"

static void
set_text (JsonObject *object,
          const char *member,
          const char *text)
{
  g_autofree char *tidy = keuze_tidy_text (text);

  if (*tidy != '\0')
    json_object_set_string_member (object, member, tidy);
}

static void
set_array (JsonObject *object,
           const char *member,
           JsonArray  *array)
{
  if (json_array_get_length (array) > 0)
    json_object_set_array_member (object, member, array);
  else
    json_array_unref (array);
}

static JsonArray *
new_array_of (JsonObject *object)
{
  JsonArray *array = json_array_new ();

  json_array_add_object_element (array, object);

  return array;
}

static JsonObject *
new_with_text (const char *member,
               const char *text)
{
  JsonObject *object = json_object_new ();

  set_text (object, member, text);

  return object;
}

/* Both `CarePlan` and `Goal` have to say who they are about. The plan has no
 * place for that: whoever takes it into a record knows in whose. The standard
 * allows to leave a required value out with a reason, and "not-asked" is the
 * true one: "masked" would say that there is a name somewhere. */
static JsonObject *
new_subject (void)
{
  JsonObject *subject = json_object_new ();
  JsonObject *reason = json_object_new ();

  json_object_set_string_member (reason, "url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason");
  json_object_set_string_member (reason, "valueCode", "not-asked");
  json_object_set_array_member (subject, "extension", new_array_of (reason));
  json_object_set_string_member (subject, "type", "Patient");

  return subject;
}

static JsonObject *
new_resource (const char *type,
              const char *id)
{
  JsonObject *resource = json_object_new ();

  json_object_set_string_member (resource, "resourceType", type);
  json_object_set_string_member (resource, "id", id);

  return resource;
}

/* A resource that stands in the plan has to be referred to from it. */
static void
add_contained (JsonObject *care_plan,
               JsonArray  *contained,
               const char *member,
               JsonObject *resource)
{
  g_autofree char *reference = g_strconcat ("#", json_object_get_string_member (resource, "id"), NULL);

  json_object_set_array_member (care_plan, member, new_array_of (new_with_text ("reference", reference)));
  json_array_add_object_element (contained, resource);
}

static JsonObject *
new_goal (const char *text)
{
  JsonObject *goal = new_resource ("Goal", GOAL);

  json_object_set_string_member (goal, "lifecycleStatus", "active");
  json_object_set_object_member (goal, "description", new_with_text ("text", text));
  json_object_set_object_member (goal, "subject", new_subject ());

  return goal;
}

static void
add_participant (JsonArray    *participants,
                 KeuzeCatalog *catalog,
                 KeuzeLabel    role,
                 const char   *who)
{
  g_autofree char *tidy = keuze_tidy_text (who);
  JsonObject *participant;

  if (*tidy == '\0')
    return;

  participant = json_object_new ();
  json_object_set_array_member (participant, "role",
                                new_array_of (new_with_text ("text", keuze_catalog_get_label (catalog, role))));
  json_object_set_object_member (participant, "member", new_with_text ("display", tidy));
  json_array_add_object_element (participants, participant);
}

static JsonObject *
new_care_team (JsonArray *participants)
{
  JsonObject *care_team = new_resource ("CareTeam", CARE_TEAM);

  json_object_set_string_member (care_team, "status", "active");
  json_object_set_array_member (care_team, "participant", participants);

  return care_team;
}

static void
set_contained (JsonObject   *care_plan,
               KeuzePlan    *plan,
               KeuzeCatalog *catalog)
{
  JsonArray *contained = json_array_new ();
  JsonArray *participants = json_array_new ();
  g_autofree char *goal = keuze_tidy_text (keuze_plan_get_goal (plan));

  add_participant (participants, catalog, KEUZE_LABEL_CASE_MANAGER, keuze_plan_get_case_manager (plan));
  add_participant (participants, catalog, KEUZE_LABEL_MAIN_PRACTITIONER, keuze_plan_get_main_practitioner (plan));
  if (json_array_get_length (participants) > 0)
    add_contained (care_plan, contained, "careTeam", new_care_team (participants));
  else
    json_array_unref (participants);

  if (*goal != '\0')
    add_contained (care_plan, contained, "goal", new_goal (goal));

  set_array (care_plan, "contained", contained);
}

static void
add_activity (JsonArray  *activities,
              JsonObject *detail)
{
  JsonObject *activity = json_object_new ();

  json_object_set_object_member (activity, "detail", detail);
  json_array_add_object_element (activities, activity);
}

static const char *
get_status (KeuzeOptionState state)
{
  static const char * const statuses[KEUZE_N_OPTION_STATES] = {
    [KEUZE_OPTION_CHOSEN] = "not-started",
    [KEUZE_OPTION_UNDER_WAY] = "in-progress",
    [KEUZE_OPTION_TRIED] = "completed",
    [KEUZE_OPTION_STOPPED] = "stopped",
  };

  return statuses[state];
}

static JsonObject *
new_detail_of_option (KeuzePlannedOption *option,
                      KeuzeCatalog       *catalog)
{
  g_autofree char *name = keuze_plan_names_format_option (catalog, keuze_planned_option_get_id (option),
                                                          keuze_planned_option_get_title (option));
  JsonObject *detail = json_object_new ();

  json_object_set_object_member (detail, "code", new_with_text ("text", name));
  json_object_set_string_member (detail, "status", get_status (keuze_planned_option_get_state (option)));
  set_text (detail, "description", keuze_planned_option_get_note (option));

  return detail;
}

static void
add_options (JsonArray    *activities,
             KeuzePlan    *plan,
             KeuzeCatalog *catalog)
{
  GListModel *options = keuze_plan_get_list (plan, KEUZE_PLAN_OPTIONS);

  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (KeuzePlannedOption) option = g_list_model_get_item (options, i);

      if (keuze_planned_option_get_state (option) != KEUZE_OPTION_CONSIDERING)
        add_activity (activities, new_detail_of_option (option, catalog));
    }
}

static void
add_agreement (JsonArray      *activities,
               KeuzeAgreement *agreement)
{
  g_autofree char *who = keuze_tidy_text (keuze_agreement_get_who (agreement));
  g_autoptr (JsonObject) detail = json_object_new ();

  set_text (detail, "scheduledString", keuze_agreement_get_when (agreement));
  if (*who != '\0')
    json_object_set_array_member (detail, "performer", new_array_of (new_with_text ("display", who)));
  set_text (detail, "description", keuze_agreement_get_what (agreement));
  if (json_object_get_size (detail) == 0)
    return;

  json_object_set_string_member (detail, "status", "unknown");
  add_activity (activities, g_steal_pointer (&detail));
}

static void
add_agreements (JsonArray *activities,
                KeuzePlan *plan)
{
  GListModel *agreements = keuze_plan_get_list (plan, KEUZE_PLAN_AGREEMENTS);

  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      g_autoptr (KeuzeAgreement) agreement = g_list_model_get_item (agreements, i);

      add_agreement (activities, agreement);
    }
}

/* A month or a year as the start and the end of a period means all of it. */
static void
add_review (JsonArray    *activities,
            KeuzePlan    *plan,
            KeuzeCatalog *catalog)
{
  const char *review = keuze_plan_get_review (plan);
  JsonObject *detail, *period;

  if (*review == '\0' || !keuze_rough_date_is_valid (review))
    return;

  period = json_object_new ();
  json_object_set_string_member (period, "start", review);
  json_object_set_string_member (period, "end", review);

  detail = json_object_new ();
  json_object_set_object_member (detail, "code",
                                 new_with_text ("text", keuze_catalog_get_label (catalog, KEUZE_LABEL_REVIEW)));
  json_object_set_string_member (detail, "status", "not-started");
  json_object_set_object_member (detail, "scheduledPeriod", period);
  add_activity (activities, detail);
}

static void
set_activities (JsonObject   *care_plan,
                KeuzePlan    *plan,
                KeuzeCatalog *catalog)
{
  JsonArray *activities = json_array_new ();

  add_options (activities, plan, catalog);
  add_agreements (activities, plan);
  add_review (activities, plan, catalog);
  set_array (care_plan, "activity", activities);
}

static void
add_considered (JsonArray    *notes,
                KeuzePlan    *plan,
                KeuzeCatalog *catalog)
{
  GListModel *options = keuze_plan_get_list (plan, KEUZE_PLAN_OPTIONS);

  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (KeuzePlannedOption) option = g_list_model_get_item (options, i);
      g_autofree char *text = NULL;

      if (keuze_planned_option_get_state (option) != KEUZE_OPTION_CONSIDERING)
        continue;

      text = keuze_plan_section_describe_option (option, catalog);
      json_array_add_object_element (notes, new_with_text ("text", text));
    }
}

/* What has no member of its own in a `CarePlan`. */
static gboolean
is_note (KeuzePlanSection *section)
{
  return section->label == KEUZE_LABEL_HERE ||
         section->label == KEUZE_LABEL_QUESTIONS ||
         section->label == KEUZE_LABEL_WAY;
}

static void
set_notes (JsonObject   *care_plan,
           KeuzePlan    *plan,
           KeuzeCatalog *catalog,
           GPtrArray    *sections)
{
  JsonArray *notes = json_array_new ();

  add_considered (notes, plan, catalog);
  for (guint i = 0; i < sections->len; i++)
    {
      KeuzePlanSection *section = g_ptr_array_index (sections, i);
      g_autoptr (GString) text = g_string_new (NULL);

      if (!is_note (section))
        continue;

      keuze_plan_section_append_to (section, text);
      json_array_add_object_element (notes, new_with_text ("text", text->str));
    }
  set_array (care_plan, "note", notes);
}

static void
append_element (GString    *xhtml,
                const char *element,
                const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  g_auto (GStrv) lines = g_strsplit (escaped, "\n", -1);
  g_autofree char *joined = g_strjoinv ("<br/>", lines);

  g_string_append_printf (xhtml, "<%s>%s</%s>", element, joined, element);
}

static void
append_section (GString          *xhtml,
                KeuzePlanSection *section)
{
  append_element (xhtml, "h3", section->heading);
  if (section->is_list)
    g_string_append (xhtml, "<ul>");
  for (guint i = 0; i < section->texts->len; i++)
    append_element (xhtml, section->is_list ? "li" : "p", g_ptr_array_index (section->texts, i));
  if (section->is_list)
    g_string_append (xhtml, "</ul>");
}

/* All of the plan for people. It says nothing that the rest does not say. */
static void
set_narrative (JsonObject   *care_plan,
               KeuzeCatalog *catalog,
               GPtrArray    *sections)
{
  static const char format[] = "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%s\" xml:lang=\"%s\">";
  const char *language = keuze_catalog_get_language (catalog);
  g_autofree char *start = g_markup_printf_escaped (format, language, language);
  g_autoptr (GString) xhtml = g_string_new (start);
  JsonObject *narrative = json_object_new ();

  append_element (xhtml, "h2", keuze_catalog_get_label (catalog, KEUZE_LABEL_PLAN));
  append_element (xhtml, "p", keuze_catalog_get_title (catalog));
  for (guint i = 0; i < sections->len; i++)
    append_section (xhtml, g_ptr_array_index (sections, i));
  g_string_append (xhtml, "</div>");

  json_object_set_string_member (narrative, "status", "generated");
  json_object_set_string_member (narrative, "div", xhtml->str);
  json_object_set_object_member (care_plan, "text", narrative);
}

static JsonNode *
build_care_plan (KeuzePlan    *plan,
                 KeuzeCatalog *catalog,
                 GDateTime    *created)
{
  g_autoptr (GPtrArray) sections = keuze_plan_section_list_all (plan, catalog);
  g_autofree char *date = g_date_time_format (created, "%Y-%m-%dT%H:%M:%S%:z");
  JsonObject *care_plan = json_object_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  json_object_set_string_member (care_plan, "resourceType", "CarePlan");
  json_object_set_string_member (care_plan, "language", keuze_catalog_get_language (catalog));
  set_narrative (care_plan, catalog, sections);
  json_object_set_string_member (care_plan, "status", "active");
  json_object_set_string_member (care_plan, "intent", "plan");
  json_object_set_string_member (care_plan, "title", keuze_catalog_get_label (catalog, KEUZE_LABEL_PLAN));
  json_object_set_string_member (care_plan, "description", keuze_catalog_get_title (catalog));
  json_object_set_object_member (care_plan, "subject", new_subject ());
  json_object_set_string_member (care_plan, "created", date);
  set_contained (care_plan, plan, catalog);
  set_activities (care_plan, plan, catalog);
  set_notes (care_plan, plan, catalog, sections);
  json_node_take_object (node, care_plan);

  return node;
}

/**
 * keuze_plan_fhir_write:
 * @plan: a plan
 * @catalog: the card in whose language it is to be written
 * @created: when the plan is written out
 *
 * Writes a plan as a `CarePlan` of FHIR release 4 in JSON, with what we want
 * to reach and who is in charge as contained `Goal` and `CareTeam`. It does
 * not say whose plan it is.
 *
 * Returns: (transfer full): the JSON
 */
char *
keuze_plan_fhir_write (KeuzePlan    *plan,
                       KeuzeCatalog *catalog,
                       GDateTime    *created)
{
  g_autoptr (JsonNode) node = NULL;

  g_return_val_if_fail (KEUZE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (created != NULL, NULL);

  node = build_care_plan (plan, catalog, created);

  return json_to_string (node, TRUE);
}
