#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many instructions apps need until their first frame. A run takes half a
minute and differs by a thousandth from the next, so there are few."""
from session import APP, FLOOR, RUNS, alternate, count_instructions, save

samples = alternate({"floor": FLOOR, "keuzekaart": APP}, count_instructions, runs=min(5, RUNS))
save("instructions", [{
    "figure": "instructions to the first frame",
    "unit": "million",
    "base": "floor",
    "goal": 1.30,
    "samples": {name: [value / 1e6 for value in values] for name, values in samples.items()},
}])
