#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding one's way on the overview, by keyboard and as a screen reader sees it."""
import sys

from app import App, has_state, run_tests, wait_until

program = sys.argv[1]
FAR_FROM_MODERATE = "Highly specialised mental health care"


def find_out_who_pays_for_dietetics():
    with App(program) as app:
        app.type("dietetics")
        app.find("label", "1 of 19 options")
        app.find("list item", "Dietetics")
        app.press("Return")
        app.find("heading", "Who pays")
        app.find("label", "Basic package · at most 3 hours a year")


def search_in_the_other_language():
    with App(program) as app:
        app.type("fysio")
        app.find("list item", "Physiotherapy")
        app.find("heading", "Name")
        app.find("label", "Fysiotherapie")
        app.press("Escape")
        app.find("button", "Physiotherapy")
        assert not app.has("list item", "Physiotherapy")


def search_from_the_steps_and_find_nothing():
    with App(program) as app:
        app.press("alt+2")
        app.find("heading", "Steps of care")
        app.type("qqq")
        app.find("label", "No Options Found")
        app.find("label", "0 of 19 options")
        app.press_until_focused("Tab", "button", "Show All Options")
        app.press("Return")
        app.find("button", "Physiotherapy")


def open_what_was_found_with_the_arrows():
    with App(program) as app:
        app.press("ctrl+f")
        app.wait_for_focus("Search the card")
        app.type("psychosomatic")
        app.find("list item", "Psychosomatic exercise therapy")
        app.press_until_focused("Tab", "list item", "Psychosomatic physiotherapy")
        app.press("Down")
        app.wait_for_focus("Psychosomatic exercise therapy")
        app.press("Return")
        app.find("heading", "What it involves")
        app.press("Escape")
        app.find("list item", "Psychosomatic exercise therapy")


def bring_a_severity_into_focus():
    def describes(text):
        return lambda: text in app.find("button", FAR_FROM_MODERATE).get_description()

    with App(program) as app:
        app.press_until_focused("Tab", "button", "Close Introduction")
        app.press("Return")
        app.wait_for_focus("Mild")
        app.press_until_focused("Tab", "button", "GP and POH-ggz")
        app.press("2")
        wait_until(lambda: has_state(app.has("toggle button", "Moderate"), "PRESSED"), "the heading to be pressed")
        app.press_until_focused("Down", "button", "Psychomotor therapy")
        wait_until(describes("not for the severity you picked"), "the tile to say that it is not for it")
        assert "not for" not in app.find("button", "Specialised mental health care").get_description()
        app.press("2")
        wait_until(lambda: not describes("not for")(), "the tile to be as it was")
        app.press("3")
        wait_until(lambda: has_state(app.has("toggle button", "Severe"), "PRESSED"), "the heading to be pressed")
        app.press("Escape")
        wait_until(lambda: not has_state(app.has("toggle button", "Severe"), "PRESSED"), "the heading to be let go of")


def filter_by_what_is_needed():
    with App(program) as app:
        app.press("ctrl+f")
        app.press_until_focused("Tab", "toggle button", "Filter")
        app.press("Return")
        app.press_until_focused("Tab", "toggle button", "Municipality")
        app.press("Return")
        app.find("label", "1 of 19 options")
        app.press("Escape")
        app.find("button", "Social support")
        app.press_until_focused("Tab", "button", "Remove the Filter “Municipality”")
        app.press("Return")
        app.find("button", "Physiotherapy")
        # What had the focus is gone; one can go on all the same.
        app.press_until_focused("Tab", "button", "Physiotherapy")


def compare_two():
    with App(program) as app:
        app.press_until_focused("Tab", "button", "Physiotherapy")
        app.press("ctrl+Return")
        wait_until(lambda: has_state(app.has("button", "Physiotherapy"), "PRESSED"), "the option to be chosen")
        app.press("Down", "Down")
        app.wait_for_focus("Exercise therapy")
        app.press("space")
        app.find("label", "Physiotherapy · Exercise therapy")
        app.press_until_focused("Tab", "button", "Compare")
        app.press("Return")
        app.find("heading", "What it involves")
        wait_until(app.focused, "the focus to come to the comparison")
        app.press("Escape")
        app.wait_for_focus("Exercise therapy")
        assert not app.has("button", "Compare")


def compare_from_the_menu_of_an_option():
    with App(program) as app:
        app.press_until_focused("Tab", "button", "Physiotherapy")
        app.press("shift+F10")
        app.find("menu", "Physiotherapy")
        app.press_until_focused("Down", "menu item", "Compare With Others")
        app.press("Return")
        app.find("label", "Physiotherapy")
        app.find("button", "Compare")
        app.press("Escape")
        wait_until(lambda: not app.has("button", "Compare"), "the choice to end")


def go_round_with_tab():
    """The second round has to be like the first."""
    with App(program) as app:
        for _ in range(2):
            app.press_until_focused("Tab", "button", "Physiotherapy")
            app.press_until_focused("Tab", "button", "Medical specialist")
            app.press_until_focused("Tab", "toggle button", "Search")


def search_again_and_again():
    """What was found for one word gives way to what is found for the next."""
    with App(program) as app:
        for word, option in [("dietetics", "Dietetics"), ("pain clinic", "Pain clinic"), ("fatigue", "Psychosomatic physiotherapy"),
                             ("gp", "GP and POH-ggz"), ("specialist", "Medical specialist"), ("voice", "Speech therapy")]:
            app.press("ctrl+f")
            app.wait_for_focus("Search the card")
            app.type(word)
            app.find("list item", option)


def resize_on_every_page():
    """The app stops at a warning, so to close well is to have had none."""
    def narrow_and_wide(app):
        for width, height in [(360, 640), (1100, 860), (360, 294), (800, 600)]:
            app.resize(width, height)
            wait_until(lambda: app.has("heading", "What it involves") or app.has("entry", "Search the card"),
                       "the page to be there")

    with App(program) as app:
        app.press_until_focused("Tab", "button", "Physiotherapy")
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
    find_out_who_pays_for_dietetics,
    search_in_the_other_language,
    search_from_the_steps_and_find_nothing,
    open_what_was_found_with_the_arrows,
    bring_a_severity_into_focus,
    filter_by_what_is_needed,
    compare_two,
    compare_from_the_menu_of_an_option,
    go_round_with_tab,
    search_again_and_again,
    resize_on_every_page,
])
