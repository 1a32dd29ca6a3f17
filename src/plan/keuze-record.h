/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_RECORD (keuze_record_get_type ())

G_DECLARE_DERIVABLE_TYPE (KeuzeRecord, keuze_record, KEUZE, RECORD, GObject)

struct _KeuzeRecordClass
{
  GObjectClass parent_class;
};

gboolean keuze_record_set_text   (KeuzeRecord   *self,
                                  char         **text,
                                  const char    *value,
                                  GParamSpec    *property);
gboolean keuze_record_is_blank   (KeuzeRecord   *self);
void     keuze_record_tell       (KeuzeRecord   *self,
                                  GParamSpec    *property,
                                  const GValue  *before);

G_END_DECLS
