#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spoils the catalogue in every way one can think of, and tests that the
schema and the loader both refuse it then.

usage: agree_with_schema.py SCHEMA CATALOG VALIDATE_MANY
"""
import collections
import concurrent.futures
import functools
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema

ACCEPTED = "accepted by both"
REFUSED = "refused by both"
BEYOND = "refused by the loader, beyond the schema"

# All that the loader refuses and a schema cannot say.
BEYOND_SCHEMA = {
    "the id of another entry",
    "an id that refers to nothing",
    "a gap between severities",
    "severities in another order",
    "a severity twice, with another basis",
    "an option twice, with another basis",
    "the same day as “checked”",
    "a day before “checked”",
    "a whole number with a decimal point",
    "a name twice in the same braces",
}

OPTIONAL = {
    "$schema", "reviewed_by", "untranslated", "options[*].glossary", "steps[*].glossary", "doubts[*].options", "doubts[*].steps",
    "referral.young_people_also", "referral.criteria", "covers[*].limit",
    "covers[*].conditions", "covers[*].funds", "limit.amount", "limit.period",
}
MAY_BE_EMPTY = {"options[*].providers", "options[*].referral.adults", "options[*].payment.covers", "doubts"}
MAY_REPEAT = {"involves", "covers", "sources", "untranslated", "doubts"}

OWN_IDS = {"id", "pictogram"}
REFERENCES = {"group", "source", "basis", "severity", "option", "need", "state", "payer", "audience"}
REFERENCE_LISTS = {"providers", "complaints", "adults", "young_people_also", "criteria", "conditions", "funds", "glossary",
                   "options", "steps"}
WORDS = {"unit", "period"}
DATES = {"checked", "review_by"}
LONG_TEXTS = {"text", "definition", "who", "involves", "untranslated", "doubt", "choice"}

KINDS = {
    "null": None,
    "a boolean": True,
    "a number": 7,
    "a text": "text",
    "a list": [],
    "an object": {},
}

SPOILT_TEXTS = {
    "nothing in it": "",
    "blank, of a no-break space": "\u00a0",
    "blank, of a wide space": "\u3000",
    "a control character of the second kind": "Before\u0085after",
    "an escaped zero": "Before\u0000after",
    "a line break": "Before\nafter",
    "a line separator": "Before\u2028after",
    "a line break at the end": "Before\n",
}

SPOILT_IDS = {
    "nothing in it": "",
    "blank": " ",
    "an underscore": "physio_therapy",
    "a space": "physio therapy",
    "an accent": "diëtetiek",
    "a digit of another script": "step-\u0661",
    "a control character": "physio\u0007therapy",
    "an escaped zero": "physiotherapy\u0000",
    "a line break at the end": "physiotherapy\n",
    "65 characters": "a" * 65,
}

SPOILT_DATES = {
    "nothing in it": "",
    "no hyphens": "20261121",
    "a week": "2026-W47-6",
    "the day first": "21-11-2026",
    "slashes": "2026/11/21",
    "no leading zero": "2026-1-2",
    "a time": "2026-11-21T10:00:00Z",
    "a month that is none": "2026-13-01",
    "a day that is none": "2026-02-30",
    "a leap day in another year": "2027-02-29",
    "the year zero": "0000-01-01",
    "a line break at the end": "2027-11-21\n",
    "digits of another script": "\u0662\u0660\u0662\u0666-11-21",
}

SPOILT_URLS = {
    "nothing in it": "",
    "http": "http://example.org/",
    "javascript": "javascript:alert(1)",
    "file": "file:///etc/passwd",
    "a scheme in capitals": "HTTPS://example.org/",
    "no scheme": "example.org",
    "no host": "https:///page",
    "no host but a question": "https://?page",
    "a user": "https://user@example.org/",
    "a password": "https://user:secret@example.org/",
    "an accent in the host": "https://diëtist.example/",
    "an accent in the path": "https://example.org/diëtist",
    "a literal address": "https://[::1]/",
    "a backslash": "https://example.org\\@example.com/",
    "two dots": "https://example..org/",
    "no port": "https://example.org:/",
    "a word for a port": "https://example.org:port/",
    "a space": "https://example.org/a page",
    "a space before": " https://example.org/",
    "a bad escape": "https://example.org/%zz",
    "an angle bracket": "https://example.org/<page>",
    "a control character": "https://example.org/\u0007",
    "an escaped zero": "https://example.org/\u0000",
    "a line break at the end": "https://example.org/\n",
    "501 characters": "https://example.org/" + "a" * 481,
}

GOOD_URLS = {
    "only a host": "https://example.org",
    "every part": "https://www.example.org:8443/a/b.html;c=d?e=f&g=%C3%A9#h",
    "500 characters": "https://example.org/" + "a" * 480,
}

Mutation = collections.namedtuple("Mutation", "place kind content expected")


class Mutations:
    """All mutations of a document, each place of it once."""

    def __init__(self, document):
        self.original = json.dumps(document, ensure_ascii=False)
        self.found = []
        self.seen = set()
        self.spoilt = set()
        for path, value in walk(document):
            if pattern(path) not in self.seen:
                self.seen.add(pattern(path))
                self.spoil(path, value)

    def add_content(self, place, kind, content, expected):
        self.found.append(Mutation(place, kind, content, expected))

    def add_change(self, path, kind, change, expected=REFUSED):
        """Adds a mutation by a function that changes what holds the place."""
        document = json.loads(self.original)
        holder = functools.reduce(lambda value, step: value[step], path[:-1], document)
        change(holder)
        content = json.dumps(document, ensure_ascii=True).encode()
        self.add_content(pattern(path), kind, content, BEYOND if kind in BEYOND_SCHEMA else expected)

    def add(self, path, kind, value, expected=REFUSED):
        self.add_change(path, kind, lambda holder: holder.__setitem__(path[-1], value), expected)

    def add_all(self, path, values, expected=REFUSED):
        for kind, value in values.items():
            self.add(path, kind, value, expected)

    def add_some(self, path, values):
        """Adds all of them at the first place that is checked against these, and one at the others."""
        first = id(values) not in self.spoilt
        self.spoilt.add(id(values))
        self.add_all(path, values if first else dict([*values.items()][-1:]))

    def spoil(self, path, value):
        if path:
            for kind, other in KINDS.items():
                if json_kind(other) is not json_kind(value):
                    self.add(path, f"{kind} instead", other)
        if isinstance(value, dict):
            self.spoil_object(path, value)
        elif isinstance(value, list):
            self.spoil_list(path, value)
        elif isinstance(value, str):
            self.spoil_string(path, value)
        elif json_kind(value) is float:
            self.spoil_number(path)

    def spoil_object(self, path, value):
        if path:
            self.add(path, "nothing in it", {})
        self.add_change(path + ["extra"], "a name that is not known", lambda holder: holder.update(extra="text"))
        for name, member in value.items():
            there = path + [name]
            expected = ACCEPTED if ends_with(pattern(there), OPTIONAL) else REFUSED
            self.add_change(there, "left out", lambda holder, name=name: holder.pop(name), expected)
            self.add_change(there, "a name with a mistake",
                            lambda holder, name=name: holder.update({name + "s": holder.pop(name)}))

    def spoil_list(self, path, value):
        self.add(path, "nothing in it", [], ACCEPTED if pattern(path) in MAY_BE_EMPTY else REFUSED)
        if value:
            repeats = path[-1] in MAY_REPEAT and path != ["sources"]
            self.add(path, "an item twice", value + value[:1], ACCEPTED if repeats else REFUSED)
            self.add(path, "the list in a list", [value])

    def spoil_string(self, path, value):
        name = next(step for step in reversed(path) if isinstance(step, str))
        if path[0] == "labels":
            self.spoil_text(path, 2000)
        elif name in DATES:
            self.add_all(path, SPOILT_DATES)
            self.add(path, "a leap day", "2024-02-29" if name == "checked" else "2028-02-29", ACCEPTED)
        elif name == "url":
            self.add_all(path, SPOILT_URLS)
            self.add_all(path, GOOD_URLS, ACCEPTED)
        elif name in WORDS:
            self.add_all(path, {"another word": "fortnight", "a capital": value.capitalize(), "nothing in it": ""})
        elif name in OWN_IDS | REFERENCES | REFERENCE_LISTS:
            self.spoil_id(path, name)
        else:
            self.spoil_text(path, 2000 if name in LONG_TEXTS else 120)

    def spoil_text(self, path, maximum):
        self.add_some(path, SPOILT_TEXTS)
        self.add_all(path, {"blank": " ", "a control character": "Before\u0007after"})
        self.add(path, f"{maximum + 1} characters", "é" * (maximum + 1))
        self.add(path, f"{maximum} characters", "😀" * maximum, ACCEPTED)

    def spoil_id(self, path, name):
        self.add_some(path, SPOILT_IDS)
        self.add(path, "capitals", "Physiotherapy")
        if name not in OWN_IDS:
            self.add(path, "an id that refers to nothing", "refers-to-nothing")
        elif name != "id":
            self.add(path, "64 characters", "a" * 64, ACCEPTED)
        else:
            self.repeat_id(path)

    def repeat_id(self, path):
        entries = functools.reduce(lambda value, step: value[step], path[:-2], json.loads(self.original))
        if len(entries) > 1:
            second = path[:-2] + [1, "id"]
            self.add(second, "the id of another entry", entries[0]["id"])

    def spoil_number(self, path):
        self.add_all(path, {"zero": 0, "less than zero": -1, "1001": 1001, "very large": 10 ** 30, "a fraction": 2.5})
        self.add(path, "a whole number with a decimal point", 1.0)
        self.add(path, "two", 2, REFUSED if path == ["format"] else ACCEPTED)
        self.add(path, "1000", 1000, REFUSED if path == ["format"] else ACCEPTED)


def json_kind(value):
    return float if type(value) is int else type(value)


def walk(value, path=()):
    yield list(path), value
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in items:
        yield from walk(item, [*path, step])


def pattern(path):
    """The place with a star for each number, as in options[*].title."""
    steps = "".join("[*]" if isinstance(step, int) else f".{step}" for step in path)
    return steps.removeprefix(".")


def ends_with(place, names):
    return any(place == name or place.endswith("." + name) for name in names)


def places(value):
    return {pattern(path) for path, _ in walk(value)}


def choose_options(options):
    """As few options as have every kind of place in them."""
    missing = places(options)
    chosen = []
    while missing:
        best = max(options, key=lambda option: len(missing & places([option])))
        chosen.append(best)
        missing -= places([best]) | {""}
    return [option for option in options if option in chosen]


def keep_used(entries, used):
    return [entry for number, entry in enumerate(entries) if number < 2 or entry["id"] in used]


def cover(catalog):
    """As small a part of the catalogue as has every kind of place in it: less to check, again and again."""
    options = choose_options(catalog["options"])
    kept = {option["id"] for option in options}
    steps = [dict(step, options=[placed for placed in step["options"] if placed["option"] in kept])
             for step in catalog["steps"]]
    small = dict(catalog, options=options, steps=[step for step in steps if step["options"]][:2])
    used = {value for name in ("options", "steps") for _, value in walk(small[name]) if isinstance(value, str)}
    for name, entries in small.items():
        if isinstance(entries, list) and name not in ("options", "severities", "doubts"):
            small[name] = keep_used(entries, used)
    doubt = dict(catalog["doubts"][0], options=[options[0]["id"]], steps=[small["steps"][0]["id"]])
    return dict(small, doubts=[doubt], reviewed_by="Somebody", untranslated=["option/physiotherapy/title"])


def find(document, name, holds):
    """The path of the first member of this name of which that holds."""
    return next(path for path, value in walk(document) if path and path[-1] == name and holds(value))


def another_basis(document, placed):
    return dict(placed, basis=next(basis["id"] for basis in document["bases"] if basis["id"] != placed["basis"]))


def add_relations(mutations, document):
    """Adds what is wrong between two places that are right by themselves."""
    path = find(document, "severities", lambda value: len(value) == 3 and "basis" in value[0])
    first, second, third = functools.reduce(lambda value, step: value[step], path, document)
    mutations.add(path, "a gap between severities", [first, third])
    mutations.add(path, "severities in another order", [third, second, first])
    mutations.add(path, "a severity twice, with another basis", [first, another_basis(document, first)])

    path = ["steps", 0, "options"]
    first = document["steps"][0]["options"][0]
    mutations.add(path, "an option twice, with another basis", [first, another_basis(document, first)])

    for name in ("steps", "options"):
        mutations.add([name, 0, "review_by"], "the same day as “checked”", document[name][0]["checked"])
        mutations.add([name, 0, "review_by"], "a day before “checked”", "1999-12-31")


def add_contents(mutations, document):
    """Adds files that are wrong before one gets to their members."""
    text = mutations.original
    start = '{"format": 1, '
    rest = json.dumps({name: value for name, value in document.items() if name not in ("format", "$schema")})[1:]
    spoilt = {
        "nothing in it": "",
        "blank": " \n",
        "a list": f"[{text}]",
        "a text": '"text"',
        "null": "null",
        "cut off": text[:-1],
        "another document after it": text + "{}",
        "a word after it": text + "x",
        "a comment": start + "/* comment */" + rest,
        "a comment at the end": text + "// comment",
        "a comma too many": text[:-1] + ",}",
        "a comma too few": start.replace(",", " ") + rest,
        "single quotes": start.replace('"', "'") + rest,
        "a number that is none": start.replace("1", "NaN") + rest,
        "a number with a leading zero": start.replace("1", "01") + rest,
        "an escape that is none": '{"format": 1, "$schema": "\\q", ' + rest,
        "half a character": '{"format": 1, "$schema": "\\ud800", ' + rest,
        "a tab in a text": '{"format": 1, "$schema": "\t", ' + rest,
        "an escaped zero in a name": '{"format\\u0000": 1, ' + rest,
        "a name with nothing in it": '{"format": 1, "": 1, ' + rest,
        "a name twice in the same braces": start + '"format": 1, ' + rest,
    }
    for kind, content in spoilt.items():
        mutations.add_content("the file", kind, content.encode(), BEYOND if kind in BEYOND_SCHEMA else REFUSED)
    mutations.add_content("the file", "in another encoding", text.encode("utf-16"), REFUSED)
    mutations.add_content("the file", "in Latin 1", text.encode("latin-1", "replace"), REFUSED)
    mutations.add_content("the file", "a byte order mark", b"\xef\xbb\xbf" + text.encode(), ACCEPTED)
    mutations.add_content("the file", "the members in another order", (start + rest).encode(), ACCEPTED)


def find_mutations(catalog):
    document = cover(catalog)
    mutations = Mutations(document)
    add_relations(mutations, document)
    add_contents(mutations, document)
    mutations.add_content("the file", "the whole card", json.dumps(catalog).encode(), ACCEPTED)
    return mutations.found


def match_pattern(validator, wanted, value, schema):
    """As in JavaScript, which is what a schema means; in Python, a dollar also stands before a last line break."""
    if isinstance(value, str) and not re.search(re.sub(r"\$$", r"\\Z", wanted), value):
        yield jsonschema.ValidationError(f"{value!r} does not match {wanted!r}")


@functools.cache
def validator(path):
    kind = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": match_pattern})
    return kind(json.loads(path.read_text(encoding="utf-8")), format_checker=jsonschema.FormatChecker())


def refuse_constant(name):
    raise ValueError(f"{name} is not JSON")


def find_by_schema(path, content):
    """What is wrong with a file by the schema; nothing if it is right."""
    try:
        document = json.loads(content.decode("utf-8-sig"), parse_constant=refuse_constant)
        json.dumps(document, ensure_ascii=False).encode()
    except ValueError as error:
        return str(error)
    error = next(validator(path).iter_errors(document), None)
    return f"{error.json_path}: {error.message[:200]}" if error else None


def find_by_loader(program, contents):
    """The same by the loader, for many files."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [pathlib.Path(folder) / f"{number}.json" for number in range(len(contents))]
        for path, content in zip(paths, contents):
            path.write_bytes(content)
        names = "".join(f"{path}\n" for path in paths)
        lines = subprocess.run([program], input=names, stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout.split("\n")[:-1]
    if len(lines) != len(contents):
        sys.exit(f"Found {len(lines)} answers of the loader, expected {len(contents)}")
    return [None if line == "ok" else line for line in lines]


def judge(by_schema, by_loader):
    if by_schema and by_loader:
        return REFUSED
    if by_loader:
        return BEYOND
    return "refused by the schema, accepted by the loader" if by_schema else ACCEPTED


def follow(schema, part):
    return follow(schema, schema["$defs"][part["$ref"].removeprefix("#/$defs/")]) if "$ref" in part else part


def members(schema, part, value):
    """Yields every member of an object schema that is in the document, by the title of the object."""
    part = follow(schema, part)
    if isinstance(value, dict):
        for name in value:
            yield part["title"], name
            yield from members(schema, part["properties"][name], value[name])
    elif isinstance(value, list):
        for item in value:
            yield from members(schema, part["items"], item)


def check_schema(schema, catalog):
    """Yields a name and what is wrong for each thing that has to be so in the schema itself."""
    objects = [value for _, value in walk(schema) if isinstance(value, dict) and value.get("type") == "object"]
    known = {(value["title"], name): part for value in objects for name, part in value["properties"].items()}
    yield "every object refuses other members", [
        value["title"] for value in objects if value.get("additionalProperties") is not False]
    yield "every member is explained", [
        member for member, part in known.items() if not all(part.get(name) for name in ("title", "description"))]
    yield "every format is a pattern too, for who does not check formats", [
        value["title"] for _, value in walk(schema)
        if isinstance(value, dict) and isinstance(value.get("format"), str) and "pattern" not in value]
    yield "every member is in the catalogue", sorted(
        known.keys() - set(members(schema, schema, cover(catalog))))


class Tap:
    def __init__(self, count):
        self.number = 0
        self.failed = 0
        print(f"1..{count}")

    def test(self, name, passed, *remarks):
        self.number += 1
        self.failed += not passed
        print(f"{'ok' if passed else 'not ok'} {self.number} - {name}")
        for remark in () if passed else remarks:
            print(f"# {remark}")


def main(schema_path, catalog_path, program):
    schema = json.loads(pathlib.Path(schema_path).read_text(encoding="utf-8"))
    catalog = json.loads(pathlib.Path(catalog_path).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    checks = list(check_schema(schema, catalog))
    mutations = find_mutations(catalog)
    contents = [mutation.content for mutation in mutations]
    with concurrent.futures.ProcessPoolExecutor() as pool:
        by_schema = pool.map(functools.partial(find_by_schema, pathlib.Path(schema_path)), contents, chunksize=50)
        by_loader = find_by_loader(program, contents)
        by_schema = list(by_schema)

    tap = Tap(len(checks) + len(mutations))
    for name, wrong in checks:
        tap.test(f"the schema: {name}", not wrong, wrong)
    for mutation, schema_says, loader_says in zip(mutations, by_schema, by_loader):
        found = judge(schema_says, loader_says)
        tap.test(f"{mutation.place}: {mutation.kind}", found == mutation.expected,
                 f"found {found}, expected {mutation.expected}",
                 f"schema: {schema_says}", f"loader: {loader_says}")
    return 1 if tap.failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
