/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "keuze-document.h"

G_BEGIN_DECLS

GBytes *keuze_document_file_read (GFile                    *file,
                                  const KeuzeDocumentKind  *kind,
                                  GCancellable             *cancellable,
                                  GError                  **error);

G_END_DECLS
