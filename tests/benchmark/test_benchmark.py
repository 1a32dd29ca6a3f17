#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_benchmark.py BUILD CATALOGUE: what the benchmarks are made of works. How
fast something is, no test asks."""
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import tap
from grow import grow
from session import FLOOR, PROGRAMS, run

CATALOG = json.loads(Path(sys.argv[2]).read_text())


class Benchmark(unittest.TestCase):
    def test_the_probe_tells_frames_and_memory(self):
        result = run(FLOOR, ["find", "type a"], FLOOR_SEARCH="1")
        self.assertGreater(result.wall(None, "first"), 0)
        self.assertGreaterEqual(result.wall(None, "last"), result.wall(None, "first"))
        self.assertGreater(result.wall("type a", "first"), 0)
        self.assertGreater(result.after(None, "memory")["uss"], 0)

    def test_the_probe_tells_what_it_cannot_do(self):
        with self.assertRaises(RuntimeError):
            run(FLOOR, ["type a"])

    def test_a_grown_card_is_a_card(self):
        for number in (5, 19, 40):
            with self.subTest(number), tempfile.NamedTemporaryFile("w", suffix=".json") as file:
                grown = grow(CATALOG, number)
                self.assertEqual(len({option["id"] for option in grown["options"]}), number)
                json.dump(grown, file)
                file.flush()
                if number >= len(CATALOG["options"]):
                    subprocess.run([PROGRAMS / "growth", file.name], check=True, stdout=subprocess.DEVNULL)


tap.main()
