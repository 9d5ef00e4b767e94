"""Reads stikkord.ttl and stikkord.jsonld with rdflib: both are the same graph, and SKOS keeps its own rules.

Usage: rdf.py SITE BASE. Prints the preferred terms, as JSON.
"""
import json
import sys

from rdflib import Graph
from rdflib.compare import graph_diff, isomorphic
from rdflib.namespace import RDF, SKOS

site, base = sys.argv[1:]
turtle = Graph().parse(f"{site}/stikkord.ttl", format="turtle", publicID=base + "stikkord.ttl")
json_ld = Graph().parse(f"{site}/stikkord.jsonld", format="json-ld", publicID=base + "stikkord.jsonld")
if not isomorphic(turtle, json_ld):
    _, left, right = graph_diff(turtle, json_ld)
    sys.exit(f"only in Turtle: {left.serialize()}\nonly in JSON-LD: {right.serialize()}")

concepts = set(turtle.subjects(RDF.type, SKOS.Concept))
assert concepts, "no concepts"
for concept in concepts:
    terms = {}
    for standing in (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel):
        for term in turtle.objects(concept, standing):
            assert term.language, f"{term!r} has no language"
            assert terms.setdefault(term, standing) == standing, f"S13: {term!r} of {concept}"
    languages = [term.language for term in turtle.objects(concept, SKOS.prefLabel)]
    assert languages and len(languages) == len(set(languages)), f"S14: {concept}"
for name in (SKOS.broader, SKOS.narrower, SKOS.related, SKOS.hasTopConcept, SKOS.member):
    for _, _, other in turtle.triples((None, name, None)):
        assert other in concepts, f"{other} is no concept"
for one, _, other in turtle.triples((None, SKOS.broader, None)):
    assert (other, SKOS.narrower, one) in turtle
    assert other not in turtle.objects(one, SKOS.related), "S27"
print(json.dumps(sorted(f"{term}@{term.language}" for term in turtle.objects(None, SKOS.prefLabel) if term.language)))
