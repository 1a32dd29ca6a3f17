#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a plan with the keyboard alone."""
from app import open_app, run_tests


def write_a_goal_and_take_it_back():
    with open_app() as app:
        app.press("alt+3")
        app.go_to("text", "What we want to reach")
        app.type("Walk far")
        app.wait_for_text("Walk far")
        app.press("ctrl+z")
        app.wait_for_text("Walk ")
        app.press("ctrl+shift+z")
        app.wait_for_text("Walk far")
        # Tab is for going on, not for writing.
        app.press("Tab")
        app.wait_for_focus("Mark Where We Are")


def write_an_agreement():
    with open_app() as app:
        app.press("alt+3")
        app.open("button", "Add an Agreement")
        app.wait_for_focus("What")
        app.type("Call")
        # In a dialogue the field takes back what was typed in it.
        app.press("ctrl+z")
        app.wait_for_text("")
        app.type("Walk")
        app.press("Escape")
        app.wait_for_focus("Walk")
        app.press("ctrl+z")
        app.wait_until_gone("button", "Remove Agreement: Walk")


def ask_a_question_and_leave_another_empty():
    with open_app() as app:
        app.press("alt+3")
        app.open("button", "Add a Question")
        app.wait_for_focus("Questions for next time")
        app.type("Why")
        app.open("button", "Add a Question")
        app.wait_for_focus("Questions for next time")
        app.find("button", "Remove This Question")
        app.go_to("button", "Add a Question")
        app.wait_until_gone("button", "Remove This Question")
        app.press_until_focused("shift+Tab", "button", "Remove Question: Why")
        app.press("Return")
        app.wait_for_focus("Add a Question")
        app.press("ctrl+z")
        app.find("button", "Remove Question: Why")


run_tests([
    write_a_goal_and_take_it_back,
    write_an_agreement,
    ask_a_question_and_leave_another_empty,
])
