# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How hard a text is to read: by the length of its sentences and of its words.

Dutch by Flesch-Douma, English by Flesch's reading ease: 60 to 70 is normal, 70
to 80 fairly easy. Syllables are counted by groups of vowels, so a score is
good to some five points; a text of under fifty words has no useful score.
"""
import dataclasses
import re

SENTENCE_END = re.compile(r"(?<=[.!?])[)”’]*\s+|\n+")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
VOWELS = re.compile("[aeiouyàáâäèéêëìíîïòóôöùúûü]+")

# What a text loses for each word of a mean sentence and for each syllable of a mean word.
SCORES = {"en": (206.835, 1.015, 84.6), "nl": (206.84, 0.93, 77)}

# In Dutch, which letters together are one sound, and which beside each other are two.
ONE_SOUND = re.compile("aai|ooi|oei|eeu|ieu|ij")
TWO_SOUNDS = re.compile("(i)(o)|(i)(a)|(u)(a)|(u)(o)|(e)(o)|(e)(a)|([aeiou])([ëïöü])")


def sentences(text):
    return [sentence for sentence in SENTENCE_END.split(text) if WORD.search(sentence)]


def words(text):
    return WORD.findall(text)


def syllables(word, language):
    word = word.casefold()
    if language == "nl":
        word = TWO_SOUNDS.sub(lambda pair: "-".join(filter(None, pair.groups())), ONE_SOUND.sub("a", word))
    count = len(VOWELS.findall(word))
    if language == "en" and word.endswith("e") and not word.endswith("le"):
        # It is not heard, but for the only vowel of a word.
        count -= 1
    return max(1, count)


@dataclasses.dataclass
class Reading:
    sentences: int
    mean: float
    score: float


def read(texts, language):
    """Measures running texts: titles and labels are no sentences."""
    found = [sentence for text in texts for sentence in sentences(text)]
    spoken = [word for sentence in found for word in words(sentence)]
    mean = len(spoken) / len(found)
    base, per_word, per_syllable = SCORES[language]
    score = base - per_word * mean - per_syllable * sum(syllables(word, language) for word in spoken) / len(spoken)
    return Reading(len(found), mean, score)
