/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-card-sheet.h"
#include "keuze-node.h"
#include "keuze-pdf.h"

#define N_SECTIONS 40
#define N_TEXTS 1000

/* The linker puts these in the place of the real ones: each section that is laid
 * out comes along here, each text, each page, and each page that is drawn. */
KeuzeNode *__real_keuze_node_new (KeuzeTypesetter *typesetter,
                                  KeuzeBlock      *block,
                                  double           width,
                                  double           page_height,
                                  GCancellable    *cancellable);
KeuzeNode *__wrap_keuze_node_new (KeuzeTypesetter *typesetter,
                                  KeuzeBlock      *block,
                                  double           width,
                                  double           page_height,
                                  GCancellable    *cancellable);
PangoLayout *__real_keuze_typesetter_set (KeuzeTypesetter *self,
                                          KeuzeBlock      *block,
                                          double           width);
PangoLayout *__wrap_keuze_typesetter_set (KeuzeTypesetter *self,
                                          KeuzeBlock      *block,
                                          double           width);
double __real_keuze_node_take (KeuzeNode *self,
                               GArray    *fragments,
                               double     x,
                               double     y,
                               double     room,
                               gboolean   at_top);
double __wrap_keuze_node_take (KeuzeNode *self,
                               GArray    *fragments,
                               double     x,
                               double     y,
                               double     room,
                               gboolean   at_top);
void __real_cairo_show_page (cairo_t *cr);
void __wrap_cairo_show_page (cairo_t *cr);

/* What the worker meets. */
typedef enum
{
  SECTION,
  TEXT,
  PAGE,
  N_KINDS
} Kind;

static GThread *worker;
static int n_met[N_KINDS];
static int cancel_at[N_KINDS];
static GCancellable *cancelled_by_worker;
static int n_drawn;
static int break_at;

typedef struct
{
  GThread *thread;
  GMainContext *context;
  GCancellable *cancellable;
  GAsyncResult *result;
  KeuzePaper paper;
  guint done;
  guint total;
  guint n_told;
  guint n_destroyed;
} Fixture;

static void
meet (Kind kind)
{
  g_atomic_pointer_set (&worker, g_thread_self ());
  if (g_atomic_int_add (&n_met[kind], 1) + 1 == cancel_at[kind])
    g_cancellable_cancel (cancelled_by_worker);
}

KeuzeNode *
__wrap_keuze_node_new (KeuzeTypesetter *typesetter,
                       KeuzeBlock      *block,
                       double           width,
                       double           page_height,
                       GCancellable    *cancellable)
{
  meet (SECTION);

  return __real_keuze_node_new (typesetter, block, width, page_height, cancellable);
}

PangoLayout *
__wrap_keuze_typesetter_set (KeuzeTypesetter *self,
                             KeuzeBlock      *block,
                             double           width)
{
  meet (TEXT);

  return __real_keuze_typesetter_set (self, block, width);
}

double
__wrap_keuze_node_take (KeuzeNode *self,
                        GArray    *fragments,
                        double     x,
                        double     y,
                        double     room,
                        gboolean   at_top)
{
  meet (PAGE);

  return __real_keuze_node_take (self, fragments, x, y, room, at_top);
}

/* Nothing was saved, so that this is a mistake after which nothing is drawn. */
void
__wrap_cairo_show_page (cairo_t *cr)
{
  if (++n_drawn == break_at)
    cairo_restore (cr);
  __real_cairo_show_page (cr);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  user_data)
{
  fixture->thread = g_thread_self ();
  fixture->context = g_main_context_new ();
  g_main_context_push_thread_default (fixture->context);
  fixture->cancellable = g_cancellable_new ();
  g_assert_true (keuze_paper_init (&fixture->paper, "a4"));
  worker = NULL;
  for (guint i = 0; i < N_KINDS; i++)
    n_met[i] = cancel_at[i] = 0;
  n_drawn = break_at = 0;
  cancelled_by_worker = fixture->cancellable;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  user_data)
{
  g_clear_object (&fixture->result);
  g_clear_object (&fixture->cancellable);
  g_main_context_pop_thread_default (fixture->context);
  g_clear_pointer (&fixture->context, g_main_context_unref);
}

/* Sections of one page each. */
static KeuzeSheet *
create_sheet (void)
{
  KeuzeSheet *sheet = keuze_sheet_new ("Choice card", "en");

  for (guint i = 0; i < N_SECTIONS; i++)
    keuze_block_add_text (keuze_sheet_add_section (sheet, "Foot"), KEUZE_BLOCK_TITLE, KEUZE_TEXT_TITLE, "Title");

  return sheet;
}

/* A section of many pages. */
static KeuzeSheet *
create_long_sheet (void)
{
  KeuzeSheet *sheet = keuze_sheet_new ("Our plan", "en");
  KeuzeBlock *section = keuze_sheet_add_section (sheet, "Foot");

  for (guint i = 0; i < N_TEXTS; i++)
    keuze_block_add_text (section, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_BODY, "Text");

  return sheet;
}

static KeuzeSheet *
create_card (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzeCatalog) catalog = keuze_catalog_new_for_language ("nl", &error);

  g_assert_no_error (error);

  return keuze_card_sheet_new (catalog);
}

static gboolean
does_worker_cancel (void)
{
  for (guint i = 0; i < N_KINDS; i++)
    {
      if (cancel_at[i] > 0)
        return TRUE;
    }

  return FALSE;
}

static void
told_cb (guint    done,
         guint    total,
         gpointer user_data)
{
  Fixture *fixture = user_data;

  g_assert_true (g_thread_self () == fixture->thread);
  g_assert_true (g_main_context_is_owner (fixture->context));
  g_assert_null (fixture->result);
  /* The worker may do so at any moment, also now. */
  if (!does_worker_cancel ())
    g_assert_false (g_cancellable_is_cancelled (fixture->cancellable));
  g_assert_cmpuint (fixture->n_destroyed, ==, 0);
  g_assert_cmpuint (done, >, fixture->done);
  g_assert_cmpuint (done, <=, total);
  if (fixture->n_told > 0)
    g_assert_cmpuint (total, ==, fixture->total);
  fixture->done = done;
  fixture->total = total;
  fixture->n_told++;
}

static void
told_and_cancels_cb (guint    done,
                     guint    total,
                     gpointer user_data)
{
  Fixture *fixture = user_data;

  told_cb (done, total, user_data);
  g_cancellable_cancel (fixture->cancellable);
}

static void
destroyed_cb (gpointer user_data)
{
  Fixture *fixture = user_data;

  g_assert_true (g_thread_self () == fixture->thread);
  g_assert_null (fixture->result);
  fixture->n_destroyed++;
}

static void
finished_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  Fixture *fixture = user_data;

  g_assert_true (g_thread_self () == fixture->thread);
  g_assert_cmpuint (fixture->n_destroyed, ==, 1);
  fixture->result = g_object_ref (result);
}

static void
wait_for_end (Fixture *fixture)
{
  while (fixture->result == NULL)
    g_main_context_iteration (fixture->context, TRUE);
}

static void
lay_out (Fixture            *fixture,
         KeuzeSheet         *sheet,
         KeuzePagesProgress  progress)
{
  keuze_pages_new_async (sheet, &fixture->paper, fixture->cancellable,
                         progress, fixture, destroyed_cb, finished_cb, fixture);
  wait_for_end (fixture);
}

static void
write_pdf (Fixture            *fixture,
           KeuzeSheet         *sheet,
           KeuzePagesProgress  progress)
{
  keuze_pdf_create_async (sheet, &fixture->paper, fixture->cancellable,
                          progress, fixture, destroyed_cb, finished_cb, fixture);
  wait_for_end (fixture);
}

static void
assert_no_pages (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (keuze_pages_new_finish (fixture->result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
assert_no_pdf (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (keuze_pdf_create_finish (fixture->result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_lays_out_in_a_thread (Fixture       *fixture,
                           gconstpointer  user_data)
{
  g_autoptr (GError) error = NULL;
  KeuzeSheet *sheet = create_sheet ();
  KeuzePages *pages;

  lay_out (fixture, sheet, told_cb);
  pages = keuze_pages_new_finish (fixture->result, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (keuze_pages_get_n_pages (pages), ==, N_SECTIONS);
  g_assert_true (worker != fixture->thread);
  g_assert_cmpuint (fixture->n_told, ==, N_SECTIONS);
  g_assert_cmpuint (fixture->done, ==, N_SECTIONS);
  g_assert_cmpuint (fixture->total, ==, N_SECTIONS);

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

static void
test_needs_nobody_who_listens (Fixture       *fixture,
                               gconstpointer  user_data)
{
  g_autoptr (GError) error = NULL;
  KeuzeSheet *sheet = create_sheet ();
  KeuzePages *pages;

  lay_out (fixture, sheet, NULL);
  pages = keuze_pages_new_finish (fixture->result, &error);
  g_assert_no_error (error);

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

static void
test_writes_in_a_thread_what_it_writes_here (Fixture       *fixture,
                                             gconstpointer  user_data)
{
  g_autoptr (GError) error = NULL;
  KeuzeSheet *sheet = create_card ();
  g_autoptr (GBytes) here = NULL;
  g_autoptr (GBytes) there = NULL;
  KeuzePages *pages = keuze_pages_new (sheet, &fixture->paper);

  here = keuze_pdf_create (pages, &error);
  g_assert_no_error (error);
  write_pdf (fixture, sheet, told_cb);
  there = keuze_pdf_create_finish (fixture->result, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (here, there));
  g_assert_true (worker != fixture->thread);
  g_assert_cmpuint (fixture->done, ==, fixture->total);

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

/* Each with fonts of its own. */
static void
test_many_at_a_time (Fixture       *fixture,
                     gconstpointer  user_data)
{
  KeuzeSheet *sheet = create_card ();
  Fixture fixtures[3];
  g_autoptr (GBytes) first = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (fixtures); i++)
    {
      fixtures[i] = *fixture;
      keuze_pdf_create_async (sheet, &fixture->paper, NULL, NULL, &fixtures[i], destroyed_cb,
                              finished_cb, &fixtures[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (fixtures); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = NULL;

      wait_for_end (&fixtures[i]);
      bytes = keuze_pdf_create_finish (fixtures[i].result, &error);
      g_assert_no_error (error);
      if (first == NULL)
        first = g_bytes_ref (bytes);
      g_assert_true (g_bytes_equal (first, bytes));
      g_clear_object (&fixtures[i].result);
    }

  g_assert_finalize_object (sheet);
}

static void
test_cancelled_before_it_begins (Fixture       *fixture,
                                 gconstpointer  user_data)
{
  KeuzeSheet *sheet = create_sheet ();

  g_cancellable_cancel (fixture->cancellable);
  lay_out (fixture, sheet, told_cb);
  assert_no_pages (fixture);
  g_assert_cmpint (n_met[SECTION], ==, 0);
  g_assert_cmpuint (fixture->n_told, ==, 0);

  g_assert_finalize_object (sheet);
}

static void
test_cancelled_between_sections (Fixture       *fixture,
                                 gconstpointer  user_data)
{
  KeuzeSheet *sheet = create_sheet ();

  cancel_at[SECTION] = 3;
  lay_out (fixture, sheet, told_cb);
  assert_no_pages (fixture);
  g_assert_cmpint (n_met[SECTION], ==, 3);

  g_assert_finalize_object (sheet);
}

/* A long plan is one section: nobody waits for all of it. */
static void
test_cancelled_inside_a_section (Fixture       *fixture,
                                 gconstpointer  user_data)
{
  Kind kind = GPOINTER_TO_INT (user_data);
  KeuzeSheet *sheet = create_long_sheet ();

  cancel_at[kind] = 3;
  lay_out (fixture, sheet, told_cb);
  assert_no_pages (fixture);
  g_assert_cmpint (n_met[kind], ==, 3);
  g_assert_cmpuint (fixture->n_told, ==, 0);

  g_assert_finalize_object (sheet);
}

/* A file without its last page is none. What is open at the end Cairo sees by
 * itself, and here nothing is any more. */
static void
test_drawing_breaks_off (Fixture       *fixture,
                         gconstpointer  user_data)
{
  g_autoptr (GError) error = NULL;
  KeuzeSheet *sheet = create_sheet ();

  break_at = N_SECTIONS;
  write_pdf (fixture, sheet, NULL);
  g_assert_null (keuze_pdf_create_finish (fixture->result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);

  g_assert_finalize_object (sheet);
}

static void
test_cancelled_by_who_is_told (Fixture       *fixture,
                               gconstpointer  user_data)
{
  KeuzeSheet *sheet = create_sheet ();

  write_pdf (fixture, sheet, told_and_cancels_cb);
  assert_no_pdf (fixture);
  g_assert_cmpuint (fixture->n_told, ==, 1);

  g_assert_finalize_object (sheet);
}

/* Whoever cancels gets nothing, also where all was done by then. */
static void
test_cancelled_when_it_is_done (Fixture       *fixture,
                                gconstpointer  user_data)
{
  KeuzeSheet *sheet = create_sheet ();

  lay_out (fixture, sheet, told_cb);
  g_cancellable_cancel (fixture->cancellable);
  assert_no_pages (fixture);

  g_assert_finalize_object (sheet);
}

static void
add_test (const char *path,
          void      (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_test ("/async/lays-out-in-a-thread", test_lays_out_in_a_thread);
  add_test ("/async/needs-nobody-who-listens", test_needs_nobody_who_listens);
  add_test ("/async/writes-in-a-thread-what-it-writes-here", test_writes_in_a_thread_what_it_writes_here);
  add_test ("/async/many-at-a-time", test_many_at_a_time);
  add_test ("/async/cancelled-before-it-begins", test_cancelled_before_it_begins);
  add_test ("/async/cancelled-between-sections", test_cancelled_between_sections);
  g_test_add ("/async/cancelled-between-texts", Fixture, GINT_TO_POINTER (TEXT), set_up,
              test_cancelled_inside_a_section, tear_down);
  g_test_add ("/async/cancelled-between-pages", Fixture, GINT_TO_POINTER (PAGE), set_up,
              test_cancelled_inside_a_section, tear_down);
  add_test ("/async/drawing-breaks-off", test_drawing_breaks_off);
  add_test ("/async/cancelled-by-who-is-told", test_cancelled_by_who_is_told);
  add_test ("/async/cancelled-when-it-is-done", test_cancelled_when_it_is_done);

  return g_test_run ();
}
