/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-focus-keeper.h"

/* A page that was hidden to be laid out anew is back within two frames. */
#define MAXIMUM_FRAMES_HIDDEN 4

/**
 * KeuzeFocusKeeper:
 *
 * Gives the focus of a window back to what had it. A breakpoint hides its page
 * for a frame, as when the text grows, and libadwaita 1.7 then forgets where
 * in it the focus was.
 *
 * Since: 0.1
 */

struct _KeuzeFocusKeeper
{
  GObject parent_instance;

  /* What had the focus last, and for how many frames it has been hidden. */
  GtkWidget *focus;
  guint frames_hidden;
};

G_DEFINE_FINAL_TYPE (KeuzeFocusKeeper, keuze_focus_keeper, G_TYPE_OBJECT)

static gboolean
give_focus_back (GtkWidget     *window,
                 GdkFrameClock *clock,
                 gpointer       user_data)
{
  KeuzeFocusKeeper *self = user_data;

  self->frames_hidden++;
  if (self->focus != NULL && !gtk_widget_get_mapped (self->focus) &&
      self->frames_hidden < MAXIMUM_FRAMES_HIDDEN)
    return G_SOURCE_CONTINUE;

  self->frames_hidden = 0;
  if (self->focus != NULL && gtk_widget_get_mapped (self->focus))
    gtk_widget_grab_focus (self->focus);

  return G_SOURCE_REMOVE;
}

static void
focus_changed (GtkWindow        *window,
               GParamSpec       *pspec,
               KeuzeFocusKeeper *self)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  if (self->frames_hidden > 0)
    return;

  if (focus != NULL)
    {
      g_set_weak_pointer (&self->focus, focus);
    }
  else if (self->focus != NULL && !gtk_widget_get_mapped (self->focus))
    {
      self->frames_hidden = 1;
      gtk_widget_add_tick_callback (GTK_WIDGET (window), give_focus_back, g_object_ref (self), g_object_unref);
    }
}

static void
keuze_focus_keeper_dispose (GObject *object)
{
  KeuzeFocusKeeper *self = KEUZE_FOCUS_KEEPER (object);

  g_clear_weak_pointer (&self->focus);

  G_OBJECT_CLASS (keuze_focus_keeper_parent_class)->dispose (object);
}

static void
keuze_focus_keeper_class_init (KeuzeFocusKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = keuze_focus_keeper_dispose;
}

static void
keuze_focus_keeper_init (KeuzeFocusKeeper *self)
{
}

/**
 * keuze_focus_keeper_new:
 * @window: a window
 *
 * Returns: (transfer full): what keeps the focus of the window, until it is
 *   let go of
 */
KeuzeFocusKeeper *
keuze_focus_keeper_new (GtkWindow *window)
{
  KeuzeFocusKeeper *self;

  g_return_val_if_fail (GTK_IS_WINDOW (window), NULL);

  self = g_object_new (KEUZE_TYPE_FOCUS_KEEPER, NULL);
  g_signal_connect_object (window, "notify::focus-widget", G_CALLBACK (focus_changed), self, G_CONNECT_DEFAULT);

  return self;
}
