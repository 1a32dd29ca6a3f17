#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""booklet.py BUILD CATALOGUE: what it costs to make the booklet of the card, and
of larger ones."""
import json
import math
import os
import statistics
import sys
from pathlib import Path

from grow import grow
from session import APP, RESULTS, RUNS, alternate, save

SIZES = [19, 200, 2000]
RESULTS.mkdir(exist_ok=True)
catalog = json.loads(Path(sys.argv[2]).read_text())
for size in SIZES:
    (RESULTS / f"{size}.json").write_text(json.dumps(grow(catalog, size)))


def measure(size):
    arguments = [*APP, "--catalog", str(RESULTS / f"{size}.json"), "--export", "card", str(RESULTS / "grown.pdf")]
    process = os.spawnvp(os.P_NOWAIT, arguments[0], arguments)
    _, status, usage = os.wait4(process, 0)
    if status:
        raise RuntimeError(f"no booklet of {size} options")
    return {"CPU": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss / 1024}


samples = alternate({size: size for size in SIZES}, measure, runs=min(3, RUNS))  # the largest takes a minute
figures = []
for key, unit in {"CPU": "s", "memory": "MiB at its peak"}.items():
    for size in SIZES:
        figures.append({"figure": f"{key} for the booklet, {size:,} options", "unit": unit,
                        "samples": {"keuzekaart": [sample[key] for sample in samples[size]]}})
    small, large = (statistics.median(sample[key] for sample in samples[size]) for size in SIZES[-2:])
    figures.append({"figure": f"{key} for the booklet, exponent", "unit": "power", "goal": 1.05,
                    "samples": {"keuzekaart": [math.log(large / small) / math.log(SIZES[-1] / SIZES[-2])]}})
save("booklet", figures)
