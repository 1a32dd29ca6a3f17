#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes pseudo-languages, for tests.

en_XA is English with accents, in brackets and two fifths longer: what stands in
a window without brackets cannot be translated, and what does not fit would not
fit in a language with longer words either.

ar_XB is English in Arabic letters, read from right to left: what stands on the
wrong side there would do so in Arabic, Persian or Hebrew.

usage: pseudo.py PO CATALOG FOLDER

PO is a complete translation, whose texts are taken and not its translations.
"""
import json
import pathlib
import re
import subprocess
import sys

import content

ACCENTED = "en_XA"
MIRRORED = "ar_XB"
LONGER = 0.4
# A title may have 120 characters, and needs two for its brackets.
LONGEST_TITLE = 118

ACCENTS = str.maketrans("aceinouyACEINOUY", "åçéîñöûýÅÇÉÎÑÖÛÝ")
ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz,;?", "ابكديفغهيجكلمنوبقرستوفوخيز،؛؟")
# What a program fills in or reads, and what has a meaning for a PO file.
KEPT = re.compile(r'%(?:\d+\$)?[-+#0 ]*\d*(?:\.\d+)?[a-zA-Z%]|\{\w+\}|&\w+;|<[^>]+>|\\.')
PART = re.compile(r'^(msgctxt|msgid_plural|msgid|msgstr)(?:\[\d\])? ((?:"(?:[^"\\]|\\.)*"\n?)+)', re.MULTILINE)


def change_letters(text, change):
    kept = KEPT.findall(text)
    parts = [change(part) for part in KEPT.split(text)]
    return "".join(part + keep for part, keep in zip(parts, [*kept, ""]))


def accent(text):
    return change_letters(text, lambda part: part.translate(ACCENTS))


def mirror(text):
    return change_letters(text, lambda part: part.lower().translate(ARABIC))


def padding(length):
    wanted = round(length * LONGER)
    if length <= LONGEST_TITLE:
        wanted = min(wanted, LONGEST_TITLE - length)
    # In words, as a long text has them, and not as one long word.
    return ("~~~~ " * (wanted // 5 + 1))[:wanted].rstrip()


def lengthen(text):
    """A text as it stands in a PO file, with accents, in brackets and longer."""
    start = re.match(r"(?:\\n)*", text).group()
    end = re.search(r"(?:\\n)*\Z", text[len(start):]).group()
    middle = text[len(start):len(text) - len(end)]
    return f"{start}[{accent(middle)}{padding(len(middle))}]{end}"


def messages(po):
    """Yields the parts of each message, but for the header and what is no longer used."""
    for block in re.split(r"\n\n+", po):
        parts = {}
        for name, lines in PART.findall("\n".join(line for line in block.split("\n") if line[:1] != "#")):
            parts.setdefault(name, "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', lines)))
        if parts.get("msgid"):
            yield parts


LANGUAGES = {ACCENTED: lengthen, MIRRORED: mirror}


def translate(parts, language):
    if parts.get("msgctxt") == "language code":
        return [language]
    return [LANGUAGES[language](parts[name]) for name in ("msgid", "msgid_plural") if name in parts]


def make_po(po, language):
    lines = ['msgid ""', 'msgstr ""', f'"Language: {language}\\n"', '"Content-Type: text/plain; charset=UTF-8\\n"',
             '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"']
    for parts in messages(po):
        translations = translate(parts, language)
        lines.append("")
        lines += [f'{name} "{parts[name]}"' for name in ("msgctxt", "msgid", "msgid_plural") if name in parts]
        if len(translations) == 1:
            lines.append(f'msgstr "{translations[0]}"')
        else:
            lines += [f'msgstr[{i}] "{translation}"' for i, translation in enumerate(translations)]
    return "\n".join(lines) + "\n"


def make(po, catalog, folder, language):
    made = folder / f"{language}.po"
    locale = folder / language / "LC_MESSAGES"
    locale.mkdir(parents=True, exist_ok=True)
    made.write_text(make_po(po.read_text(encoding="utf-8"), language), encoding="utf-8")
    subprocess.run(["msgfmt", f"--output-file={locale / 'keuzekaart.mo'}", str(made)], check=True)
    merged = content.merge(json.loads(catalog.read_text(encoding="utf-8")), language, made)
    (folder / f"catalog.{language}.json").write_text(merged, encoding="utf-8")


def main(po, catalog, folder):
    for language in LANGUAGES:
        make(pathlib.Path(po), pathlib.Path(catalog), pathlib.Path(folder), language)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("usage: pseudo.py PO CATALOG FOLDER")
    main(*sys.argv[1:])
