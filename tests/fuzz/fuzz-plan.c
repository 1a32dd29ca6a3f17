/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-fuzz.h"
#include "keuze-plan-fhir.h"
#include "keuze-plan-reader.h"
#include "keuze-plan-text.h"
#include "keuze-plan-writer.h"

/* A plan file that may come from a stranger. */

static KeuzeCatalog *card;
static GDateTime *now;

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  keuze_fuzz_set_up ();
  card = keuze_fuzz_load ("nl");
  now = g_date_time_new_utc (2026, 11, 22, 12, 0, 0);

  return 0;
}

static GBytes *
write_plan (KeuzePlan *plan)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = keuze_plan_writer_write (plan, &error);

  g_assert_no_error (error);

  return bytes;
}

/* What was read and is written can be read again, and nothing of it is lost on
 * the way. */
static void
check_is_kept (KeuzePlan *plan)
{
  g_autoptr (GBytes) once = write_plan (plan);
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzePlan) again = keuze_plan_reader_read (once, &error);
  g_autoptr (GBytes) twice = NULL;

  g_assert_no_error (error);
  twice = write_plan (again);
  g_assert_true (g_bytes_equal (once, twice));
}

static void
check_can_be_given_away (KeuzePlan *plan)
{
  g_autofree char *text = keuze_plan_text_write (plan, card);
  g_autofree char *fhir = keuze_plan_fhir_write (plan, card, now);

  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_true (g_utf8_validate (fhir, -1, NULL));
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        size_t        size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzePlan) plan = keuze_plan_reader_read (bytes, &error);

  if (plan == NULL)
    {
      keuze_fuzz_assert_sentence (error->message);
      return 0;
    }

  g_assert_no_error (error);
  check_is_kept (plan);
  check_can_be_given_away (plan);

  return 0;
}
