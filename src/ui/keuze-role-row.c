/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-field-names.h"
#include "keuze-plan-actions.h"
#include "keuze-role-row.h"
#include "keuze-text-edit.h"
#include "keuze-translation-mark.h"

/**
 * KeuzeRoleRow:
 *
 * A field for who has a role in the plan, with a button that explains the
 * role.
 *
 * Since: 0.1
 */

struct _KeuzeRoleRow
{
  AdwEntryRow parent_instance;

  GtkMenuButton *explain;
  GtkLabel *explanation;
  KeuzeTranslationMark *mark;
  GtkPopover *popover;
};

G_DEFINE_FINAL_TYPE (KeuzeRoleRow, keuze_role_row, ADW_TYPE_ENTRY_ROW)

enum
{
  PROP_CONTENT = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
text_changed (KeuzeRoleRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTENT]);
}

static void
leave (KeuzeRoleRow *self)
{
  keuze_plan_actions_seal (GTK_WIDGET (self));
}

/* Changes no more of the text than is another, so that the caret stays. */
static void
set_content (KeuzeRoleRow *self,
             const char   *content)
{
  GtkEditable *editable = GTK_EDITABLE (self);
  const char *added;
  int start, end, length;

  added = keuze_text_edit_find (gtk_editable_get_text (editable), content != NULL ? content : "",
                                &start, &end, &length);
  if (start < end)
    gtk_editable_delete_text (editable, start, end);
  if (length > 0)
    gtk_editable_insert_text (editable, added, length, &start);
}

static void
keuze_role_row_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  KeuzeRoleRow *self = KEUZE_ROLE_ROW (object);

  switch (prop_id)
    {
    case PROP_CONTENT:
      g_value_set_string (value, gtk_editable_get_text (GTK_EDITABLE (self)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_role_row_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  KeuzeRoleRow *self = KEUZE_ROLE_ROW (object);

  switch (prop_id)
    {
    case PROP_CONTENT:
      set_content (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_role_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_ROLE_ROW);

  G_OBJECT_CLASS (keuze_role_row_parent_class)->dispose (object);
}

static void
keuze_role_row_class_init (KeuzeRoleRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_role_row_dispose;
  object_class->get_property = keuze_role_row_get_property;
  object_class->set_property = keuze_role_row_set_property;

  /**
   * KeuzeRoleRow:content:
   *
   * Who has the role.
   */
  properties[PROP_CONTENT] =
    g_param_spec_string ("content", NULL, NULL, "",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_TRANSLATION_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-role-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, leave);
  gtk_widget_class_bind_template_callback (widget_class, text_changed);
  gtk_widget_class_bind_template_child (widget_class, KeuzeRoleRow, explain);
  gtk_widget_class_bind_template_child (widget_class, KeuzeRoleRow, explanation);
  gtk_widget_class_bind_template_child (widget_class, KeuzeRoleRow, mark);
  gtk_widget_class_bind_template_child (widget_class, KeuzeRoleRow, popover);
}

static void
keuze_role_row_init (KeuzeRoleRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_role_row_set_role:
 * @self: a row
 * @catalog: a card
 * @title: what the plan calls the role
 * @role: (nullable): what the card says about it
 *
 * Sets which role it is. What the card does not explain has no button.
 */
void
keuze_role_row_set_role (KeuzeRoleRow *self,
                         KeuzeCatalog *catalog,
                         const char   *title,
                         KeuzePassage *role)
{
  /* Translators: the button that explains a role in the plan, such as “What is
   * this: Case manager”. */
  g_autofree char *name = g_strdup_printf (_("What is this: %s"), title);

  g_return_if_fail (KEUZE_IS_ROLE_ROW (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));
  g_return_if_fail (title != NULL);
  g_return_if_fail (role == NULL || KEUZE_IS_PASSAGE (role));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  keuze_field_names_set_entry_row (ADW_ENTRY_ROW (self));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->explain), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->explain), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->popover), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->explain), role != NULL);
  if (role == NULL)
    return;

  gtk_label_set_text (self->explanation, keuze_passage_get_text (role));
  keuze_translation_mark_set_text (self->mark, catalog, "role", KEUZE_ENTRY (role), "text");
}
