#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A card of one's own: an editor who writes it, a practice whose file is bad, and another language."""
import contextlib
import os
import pathlib
import tempfile

from app import open_app, run_tests

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
    with home() as (card, variables), open_app("--catalog", str(card), **variables) as app:
        app.find("label", "This is not the card that comes with the app, but “card.json”")
        app.open("button", OPTION)
        app.find("heading", OPTION)

        card.write_text(CARD.replace(f'"title": "{OPTION}"', '"title": "Moving well"'), encoding="utf-8")
        app.find("heading", "Moving well")

        card.write_text(CARD.replace('"format": 1', '"format": "one"'), encoding="utf-8")
        app.find("label", "“card.json” cannot be used; this is how it was")
        app.find("heading", "Moving well")
        app.open("button", "Details")
        app.find("label", "format: found \"one\", expected a whole number from 1 to 1000")
        app.press("Escape")

        card.write_text(CARD, encoding="utf-8")
        app.find("heading", OPTION)


def a_practice_has_a_card_of_its_own():
    with home(catalog_file="{card}") as (card, variables):
        card.write_text(CARD.replace(f'"title": "{OPTION}"', '"title": "Moving well"'), encoding="utf-8")
        with open_app(**variables) as app:
            app.find("button", "Moving well")
            app.find("label", "This is not the card that comes with the app, but “card.json”")


def a_practice_whose_card_is_bad_has_the_card_of_the_app():
    with home(catalog_file="{card}") as (card, variables):
        card.write_text("{", encoding="utf-8")
        with open_app(**variables) as app:
            app.find("label", "“card.json” cannot be shown; this is the card that comes with the app")
            app.find("button", OPTION)


def a_language_that_is_not_there_is_that_of_the_app():
    with home(language="xx") as (_, variables), open_app(**variables) as app:
        app.find("button", OPTION)


run_tests([
    an_editor_sees_what_is_written,
    a_practice_has_a_card_of_its_own,
    a_practice_whose_card_is_bad_has_the_card_of_the_app,
    a_language_that_is_not_there_is_that_of_the_app,
])
