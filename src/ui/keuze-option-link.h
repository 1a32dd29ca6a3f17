/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-option.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_OPTION_LINK (keuze_option_link_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeOptionLink, keuze_option_link, KEUZE, OPTION_LINK, AdwBin)

GtkWidget *keuze_option_link_new (KeuzeOption *option);

G_END_DECLS
