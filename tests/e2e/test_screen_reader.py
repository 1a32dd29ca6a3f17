#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Errands by ear alone: what Orca says on the way. They follow one another in one window, as Orca finds the window that
it reads from when it starts, and looks for another one only at times."""
from app import open_app, run_tests
from screen_reader import Orca


def hear_who_pays_for_dietetics():
    app.type("dietetics")
    orca.wait_for("1 of 19 options")
    app.open("list item", "Dietetics")
    orca.wait_for("Dietetics heading 1")
    app.go_to("button", "Add to Our Plan")
    orca.wait_for("Add to Our Plan button")
    app.go_to("list item", "Basic package")
    orca.wait_for("Who pays List with 3 items", "Basic package", "at most 3 hours a year")
    app.press("Escape")
    app.wait_until_gone("heading", "Who pays")


def hear_the_steps_as_a_list():
    app.press("alt+2")
    orca.wait_for("Care goes step by step")
    app.go_to("toggle button", "We are here", "Step 1")
    orca.wait_for("Steps of care List with 4 items", "We are here toggle button not pressed", "Step 1")
    app.go_to("toggle button", "We are here", "Step 2")
    orca.wait_for("Step 2")


def hear_what_changes():
    app.press("alt+2")
    app.go_to("button", "Physiotherapy")
    orca.wait_for("Physiotherapy button")
    app.press("ctrl+d")
    orca.wait_for("Added to our plan")
    app.press("ctrl+plus")
    orca.wait_for("Text size 110%")
    app.close()


with open_app() as app, Orca() as orca:
    run_tests([
        hear_who_pays_for_dietetics,
        hear_the_steps_as_a_list,
        hear_what_changes,
    ])
