#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that everything that comes with a release tells the same of it."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

import tap

TOP = pathlib.Path(__file__).resolve().parents[2]
ID = "io.github.keuzekaart.Keuzekaart"
METAINFO = TOP / "data" / f"{ID}.metainfo.xml.in.in"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
HOMEPAGE = "https://keuzekaart.github.io/"
PNG_SIZE = slice(16, 24)


def read(*path):
    return TOP.joinpath(*path).read_text(encoding="utf-8")


def run_news(news, metainfo):
    return subprocess.run([sys.executable, TOP / "build-aux" / "news.py", news, metainfo], capture_output=True,
                          encoding="utf-8")


class Release(unittest.TestCase):
    def setUp(self):
        self.metainfo = xml.etree.ElementTree.parse(METAINFO).getroot()

    def test_version_is_that_of_the_build(self):
        version = re.search(r"^  version: '(.*)',$", read("meson.build"), re.MULTILINE).group(1)
        self.assertEqual(re.match(r"Version (.*)\n", read("NEWS")).group(1), version)
        self.assertEqual(re.match(r"keuzekaart \((.*)\) ", read("debian", "changelog")).group(1), version)

    def test_metainfo_tells_what_news_tells(self):
        result = run_news(TOP / "NEWS", METAINFO)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertTrue(result.stdout == METAINFO.read_text(encoding="utf-8"),
                        "the releases in the metainfo file are not those of NEWS: run ./dev translations")

    def test_news_without_a_release_is_told_in_one_line(self):
        with tempfile.TemporaryDirectory() as folder:
            news = pathlib.Path(folder) / "NEWS"
            news.write_text("All is new.\n", encoding="utf-8")
            result = run_news(news, METAINFO)
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertRegex(result.stderr, r"\A.*NEWS: found no releases, expected [^\n]*\n\Z")

    def test_what_stands_in_for_an_address_is_told(self):
        with tempfile.TemporaryDirectory() as folder:
            control = pathlib.Path(folder) / "debian" / "control"
            control.parent.mkdir()
            for homepage, status, told in (
                ("https://keuzekaart.github.io", 1, "debian/control:2: Homepage: https://keuzekaart.github.io\n"),
                ("https://example.org", 0, ""),
            ):
                control.write_text(f"Source: keuzekaart\nHomepage: {homepage}\n", encoding="utf-8")
                result = subprocess.run([sys.executable, TOP / "build-aux" / "placeholders.py", folder],
                                        capture_output=True, encoding="utf-8")
                self.assertEqual((result.returncode, result.stdout, result.stderr), (status, told, ""))

    def test_a_validator_has_no_hint_either(self):
        result = subprocess.run(["appstreamcli", "validate", "--no-net", "--pedantic", os.environ["KEUZE_METAINFO"]],
                                stdout=subprocess.PIPE, encoding="utf-8")
        hints = [line for line in result.stdout.splitlines() if re.match("[EWIP]: ", line)]
        # Every id of GNOME has capitals in it.
        self.assertEqual([hint.split()[2] for hint in hints], ["cid-contains-uppercase-letter"], result.stdout)

    def test_every_screenshot_is_there_in_each_language(self):
        screenshots = self.metainfo.findall("screenshots/screenshot")
        self.assertGreaterEqual(len(screenshots), 3)
        for screenshot in screenshots:
            images = {image.get(LANGUAGE, "en"): image for image in screenshot.iterfind("image")}
            self.assertEqual(set(images), {"en", "nl"})
            for language, image in images.items():
                self.assertTrue(image.text.startswith(f"{HOMEPAGE}pictures/{language}/"))
                picture = TOP / "docs" / image.text.removeprefix(HOMEPAGE)
                size = picture.read_bytes()[PNG_SIZE]
                self.assertEqual((int.from_bytes(size[:4]), int.from_bytes(size[4:])),
                                 (int(image.get("width")), int(image.get("height"))))

    def test_tells_a_store_how_it_can_be_used(self):
        self.assertEqual(self.metainfo.find("requires/display_length").text, "360")
        self.assertEqual({control.text for control in self.metainfo.iterfind("supports/control")},
                         {"pointing", "keyboard", "touch"})
        self.assertEqual(self.metainfo.find("supports/internet").text, "offline-only")
        # Rated, and nothing in it that anybody would have to be warned of.
        self.assertEqual(self.metainfo.find("content_rating").get("type"), "oars-1.1")
        self.assertEqual(len(self.metainfo.find("content_rating")), 0)
        self.assertEqual({color.get("scheme_preference") for color in self.metainfo.iterfind("branding/color")},
                         {"light", "dark"})


class Manual(unittest.TestCase):
    OPTION = re.compile(r"--[a-z-]+")

    def load(self, name):
        return read("data", name).replace("\\-", "-")

    def test_tells_of_each_option(self):
        environment = os.environ | {"LC_ALL": "C.UTF-8"}
        told = subprocess.run([os.environ["KEUZE_PROGRAM"], "--help"], stdout=subprocess.PIPE, encoding="utf-8",
                              env=environment, check=True).stdout
        options = {self.OPTION.search(line).group() for line in told.splitlines() if re.match(r"  (-h, )?--", line)}
        for name in ("keuzekaart.1", "keuzekaart.nl.1"):
            headings = re.findall(r"\.TP\n(\.B.* \"?(?:-h|--).*)", self.load(name))
            self.assertEqual({self.OPTION.search(heading).group() for heading in headings}, options)

    def test_tells_the_same_in_each_language(self):
        def shape(name):
            return [line.split()[0] for line in self.load(name).splitlines() if line.startswith((".SH", ".TP", ".EX"))]

        self.assertEqual(shape("keuzekaart.nl.1"), shape("keuzekaart.1"))


if __name__ == "__main__":
    tap.main()
