#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making the text larger, by those who cannot read it as it is."""
from app import Announcements, open_app, run_tests


def zoom_in_and_out_and_hear_it():
    with Announcements() as announcements, open_app() as app:
        app.find("button", "Physiotherapy")
        for key, said in (
            ("ctrl+plus", "Text size 110%"),
            ("ctrl+equal", "Text size 125%"),
            ("ctrl+KP_Add", "Text size 150%"),
            ("ctrl+plus", "Text size 175%"),
            ("ctrl+plus", "Text size 200%"),
            ("ctrl+minus", "Text size 175%"),
            ("ctrl+KP_Subtract", "Text size 150%"),
            ("ctrl+0", "Text size 100%"),
            ("ctrl+plus", "Text size 110%"),
            ("ctrl+KP_0", "Text size 100%"),
        ):
            app.press(key)
            announcements.wait_for(said)
        app.press("F10")
        app.find("button", "100%")
        app.open("button", "Larger Text")
        app.find("button", "110%")
        app.press("Escape")


def read_at_twice_the_size_in_a_small_window():
    with Announcements() as announcements, open_app() as app:
        app.find("button", "Dietetics")
        for _ in range(5):
            app.press("ctrl+plus")
        announcements.wait_for("Text size 200%")
        app.resize(360, 640)
        app.find("radio button", "All")
        app.type("dietetics")
        app.find("list item", "Dietetics")
        app.open("list item", "Dietetics")
        app.find("heading", "What it involves")
        app.go_to("list item", "Basic package")
        app.go_to("button", "Find a provider")
        app.press("Escape")
        app.find("list item", "Dietetics")


def find_it_as_it_was_left():
    with open_app(GSETTINGS_BACKEND="keyfile") as app:
        app.find("button", "Physiotherapy")
        app.press("ctrl+plus", "alt+2")
        app.find("heading", "Steps of care")
    with open_app(GSETTINGS_BACKEND="keyfile") as app:
        app.find("heading", "Steps of care")
        app.press("F10")
        app.find("button", "110%")
        app.press("Escape")


run_tests([
    zoom_in_and_out_and_hear_it,
    read_at_twice_the_size_in_a_small_window,
    find_it_as_it_was_left,
])
