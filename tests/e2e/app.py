# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The running app, driven as a person would: seen through the accessibility tree, as a screen reader sees it, and used
with real key presses.

    def find_out_who_pays_for_dietetics():
        with open_app() as app:
            app.type("dietetics")
            app.find("label", "1 of 19 options")
            app.press("Return")
            app.find("heading", "Who pays")


    run_tests([find_out_who_pays_for_dietetics])
"""
import contextlib
import os
import signal
import subprocess
import sys
import traceback

import evidence
from accessibility import (Announcements, Atspi, Focus, has_state, is_called, read_text, walk, walk_in_breadth,
                           windows_of)
from complaints import Output, find_complaints
from display import find_display
from waiting import PATIENCE_SECONDS, wait_until

__all__ = ["PATIENCE_SECONDS", "Announcements", "App", "Atspi", "has_state", "open_app", "read_text", "run_tests",
           "wait_until"]


class App:
    """The app in a window, until it is left."""

    display = None
    focus = None
    # Those that were not left yet.
    running = []

    def __init__(self, program, *arguments, language="en", forgiven=(), **variables):
        App.display = App.display or find_display()
        App.focus = App.focus or Focus()
        environment = os.environ | {"LANGUAGE": language, "G_DEBUG": "fatal-criticals"} | variables
        environment.pop("GTK_A11Y", None)
        self.output = Output()
        self.forgiven = forgiven
        self.process = subprocess.Popen([program, *arguments], env=environment, stdin=subprocess.DEVNULL,
                                        stderr=self.output.file)
        self.running.append(self)
        # A key that is pressed before that would be lost.
        self.window = self._wait_until(self._find_active_window, "the window to be the active one")

    def windows(self):
        """Its windows, of which a dialogue of the system is one."""
        return windows_of(self.process.pid)

    def has_ended(self):
        return self.process.poll() is not None

    def _find_active_window(self):
        for window in self.windows():
            window.clear_cache_single()
            if has_state(window, "ACTIVE"):
                return window
        return None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        # After a failure it stays as it is, to be looked at.
        if kind is None and self in self.running:
            self.close()

    ### What is there

    def find(self, role, name, state=None, description=None):
        """The node that is this, as soon as it is there."""
        wanted = " ".join([role, f"“{name}”", *filter(None, [state, description])])
        return self._wait_until(lambda: self.has(role, name, state, description), wanted)

    def has(self, role, name, state=None, description=None):
        """The node that is this, if it is there now."""
        return next((node for node in self.nodes()
                     if is_called(node, role, name, description) and (state is None or has_state(node, state))), None)

    def find_toast(self, *names):
        """The toast that says and offers this. It goes by itself after some seconds, which a walk through all of a window
        may take on a busy machine: so it is looked for first where it is, and what is on it is looked for at once."""
        return self._wait_until(lambda: self._toast_with(names), f"the toast {names}")

    def _toast_with(self, names):
        return next((node for node in walk_in_breadth(self.window)
                     if node.get_role_name() == "alert" and {n.get_name() for n in self.nodes(node)} >= set(names)), None)

    def wait_until_gone(self, role, name):
        self._wait_until(lambda: not self.has(role, name), f"{role} “{name}” to go")

    def nodes(self, root=None):
        """Every node that is showing, in its order."""
        return (node for node, _ in walk(root or self.window))

    def find_in_dialog(self, title, role, name):
        """The node with this role and name in a dialogue of the system, which is a window of its own."""
        return self._wait_until(lambda: next((node for node in self._nodes_of_dialog(title)
                                              if is_called(node, role, name)), None),
                                f"{role} “{name}” of the dialogue “{title}”")

    def _nodes_of_dialog(self, title):
        dialog = next((window for window in self.windows() if is_called(window, "dialog", title)), None)
        return self.nodes(dialog) if dialog else ()

    ### Where the focus is

    def focused(self):
        """The node that has the focus, if one has it now."""
        return self.focus.find(self.window.get_process_id()) or next((n for n in self.nodes() if has_state(n, "FOCUSED")), None)

    def wait_for_focus(self, name):
        def has_focus():
            node = self.focused()
            return node and node.get_name() == name

        self._wait_until(has_focus, f"the focus to come to “{name}”")

    def wait_for_focus_in_dialog(self, title):
        """Waits for the focus to be in a dialogue of the system."""
        self._wait_until(lambda: any(has_state(node, "FOCUSED") for node in self._nodes_of_dialog(title)),
                         f"the focus to come into the dialogue “{title}”")

    def wait_for_text(self, text):
        """Waits for the field that has the focus to hold a text."""
        def has_text():
            node = self.focused()
            return node and read_text(node) == text

        self._wait_until(has_text, f"the field to hold “{text}”")

    ### What a person does

    def press(self, *keys):
        for key in keys:
            self.display.press(key)

    @contextlib.contextmanager
    def holding(self, key):
        """Holds a key down meanwhile: a compositor opens no menu for one that was let go of again before."""
        self.display.hold(key)
        try:
            yield
        finally:
            self.display.let_go(key)

    def type(self, text):
        self.display.type(text)

    def go_to(self, role, name, description=None):
        """Goes on with Tab until the focus has come to a node."""
        self.press_until_focused("Tab", role, name, description)

    def open(self, role, name):
        """Goes to a node and presses Enter there."""
        self.go_to(role, name)
        self.press("Return")

    def press_until_focused(self, key, role, name, description=None, presses=60):
        """Presses a key until the focus has come to a node, at most so many times."""
        focused = self.focused()
        for _ in range(presses):
            if focused and is_called(focused, role, name, description):
                return
            focused = self.move_focus(key)
        raise AssertionError(f"{key} never came to {role} “{name}”")

    def move_focus(self, key):
        """Presses a key and follows the focus: what has it then."""
        before = self.focused()
        self.press(key)
        return self._wait_until(lambda: self._focus_after(before), f"{key} to move the focus")

    def _focus_after(self, before):
        node = self.focused()
        return node if node and node != before else None

    def click(self, button):
        """Clicks a button of the mouse in the middle of the window."""
        self.display.click(button)

    def resize(self, width, height):
        """Gives the window a size, as a person does who drags its edge."""
        self.display.resize(self.process.pid, width, height)

    def picture(self, name):
        """Keeps a picture of the screen, to be looked at while a scenario is written."""
        evidence.keep_picture(name, self.display)

    def close(self):
        """Ends the app as a person does; it has to end well. A plan that was not saved goes with it."""
        self.press("ctrl+q")
        if wait_until(lambda: self.process.poll() is not None or self.has("button", "Discard"), "the end") is not True:
            self.press("alt+d")
        self._end(0)

    def kill(self):
        """Ends the app as a loss of power does."""
        self.process.kill()
        self._end(-signal.SIGKILL)

    def _end(self, expected):
        status = self.process.wait(PATIENCE_SECONDS)
        if status != expected:
            raise AssertionError(f"the app ended with status {status}")
        complaints = find_complaints(self.output.read(), *self.forgiven)
        if complaints:
            raise AssertionError("the app complained: " + "; ".join(complaints))
        self.running.remove(self)

    def forsake(self):
        """Ends the app of an errand that failed, and returns what it wrote."""
        self.process.kill()
        self.process.wait(PATIENCE_SECONDS)
        self.running.remove(self)
        return self.output.read()

    def _wait_until(self, condition, wanted):
        def is_met():
            # Of an app that is gone, nothing more will come.
            if self.has_ended():
                raise AssertionError(f"the app ended with status {self.process.returncode}, before {wanted}")
            return condition()

        return wait_until(is_met, wanted)


def open_app(*arguments, **variables):
    """Starts the app that the scenario was started with."""
    return App(sys.argv[1], *arguments, **variables)


def keep_evidence(name):
    """Keeps what can be seen of an errand that failed, and ends it."""
    if App.running:
        evidence.keep_picture(name, App.display)
    while App.running:
        app = App.running[-1]
        evidence.keep_tree(name, app.process)
        evidence.tell(app.forsake())


def run_tests(tests):
    """Runs the errands and reports them in the format of TAP."""
    failed = False
    print(f"1..{len(tests)}")
    for number, test in enumerate(tests, 1):
        evidence.forget(test.__name__)
        try:
            test()
            print(f"ok {number} - {test.__name__}", flush=True)
        except Exception:
            traceback.print_exc()
            keep_evidence(test.__name__)
            print(f"not ok {number} - {test.__name__}", flush=True)
            failed = True
    sys.exit(failed)
