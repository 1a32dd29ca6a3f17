/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-plan-text.h"
#include "keuze-test-plans.h"
#include "keuze-tidy-text.h"

static void
assert_written (const char *name,
                const char *language,
                const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzeCatalog) catalog = keuze_catalog_new_for_language (language, &error);
  g_autoptr (KeuzePlan) plan = keuze_test_plan_new (name);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = keuze_plan_text_write (plan, catalog);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_full (void)
{
  assert_written (KEUZE_TEST_PLAN_FULL, "en",
                  "Our plan\n"
                  "Choice card for persistent physical symptoms\n"
                  "\n"
                  "What we want to reach\n"
                  "To walk to the shop and back.\n"
                  "To sleep through the night.\n"
                  "\n"
                  "We are here\n"
                  "Step 2: Light care first\n"
                  "\n"
                  "Options in our plan\n"
                  "- Psychosomatic physiotherapy: Chosen\n"
                  "  Close to home,\n"
                  "  on Mondays.\n"
                  "- Information and self-care: Thinking about it\n"
                  "\n"
                  "What we agreed\n"
                  "- Make an appointment\n"
                  "  Who: Me\n"
                  "  When: This week\n"
                  "- Write a letter\n"
                  "  to the hospital\n"
                  "\n"
                  "Case manager\n"
                  "The practice nurse\n"
                  "\n"
                  "Main practitioner\n"
                  "The GP practice\n"
                  "by the park\n"
                  "\n"
                  "Questions for next time\n"
                  "- Does my insurance pay?\n"
                  "- How long does it take?\n"
                  "\n"
                  "The way so far\n"
                  "- 2023, Step 1: Information and self-care\n"
                  "- 17 May 2024, Step 2: Light care first, Physiotherapy\n"
                  "  How it went: I could walk further.\n"
                  "  Sleep stayed bad.\n"
                  "  Why we moved on: The ten treatments were over.\n"
                  "- Dietetics\n"
                  "  How it went: It did not help.\n"
                  "\n"
                  "When we look again\n"
                  "February 2027\n");
}

/* What people wrote stays as it is; the rest is in the language of the card. */
static void
test_dutch (void)
{
  assert_written (KEUZE_TEST_PLAN_FULL, "nl",
                  "Ons plan\n"
                  "Keuzekaart bij aanhoudende lichamelijke klachten\n"
                  "\n"
                  "Wat we willen bereiken\n"
                  "To walk to the shop and back.\n"
                  "To sleep through the night.\n"
                  "\n"
                  "Hier zijn we nu\n"
                  "Stap 2: Eerst lichte zorg\n"
                  "\n"
                  "Behandelingen in ons plan\n"
                  "- Psychosomatische fysiotherapie: Gekozen\n"
                  "  Close to home,\n"
                  "  on Mondays.\n"
                  "- Voorlichting en zelfzorg: We denken erover na\n"
                  "\n"
                  "Wat we hebben afgesproken\n"
                  "- Make an appointment\n"
                  "  Wie: Me\n"
                  "  Wanneer: This week\n"
                  "- Write a letter\n"
                  "  to the hospital\n"
                  "\n"
                  "Casemanager\n"
                  "The practice nurse\n"
                  "\n"
                  "Hoofdbehandelaar\n"
                  "The GP practice\n"
                  "by the park\n"
                  "\n"
                  "Vragen voor de volgende keer\n"
                  "- Does my insurance pay?\n"
                  "- How long does it take?\n"
                  "\n"
                  "De weg tot nu toe\n"
                  "- 2023, Stap 1: Voorlichting en zelfzorg\n"
                  "- 17 mei 2024, Stap 2: Eerst lichte zorg, Fysiotherapie\n"
                  "  Hoe het ging: I could walk further.\n"
                  "  Sleep stayed bad.\n"
                  "  Waarom we verder gingen: The ten treatments were over.\n"
                  "- Diëtetiek\n"
                  "  Hoe het ging: It did not help.\n"
                  "\n"
                  "Wanneer we opnieuw kijken\n"
                  "februari 2027\n");
}

static void
test_nothing (void)
{
  static const char title[] = "Our plan\nChoice card for persistent physical symptoms\n";

  assert_written (KEUZE_TEST_PLAN_EMPTY, "en", title);
  assert_written (KEUZE_TEST_PLAN_BLANK, "en", title);
}

static void
test_states (void)
{
  assert_written (KEUZE_TEST_PLAN_STATES, "en",
                  "Our plan\n"
                  "Choice card for persistent physical symptoms\n"
                  "\n"
                  "Options in our plan\n"
                  "- Information and self-care: Thinking about it\n"
                  "- Dietetics: Chosen\n"
                  "- Physiotherapy: Under way\n"
                  "- Pain clinic: Tried\n"
                  "- Social support: Stopped\n");
}

static void
test_unknown (void)
{
  assert_written (KEUZE_TEST_PLAN_UNKNOWN, "en",
                  "Our plan\n"
                  "Choice card for persistent physical symptoms\n"
                  "\n"
                  "We are here\n"
                  "step-9 (Not on this card)\n"
                  "\n"
                  "Options in our plan\n"
                  "- Balneotherapy (Not on this card): Tried\n"
                  "  In the hills\n"
                  "- nameless (Not on this card): Thinking about it\n"
                  "- untitled (Not on this card): Tried\n"
                  "\n"
                  "The way so far\n"
                  "- January 2020, Step 0 (Not on this card), Balneotherapy (Not on this card)\n"
                  "- 2021, Singing\n");
}

/* Nothing that somebody types can look like a heading or an item of its own. */
static void
test_hostile (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzeCatalog) catalog = keuze_catalog_new_for_language ("en", &error);
  g_autoptr (KeuzePlan) plan = keuze_test_plan_new (KEUZE_TEST_PLAN_HOSTILE);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = keuze_plan_text_write (plan, catalog);
  g_assert_nonnull (strstr (text,
                            "Questions for next time\n"
                            "- \"Quoted\" 'text' <script>alert (1)</script> & &amp; ]]> \\ %s {}\n"
                            "  - No item\n"
                            "  🙂 שלום[31m end\n"
                            "\n"));
}

static void
test_tidy (void)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } texts[] = {
    { "", "" },
    { " \t\r\n\xc2\xa0\xe2\x80\xa9 ", "" },
    { "One", "One" },
    { "\n\n  One  \r\n\r\n  two \rthree\n", "One\n  two\nthree" },
    { "\x01\x1b[1mOne\x7f\tand\xc2\x9f", "[1mOne\tand" },
    { "a\xef\xbf\xbe" "b\xf4\x8f\xbf\xbf" "c\xc2\x85" "d", "abc\nd" },
    { "a\vb\fc\xe2\x80\xa8" "d\xe2\x80\xa9" "e", "a\nb\nc\nd\ne" },
    { "🙂 é שלום", "🙂 é שלום" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *tidy = keuze_tidy_text (texts[i].text);

      g_assert_cmpstr (tidy, ==, texts[i].expected);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plan-text/full", test_full);
  g_test_add_func ("/plan-text/dutch", test_dutch);
  g_test_add_func ("/plan-text/nothing", test_nothing);
  g_test_add_func ("/plan-text/states", test_states);
  g_test_add_func ("/plan-text/unknown", test_unknown);
  g_test_add_func ("/plan-text/hostile", test_hostile);
  g_test_add_func ("/plan-text/tidy", test_tidy);

  return g_test_run ();
}
