#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long it takes until one sees what one did: from a key or a click to the
first frame that was painted after it, and to the last."""
from session import APP, FLOOR, alternate, run, save

LETTERS = "diets"
KEYS = [f"type {letter}" for letter in LETTERS]
# Two frames, of which a display shows sixty a second.
TWO_FRAMES = 2 * 1000 / 60

programs = {
    "floor": lambda: run(FLOOR, ["find", *KEYS], FLOOR_SEARCH="1"),
    "keuzekaart": lambda: run(APP, ["action win.search", *KEYS]),
}


def measure_keys(start):
    result = start()
    first = sum(result.wall(key, "first") for key in KEYS) / len(KEYS)
    last = sum(result.wall(key, "last") for key in KEYS) / len(KEYS)
    cpu = sum(result.cpu(key, "last") for key in KEYS) / len(KEYS)
    return {"a key in the search until the frame": first,
            "a key in the search until the last frame": last,
            "CPU for a key in the search": cpu}


PAGES = {
    "the page of an option until its first frame": "action win.open-option physiotherapy",
    "the steps until their first frame": "action win.show-view steps",
    "another language until its first frame": "setting io.github.keuzekaart.Keuzekaart language nl",
}
# A language is not chosen every day.
GOALS = {"another language until its first frame": None}


def measure_page(step):
    return run(APP, [step]).wall(step, "first")


keys = alternate(programs, measure_keys)
pages = alternate(PAGES, measure_page)
save("use", [
    {
        "figure": figure,
        "unit": "ms",
        "base": "floor",
        "goal": 1.2 if figure == "a key in the search until the frame" else None,
        "samples": {name: [sample[figure] for sample in values] for name, values in keys.items()},
    }
    for figure in keys["floor"][0]
] + [
    {"figure": figure, "unit": "ms", "goal": GOALS.get(figure, TWO_FRAMES), "samples": {"keuzekaart": values}}
    for figure, values in pages.items()
])
