#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that writes, while the disk is full, broken or not to be written to: the file that was there is still there,
whole, nothing else is, and what is wrong is said in one sentence. Nothing is written where others can look.

KEUZE_ABUSE=all does the same where no file was there yet."""
import os
import pathlib
import re
import resource
import signal
import subprocess
import tempfile
import unittest

import tap

PROGRAM = os.environ["KEUZE_PROGRAM"]
SAVE_FILE = os.environ["KEUZE_SAVE_FILE"]
FAULTS = os.environ["KEUZE_FAULTS"]

OLD = b"what was there before"

# How the file is written, and what it is called.
WAYS = {
    "plan": "ours.keuzeplan",
    "keep": "plan.keuzeplan",
    "file": "ours.pdf",
    "personal-file": "ours.pdf",
    "print-settings": "print-settings",
    "export": "ours.pdf",
}

NO_ROOM = "there is no room left for it on the disk"
NOT_ALLOWED = "nothing may be written in this folder"
BROKEN = "the disk does not take it; something may be wrong with the disk"

# What goes wrong, and what is said of it.
FAULTS_OF_DISKS = {
    "create:ENOSPC": NO_ROOM,
    "create:EACCES": NOT_ALLOWED,
    "create:EROFS": NOT_ALLOWED,
    "write:ENOSPC": NO_ROOM,
    "write:half": NO_ROOM,
    "write:EDQUOT": NO_ROOM,
    "write:EIO": BROKEN,
    "fsync:EIO": BROKEN,
    "fsync:ENOSPC": NO_ROOM,
    "close:EIO": BROKEN,
    "close:ENOSPC": NO_ROOM,
    "rename:EIO": BROKEN,
    "rename:EACCES": NOT_ALLOWED,
    "limit": NO_ROOM,
}


def limit_size():
    """No file may have more than ten bytes, and who writes more gets the signal of the system for that."""
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, resource.RLIM_INFINITY))


def run(way, folder, fault=None, log=None):
    place = folder / "keuzekaart" / WAYS[way] if way == "print-settings" else folder / WAYS[way]
    variables = {"LANGUAGE": "en", "LD_PRELOAD": FAULTS, "XDG_CONFIG_HOME": str(folder), "HOME": str(folder),
                 "XDG_DATA_HOME": str(folder / "data"), "TMPDIR": f"{folder}-for-everybody"}
    if fault and fault != "limit":
        variables["KEUZE_FAULT"] = f"{fault}:{place}"
    if log:
        variables["KEUZE_FAULT_LOG"] = str(log)
    command = [PROGRAM, "--export", "card", str(place)] if way == "export" else [SAVE_FILE, way, str(folder)]
    result = subprocess.run(command, env=os.environ | variables, stdin=subprocess.DEVNULL, capture_output=True,
                            check=False, encoding="utf-8", preexec_fn=limit_size if fault == "limit" else None)
    said = result.stderr if way == "export" else result.stdout
    return place, result.returncode, said


class Faults(unittest.TestCase):
    def check_fault(self, way, fault, old):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            place = folder / "keuzekaart" / WAYS[way] if way == "print-settings" else folder / WAYS[way]
            place.parent.mkdir(exist_ok=True)
            if old:
                place.write_bytes(OLD)
            _, status, said = run(way, folder, fault)
            left = {path.name: path.read_bytes() for path in place.parent.iterdir() if path.is_file()}
        print(f"# fault: {way:14} {fault:14} {'old file there' if old else 'no file there ':14} {said.strip()}", flush=True)
        self.assertEqual(status, 1 if way == "export" else 0, said)
        self.assertEqual(len(said.splitlines()), 1, said)
        wanted = FAULTS_OF_DISKS[fault] if way != "print-settings" else ".+"
        self.assertRegex(said, rf"{wanted}\n\Z")
        self.assertEqual(left, {place.name: OLD} if old else {})

    def test_writes_when_nothing_is_wrong(self):
        """Otherwise the rest would prove nothing. It is written beside the file, and nowhere that others look into."""
        for way in WAYS:
            with self.subTest(way), tempfile.TemporaryDirectory() as name:
                folder = pathlib.Path(name, "folder")
                log = pathlib.Path(name, "log")
                folder.mkdir()
                pathlib.Path(f"{folder}-for-everybody").mkdir()
                log.touch()
                place, status, said = run(way, folder, log=log)
                self.assertEqual((status, said.strip()), (0, "" if way == "export" else "print settings"
                                                          if said.startswith("print settings") else "saved"))
                self.assertGreater(place.stat().st_size, 10)
                if way in ("plan", "keep", "personal-file"):
                    self.assertEqual(place.stat().st_mode & 0o777, 0o600)
                opened = set(log.read_text(encoding="utf-8").splitlines())
                elsewhere = {path for path in opened if not path.startswith((f"{folder}/", "/dev/null", "/proc/self/"))}
                self.assertEqual(elsewhere, set())
                self.assertTrue(any(path.startswith(str(place)) for path in opened), opened)


def add_test(way, fault, old):
    def test(self):
        self.check_fault(way, fault, old)
    setattr(Faults, f"test_{way}_{re.sub('[^0-9A-Za-z]', '_', fault)}_{'over' if old else 'new'}".lower(), test)


for each_way in WAYS:
    for each_fault in FAULTS_OF_DISKS:
        add_test(each_way, each_fault, True)
        if os.environ.get("KEUZE_ABUSE") != "all":
            continue
        # Which printer was used is worth no waiting for the disk, where nothing can be lost.
        if (each_way, each_fault.partition(":")[0]) != ("print-settings", "fsync"):
            add_test(each_way, each_fault, False)
tap.main()
