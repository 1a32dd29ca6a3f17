#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding an option by what one calls it, in either language."""
from app import open_app, run_tests


def find_out_who_pays_for_dietetics():
    with open_app() as app:
        app.find("button", "Dietetics")
        app.type("dietetics")
        app.find("label", "1 of 19 options")
        app.find("list item", "Dietetics")
        app.open("list item", "Dietetics")
        app.find("heading", "Who pays")
        app.find("label", "Basic package · at most 3 hours a year")
        # What is read can be come to by keyboard.
        app.go_to("list item", "Basic package")


def open_the_first_result_without_waiting():
    """No key is lost before the field of the search has come into view, and a digit is one of a word by then."""
    with open_app() as app:
        errands = {
            "Dietetics": ["d"],
            "Speech therapy": ["s", "p"],
            "Pain clinic": ["p", "x", "BackSpace", "a", "i", "n", "space", "c"],
        }
        for option, keys in errands.items():
            app.find("button", "Physiotherapy")
            app.press(*keys, "Return")
            app.find("heading", option)
            app.press("Escape")
            app.find("list item", option)
            app.press("Escape")
        app.find("button", "Physiotherapy")
        app.press("p", "1")
        app.find("label", "No Options Found")


def switch_quick_keys_off():
    with open_app() as app:
        app.press("ctrl+comma")
        app.wait_for_focus("Language of the Card")
        app.go_to("switch", "Quick Keys")
        app.press("space")
        app.press("Escape")
        app.wait_until_gone("switch", "Quick Keys")
        app.go_to("button", "Physiotherapy")
        app.press("d", "1")
        app.press("ctrl+f")
        app.wait_for_focus("Search the card")
        # Neither began one, nor picked a severity.
        app.type("dietet")
        app.find("label", "1 of 19 options")
        app.wait_for_text("dietet")


def search_in_dutch_on_an_english_card():
    with open_app() as app:
        app.find("button", "Physiotherapy")
        app.type("fysio")
        app.find("list item", "Physiotherapy")
        app.find("heading", "Name")
        app.find("label", "Fysiotherapie")
        app.press("Escape")
        app.find("button", "Physiotherapy")
        assert not app.has("list item", "Physiotherapy")


def search_in_english_on_a_dutch_card():
    with open_app(language="nl") as app:
        app.find("button", "Diëtetiek")
        app.type("physio")
        app.find("list item", "Fysiotherapie")
        # Dutch as well, by whoever leaves out what stands on a letter.
        app.wait_for_focus("De kaart doorzoeken")
        app.press("ctrl+a")
        app.type("dietetiek")
        app.find("label", "1 van 19 behandelingen")
        app.open("list item", "Diëtetiek")
        app.find("heading", "Wie betaalt")
        app.press("Escape")
        app.find("list item", "Diëtetiek")


def search_from_the_steps_and_find_nothing():
    with open_app() as app:
        app.press("alt+2")
        app.find("heading", "Steps of care")
        app.type("qqq")
        app.find("label", "No Options Found")
        app.find("label", "0 of 19 options")
        app.open("button", "Show All Options")
        app.find("button", "Physiotherapy")


def open_what_was_found_with_the_arrows():
    with open_app() as app:
        app.press("ctrl+f")
        app.wait_for_focus("Search the card")
        app.type("psychosomatic")
        app.find("list item", "Psychosomatic exercise therapy")
        app.go_to("list item", "Psychosomatic physiotherapy")
        app.press("Down")
        app.wait_for_focus("Psychosomatic exercise therapy")
        app.press("Return")
        app.find("heading", "What it involves")
        app.press("Escape")
        app.find("list item", "Psychosomatic exercise therapy")


def filter_by_what_is_needed():
    with open_app() as app:
        app.press("ctrl+f")
        app.open("toggle button", "Filter")
        app.open("toggle button", "Municipality")
        app.find("label", "1 of 19 options")
        app.press("Escape")
        app.find("button", "Social support")
        app.open("button", "Remove the Filter “Municipality”")
        app.find("button", "Physiotherapy")
        # What had the focus is gone; one can go on all the same.
        app.go_to("button", "Physiotherapy")


def search_again_and_again():
    """What was found for one word gives way to what is found for the next."""
    with open_app() as app:
        for word, option in [("dietetics", "Dietetics"), ("pain clinic", "Pain clinic"), ("fatigue", "Psychosomatic physiotherapy"),
                             ("gp", "GP and POH-ggz"), ("specialist", "Medical specialist"), ("voice", "Speech therapy")]:
            app.press("ctrl+f")
            app.wait_for_focus("Search the card")
            app.type(word)
            app.find("list item", option)


run_tests([
    find_out_who_pays_for_dietetics,
    open_the_first_result_without_waiting,
    switch_quick_keys_off,
    search_in_dutch_on_an_english_card,
    search_in_english_on_a_dutch_card,
    search_from_the_steps_and_find_nothing,
    open_what_was_found_with_the_arrows,
    filter_by_what_is_needed,
    search_again_and_again,
])
