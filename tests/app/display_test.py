#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the window cannot come to the screen, the program says so and what works, and does not
abort."""
import os
import subprocess
import sys
import tempfile
import unittest

program = sys.argv.pop(1)


def start(**variables):
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")}
    with tempfile.TemporaryDirectory() as private:
        environment |= {"XDG_RUNTIME_DIR": private, **variables}
        return subprocess.run([program, "nmc811-graphite-pouch"], env=environment, text=True,
                              capture_output=True, timeout=60, check=False)


class Display(unittest.TestCase):
    def refused(self, reason, **variables):
        ended = start(**variables)
        self.assertEqual(ended.returncode, 2, ended.stderr)
        first, *others = ended.stderr.splitlines()
        self.assertEqual(first, "error: " + reason)
        self.assertIn("cellgap evaluate nmc811-graphite-pouch' prints the gaps", ended.stderr)
        self.assertNotIn("Reinstalling", ended.stderr)
        return others

    def test_no_display_at_all(self):
        self.refused("there is no display for the window")

    def test_a_server_that_is_not_there(self):
        said = self.refused("the window cannot be opened on this display", DISPLAY=":4711")
        self.assertIn(":4711", said[0])

    def test_wayland_without_a_compositor_or_without_the_plugin(self):
        said = self.refused("the window cannot be opened on this display",
                            WAYLAND_DISPLAY="nobody-listens")
        self.assertIn("  → install qt6-wayland, or start an X server beside Wayland", said)

    def test_a_platform_that_nobody_knows(self):
        said = self.refused("the window cannot be opened on this display",
                            QT_QPA_PLATFORM="slate")
        self.assertIn("slate", said[0])


unittest.main()
