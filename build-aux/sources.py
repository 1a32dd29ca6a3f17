#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes down, for editors, where everything in the catalogue comes from and what is in doubt.

usage: sources.py CATALOG OUTPUT
"""
import json
import pathlib
import sys

INTRODUCTION = """\
<!-- SPDX-FileCopyrightText: The Keuzekaart contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- Made from catalog.json by “./dev translations”: change it there. -->

# Sources of the catalogue

For editors of `catalog.json`: where its facts come from, when they were
checked, what the placements rest on, and what is in doubt.

- Facts are taken from the documents. Sentences are not: every text is our own,
  in English and in Dutch.
- *Place* is the heading in the document under which a fact stands. What ALK
  is, the severities, the talking points and the providers stand on the card’s
  front page; the roles in the page on the pain standard.
- Short explanations of terms (such as TENS, EMDR, the own risk, the basic
  package), in the texts and in the glossary, are ours. They explain a word and
  add no fact about care.
- An outcome that a document tells in an example is written as an aim, because
  we promise no effect.
- Where the documents are silent, the catalogue is silent too, or says openly
  that they do not name it."""

PLACEMENTS = """\
An option stands at one or more severities, and at one or more steps. Each
placement carries a basis, and is one line of JSON to change.

**Every editorial placement waits for confirmation by the card’s publisher.**
For the severities, the guidance behind `guideline` is not one of the documents
above: who confirms such a placement should add the document to `sources`."""

DOUBTS = """\
Nothing of this was changed silently. The catalogue follows the documents until
it is settled."""


def code(name):
    return f"`{name}`"


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def documents(catalog):
    return table(["id", "document", "publisher", "language"],
                 [[code(source["id"]), f"[{source['title']}]({source['url']})", source["publisher"], source["language"]]
                  for source in catalog["sources"]])


def bases(catalog):
    return table(["basis", "meaning"], [[code(basis["id"]), basis["title"]] for basis in catalog["bases"]])


def provenance(catalog, name, member):
    """A row for each entry of a list: its document and place, its days, and the numbers of the doubts about it."""
    rows = []
    for entry in catalog[name]:
        places = "; ".join(f"{code(citation['source'])}, “{citation['place']}”" for citation in entry["sources"])
        doubts = [f"[{i}](#doubt-{i})" for i, doubt in enumerate(catalog["doubts"], 1)
                  if entry["id"] in doubt.get(name, [])]
        rows.append([code(entry["id"]), places, entry["checked"], entry["review_by"], ", ".join(doubts) or "–"])
    return table([member, "document and place", "checked", "again before", "doubts"], rows)


def by_severity(catalog):
    names = [severity["id"] for severity in catalog["severities"]]
    rows = []
    for option in catalog["options"]:
        found = {placement["severity"]: placement["basis"] for placement in option["severities"]}
        rows.append([code(option["id"]), *(found.get(name, "–") for name in names)])
    return table(["option", *names], rows)


def by_step(catalog):
    found = {step["id"]: {placement["option"]: placement["basis"] for placement in step["options"]}
             for step in catalog["steps"]}
    return table(["option", *found],
                 [[code(option["id"]), *(placed.get(option["id"], "–") for placed in found.values())]
                  for option in catalog["options"]])


def doubts(catalog):
    rows = []
    for i, doubt in enumerate(catalog["doubts"], 1):
        touched = [code(name) for name in doubt.get("options", []) + doubt.get("steps", [])]
        rows.append([f'<a id="doubt-{i}"></a>{i}', doubt["subject"], ", ".join(touched) or "the whole card",
                     doubt["doubt"], doubt["choice"]])
    return table(["", "subject", "touches", "doubt", "what the catalogue does"], rows)


def describe(catalog):
    return "\n\n".join([
        INTRODUCTION,
        "## The documents", documents(catalog),
        "## Where each option comes from", provenance(catalog, "options", "option"),
        "## Where each step comes from", provenance(catalog, "steps", "step"),
        "## What a placement rests on", PLACEMENTS, bases(catalog),
        "### By severity", by_severity(catalog),
        "### By step", by_step(catalog),
        "## Known doubts", DOUBTS, doubts(catalog),
    ]) + "\n"


def main(catalog, output):
    try:
        text = describe(json.loads(pathlib.Path(catalog).read_text(encoding="utf-8")))
    except KeyError as error:
        sys.exit(f"{catalog}: found no {error}, expected it; “keuzekaart --validate” tells where")
    pathlib.Path(output).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: sources.py CATALOG OUTPUT")
    main(*sys.argv[1:])
