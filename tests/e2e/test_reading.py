#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A patient and a GP who speak different languages read the same page, by keyboard."""
import sys

from app import App, run_tests, wait_until

program = sys.argv[1]


def names_in_order(app, role):
    return [node.get_name() for node in app.nodes() if node.get_role_name() == role]


def read_an_option_together():
    with App(program) as app:
        app.press_until_focused("Tab", "button", "Physiotherapy")
        app.press("Return")
        app.find("heading", "What it involves")
        app.press_until_focused("Tab", "button", "Read in Two Languages")
        app.press("Return")
        # Each text is followed by the same in the other language.
        app.find("heading", "Wat het inhoudt")
        headings = names_in_order(app, "heading")
        for english, dutch in (("Physiotherapy", "Fysiotherapie"), ("What it involves", "Wat het inhoudt"),
                               ("Referral", "Verwijzing"), ("Who pays", "Wie betaalt")):
            assert headings.index(dutch) == headings.index(english) + 1, headings
        levels = {node.get_name(): node.get_attributes().get("level") for node in app.nodes()
                  if node.get_role_name() == "heading"}
        assert (levels["Fysiotherapie"], levels["Wat het inhoudt"]) == ("1", "2"), levels
        # What is read can be come to by keyboard, in the same order.
        app.press_until_focused("Tab", "heading", "What it involves")
        app.press("Tab")
        app.wait_for_focus("Wat het inhoudt")
        app.press("Escape")
        wait_until(lambda: not app.has("heading", "Wat het inhoudt"), "the page to go back")
        app.find("heading", "What it involves")
        app.press("alt+Left")
        app.find("button", "Physiotherapy")


def read_the_steps_together():
    with App(program) as app:
        app.press("alt+2", "ctrl+l")
        app.find("heading", "Stappen in de zorg")
        app.press("alt+Left")
        wait_until(lambda: not app.has("heading", "Stappen in de zorg"), "the page to go back")
        # A plan is in the words of who wrote it.
        app.press("alt+3", "ctrl+l")
        app.press_until_focused("Tab", "text", "What we want to reach")
        assert not app.has("heading", "Stappen in de zorg")


run_tests([
    read_an_option_together,
    read_the_steps_together,
])
