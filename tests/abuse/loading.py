# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a file with the program load-file, and tells what came of it."""
import dataclasses
import os
import subprocess

LOAD_FILE = os.environ["KEUZE_LOAD_FILE"]
FAULTS = os.environ["KEUZE_FAULTS"]


@dataclasses.dataclass
class Outcome:
    sentence: str
    # Read, in all and on the thread that draws.
    bytes: int
    main_bytes: int
    # More than before, in megabytes.
    memory: float
    # Of the processor, in milliseconds, in all and on the thread that draws.
    time: float
    main_time: float


def load(kind, path, fault=None):
    variables = {"LANGUAGE": "en", "G_DEBUG": "fatal-warnings", "G_SLICE": ""}
    if fault:
        variables |= {"LD_PRELOAD": FAULTS, "KEUZE_FAULT": f"{fault}:{path}"}
    if fault and fault.endswith(":hang"):
        variables["KEUZE_WAITS"] = "yes"
    result = subprocess.run([LOAD_FILE, kind, path], env=os.environ | variables, stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, check=True, encoding="utf-8")
    sentence, total, on_main, memory, time, main_time = result.stdout.splitlines()
    return Outcome(sentence, int(total), int(on_main), int(memory) / 1024, float(time), float(main_time))
