/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "keuze-search.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_FOUND_OPTIONS (keuze_found_options_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeFoundOptions, keuze_found_options, KEUZE, FOUND_OPTIONS, GObject)

KeuzeFoundOptions *keuze_found_options_new (GListModel  *options,
                                            KeuzeSearch *search);

G_END_DECLS
