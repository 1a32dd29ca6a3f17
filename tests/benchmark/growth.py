#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""growth.py BUILD CATALOGUE: what larger catalogues cost, and by which power of
their size it grows: 1 where it takes twice as long for twice as many options.
The exponent is that of the two largest, where what is there anyway hides least."""
import json
import math
import statistics
import subprocess
import sys
from pathlib import Path

from grow import grow
from session import PROGRAMS, RESULTS, alternate, save

SIZES = [19, 200, 2000, 20000]
FIGURES = {
    "load": ("loading", "ms of CPU"),
    "memory": ("memory of the model", "MiB"),
    "index": ("the first key in the search", "ms of CPU"),
    "key": ("a key in the search, in the middle", "ms of CPU"),
    "slowest key": ("a key in the search, the slowest", "ms of CPU"),
}
GOALS = {("slowest key", 19): 1, ("slowest key", 20000): 8}

RESULTS.mkdir(exist_ok=True)
catalog = json.loads(Path(sys.argv[2]).read_text())
for size in SIZES:
    (RESULTS / f"{size}.json").write_text(json.dumps(grow(catalog, size)))


def measure(size):
    output = subprocess.run([PROGRAMS / "growth", RESULTS / f"{size}.json"],
                            check=True, stdout=subprocess.PIPE, text=True).stdout
    return json.loads(output)


def exponent(key, samples):
    small, large = (statistics.median(sample[key] for sample in samples[size]) for size in SIZES[-2:])
    return math.log(large / small) / math.log(SIZES[-1] / SIZES[-2])


samples = alternate({size: size for size in SIZES}, measure)
figures = []
for key, (figure, unit) in FIGURES.items():
    for size in SIZES:
        figures.append({"figure": f"{figure}, {size:,} options", "unit": unit, "goal": GOALS.get((key, size)),
                        "samples": {"keuzekaart": [sample[key] for sample in samples[size]]}})
    figures.append({"figure": f"{figure}, exponent", "unit": "power", "goal": 1.05,
                    "samples": {"keuzekaart": [exponent(key, samples)]}})
save("growth", figures)
