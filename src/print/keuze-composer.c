/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-citation.h"
#include "keuze-composer.h"
#include "keuze-language.h"
#include "keuze-option.h"
#include "keuze-paragraph.h"
#include "keuze-passage.h"
#include "keuze-severity.h"
#include "keuze-today.h"

#define WORD_COLUMNS 3

/* What is lost where a line ends and where a word begins, in letters. */
#define WORD_WEIGHT 24

KeuzeBlock *
keuze_composer_add_title (KeuzeBlock *section,
                          const char *title)
{
  return keuze_block_add_text (section, KEUZE_BLOCK_TITLE, KEUZE_TEXT_TITLE, title);
}

/* Adds a paragraph, with words in bold before it where @lead is not %NULL. */
KeuzeBlock *
keuze_composer_add_paragraph (KeuzeBlock     *block,
                              KeuzeTextStyle  style,
                              const char     *lead,
                              const char     *separator,
                              const char     *text)
{
  KeuzeBlock *paragraph = keuze_block_add_text (block, KEUZE_BLOCK_PARAGRAPH, style, text);

  if (lead != NULL)
    keuze_block_set_lead (paragraph, lead, separator);

  return paragraph;
}

/* Adds columns that are equally wide, and none in large letters. */
KeuzeBlock *
keuze_composer_add_columns (KeuzeBlock *block,
                            double      gap,
                            guint       n_columns)
{
  KeuzeBlock *columns = keuze_block_add (block, KEUZE_BLOCK_GROUP);
  double tracks[KEUZE_BLOCK_MAX_TRACKS] = { 0 };

  g_assert (n_columns > 0 && n_columns <= KEUZE_BLOCK_MAX_TRACKS);

  for (guint i = 0; i < n_columns; i++)
    tracks[i] = 1.0 / n_columns;
  keuze_block_set_tracks (columns, gap, n_columns, tracks);
  keuze_block_set_folds (columns, TRUE);

  return columns;
}

static void
add_words (KeuzeBlock   *columns,
           KeuzeCatalog *catalog,
           GListModel   *words,
           guint         column,
           guint         first,
           guint         end)
{
  KeuzeBlock *list;

  if (first == end)
    return;

  list = keuze_block_add (columns, KEUZE_BLOCK_LIST);
  keuze_block_set_place (list, column, 1);
  for (guint i = first; i < end; i++)
    {
      g_autoptr (KeuzePassage) word = g_list_model_get_item (words, i);
      KeuzeBlock *item = keuze_block_add (list, KEUZE_BLOCK_ITEM);
      KeuzeBlock *body = keuze_block_add_text (item, KEUZE_BLOCK_BODY, KEUZE_TEXT_SMALL,
                                               keuze_passage_get_text (word));

      keuze_block_set_lead (body, keuze_entry_get_title (KEUZE_ENTRY (word)), ": ");
      keuze_composer_set_source (body, catalog, "glossary", KEUZE_ENTRY (word), "text");
    }
}

/* How much room a word needs, in letters, with what is left below it. */
static guint
weigh_word (GListModel *words,
            guint       position)
{
  g_autoptr (KeuzePassage) word = g_list_model_get_item (words, position);

  return (guint) (g_utf8_strlen (keuze_entry_get_title (KEUZE_ENTRY (word)), -1) +
                  g_utf8_strlen (keuze_passage_get_text (word), -1)) + WORD_WEIGHT;
}

/* Returns: the word that comes after a column, so that all columns are about
 * as high. */
static guint
find_end_of_column (GListModel *words,
                    guint       column)
{
  guint n_words = g_list_model_get_n_items (words);
  guint whole = 0, weight = 0;
  guint end = 0;

  for (guint i = 0; i < n_words; i++)
    whole += weigh_word (words, i);

  /* A word belongs to the column in which its middle is. */
  for (; end < n_words; end++)
    {
      guint own = weigh_word (words, end);

      if ((weight + own / 2) * WORD_COLUMNS > whole * (column + 1))
        break;
      weight += own;
    }

  return end;
}

/* Adds what words mean, in columns; nothing where there are no words. */
void
keuze_composer_add_words (KeuzeBlock   *section,
                          KeuzeCatalog *catalog,
                          GListModel   *words)
{
  KeuzeBlock *group, *columns;
  guint first = 0;

  if (g_list_model_get_n_items (words) == 0)
    return;

  group = keuze_block_add (section, KEUZE_BLOCK_GROUP);
  keuze_block_set_box (group, KEUZE_BOX_RULED);
  keuze_block_add_text (group, KEUZE_BLOCK_HEADING, KEUZE_TEXT_SUBHEADING,
                        keuze_catalog_get_label (catalog, KEUZE_LABEL_GLOSSARY));
  columns = keuze_composer_add_columns (group, 16, WORD_COLUMNS);
  for (guint i = 0; i < WORD_COLUMNS; i++)
    {
      guint end = find_end_of_column (words, i);

      add_words (columns, catalog, words, i, first, end);
      first = end;
    }
}

/* Adds where texts come from, each source leading to its page. */
void
keuze_composer_add_citations (KeuzeBlock      *block,
                              KeuzeProvenance *provenance)
{
  GListModel *citations = keuze_provenance_get_citations (provenance);

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (KeuzeCitation) citation = g_list_model_get_item (citations, i);
      KeuzeSource *source = keuze_citation_get_source (citation);
      g_autofree char *text = g_strjoin (": ", keuze_entry_get_title (KEUZE_ENTRY (source)),
                                         keuze_citation_get_place (citation), NULL);
      KeuzeBlock *paragraph = keuze_composer_add_paragraph (block, KEUZE_TEXT_SMALL, NULL, NULL, text);

      keuze_block_set_uri (paragraph, keuze_source_get_url (source));
      keuze_block_set_language (paragraph, keuze_source_get_language (source));
    }
}

/* Paper is kept: on the day that it is printed it says whether it is late. */
static void
add_overdue (KeuzeBlock      *block,
             KeuzeCatalog    *catalog,
             KeuzeProvenance *provenance)
{
  g_autoptr (GDate) today = keuze_today_get ();

  if (keuze_provenance_is_overdue (provenance, today))
    {
      g_autofree char *overdue = keuze_catalog_format_label (catalog, KEUZE_LABEL_OVERDUE,
                                                             keuze_provenance_get_checked (provenance));

      keuze_composer_add_paragraph (block, KEUZE_TEXT_SMALL, NULL, NULL, overdue);
    }
}

/* Adds when texts were checked, and when they are to be again. */
void
keuze_composer_add_dates (KeuzeBlock      *block,
                          KeuzeCatalog    *catalog,
                          KeuzeProvenance *provenance)
{
  g_autofree char *checked = keuze_catalog_format_label (catalog, KEUZE_LABEL_CHECKED,
                                                         keuze_provenance_get_checked (provenance));
  g_autofree char *review_by = keuze_catalog_format_label (catalog, KEUZE_LABEL_REVIEW_BY,
                                                           keuze_provenance_get_review_by (provenance));
  g_autofree char *dates = g_strjoin (" · ", checked, review_by, NULL);

  keuze_composer_add_paragraph (block, KEUZE_TEXT_SMALL, NULL, NULL, dates);
  add_overdue (block, catalog, provenance);
}

/* Adds what a row of a comparison says of one of its options. */
void
keuze_composer_add_paragraphs (KeuzeBlock         *block,
                               KeuzeTextStyle      style,
                               KeuzeCatalog       *catalog,
                               KeuzeComparisonRow *row,
                               guint               position)
{
  GListModel *paragraphs = keuze_comparison_row_get_paragraphs (row, position);

  for (guint i = 0; i < g_list_model_get_n_items (paragraphs); i++)
    {
      g_autoptr (KeuzeParagraph) paragraph = g_list_model_get_item (paragraphs, i);
      KeuzeBlock *text = keuze_composer_add_paragraph (block, style, keuze_paragraph_get_title (paragraph), ": ",
                                                       keuze_paragraph_get_text (paragraph));

      if (!keuze_paragraph_is_translated (paragraph))
        keuze_composer_set_original (text, catalog);
    }
}

/* Puts the mark of a severity before a text. */
void
keuze_composer_set_severity (KeuzeBlock *text,
                             guint       position)
{
  keuze_block_set_mark (text, position + 1, KEUZE_N_SEVERITIES);
}

/* Says of a text that it is still as it was written: nobody has translated it
 * yet, and it is in another language than what is around it. Only texts are said to be so, not titles and
 * names of a few words: one sees at once which language these are in, and the
 * remark would be longer than they are. */
void
keuze_composer_set_original (KeuzeBlock   *text,
                                 KeuzeCatalog *catalog)
{
  keuze_block_set_untranslated (text, keuze_language_get_source (),
                                keuze_catalog_get_label (catalog, KEUZE_LABEL_NOT_TRANSLATED));
}

/* Tells where a text of the catalogue is from, such as `step/step-2/who`;
 * @entry is %NULL where there is only one on a card. */
void
keuze_composer_set_source (KeuzeBlock   *text,
                           KeuzeCatalog *catalog,
                           const char   *kind,
                           KeuzeEntry   *entry,
                           const char   *member)
{
  if (!keuze_catalog_is_member_translated (catalog, kind, entry, member))
    keuze_composer_set_original (text, catalog);
}

/* Returns: (transfer full): a name for a place on a sheet. */
char *
keuze_composer_name_anchor (const char *kind,
                            const char *id)
{
  return g_strconcat (kind, "-", id, NULL);
}

/* Returns: (transfer full): what stands at the foot of a page about some
 * options: the name of the card, and the day since which none of them was
 * checked. */
char *
keuze_composer_write_footer (KeuzeCatalog *catalog,
                             GListModel   *options)
{
  const GDate *oldest = NULL;
  g_autofree char *checked = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (options, i);
      const GDate *date = keuze_provenance_get_checked (keuze_option_get_provenance (option));

      if (oldest == NULL || g_date_compare (date, oldest) < 0)
        oldest = date;
    }
  if (oldest != NULL)
    checked = keuze_catalog_format_label (catalog, KEUZE_LABEL_CHECKED, oldest);

  return g_strjoin (" · ", keuze_catalog_get_title (catalog), checked, NULL);
}
