#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Errands done with the keyboard alone."""
from app import open_app, run_tests


def read_about_physiotherapy_and_come_back():
    with open_app() as app:
        app.go_to("button", "Physiotherapy")
        described = app.focused().get_description()
        assert described == "no referral · supplementary package · Mild · Moderate", described
        app.press("Return")
        app.find("heading", "What it involves")
        app.find("heading", "Low back pain")
        # The page is read from its top, and a second Enter does nothing.
        app.wait_for_focus("Physiotherapy")
        assert app.focused().get_role_name() == "heading", app.focused().get_role_name()
        app.press("Return")
        app.go_to("button", "Find a provider")
        app.press("Escape")
        app.wait_until_gone("heading", "What it involves")
        app.wait_for_focus("Physiotherapy")


def move_with_the_arrows():
    with open_app() as app:
        app.go_to("button", "GP and POH-ggz")
        app.press_until_focused("Down", "button", "Dietetics")
        app.press_until_focused("Down", "button", "Psychomotor therapy")
        app.press("Down")
        app.wait_for_focus("Basic mental health care")
        app.press("Right")
        app.wait_for_focus("Multidisciplinary mental health care")
        app.press("Down", "Down")
        app.wait_for_focus("Highly specialised mental health care")
        app.press_until_focused("Up", "button", "Exercise therapy")


def walk_from_option_to_option():
    with open_app() as app:
        app.open("button", "Physiotherapy")
        app.wait_for_focus("Physiotherapy")
        app.find("button", "Previous: GP and POH-ggz")
        app.press("ctrl+Next")
        app.wait_for_focus("Psychosomatic physiotherapy")
        assert app.focused().get_role_name() == "heading", app.focused().get_role_name()
        # A list has a use of its own for these keys, and does not get them.
        app.go_to("list item", "Moderate")
        app.press("ctrl+Next")
        app.wait_for_focus("Exercise therapy")
        app.press("ctrl+Prior", "ctrl+Prior")
        app.wait_for_focus("Physiotherapy")
        app.open("button", "Next: Psychosomatic physiotherapy")
        app.wait_for_focus("Psychosomatic physiotherapy")
        app.press("Escape")
        app.wait_until_gone("heading", "What it involves")
        app.wait_for_focus("Physiotherapy")


def go_on_to_another_option_and_a_step():
    with open_app() as app:
        app.open("button", "Dietetics")
        app.open("list item", "Mild")
        app.open("button", "Social support")
        app.wait_for_focus("Social support")
        app.open("button", "Step 2 · Light care first")
        app.wait_for_focus("Step 2 Light care first")
        app.press("Tab")
        app.wait_for_focus("We are here")
        app.press("Tab", "Tab", "Tab")
        app.wait_for_focus("GP and POH-ggz")


def go_back_in_every_way():
    # GTK itself loses count when a page goes away while a button of the mouse is down on it.
    with open_app(forgiven=["Broken accounting of active state for widget "]) as app:
        app.go_to("button", "Physiotherapy")
        for go_back in (
            lambda: app.press("Escape"),
            lambda: app.press("alt+Left"),
            lambda: app.click(8),
        ):
            app.press("Return")
            app.wait_for_focus("Physiotherapy")
            app.find("heading", "What it involves")
            go_back()
            app.wait_until_gone("heading", "What it involves")
            app.wait_for_focus("Physiotherapy")


def ask_for_help():
    with open_app() as app:
        app.open("button", "Physiotherapy")
        app.find("heading", "What it involves")
        app.press("F1")
        app.find("heading", "How the App Works")
        app.open("button", "Show the Introduction")
        app.find("heading", "Which help fits me now?")
        app.open("button", "Close Introduction")
        app.wait_until_gone("button", "Close Introduction")


run_tests([
    read_about_physiotherapy_and_come_back,
    move_with_the_arrows,
    walk_from_option_to_option,
    go_on_to_another_option_and_a_step,
    go_back_in_every_way,
    ask_for_help,
])
