#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a plan with the keyboard alone."""
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from app import App, run_tests, wait_until  # noqa: E402

program = sys.argv[1]


def wait_for_text(app, text):
    def has_text():
        node = app.focused()
        return node and Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)) == text

    wait_until(has_text, f"the text to be “{text}”")


def write_a_goal_and_take_it_back():
    with App(program) as app:
        app.press("alt+3")
        app.press_until_focused("Tab", "text", "What we want to reach")
        app.type("Walk far")
        wait_for_text(app, "Walk far")
        app.press("ctrl+z")
        wait_for_text(app, "Walk ")
        app.press("ctrl+shift+z")
        wait_for_text(app, "Walk far")
        # Tab is for going on, not for writing.
        app.press("Tab")
        app.wait_for_focus("Mark Where We Are")


def write_an_agreement():
    with App(program) as app:
        app.press("alt+3")
        app.press_until_focused("Tab", "button", "Add an Agreement")
        app.press("Return")
        app.wait_for_focus("What")
        app.type("Call")
        # In a dialogue the field takes back what was typed in it.
        app.press("ctrl+z")
        wait_for_text(app, "")
        app.type("Walk")
        app.press("Escape")
        app.wait_for_focus("Walk")
        app.press("ctrl+z")
        wait_until(lambda: not app.has("button", "Remove agreement: Walk"), "the agreement to go")


def ask_a_question_and_leave_another_empty():
    with App(program) as app:
        app.press("alt+3")
        app.press_until_focused("Tab", "button", "Add a Question")
        app.press("Return")
        app.wait_for_focus("Questions for next time")
        app.type("Why")
        app.press_until_focused("Tab", "button", "Add a Question")
        app.press("Return")
        app.wait_for_focus("Questions for next time")
        app.find("button", "Remove question: ")
        app.press_until_focused("Tab", "button", "Add a Question")
        wait_until(lambda: not app.has("button", "Remove question: "), "the empty question to go")
        app.press_until_focused("shift+Tab", "button", "Remove question: Why")
        app.press("Return")
        app.wait_for_focus("Add a Question")
        app.press("ctrl+z")
        app.find("button", "Remove question: Why")


run_tests([
    write_a_goal_and_take_it_back,
    write_an_agreement,
    ask_a_question_and_leave_another_empty,
])
