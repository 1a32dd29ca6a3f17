#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A card of one's own: an editor who writes it, a practice whose file is bad, and another language."""
import contextlib
import os
import pathlib
import sys
import tempfile

from app import App, run_tests, wait_until

program = sys.argv[1]
CARD = pathlib.Path(os.environ["KEUZE_CATALOG"]).read_text(encoding="utf-8")
OPTION = "Physiotherapy"


@contextlib.contextmanager
def home(**settings):
    """A home folder with a card in it, and with settings that outlive the app."""
    with tempfile.TemporaryDirectory() as folder:
        card = pathlib.Path(folder, "card.json")
        card.write_text(CARD, encoding="utf-8")
        keyfile = pathlib.Path(folder, "glib-2.0", "settings", "keyfile")
        keyfile.parent.mkdir(parents=True)
        lines = [f"{name.replace('_', '-')}='{value.format(card=card)}'" for name, value in settings.items()]
        keyfile.write_text("\n".join(["[io/github/keuzekaart/Keuzekaart]", *lines, ""]), encoding="utf-8")
        yield card, {"GSETTINGS_BACKEND": "keyfile", "XDG_CONFIG_HOME": folder}


def an_editor_sees_what_is_written():
    with home() as (card, variables), App(program, "--catalog", str(card), **variables) as app:
        app.find("label", "This is not the card that comes with the app, but “card.json”")
        app.press_until_focused("Tab", "button", OPTION)
        app.press("Return")
        app.find("heading", OPTION)

        card.write_text(CARD.replace(f'"title": "{OPTION}"', '"title": "Moving well"'), encoding="utf-8")
        app.find("heading", "Moving well")

        card.write_text(CARD.replace('"format": 1', '"format": "one"'), encoding="utf-8")
        app.find("label", "There is a mistake in “card.json”; this is how it was before")
        app.find("heading", "Moving well")
        app.press_until_focused("Tab", "button", "Details")
        app.press("Return")
        app.find("label", "format: found \"one\", expected a whole number from 1 to 1000")
        app.press("Escape")

        card.write_text(CARD, encoding="utf-8")
        app.find("heading", OPTION)


def a_practice_has_a_card_of_its_own():
    with home(catalog_file="{card}") as (card, variables):
        card.write_text(CARD.replace(f'"title": "{OPTION}"', '"title": "Moving well"'), encoding="utf-8")
        with App(program, **variables) as app:
            app.find("button", "Moving well")
            app.find("label", "This is not the card that comes with the app, but “card.json”")


def a_practice_whose_card_is_bad_has_the_card_of_the_app():
    with home(catalog_file="{card}") as (card, variables):
        card.write_text("{", encoding="utf-8")
        with App(program, **variables) as app:
            app.find("label", "“card.json” cannot be shown; this is the card that comes with the app")
            app.find("button", OPTION)


def the_card_changes_its_language():
    with home() as (_, variables), App(program, **variables) as app:
        app.press_until_focused("Tab", "button", OPTION)
        app.press("Return")
        app.find("heading", "What it involves")
        app.press("ctrl+comma")
        app.press_until_focused("Tab", "combo box", "Language of the Card")
        app.press("space")
        app.press_until_focused("Down", "list item", "Nederlands")
        app.press("Return")
        app.find("heading", "Fysiotherapie")
        app.press("Escape")
        wait_until(lambda: not app.has("dialog", "Preferences"), "the preferences to close")


def a_language_that_is_not_there_is_that_of_the_app():
    with home(language="xx") as (_, variables), App(program, **variables) as app:
        app.find("button", OPTION)


run_tests([
    an_editor_sees_what_is_written,
    a_practice_has_a_card_of_its_own,
    a_practice_whose_card_is_bad_has_the_card_of_the_app,
    the_card_changes_its_language,
    a_language_that_is_not_there_is_that_of_the_app,
])
