#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The four steps of care: reading them in their order, saying where one is, and what was tried before."""
from app import has_state, open_app, run_tests, wait_until

STEPS = ["Step 1 Information and self-care", "Step 2 Light care first", "Step 3 A team close to home",
         "Step 4 Hospital or special centre"]


def go_through_the_steps():
    with open_app() as app:
        app.press("alt+2")
        steps = app.find("list", "Steps of care")
        names = [node.get_name() for node in app.nodes(steps) if node.get_role_name() == "list item"]
        assert names == STEPS, names
        # They are come to in the same order. Each has the same button, whose description tells of which it is.
        for number in range(1, len(STEPS) + 1):
            app.go_to("toggle button", "We are here", f"Step {number}")
        app.go_to("list item", "Words explained")


def open_an_option_of_a_step_and_come_back():
    with open_app() as app:
        app.press("alt+2")
        app.find("heading", "Steps of care")
        app.open("button", "Pain clinic")
        app.find("heading", "What it involves")
        app.press("alt+Left")
        app.find("heading", "Steps of care")
        app.wait_for_focus("Pain clinic")


def open_the_menu_of_an_option():
    """As on the overview."""
    def open_menu(app, name, key):
        app.go_to("button", name)
        with app.holding(key):
            app.find("menu", name)
        app.press("Escape")
        app.wait_until_gone("menu", name)
        app.wait_for_focus(name)

    with open_app() as app:
        app.press("alt+2")
        open_menu(app, "Pain clinic", "Menu")
        open_menu(app, "Pain clinic", "shift+F10")
        with app.holding("shift+F10"):
            app.find("menu", "Pain clinic")
        app.press_until_focused("Down", "menu item", "Add to Our Plan")
        app.press("Return")
        app.find_toast("Added to our plan")


def say_where_we_are_and_take_it_back():
    with open_app() as app:
        app.press("alt+2")
        app.go_to("toggle button", "We are here", "Step 3")
        app.press("space")
        app.find("toggle button", "We are here", "PRESSED", "Step 3")
        # There is one place to be.
        marked = [node.get_description() for node in app.nodes()
                  if node.get_name() == "We are here" and has_state(node, "PRESSED")]
        assert marked == ["Step 3"], marked
        app.press("ctrl+z")
        wait_until(lambda: not app.has("toggle button", "We are here", "PRESSED"), "the mark to go")


def write_down_what_was_tried_before():
    with open_app() as app:
        app.press("alt+2")
        app.go_to("toggle button", "We are here", "Step 2")
        app.open("button", "Add to the Way So Far")
        app.wait_for_focus("Option")
        app.go_to("text", "Year")
        app.type("2024")
        app.go_to("text", "How it went")
        app.type("It helped for a while")
        app.go_to("text", "Why we moved on")
        app.type("The pain came back")
        app.press("Escape")
        app.wait_until_gone("dialog", "What Was Tried")
        wait_until(lambda: any("It helped for a while" in f"{node.get_name()} {node.get_description()}"
                               for node in app.nodes()), "the way so far")


run_tests([
    go_through_the_steps,
    open_an_option_of_a_step_and_come_back,
    open_the_menu_of_an_option,
    say_where_we_are_and_take_it_back,
    write_down_what_was_tried_before,
])
