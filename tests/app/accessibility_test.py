#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told of the window, asked over the accessibility bus: the verdict, the
fields, sliders, choices and materials of the form, the targets. It needs an X server without a
screen, the bus and its reader; where one is missing the test is skipped."""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

inside = "--inside" in sys.argv
program = sys.argv[1]
sys.argv = sys.argv[:1]
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
TOLERATED = 60  # seconds until the window is there


def missing():
    needed = ["Xvfb", "dbus-run-session", LAUNCHER]
    lacking = [name for name in needed if shutil.which(name) is None]
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        lacking.append("gir1.2-atspi-2.0")
    return lacking


def reader():
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    return Atspi


def everything(place):
    """The place and all below it."""
    yield place
    for i in range(place.get_child_count()):
        child = place.get_child_at_index(i)
        if child is not None:
            yield from everything(child)


class Accessibility(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.atspi = reader()
        # In a group of its own, which goes with it: the bus would keep the test's output open.
        cls.launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], start_new_session=True,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "LANG": "C", "LC_ALL": "C",
                                    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        cls.window = subprocess.Popen([program, "nmc811-graphite-pouch"], env=environment)
        cls.all = []
        end = time.monotonic() + TOLERATED
        while not cls.all and time.monotonic() < end:
            time.sleep(0.5)
            desktop = cls.atspi.get_desktop(0)
            for i in range(desktop.get_child_count()):
                application = desktop.get_child_at_index(i)
                if application and application.get_name() == "CellGap":
                    cls.all = list(everything(application))
        cls.seen = [(item.get_role_name(), item.get_name(), item) for item in cls.all]

    @classmethod
    def tearDownClass(cls):
        cls.window.kill()
        cls.window.wait()
        os.killpg(cls.launcher.pid, signal.SIGTERM)
        cls.launcher.wait()

    def one(self, role, name):
        found = [item for a_role, a_name, item in self.seen if (a_role, a_name) == (role, name)]
        alike = [(a_role, a_name) for a_role, a_name, _ in self.seen if name in a_name]
        self.assertEqual(len(found), 1, f"{role} {name!r} among {alike}")
        return found[0]

    def text(self, field):
        return self.atspi.Text.get_text(field, 0, self.atspi.Text.get_character_count(field))

    def test_the_verdict_is_read(self):
        self.assertTrue(any(role == "label" and name.startswith("Verdict: Meets ")
                            for role, name, _ in self.seen))

    def test_a_number_has_a_field_and_a_slider_with_its_value(self):
        slider = self.one("slider", "Areal capacity")
        self.assertEqual(slider.get_description(), "mAh/cm²")
        value = self.atspi.Value.get_current_value(slider)
        self.assertGreater(value, 1.0)
        self.assertLess(self.atspi.Value.get_minimum_value(slider), value)
        self.assertGreater(self.atspi.Value.get_maximum_value(slider), value)
        self.assertEqual(float(self.text(self.one("text", "Areal capacity"))), round(value, 3))

    def test_a_reader_can_move_a_slider(self):
        slider = self.one("slider", "Areal capacity")
        field = self.one("text", "Areal capacity")
        self.atspi.Value.set_current_value(slider, 4.5)
        for _ in range(40):
            if self.text(field) == "4.5":
                return
            time.sleep(0.25)
        self.fail("the field does not follow")

    def test_a_choice_has_its_label_and_its_word(self):
        box = self.one("combo box", "Insertion")
        labels = [relation.get_target(0).get_name() for relation in box.get_relation_set()
                  if relation.get_relation_type() == self.atspi.RelationType.LABELLED_BY]
        self.assertEqual(labels, ["Kind of negative"])

    def test_a_material_is_named_with_its_place(self):
        found = [name for role, name, _ in self.seen if name.startswith("Positive active material: ")]
        self.assertEqual(len(found), 1)
        self.assertIn("NMC811", found[0])

    def test_a_heading_says_whether_it_is_open(self):
        heading = self.one("check box", "Positive electrode")
        states = heading.get_state_set()
        self.assertTrue(states.contains(self.atspi.StateType.CHECKED))

    def test_targets_are_a_table_of_words(self):
        table = self.one("table", "Targets")
        words = {item.get_name() for item in everything(table)}
        self.assertIn("Specific energy", words)
        self.assertTrue(any(word.startswith(("✓", "✗")) for word in words), words)

    def test_whatever_takes_the_focus_has_a_name(self):
        focusable = self.atspi.StateType.FOCUSABLE
        unnamed = [role for role, name, item in self.seen
                   if not name and item.get_state_set().contains(focusable)
                   and role in ("push button", "toggle button", "check box", "text", "slider",
                                "combo box", "table")]
        self.assertEqual(unnamed, [])


if inside:
    unittest.main()
if lacking := missing():
    print("skipped: missing are " + ", ".join(lacking))
    sys.exit(77)
with tempfile.TemporaryDirectory() as home:
    os.chmod(home, 0o700)
    server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24",
                               "-nolisten", "tcp"], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True)
    try:
        display = ":" + server.stdout.readline().strip()
        environment = os.environ | {"DISPLAY": display, "HOME": home, "XDG_RUNTIME_DIR": home,
                                    "XDG_CONFIG_HOME": home}
        sys.exit(subprocess.run(["dbus-run-session", "--", sys.executable, __file__, program,
                                 "--inside"], env=environment, check=False).returncode)
    finally:
        server.kill()
        server.wait()
