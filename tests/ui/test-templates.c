/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-about.h"
#include "keuze-agreement-dialog.h"
#include "keuze-agreement-row.h"
#include "keuze-card-page.h"
#include "keuze-choice-bar.h"
#include "keuze-clear-button.h"
#include "keuze-compare-carousel.h"
#include "keuze-compare-column.h"
#include "keuze-compare-heading.h"
#include "keuze-compare-page.h"
#include "keuze-compare-row.h"
#include "keuze-compare-table.h"
#include "keuze-compare-top.h"
#include "keuze-entry-combo-row.h"
#include "keuze-example-card.h"
#include "keuze-experience-dialog.h"
#include "keuze-experience-list.h"
#include "keuze-experience-row.h"
#include "keuze-facet-bar.h"
#include "keuze-facet-popover.h"
#include "keuze-facet.h"
#include "keuze-fact.h"
#include "keuze-found-options.h"
#include "keuze-help-page.h"
#include "keuze-help-section.h"
#include "keuze-here-row.h"
#include "keuze-introduction.h"
#include "keuze-matrix-line.h"
#include "keuze-matrix-model.h"
#include "keuze-matrix.h"
#include "keuze-option-link.h"
#include "keuze-option-page.h"
#include "keuze-option-pager.h"
#include "keuze-overdue-note.h"
#include "keuze-overview-page.h"
#include "keuze-page-view.h"
#include "keuze-passage-card.h"
#include "keuze-plan-bar.h"
#include "keuze-plan-button.h"
#include "keuze-plan-group.h"
#include "keuze-plan-mark.h"
#include "keuze-plan-note.h"
#include "keuze-plan-page.h"
#include "keuze-plan-view.h"
#include "keuze-planned-option-row.h"
#include "keuze-preferences.h"
#include "keuze-preview.h"
#include "keuze-print-dialog.h"
#include "keuze-progress-dialog.h"
#include "keuze-question-row.h"
#include "keuze-reading-page.h"
#include "keuze-reading-row.h"
#include "keuze-related-links.h"
#include "keuze-role-card.h"
#include "keuze-role-row.h"
#include "keuze-rough-date-row.h"
#include "keuze-search-bar.h"
#include "keuze-search-result.h"
#include "keuze-search-results.h"
#include "keuze-severity-heading.h"
#include "keuze-severity-row.h"
#include "keuze-severity-toggles.h"
#include "keuze-source-banner.h"
#include "keuze-sources-note.h"
#include "keuze-step-card.h"
#include "keuze-step-link.h"
#include "keuze-steps-page.h"
#include "keuze-test-window.h"
#include "keuze-text-field.h"
#include "keuze-tile-details.h"
#include "keuze-tile.h"
#include "keuze-translation-mark.h"
#include "keuze-timeline-path.h"
#include "keuze-timeline.h"
#include "keuze-way-row.h"
#include "keuze-zoom-row.h"

/* What of a card a widget can be made of. */
typedef struct
{
  KeuzeCatalog *catalog;
  KeuzeOption *option;
  KeuzeSeverity *severity;
  KeuzeExample *example;
  KeuzePassage *passage;
  KeuzeStep *step;
  KeuzeComparison *comparison;
} Card;

typedef struct
{
  const char *name;
  GType (*get_type) (void);
  GtkWidget *(*create) (Card *card);
} Row;

static GtkWidget *
create_compare_carousel (Card *card)
{
  GtkWidget *carousel = g_object_new (KEUZE_TYPE_COMPARE_CAROUSEL, NULL);

  keuze_compare_carousel_set_comparison (KEUZE_COMPARE_CAROUSEL (carousel), card->comparison);

  return carousel;
}

static GtkWidget *
create_compare_column (Card *card)
{
  return keuze_compare_column_new (card->comparison, 1);
}

static GtkWidget *
create_compare_heading (Card *card)
{
  return keuze_compare_heading_new (card->option);
}

static GtkWidget *
create_compare_page (Card *card)
{
  return GTK_WIDGET (keuze_compare_page_new (card->comparison));
}

static GtkWidget *
create_compare_row (Card *card)
{
  g_autoptr (KeuzeComparisonRow) row = g_list_model_get_item (G_LIST_MODEL (card->comparison), 0);

  return keuze_compare_row_new (card->comparison, row);
}

static GtkWidget *
create_compare_table (Card *card)
{
  GtkWidget *table = g_object_new (KEUZE_TYPE_COMPARE_TABLE, NULL);

  keuze_compare_table_set_comparison (KEUZE_COMPARE_TABLE (table), card->comparison);

  return table;
}

static GtkWidget *
create_card_page (Card *card)
{
  return GTK_WIDGET (keuze_card_page_new (card->catalog));
}

static GtkWidget *
create_choice_bar (Card *card)
{
  g_autoptr (KeuzeChoice) choice = keuze_choice_new ();

  keuze_choice_toggle (choice, card->option);

  return g_object_new (KEUZE_TYPE_CHOICE_BAR, "choice", choice, NULL);
}

static GtkWidget *
create_compare_top (Card *card)
{
  return keuze_compare_top_new (card->option);
}

static GtkWidget *
create_example_card (Card *card)
{
  return keuze_example_card_new (card->example);
}

static GtkWidget *
create_experience_list (Card *card)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  g_autoptr (KeuzeExperience) experience = keuze_experience_new ();
  GtkWidget *list = g_object_new (KEUZE_TYPE_EXPERIENCE_LIST, NULL);

  keuze_plan_add (plan, KEUZE_RECORD (experience));
  keuze_experience_list_set_experiences (KEUZE_EXPERIENCE_LIST (list), card->catalog, plan,
                                         keuze_plan_get_list (plan, KEUZE_PLAN_EXPERIENCES));

  return list;
}

static GtkWidget *
create_experience_row (Card *card)
{
  g_autoptr (KeuzeExperience) experience = keuze_experience_new ();

  return keuze_experience_row_new (card->catalog, experience);
}

static GtkWidget *
create_facet_bar (Card *card)
{
  g_autoptr (GListModel) facets = keuze_facet_list (card->catalog);
  GtkWidget *bar = g_object_new (KEUZE_TYPE_FACET_BAR, NULL);

  keuze_facet_bar_set_facets (KEUZE_FACET_BAR (bar), facets);
  keuze_facet_bar_set_number (KEUZE_FACET_BAR (bar), "3 of 19");

  return bar;
}

static GtkWidget *
create_facet_popover (Card *card)
{
  g_autoptr (GListModel) facets = keuze_facet_list (card->catalog);
  GtkWidget *popover = g_object_new (KEUZE_TYPE_FACET_POPOVER, NULL);

  keuze_facet_popover_set_facets (KEUZE_FACET_POPOVER (popover), facets);

  return popover;
}

static GtkWidget *
create_fact (Card *card)
{
  return keuze_fact_new ("keuze-steps-symbolic", "A fact");
}

static GtkWidget *
create_introduction (Card *card)
{
  return keuze_introduction_new (card->catalog, GTK_ORIENTATION_HORIZONTAL);
}

static GtkWidget *
create_matrix (Card *card)
{
  GtkWidget *matrix = g_object_new (KEUZE_TYPE_MATRIX, NULL);

  keuze_matrix_set_catalog (KEUZE_MATRIX (matrix), card->catalog, G_LIST_MODEL (card->catalog));

  return matrix;
}

static GtkWidget *
create_matrix_line (Card *card)
{
  g_autoptr (KeuzeMatrixModel) model = keuze_matrix_model_new (G_LIST_MODEL (card->catalog));
  g_autoptr (KeuzeMatrixRow) row = g_list_model_get_item (G_LIST_MODEL (model), 0);
  GtkWidget *line = keuze_matrix_line_new ();

  keuze_matrix_line_set_row (KEUZE_MATRIX_LINE (line), row);

  return line;
}

static GtkWidget *
create_option_link (Card *card)
{
  return keuze_option_link_new (card->option);
}

static GtkWidget *
create_option_page (Card *card)
{
  return GTK_WIDGET (keuze_option_page_new (card->catalog, card->option));
}

static GtkWidget *
create_option_pager (Card *card)
{
  GtkWidget *pager = g_object_new (KEUZE_TYPE_OPTION_PAGER, NULL);

  keuze_option_pager_set_option (KEUZE_OPTION_PAGER (pager), card->catalog, card->option);

  return pager;
}

static GtkWidget *
create_overview_page (Card *card)
{
  return g_object_new (KEUZE_TYPE_OVERVIEW_PAGE, "catalog", card->catalog, NULL);
}

static GtkWidget *
create_passage_card (Card *card)
{
  return keuze_passage_card_new (card->catalog, "role", card->passage);
}

static GtkWidget *
create_related_links (Card *card)
{
  GtkWidget *links = g_object_new (KEUZE_TYPE_RELATED_LINKS, NULL);

  keuze_related_links_set_option (KEUZE_RELATED_LINKS (links), card->catalog, card->option);

  return links;
}

static GtkWidget *
create_role_card (Card *card)
{
  return keuze_role_card_new (card->catalog, card->passage);
}

static GtkWidget *
create_search_bar (Card *card)
{
  GtkWidget *bar = g_object_new (KEUZE_TYPE_SEARCH_BAR, "searching", TRUE, NULL);
  g_autoptr (GListModel) facets = keuze_facet_list (card->catalog);

  keuze_search_bar_set_facets (KEUZE_SEARCH_BAR (bar), facets);

  return bar;
}

static GtkWidget *
create_search_result (Card *card)
{
  g_autoptr (KeuzeSearch) search = keuze_search_new (card->catalog);
  g_autoptr (KeuzeChoice) choice = keuze_choice_new ();
  GtkWidget *result = keuze_search_result_new (search, choice);

  keuze_search_result_set_option (KEUZE_SEARCH_RESULT (result), card->option);

  return result;
}

static GtkWidget *
create_search_results (Card *card)
{
  g_autoptr (KeuzeSearch) search = keuze_search_new (card->catalog);
  g_autoptr (KeuzeChoice) choice = keuze_choice_new ();
  g_autoptr (KeuzeFoundOptions) found = keuze_found_options_new (G_LIST_MODEL (card->catalog), search);
  GtkWidget *results = g_object_new (KEUZE_TYPE_SEARCH_RESULTS, NULL);

  keuze_search_results_set_options (KEUZE_SEARCH_RESULTS (results), G_LIST_MODEL (found), search, choice);

  return results;
}

static GtkWidget *
create_severity_heading (Card *card)
{
  return keuze_severity_heading_new (card->catalog, card->severity);
}

static GtkWidget *
create_severity_row (Card *card)
{
  GtkWidget *row = keuze_severity_row_new (card->severity, G_LIST_MODEL (card->catalog));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);

  return row;
}

static GtkWidget *
create_severity_toggles (Card *card)
{
  GtkWidget *toggles = g_object_new (KEUZE_TYPE_SEVERITY_TOGGLES, NULL);
  g_autoptr (GListStore) severities = g_list_store_new (KEUZE_TYPE_SEVERITY);
  g_autoptr (KeuzeSeverity) severity = g_object_new (KEUZE_TYPE_SEVERITY,
                                                     "id", "mild",
                                                     "title", "Mild & <short>",
                                                     NULL);

  /* Text of somebody else's catalogue, which is no markup. */
  g_list_store_append (severities, severity);
  keuze_severity_toggles_set_severities (KEUZE_SEVERITY_TOGGLES (toggles), card->catalog,
                                         G_LIST_MODEL (severities));

  return toggles;
}

static GtkWidget *
create_source_banner (Card *card)
{
  return g_object_new (KEUZE_TYPE_SOURCE_BANNER, NULL);
}

static GtkWidget *
create_clear_button (Card *card)
{
  return g_object_new (KEUZE_TYPE_CLEAR_BUTTON, NULL);
}

static GtkWidget *
create_plan_bar (Card *card)
{
  g_autoptr (KeuzePlanDocument) document = keuze_plan_document_new ();

  return g_object_new (KEUZE_TYPE_PLAN_BAR, "document", document, NULL);
}

static GtkWidget *
create_plan_view (Card *card)
{
  return keuze_plan_view_new (card->catalog);
}

static GtkWidget *
create_preferences (Card *card)
{
  return GTK_WIDGET (keuze_preferences_new ());
}

static GtkWidget *
create_page_view (Card *card)
{
  return keuze_page_view_new ();
}

static GtkWidget *
create_preview (Card *card)
{
  return g_object_new (KEUZE_TYPE_PREVIEW, NULL);
}

static GtkWidget *
create_print_dialog (Card *card)
{
  AdwNavigationPage *page = g_object_ref_sink (keuze_option_page_new (card->catalog, card->option));
  AdwDialog *dialog = keuze_print_dialog_new (card->catalog, KEUZE_PRINTABLE (page));

  g_assert_finalize_object (page);

  return GTK_WIDGET (dialog);
}

static GtkWidget *
create_progress_dialog (Card *card)
{
  KeuzeProgressDialog *dialog = keuze_progress_dialog_new ("Printing");

  g_object_force_floating (G_OBJECT (dialog));

  return GTK_WIDGET (dialog);
}

static GtkWidget *
create_plan_button (Card *card)
{
  return g_object_new (KEUZE_TYPE_PLAN_BUTTON, "option", card->option, NULL);
}

static GtkWidget *
create_plan_mark (Card *card)
{
  return g_object_new (KEUZE_TYPE_PLAN_MARK, "option", card->option, NULL);
}

static GtkWidget *
create_plan_note (Card *card)
{
  return g_object_new (KEUZE_TYPE_PLAN_NOTE, "option", card->option, NULL);
}

static GtkWidget *
create_plan_page (Card *card)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();

  return g_object_new (KEUZE_TYPE_PLAN_PAGE, "catalog", card->catalog, "plan", plan, NULL);
}

static GtkWidget *
create_step_card (Card *card)
{
  return keuze_step_card_new (card->catalog, card->step);
}

static GtkWidget *
create_step_link (Card *card)
{
  return keuze_step_link_new (card->step);
}

static GtkWidget *
create_steps_page (Card *card)
{
  return g_object_new (KEUZE_TYPE_STEPS_PAGE, "catalog", card->catalog, NULL);
}

static GtkWidget *
create_tile (Card *card)
{
  GtkWidget *tile = keuze_tile_new ();

  keuze_tile_set_option (KEUZE_TILE (tile), card->option);

  return tile;
}

static GtkWidget *
create_tile_details (Card *card)
{
  return g_object_new (KEUZE_TYPE_TILE_DETAILS, "option", card->option, NULL);
}

static GtkWidget *
create_timeline (Card *card)
{
  GtkWidget *timeline = g_object_new (KEUZE_TYPE_TIMELINE, NULL);

  keuze_timeline_set_catalog (KEUZE_TIMELINE (timeline), card->catalog);

  return timeline;
}

static GtkWidget *
create_timeline_path (Card *card)
{
  GtkWidget *path = keuze_timeline_path_new ();

  keuze_timeline_path_add_stop (KEUZE_TIMELINE_PATH (path));

  return path;
}

static GtkWidget *
create_timeline_stop (Card *card)
{
  return keuze_timeline_stop_new (1);
}

static GtkWidget *
create_zoom_row (Card *card)
{
  return g_object_new (KEUZE_TYPE_ZOOM_ROW, NULL);
}

static GtkWidget *
create_agreement_dialog (Card *card)
{
  g_autoptr (KeuzeAgreement) agreement = keuze_agreement_new ();
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();

  return GTK_WIDGET (keuze_agreement_dialog_new (card->catalog, plan, agreement, FALSE));
}

static GtkWidget *
create_agreement_row (Card *card)
{
  g_autoptr (KeuzeAgreement) agreement = keuze_agreement_new ();

  /* What somebody writes is no markup. */
  keuze_agreement_set_what (agreement, "Walk & <b>rest");
  keuze_agreement_set_who (agreement, "Me & <i>you");

  return keuze_agreement_row_new (agreement);
}

static GtkWidget *
create_entry_combo_row (Card *card)
{
  GtkWidget *row = g_object_new (KEUZE_TYPE_ENTRY_COMBO_ROW, NULL);

  keuze_entry_combo_row_set_entries (KEUZE_ENTRY_COMBO_ROW (row), card->catalog, KEUZE_LIST_STEPS, "gone", "Go & <go");

  return row;
}

static GtkWidget *
create_experience_dialog (Card *card)
{
  g_autoptr (KeuzeExperience) experience = keuze_experience_new ();
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();

  return GTK_WIDGET (keuze_experience_dialog_new (card->catalog, plan, experience, FALSE));
}

static GtkWidget *
create_overdue_note (Card *card)
{
  GtkWidget *note = keuze_overdue_note_new ();

  keuze_overdue_note_set_provenance (KEUZE_OVERDUE_NOTE (note), card->catalog,
                                     keuze_option_get_provenance (card->option));

  return note;
}

static GtkWidget *
create_sources_note (Card *card)
{
  GtkWidget *note = keuze_sources_note_new ();

  keuze_sources_note_set_text (KEUZE_SOURCES_NOTE (note), card->catalog, "A & <b>");

  return note;
}

static GtkWidget *
create_translation_mark (Card *card)
{
  GtkWidget *mark = keuze_translation_mark_new ();

  keuze_translation_mark_set_translated (KEUZE_TRANSLATION_MARK (mark), card->catalog, FALSE);

  return mark;
}

static GtkWidget *
create_way_row (Card *card)
{
  g_autoptr (KeuzeExperience) experience = keuze_experience_new ();

  keuze_experience_set_option (experience, "gone");
  keuze_experience_set_option_title (experience, "Cold & <hot");
  keuze_experience_set_course (experience, "Up & <down");

  return keuze_way_row_new (card->catalog, experience);
}

static GtkWidget *
create_help_page (Card *card)
{
  return GTK_WIDGET (keuze_help_page_new ());
}

static GtkWidget *
create_help_section (Card *card)
{
  return g_object_new (KEUZE_TYPE_HELP_SECTION,
                       "icon-name", "printer-symbolic", "title", "This & <that", "text", "How & <why",
                       "button", "Go & <see", "action", "win.search",
                       NULL);
}

static GtkWidget *
create_here_row (Card *card)
{
  GtkWidget *row = g_object_new (KEUZE_TYPE_HERE_ROW, NULL);

  keuze_here_row_set_here (KEUZE_HERE_ROW (row), card->catalog, "a & <b");

  return row;
}

static GtkWidget *
create_plan_group (Card *card)
{
  return g_object_new (KEUZE_TYPE_PLAN_GROUP, "heading", "What & <why", NULL);
}

static GtkWidget *
create_planned_option_row (Card *card)
{
  g_autoptr (KeuzePlannedOption) planned = keuze_planned_option_new ("gone", "Cold & <hot");

  return keuze_planned_option_row_new (card->catalog, planned);
}

/* The same card in both languages: what differs is not what is asked here. */
static GtkWidget *
create_reading_page (Card *card)
{
  g_autoptr (KeuzeSubject) subject = keuze_subject_new_option (card->option);
  g_autoptr (GListStore) translations = g_list_store_new (KEUZE_TYPE_CATALOG);

  g_list_store_append (translations, card->catalog);

  return GTK_WIDGET (keuze_reading_page_new (subject, card->catalog, G_LIST_MODEL (translations)));
}

static GtkWidget *
create_reading_row (Card *card)
{
  g_autoptr (KeuzeSubject) subject = keuze_subject_new_option (card->option);
  g_autoptr (KeuzeParallel) parallel = keuze_subject_read (subject, card->catalog, card->catalog);
  g_autoptr (KeuzePair) pair = g_list_model_get_item (G_LIST_MODEL (parallel), 0);

  return keuze_reading_row_new (parallel, pair);
}

static GtkWidget *
create_question_row (Card *card)
{
  g_autoptr (KeuzeQuestion) question = keuze_question_new ();

  return keuze_question_row_new (card->catalog, question);
}

static GtkWidget *
create_role_row (Card *card)
{
  GtkWidget *row = g_object_new (KEUZE_TYPE_ROLE_ROW, NULL);

  keuze_role_row_set_role (KEUZE_ROLE_ROW (row), card->catalog, "This & <that", card->passage);

  return row;
}

static GtkWidget *
create_rough_date_row (Card *card)
{
  GtkWidget *row = g_object_new (KEUZE_TYPE_ROUGH_DATE_ROW, "title", "When & <where", NULL);

  keuze_rough_date_row_set_catalog (KEUZE_ROUGH_DATE_ROW (row), card->catalog);

  return row;
}

static GtkWidget *
create_text_field (Card *card)
{
  return g_object_new (KEUZE_TYPE_TEXT_FIELD, "title", "What & <why", NULL);
}

static const Row rows[] = {
  { "agreement-dialog", keuze_agreement_dialog_get_type, create_agreement_dialog },
  { "agreement-row", keuze_agreement_row_get_type, create_agreement_row },
  { "card-page", keuze_card_page_get_type, create_card_page },
  { "choice-bar", keuze_choice_bar_get_type, create_choice_bar },
  { "clear-button", keuze_clear_button_get_type, create_clear_button },
  { "compare-carousel", keuze_compare_carousel_get_type, create_compare_carousel },
  { "compare-column", keuze_compare_column_get_type, create_compare_column },
  { "compare-heading", keuze_compare_heading_get_type, create_compare_heading },
  { "compare-page", keuze_compare_page_get_type, create_compare_page },
  { "compare-row", keuze_compare_row_get_type, create_compare_row },
  { "compare-table", keuze_compare_table_get_type, create_compare_table },
  { "compare-top", keuze_compare_top_get_type, create_compare_top },
  { "entry-combo-row", keuze_entry_combo_row_get_type, create_entry_combo_row },
  { "example-card", keuze_example_card_get_type, create_example_card },
  { "experience-dialog", keuze_experience_dialog_get_type, create_experience_dialog },
  { "experience-list", keuze_experience_list_get_type, create_experience_list },
  { "experience-row", keuze_experience_row_get_type, create_experience_row },
  { "facet-bar", keuze_facet_bar_get_type, create_facet_bar },
  { "facet-popover", keuze_facet_popover_get_type, create_facet_popover },
  { "fact", keuze_fact_get_type, create_fact },
  { "help-page", keuze_help_page_get_type, create_help_page },
  { "help-section", keuze_help_section_get_type, create_help_section },
  { "here-row", keuze_here_row_get_type, create_here_row },
  { "introduction", keuze_introduction_get_type, create_introduction },
  { "matrix", keuze_matrix_get_type, create_matrix },
  { "matrix-line", keuze_matrix_line_get_type, create_matrix_line },
  { "option-link", keuze_option_link_get_type, create_option_link },
  { "option-page", keuze_option_page_get_type, create_option_page },
  { "option-pager", keuze_option_pager_get_type, create_option_pager },
  { "overdue-note", keuze_overdue_note_get_type, create_overdue_note },
  { "overview-page", keuze_overview_page_get_type, create_overview_page },
  { "page-view", keuze_page_view_get_type, create_page_view },
  { "passage-card", keuze_passage_card_get_type, create_passage_card },
  { "plan-bar", keuze_plan_bar_get_type, create_plan_bar },
  { "plan-button", keuze_plan_button_get_type, create_plan_button },
  { "plan-group", keuze_plan_group_get_type, create_plan_group },
  { "plan-mark", keuze_plan_mark_get_type, create_plan_mark },
  { "plan-note", keuze_plan_note_get_type, create_plan_note },
  { "plan-page", keuze_plan_page_get_type, create_plan_page },
  { "plan-view", keuze_plan_view_get_type, create_plan_view },
  { "planned-option-row", keuze_planned_option_row_get_type, create_planned_option_row },
  { "preferences", keuze_preferences_get_type, create_preferences },
  { "preview", keuze_preview_get_type, create_preview },
  { "print-dialog", keuze_print_dialog_get_type, create_print_dialog },
  { "progress-dialog", keuze_progress_dialog_get_type, create_progress_dialog },
  { "question-row", keuze_question_row_get_type, create_question_row },
  { "reading-page", keuze_reading_page_get_type, create_reading_page },
  { "reading-row", keuze_reading_row_get_type, create_reading_row },
  { "related-links", keuze_related_links_get_type, create_related_links },
  { "role-card", keuze_role_card_get_type, create_role_card },
  { "role-row", keuze_role_row_get_type, create_role_row },
  { "rough-date-row", keuze_rough_date_row_get_type, create_rough_date_row },
  { "search-bar", keuze_search_bar_get_type, create_search_bar },
  { "search-result", keuze_search_result_get_type, create_search_result },
  { "search-results", keuze_search_results_get_type, create_search_results },
  { "severity-heading", keuze_severity_heading_get_type, create_severity_heading },
  { "severity-row", keuze_severity_row_get_type, create_severity_row },
  { "severity-toggles", keuze_severity_toggles_get_type, create_severity_toggles },
  { "source-banner", keuze_source_banner_get_type, create_source_banner },
  { "sources-note", keuze_sources_note_get_type, create_sources_note },
  { "step-card", keuze_step_card_get_type, create_step_card },
  { "step-link", keuze_step_link_get_type, create_step_link },
  { "steps-page", keuze_steps_page_get_type, create_steps_page },
  { "text-field", keuze_text_field_get_type, create_text_field },
  { "tile", keuze_tile_get_type, create_tile },
  { "tile-details", keuze_tile_details_get_type, create_tile_details },
  { "timeline", keuze_timeline_get_type, create_timeline },
  { "timeline-path", keuze_timeline_path_get_type, create_timeline_path },
  { "timeline-stop", keuze_timeline_stop_get_type, create_timeline_stop },
  { "translation-mark", keuze_translation_mark_get_type, create_translation_mark },
  { "way-row", keuze_way_row_get_type, create_way_row },
  { "zoom-row", keuze_zoom_row_get_type, create_zoom_row },
};

static gpointer
get_first (GListModel *model)
{
  g_autoptr (GObject) first = g_list_model_get_item (model, 0);

  return first;
}

static void
open_card (Card *card)
{
  static const char * const compared[] = { "dietetics", "pain-clinic", "self-care", NULL };
  g_autoptr (GError) error = NULL;

  card->catalog = keuze_catalog_new_for_language ("en", &error);
  g_assert_no_error (error);
  card->option = get_first (G_LIST_MODEL (card->catalog));
  card->severity = get_first (keuze_catalog_get_list (card->catalog, KEUZE_LIST_SEVERITIES));
  card->example = get_first (keuze_option_get_examples (card->option));
  card->passage = get_first (keuze_catalog_get_list (card->catalog, KEUZE_LIST_ROLES));
  card->step = get_first (keuze_catalog_get_list (card->catalog, KEUZE_LIST_STEPS));
  card->comparison = keuze_comparison_new (card->catalog, compared);
}

/* What a widget was made of does not outlive it. */
static void
close_card (Card *card)
{
  g_assert_finalize_object (card->comparison);
  g_assert_finalize_object (card->catalog);
}

static gboolean
shows_text (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0')
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (shows_text (child))
        return TRUE;
    }

  return FALSE;
}

/* A list shows nothing before it has a size, what tells of a plan or
 * of where the card comes from nothing before it is on a desk, a dialogue nothing before it is presented, and a
 * button may have an icon alone. */
static gboolean
shows_nothing_yet (const Row *row)
{
  GType (* const types[]) (void) = {
    keuze_clear_button_get_type, keuze_option_pager_get_type, keuze_page_view_get_type, keuze_plan_mark_get_type,
    keuze_plan_note_get_type, keuze_preferences_get_type, keuze_search_results_get_type,
    keuze_source_banner_get_type,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      if (row->get_type == types[i])
        return TRUE;
    }

  return FALSE;
}

/* Made from its template without a warning, with its text in it, and gone
 * afterwards without a trace. */
static void
test_template (gconstpointer data)
{
  const Row *row = data;
  Card card = { NULL };
  GtkWidget *widget;

  open_card (&card);
  widget = g_object_ref_sink (row->create (&card));

  g_assert_true (g_type_is_a (G_OBJECT_TYPE (widget), row->get_type ()));
  g_assert_true (shows_text (ADW_IS_DIALOG (widget) ? adw_dialog_get_child (ADW_DIALOG (widget)) : widget) ||
                 shows_nothing_yet (row));

  g_assert_finalize_object (widget);
  close_card (&card);
}

static void
test_about (void)
{
  Card card = { NULL };
  AdwAboutDialog *about;
  AdwDialog *dialog;
  GListModel *statements;

  open_card (&card);
  dialog = g_object_ref_sink (keuze_about_dialog_new (card.catalog));
  about = ADW_ABOUT_DIALOG (dialog);
  statements = keuze_catalog_get_list (card.catalog, KEUZE_LIST_ABOUT);

  g_assert_cmpstr (adw_about_dialog_get_version (about), ==, PACKAGE_VERSION);
  g_assert_cmpstr (adw_about_dialog_get_application_name (about), ==, "Keuzekaart");
  g_assert_cmpint (adw_about_dialog_get_license_type (about), ==, GTK_LICENSE_GPL_3_0);
  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr (KeuzePassage) statement = g_list_model_get_item (statements, i);
      g_autofree char *comment = g_markup_printf_escaped ("<b>%s</b>\n%s\n\n",
                                                          keuze_entry_get_title (KEUZE_ENTRY (statement)),
                                                          keuze_passage_get_text (statement));

      g_assert_nonnull (strstr (adw_about_dialog_get_comments (about), comment));
    }
  g_assert_nonnull (strstr (adw_about_dialog_get_comments (about), "not a medical device"));
  g_assert_true (g_str_has_suffix (adw_about_dialog_get_comments (about),
                                   "<b>Translations</b>\nNederlands: complete, not yet reviewed"));

  g_assert_finalize_object (dialog);
  close_card (&card);
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/template/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_template);
    }
  g_test_add_func ("/template/about", test_about);

  return g_test_run ();
}
