#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A patient and a GP who speak different languages: one after the other, and together on one page."""
from app import open_app, run_tests


def names_in_order(app, role):
    return [node.get_name() for node in app.nodes() if node.get_role_name() == role]


def switch_to_dutch_and_back():
    with open_app() as app:
        app.open("button", "Physiotherapy")
        app.find("heading", "What it involves")
        for language, heading in (("Nederlands", "Fysiotherapie"), ("English", "Physiotherapy")):
            app.press("ctrl+comma")
            app.go_to("combo box", "Language of the Card")
            app.press("space")
            app.find("list item", "Same as the App")
            # The list has the focus on its first, whichever is chosen, and begins with it only then.
            app.press("Home")
            app.press_until_focused("Down", "list item", language)
            app.press("Return")
            app.find("heading", heading)
            app.press("Escape")
            app.wait_until_gone("combo box", "Language of the Card")
        app.find("heading", "What it involves")


def read_an_option_together():
    with open_app() as app:
        app.open("button", "Physiotherapy")
        app.find("heading", "What it involves")
        app.open("button", "Read in Two Languages")
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
        app.go_to("heading", "What it involves")
        app.press("Tab")
        app.wait_for_focus("Wat het inhoudt")
        app.press("Escape")
        app.wait_until_gone("heading", "Wat het inhoudt")
        app.find("heading", "What it involves")
        app.press("alt+Left")
        app.find("button", "Physiotherapy")


def read_the_steps_together():
    with open_app() as app:
        app.press("alt+2", "ctrl+l")
        app.find("heading", "Stappen in de zorg")
        app.press("alt+Left")
        app.wait_until_gone("heading", "Stappen in de zorg")
        # A plan is in the words of who wrote it.
        app.press("alt+3", "ctrl+l")
        app.go_to("text", "What we want to reach")
        assert not app.has("heading", "Stappen in de zorg")


run_tests([
    switch_to_dutch_and_back,
    read_an_option_together,
    read_the_steps_together,
])
