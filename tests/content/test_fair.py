#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that the card says about as much of each option: none may look better because more is written about it."""
import copy
import statistics
import unittest

import card
import measure
import tap

MOST_TIMES_MEDIAN = 2


def lengths(catalog):
    """The number of words of each section of each option, and of each option as a whole."""
    found = {}
    for option in catalog["options"]:
        sections = card.sections(option)
        for name, text in {**sections, "whole": " ".join(sections.values())}.items():
            found.setdefault(name, {})[option["id"]] = len(measure.words(text))
    return found


def complaints(catalog):
    """Yields each section that is missing, or longer than others are."""
    for section, options in lengths(catalog).items():
        most = MOST_TIMES_MEDIAN * statistics.median(options.values())
        for option, length in options.items():
            if length == 0:
                yield f"{option}: says nothing under {section}"
            if length > most:
                yield f"{option}: {length} words under {section}, expected {most:g} or fewer"


class Fair(unittest.TestCase):
    def test_says_as_much_of_each_option(self):
        for language in card.CARDS:
            catalog = card.load(language)
            for section, options in lengths(catalog).items():
                longest = max(options, key=options.get)
                median = statistics.median(options.values())
                tap.note(f"{language}: {section}: {median:g} words in the middle, "
                         f"{options[longest] / median:.1f} times as many for {longest}")
            with self.subTest(language=language):
                self.assertEqual(list(complaints(catalog)), [])

    def test_every_option_has_examples(self):
        for option in card.load("en")["options"]:
            with self.subTest(option=option["id"]):
                self.assertIn(len(option["examples"]), (2, 3))


class Complaints(unittest.TestCase):
    """The test above could not fail if an unfair text would not be found."""

    def setUp(self):
        self.catalog = copy.deepcopy(card.load("en"))
        self.option = card.find_option(self.catalog, "dietetics")

    def found(self):
        return "\n".join(complaints(self.catalog))

    def test_finds_a_long_section(self):
        for section, spoil in {
            "involves": lambda text: self.option["involves"].append(text),
            "examples": lambda text: self.option["examples"][0].update(text=text),
            "referral": lambda text: self.option["referral"].update(text=text),
            "payment": lambda text: self.option["payment"].update(text=text),
        }.items():
            with self.subTest(section=section):
                self.setUp()
                spoil("more " * 150)
                self.assertIn(f"dietetics: {lengths(self.catalog)[section][self.option['id']]} "
                              f"words under {section}, expected ", self.found())

    def test_finds_an_option_that_is_long_as_a_whole(self):
        self.option["involves"].append("more " * 300)
        self.assertIn("words under whole, expected ", self.found())

    def test_finds_a_section_that_is_not_there(self):
        self.option["referral"]["text"] = "–"
        self.assertEqual(self.found(), "dietetics: says nothing under referral")


if __name__ == "__main__":
    tap.main()
