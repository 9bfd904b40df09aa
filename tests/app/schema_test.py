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
]
for design in refused:
    assert not validator.is_valid(design), design
print(f"{len(files)} designs valid, {len(refused)} faulty ones refused")
