#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever happens while the program writes, the old or the new is there and whole, and it says so
when what it prints is lost."""
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

program = sys.argv.pop(1)
# More rounds for a longer look: SAVING_ROUNDS=1000.
rounds = int(os.environ.get("SAVING_ROUNDS", "40"))
design = "nmc811-graphite-pouch"


def run(*words, **options):
    return subprocess.run([program, *words], capture_output=True, timeout=120, check=False,
                          **options)


class Saving(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.TemporaryDirectory()
        self.addCleanup(self.directory.cleanup)
        self.place = Path(self.directory.name)
        self.file = self.place / "design.yaml"
        self.file.write_bytes(run("convert", design, "--full").stdout)
        self.old = self.file.read_bytes()
        self.save = ["convert", design, "--full", "--set", "positive.porosity=21%",
                     "-o", str(self.file)]
        self.new = run(*self.save[:-2]).stdout
        self.assertNotEqual(self.old, self.new)

    def test_killed_at_any_moment(self):
        begin = time.monotonic()
        run(*self.save)
        takes = time.monotonic() - begin
        for i in range(rounds):
            self.file.write_bytes(self.old)
            process = subprocess.Popen([program, *self.save], stdout=subprocess.DEVNULL)
            # Most of the time goes into reading; what is at stake comes last.
            time.sleep(random.Random(i).uniform(0.5, 1.1) * takes)
            process.kill()
            process.wait()
            self.assertIn(self.file.read_bytes(), (self.old, self.new), f"round {i}")

    def test_two_writers(self):
        other = self.save[:4] + ["positive.porosity=24%"] + self.save[5:]
        wanted = (self.new, run(*other[:-2]).stdout)
        for _ in range(max(2, rounds // 10)):
            writers = [subprocess.Popen([program, *words], stdout=subprocess.DEVNULL)
                       for words in (self.save, other)]
            self.assertEqual([writer.wait() for writer in writers], [0, 0])
            self.assertIn(self.file.read_bytes(), wanted)
        self.assertEqual([path.name for path in self.place.iterdir()], [self.file.name])

    def test_no_room(self):
        """A limit to the size of files stands for a full disk: it stops large files while they are
        written and small ones when what is buffered is flushed."""
        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
        for words in self.writers():
            made = run(*words, preexec_fn=limit)
            self.assertEqual(made.returncode, 2, words)
            self.assertIn(b"could not be written: File too large", made.stderr)
        self.assertEqual(self.file.read_bytes(), self.old)
        self.assertEqual([path.name for path in self.place.iterdir()], [self.file.name])

    def test_full_file_system(self):
        """The same where there is no room at all, on a file system of 64 kB that others filled."""
        mounted = ["unshare", "--user", "--map-root-user", "--mount", "bash", "-c"]
        script = """mount -t tmpfs -o size=64k cellgap "$0" && cp "$1" "$0/design.yaml" || exit 99
            head -c 1M /dev/zero > "$0/others" 2>/dev/null
            place=$0; old=$1; shift
            "$@"; status=$?
            cmp "$place/design.yaml" "$old" || exit 98
            [[ $(ls "$place") == $'design.yaml\\nothers' ]] || exit 97
            exit $status"""
        small = self.place / "small.yaml"
        small.write_bytes(run("convert", design).stdout)
        room = self.place / "room"
        room.mkdir()
        probe = subprocess.run([*mounted, script, str(room), str(small), "true"],
                               capture_output=True, check=False)
        if probe.returncode == 1 or probe.returncode == 99:
            self.skipTest("no file system can be mounted here")
        for words in self.writers(str(room), str(small)):
            made = subprocess.run([*mounted, script, str(room), str(small), program, *words],
                                  capture_output=True, check=False)
            self.assertEqual(made.returncode, 2, (words, made.stdout, made.stderr))
            self.assertIn(b"No space left on device", made.stderr, words)

    def writers(self, place=None, source=None):
        """Every command that writes a file, into files that are there and others, large or small."""
        place = Path(place or self.place)
        return [self.save[:-1] + [str(place / "design.yaml")],
                ["convert", source or design, "-o", str(place / "design.yaml")],
                ["size", "batpac5-nmc811-graphite", "-o", str(place / "design.yaml")],
                ["plot", design, "--view", "waterfall", "-o", str(place / "a.csv")],
                ["plot", design, "--view", "waterfall", "-o", str(place / "a.xlsx")],
                ["plot", design, "--view", "waterfall", "-o", str(place / "a.svg")],
                ["plot", design, "--view", "energy-map", "-o", str(place / "a.png")],
                ["report", design, "-o", str(place / "report.pdf")],
                ["report", design, "-o", str(place / "report.md")],
                ["report", design, "-o", str(place / "report.json")],
                ["screenshot", design, "-o", str(place / "window.png")]]

    def test_streams_are_written_to(self):
        self.assertEqual(run(*self.save[:-1], "-").stdout, self.new)
        self.assertEqual(run(*self.save[:-1], "/dev/stdout").stdout, self.new)
        full = run(*self.save[:-1], "/dev/full")
        self.assertEqual(full.returncode, 2)
        self.assertIn(b"No space left on device", full.stderr)

    def test_line_ends_stay(self):
        text = (b"version: 1\r\nchemistry: nmc811-graphite\r\npreset: pouch-ev\r\n"
                b"positive:\r\n  porosity: 20 %\r\n")
        self.file.write_bytes(text)
        made = run("convert", str(self.file), "--set", "positive.areal_capacity=4 mAh/cm²",
                   "--set", "separator.thickness=9 µm").stdout
        self.assertIn(b"areal_capacity", made)
        self.assertEqual(made.count(b"\n"), made.count(b"\r\n"))


class Printing(unittest.TestCase):
    commands = [["list", "designs"], ["evaluate", design], ["describe"], ["--help"], ["help"],
                ["--version"], ["schema"], ["completion"], ["check", design],
                ["evaluate", design, "--format", "json"], ["convert", design],
                ["compare", design, "nmc622-graphite-pouch"]]

    def test_full_disk(self):
        for words in self.commands:
            with open("/dev/full", "wb") as full:
                made = subprocess.run([program, *words], stdout=full, stderr=subprocess.PIPE,
                                      check=False)
            self.assertEqual(made.returncode, 2, words)
            self.assertIn(b"what was to be printed is lost", made.stderr)

    def test_closed_output(self):
        for words in self.commands:
            made = subprocess.run(["bash", "-c", '"$@" >&-', "bash", program, *words],
                                  stderr=subprocess.PIPE, check=False)
            self.assertEqual(made.returncode, 2, words)
            self.assertIn(b"what was to be printed is lost", made.stderr)

    def test_closed_output_is_no_file_to_write_to(self):
        with tempfile.TemporaryDirectory() as place:
            file = Path(place) / "design.yaml"
            made = subprocess.run(["bash", "-c", '"$@" >&- 2>&-', "bash", program, "convert", design,
                                   "-o", str(file)], check=False)
            self.assertEqual(made.returncode, 0)
            self.assertEqual(file.read_bytes(), run("convert", design).stdout)


class Drawing(unittest.TestCase):
    def test_no_font(self):
        with tempfile.TemporaryDirectory() as place:
            empty = Path(place) / "fonts.conf"
            empty.write_text('<?xml version="1.0"?>\n<fontconfig/>\n')
            made = run("plot", design, "--view", "mass", "-o", place + "/a.png",
                       env=dict(os.environ, FONTCONFIG_FILE=str(empty)))
            self.assertEqual(made.returncode, 2)
            self.assertIn(b"no font is installed", made.stderr)


class Names(unittest.TestCase):
    """Files of others have names and texts that are shown, not obeyed."""

    def setUp(self):
        self.directory = tempfile.TemporaryDirectory()
        self.addCleanup(self.directory.cleanup)
        self.place = Path(self.directory.name)
        self.text = run("convert", design).stdout

    def test_file_name_that_is_no_text(self):
        file = os.fsencode(self.place) + b"/a\xff\x1b[31m.yaml"
        Path(os.fsdecode(file)).write_bytes(self.text)
        for form in ("json", "csv", "markdown", "text"):
            made = run("evaluate", os.fsdecode(file), "--format", form)
            self.assertEqual(made.returncode, 0, made.stderr)
            made.stdout.decode()
            self.assertNotIn(b"\x1b", made.stdout + made.stderr)
        json.loads(run("evaluate", os.fsdecode(file), "--format", "json").stdout)
        missing = run("evaluate", "b\x1b[31m\x07.yaml")
        self.assertEqual(missing.returncode, 2)
        self.assertIn("b␛[31m␇.yaml", missing.stderr.decode())

    def test_texts_of_a_file(self):
        hostile = '"Cell\\e[31m\\nSecond line\\x9b\\u202Etxt"'
        lines = [line for line in self.text.decode().splitlines()
                 if not line.startswith(("name:", "description:"))]
        file = self.place / "hostile.yaml"
        file.write_text("\n".join(lines + [f"name: {hostile}", f"description: {hostile}"]) + "\n")
        for words in (["evaluate"], ["evaluate", "--format", "csv"], ["check"],
                      ["evaluate", "--format", "markdown"]):
            made = run(words[0], str(file), *words[1:])
            shown = (made.stdout + made.stderr).decode()
            self.assertNotIn("\x1b", shown)
            self.assertNotIn("\x9b", shown)
            self.assertNotIn("\u202e", shown)
            self.assertNotIn("\nSecond", shown)
        page = self.place / "report.html"
        self.assertEqual(run("report", str(file), "-o", str(page)).returncode, 0)
        self.assertIn("Cell␛[31m Second line", page.read_text())


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.update(LC_ALL="C.UTF-8")
    unittest.main()
