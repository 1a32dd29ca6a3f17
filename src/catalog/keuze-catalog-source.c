/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-catalog-source.h"
#include "keuze-file-watch.h"
#include "keuze-language.h"

/**
 * KeuzeCatalogSource:
 *
 * Where the card comes from: a file of one's own, or else the app. A file is
 * read again whenever it changes. One that has gone bad never takes the place
 * of a good card: the last good one stays, or that of the app takes its place,
 * and what is wrong is told. Nobody waits for a file: it may be far away, and
 * never come.
 *
 * Since: 0.1
 */

struct _KeuzeCatalogSource
{
  GObject parent_instance;

  GFile *file;
  char *language;

  /* The file that the card and the problem are about: another one than at the
   * start is told only once it has been read. */
  GFile *told;

  KeuzeCatalog *catalog;
  gboolean bundled;
  /* Whether the card is what the file says, or once said. */
  gboolean from_file;
  char *problem;

  KeuzeFileWatch *watch;
  GCancellable *reading;
};

G_DEFINE_FINAL_TYPE (KeuzeCatalogSource, keuze_catalog_source, G_TYPE_OBJECT)

enum
{
  PROP_BUNDLED = 1,
  PROP_CATALOG,
  PROP_FILE,
  PROP_PROBLEM,
  PROP_READING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_problem (KeuzeCatalogSource *self,
             const char         *problem)
{
  if (g_set_str (&self->problem, problem))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
}

static void
set_told (KeuzeCatalogSource *self)
{
  if (g_set_object (&self->told, self->file))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
}

static void
set_catalog (KeuzeCatalogSource *self,
             KeuzeCatalog       *catalog,
             gboolean            bundled)
{
  g_set_object (&self->catalog, catalog);
  self->from_file = !bundled;
  if (self->bundled != bundled)
    {
      self->bundled = bundled;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUNDLED]);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOG]);
}

static gboolean
load_bundled (KeuzeCatalogSource  *self,
              GError             **error)
{
  g_autofree char *language = self->language != NULL ? keuze_language_match (self->language) : NULL;
  g_autoptr (KeuzeCatalog) catalog = NULL;

  /* A language that was chosen once may not be there any more. */
  if (language == NULL)
    language = keuze_language_for_interface ();

  catalog = keuze_catalog_new_for_language (language, error);
  if (catalog == NULL)
    return FALSE;

  set_catalog (self, catalog, TRUE);

  return TRUE;
}

/* Takes what was read of the file, or what was wrong with it. */
static void
take (KeuzeCatalogSource *self,
      KeuzeCatalog       *catalog,
      const GError       *error)
{
  g_object_freeze_notify (G_OBJECT (self));
  set_told (self);
  set_problem (self, error != NULL ? error->message : NULL);
  if (catalog != NULL)
    set_catalog (self, catalog, FALSE);
  else if (!self->from_file && !self->bundled)
    load_bundled (self, NULL);
  g_object_thaw_notify (G_OBJECT (self));
}

static void
set_reading (KeuzeCatalogSource *self,
             GCancellable       *reading)
{
  gboolean was_reading = self->reading != NULL;

  g_cancellable_cancel (self->reading);
  g_set_object (&self->reading, reading);
  if (was_reading != (reading != NULL))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READING]);
}

static void
read_file (GTask        *task,
           gpointer      source,
           gpointer      task_data,
           GCancellable *cancellable)
{
  GError *error = NULL;
  KeuzeCatalog *catalog = keuze_catalog_new_from_file (task_data, cancellable, &error);

  if (catalog != NULL)
    g_task_return_pointer (task, catalog, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
file_read (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  KeuzeCatalogSource *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzeCatalog) catalog = g_task_propagate_pointer (G_TASK (result), &error);

  /* Whoever was to have it may be gone. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  take (self, catalog, error);
  set_reading (self, NULL);
}

/* The task does not hold on to this object, or a thread could be the last to
 * let go of it. */
static void
begin (KeuzeCatalogSource  *self,
       GTaskThreadFunc      work,
       GAsyncReadyCallback  done)
{
  g_autoptr (GTask) task = g_task_new (NULL, self->reading, done, self);

  g_task_set_task_data (task, g_object_ref (self->file), g_object_unref);
  g_task_run_in_thread (task, work);
}

static void
create_watch (GTask        *task,
              gpointer      source,
              gpointer      task_data,
              GCancellable *cancellable)
{
  g_task_return_pointer (task, keuze_file_watch_new (task_data), g_object_unref);
}

static void start_reading (KeuzeCatalogSource *self);

/* Takes what notices changes of the file, for as long as it does not: what a
 * link stands for may be another file then. */
static void
take_watch (KeuzeCatalogSource *self,
            KeuzeFileWatch     *watch)
{
  g_set_object (&self->watch, watch);
  g_signal_connect_object (watch, "changed", G_CALLBACK (start_reading), self, G_CONNECT_SWAPPED);
}

static void
watch_created (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  KeuzeCatalogSource *self = user_data;
  g_autoptr (KeuzeFileWatch) watch = g_task_propagate_pointer (G_TASK (result), NULL);

  if (watch == NULL)
    return;

  take_watch (self, watch);
  begin (self, read_file, file_read);
}

static void
stop_reading (KeuzeCatalogSource *self)
{
  set_reading (self, NULL);
  g_clear_object (&self->watch);
}

/* Not on the way of what is drawn: a file may be large, or far away, and even
 * to look for it may take for ever. It is watched before it is read, so that no
 * change is missed. */
static void
start_reading (KeuzeCatalogSource *self)
{
  g_autoptr (GCancellable) reading = g_cancellable_new ();

  g_clear_object (&self->watch);
  set_reading (self, reading);
  begin (self, create_watch, watch_created);
}

/* Returns: (transfer full) (nullable): the file that a practice has its card in */
static GFile *
get_file_of_settings (GSettings *settings)
{
  g_autofree char *name = g_settings_get_string (settings, "catalog-file");

  return *name != '\0' ? g_file_parse_name (name) : NULL;
}

static void
file_of_settings_changed (KeuzeCatalogSource *self,
                          const char         *key,
                          GSettings          *settings)
{
  g_autoptr (GFile) file = get_file_of_settings (settings);

  keuze_catalog_source_set_file (self, file);
}

static void
language_of_settings_changed (KeuzeCatalogSource *self,
                              const char         *key,
                              GSettings          *settings)
{
  g_autofree char *language = g_settings_get_string (settings, "language");

  keuze_catalog_source_set_language (self, language);
}

static void
keuze_catalog_source_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  KeuzeCatalogSource *self = KEUZE_CATALOG_SOURCE (object);

  switch (prop_id)
    {
    case PROP_BUNDLED:
      g_value_set_boolean (value, self->bundled);
      break;
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_FILE:
      g_value_set_object (value, self->told);
      break;
    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;
    case PROP_READING:
      g_value_set_boolean (value, self->reading != NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_catalog_source_dispose (GObject *object)
{
  KeuzeCatalogSource *self = KEUZE_CATALOG_SOURCE (object);

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_object (&self->watch);
  g_clear_object (&self->catalog);
  g_clear_object (&self->told);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (keuze_catalog_source_parent_class)->dispose (object);
}

static void
keuze_catalog_source_finalize (GObject *object)
{
  KeuzeCatalogSource *self = KEUZE_CATALOG_SOURCE (object);

  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->problem, g_free);

  G_OBJECT_CLASS (keuze_catalog_source_parent_class)->finalize (object);
}

static void
keuze_catalog_source_class_init (KeuzeCatalogSourceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = keuze_catalog_source_dispose;
  object_class->finalize = keuze_catalog_source_finalize;
  object_class->get_property = keuze_catalog_source_get_property;

  /**
   * KeuzeCatalogSource:bundled:
   *
   * Whether the card is the one that comes with the app.
   */
  properties[PROP_BUNDLED] = g_param_spec_boolean ("bundled", NULL, NULL, FALSE, flags);

  /**
   * KeuzeCatalogSource:catalog:
   *
   * The card.
   */
  properties[PROP_CATALOG] = g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG, flags);

  /**
   * KeuzeCatalogSource:file:
   *
   * The file that the card came from, or should have; %NULL for that of the
   * app.
   */
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, flags);

  /**
   * KeuzeCatalogSource:problem:
   *
   * Why the card is not what the file says now; %NULL where it is.
   */
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, flags);

  /**
   * KeuzeCatalogSource:reading:
   *
   * Whether a file is being read, and the card may be another one soon.
   */
  properties[PROP_READING] = g_param_spec_boolean ("reading", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_catalog_source_init (KeuzeCatalogSource *self)
{
}

/**
 * keuze_catalog_source_new:
 * @file: (nullable): a file of one's own; %NULL for the card of the app
 * @language: (nullable): the language of the card of the app; that of the
 *   interface where it is %NULL, or none that keuze_language_match() knows
 *
 * Returns: (transfer full): where a card comes from; it has none yet
 */
KeuzeCatalogSource *
keuze_catalog_source_new (GFile      *file,
                          const char *language)
{
  KeuzeCatalogSource *self;

  g_return_val_if_fail (file == NULL || G_IS_FILE (file), NULL);

  self = g_object_new (KEUZE_TYPE_CATALOG_SOURCE, NULL);
  g_set_object (&self->file, file);
  self->language = g_strdup (language);

  return self;
}

/**
 * keuze_catalog_source_new_for_settings:
 * @settings: the settings of the app, which are followed
 * @file: (nullable): a file of one's own instead of the one of the settings
 * @language: (nullable): a language of the card of the app instead of the one
 *   of the settings
 *
 * Returns: (transfer full): where a card comes from; it has none yet
 */
KeuzeCatalogSource *
keuze_catalog_source_new_for_settings (GSettings  *settings,
                                       GFile      *file,
                                       const char *language)
{
  g_autoptr (GFile) settings_file = NULL;
  g_autofree char *settings_language = NULL;
  KeuzeCatalogSource *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (file == NULL || G_IS_FILE (file), NULL);

  settings_file = get_file_of_settings (settings);
  settings_language = g_settings_get_string (settings, "language");
  self = keuze_catalog_source_new (file != NULL ? file : settings_file,
                                   language != NULL ? language : settings_language);

  if (file == NULL)
    g_signal_connect_object (settings, "changed::catalog-file",
                             G_CALLBACK (file_of_settings_changed), self, G_CONNECT_SWAPPED);
  if (language == NULL)
    g_signal_connect_object (settings, "changed::language",
                             G_CALLBACK (language_of_settings_changed), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * keuze_catalog_source_load:
 * @self: where a card comes from
 * @error: return location for an error in the domains %G_IO_ERROR,
 *   %G_RESOURCE_ERROR and %KEUZE_CATALOG_ERROR
 *
 * Gets the card, for the first time, and from then on whenever its file
 * changes. Where the file is bad, the card is that of the app. Blocks until the
 * file is read; keuze_catalog_source_start() does not.
 *
 * Returns: whether the card is the one that was asked for; else @error tells
 *   why it is not
 */
gboolean
keuze_catalog_source_load (KeuzeCatalogSource  *self,
                           GError             **error)
{
  g_autoptr (KeuzeFileWatch) watch = NULL;
  g_autoptr (KeuzeCatalog) catalog = NULL;
  g_autoptr (GError) problem = NULL;

  g_return_val_if_fail (KEUZE_IS_CATALOG_SOURCE (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (self->file == NULL)
    return load_bundled (self, error);

  watch = keuze_file_watch_new (self->file);
  take_watch (self, watch);
  catalog = keuze_catalog_new_from_file (self->file, NULL, &problem);
  take (self, catalog, problem);
  if (problem != NULL)
    g_propagate_error (error, g_steal_pointer (&problem));

  return catalog != NULL;
}

/**
 * keuze_catalog_source_start:
 * @self: where a card comes from
 * @error: return location for an error in the domains %G_RESOURCE_ERROR and
 *   %KEUZE_CATALOG_ERROR
 *
 * Gets the card without waiting for a file: until that is read, the card is the
 * one of the app.
 *
 * Returns: whether there is a card; else @error tells why there is none
 */
gboolean
keuze_catalog_source_start (KeuzeCatalogSource  *self,
                            GError             **error)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG_SOURCE (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!load_bundled (self, error))
    return FALSE;

  if (self->file != NULL)
    {
      set_told (self);
      start_reading (self);
    }

  return TRUE;
}

/**
 * keuze_catalog_source_get_catalog:
 * @self: where a card comes from
 *
 * Returns: (transfer none) (nullable): the card; %NULL before it was loaded
 */
KeuzeCatalog *
keuze_catalog_source_get_catalog (KeuzeCatalogSource *self)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG_SOURCE (self), NULL);

  return self->catalog;
}

/**
 * keuze_catalog_source_get_file:
 * @self: where a card comes from
 *
 * Returns: (transfer none) (nullable): the file that the card came from, or
 *   should have; %NULL for that of the app
 */
GFile *
keuze_catalog_source_get_file (KeuzeCatalogSource *self)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG_SOURCE (self), NULL);

  return self->told;
}

/**
 * keuze_catalog_source_get_problem:
 * @self: where a card comes from
 *
 * Returns: (transfer none) (nullable): why the card is not what the file says
 *   now; %NULL where it is
 */
const char *
keuze_catalog_source_get_problem (KeuzeCatalogSource *self)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG_SOURCE (self), NULL);

  return self->problem;
}

/**
 * keuze_catalog_source_get_bundled:
 * @self: where a card comes from
 *
 * Returns: whether the card is the one that comes with the app
 */
gboolean
keuze_catalog_source_get_bundled (KeuzeCatalogSource *self)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG_SOURCE (self), FALSE);

  return self->bundled;
}

/**
 * keuze_catalog_source_get_reading:
 * @self: where a card comes from
 *
 * Returns: whether a file is being read, and the card may be another one soon
 */
gboolean
keuze_catalog_source_get_reading (KeuzeCatalogSource *self)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG_SOURCE (self), FALSE);

  return self->reading != NULL;
}

/**
 * keuze_catalog_source_set_file:
 * @self: where a card comes from
 * @file: (nullable): a file of one's own; %NULL for the card of the app
 *
 * Takes the card from somewhere else from now on. A file is read meanwhile.
 */
void
keuze_catalog_source_set_file (KeuzeCatalogSource *self,
                               GFile              *file)
{
  g_return_if_fail (KEUZE_IS_CATALOG_SOURCE (self));
  g_return_if_fail (file == NULL || G_IS_FILE (file));

  if (!g_set_object (&self->file, file))
    return;

  stop_reading (self);
  self->from_file = FALSE;
  if (file != NULL)
    {
      start_reading (self);
    }
  else
    {
      set_told (self);
      set_problem (self, NULL);
      load_bundled (self, NULL);
    }
}

/**
 * keuze_catalog_source_set_language:
 * @self: where a card comes from
 * @language: (nullable): the language of the card of the app; that of the
 *   interface where it is %NULL, or none that keuze_language_match() knows
 *
 * Changes the language of the card, unless it comes from a file, which has a
 * language of its own.
 */
void
keuze_catalog_source_set_language (KeuzeCatalogSource *self,
                                   const char         *language)
{
  g_return_if_fail (KEUZE_IS_CATALOG_SOURCE (self));

  if (g_set_str (&self->language, language) && self->bundled)
    load_bundled (self, NULL);
}
