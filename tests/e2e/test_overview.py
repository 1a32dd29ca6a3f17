#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding one's way on the overview: picking a severity, comparing, going round, in a window of any size."""
from app import Announcements, open_app, run_tests, wait_until

FAR_FROM_MODERATE = "Highly specialised mental health care"


def pick_a_severity():
    def describes(text):
        return lambda: text in app.find("button", FAR_FROM_MODERATE).get_description()

    with Announcements() as announcements, open_app() as app:
        app.open("button", "Close Introduction")
        app.wait_for_focus("Mild")
        app.go_to("button", "GP and POH-ggz")
        app.press("2")
        announcements.wait_for("Moderate: 17 options")
        app.find("toggle button", "Moderate", "PRESSED")
        app.press_until_focused("Down", "button", "Psychomotor therapy")
        wait_until(describes("not placed at the severity you picked"), "the tile to say that it is not for it")
        assert "not placed" not in app.find("button", "Specialised mental health care").get_description()
        app.press("2")
        wait_until(lambda: not describes("not placed")(), "the tile to be as it was")
        app.press("3")
        app.find("toggle button", "Severe", "PRESSED")
        app.press("Escape")
        wait_until(lambda: not app.has("toggle button", "Severe", "PRESSED"), "the heading to be let go of")


def compare_two():
    with open_app() as app:
        app.go_to("button", "Physiotherapy")
        app.press("ctrl+Return")
        app.find("button", "Physiotherapy", "PRESSED")
        app.press("Down", "Down")
        app.wait_for_focus("Exercise therapy")
        app.press("space")
        app.find("label", "Physiotherapy · Exercise therapy")
        app.open("button", "Compare")
        app.find("heading", "What it involves")
        names = [node.get_name() for node in app.nodes() if node.get_role_name() == "heading"]
        assert {"Physiotherapy", "Exercise therapy", "Referral", "Who pays"} <= set(names), names
        wait_until(app.focused, "the focus to come to the comparison")
        app.press("Escape")
        app.wait_for_focus("Exercise therapy")
        assert not app.has("button", "Compare")


def compare_from_the_menu_of_an_option():
    with open_app() as app:
        app.go_to("button", "Physiotherapy")
        app.press("shift+F10")
        app.find("menu", "Physiotherapy")
        app.press_until_focused("Down", "menu item", "Compare With Others")
        app.press("Return")
        app.find("label", "Physiotherapy")
        app.find("button", "Compare")
        app.press("Escape")
        app.wait_until_gone("button", "Compare")


def go_round_with_tab():
    """The second round has to be like the first."""
    with open_app() as app:
        for _ in range(2):
            app.go_to("button", "Physiotherapy")
            app.go_to("button", "Medical specialist")
            app.go_to("toggle button", "Search")


def resize_on_every_page():
    """The app stops at a warning, so to close well is to have had none."""
    def narrow_and_wide(app):
        for width, height in [(360, 640), (1100, 860), (360, 294), (800, 600)]:
            app.resize(width, height)
            wait_until(lambda: app.has("heading", "What it involves") or app.has("entry", "Search the card"),
                       "the page to be there")

    with open_app() as app:
        app.go_to("button", "Physiotherapy")
        app.press("ctrl+Return", "Return")
        app.press("Escape")
        app.press("Return")
        app.find("heading", "What it involves")
        narrow_and_wide(app)
        app.press("Escape")
        app.type("pain")
        app.find("list item", "Pain clinic")
        narrow_and_wide(app)


run_tests([
    pick_a_severity,
    compare_two,
    compare_from_the_menu_of_an_option,
    go_round_with_tab,
    resize_on_every_page,
])
