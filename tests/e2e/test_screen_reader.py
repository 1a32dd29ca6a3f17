#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Errands by ear: what Orca says on the way."""
from app import open_app, run_tests
from screen_reader import Orca


def hear_who_pays_for_dietetics():
    with open_app() as app, Orca(app) as orca:
        orca.type("dietetics", "1 of 19 options")
        orca.go_to("list item", "Dietetics", "Options found List with 1 item", "no referral · basic package")
        orca.press("Return", "Dietetics heading 1")
        orca.go_to("list item", "Basic package", "What it involves", "Referral List with 1 item",
                   "You do not need a referral", "Who pays List with 3 items", "This care is in the basic package",
                   "Basic package", "for everyone · at most 3 hours a year")
        orca.press("Escape", "Options found List with 1 item", "Dietetics")


def hear_where_one_searches():
    with open_app() as app, Orca(app) as orca:
        orca.press("ctrl+f", "Search the card entry")
        orca.press("Escape", "Close Introduction button")
        orca.press("ctrl+f", "Search the card entry")


def hear_how_many_are_found():
    with open_app() as app, Orca(app) as orca:
        orca.type("pain", "Search the card entry", "17 of 19 options")
        orca.type(" clinic", "2 of 19 options")
        orca.type(" of nowhere", "0 of 19 options")
        # What was said twice would have come by now.
        orca.press("ctrl+a", "selected")
        assert orca.count("2 of 19 options") == orca.count("0 of 19 options") == 1, orca.said


def hear_the_steps_as_a_list():
    with open_app() as app, Orca(app) as orca:
        orca.press("alt+2", "Care goes step by step")
        orca.go_to("toggle button", "We are here", "Steps of care List with 4 items",
                   "We are here toggle button not pressed", "Step 1", description="Step 1")
        orca.press("space", "pressed")
        orca.press("Tab", "You get good information and you look after yourself")
        orca.press("shift+Tab", "We are here toggle button pressed", "Step 1")
        orca.go_to("toggle button", "We are here", "Who treats", "Options at this step",
                   "Information and self-care button", "We are here toggle button not pressed", "Step 2",
                   description="Step 2")


run_tests([
    hear_who_pays_for_dietetics,
    hear_where_one_searches,
    hear_how_many_are_found,
    hear_the_steps_as_a_list,
])
