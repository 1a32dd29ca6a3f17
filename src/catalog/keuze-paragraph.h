/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_PARAGRAPH (keuze_paragraph_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeParagraph, keuze_paragraph, KEUZE, PARAGRAPH, GObject)

KeuzeParagraph *keuze_paragraph_new           (const char     *title,
                                               const char     *text,
                                               gboolean        translated);
const char     *keuze_paragraph_get_title     (KeuzeParagraph *self);
const char     *keuze_paragraph_get_text      (KeuzeParagraph *self);
gboolean        keuze_paragraph_is_translated (KeuzeParagraph *self);
gboolean        keuze_paragraph_equal         (KeuzeParagraph *self,
                                               KeuzeParagraph *other);

G_END_DECLS
