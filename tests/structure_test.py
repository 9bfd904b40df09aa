#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where files stand and what they may include: arrows point down, without a circle."""

import re
import sys
import unittest
from graphlib import TopologicalSorter
from pathlib import Path

source = Path(sys.argv.pop(1))

# What each room may include besides itself, which is what those may, too.
BELOW = {
    "model/core/base": [],
    "model/core/design": ["model/core/base"],
    "model/core/result": ["model/core/design"],
    "model/core/physics": ["model/core/result"],
    "model/core/analysis": ["model/core/physics"],
    "model/core/edit": ["model/core/design"],
    "model/core/report": ["model/core/analysis", "model/core/edit"],
    "model/io": ["model/core/report"],
    "model/qt": ["model/io"],
    "views/widgets": ["model/qt"],
    "views/plotting": ["views/widgets"],
    "views/pictures": ["views/plotting"],
    "views/form": ["views/plotting"],
    "views/page": ["views/pictures"],
    "views/window": ["views/form", "views/page"],
    "app": ["views/window"],
    "app/commands": ["app"],
}


def files():
    for folder in "model", "views", "app":
        yield from (p for p in (source / folder).rglob("*") if p.suffix in (".h", ".cpp"))


def included(path):
    return re.findall(r'^#include "(.+)"', path.read_text(), re.MULTILINE)


def allowed(room):
    return {room}.union(*(allowed(below) for below in BELOW[room]))


class StructureTest(unittest.TestCase):
    def test_every_arrow_points_down(self):
        for path in files():
            room = str(path.parent.relative_to(source))
            self.assertIn(room, BELOW, f"{path} stands in no room")
            for header in included(path):
                self.assertIn(str(Path(header).parent), allowed(room), f"{path} climbs")

    def test_designs_reach_the_views_evaluated(self):
        closed = {"model/core/physics/evaluate.h", "model/io/design_yaml.h", "model/io/yaml_tree.h"}
        for path in (source / "views").rglob("*.[hc]*"):
            self.assertFalse(closed.intersection(included(path)), f"{path} goes past the library")

    def test_no_header_includes_itself_in_a_circle(self):
        headers = {str(p.relative_to(source)): included(p) for p in files() if p.suffix == ".h"}
        TopologicalSorter(headers).prepare()  # raises CycleError with the circle

    def test_tests_stand_where_their_sources_do(self):
        for folder in "model", "views", "app":
            for test in (source / "tests" / folder).rglob("*_test.cpp"):
                tested = source / test.relative_to(source / "tests").with_name(test.stem[:-5])
                self.assertTrue(any(tested.with_suffix(s).exists() for s in (".h", ".cpp")),
                                f"{test} stands beside no {tested}")


unittest.main()
