#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that each option and step explains the words of the glossary that stand in its texts, and no others.

In English and in Dutch: a language with other endings would need other rules.
"""
import re
import unittest

import card
import tap


def stands_in(word, text):
    """Whether a word stands in a text as it is written in the glossary, but for its first letter and a short ending."""
    first, rest = word[0], re.escape(word[1:])
    return re.search(rf"(?<!\w)[{first.lower()}{first.upper()}]{rest}(s|e|en)?(?!\w)", text) is not None


def entries(catalog):
    """Yields everything that can have words explained, and its texts."""
    for option in catalog["options"]:
        yield option, "\n".join(card.option_texts(catalog, option))
    for step in catalog["steps"]:
        yield step, "\n".join(card.step_texts(step))


class Glossary(unittest.TestCase):
    maxDiff = None

    def test_explains_the_words_that_stand_there(self):
        for language in card.CARDS:
            catalog = card.load(language)
            for entry, texts in entries(catalog):
                with self.subTest(language=language, entry=entry["id"]):
                    self.assertEqual(entry.get("glossary", []),
                                     [word["id"] for word in catalog["glossary"] if stands_in(word["title"], texts)])

    def test_explains_no_word_for_nothing(self):
        catalog = card.load("en")
        used = {word for entry, _ in entries(catalog) for word in entry.get("glossary", [])}
        self.assertEqual([word["id"] for word in catalog["glossary"] if word["id"] not in used], [])

    def test_explains_a_word_in_one_or_two_sentences(self):
        for language in card.CARDS:
            for word in card.load(language)["glossary"]:
                with self.subTest(language=language, word=word["id"]):
                    self.assertRegex(word["text"], r"\A[A-Z][^.!?]+\.( [A-Z][^.!?]+\.)?\Z")

    def test_has_each_word_once(self):
        for language in card.CARDS:
            words = [word["title"].lower() for word in card.load(language)["glossary"]]
            self.assertEqual(len(words), len(set(words)))


class StandsIn(unittest.TestCase):
    """The test above could not fail if this found too little, and would be in the way if it found too much."""

    def test_finds_a_word(self):
        for word, text in (("Own risk", "The own risk applies."), ("POH-ggz", "GP and POH-ggz"), ("Ggz", "(basis-ggz)"),
                           ("Parkinson’s", "if it is Parkinson’s."), ("Verwijzing", "Twee verwijzingen"),
                           ("Multidisciplinair", "Multidisciplinaire zorg"), ("Psychologist", "psychologists")):
            with self.subTest(word=word):
                self.assertTrue(stands_in(word, text))

    def test_finds_no_other_word(self):
        for word, text in (("ACT", "You learn to act, not to react."), ("TENS", "When you are tense."),
                           ("MS", "It seems so."), ("Own risk", "your own\nrisk"),
                           ("Psycholoog", "Medische psychologie"), ("Polis", "Polisvoorwaarden")):
            with self.subTest(word=word):
                self.assertFalse(stands_in(word, text))


if __name__ == "__main__":
    tap.main()
