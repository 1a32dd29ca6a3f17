/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-option.h"
#include "keuze-severity-filter.h"

/**
 * KeuzeSeverityFilter:
 *
 * Lets through the options that are for a severity.
 *
 * Since: 0.1
 */

struct _KeuzeSeverityFilter
{
  GtkFilter parent_instance;

  /* %NULL lets through every option. */
  char *severity;
};

G_DEFINE_FINAL_TYPE (KeuzeSeverityFilter, keuze_severity_filter, GTK_TYPE_FILTER)

static GtkFilterMatch
keuze_severity_filter_get_strictness (GtkFilter *filter)
{
  return KEUZE_SEVERITY_FILTER (filter)->severity != NULL ? GTK_FILTER_MATCH_SOME : GTK_FILTER_MATCH_ALL;
}

static gboolean
keuze_severity_filter_match (GtkFilter *filter,
                             gpointer   item)
{
  const char *severity = KEUZE_SEVERITY_FILTER (filter)->severity;

  return severity == NULL || keuze_option_is_for (item, severity);
}

static void
keuze_severity_filter_finalize (GObject *object)
{
  g_clear_pointer (&KEUZE_SEVERITY_FILTER (object)->severity, g_free);

  G_OBJECT_CLASS (keuze_severity_filter_parent_class)->finalize (object);
}

static void
keuze_severity_filter_class_init (KeuzeSeverityFilterClass *klass)
{
  GtkFilterClass *filter_class = GTK_FILTER_CLASS (klass);

  filter_class->get_strictness = keuze_severity_filter_get_strictness;
  filter_class->match = keuze_severity_filter_match;

  G_OBJECT_CLASS (klass)->finalize = keuze_severity_filter_finalize;
}

static void
keuze_severity_filter_init (KeuzeSeverityFilter *self)
{
}

/**
 * keuze_severity_filter_new:
 *
 * Returns: (transfer full): a filter that lets through every option
 */
GtkFilter *
keuze_severity_filter_new (void)
{
  return g_object_new (KEUZE_TYPE_SEVERITY_FILTER, NULL);
}

/**
 * keuze_severity_filter_set_severity:
 * @self: a filter
 * @severity: (nullable): the id of a severity; %NULL for every option
 *
 * Says which options are let through.
 */
void
keuze_severity_filter_set_severity (KeuzeSeverityFilter *self,
                                    const char          *severity)
{
  g_return_if_fail (KEUZE_IS_SEVERITY_FILTER (self));

  if (g_set_str (&self->severity, severity))
    gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}
