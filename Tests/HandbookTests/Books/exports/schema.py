"""Holds stikkord.json against the schema that lies beside it (JSON Schema, draft 2020-12).

Usage: schema.py SITE. Prints how many concepts there are.
"""
import json
import sys

from jsonschema import Draft202012Validator

site = sys.argv[1]
schema = json.load(open(f"{site}/stikkord.schema.json", encoding="utf-8"))
register = json.load(open(f"{site}/stikkord.json", encoding="utf-8"))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
errors = [f"{list(error.absolute_path)}: {error.message}" for error in validator.iter_errors(register)]
if errors:
    sys.exit("\n".join(errors))

# A schema that takes anything proves nothing.
for path in ([], ["handbook"], ["concepts", 0], ["registers", 0, "groups", 0, "entries", 0]):
    spoilt = json.loads(json.dumps(register))
    part = spoilt
    for step in path:
        part = part[step]
    part["ukjent"] = 1
    assert not validator.is_valid(spoilt), f"{path} takes unknown keys"

# Whoever prints the register from the file finds all it points to.
concepts = {concept["id"]: concept for concept in register["concepts"]}
assert len(concepts) == len(register["concepts"])
for concept in concepts.values():
    for key in ("broader", "narrower", "related"):
        assert all(other in concepts for other in concept.get(key, [])), concept["id"]
subjects = {subject["id"] for subject in register.get("subjects", [])}
for concept in concepts.values():
    assert subjects.issuperset(concept.get("subjects", []))
for listing in register["registers"]:
    for letter in listing["groups"]:
        for entry in letter["entries"]:
            assert (entry.get("concept") or entry["see"]) in concepts
print(len(concepts))
