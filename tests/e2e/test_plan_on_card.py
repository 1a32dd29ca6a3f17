#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the card into the plan, by keyboard and as a screen reader sees it."""
from app import has_state, open_app, run_tests, wait_until


def wait_for_tile(app, name, ending):
    wait_until(lambda: app.find("button", name).get_description().endswith(ending), f"the tile to say “{ending}”")


def add_from_a_tile_and_take_it_back():
    with open_app() as app:
        app.go_to("button", "Physiotherapy")
        without = app.focused().get_description()
        app.press("ctrl+d")
        app.find_toast("Added to our plan")
        wait_for_tile(app, "Physiotherapy", "In our plan: Thinking about it")
        app.press("ctrl+z")
        wait_for_tile(app, "Physiotherapy", without)
        app.press("shift+F10")
        app.press_until_focused("Down", "menu item", "Add to Our Plan")
        app.press("Return")
        wait_for_tile(app, "Physiotherapy", "In our plan: Thinking about it")


def take_nothing_back_out_of_sight():
    """A key that is meant for a field or a dialogue leaves the plan alone."""
    with open_app() as app:
        app.go_to("button", "Physiotherapy")
        app.press("ctrl+d")
        wait_for_tile(app, "Physiotherapy", "In our plan: Thinking about it")
        app.press("ctrl+f")
        app.wait_for_focus("Search the card")
        app.type("p")
        app.press("ctrl+z", "ctrl+shift+z", "ctrl+z")
        app.type("s")
        app.wait_for_text("ps")
        app.press("Escape")
        wait_for_tile(app, "Physiotherapy", "In our plan: Thinking about it")

        app.press("ctrl+comma")
        app.find("dialog", "Preferences")
        app.press("ctrl+z")
        app.press("Escape")
        app.wait_until_gone("dialog", "Preferences")
        wait_for_tile(app, "Physiotherapy", "In our plan: Thinking about it")


def hear_what_was_taken_back_and_do_it_again():
    with open_app() as app:
        app.go_to("button", "Physiotherapy")
        without = app.focused().get_description()
        app.press("ctrl+d")
        wait_for_tile(app, "Physiotherapy", "In our plan: Thinking about it")
        app.press("ctrl+z")
        app.find_toast("Undone in our plan", "Redo")
        wait_for_tile(app, "Physiotherapy", without)
        app.press("ctrl+shift+z")
        app.find_toast("Redone in our plan")
        wait_for_tile(app, "Physiotherapy", "In our plan: Thinking about it")


def add_from_the_page_of_an_option():
    with open_app() as app:
        app.open("button", "Physiotherapy")
        app.find("heading", "What it involves")
        app.open("button", "Add to Our Plan")
        app.wait_for_focus("In our plan: Thinking about it")
        app.press("space")
        app.press_until_focused("Down", "menu item", "Under way")
        assert has_state(app.find("menu item", "Thinking about it"), "CHECKED")
        assert not has_state(app.find("menu item", "Under way"), "CHECKED")
        app.press("Return")
        app.wait_for_focus("In our plan: Under way")
        app.press("ctrl+d")
        app.wait_for_focus("Add to Our Plan")
        app.press("ctrl+z")
        app.wait_for_focus("In our plan: Under way")
        app.press("Escape")
        wait_for_tile(app, "Physiotherapy", "In our plan: Under way")


def add_from_a_step():
    with open_app() as app:
        app.press("alt+2")
        app.go_to("button", "Physiotherapy")
        app.press("ctrl+d")
        app.find_toast("Added to our plan")


run_tests([
    add_from_a_step,
    add_from_a_tile_and_take_it_back,
    add_from_the_page_of_an_option,
    hear_what_was_taken_back_and_do_it_again,
    take_nothing_back_out_of_sight,
])
