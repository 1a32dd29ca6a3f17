# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Orca, the screen reader of GNOME, and what it says."""
import os
import pathlib
import subprocess
import tempfile

from waiting import PATIENCE_SECONDS, wait_until

# What Orca notes of each thing that it gives to the voice.
SAID = "SPEECH OUTPUT: "


class Orca:
    """Reads the screen aloud to nobody: the voice is one that is silent."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.log = pathlib.Path(self.folder.name, "log")
        self.process = None
        self.heard = 0

    def __enter__(self):
        # It has warnings of its own.
        environment = {name: value for name, value in os.environ.items() if name != "G_DEBUG"}
        with open(pathlib.Path(self.folder.name, "output"), "wb") as output:
            self.process = subprocess.Popen(["orca", "--debug-file", str(self.log)], env=environment,
                                            stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        self.wait_for("Screen reader on")
        return self

    def __exit__(self, *error):
        # Asked to end, it says so first and waits for the voice.
        self.process.kill()
        self.process.wait(PATIENCE_SECONDS)
        self.folder.cleanup()

    def _said(self):
        if not self.log.exists():
            return []
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        return [line.partition(SAID)[2] for line in lines if SAID in line]

    def wait_for(self, *words):
        """Waits for each of these to be said, one after the other, with whatever between them."""
        for word in words:
            try:
                self.heard = wait_until(lambda: self._find(word), f"“{word}” to be said")
            except AssertionError as error:
                raise AssertionError(f"{error}; what was said is {self._said()[self.heard:]}") from None

    def _find(self, words):
        """Behind which line these words are."""
        return next((number for number, line in enumerate(self._said(), 1)
                     if number > self.heard and words in line), None)
