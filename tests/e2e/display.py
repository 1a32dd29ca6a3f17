# SPDX-FileCopyrightText: The Keuzekaart contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person has before them: a screen to look at and keys to press, the same for X11 and Wayland.

A key has the name that X11 gives to it, with what is held down before it: “Return”, “ctrl+shift+z”.
"""
import os
import subprocess

import gi
from gi.repository import Gio, GLib

HELD = {"alt": "Alt_L", "ctrl": "Control_L", "shift": "Shift_L"}


class X11:
    def __init__(self):
        # Its keymap has what the newer one keeps to itself, and it can still look at all of a screen.
        gi.require_version("Gdk", "3.0")
        from gi.repository import Gdk

        self.gdk = Gdk

    def press(self, key):
        subprocess.run(["xdotool", "key", "--clearmodifiers", self._number(key)], check=True)

    def hold(self, key):
        subprocess.run(["xdotool", "keydown", self._number(key)], check=True)

    def let_go(self, key):
        subprocess.run(["xdotool", "keyup", self._number(key)], check=True)

    def _number(self, key):
        *held, last = key.split("+")
        return "+".join([*held, self._find_code(last) or last])

    def _find_code(self, name):
        """The number of a key that gives the same with something held down as without; by its name, xdotool would
        hold down Alt for one such as F1."""
        keymap = self.gdk.Keymap.get_for_display(self.gdk.Display.get_default())
        _, keys = keymap.get_entries_for_keyval(self.gdk.keyval_from_name(name))
        first = next((key for key in keys or [] if key.level == 0), None)
        return str(first.keycode) if first and any(key.level and key.keycode == first.keycode for key in keys) else None

    def type(self, text):
        # Any faster, and a key that the layout does not have is lost.
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "40", text], check=True)

    def click(self, button):
        """Clicks a button of the mouse in the middle of the window, which is at the top left."""
        subprocess.run(["xdotool", "mousemove", "500", "400", "click", str(button)], check=True)

    def resize(self, pid, width, height):
        windows = subprocess.run(["xdotool", "search", "--pid", str(pid)],
                                 stdout=subprocess.PIPE, text=True, check=True).stdout.split()
        for window in windows:
            # One of them is not to be seen, and cannot have a size.
            subprocess.run(["xdotool", "windowsize", window, str(width), str(height)], stderr=subprocess.DEVNULL)

    def save_picture(self, path):
        root = self.gdk.get_default_root_window()
        picture = self.gdk.pixbuf_get_from_window(root, 0, 0, root.get_width(), root.get_height())
        picture.savev(str(path), "png", [], [])


class Mutter:
    """Keys by the way in for a desktop far away; they pass through all of the compositor."""

    NAME = "org.gnome.Mutter.RemoteDesktop"

    def __init__(self):
        # Only for the names of keys.
        gi.require_version("Gdk", "4.0")
        from gi.repository import Gdk

        self.names = Gdk
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.session, = self._call("/org/gnome/Mutter/RemoteDesktop", self.NAME, "CreateSession")
        self._call_session("Start")
        # Until there is a keyboard, no window becomes the active one.
        self.press("Shift_L")

    def _call(self, path, interface, method, arguments=None):
        return self.bus.call_sync(self.NAME, path, interface, method, arguments, None,
                                  Gio.DBusCallFlags.NONE, -1, None).unpack()

    def _call_session(self, method, arguments=None):
        self._call(self.session, f"{self.NAME}.Session", method, arguments)

    def _notify(self, key, is_down):
        self._call_session("NotifyKeyboardKeysym", GLib.Variant("(ub)", (key, is_down)))

    def _find_keys(self, key):
        return [self.names.keyval_from_name(HELD.get(name, name)) for name in key.split("+")]

    def press(self, key):
        self.hold(key)
        self.let_go(key)

    def hold(self, key):
        for value in self._find_keys(key):
            self._notify(value, True)

    def let_go(self, key):
        for value in reversed(self._find_keys(key)):
            self._notify(value, False)

    def type(self, text):
        """Types a text, of letters that a keyboard of the United States has."""
        for letter in text:
            key = self.names.unicode_to_keyval(ord(letter))
            self._notify(key, True)
            self._notify(key, False)

    def save_picture(self, path):
        # It only films, for a server of media. What is tested here is tested on X11 as well.
        raise NotImplementedError("Mutter gives no picture of its screen")


def find_display():
    return X11() if "DISPLAY" in os.environ else Mutter()
