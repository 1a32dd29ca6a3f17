/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * KeuzeCommandLine:
 * @list: whether to print all options
 * @version: whether to print the version
 * @new_window: whether to open one more window where the app is running
 * @service: whether to start without a window, for the session bus
 * @large: whether to export in large letters
 * @show: (nullable): the id of an option to print
 * @export: (nullable): which sheet of paper to export
 * @file: (nullable): the file to export to
 * @paper: (nullable): the name of a size of paper
 * @validate: (nullable): a catalogue or plan file to check
 * @catalog: (nullable): a catalogue file to use instead of the bundled card
 * @language: (nullable): the language to show the card in
 * @beside: (nullable): the language to export beside the first, or a file with
 *   @catalog in that language
 * @plans: (nullable): the files with plans to open
 *
 * What a person asked for on the command line.
 *
 * Since: 0.1
 */
typedef struct
{
  gboolean  list;
  gboolean  version;
  gboolean  new_window;
  gboolean  service;
  gboolean  large;
  char     *show;
  char     *export;
  char     *file;
  char     *paper;
  char     *validate;
  char     *catalog;
  char     *language;
  char     *beside;
  GStrv     plans;
} KeuzeCommandLine;

/**
 * KeuzeExit:
 * @KEUZE_EXIT_GO_ON: nothing was to be printed: start the app
 * @KEUZE_EXIT_DONE: what was asked for has been printed
 * @KEUZE_EXIT_FAILED: it could not be done
 * @KEUZE_EXIT_USAGE: the command line is wrong
 *
 * How a command line ended: except for the first, the exit status.
 *
 * Since: 0.1
 */
typedef enum
{
  KEUZE_EXIT_GO_ON = -1,
  KEUZE_EXIT_DONE = 0,
  KEUZE_EXIT_FAILED = 1,
  KEUZE_EXIT_USAGE = 2,
} KeuzeExit;

KeuzeExit keuze_command_line_parse (KeuzeCommandLine   *self,
                                    const char * const *arguments);
KeuzeExit keuze_command_line_run   (KeuzeCommandLine   *self);
void      keuze_command_line_clear (KeuzeCommandLine   *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (KeuzeCommandLine, keuze_command_line_clear)

G_END_DECLS
