#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Errands done with the keyboard alone."""
import sys

from app import Announcements, App, run_tests, wait_until

program = sys.argv[1]


def read_about_physiotherapy_and_come_back():
    with App(program) as app:
        app.press_until_focused("Tab", "button", "Physiotherapy")
        described = app.focused().get_description()
        assert described == "no referral · supplementary package · Mild · Moderate", described
        app.press("Return")
        app.find("heading", "What it involves")
        app.find("heading", "Low back pain")
        # The page is read from its top, and a second Enter does nothing.
        app.wait_for_focus("Physiotherapy")
        assert app.focused().get_role_name() == "heading", app.focused().get_role_name()
        app.press("Return")
        app.press_until_focused("Tab", "button", "Find a provider")
        app.press("Escape")
        wait_until(lambda: not app.has("heading", "What it involves"), "the page to go")
        app.wait_for_focus("Physiotherapy")


def move_with_the_arrows():
    with App(program) as app:
        app.press_until_focused("Tab", "button", "GP and POH-ggz")
        app.press_until_focused("Down", "button", "Dietetics")
        app.press_until_focused("Down", "button", "Psychomotor therapy")
        app.press("Down")
        app.wait_for_focus("Basic mental health care")
        app.press("Right")
        app.wait_for_focus("Multidisciplinary mental health care")
        app.press("Down", "Down")
        app.wait_for_focus("Highly specialised mental health care")
        app.press_until_focused("Up", "button", "Exercise therapy")


def open_an_option_from_the_steps():
    with App(program) as app:
        app.press("alt+2")
        app.find("heading", "Steps of care")
        app.press_until_focused("Tab", "button", "Pain clinic")
        app.press("Return")
        app.find("heading", "What it involves")
        app.press("alt+Left")
        app.find("heading", "Steps of care")


def walk_from_option_to_option():
    with App(program) as app:
        app.press_until_focused("Tab", "button", "Physiotherapy")
        app.press("Return")
        app.wait_for_focus("Physiotherapy")
        app.find("button", "Previous: GP and POH-ggz")
        app.press("ctrl+Next")
        app.wait_for_focus("Psychosomatic physiotherapy")
        assert app.focused().get_role_name() == "heading", app.focused().get_role_name()
        # A list has a use of its own for these keys, and does not get them.
        app.press_until_focused("Tab", "list item", "Moderate")
        app.press("ctrl+Next")
        app.wait_for_focus("Exercise therapy")
        app.press("ctrl+Prior", "ctrl+Prior")
        app.wait_for_focus("Physiotherapy")
        app.press_until_focused("Tab", "button", "Next: Psychosomatic physiotherapy")
        app.press("Return")
        app.wait_for_focus("Psychosomatic physiotherapy")
        app.press("Escape")
        wait_until(lambda: not app.has("heading", "What it involves"), "the page to go")
        app.wait_for_focus("Physiotherapy")


def go_on_to_another_option_and_a_step():
    with App(program) as app:
        app.press_until_focused("Tab", "button", "Dietetics")
        app.press("Return")
        app.press_until_focused("Tab", "list item", "Mild")
        app.press("Return")
        app.press_until_focused("Tab", "button", "Social support")
        app.press("Return")
        app.wait_for_focus("Social support")
        app.press_until_focused("Tab", "button", "Step 2 · Light care first")
        app.press("Return")
        app.wait_for_focus("Step 2 Light care first")
        app.press("Tab")
        app.wait_for_focus("We are here")
        app.press("Tab", "Tab", "Tab")
        app.wait_for_focus("GP and POH-ggz")


def go_back_in_every_way():
    # GTK itself warns of a page that goes away while a button of the mouse is down on it.
    with App(program, G_DEBUG="") as app:
        app.press_until_focused("Tab", "button", "Physiotherapy")
        for go_back in (
            lambda: app.press("Escape"),
            lambda: app.press("alt+Left"),
            lambda: app.click(8),
        ):
            app.press("Return")
            app.wait_for_focus("Physiotherapy")
            app.find("heading", "What it involves")
            go_back()
            wait_until(lambda: not app.has("heading", "What it involves"), "the page to go")
            app.wait_for_focus("Physiotherapy")


def ask_for_help():
    with App(program) as app:
        app.press_until_focused("Tab", "button", "Physiotherapy")
        app.press("Return")
        app.find("heading", "What it involves")
        app.press("F1")
        app.find("heading", "How the App Works")
        app.press_until_focused("Tab", "button", "Show the Introduction")
        app.press("Return")
        app.find("heading", "Which help fits me now?")
        app.press_until_focused("Tab", "button", "Close Introduction")
        app.press("Return")
        wait_until(lambda: not app.has("button", "Close Introduction"), "the introduction to close")


def zoom_and_hear_it():
    announcements = Announcements()
    try:
        with App(program) as app:
            app.find("button", "Physiotherapy")
            for key, said in (
                ("ctrl+plus", "Text size 110%"),
                ("ctrl+equal", "Text size 125%"),
                ("ctrl+KP_Add", "Text size 150%"),
                ("ctrl+minus", "Text size 125%"),
                ("ctrl+KP_Subtract", "Text size 110%"),
                ("ctrl+0", "Text size 100%"),
                ("ctrl+plus", "Text size 110%"),
                ("ctrl+KP_0", "Text size 100%"),
            ):
                announcements.heard.clear()
                app.press(key)
                announcements.wait_for(said)
            app.press("F10")
            app.find("button", "100%")
            app.press_until_focused("Tab", "button", "Larger Text")
            app.press("Return")
            app.find("button", "110%")
            app.press("Escape")
    finally:
        announcements.stop()


def find_it_as_it_was_left():
    with App(program, GSETTINGS_BACKEND="keyfile") as app:
        app.find("button", "Physiotherapy")
        app.press("ctrl+plus", "alt+2")
        app.find("heading", "Steps of care")
    with App(program, GSETTINGS_BACKEND="keyfile") as app:
        app.find("heading", "Steps of care")
        app.press("F10")
        app.find("button", "110%")
        app.press("Escape")


run_tests([
    read_about_physiotherapy_and_come_back,
    move_with_the_arrows,
    open_an_option_from_the_steps,
    walk_from_option_to_option,
    go_on_to_another_option_and_a_step,
    go_back_in_every_way,
    ask_for_help,
    zoom_and_hear_it,
    find_it_as_it_was_left,
])
