#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports sheets with the real program, where there is no display, and reads the paper back."""
import collections
import functools
import html
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

import tap
from card import CARDS, load, titles

PROGRAM = os.environ["KEUZE_PROGRAM"]
# English in Arabic letters, read from right to left: for tests only.
MIRRORED = pathlib.Path(os.environ["KEUZE_PSEUDO_DIRECTORY"]) / "catalog.ar_XB.json"
COMPARED = ("physiotherapy", "pain-clinic", "social-support")
PLANS = {language: pathlib.Path(__file__).parent / f"plan.{language}.keuzeplan" for language in CARDS}
SHEETS = ("overview", "option:highly-specialised-mental-health-care", "option:dietetics",
          f"compare:{','.join(COMPARED)}", "steps", "card", "plan", f"plan:{PLANS['nl']}")
SIZES = {"a4": (595.28, 841.89), "letter": (612, 792)}
MARGIN = 13 / 25.4 * 72


def keuzekaart(*arguments, **changes):
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "LANG", "LANGUAGE")
                   and not name.startswith("LC_")}
    return subprocess.run([PROGRAM, *arguments], capture_output=True, stdin=subprocess.DEVNULL, check=False,
                          env={**environment, "LC_ALL": "C.UTF-8", **changes})


SHELF = tempfile.TemporaryDirectory()


@functools.cache
def export(what, *arguments):
    """Makes a sheet once, for all tests that only read it."""
    path = pathlib.Path(SHELF.name) / f"{len(os.listdir(SHELF.name))}.pdf"
    return path, keuzekaart("--export", what, str(path), *arguments)


def run(*command):
    return subprocess.run(command, capture_output=True, check=True).stdout


def squeeze(text):
    """A text without what depends on where its lines end."""
    return re.sub(r"[\s\u00ad\u2010-]", "", text)


class Case(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def export(self, what, language="en", *arguments):
        path, result = export(what, "--lang", language, *arguments)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, b"", b""))
        return path

    def info(self, path):
        lines = run("pdfinfo", str(path)).decode().splitlines()
        return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}

    def structure(self, path):
        return run("pdfinfo", "-struct-text", str(path)).decode()

    def read_aloud(self, path):
        """The text in the order of the structure, as a screen reader has it."""
        return squeeze("".join(re.findall(r'"(.*?)"(?=\n)', self.structure(path), re.DOTALL)))

    def tables(self, path):
        """The rows of its tables as whoever hears them has them: each cell is what it is and its text, as often as
        it has columns."""
        tables, row, cell = [], None, None
        for line in self.structure(path).splitlines():
            depth = len(line) - len(line.lstrip())
            name = line.split()[0].rstrip(":") if line.strip() else ""
            if name == "Table":
                tables.append([])
                rows_at = depth + 2
            elif tables and name == "TR" and depth == rows_at:
                row = []
                tables[-1].append(row)
            elif tables and name in ("TH", "TD") and depth == rows_at + 2:
                cell = [name, ""]
                row.append(cell)
            elif span := re.match(r"\s*/ColSpan (\d+)", line):
                row.extend([cell] * (int(span[1]) - 1))
            elif cell is not None:
                cell[1] += squeeze(line).strip('"') if '"' in line else ""
        return tables

    def assertInOrder(self, texts, page):
        place = 0
        for text in texts:
            found = page.find(squeeze(text), place)
            self.assertGreaterEqual(found, 0, f"{text!r} after {page[max(place - 80, 0):place]!r}")
            place = found + len(squeeze(text))

    def assertNoInkInMargins(self, path):
        run("pdftoppm", "-gray", "-r", "36", str(path), str(self.folder / "page"))
        pictures = sorted(self.folder.glob("page*.pgm"))
        self.assertEqual(len(pictures), int(self.info(path)["Pages"]))
        for picture in pictures:
            self.assertWithinMargins(picture.read_bytes())
            picture.unlink()

    def assertWithinMargins(self, picture):
        _, size, _, pixels = picture.split(b"\n", 3)
        width, height = (int(number) for number in size.split())
        margin = int(MARGIN / 2) - 1
        rows = [pixels[i * width:(i + 1) * width] for i in range(height)]
        white = b"\xff"
        for row in rows[:margin] + rows[-margin:]:
            self.assertEqual(row, white * width)
        for row in rows:
            self.assertEqual(row[:margin] + row[-margin:], white * 2 * margin)
        self.assertLess(min(pixels), 100)


def option_texts(catalog, option):
    """What stands on the page of an option, from top to bottom."""
    of, labels = titles(catalog), catalog["labels"]
    yield of["groups"][option["group"]]
    yield option["title"]
    if option["local_name"] != option["title"]:
        yield option["local_name"]
    yield labels["severity"]
    yield from (of["severities"][placement["severity"]] for placement in option["severities"])
    yield labels["steps"]
    for step in catalog["steps"]:
        if any(placement["option"] == option["id"] for placement in step["options"]):
            yield f"{step['name']}: {step['title']}"
    yield labels["involves"]
    yield from option["involves"]
    yield labels["examples"]
    for example in option["examples"]:
        yield from (example["title"], example["text"])
    yield labels["providers"]
    yield from (of["providers"][name] for name in option["providers"])
    referral = option["referral"]
    yield labels["referral"]
    yield of["referral_needs"][referral["need"]]
    yield referral["text"]
    yield from (of["referrers"][name] for name in referral["adults"] + referral.get("young_people_also", []))
    yield from (of["referral_criteria"][name] for name in referral.get("criteria", []))
    payment = option["payment"]
    yield labels["payment"]
    yield payment["text"]
    for cover in payment["covers"]:
        yield f"{of['payers'][cover['payer']]}: {of['audiences'][cover['audience']]}"
    yield from (labels[name] for name in ("own_risk", "own_contribution") if payment[name])
    words = [word for word in catalog["glossary"] if word["id"] in option.get("glossary", [])]
    yield from (f"{word['title']}: {word['text']}" for word in words)
    yield labels["sources"]
    yield from (f"{of['sources'][citation['source']]}: {citation['place']}" for citation in option["sources"])


def overview_texts(catalog):
    yield catalog["condition"]["definition"]
    for severity in catalog["severities"]:
        yield from (severity["title"], severity["definition"])
    yield from (group["title"] for group in catalog["groups"])


def steps_texts(catalog):
    options = titles(catalog)["options"]
    yield catalog["labels"]["steps_explained"]
    for step in catalog["steps"]:
        yield from (f"{step['name']}: {step['title']}", step["text"], step["who"])
        yield from (options[placement["option"]] for placement in step["options"])
    yield from (f"{role['title']}: {role['text']}" for role in catalog["roles"])


def contents_texts(catalog):
    yield catalog["question"]
    for point in catalog["points"]:
        yield from (point["title"], point["text"])
    yield from (catalog["labels"][name] for name in ("contents", "overview", "steps"))
    yield from (option["title"] for option in catalog["options"])


def rough_date(catalog, text):
    months = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
              "november", "december")
    labels = catalog["labels"]
    year, *rest = text.split("-")
    if not rest:
        return year
    pattern = labels["date"] if len(rest) == 2 else labels["month_date"]
    return pattern.format(year=year, month=labels[months[int(rest[0]) - 1]], day=int(rest[-1]))


def facts(catalog, option):
    """The one line of the card."""
    lines = keuzekaart("--show", option, "--lang", catalog["language"]).stdout.decode().splitlines()
    return next(line for line in lines if " · " in line)


def plan_texts(catalog, plan):
    """What stands on the paper of a plan in which everything is filled in."""
    labels, of = catalog["labels"], titles(catalog)
    steps = {step["id"]: f"{step['name']}: {step['title']}" for step in catalog["steps"]}
    roles = {role["id"]: role["text"] for role in catalog["roles"]}
    yield from (labels["plan"], roles["care-plan"], labels["goal"], plan["goal"], labels["here"], steps[plan["here"]])
    yield labels["plan_options"]
    for option in plan["options"]:
        yield from (of["options"][option["id"]], labels[option["state"].replace("-", "_")])
        yield from (facts(catalog, option["id"]), option.get("note", ""))
    yield labels["agreements"]
    for agreement in plan["agreements"]:
        yield agreement["what"]
        for name in ("who", "when"):
            label = labels[f"agreement_{name}"]
            yield f"{label}: {agreement[name]}" if name in agreement else label
    yield labels["roles"]
    for name in ("case_manager", "main_practitioner"):
        yield from (labels[name], plan[name], roles[name.replace("_", "-")])
    yield from (labels["questions"], *(question["text"] for question in plan["questions"]))
    yield labels["way"]
    for experience in sorted(plan["experiences"], key=lambda experience: experience["date"]):
        yield rough_date(catalog, experience["date"])
        yield steps[experience["step"]]
        yield of["options"].get(experience.get("option"), "")
        yield from (f"{labels[name]}: {experience[name]}" for name in ("course", "reason") if name in experience)
    yield from (labels["review"], rough_date(catalog, plan["review"]), labels["room_to_write"])


def form_texts(catalog):
    """What stands on the paper of an empty plan."""
    labels = catalog["labels"]
    fields = [labels[f"agreement_{name}"] for name in ("what", "who", "when")]
    states = [labels[name] for name in ("considering", "chosen", "under_way", "tried", "stopped")]
    roles = {role["id"]: role["text"] for role in catalog["roles"]}
    yield from (labels["plan"], roles["care-plan"], labels["filled_in"])
    yield from (labels["goal"], labels["here"], labels["tick"])
    yield from (f"{step['name']}: {step['title']}" for step in catalog["steps"])
    yield from (labels["plan_options"], labels["tick"], fields[0], *states, fields[0], *states)
    yield from (labels["agreements"], *fields, *fields, *fields)
    yield from (labels["roles"], labels["case_manager"], roles["case-manager"])
    yield from (labels["main_practitioner"], roles["main-practitioner"], labels["questions"], labels["way"])
    yield from (fields[2], fields[0], labels["course"], labels["reason"], labels["review"], labels["room_to_write"])


class Words(Case):
    def test_an_option_says_all_in_reading_order(self):
        for language in CARDS:
            catalog = load(language)
            for option in catalog["options"]:
                with self.subTest(language=language, option=option["id"]):
                    path = self.export(f"option:{option['id']}", language)
                    self.assertInOrder(option_texts(catalog, option), self.read_aloud(path))

    def test_an_option_is_copied_in_reading_order(self):
        for language in CARDS:
            catalog = load(language)
            for option in catalog["options"]:
                with self.subTest(language=language, option=option["id"]):
                    path = self.export(f"option:{option['id']}", language)
                    page = squeeze(run("pdftotext", "-raw", str(path), "-").decode())
                    self.assertInOrder(option_texts(catalog, option), page)

    def test_the_overview_has_every_option_under_its_group(self):
        for language in CARDS:
            catalog = load(language)
            page = self.read_aloud(self.export("overview", language))
            self.assertInOrder([catalog["title"], *overview_texts(catalog)], page)
            for option in catalog["options"]:
                self.assertIn(squeeze(option["title"]), page)

    def assertUnderSeverities(self, catalog, rows):
        """Whoever hears a cell hears the headings of its columns and of its group."""
        groups, found = titles(catalog)["groups"], []
        severities = [severity["title"] for severity in catalog["severities"]]
        places = {severity["id"]: i + 1 for i, severity in enumerate(catalog["severities"])}
        self.assertEqual([text[:len(title)] for title, (_, text) in zip(["", *severities], rows[0], strict=True)],
                         ["", *severities])
        group = None
        for row in rows[1:]:
            self.assertEqual(len(row), len(rows[0]), row)
            group = row[0][1] or group
            for text in {text for _, text in row[1:] if text}:
                # A title may be the beginning of another one.
                option = max((option for option in catalog["options"] if text.startswith(squeeze(option["title"]))),
                             key=lambda option: len(option["title"]))
                found.append(option["id"])
                self.assertEqual([i for i, cell in enumerate(row) if cell[1] == text],
                                 [places[placement["severity"]] for placement in option["severities"]])
                self.assertEqual(group, squeeze(groups[option["group"]]))
        self.assertEqual(sorted(found), sorted(option["id"] for option in catalog["options"]))

    def test_the_overview_has_every_option_under_its_severities(self):
        for language in CARDS:
            catalog = load(language)
            for arguments in ((), ("--large",)):
                with self.subTest(language=language, arguments=arguments):
                    [rows] = self.tables(self.export("overview", language, *arguments))
                    self.assertUnderSeverities(catalog, rows)

    def test_a_comparison_has_what_is_compared(self):
        for language in CARDS:
            catalog = load(language)
            page = self.read_aloud(self.export(f"compare:{','.join(COMPARED)}", language))
            for option in catalog["options"]:
                if option["id"] in COMPARED:
                    for text in (option["title"], *option["involves"], option["referral"]["text"],
                                 option["payment"]["text"]):
                        self.assertIn(squeeze(text), page)

    def test_a_comparison_has_each_text_under_its_option(self):
        for language in CARDS:
            catalog = load(language)
            options = [option for option in catalog["options"] if option["id"] in COMPARED]
            for arguments in ((), ("--large",), ("--large", "--paper", "letter")):
                with self.subTest(language=language, arguments=arguments):
                    [[head, *rows]] = self.tables(self.export(f"compare:{','.join(COMPARED)}", language, *arguments))
                    self.assertEqual(head, [["TH", squeeze(option["title"])] for option in options])
                    self.assertEqual({len(row) for row in rows}, {len(options)})
                    columns = ["".join(row[i][1] for row in rows) for i in range(len(options))]
                    for option, column in zip(options, columns, strict=True):
                        self.assertInOrder((option["referral"]["text"], option["payment"]["text"],
                                            *option["involves"]), column)
                        others = "".join(other for other in columns if other is not column)
                        self.assertNotIn(squeeze(option["involves"][0]), others)

    def test_the_booklet_has_it_all(self):
        for language in CARDS:
            catalog = load(language)
            texts = [catalog["title"], *contents_texts(catalog), *overview_texts(catalog), *steps_texts(catalog)]
            for option in catalog["options"]:
                texts += option_texts(catalog, option)
            self.assertInOrder(texts, self.read_aloud(self.export("card", language)))

    def test_what_is_not_translated_is_marked(self):
        catalog = load("nl")
        catalog["untranslated"] = ["option/dietetics/referral"]
        file, path = self.folder / "card.json", self.folder / "sheet.pdf"
        file.write_text(json.dumps(catalog), encoding="utf-8")
        mark = squeeze(catalog["labels"]["not_translated"])
        for option in catalog["options"]:
            if option["id"] in ("dietetics", "pain-clinic"):
                self.assertEqual(keuzekaart("--export", f"option:{option['id']}", str(path),
                                            "--catalog", str(file)).returncode, 0)
                page = self.read_aloud(path)
                self.assertEqual(page.count(mark), int(option["id"] == "dietetics"))
                self.assertEqual(bool(re.search(re.escape(mark) + ".{0,30}" + re.escape(squeeze(option["referral"]["text"])),
                                                page)), option["id"] == "dietetics")

    def test_large_letters_lose_nothing(self):
        for what in SHEETS:
            for language in CARDS:
                with self.subTest(what=what, language=language):
                    normal, large = (collections.Counter(self.read_aloud(self.export(what, language, *arguments)))
                                     for arguments in ((), ("--large",)))
                    # The booklet has other page numbers.
                    for counter in (normal, large):
                        for digit in "0123456789":
                            counter.pop(digit, None)
                    self.assertEqual(normal, large)


def element_languages(path):
    """The elements of the structure of a file, and the language of each that says its own."""
    elements = {}
    for number, tag, members in re.findall(rb"\n(\d+) 0 obj\n<< /Type /StructElem\n   /S /(\w+)\n(.*?)\n>>\nendobj",
                                           path.read_bytes(), re.DOTALL):
        language = re.search(rb"/Lang \(([\w-]+)\)", members)
        # What comes later in a file counts.
        elements[int(number)] = (tag.decode(), language and language[1].decode())
    return [elements[number] for number in sorted(elements)]


class TwoLanguages(Case):
    def test_both_say_all_in_reading_order(self):
        for option in load("en")["options"]:
            with self.subTest(option=option["id"]):
                page = self.read_aloud(self.export(f"option:{option['id']}", "en", "--beside", "nl"))
                for language in ("en", "nl"):
                    catalog = load(language)
                    texts = option_texts(catalog, next(other for other in catalog["options"]
                                                       if other["id"] == option["id"]))
                    names = (option["local_name"],) if language == "en" else ()
                    self.assertInOrder([text for text in texts if text not in names], page)

    def test_a_text_and_its_translation_follow_each_other(self):
        page = self.read_aloud(self.export("option:dietetics", "en", "--beside", "nl"))
        english, dutch = (next(option for option in load(language)["options"] if option["id"] == "dietetics")
                          for language in ("en", "nl"))
        for text, other in zip(english["involves"], dutch["involves"], strict=True):
            self.assertIn(squeeze(text + other), page)
        for example, other in zip(english["examples"], dutch["examples"], strict=True):
            self.assertIn(squeeze(example["title"] + other["title"] + example["text"] + other["text"]), page)

    def test_every_sheet_has_both(self):
        for what in SHEETS:
            with self.subTest(what=what):
                page = self.read_aloud(self.export(what, "en", "--beside", "nl"))
                for language in ("en", "nl"):
                    self.assertIn(squeeze(load(language)["labels"]["language_name"]), page)
                both = collections.Counter(page)
                for language in ("en", "nl"):
                    alone = collections.Counter(self.read_aloud(self.export(what, language)))
                    self.assertEqual({letter: count for letter, count in (alone - both).items()
                                      if not letter.isdigit()}, {})

    def test_each_text_says_its_language(self):
        elements = element_languages(self.export("option:dietetics", "en", "--beside", "nl"))
        headings = [language for tag, language in elements if tag in ("H1", "H2", "H3")]
        self.assertEqual(headings, [None, "nl"] * (len(headings) // 2))
        self.assertIn(("LBody", "nl"), elements)

    def test_a_name_says_its_language_on_any_sheet(self):
        elements = element_languages(self.export("option:dietetics", "en"))
        self.assertEqual(elements[4], ("P", "nl"))
        self.assertEqual([language for _, language in element_languages(self.export("option:dietetics", "nl"))
                          if language not in (None, "zxx")], [])

    def test_it_is_small_and_has_no_fault(self):
        path = self.export("option:dietetics", "en", "--beside", "nl")
        self.assertLess(path.stat().st_size, 80_000)
        result = subprocess.run(["pdfinfo", "-struct", str(path)], capture_output=True, check=True)
        self.assertEqual(result.stderr, b"")


class FromRightToLeft(Case):
    def export_mirrored(self, what, *arguments):
        path, result = export(what, "--catalog", str(MIRRORED), *arguments)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, b"", b""))
        return path

    @staticmethod
    def without_brackets(text):
        """The reader of the tags guesses the direction of a page, and turns brackets round by that."""
        return text.translate({ord(bracket): None for bracket in "()"})

    def test_an_option_says_all_in_reading_order(self):
        catalog = json.loads(MIRRORED.read_text(encoding="utf-8"))
        for option in catalog["options"]:
            with self.subTest(option=option["id"]):
                # Where nothing stands beside each other, the order is that of the page.
                aloud = self.read_aloud(self.export_mirrored(f"option:{option['id']}", "--large"))
                self.assertInOrder(map(self.without_brackets, option_texts(catalog, option)),
                                   self.without_brackets(aloud))

    def test_so_does_one_beside_dutch(self):
        catalog, dutch = json.loads(MIRRORED.read_text(encoding="utf-8")), load("nl")
        option, other = (next(option for option in card["options"] if option["id"] == "dietetics")
                         for card in (catalog, dutch))
        for first, second in ((CARDS["nl"], MIRRORED), (MIRRORED, CARDS["nl"])):
            path, result = export("option:dietetics", "--catalog", str(first), "--beside", str(second))
            self.assertEqual((result.returncode, result.stderr), (0, b""))
            page = self.read_aloud(path)
            self.assertInOrder([text for text in option_texts(catalog, option) if text != option["local_name"]], page)
            self.assertInOrder(option_texts(dutch, other), page)

    def find_tints(self, path):
        """How far to the right the column of each severity is, from 0 to 1."""
        run("pdftoppm", "-r", "36", "-l", "1", "-singlefile", str(path), str(self.folder / "page"))
        _, size, _, pixels = (self.folder / "page.ppm").read_bytes().split(b"\n", 3)
        width = int(size.split()[0])
        places = collections.defaultdict(list)
        for i in range(0, len(pixels), 3):
            places[pixels[i:i + 3]].append(i // 3 % width / width)
        tints = (bytes((217, 244, 231)), bytes((251, 240, 199)), bytes((255, 228, 209)))
        return [sum(places[tint]) / len(places[tint]) for tint in tints]

    def test_the_first_column_is_at_the_right(self):
        mild, moderate, severe = self.find_tints(self.export_mirrored("overview"))
        self.assertGreater(mild, moderate)
        self.assertGreater(moderate, severe)
        mild, moderate, severe = self.find_tints(self.export("overview"))
        self.assertLess(mild, moderate)
        self.assertLess(moderate, severe)

    def test_the_foot_is_mirrored_too(self):
        words = run("pdftotext", "-bbox", str(self.export_mirrored("steps")), "-").decode()
        page = words.split("<page ")[1]
        digits = [float(left) for left, text in re.findall(r'xMin="([\d.]+)"[^>]*>([^<]+)</word>', page) if text == "/"]
        self.assertTrue(digits)
        self.assertLess(max(digits), 100)


class Pages(Case):
    def test_an_option_is_one_page(self):
        for paper in SIZES:
            arguments = () if paper == "a4" else ("--paper", paper)
            for language in CARDS:
                for option in load(language)["options"]:
                    with self.subTest(paper=paper, language=language, option=option["id"]):
                        path = self.export(f"option:{option['id']}", language, *arguments)
                        self.assertEqual(self.info(path)["Pages"], "1")
                        self.assertLess(path.stat().st_size, 60_000)

    def test_the_overview_is_one_page_on_its_side(self):
        for paper, (width, height) in SIZES.items():
            for language in CARDS:
                info = self.info(self.export("overview", language, "--paper", paper))
                self.assertEqual(info["Pages"], "1")
                size = [float(number) for number in re.findall(r"[\d.]+", info["Page size"])[:2]]
                self.assertAlmostEqual(size[0], height, delta=0.1)
                self.assertAlmostEqual(size[1], width, delta=0.1)

    def test_no_ink_is_in_the_margins(self):
        mirrored = ("--catalog", str(MIRRORED), "--beside", str(CARDS["nl"]))
        for what in SHEETS:
            # What is in the booklet is in the others.
            both = (("--beside", "en"), mirrored) if what != "card" else ()
            for arguments in ((), ("--large",), ("--paper", "letter"), *both):
                with self.subTest(what=what, arguments=arguments):
                    path = self.export(what, "nl", *arguments)
                    self.assertNoInkInMargins(path)


class Files(Case):
    def test_they_say_what_they_are(self):
        for language in CARDS:
            catalog = load(language)
            info = self.info(self.export("option:dietetics", language))
            title = next(option["title"] for option in catalog["options"] if option["id"] == "dietetics")
            self.assertEqual((info["Title"], info["Author"], info["Tagged"]),
                             (title, "The Keuzekaart contributors", "yes"))
            self.assertIn("Sep 21", info["CreationDate"])
            self.assertIn(f"/Lang ({language})".encode(), self.export("card", language).read_bytes())

    def test_a_reader_finds_nothing_wrong_with_them(self):
        for what in SHEETS:
            path = self.export(what)
            result = subprocess.run(["pdfinfo", "-struct", str(path)], capture_output=True, check=True)
            self.assertEqual(result.stderr, b"")

    def test_they_have_a_structure(self):
        structures = {what: self.structure(self.export(what)) for what in SHEETS}
        for what, structure in structures.items():
            with self.subTest(what=what):
                self.assertTrue(structure.startswith("Document"), structure[:80])
                self.assertIn("H1", structure)
        for what, names in {"overview": ("Table", "TR", "TH", "TD"), SHEETS[3]: ("Table", "TR", "TH", "TD"),
                            "option:dietetics": ("H2", "H3", "P ", "L ", "LI", "LBody", "Link"),
                            "steps": ("H2", "L ", "LI", "Lbl", "LBody")}.items():
            for name in names:
                self.assertRegex(structures[what], rf"(?m)^\s*{name}", what)

    def test_lists_and_tables_hold_what_they_may(self):
        allowed = {"L": {"LI"}, "LI": {"Lbl", "LBody"}, "Table": {"TR"}, "TR": {"TH", "TD"}}
        for what in SHEETS:
            with self.subTest(what=what):
                parents = []
                for line in run("pdfinfo", "-struct", str(self.export(what))).decode().splitlines():
                    depth, name = (len(line) - len(line.lstrip())) // 2, line.split()[0].rstrip(":")
                    # What a cell says of itself is no part of it.
                    if name.startswith("/"):
                        continue
                    parents[depth:] = [name]
                    if depth > 0 and parents[depth - 1] in allowed:
                        self.assertIn(name, allowed[parents[depth - 1]], parents)

    def test_a_dot_is_the_label_of_its_item(self):
        catalog = load("en")
        structure = self.structure(self.export("steps"))
        items = re.findall(r'LI \(block\)\n\s*Lbl \(block\)\n\s*"•"\n\s*LBody \(block\)\n', structure)
        self.assertEqual(len(items), sum(len(step["options"]) for step in catalog["steps"]))
        self.assertEqual(len(items), structure.count("•"))

    def test_fonts_are_embedded_in_part(self):
        for what in SHEETS:
            lines = run("pdffonts", str(self.export(what, "nl"))).decode().splitlines()[2:]
            self.assertTrue(lines)
            for line in lines:
                embedded, subset, unicode = line.split()[-5:-2]
                self.assertEqual((embedded, subset, unicode), ("yes", "yes", "yes"), line)

    def test_links_lead_to_pages_and_sources(self):
        links = run("pdfinfo", "-url", str(self.export("card"))).decode()
        catalog = load("en")
        self.assertIn(next(link["url"] for link in catalog["links"] if link["id"] == "provider-finder"), links)
        for source in catalog["sources"]:
            self.assertIn(source["url"], links)
        # From the contents, from the overview and from the steps to every option.
        placements = sum(len(step["options"]) for step in catalog["steps"])
        data = self.export("card").read_bytes()
        self.assertEqual(len(re.findall(rb"/Subtype /Link[^>]*?/Dest", data, re.DOTALL)),
                         2 * len(catalog["options"]) + placements + 2)

    def test_contents_tell_the_right_pages(self):
        for arguments in ((), ("--large",)):
            path = self.export("card", "en", *arguments)
            pages = run("pdftotext", "-raw", str(path), "-").decode().split("\f")
            contents = "\n".join(pages[:4])
            for option in load("en")["options"]:
                number = re.search(rf"^{re.escape(option['title'])} (\d+)$", contents, re.MULTILINE)
                self.assertIsNotNone(number, option["title"])
                self.assertIn(squeeze(option["title"] + option["local_name"]) if option["title"] != option["local_name"]
                              else option["title"], squeeze(pages[int(number[1]) - 1]))

    def bookmarks(self, path):
        """What each is called, and the number of its page."""
        outline = run("pdftohtml", "-xml", "-i", "-stdout", str(path)).decode()
        items = re.findall(r'<item page="(\d+)">(.*?)</item>', outline)
        return [(html.unescape(title), int(page)) for page, title in items]

    def test_each_bookmark_leads_to_what_it_names(self):
        for arguments in ((), ("--large",)):
            path = self.export("card", "en", *arguments)
            pages = run("pdftotext", "-raw", str(path), "-").decode().split("\f")
            bookmarks = self.bookmarks(path)
            for title, page in bookmarks:
                self.assertIn(squeeze(title), squeeze(pages[page - 1]))
            catalog = load("en")
            names = [catalog["labels"]["overview"], catalog["labels"]["steps"],
                     *(option["title"] for option in catalog["options"])]
            # What is told in the contents: a title may stand on other pages too.
            contents = "\n".join(pages[:4])
            for name in names:
                number = re.search(rf"^{re.escape(name)} (\d+)$", contents, re.MULTILINE)
                self.assertIn((name, int(number[1])), bookmarks)

    def test_the_same_gives_the_same_bytes(self):
        for what in SHEETS:
            again = keuzekaart("--export", what, "-", "--lang", "nl").stdout
            self.assertEqual(self.export(what, "nl").read_bytes(), again)


class Plans(Case):
    def save(self, name="plan.keuzeplan", **plan):
        path = self.folder / name
        path.write_text(json.dumps({"format": 1, **plan}))
        return path

    def print(self, plan, *arguments):
        path = self.folder / "plan.pdf"
        result = keuzekaart("--export", f"plan:{plan}", str(path), *arguments)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, b"", b""))
        return path

    def pages(self, path):
        return run("pdftotext", "-raw", str(path), "-").decode().split("\f")[:-1]

    def test_a_plan_says_all_in_reading_order_and_nothing_else(self):
        for language in CARDS:
            catalog = load(language)
            texts = list(plan_texts(catalog, json.loads(PLANS[language].read_text())))
            for arguments in ((), ("--large",)):
                with self.subTest(language=language, arguments=arguments):
                    path = self.export(f"plan:{PLANS[language]}", language, *arguments)
                    self.assertInOrder(texts, squeeze("".join(self.pages(path))))
                    self.assertEqual(self.read_aloud(path).replace("·", ""), squeeze("".join(texts)).replace("·", ""))

    def test_an_empty_plan_is_a_form_on_one_page(self):
        for language in CARDS:
            texts = squeeze("".join(form_texts(load(language))))
            for paper in SIZES:
                with self.subTest(language=language, paper=paper):
                    path = self.export("plan", language, "--paper", paper)
                    self.assertEqual(self.read_aloud(path), texts)
                    self.assertEqual(self.info(path)["Pages"], "1")
            self.assertEqual(self.read_aloud(self.export("plan", language, "--large")), texts)

    def test_an_ordinary_plan_is_at_most_two_pages(self):
        for language, plan in PLANS.items():
            for paper in SIZES:
                with self.subTest(language=language, paper=paper):
                    path = self.export(f"plan:{plan}", language, "--paper", paper)
                    self.assertLessEqual(int(self.info(path)["Pages"]), 2)
                    self.assertLess(path.stat().st_size, 60_000)

    def test_each_page_tells_what_it_is_and_of_which_day(self):
        for language, plan in PLANS.items():
            catalog = load(language)
            labels = catalog["labels"]
            printed = labels["printed"].format(date=rough_date(catalog, "2026-09-21"))
            footer = " · ".join((labels["plan"], printed, catalog["title"]))
            for arguments in ((), ("--large",)):
                for page in self.pages(self.export(f"plan:{plan}", language, *arguments)):
                    self.assertIn(squeeze(footer), squeeze(page))

    def test_much_text_loses_nothing(self):
        words = [f"word{i}" for i in range(1000)]
        note = " ".join(words)
        self.assertGreater(len(note), 7_000)
        note += "x" * (10_000 - len(note))
        long = {"options": [{"id": "dietetics", "state": "chosen", "note": note}],
                "agreements": [{"what": note[:5_000], "who": "Me"}],
                "questions": [{"text": note}], "experiences": [{"course": note}], "review": "2027"}
        plan = self.save(**long)
        labels = load("en")["labels"]
        for arguments in ((), ("--large",)):
            with self.subTest(arguments=arguments):
                path = self.print(plan, *arguments)
                read = self.read_aloud(path)
                self.assertEqual(read.count(squeeze(note)), 3)
                self.assertInOrder([note, labels["agreements"], note[:5_000], "Me", labels["questions"], note,
                                    labels["course"], note, "2027"], read)
                self.assertNoInkInMargins(path)

    def test_what_somebody_wrote_is_never_markup(self):
        texts = ["<b>bold</b> & &amp; </span>", "100% %s %n {date} \\ 'quoted' \"twice\"", "_under_ `code` # head"]
        plan = self.save(goal=texts[0], questions=[{"text": texts[1]}], case_manager=texts[2])
        self.assertInOrder([texts[0], texts[2], texts[1]], self.read_aloud(self.print(plan)))

    def test_what_is_written_from_the_right_is_read_in_its_order(self):
        hebrew, mixed = "שלום עולם", "Zij zei שלום en ging"
        plan = self.save(goal=hebrew, questions=[{"text": mixed}], case_manager="First line\nSecond line")
        path = self.print(plan)
        self.assertInOrder([hebrew, "First line", "Second line", mixed], self.read_aloud(path))

    def test_records_without_words_are_no_records(self):
        nothing = " \n\t"
        plan = self.save(goal=nothing, agreements=[{"what": nothing, "who": nothing}], questions=[{"text": nothing}],
                         experiences=[{"course": nothing}], case_manager=nothing)
        self.assertEqual(self.read_aloud(self.print(plan)), squeeze("".join(form_texts(load("en")))))

    def test_what_the_card_does_not_have_keeps_its_name(self):
        plan = self.save(here="step-9", options=[{"id": "balneotherapy", "title": "Balneotherapy", "state": "tried"}],
                         experiences=[{"option_title": "Singing", "course": "Well"}])
        gone = load("en")["labels"]["not_on_card"]
        self.assertInOrder([f"step-9 ({gone})", f"Balneotherapy ({gone})", "Tried", "Singing", "Well"],
                           self.read_aloud(self.print(plan)))

    def test_a_plan_on_paper_is_for_its_owner_alone(self):
        plan = self.save(goal="Mine")
        path = self.folder / "plan.pdf"
        path.touch(0o644)
        self.assertEqual(self.print(plan).stat().st_mode & 0o777, 0o600)
        path.unlink()
        self.assertEqual(self.print(plan).stat().st_mode & 0o777, 0o600)

    def test_a_name_may_have_a_colon_in_it(self):
        self.save("ours:today.keuzeplan", goal="Ours")
        result = subprocess.run([PROGRAM, "--export", "plan:ours:today.keuzeplan", "today.pdf"], cwd=self.folder,
                                capture_output=True, check=False)
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        self.assertIn("Ours", self.read_aloud(self.folder / "today.pdf"))


class Export(Case):
    def assertFails(self, result, status, *words):
        self.assertEqual((result.returncode, result.stdout), (status, b""), result.stderr)
        self.assertRegex(result.stderr.decode(), r"\Akeuzekaart: [^\n]+\n\Z")
        for word in words:
            self.assertIn(word, result.stderr.decode())

    def test_writes_to_standard_output(self):
        result = keuzekaart("--export", "overview", "-")
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        self.assertEqual(result.stdout, self.export("overview").read_bytes())

    def test_says_when_nobody_takes_it(self):
        with open("/dev/full", "w") as full:
            result = subprocess.run([PROGRAM, "--export", "overview", "-"], stdout=full, stderr=subprocess.PIPE,
                                    check=False)
        self.assertEqual((result.returncode, len(result.stderr.splitlines())), (1, 1), result.stderr)

    def test_takes_another_catalogue(self):
        path = self.folder / "sheet.pdf"
        result = keuzekaart("--export", "overview", str(path), "--catalog", str(CARDS["nl"]))
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        self.assertEqual(self.info(path)["Title"], load("nl")["title"])

    def test_replaces_a_file_only_when_all_is_written(self):
        path = self.folder / "sheet.pdf"
        path.write_text("what was there")
        self.assertFails(keuzekaart("--export", "option:yoga", str(path)), 1, "yoga", "--list")
        self.assertEqual(path.read_text(), "what was there")
        self.assertEqual(keuzekaart("--export", "overview", str(path)).returncode, 0)
        self.assertTrue(path.read_bytes().startswith(b"%PDF"))
        self.assertEqual([file.name for file in self.folder.iterdir()], ["sheet.pdf"])

    def test_follows_a_link(self):
        (self.folder / "real.pdf").write_text("what was there")
        (self.folder / "link.pdf").symlink_to("real.pdf")
        self.assertEqual(keuzekaart("--export", "overview", str(self.folder / "link.pdf")).returncode, 0)
        self.assertTrue((self.folder / "link.pdf").is_symlink())
        self.assertTrue((self.folder / "real.pdf").read_bytes().startswith(b"%PDF"))

    def test_refuses_what_is_no_file(self):
        self.assertFails(keuzekaart("--export", "overview", str(self.folder)), 1, str(self.folder))
        self.assertFails(keuzekaart("--export", "overview", str(self.folder / "nowhere" / "sheet.pdf")), 1, "nowhere")
        os.mkfifo(self.folder / "pipe")
        self.assertFails(keuzekaart("--export", "overview", str(self.folder / "pipe")), 1, "pipe")
        self.assertTrue((self.folder / "pipe").is_fifo())

    def test_refuses_what_it_does_not_know(self):
        self.assertFails(keuzekaart("--export", "poster", "-"), 2, "poster", "overview", "compare:ID,ID")
        self.assertFails(keuzekaart("--export", "compare:dietetics", "-"), 2, "another number", "2 to 3")
        self.assertFails(keuzekaart("--export", "compare:dietetics,dietetics", "-"), 2, "2", "3")
        self.assertFails(keuzekaart("--export", "compare:dietetics,yoga", "-"), 1, "yoga")
        self.assertFails(keuzekaart("--export", "overview", "-", "--paper", "a3"), 2, "a3", "letter")
        self.assertFails(keuzekaart("--export", "overview", "-", "--lang", "de"), 1, "“de”")

    def test_refuses_what_is_no_plan(self):
        path = self.folder / "sheet.pdf"
        path.write_text("what was there")
        for name, text, word in (("missing", None, "missing"), ("broken", "{", "Line 1"),
                                 ("strange", '{"format": 1, "goal": 7}', "goal"), ("newer", '{"format": 99}', "99")):
            plan = self.folder / f"{name}.keuzeplan"
            if text is not None:
                plan.write_text(text)
            self.assertFails(keuzekaart("--export", f"plan:{plan}", str(path)), 1, str(plan), word)
            self.assertEqual(path.read_text(), "what was there")
        self.assertFails(keuzekaart("--export", "plan:", "-"), 2, "plan:FILE")

    def test_never_writes_over_a_plan(self):
        text = '{"format": 1, "goal": "Mine"}'
        plan, other = self.folder / "plan.keuzeplan", self.folder / "plan.json"
        (self.folder / "link.pdf").symlink_to("plan.json")
        for file in (plan, other):
            file.write_text(text)
        self.assertFails(keuzekaart("--export", "plan", str(plan)), 2, str(plan), "plan:FILE")
        self.assertFails(keuzekaart("--export", f"plan:{plan}", str(plan)), 2, str(plan))
        self.assertFails(keuzekaart("--export", f"plan:{other}", str(other)), 2, str(other))
        self.assertFails(keuzekaart("--export", f"plan:{other}", str(self.folder / "link.pdf")), 2, "link.pdf")
        self.assertFails(keuzekaart("--export", f"plan:{other.as_uri()}", str(other)), 2, str(other))
        self.assertFails(keuzekaart("--export", "plan", str(plan), "sheet.pdf"), 2, "sheet.pdf")
        self.assertEqual([file.read_text() for file in (plan, other)], [text, text])

    def test_refuses_what_cannot_stand_beside_it(self):
        self.assertFails(keuzekaart("--export", "overview", "-", "--beside", "de"), 1, "“de”")
        self.assertFails(keuzekaart("--export", "overview", "-", "--lang", "nl", "--beside", "nl"), 2, "nl", "language")
        self.assertFails(keuzekaart("--export", "overview", "-", "--catalog", str(CARDS["nl"]), "--beside", "nowhere"),
                         1, "nowhere")
        self.assertFails(keuzekaart("--list", "--beside", "nl"), 2, "--beside")

    def test_refuses_words_too_few_and_too_many(self):
        self.assertFails(keuzekaart("--export", "overview"), 2, "“-”")
        self.assertFails(keuzekaart("--export", "overview", "-", "dietetics"), 2, "dietetics", "--help")
        self.assertFails(keuzekaart("--large"), 2, "--large")
        self.assertFails(keuzekaart("--list", "--paper", "a4"), 2, "--paper")


if __name__ == "__main__":
    tap.main()
