#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spoils a plan in every way one can think of, and tests that the schema and
the reader both refuse it then.

usage: agree_with_plan_schema.py SCHEMA VALIDATE_MANY_PLANS
"""
import copy
import functools
import json
import pathlib
import sys

import jsonschema

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "catalog"))
from agree_with_schema import (  # noqa: E402
    ACCEPTED, BEYOND, KINDS, REFUSED, SPOILT_IDS, Mutation, Tap, find_by_loader, find_by_schema, judge,
    members, pattern, walk)

# Every member there is.
PLAN = {
    "format": 1,
    "goal": "Walk",
    "here": "step-2",
    "options": [{"id": "dietetics", "title": "Dietetics", "state": "chosen", "note": "Ask"}],
    "experiences": [{"step": "step-1", "step_name": "Step 1", "option": "yoga", "option_title": "Yoga",
                     "date": "2024-05", "course": "Well", "reason": "Too far"}],
    "agreements": [{"what": "Call", "who": "Me", "when": "Soon"}],
    "case_manager": "The nurse",
    "main_practitioner": "The GP",
    "questions": [{"text": "How long?"}],
    "review": "2026-12-01",
}
REQUIRED = {"format", "options[*].id", "options[*].state"}
IDS = {"here", "id", "step", "option"}
DATES = {"review", "date"}

TEXTS = {
    "nothing in it": ("", REFUSED),
    "blank": (" ", ACCEPTED),
    "lines": ("One\n\n\ttwo\n", ACCEPTED),
    "a line separator": ("One\u2028two", ACCEPTED),
    "a long text": ("x" * 100_000, ACCEPTED),
    "a text that is too long": ("x" * 100_001, REFUSED),
    "emoji": ("\U0001f469\u200d\u2695\ufe0f", ACCEPTED),
    "right to left": ("\u202e\u05d0", ACCEPTED),
    "no character": ("\ufffe\uffff", ACCEPTED),
    "an escaped zero": ("a\u0000b", REFUSED),
    **{f"the control character {number:02x}": (f"a{chr(number)}b", REFUSED)
       for number in (*range(1, 9), *range(11, 32), *range(127, 160))},
}
DAYS = {
    **{date: (date, ACCEPTED) for date in ("1900", "2199", "2026-01", "2026-12", "2024-02-29", "2026-12-31", "2199-12-31")},
    **{date or "nothing in it": (date, REFUSED) for date in (
        "", "1899", "2200", "0000", "26", "20266", "2026-", "2026-0", "2026-00", "2026-13", "2026-1", "2026-01-", "2026-01-00",
        "2026-01-32", "2026-04-31", "2026-02-29", "2026-1-1", "20260101", "2026-W01", "2026-01-01T10:00", "01-2026",
        "2026/01", " 2026", "2026\n", "2026-01\n", "2026-01-01\n", "\u0662\u0660\u0662\u0666", "soon")},
}


def change(path, action):
    plan = copy.deepcopy(PLAN)
    action(functools.reduce(lambda value, step: value[step], path[:-1], plan), path[-1] if path else None)
    return json.dumps(plan).encode()


def put(path, value):
    return change(path, lambda holder, step: holder.__setitem__(step, value))


def spoil_text(path):
    if path[-1] in DATES:
        return DAYS
    if path[-1] in IDS:
        return {**{kind: (value, REFUSED) for kind, value in SPOILT_IDS.items()}, "of no card": ("leeches", ACCEPTED)}
    if path[-1] == "state":
        return {word: (word, REFUSED) for word in ("", "Chosen", "chosen ", "chosen\n", "gekozen", "under_way", "recommended")}
    return TEXTS


def spoil_members(path, value):
    """Adds, and takes away, what an object has."""
    place = pattern(path)
    for name in ("name", "Goal", "$schema", ""):
        yield Mutation(place, f"with a member “{name}”", change([*path, name], lambda holder, step: holder.__setitem__(step, "x")), REFUSED)
    for name in value:
        missing = pattern([*path, name])
        yield Mutation(missing, "left out", change([*path, name], dict.pop), REFUSED if missing in REQUIRED else ACCEPTED)
        yield Mutation(missing, "in capitals", change(
            [*path, name], lambda holder, step: holder.__setitem__(step.upper(), holder.pop(step))), REFUSED)


def find_mutations():
    for path, value in walk(PLAN):
        if isinstance(value, dict):
            yield from spoil_members(path, value)
        if not path:
            continue
        for kind, other in KINDS.items():
            if type(other) is not type(value):
                yield Mutation(pattern(path), kind, put(path, other), REFUSED)
        if isinstance(value, list):
            yield Mutation(pattern(path), "nothing in it", put(path, []), REFUSED)
        if isinstance(value, str):
            for kind, (text, expected) in spoil_text(path).items():
                yield Mutation(pattern(path), kind, put(path, text), expected)
    for number in (0, -1, 2, 1.5, 1001, 10**30):
        yield Mutation("format", str(number), put(["format"], number), REFUSED)
    yield Mutation("options", "an option twice", put(
        ["options"], [*PLAN["options"], {"id": "dietetics", "state": "tried"}]), BEYOND)
    for name in ("experiences", "agreements", "questions"):
        yield Mutation(name, "of which nothing is written", put([name], [{}, {}]), ACCEPTED)
    text = json.dumps(PLAN)
    yield Mutation("the file", "right", text.encode(), ACCEPTED)
    yield Mutation("the file", "with a name twice", text.replace('"goal"', '"goal": "a", "goal"').encode(), BEYOND)
    for kind, content in {"empty": "", "cut off": text[:-1], "with more after it": text + "{}", "a list": f"[{text}]", "null": "null",
                          "with half a character": text.replace("Walk", "\\ud800")}.items():
        yield Mutation("the file", kind, content.encode(), REFUSED)
    yield Mutation("the file", "in another encoding", text.encode("utf-16"), REFUSED)


def check_schema(schema):
    """Yields a name and what is wrong for each thing that has to be so in the schema itself."""
    objects = [value for _, value in walk(schema) if isinstance(value, dict) and value.get("type") == "object"]
    known = {(value["title"], name): part for value in objects for name, part in value["properties"].items()}
    yield "every object refuses other members", [
        value["title"] for value in objects if value.get("additionalProperties") is not False]
    yield "every member is explained", [
        member for member, part in known.items() if not all(part.get(name) for name in ("title", "description"))]
    yield "every member is in the plan", sorted(known.keys() - set(members(schema, schema, PLAN)))


def main(schema_path, program):
    schema = json.loads(pathlib.Path(schema_path).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    checks = list(check_schema(schema))
    mutations = list(find_mutations())
    contents = [mutation.content for mutation in mutations]
    by_schema = [find_by_schema(pathlib.Path(schema_path), content) for content in contents]
    by_reader = find_by_loader(program, contents)

    tap = Tap(len(checks) + len(mutations))
    for name, wrong in checks:
        tap.test(f"the schema: {name}", not wrong, wrong)
    for mutation, schema_says, reader_says in zip(mutations, by_schema, by_reader):
        found = judge(schema_says, reader_says)
        tap.test(f"{mutation.place}: {mutation.kind}", found == mutation.expected,
                 f"found {found}, expected {mutation.expected}", f"schema: {schema_says}", f"reader: {reader_says}")
    return 1 if tap.failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
