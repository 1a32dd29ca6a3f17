#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule finds the fault that was made for it, and no other."""
import sys
from pathlib import Path

import tree
from app import App, run_tests

HERE = Path(__file__).parent
EXPECTED = {
    "no_role": ["level bar “Drawn”"],
    "no_name": ["button “×”"],
    "no_label": ["list “”"],
    "same_name": ["button “Remove”"],
    "said_twice": ["button “Open the plan”"],
    "mnemonic": ["check box “_Keep”"],
    "no_picture_name": ["image “”"],
    "heading_level": ["heading “Third”"],
    "selected": ["page tab list “”"],
    "not_modal": ["dialog “Question”"],
    "out_of_reach": ["label “Only seen”"],
}


def each_rule_finds_its_fault():
    with App(sys.executable, HERE / "faulty.py", HERE / "faulty.ui") as app:
        app.find("label", "Only seen")
        found = {rule.__name__: [] for rule in tree.RULES}
        for rule, node in tree.find_faults(tree.read_page(app.window)):
            found[rule].append(str(node))
    assert found == EXPECTED, "\n".join(f"{rule}: {nodes}" for rule, nodes in found.items() if nodes != EXPECTED[rule])


run_tests([each_rule_finds_its_fault])
