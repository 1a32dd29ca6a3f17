/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"

G_BEGIN_DECLS

/**
 * KeuzeFacetKind:
 * @KEUZE_FACET_REFERRAL: whether a referral is needed
 * @KEUZE_FACET_PAYER: who usually pays
 * @KEUZE_FACET_SETTING: in which part of health care
 * @KEUZE_FACET_COMPLAINT: a complaint that an example is about
 *
 * What a fact that one can filter by is about.
 *
 * Since: 0.1
 */
typedef enum
{
  KEUZE_FACET_REFERRAL,
  KEUZE_FACET_PAYER,
  KEUZE_FACET_SETTING,
  KEUZE_FACET_COMPLAINT,
} KeuzeFacetKind;

#define KEUZE_N_FACET_KINDS (KEUZE_FACET_COMPLAINT + 1)

#define KEUZE_TYPE_FACET (keuze_facet_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeFacet, keuze_facet, KEUZE, FACET, GObject)

KeuzeFacet     *keuze_facet_new          (KeuzeFacetKind  kind,
                                          KeuzeEntry     *entry);
GListModel     *keuze_facet_list         (KeuzeCatalog   *catalog);
gboolean        keuze_facet_get_active   (KeuzeFacet     *self);
void            keuze_facet_set_active   (KeuzeFacet     *self,
                                          gboolean        active);
KeuzeFacetKind  keuze_facet_get_kind     (KeuzeFacet     *self);
KeuzeEntry     *keuze_facet_get_entry    (KeuzeFacet     *self);
gboolean        keuze_facet_is_exclusive (KeuzeFacet     *self);
gboolean        keuze_facet_matches      (KeuzeFacet     *self,
                                          KeuzeOption    *option);

G_END_DECLS
