/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-matrix-model.h"
#include "keuze-matrix-row.h"
#include "keuze-placement.h"
#include "keuze-severity.h"

/* An option of a group, and the columns it stands in. */
static KeuzeOption *
create_option (const char *id,
               KeuzeTerm  *group,
               guint       first,
               guint       count)
{
  g_autoptr (GListStore) placements = g_list_store_new (KEUZE_TYPE_PLACEMENT);

  for (guint i = first; i < first + count; i++)
    {
      g_autoptr (KeuzeSeverity) severity = g_object_new (KEUZE_TYPE_SEVERITY, "position", i, NULL);
      g_autoptr (KeuzePlacement) placement = g_object_new (KEUZE_TYPE_PLACEMENT,
                                                           "entry", severity,
                                                           NULL);

      g_list_store_append (placements, placement);
    }

  return g_object_new (KEUZE_TYPE_OPTION,
                       "id", id,
                       "group", group,
                       "placements", placements,
                       NULL);
}

static void
append (GListStore *options,
        const char *id,
        KeuzeTerm  *group,
        guint       first,
        guint       count)
{
  g_autoptr (KeuzeOption) option = create_option (id, group, first, count);

  g_list_store_append (options, option);
}

/* The rows in one line: a | between options of a row, a / between rows, the
 * group in front of the row it begins with. */
static char *
describe (KeuzeMatrixModel *model)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (model)); i++)
    {
      g_autoptr (KeuzeMatrixRow) row = g_list_model_get_item (G_LIST_MODEL (model), i);
      GListModel *options = keuze_matrix_row_get_options (row);
      KeuzeTerm *group = keuze_matrix_row_get_group (row);

      g_string_append (text, i > 0 ? " / " : "");
      if (group != NULL)
        g_string_append_printf (text, "%s: ", keuze_entry_get_id (KEUZE_ENTRY (group)));
      for (guint j = 0; j < g_list_model_get_n_items (options); j++)
        {
          g_autoptr (KeuzeEntry) option = g_list_model_get_item (options, j);

          g_string_append_printf (text, "%s%s", j > 0 ? " | " : "", keuze_entry_get_id (option));
        }
      if (keuze_matrix_row_get_continues (row))
        g_string_append (text, " …");
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
assert_rows (KeuzeMatrixModel *model,
             const char       *rows)
{
  g_autofree char *described = describe (model);

  g_assert_cmpstr (described, ==, rows);
}

static void
test_packing (void)
{
  g_autoptr (GListStore) options = g_list_store_new (KEUZE_TYPE_OPTION);
  g_autoptr (KeuzeTerm) near = g_object_new (KEUZE_TYPE_TERM, "id", "near", NULL);
  g_autoptr (KeuzeTerm) far = g_object_new (KEUZE_TYPE_TERM, "id", "far", NULL);
  KeuzeMatrixModel *model = keuze_matrix_model_new (G_LIST_MODEL (options));

  assert_rows (model, "");

  /* The severe one comes first on the card, and stands after the mild one. */
  append (options, "severe", near, 2, 1);
  append (options, "mild", near, 0, 1);
  append (options, "all", near, 0, 3);
  append (options, "moderate", near, 1, 1);
  assert_rows (model, "near: mild | moderate | severe … / all");

  /* Another group never shares a row. */
  append (options, "other-mild", far, 0, 1);
  append (options, "other-most", far, 0, 2);
  append (options, "other-severe", far, 2, 1);
  assert_rows (model,
               "near: mild | moderate | severe … / all / "
               "far: other-mild | other-severe … / other-most");

  keuze_matrix_model_set_packed (model, FALSE);
  assert_rows (model,
               "near: severe … / mild … / all … / moderate / "
               "far: other-mild … / other-most … / other-severe");

  g_list_store_remove_all (options);
  assert_rows (model, "");

  g_assert_finalize_object (model);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/matrix/packing", test_packing);

  return g_test_run ();
}
