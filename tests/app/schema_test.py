# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates every design of the repository against the generated JSON Schema, and checks that the
schema refuses what the program refuses."""

import json
import pathlib
import subprocess
import sys

import jsonschema
import yaml

program, root = sys.argv[1], pathlib.Path(sys.argv[2])
schema = json.loads(subprocess.run([program, "schema"], check=True, capture_output=True).stdout)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

files = sorted((root / "resources" / "designs").glob("*.yaml"))
files += sorted((root / "tests" / "reference").glob("*.yaml"))
assert len(files) > 30, files
for file in files:
    validator.validate(yaml.safe_load(file.read_text(encoding="utf-8")))

refused = [
    {"version": 2},
    {"version": 1, "postive": {}},
    {"version": 1, "positive": {"porosty": "20 %"}},
    {"version": 1, "positive": {"active": "nmc812"}},
    {"version": 1, "positive": {"thickness": "70 µm", "loading": "20 mg/cm²"}},
    {"version": 1, "negative": {"kind": "anodefree"}},
    {"version": 1, "electrical": {"voltage_table": ["3 V"]}},
    {"version": 1, "positive": {"areal_capacity": "banana"}},
    {"version": 1, "positive": {"areal_capacity": {"value": "mAh/cm²"}}},
    {"version": 1, "positive": {"areal_capacity": ""}},
    {"version": 1, "positive": {"porosity": {"value": "25 %", "range": ["low", "high"]}}},
    {"version": 1, "electrical": {"voltage_table": ["x"] * 11}},
    {"version": 1, "production": {"steps": [{"name": "mix", "labour": "much"}]}},
    {"version": 1, "published": [{"metric": "cell.mass", "value": "light"}]},
    {"version": 1, "published": [{"metric": "cell.mass", "value": "3 g", "tolerance": "little"}]},
]
for design in refused:
    assert not validator.is_valid(design), design
for value in ["4 mAh/cm²", 4, "-3 V", "\u22123 V", ".5 V", "1e3 V"]:
    assert validator.is_valid({"version": 1, "positive": {"voltage": value}}), value
assert validator.is_valid({"version": 1, "electrical": {"rate": "C/3"}})


def evaluated(*arguments):
    run = subprocess.run([program, *arguments, "--format", "json"], capture_output=True)
    return json.loads(run.stdout)


schema = json.loads(
    subprocess.run([program, "schema", "evaluation"], check=True, capture_output=True).stdout)
jsonschema.Draft202012Validator.check_schema(schema)
evaluation = jsonschema.Draft202012Validator(schema)
ids = sorted(file.stem.replace("_", "-") for file in (root / "resources" / "designs").iterdir())
everything = evaluated("evaluate", *ids, "--targets", "all")
evaluation.validate(everything)
evaluation.validate(evaluated("compare", *ids[:2]))
evaluation.validate(evaluated("evaluate", ids[0], "--set", "positive.voltage=0 V"))
for key, wrong in [("feasible", "yes"), ("metrics", []), ("issues", [{}])]:
    assert not evaluation.is_valid([{**everything[0], key: wrong}]), key
print(f"{len(files)} designs valid, {len(refused)} faulty ones refused")
