/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void     keuze_file_save_async  (GFile                *file,
                                 GBytes               *contents,
                                 gboolean              personal,
                                 GCancellable         *cancellable,
                                 GAsyncReadyCallback   callback,
                                 gpointer              user_data);
gboolean keuze_file_save_finish (GFile                *file,
                                 GAsyncResult         *result,
                                 GError              **error);

G_END_DECLS
