#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was installed is hardened as meson.build asks for."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

import tap

# With a sanitizer or without optimization, calls are not checked.
IS_FORTIFIED = os.environ["KEUZE_FORTIFIED"] == "yes"


def read(program, *options):
    result = subprocess.run(["readelf", "--wide", *options, program], env=os.environ | {"LC_ALL": "C"},
                            stdout=subprocess.PIPE, check=True, encoding="utf-8")
    return result.stdout


def install(folder):
    """Installs what was built, as a package does; what is stripped there is not there."""
    subprocess.run(["meson", "install", "-C", os.environ["KEUZE_INSTALL"], "--no-rebuild", "--quiet", "--strip", "--skip-subprojects",
                    "--destdir", folder], stdout=subprocess.DEVNULL, check=True)
    programs = [path for path in pathlib.Path(folder).rglob("keuzekaart*") if path.is_file() and os.access(path, os.X_OK)]
    return [str(path) for path in programs if path.read_bytes()[:4] == b"\x7fELF"]


class Hardening(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.programs = install(cls.folder.name)

    def test_installs_two_programs(self):
        self.assertEqual(len(self.programs), 2, self.programs)

    def check(self, pattern, *options):
        for program in self.programs:
            with self.subTest(program):
                self.assertRegex(read(program, *options), pattern)

    def test_lies_at_another_address_each_time(self):
        self.check(r"Type: +DYN", "--file-header")
        self.check(r"\(FLAGS_1\).*\bPIE\b", "--dynamic")

    def test_has_tables_that_cannot_be_written(self):
        self.check("GNU_RELRO", "--program-headers")
        self.check(r"\(FLAGS(_1)?\).*\b(BIND_)?NOW\b", "--dynamic")

    def test_runs_nothing_from_the_stack(self):
        self.check(r"GNU_STACK.* RW +0x", "--program-headers")

    def test_watches_its_stack(self):
        self.check("__stack_chk_fail", "--dyn-syms")

    def test_checks_what_it_calls(self):
        if not IS_FORTIFIED:
            self.skipTest("there is no optimization, or a sanitizer")
        self.check(r"__(?!stack)\w+_chk@", "--dyn-syms")

    def test_was_compiled_so(self):
        """What leaves no trace in the program is in each command that made it. Of the machines, only one follows the
        flow; that the library that starts every program does not on Debian 13 hides it there."""
        with open(os.environ["KEUZE_COMPILE_COMMANDS"], encoding="utf-8") as file:
            ours = [row["command"] for row in json.load(file) if row["file"].startswith("../src/")]
        self.assertGreater(len(ours), 200)
        options = ["-fstack-protector-strong", "-fstack-clash-protection"]
        if IS_FORTIFIED:
            options.append("-D_FORTIFY_SOURCE=3")
        if os.uname().machine == "x86_64":
            options.append("-fcf-protection=full")
        for option in options:
            with self.subTest(option):
                self.assertEqual([command for command in ours if option not in command.split()], [])


tap.main()
