# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The card that is tested, as the file says it, in each language."""
import json
import os
import pathlib

CARDS = {
    "en": pathlib.Path(os.environ["KEUZE_CATALOG"]),
    "nl": pathlib.Path(os.environ["KEUZE_MERGED_CATALOGS"]) / "catalog.nl.json",
}


def load(language):
    return json.loads(CARDS[language].read_text(encoding="utf-8"))


def titles(catalog):
    """The titles of each list, by id."""
    return {name: {entry["id"]: entry["title"] for entry in entries}
            for name, entries in catalog.items() if isinstance(entries, list) and name not in ("doubts", "untranslated")}


def option_texts(catalog, option):
    """Yields what the card says of an option, in the words of the card: not its sources, and no headings."""
    of = titles(catalog)
    yield option["title"]
    yield option["local_name"]
    yield from option["involves"]
    yield from (of["providers"][name] for name in option["providers"])
    yield from (of["severities"][placement["severity"]] for placement in option["severities"])
    for example in option["examples"]:
        yield f"{example['title']}: {example['text']}"
    referral = option["referral"]
    yield of["referral_needs"][referral["need"]]
    yield referral["text"]
    yield from (of["referrers"][name] for name in referral["adults"] + referral.get("young_people_also", []))
    yield from (of["referral_criteria"][name] for name in referral.get("criteria", []))
    payment = option["payment"]
    yield payment["text"]
    yield from (catalog["labels"][name] for name in ("own_risk", "own_contribution") if payment[name])
    for cover in payment["covers"]:
        yield f"{of['payers'][cover['payer']]}: {of['audiences'][cover['audience']]}"
        yield from (of["conditions"][name] for name in cover.get("conditions", []))
        yield from (of["funds"][name] for name in cover.get("funds", []))
        yield cover.get("limit", {"text": ""})["text"]


def step_texts(step):
    """Yields what the card says of a step."""
    yield from (step[name] for name in ("name", "title", "text", "who"))


def find_option(catalog, name):
    return next(option for option in catalog["options"] if option["id"] == name)


def sections(option):
    """What the card says of an option in running text, under each of its headings."""
    return {
        "involves": "\n".join(option["involves"]),
        "examples": "\n".join(example["text"] for example in option["examples"]),
        "referral": option["referral"]["text"],
        "payment": option["payment"]["text"],
    }


def running_texts(catalog):
    """Yields every text of the card that is made of sentences: no titles and no labels."""
    yield catalog["condition"]["definition"]
    yield catalog["labels"]["steps_explained"]
    yield catalog["labels"]["overdue"]
    yield from (severity["definition"] for severity in catalog["severities"])
    yield from (entry["text"] for name in ("points", "roles", "glossary", "steps", "about") for entry in catalog[name])
    yield from (text for option in catalog["options"] for text in sections(option).values())
