# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The running app, driven as a person would: seen through the accessibility
tree, as a screen reader sees it, and used with real key presses."""
import os
import subprocess
import sys
import time
import traceback

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# Far longer than anything takes; a busy machine is not a failed test.
PATIENCE_SECONDS = 60


def wait_until(condition, wanted):
    """Waits for a condition to hold and returns what it gave."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        try:
            found = condition()
        except GLib.Error:
            # What was looked at went away meanwhile; it is looked up again.
            found = None
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError(f"waited in vain for {wanted}")


class App:
    def __init__(self, program, *arguments, language="en", **variables):
        environment = os.environ | {"LANGUAGE": language, "G_DEBUG": "fatal-warnings"} | variables
        environment.pop("GTK_A11Y", None)
        self.process = subprocess.Popen([program, *arguments], env=environment, stdin=subprocess.DEVNULL)
        self.window = wait_until(self._find_window, "the window")

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            self.close()
        else:
            show_tree(self)
            self.process.kill()

    def _find_windows(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application and application.get_process_id() == self.process.pid:
                return [application.get_child_at_index(j) for j in range(application.get_child_count())]
        return []

    def _find_window(self):
        return next(iter(self._find_windows()), None)

    def focused_in_dialog(self, name):
        """What has the focus in a dialogue of the system, which is a window of its own."""
        dialog = next((w for w in self._find_windows() if w.get_role_name() == "dialog" and w.get_name() == name), None)
        nodes = self.nodes(dialog) if dialog else ()
        return next((n for n in nodes if n.get_state_set().contains(Atspi.StateType.FOCUSED)), None)

    def find_in_dialog(self, title, role, name):
        """A node of a dialogue of the system."""
        dialog = next((w for w in self._find_windows() if w.get_role_name() == "dialog" and w.get_name() == title), None)
        nodes = self.nodes(dialog) if dialog else ()
        return next((n for n in nodes if n.get_role_name() == role and n.get_name() == name), None)

    def nodes(self, root=None):
        """Every node of the tree that is showing, in its order."""
        root = root or self.window
        root.clear_cache()
        if not root.get_state_set().contains(Atspi.StateType.SHOWING):
            return
        yield root
        for i in range(root.get_child_count()):
            child = root.get_child_at_index(i)
            if child:
                yield from self.nodes(child)

    def find(self, role, name):
        """The node with this role and name, as soon as it is there."""
        return wait_until(lambda: self.has(role, name), f"{role} “{name}”")

    def has(self, role, name):
        return next((n for n in self.nodes() if n.get_role_name() == role and n.get_name() == name), None)

    def focused(self):
        return next((n for n in self.nodes() if n.get_state_set().contains(Atspi.StateType.FOCUSED)), None)

    def wait_for_focus(self, name):
        def has_focus():
            node = self.focused()
            return node and node.get_name() == name

        wait_until(has_focus, f"the focus to come to “{name}”")

    def press(self, *keys):
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)

    def type(self, text):
        # Any faster, and a key that the layout does not have is lost.
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "40", text], check=True)

    def resize(self, width, height):
        """Gives the window a size, as a person does who drags its edge."""
        windows = subprocess.run(["xdotool", "search", "--pid", str(self.process.pid)],
                                 stdout=subprocess.PIPE, text=True, check=True).stdout.split()
        for window in windows:
            # One of them is not to be seen, and cannot have a size.
            subprocess.run(["xdotool", "windowsize", window, str(width), str(height)], stderr=subprocess.DEVNULL)

    def press_until_focused(self, key, role, name, presses=60):
        """Presses a key until the focus has come to a node, at most so many times."""
        focused = self.focused()
        for _ in range(presses):
            if focused and (focused.get_role_name(), focused.get_name()) == (role, name):
                return
            before = focused
            self.press(key)
            focused = wait_until(lambda: self._focus_after(before), f"{key} to move the focus")
        raise AssertionError(f"{key} never came to {role} “{name}”")

    def _focus_after(self, before):
        node = self.focused()
        return node if node and node != before else None

    def click(self, button):
        """Clicks a button of the mouse in the middle of the window, which is at the top left."""
        subprocess.run(["xdotool", "mousemove", "500", "400", "click", str(button)], check=True)

    def close(self):
        """Ends the app as a person does; it has to end well. A plan that was not saved goes with it."""
        self.press("ctrl+q")
        if wait_until(lambda: self.process.poll() is not None or self.has("button", "Discard"), "the end") is not True:
            self.press("alt+d")
        status = self.process.wait(PATIENCE_SECONDS)
        if status != 0:
            raise AssertionError(f"the app ended with status {status}")


def has_state(node, state):
    return node.get_state_set().contains(getattr(Atspi.StateType, state))


def run_tests(tests):
    """Runs the errands and reports them in the format of TAP."""
    failed = False
    print(f"1..{len(tests)}")
    for number, test in enumerate(tests, 1):
        try:
            test()
            print(f"ok {number} - {test.__name__}", flush=True)
        except Exception:
            traceback.print_exc()
            print(f"not ok {number} - {test.__name__}", flush=True)
            failed = True
    sys.exit(failed)


class Announcements:
    """What a screen reader is told to say, beside what it reads."""

    def __init__(self):
        self.heard = []
        self.listener = Atspi.EventListener.new(lambda event: self.heard.append(event.any_data))
        self.listener.register("object:announcement")

    def wait_for(self, message):
        def is_heard():
            while GLib.MainContext.default().iteration(False):
                pass
            return message in self.heard

        wait_until(is_heard, f"“{message}” to be said")

    def stop(self):
        self.listener.deregister("object:announcement")


def show_tree(app):
    for node in app.nodes():
        print(f"# {node.get_role_name()} “{node.get_name()}”", file=sys.stderr)
