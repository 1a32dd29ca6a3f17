/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * KeuzeDocumentFault:
 * @KEUZE_DOCUMENT_TOO_LARGE: it is larger than a number of megabytes
 * @KEUZE_DOCUMENT_NOT_TEXT: it is not text in UTF-8
 * @KEUZE_DOCUMENT_NOT_JSON: it stops to be JSON at the number of a line
 *
 * Why a document was refused that is no JSON at all.
 *
 * Since: 0.1
 */
typedef enum
{
  KEUZE_DOCUMENT_TOO_LARGE,
  KEUZE_DOCUMENT_NOT_TEXT,
  KEUZE_DOCUMENT_NOT_JSON,
} KeuzeDocumentFault;

/**
 * KeuzeDocumentKind:
 * @maximum_size: how many bytes a document of this kind may have
 * @maximum_values: how many values there may be in it
 * @get_domain: the domain of its errors
 * @not_a_file: the code in that domain for a folder, a pipe or a device
 * @too_large: the code for a document of more than @maximum_size, or with more
 *   than @maximum_values in it
 * @not_json: the code for a document that is not JSON
 * @describe: makes a sentence, in the person's language, of a fault and the
 *   number that goes with it
 *
 * A kind of document, and how one that cannot be read is spoken of.
 *
 * Since: 0.1
 */
typedef struct
{
  gsize    maximum_size;
  guint    maximum_values;
  GQuark (*get_domain) (void);
  int      not_a_file;
  int      too_large;
  int      not_json;
  char  *(*describe)   (KeuzeDocumentFault fault,
                        guint              number);
} KeuzeDocumentKind;

JsonNode *keuze_document_parse (GBytes                   *bytes,
                                const KeuzeDocumentKind  *kind,
                                GError                  **error);

G_END_DECLS
