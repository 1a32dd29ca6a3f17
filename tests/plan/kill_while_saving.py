#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a program a thousand times while it saves a plan: the file is always
whole, and at least as new as what was told to be saved.

usage: kill_while_saving.py SAVE_OFTEN [SEED]

KEUZE_KILLS tells how often, where a thousand times are not enough.
"""
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

KILLS = int(os.environ.get("KEUZE_KILLS", 1000))


def read_number(path):
    """The number in the file; 0 where nothing was ever saved."""
    if not path.exists():
        return 0
    plan = json.loads(path.read_text(encoding="utf-8"))
    if set(plan) != {"format", "goal", "case_manager"} or len(plan["case_manager"]) != 20000:
        raise ValueError("another plan")
    return int(plan["goal"])


def kill_once(program, path, dice, start):
    """Returns the last number that was told to be saved before the kill."""
    process = subprocess.Popen([program, path, str(start)], stdout=subprocess.PIPE)
    # A random number of saves, and then a random while into the next one.
    told = process.stdout.read(dice.randrange(6))
    for _ in range(dice.randrange(20_000)):
        pass
    process.kill()
    told += process.stdout.read()
    process.stdout.close()
    process.wait()
    lines = told.decode().split("\n")[:-1]
    return int(lines[-1]) if lines else start - 1


def main(program, seed=None):
    seed = int(seed) if seed else random.randrange(10**6)
    dice = random.Random(seed)
    print(f"1..3\n# seed {seed}")
    lost = broken = leftovers = 0
    saved = told = 0
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "ours.keuzeplan"
        for _ in range(KILLS):
            told = max(told, kill_once(program, path, dice, saved + 1))
            try:
                saved = read_number(path)
            except (ValueError, OSError) as error:
                print(f"# {error}")
                broken += 1
                path.unlink()
                saved = told
                continue
            lost += saved < told
            for leftover in path.parent.glob("*.keuzeplan.*"):
                leftovers += 1
                leftover.unlink()
            told = saved
    print(f"# kill: {saved} saves, {leftovers} of {KILLS} kills were in the middle of one, {broken} files broken, {lost} saves lost")
    for number, (name, passed) in enumerate({
            "the file is always whole": not broken,
            "nothing that was told to be saved is lost": not lost,
            "there was something to lose": saved > KILLS // 2}.items(), 1):
        print(f"{'ok' if passed else 'not ok'} {number} - {name}")
    return 1 if broken or lost else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
