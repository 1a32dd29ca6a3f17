#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that texts come out of the catalogue and back whole, and that the lists of files for translators are right."""
import copy
import gettext
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import tap

TOP = pathlib.Path(__file__).resolve().parents[2]
CATALOG = TOP / "data" / "catalog.json"
TEMPLATE = TOP / "po" / "content.pot"
LANGUAGES = [line for line in (TOP / "po" / "LINGUAS").read_text().split("\n") if line and not line.startswith("#")]
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'

# The members of the catalogue that are text for people, wherever they stand.
TEXTS = ("title", "short", "text", "definition", "name", "who", "question", "involves", "labels")
# Names that are the same in every language: of a source, as it is published.
NAMES = re.compile(r"/sources/\d+/title")


def run(*arguments):
    return subprocess.run([str(argument) for argument in arguments], capture_output=True, text=True,
                          env={**os.environ, "LC_ALL": "C.UTF-8"})


def content(*arguments):
    return run(sys.executable, TOP / "build-aux" / "content.py", *arguments)


def leaves(node, path=""):
    """Yields the path and the value of everything in a document that is not a list or an object."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from leaves(value, f"{path}/{key}")
    elif isinstance(node, list):
        for i, value in enumerate(node):
            yield from leaves(value, f"{path}/{i}")
    else:
        yield path, node


def is_text(path):
    steps = [step for step in path.split("/") if step and not step.isdigit()]
    return (steps[-1] in TEXTS or steps[0] == "labels") and not NAMES.fullmatch(path)


def messages(template):
    """Yields context and message of a template that content.py wrote: one line each."""
    for context, message in re.findall(r'^msgctxt (".*")\nmsgid (".*")$', template, re.MULTILINE):
        yield context, message


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.catalog = json.loads(CATALOG.read_text(encoding="utf-8"))

    def extract(self, catalog=CATALOG):
        output = self.folder / "content.pot"
        result = content("extract", catalog, output)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))
        return output.read_text(encoding="utf-8")

    def merge(self, po, language="xx", catalog=CATALOG):
        output = self.folder / "merged.json"
        (self.folder / "xx.po").write_text(po, encoding="utf-8")
        result = content("merge", "--language", language, "--po", self.folder / "xx.po", catalog, output)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))
        return json.loads(output.read_text(encoding="utf-8"))

    def assertSameBesidesTexts(self, merged, catalog):
        for side in (merged, catalog):
            side.pop("language")
            side.pop("untranslated", None)
        self.assertEqual([(path, None if is_text(path) else value) for path, value in leaves(merged)],
                         [(path, None if is_text(path) else value) for path, value in leaves(catalog)])


class Extract(Case):
    def test_the_committed_template_is_up_to_date(self):
        self.assertTrue(self.extract() == TEMPLATE.read_text(encoding="utf-8"),
                        "po/content.pot is not what data/catalog.json says: run ./dev translations")

    def test_no_text_is_forgotten(self):
        extracted = {json.loads(message) for _, message in messages(self.extract())}
        texts = {value for path, value in leaves(self.catalog) if is_text(path)}
        self.assertEqual(texts - extracted, set())
        self.assertEqual(extracted - texts, set())

    def test_every_text_has_a_place_of_its_own(self):
        contexts = [context for context, _ in messages(self.extract())]
        self.assertEqual(len(contexts), sum(is_text(path) for path, _ in leaves(self.catalog)))
        self.assertEqual(len(contexts), len(set(contexts)))

    def test_gettext_reads_the_template(self):
        result = run("msgfmt", "--check-format", "--output-file=/dev/null", TEMPLATE)
        self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_a_percent_sign_is_no_format(self):
        self.assertNotIn("c-format", self.extract())

    def test_a_catalogue_with_a_hole_is_told_in_one_line(self):
        del self.catalog["labels"]
        path = self.folder / "hole.json"
        path.write_text(json.dumps(self.catalog), encoding="utf-8")
        result = content("extract", path, self.folder / "hole.pot")
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr, r"\A.*hole\.json: found no 'labels', expected it.*\n\Z")
        self.assertFalse((self.folder / "hole.pot").exists())


class Merge(Case):
    def translate(self, select=lambda i: True, template=None):
        """A translation that puts every text in angle quotes."""
        po = HEADER
        for i, (context, message) in enumerate(messages(template or self.extract())):
            if select(i):
                po += f'msgctxt {context}\nmsgid {message}\nmsgstr "«{message[1:-1]}»"\n\n'
        return po

    def test_a_whole_translation_changes_every_text(self):
        merged = self.merge(self.translate())
        expected = {path: f"«{value}»" for path, value in leaves(self.catalog) if is_text(path)}
        self.assertEqual({path: value for path, value in leaves(merged) if is_text(path)}, expected)
        self.assertNotIn("untranslated", merged)
        self.assertEqual(merged["language"], "xx")

    def test_nothing_but_the_texts_changes(self):
        self.assertSameBesidesTexts(self.merge(self.translate()), self.catalog)

    def test_a_part_of_a_translation_leaves_the_rest_in_english(self):
        chosen = (2, 40, 200)
        fuzzy = 41
        entries = list(messages(self.extract()))
        po = self.translate(lambda i: i in chosen)
        po += f'#, fuzzy\nmsgctxt {entries[fuzzy][0]}\nmsgid {entries[fuzzy][1]}\nmsgstr "wrong"\n'
        merged = self.merge(po)

        contexts = [json.loads(context) for context, _ in entries]
        self.assertEqual(merged["untranslated"], [name for i, name in enumerate(contexts) if i not in chosen])
        self.assertIn(contexts[fuzzy], merged["untranslated"])
        values = [value for path, value in leaves(merged) if is_text(path)]
        self.assertEqual(sorted(value for value in values if value.startswith("«")),
                         sorted(f"«{json.loads(entries[i][1])}»" for i in chosen))
        self.assertNotIn("wrong", values)
        self.assertSameBesidesTexts(merged, self.catalog)

    def test_no_translation_leaves_everything_in_english(self):
        for po in ("", HEADER, self.extract()):
            with self.subTest(po=po[:20]):
                merged = self.merge(po)
                self.assertEqual(merged.pop("untranslated"),
                                 [json.loads(context) for context, _ in messages(self.extract())])
                self.assertEqual(merged.pop("language"), "xx")
                expected = copy.deepcopy(self.catalog)
                expected.pop("language")
                self.assertEqual(merged, expected)

    def test_a_text_that_stays_the_same_is_translated(self):
        context, message = next(messages(self.extract()))
        merged = self.merge(f"{HEADER}msgctxt {context}\nmsgid {message}\nmsgstr {message}\n")
        self.assertEqual(merged["title"], self.catalog["title"])
        self.assertNotIn(json.loads(context), merged["untranslated"])
        self.assertIn("catalog/question", merged["untranslated"])

    def test_a_translation_of_another_text_does_not_count(self):
        merged = self.merge(f'{HEADER}msgctxt "catalog/title"\nmsgid "An older title"\nmsgstr "«»"\n')
        self.assertEqual(merged["title"], self.catalog["title"])
        self.assertIn("catalog/title", merged["untranslated"])

    def test_a_broken_translation_is_told_by_gettext(self):
        po, output = self.folder / "broken.po", self.folder / "broken.json"
        po.write_text('msgid "a"\nmsgstr "b\n', encoding="utf-8")
        result = content("merge", "--language", "xx", "--po", po, CATALOG, output)
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr, r"broken\.po:\d+: ")
        self.assertNotIn("Traceback", result.stderr)
        self.assertFalse(output.exists())

    def test_tells_who_reviewed_a_translation(self):
        po = HEADER.replace("charset=UTF-8\\n", "charset=UTF-8\\nX-Reviewed-By: A. Reader \\n")
        self.assertEqual(self.merge(po)["reviewed_by"], "A. Reader")
        for po in ("", HEADER, HEADER.replace("charset=UTF-8\\n", "charset=UTF-8\\nX-Reviewed-By: \\n")):
            self.assertNotIn("reviewed_by", self.merge(po))

    def test_any_character_survives(self):
        awkward = 'A "title" \\n, 50 % of %s, ‘ë’ {0}'
        self.catalog["title"] = awkward
        path = self.folder / "awkward.json"
        path.write_text(json.dumps(self.catalog), encoding="utf-8")
        merged = self.merge(self.translate(template=self.extract(path)), catalog=path)
        self.assertEqual(merged["title"], f"«{awkward}»")


class Languages(Case):
    def catalog_of(self, language):
        return self.merge((TOP / "po" / f"{language}.po").read_text(encoding="utf-8"), language)

    def test_dutch_is_always_there(self):
        self.assertIn("nl", LANGUAGES)

    def test_every_language_has_a_file_and_every_file_a_language(self):
        self.assertEqual(sorted(LANGUAGES), sorted(path.stem for path in (TOP / "po").glob("*.po")))

    def test_every_language_is_right_for_gettext(self):
        for language in LANGUAGES:
            with self.subTest(language=language):
                result = run("msgfmt", "--check", "--output-file=/dev/null", TOP / "po" / f"{language}.po")
                self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_every_language_names_itself(self):
        for language in LANGUAGES:
            with self.subTest(language=language):
                mo = subprocess.run(["msgfmt", "--output-file=-", TOP / "po" / f"{language}.po"],
                                    check=True, stdout=subprocess.PIPE).stdout
                found = gettext.GNUTranslations(io.BytesIO(mo))
                self.assertEqual(found.pgettext("language code", "en"), language)
                self.assertEqual(found.info()["language"], language)

    def test_every_language_keeps_the_structure(self):
        for language in LANGUAGES:
            with self.subTest(language=language):
                merged = self.catalog_of(language)
                self.assertEqual(merged["language"], language)
                self.assertSameBesidesTexts(merged, copy.deepcopy(self.catalog))

    def test_the_card_is_whole_in_dutch(self):
        self.assertNotIn("untranslated", self.catalog_of("nl"))

    def test_the_whole_app_is_in_dutch(self):
        result = run("msgfmt", "--statistics", "--output-file=/dev/null", TOP / "po" / "nl.po")
        self.assertRegex(result.stderr, r"\A\d+ translated messages\.\n\Z")

    def test_dutch_knows_every_text_there_is(self):
        template = self.folder / "all.pot"
        keywords = ("_", "N_", "C_:1c,2", "NC_:1c,2", "g_dngettext:2,3", "g_dpgettext2:2c,3")
        result = run("xgettext", "--from-code=UTF-8", f"--directory={TOP}", f"--output={template}",
                     f"--files-from={TOP / 'po' / 'POTFILES.in'}", *(f"--keyword={word}" for word in keywords))
        self.assertEqual(result.returncode, 0, result.stderr)
        result = run("msgcmp", TOP / "po" / "nl.po", template)
        self.assertEqual(result.returncode, 0, f"run ./dev translations, then translate:\n{result.stderr}")


def files():
    """Yields every file of the project, but not what a build, an editor or Python made of them."""
    for folder, folders, names in os.walk(TOP):
        folders[:] = [name for name in folders
                      if name not in (".git", "__pycache__") and not (pathlib.Path(folder, name) / "build.ninja").exists()
                      and not name.startswith("_build")]
        for name in names:
            path = pathlib.Path(folder, name).relative_to(TOP)
            if not (name.endswith("~") or name == ".git" or str(path) == "po/keuzekaart.pot"):
                yield path


class Files(unittest.TestCase):
    # Code that gives a text to gettext, with the text right there.
    CALL = re.compile(r'(?<!\w)(?:_|N_|C_|NC_|Q_|gettext|ngettext|g_dngettext|g_dpgettext2?)'
                      r'\s*\(\s*(?:GETTEXT_PACKAGE,\s*)?"')
    # What cannot carry a licence, or is one. A README tells that of the corpora.
    BARE = re.compile(r"tests/fuzz/corpus/.*|COPYING|NEWS|debian/(changelog|copyright|source/format)|po/LINGUAS|.*\.(json|keuzeplan|png|mo|gz)")

    def has_texts(self, path):
        room, name = path.parts[0], path.name
        if room == "data":
            return name.endswith((".desktop.in.in", ".gschema.xml", ".xml.in.in"))
        if room == "src" and name.endswith((".c", ".h")):
            return bool(self.CALL.search((TOP / path).read_text(encoding="utf-8")))
        if room == "resources" and name.endswith(".ui"):
            return 'translatable="yes"' in (TOP / path).read_text(encoding="utf-8")
        return str(path) == "po/content.pot"

    def test_translators_get_every_file_with_texts(self):
        listed = [line for line in (TOP / "po" / "POTFILES.in").read_text().split("\n")
                  if line and not line.startswith("#")]
        self.assertEqual(sorted(listed), sorted(str(path) for path in files() if self.has_texts(path)))

    def test_every_file_tells_its_licence(self):
        without = []
        for path in files():
            if not self.BARE.fullmatch(str(path)):
                head = (TOP / path).read_bytes()[:1000]
                if b"SPDX-FileCopyrightText: " not in head or b"SPDX-License-Identifier: " not in head:
                    without.append(str(path))
        self.assertEqual(without, [])


if __name__ == "__main__":
    tap.main()
