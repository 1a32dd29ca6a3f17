#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A page on which something is wrong by every rule of `tree`, to see that each finds it."""
import sys

import gi

gi.require_version("Adw", "1")
gi.require_version("Gtk", "4.0")
from gi.repository import Adw, Gtk  # noqa: E402


def quit_by_key(application):
    application.set_accels_for_action("window.close", ["<Control>q"])


def show(application):
    builder = Gtk.Builder.new_from_file(sys.argv[1])
    window = builder.get_object("window")
    window.set_application(application)
    quit_by_key(application)
    window.present()


app = Adw.Application(application_id="io.github.keuzekaart.Faulty")
app.connect("activate", show)
app.run()
