# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Orca, the screen reader of GNOME, and what it says.

It is started when the window is there, as it may miss one that opens while it starts. Keys are pressed as by somebody
who listens, each when the one before was answered: Orca does not say what one has left before it came to it.
"""
import os
import pathlib
import pty
import re
import shutil
import subprocess
import tempfile
import threading
import tty

from accessibility import is_called
from waiting import PATIENCE_SECONDS, wait_until

# What Orca notes of each thing that it gives to the voice, and when it has begun to listen to apps.
SAID = "SPEECH OUTPUT: "
LISTENING = "Starting Atspi main event loop"


class Orca:
    """Reads the window of an app aloud to nobody: it finds no voice, and notes what it would say."""

    def __init__(self, app):
        self.app = app
        self.folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.process = None
        self.is_listening = False
        self.said = []
        # How much of it was said before the newest key, or was waited for since.
        self.heard = 0

    def __enter__(self):
        # In a file, a note may come only with a later one; in a terminal, each comes at once.
        reading, writing = pty.openpty()
        tty.setraw(writing)
        threading.Thread(target=self._read_notes, args=[reading], daemon=True).start()
        with open(pathlib.Path(self.folder.name, "output"), "wb") as output:
            self.process = subprocess.Popen(["orca", "--debug-file", os.ttyname(writing)], env=self._environment(),
                                            stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        self._wait_until(lambda: self.is_listening, "Orca to listen")
        os.close(writing)
        self.wait_for(self.app.window.get_name())
        return self

    def __exit__(self, *error):
        # Asked to end, it says so first and waits for the voice.
        self.process.kill()
        self.process.wait(PATIENCE_SECONDS)
        self.folder.cleanup()

    def _environment(self):
        # It does not start beside another one of the same person, whom it asks this for.
        pathlib.Path(self.folder.name, "pgrep").symlink_to(shutil.which("true"))
        environment = os.environ | {
            "PATH": f"{self.folder.name}:{os.environ['PATH']}",
            "SPEECHD_CMD": "/no/voice",
        }
        # It has warnings of its own.
        environment.pop("G_DEBUG", None)
        return environment

    def _read_notes(self, terminal):
        try:
            with open(terminal, encoding="utf-8", errors="replace") as notes:
                for note in notes:
                    if SAID in note:
                        # Behind the words it tells of the voice, on the newer platform without a space.
                        self.said.append(re.split("' ?{", note.partition(SAID)[2])[0].strip("' \n"))
                    elif LISTENING in note:
                        self.is_listening = True
        except OSError:
            # This is how a terminal ends that nobody writes to any more.
            pass

    def _wait_until(self, condition, wanted):
        def is_met():
            # One that is gone says nothing more.
            if self.process.poll() is not None:
                raise AssertionError(f"Orca ended with status {self.process.returncode}, before {wanted}")
            return condition()

        return wait_until(is_met, wanted)

    ### What a person hears

    def wait_for(self, *words):
        """Waits for each of these to be said, one after the other, with whatever between them."""
        for word in words:
            self.heard = self._wait_until_said(word, self.heard)

    def _wait_until_said(self, words, start):
        try:
            return self._wait_until(lambda: self._find(words, start), f"“{words}” to be said")
        except AssertionError as error:
            raise AssertionError(f"{error}; what was said is {self.said[start:]}") from None

    def _find(self, words, start):
        """Behind which line these words are, which are not a part of longer ones."""
        pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
        return next((number for number, line in enumerate(self.said[start:], start + 1) if pattern.search(line)), None)

    ### What a person does

    def press(self, key, *words):
        """Presses a key and waits for these words to be the answer."""
        self._listen_anew()
        self.app.press(key)
        self.wait_for(*words)

    def type(self, text, *words):
        """Types a text and waits for these words to be the answer."""
        self._listen_anew()
        self.app.type(text)
        self.wait_for(*words)

    def count(self, words):
        """How often these words were said."""
        return sum(words in line for line in self.said)

    def go_to(self, role, name, *words, description=None, presses=60):
        """Goes on with Tab until the focus has come to a node, and waits for these words to be said on the way; each node
        that it comes to has to be."""
        self._listen_anew()
        for _ in range(presses):
            start = len(self.said)
            node = self.app.move_focus("Tab")
            self._wait_until_said(node.get_name(), start)
            if is_called(node, role, name, description):
                self.wait_for(*words)
                return
        raise AssertionError(f"Tab never came to {role} “{name}”")

    def _listen_anew(self):
        # What was said before a key is no answer to it.
        self.heard = len(self.said)
