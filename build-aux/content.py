#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Carries the texts of the catalogue to the translators and back.

extract  writes every text of catalog.json to content.pot, with its place as
         context and a note for the translator
merge    puts the texts of a language's PO file into a catalogue in that
         language; what is not translated stays English and is listed in
         "untranslated"
"""
import argparse
import copy
import gettext
import io
import json
import pathlib
import subprocess
import sys

# A list of the catalogue, what one of its entries is called in a context, and
# the members of an entry that are texts.
LISTS = {
    "severities": ("severity", ("title", "definition")),
    "bases": ("basis", ("title",)),
    "groups": ("group", ("title",)),
    "complaints": ("complaint", ("title",)),
    "providers": ("provider", ("title",)),
    "referrers": ("referrer", ("title",)),
    "referral_needs": ("referral-need", ("title", "short")),
    "referral_criteria": ("referral-criterion", ("title",)),
    "payers": ("payer", ("title", "short")),
    "payment_states": ("payment-state", ("title", "short")),
    "audiences": ("audience", ("title",)),
    "funds": ("fund", ("title",)),
    "conditions": ("condition", ("title",)),
    "points": ("point", ("title", "text")),
    "roles": ("role", ("title", "text")),
    "glossary": ("glossary", ("title", "text")),
    "steps": ("step", ("name", "title", "text", "who")),
    "options": ("option", ("title",)),
    "links": ("link", ("title",)),
    "about": ("about", ("title", "text")),
}

NOTES = {
    "short": "Stands on a narrow tile: as short as you can.",
    "audience": "Stands after a payer, as in “Basic package – for everyone”.",
    "involves": "What happens at this option. Plain words, short sentences, no promise of an effect.",
    "example": "An example of what this option can be like. Plain words, short sentences, no promise of an effect.",
    "referral": "Whether a referral is needed and who gives it.",
    "payment": "Who pays. Basic package, supplementary package and own risk are terms of Dutch health insurance.",
    "limit": "The most that is paid for. The number has to stay the same.",
    "about": "About the card itself, in the window “About Keuzekaart”.",
    "glossary/title": "A word that is explained. Write it as it stands in your texts of the card.",
    "glossary/text": "What the word means, in one or two short sentences. Plain words, no promise of an effect.",
}

LABEL_NOTES = {
    "checked": "Keep {date} as it is: a date is filled in.",
    "review_by": "Keep {date} as it is: a date is filled in.",
    "overdue": "Keep {date} as it is: a date is filled in.",
    "not_translated": "A mark above a text that is still in English. As short as you can.",
    "language_name": "The name of your language, in your language.",
    "date": "How a date is written. Keep {day}, {month} and {year}, in the order of your language.",
    "month_date": "How a month is written. Keep {month} and {year}, in the order of your language.",
    "plan": "The plan of a patient and those who treat them, together: theirs.",
    "considering": "How far we are with an option: we think about it. As short as you can.",
    "chosen": "How far we are with an option: we have chosen it. As short as you can.",
    "under_way": "How far we are with an option: it is being done now. As short as you can.",
    "tried": "How far we are with an option: it was done to the end. As short as you can.",
    "stopped": "How far we are with an option: it was stopped before the end. As short as you can.",
    "not_on_card": "A mark at an option in a plan that the card does not have.",
    "way": "What a patient tried before, step by step: up, and back, which is as normal.",
    "here": "A mark at the step of care where we are now.",
    "review": "Stands before or above the day, the month or the year on which we look at the plan again.",
    "filled_in": "On paper: stands before an empty line for a date. As short as you can.",
    "tick": "On paper: stands above boxes of which some are to be ticked with a pen. As short as you can.",
    "room_to_write": "On paper: the heading above empty lines to write on. As short as you can.",
    "printed": "Keep {date} as it is: a date is filled in.",
    "adults": "Stands before or above a list of doctors.",
    "young_people_also": "Stands before or above a list of doctors.",
    "criteria": "Stands before or above a list of conditions.",
    "unstated": "Stands in a comparison where the card says nothing of something.",
    "comparison": "The title of a page on which options stand beside each other: as short as you can.",
    "same": "A mark in a comparison: the card says this of every option in it. As short as you can.",
    "different": "A mark in a comparison: the card does not say this of every option in it. As short as you can.",
    "overview": "The title of the page with all options at a glance, in a printed booklet.",
    "contents": "Stands above the list of what is on which page of a printed booklet.",
    "list_separator": "Stands between the items of a list in one line; keep the space.",
    "own_risk": "A fact in a few words. Own risk (eigen risico) is the part of the first costs in a year that you pay yourself.",
    "own_contribution": "A fact in a few words.",
    "glossary": "Stands above words with what they mean.",
    "steps_explained": "What stepped care is. Plain words, short sentences.",
}


def texts(catalog):
    """Yields context, note, holder and key of every text of a catalogue."""
    yield "catalog/title", "The name of the card.", catalog, "title"
    yield "catalog/question", "The reader’s own question.", catalog, "question"
    yield "subject/name", "What the card is about.", catalog["condition"], "name"
    yield "subject/definition", "What is meant by the name.", catalog["condition"], "definition"
    for key in catalog["labels"]:
        yield f"label/{key}", LABEL_NOTES.get(key, "A heading or a fixed word."), catalog["labels"], key
    for name, (kind, members) in LISTS.items():
        for entry in catalog[name]:
            context = f"{kind}/{entry['id']}"
            for member in members:
                if member in entry:
                    yield f"{context}/{member}", note(kind, member, entry), entry, member
            if name == "options":
                yield from option_texts(context, entry)


def option_texts(context, option):
    for i in range(len(option["involves"])):
        yield f"{context}/involves/{i + 1}", NOTES["involves"], option["involves"], i
    for example in option["examples"]:
        place = f"{context}/example/{example['id']}"
        yield f"{place}/title", "The complaint that the example is about.", example, "title"
        yield f"{place}/text", NOTES["example"], example, "text"
    yield f"{context}/referral", NOTES["referral"], option["referral"], "text"
    yield f"{context}/payment", NOTES["payment"], option["payment"], "text"
    for i, cover in enumerate(option["payment"]["covers"]):
        if "limit" in cover:
            yield f"{context}/limit/{i + 1}", NOTES["limit"], cover["limit"], "text"


def note(kind, member, entry):
    if member == "title" and "local_name" in entry:
        return f"In Dutch health care: {entry['local_name']}"
    return NOTES.get(member) or NOTES.get(f"{kind}/{member}") or NOTES.get(kind) or f"The {member} of a {kind.replace('-', ' ')}."


def quote(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def extract(catalog):
    lines = [
        "# SPDX-FileCopyrightText: The Keuzekaart contributors",
        "# SPDX-License-Identifier: GPL-3.0-or-later",
        "#, fuzzy",
        'msgid ""',
        'msgstr ""',
        '"Content-Type: text/plain; charset=UTF-8\\n"',
        '"Content-Transfer-Encoding: 8bit\\n"',
    ]
    for context, remark, holder, key in texts(catalog):
        lines += [
            "",
            f"#. {remark}",
            "#: data/catalog.json",
            f"msgctxt {quote(context)}",
            f"msgid {quote(holder[key])}",
            'msgstr ""',
        ]
    return "\n".join(lines) + "\n"


class Missing(gettext.NullTranslations):
    """Tells a text that nobody has translated from one that stays the same."""

    def pgettext(self, context, message):
        return None


def translations(po):
    mo = subprocess.run(["msgfmt", "--output-file=-", str(po)], check=True, stdout=subprocess.PIPE).stdout
    if not mo:
        return Missing()
    found = gettext.GNUTranslations(io.BytesIO(mo))
    found.add_fallback(Missing())
    return found


def reviewed_by(found):
    """Who has read a translation and found it right, as its header says."""
    return (found.info() or {}).get("x-reviewed-by", "").strip()


def merge(catalog, language, po):
    merged = copy.deepcopy(catalog)
    found = translations(po)
    untranslated = []
    for context, _, holder, key in texts(merged):
        translation = found.pgettext(context, holder[key])
        if translation is None:
            untranslated.append(context)
        else:
            holder[key] = translation
    merged["language"] = language
    if reviewed_by(found):
        merged["reviewed_by"] = reviewed_by(found)
    if untranslated:
        merged["untranslated"] = untranslated
    return json.dumps(merged, ensure_ascii=False, separators=(",", ":")) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    for verb in ("extract", "merge"):
        arguments = verbs.add_parser(verb)
        arguments.add_argument("catalog", type=pathlib.Path)
        arguments.add_argument("output", type=pathlib.Path)
        if verb == "merge":
            arguments.add_argument("--language", required=True)
            arguments.add_argument("--po", type=pathlib.Path, required=True)
    options = parser.parse_args()

    catalog = json.loads(options.catalog.read_text(encoding="utf-8"))
    try:
        if options.verb == "extract":
            result = extract(catalog)
        else:
            result = merge(catalog, options.language, options.po)
    except KeyError as error:
        sys.exit(f"{options.catalog}: found no {error}, expected it; “keuzekaart --validate” tells where")
    except subprocess.CalledProcessError:
        # What msgfmt found wrong with the PO file it has said itself.
        sys.exit(1)
    options.output.write_text(result, encoding="utf-8")


if __name__ == "__main__":
    main()
