# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What has to be right in the accessibility tree of any page, seen from outside.

A page is read once, with everything in it that is showing, and then every rule
looks at it. A rule is a function that yields what it finds; its name says what
is wrong. What the rules know of screen readers is what Orca does: on its way to
what has the focus it says the names of what that stands in, then its name, its
role, its states and its description, and nothing else.
"""
import dataclasses
import re

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from waiting import wait_until  # noqa: E402

# What a person acts on: each has to be called something.
CONTROLS = {
    "button", "check box", "check menu item", "combo box", "entry", "link", "list item", "menu item", "page tab",
    "password text", "push button", "radio button", "radio menu item", "slider", "spin button", "switch", "text",
    "toggle button",
}
# What is read, and may be come to by keyboard for that.
TEXTS = {"caption", "heading", "label", "static"}
# What only holds others gives the focus on to them.
HOLDERS = {"filler", "form", "grouping", "list", "list box", "menu", "panel", "scroll pane", "table", "tool bar"}
# What a screen reader calls by its name when it comes into it.
NAMED = {"alert", "dialog", "frame", "list", "menu", "table", "tool bar", "tree", "window"}
PICTURES = {"icon", "image"}
# The newer platform knows them from a box with a tick.
SWITCHES = {"check box", "switch"}


@dataclasses.dataclass(eq=False)
class Node:
    role: str
    name: str = ""
    description: str = ""
    states: frozenset = frozenset()
    level: int = 0
    text: str = ""
    # The names of what it is described by, and the roles of what it is opened by.
    described_by: str = ""
    opened_by: tuple = ()
    # Whether it is the label or the description of something else.
    serves: bool = False
    parent: "Node" = dataclasses.field(default=None, repr=False)
    children: list = dataclasses.field(default_factory=list, repr=False)

    def __str__(self):
        return f"{self.role} “{self.name or self.text}”"

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def ancestors(self):
        node = self.parent
        while node:
            yield node
            node = node.parent

    @property
    def focusable(self):
        return "focusable" in self.states

    @property
    def told(self):
        """What is said of it after its name."""
        return self.description or self.described_by

    @property
    def holds_focus(self):
        """It takes the focus itself, as it holds nothing that does."""
        return not any(node.focusable for child in self.children for node in child.walk())


### Reading


def read_states(accessible):
    return frozenset(state.value_nick for state in accessible.get_state_set().get_states())


def read_relations(accessible, node):
    for relation in accessible.get_relation_set():
        kind = relation.get_relation_type()
        targets = [relation.get_target(i) for i in range(relation.get_n_targets())]
        if kind == Atspi.RelationType.DESCRIBED_BY:
            node.described_by = " ".join(target.get_name() for target in targets).strip()
        elif kind == Atspi.RelationType.CONTROLLED_BY:
            node.opened_by = tuple(target.get_role_name() for target in targets)
        elif kind in (Atspi.RelationType.LABEL_FOR, Atspi.RelationType.DESCRIPTION_FOR):
            node.serves = True


def read_text(accessible):
    return Atspi.Text.get_text(accessible, 0, Atspi.Text.get_character_count(accessible))


def read(accessible, parent=None):
    """Reads what is showing of a part of the tree; nothing where none of it is."""
    states = read_states(accessible)
    if "showing" not in states:
        return None

    node = Node(accessible.get_role_name(), accessible.get_name(), states=states, parent=parent)
    if node.name or node.role in CONTROLS:
        node.description = accessible.get_description()
    if node.role == "heading":
        node.level = int(accessible.get_attributes().get("level", 0))
    if node.role in TEXTS and not node.name:
        node.text = read_text(accessible)
    if node.role in CONTROLS or node.role in TEXTS or node.role in ("grouping", "panel"):
        read_relations(accessible, node)

    for i in range(accessible.get_child_count()):
        child = accessible.get_child_at_index(i)
        found = read(child, node) if child else None
        if found:
            node.children.append(found)
    return node


def read_page(accessible):
    """Reads a page that may change meanwhile: what went away is not on it."""
    def read_once():
        accessible.clear_cache()
        return [read(accessible)]

    page, = wait_until(read_once, "a page that keeps still")
    return page


### Rules


def has_words(text):
    return any(character.isalnum() for character in text)


def needs_name(node):
    if node.role == "list item":
        # A row that unfolds gives the focus on to the one at its top.
        return node.focusable and not any(child.role == "list item" for child in node.walk() if child != node)
    return node.role in CONTROLS


def no_role(root):
    """Whatever takes the focus says what it is."""
    for node in root.walk():
        known = node.role in CONTROLS or node.role in TEXTS
        # What is inside a control is not come to, nor is what an alert scrolls.
        inside = any(place.role in CONTROLS or place.role == "alert" for place in node.ancestors())
        if node.focusable and not known and not inside and (node.role not in HOLDERS or node.holds_focus):
            yield node


def no_name(root):
    """Whatever a person can act on, or come to, is called something."""
    for node in root.walk():
        read_by_focus = node.role in TEXTS and node.focusable
        if (needs_name(node) or read_by_focus) and not has_words(node.name or node.text):
            yield node


def no_label(root):
    """What a screen reader announces when it comes into it has a name to announce."""
    for node in root.walk():
        popover = node.role in ("grouping", "panel") and any("button" in role for role in node.opened_by)
        if (node.role not in NAMED and not popover) or has_words(node.name):
            continue
        # A toast is told by its text, as it never has the focus; what a row unfolds is told by the
        # row, and what a dialogue is about by the dialogue.
        toast = node.role == "alert" and any(child.role in TEXTS for child in node.walk())
        unfolded = node.role == "list" and any(place.role in ("dialog", "list item") for place in node.ancestors())
        if not toast and not unfolded:
            yield node


def path(node):
    """Where it stands, as a screen reader tells it, and what is said of it."""
    return tuple(place.name for place in node.ancestors() if place.name) + (node.role, node.name, node.told)


def same_name(root):
    """What does not do the same does not sound the same in the same place."""
    seen = set()
    for node in root.walk():
        # What only holds a control of the same name is not come to.
        if not node.focusable or node.role not in CONTROLS or not node.name:
            continue
        if path(node) in seen:
            yield node
        seen.add(path(node))


def words(text):
    return re.findall(r"\w+", text.lower())


def is_part(text, whole):
    """Whether all the words of a text stand in another one, in a row."""
    part, row = words(text), words(whole)
    return bool(part) and any(row[i:i + len(part)] == part for i in range(len(row) - len(part) + 1))


def is_twice(text):
    half = len(words(text)) // 2
    return half > 0 and words(text) == 2 * words(text)[:half]


def said_twice(root):
    """Nobody has to hear the same again at once."""
    for node in root.walk():
        if not (node.focusable or node.role in NAMED):
            continue
        above = next((place for place in node.ancestors() if place.name), None)
        # The switch in a row is the row.
        again = above and (above.role, above.name) == (node.role, node.name) and node.role not in SWITCHES
        if node.name and (again or is_twice(node.name) or is_part(node.told, node.name)):
            yield node


def mnemonic(root):
    """An underscore that marks a letter for the eye is not part of a name."""
    for node in root.walk():
        # In the name of a file, which stands in quotes, it marks nothing.
        if "_" in re.sub("“.*?”", "", node.name):
            yield node


def no_picture_name(root):
    """A picture says what it shows, or is not told of at all."""
    for node in root.walk():
        if node.role in PICTURES and not has_words(node.name) and not any(a.role in CONTROLS for a in node.ancestors()):
            yield node


def heading_level(root):
    """Each heading has a level, and none is skipped on the way down; the title of a page is its first."""
    level = 1
    for node in root.walk():
        if node.role == "heading":
            if not 1 <= node.level <= level + 1:
                yield node
            level = node.level or level


def selected(root):
    """One of the tabs is the one that is in view, and tells so; only one thing has the focus."""
    for node in root.walk():
        if node.role == "page tab list" and sum("selected" in tab.states for tab in node.walk()) != 1:
            yield node
    focused = [node for node in root.walk() if "focused" in node.states]
    if len(focused) > 1:
        yield focused[-1]


def not_modal(root):
    """What has to be answered first says so."""
    for node in root.walk():
        if node.role == "dialog" and "modal" not in node.states:
            yield node


def is_in(text, node):
    return text in node.name or text in node.told


def out_of_reach(root):
    """What can be read can be heard by keyboard: it takes the focus, or it is said of something that does."""
    for node in root.walk():
        text = node.name or node.text
        # What is on a toast is announced, and a tooltip is the description of what it is of.
        announced = any(place.role in ("alert", "tool tip") for place in node.ancestors())
        if node.role not in TEXTS or node.focusable or node.serves or announced or not has_words(text):
            continue
        control = next((place for place in node.ancestors() if place.role in CONTROLS and place.focusable), None)
        heard = [control] if control else [place for place in root.walk() if place.focusable or place.name and not place.role in TEXTS]
        if not any(is_in(text, place) for place in heard):
            yield node


RULES = [no_role, no_name, no_label, same_name, said_twice, mnemonic, no_picture_name, heading_level, selected,
         not_modal, out_of_reach]


def find_faults(root):
    """What is wrong on a page: pairs of a rule and what it found."""
    return [(rule.__name__, node) for rule in RULES for node in rule(root)]
