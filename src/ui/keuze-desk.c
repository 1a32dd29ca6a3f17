/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-desk.h"

/**
 * KeuzeDesk:
 *
 * What lies between a patient and a practitioner: the card, and their plan.
 *
 * A window is a desk. Whatever is in it finds both at its root, as it finds
 * an action, so that they need not be handed down through every widget in
 * between:
 *
 * ```xml
 * <binding name="plan">
 *   <lookup name="plan" type="KeuzeDesk">
 *     <lookup name="root">KeuzePlanMark</lookup>
 *   </lookup>
 * </binding>
 * ```
 *
 * Since: 0.1
 */

G_DEFINE_INTERFACE (KeuzeDesk, keuze_desk, G_TYPE_OBJECT)

static void
keuze_desk_default_init (KeuzeDeskInterface *interface)
{
  /**
   * KeuzeDesk:catalog:
   *
   * The card.
   */
  g_object_interface_install_property (interface,
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));

  /**
   * KeuzeDesk:plan:
   *
   * The plan. Another one comes in its place when a file is opened or
   * everything is cleared.
   */
  g_object_interface_install_property (interface,
    g_param_spec_object ("plan", NULL, NULL, KEUZE_TYPE_PLAN,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));

  /**
   * KeuzeDesk:source:
   *
   * Where the card comes from; %NULL where nobody knows.
   */
  g_object_interface_install_property (interface,
    g_param_spec_object ("source", NULL, NULL, KEUZE_TYPE_CATALOG_SOURCE,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

/**
 * keuze_desk_get_catalog:
 * @self: a desk
 *
 * Returns: (transfer none): the card
 */
KeuzeCatalog *
keuze_desk_get_catalog (KeuzeDesk *self)
{
  g_autoptr (KeuzeCatalog) catalog = NULL;

  g_return_val_if_fail (KEUZE_IS_DESK (self), NULL);

  g_object_get (self, "catalog", &catalog, NULL);

  return catalog;
}

/**
 * keuze_desk_get_plan:
 * @self: a desk
 *
 * Returns: (transfer none): the plan
 */
KeuzePlan *
keuze_desk_get_plan (KeuzeDesk *self)
{
  g_autoptr (KeuzePlan) plan = NULL;

  g_return_val_if_fail (KEUZE_IS_DESK (self), NULL);

  g_object_get (self, "plan", &plan, NULL);

  return plan;
}
