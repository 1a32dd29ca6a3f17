/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

AdwDialog *keuze_alert_new       (const char     *heading,
                                  const char     *body);
void       keuze_alert_make_room (AdwAlertDialog *dialog);

G_END_DECLS
