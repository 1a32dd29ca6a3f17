#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that the card is written in plain words, in each language that there is a measure for."""
import copy
import unittest

import card
import measure
import tap

LOWEST_SCORE = 65
LOWEST_SCORE_OF_OPTION = 55
LONGEST_MEAN = 12
LONGEST_SENTENCE = 20


def complaints(catalog, language):
    """Yields what makes a card too hard to read."""
    whole = measure.read(card.running_texts(catalog), language)
    if whole.score < LOWEST_SCORE:
        yield f"the card scores {whole.score:.0f}, expected {LOWEST_SCORE} or more"
    if whole.mean > LONGEST_MEAN:
        yield f"a mean sentence has {whole.mean:.1f} words, expected {LONGEST_MEAN} or fewer"
    for option in catalog["options"]:
        score = measure.read(card.sections(option).values(), language).score
        if score < LOWEST_SCORE_OF_OPTION:
            yield f"{option['id']} scores {score:.0f}, expected {LOWEST_SCORE_OF_OPTION} or more"
    for length, sentence in longest_sentences(catalog):
        if length > LONGEST_SENTENCE:
            yield f"{length} words, expected {LONGEST_SENTENCE} or fewer: {sentence}"


def longest_sentences(catalog):
    found = {sentence for text in card.running_texts(catalog) for sentence in measure.sentences(text)}
    return sorted(((len(measure.words(sentence)), sentence) for sentence in found), reverse=True)


class Plain(unittest.TestCase):
    def test_is_plain(self):
        for language in card.CARDS:
            catalog = card.load(language)
            whole = measure.read(card.running_texts(catalog), language)
            options = sorted((measure.read(card.sections(option).values(), language).score, option["id"])
                             for option in catalog["options"])
            tap.note(f"{language}: reads at {whole.score:.0f}, {whole.mean:.1f} words a sentence; "
                     f"the hardest option is {options[0][1]} at {options[0][0]:.0f}")
            for length, sentence in longest_sentences(catalog)[:3]:
                tap.note(f"{language}: {length} words: {sentence}")
            with self.subTest(language=language):
                self.assertEqual(list(complaints(catalog, language)), [])

    def test_measures_every_option(self):
        for language in card.CARDS:
            for option in card.load(language)["options"]:
                with self.subTest(language=language, option=option["id"]):
                    self.assertGreater(len(measure.words(" ".join(card.sections(option).values()))), 50)


class Complaints(unittest.TestCase):
    """The test above could not fail if a hard text would not be found."""

    HARD = {
        "en": "Multidisciplinary psychoeducational interventions facilitate individualised rehabilitation. ",
        "nl": "Multidisciplinaire psycho-educatieve interventies faciliteren geïndividualiseerde revalidatie. ",
    }

    def spoil(self, language, spoil):
        catalog = copy.deepcopy(card.load(language))
        spoil(catalog)
        return "\n".join(complaints(catalog, language))

    def test_finds_a_long_sentence(self):
        def spoil(catalog):
            catalog["glossary"][0]["text"] = "We go " + "on and " * 9 + "on."
        for language in card.CARDS:
            self.assertRegex(self.spoil(language, spoil), r"\A21 words, expected 20 or fewer: We go on and [^\n]*\Z")

    def test_finds_one_hard_option(self):
        for language in card.CARDS:
            def spoil(catalog):
                card.find_option(catalog, "dietetics")["involves"] = [self.HARD[language] * 10]
            self.assertRegex(self.spoil(language, spoil), r"\Adietetics scores -?\d+, expected 55 or more\Z")

    def test_finds_a_hard_card(self):
        for language in card.CARDS:
            def spoil(catalog):
                for word in catalog["glossary"]:
                    word["text"] = self.HARD[language] * 3
            self.assertRegex(self.spoil(language, spoil), r"\Athe card scores -?\d+, expected 65 or more\Z")

    def test_finds_long_sentences_everywhere(self):
        def spoil(catalog):
            for word in catalog["glossary"]:
                word["text"] = "Go " * 19 + "now. " + "Go " * 19 + "now."
        for language in card.CARDS:
            self.assertRegex(self.spoil(language, spoil), r"\Aa mean sentence has \d\d\.\d words, expected 12 or fewer\Z")


class Measure(unittest.TestCase):
    def test_counts_syllables(self):
        for language, words in {
            "en": {"the": 1, "care": 1, "table": 2, "referral": 3, "symptoms": 2, "psychologist": 4, "GP": 1},
            "nl": {"zorg": 1, "pijn": 1, "geeft": 1, "moeilijk": 2, "coördinatie": 5, "eeuw": 1,
                   "reuma": 2, "huisarts": 2, "radio": 3, "patiënt": 3, "ruimte": 2, "theorie": 3},
        }.items():
            for word, count in words.items():
                with self.subTest(language=language, word=word):
                    self.assertEqual(measure.syllables(word, language), count)

    def test_finds_sentences_and_words(self):
        text = "You can’t? Go to the POH-ggz (a nurse). It costs 10 euros!\nFine"
        self.assertEqual(measure.sentences(text), ["You can’t?", "Go to the POH-ggz (a nurse).", "It costs 10 euros!", "Fine"])
        self.assertEqual(measure.words(text), "You can’t Go to the POH-ggz a nurse It costs euros Fine".split())

    def test_scores_by_the_formulae(self):
        # Four words in two sentences, with seven syllables; then six, with seven.
        self.assertAlmostEqual(measure.read(["Pain hurts. Referral needed."], "en").score,
                               206.835 - 1.015 * 2 - 84.6 * 7 / 4)
        self.assertAlmostEqual(measure.read(["Pijn zeurt. Je huisarts helpt je."], "nl").score,
                               206.84 - 0.93 * 3 - 77 * 7 / 6)


if __name__ == "__main__":
    tap.main()
