#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that a system with the app knows what a plan file is."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

import tap

MIME_INFO = pathlib.Path(os.environ["KEUZE_MIME_INFO"])
TYPE = "application/vnd.keuzekaart.plan+json"


class MimeType(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        packages = self.folder / "mime" / "packages"
        packages.mkdir(parents=True)
        shutil.copy(MIME_INFO, packages)
        # Otherwise it warns that nobody looks there.
        result = subprocess.run(["update-mime-database", str(packages.parent)], capture_output=True, encoding="utf-8",
                                env={**os.environ, "XDG_DATA_DIRS": str(self.folder)})
        self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_glob(self):
        self.assertIn(f"50:{TYPE}:*.keuzeplan\n", (self.folder / "mime" / "globs2").read_text(encoding="utf-8"))
        self.assertIn(f"{TYPE} application/json\n", (self.folder / "mime" / "subclasses").read_text(encoding="utf-8"))

    def test_comment(self):
        root = xml.etree.ElementTree.parse(self.folder / "mime" / f"{TYPE}.xml").getroot()
        comments = {comment.get("{http://www.w3.org/XML/1998/namespace}lang"): comment.text
                    for comment in root.iterfind("{*}comment")}
        self.assertEqual(comments, {None: "Care plan", "nl": "Zorgplan"})


if __name__ == "__main__":
    tap.main()
