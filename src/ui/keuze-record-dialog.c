/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-record-dialog.h"
#include "keuze-toast.h"

/**
 * KeuzeRecordDialog:
 *
 * A dialogue about a record of the plan. Whatever is written goes into the
 * plan at once, so nothing is lost however it closes, and all of it together
 * is taken back as one.
 *
 * Its child is an `AdwToastOverlay`: what is told to who is in the dialogue is
 * seen in it, and not behind it.
 *
 * A new record comes into the plan with the first change, and one in which
 * nothing is written leaves the plan when the dialogue closes. Where something is
 * filled in for somebody beforehand, the dialogue offers to add it as it is: to
 * have a look is not to say so.
 *
 * Since: 0.1
 */

typedef struct
{
  KeuzePlan *plan;
  KeuzeRecord *record;
  gboolean added;
  gboolean filled_in;
  gboolean open;
} KeuzeRecordDialogPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (KeuzeRecordDialog, keuze_record_dialog, ADW_TYPE_DIALOG)

enum
{
  PROP_PLAN = 1,
  PROP_RECORD,
  PROP_ADDED,
  PROP_FILLED_IN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
add_record (KeuzeRecordDialog *self)
{
  KeuzeRecordDialogPrivate *priv = keuze_record_dialog_get_instance_private (self);

  if (priv->added || keuze_record_is_blank (priv->record))
    return;

  priv->added = TRUE;
  keuze_plan_add (priv->plan, priv->record);
}

static void
add_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  add_record (KEUZE_RECORD_DIALOG (widget));
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
toast_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  keuze_toast_add (ADW_TOAST_OVERLAY (adw_dialog_get_child (ADW_DIALOG (widget))),
                   adw_toast_new (g_variant_get_string (parameter, NULL)));
}

/* A window may go away together with its dialogues, without closing them. */
static void
finish (KeuzeRecordDialog *self)
{
  KeuzeRecordDialogPrivate *priv = keuze_record_dialog_get_instance_private (self);

  if (!priv->open)
    return;

  priv->open = FALSE;
  if (keuze_record_is_blank (priv->record))
    keuze_plan_remove (priv->plan, priv->record);
  keuze_history_end (keuze_plan_get_history (priv->plan));
}

static void
keuze_record_dialog_closed (AdwDialog *dialog)
{
  finish (KEUZE_RECORD_DIALOG (dialog));

  if (ADW_DIALOG_CLASS (keuze_record_dialog_parent_class)->closed != NULL)
    ADW_DIALOG_CLASS (keuze_record_dialog_parent_class)->closed (dialog);
}

static void
keuze_record_dialog_constructed (GObject *object)
{
  KeuzeRecordDialog *self = KEUZE_RECORD_DIALOG (object);
  KeuzeRecordDialogPrivate *priv = keuze_record_dialog_get_instance_private (self);

  G_OBJECT_CLASS (keuze_record_dialog_parent_class)->constructed (object);

  keuze_history_begin (keuze_plan_get_history (priv->plan));
  priv->open = TRUE;
  priv->filled_in = !priv->added && !keuze_record_is_blank (priv->record);
  g_signal_connect_object (priv->record, "changed", G_CALLBACK (add_record), self, G_CONNECT_SWAPPED);
  g_object_notify_by_pspec (object, properties[PROP_FILLED_IN]);
}

static void
keuze_record_dialog_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  KeuzeRecordDialogPrivate *priv = keuze_record_dialog_get_instance_private (KEUZE_RECORD_DIALOG (object));

  switch (prop_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, priv->plan);
      break;
    case PROP_RECORD:
      g_value_set_object (value, priv->record);
      break;
    case PROP_ADDED:
      g_value_set_boolean (value, priv->added);
      break;
    case PROP_FILLED_IN:
      g_value_set_boolean (value, priv->filled_in);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_record_dialog_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  KeuzeRecordDialogPrivate *priv = keuze_record_dialog_get_instance_private (KEUZE_RECORD_DIALOG (object));

  switch (prop_id)
    {
    case PROP_PLAN:
      priv->plan = g_value_dup_object (value);
      break;
    case PROP_RECORD:
      priv->record = g_value_dup_object (value);
      break;
    case PROP_ADDED:
      priv->added = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_record_dialog_dispose (GObject *object)
{
  KeuzeRecordDialog *self = KEUZE_RECORD_DIALOG (object);
  KeuzeRecordDialogPrivate *priv = keuze_record_dialog_get_instance_private (self);

  finish (self);
  g_clear_object (&priv->record);
  g_clear_object (&priv->plan);

  G_OBJECT_CLASS (keuze_record_dialog_parent_class)->dispose (object);
}

static void
keuze_record_dialog_class_init (KeuzeRecordDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  AdwDialogClass *dialog_class = ADW_DIALOG_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = keuze_record_dialog_constructed;
  object_class->dispose = keuze_record_dialog_dispose;
  object_class->get_property = keuze_record_dialog_get_property;
  object_class->set_property = keuze_record_dialog_set_property;

  dialog_class->closed = keuze_record_dialog_closed;

  /**
   * KeuzeRecordDialog:plan:
   *
   * The plan.
   */
  properties[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, KEUZE_TYPE_PLAN, flags);

  /**
   * KeuzeRecordDialog:record:
   *
   * What it is about.
   */
  properties[PROP_RECORD] =
    g_param_spec_object ("record", NULL, NULL, KEUZE_TYPE_RECORD, flags);

  /**
   * KeuzeRecordDialog:added:
   *
   * Whether the record is in the plan already.
   */
  properties[PROP_ADDED] =
    g_param_spec_boolean ("added", NULL, NULL, FALSE, flags);

  /**
   * KeuzeRecordDialog:filled-in:
   *
   * Whether the record is a new one in which something stood from the start.
   */
  properties[PROP_FILLED_IN] =
    g_param_spec_boolean ("filled-in", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "record.add", NULL, add_action);
  /* In the place of that of the window. */
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "win.toast", "s", toast_action);
}

static void
keuze_record_dialog_init (KeuzeRecordDialog *self)
{
}

/**
 * keuze_record_dialog_get_record:
 * @self: a dialogue
 *
 * Returns: (transfer none): what it is about
 */
KeuzeRecord *
keuze_record_dialog_get_record (KeuzeRecordDialog *self)
{
  KeuzeRecordDialogPrivate *priv = keuze_record_dialog_get_instance_private (self);

  g_return_val_if_fail (KEUZE_IS_RECORD_DIALOG (self), NULL);

  return priv->record;
}

/**
 * keuze_record_dialog_bind:
 * @self: a dialogue
 * @property: a property of its record
 * @widget: a field in it
 * @widget_property: the property of the field that it is shown and changed by
 *
 * For subclasses: shows a text of the record in a field, and writes into the
 * record what somebody writes there.
 */
void
keuze_record_dialog_bind (KeuzeRecordDialog *self,
                          const char        *property,
                          gpointer           widget,
                          const char        *widget_property)
{
  KeuzeRecordDialogPrivate *priv = keuze_record_dialog_get_instance_private (self);

  g_return_if_fail (KEUZE_IS_RECORD_DIALOG (self));
  g_return_if_fail (property != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (widget_property != NULL);

  g_object_bind_property (priv->record, property, widget, widget_property,
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}
