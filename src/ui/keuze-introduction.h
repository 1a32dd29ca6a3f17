/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_INTRODUCTION (keuze_introduction_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeIntroduction, keuze_introduction, KEUZE, INTRODUCTION, AdwBin)

GtkWidget *keuze_introduction_new (KeuzeCatalog   *catalog,
                                   GtkOrientation  orientation);

G_END_DECLS
