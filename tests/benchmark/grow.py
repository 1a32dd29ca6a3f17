#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""grow.py CATALOGUE NUMBER FILE

Writes a catalogue with NUMBER options: those of CATALOGUE again and again, each
with a name of its own, in the groups that they belong to.
"""
import copy
import json
import sys
from pathlib import Path

# Every name has a word of its own and one that a few have, as in a real card.
SYLLABLES = ["ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "wu", "za"]


def name(number):
    word = ""
    while number or not word:
        word += SYLLABLES[number % 16]
        number //= 16
    return word.capitalize()


def grow(catalog, number):
    options = catalog["options"]
    grown = []
    for position, option in enumerate(options):
        for turn in range((number - position - 1) // len(options) + 1):
            copied = copy.deepcopy(option)
            if turn:
                copied["id"] = f"{option['id']}-{turn}"
                copied["title"] = f"{option['title']} {name(turn * len(options) + position)}"
            grown.append(copied)
    return catalog | {"options": grown}


if __name__ == "__main__":
    source, number, target = sys.argv[1:]
    Path(target).write_text(json.dumps(grow(json.loads(Path(source).read_text()), int(number)), ensure_ascii=False))
