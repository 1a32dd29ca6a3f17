# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the accessibility bus tells of an app: what is there, where the focus is, and what is said."""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from waiting import PATIENCE_SECONDS, wait_until  # noqa: E402

# On a busy machine an app may take longer to answer than the second that it is given by itself.
Atspi.set_timeout(PATIENCE_SECONDS * 1000, PATIENCE_SECONDS * 1000)

# What the row of a switch is on the older platform.
OLDER_ROLES = {"switch": "check box"}


def windows_of(pid):
    """The windows of a process, of which a dialogue of the system is one."""
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        if application and application.get_process_id() == pid:
            return [application.get_child_at_index(j) for j in range(application.get_child_count())]
    return []


def has_state(node, state):
    return node.get_state_set().contains(getattr(Atspi.StateType, state))


def is_called(node, role, name, description=None):
    """Whether this is what a node is, where wanted by its description as well."""
    return (node.get_role_name() in (role, OLDER_ROLES.get(role)) and node.get_name() == name and
            (description is None or node.get_description() == description))


def read_text(node):
    """What stands in a field."""
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def walk(root, depth=0):
    """Every node of a tree that is showing, in its order, with its depth."""
    # What is remembered of it may not hold any more.
    root.clear_cache_single()
    if not has_state(root, "SHOWING"):
        return
    yield root, depth
    for i in range(root.get_child_count()):
        child = root.get_child_at_index(i)
        if child:
            yield from walk(child, depth + 1)


def walk_in_breadth(root):
    """Every node of a tree that is showing, first those that are nearest to its root."""
    row = [root]
    while row:
        below = []
        for node in row:
            node.clear_cache_single()
            if has_state(node, "SHOWING"):
                yield node
                below += [child for i in range(node.get_child_count()) if (child := node.get_child_at_index(i))]
        row = below


def describe(root):
    """A tree in words, a line for each node."""
    for node, depth in walk(root):
        focus = "  ← the focus" if has_state(node, "FOCUSED") else ""
        description = f" ({node.get_description()})" if node.get_description() else ""
        yield f"{'  ' * depth}{node.get_role_name()} “{node.get_name()}”{description}{focus}"


class Focus:
    """Follows the focus as a screen reader does, who is told where it goes."""

    def __init__(self):
        self.newest = None
        self.listener = Atspi.EventListener.new(self._moved)
        self.listener.register("object:state-changed:focused")

    def _moved(self, event):
        if event.detail1:
            self.newest = event.source

    def find(self, pid):
        """What has the focus, where that is known without a look at everything."""
        try:
            if self.newest and self.newest.get_process_id() == pid:
                self.newest.clear_cache_single()
                if has_state(self.newest, "FOCUSED") and has_state(self.newest, "SHOWING"):
                    return self.newest
        except GLib.Error:
            # It is gone.
            self.newest = None
        return None


class Announcements:
    """What a screen reader is told to say, beside what it reads."""

    def __init__(self):
        self.heard = []
        self.listener = Atspi.EventListener.new(lambda event: self.heard.append(event.any_data))

    def __enter__(self):
        self.listener.register("object:announcement")
        return self

    def __exit__(self, *error):
        self.listener.deregister("object:announcement")

    def wait_for(self, message):
        try:
            wait_until(lambda: message in self.heard, f"“{message}” to be said")
        except AssertionError as error:
            raise AssertionError(f"{error}; what was said is {self.heard}") from None
        self.heard.clear()
