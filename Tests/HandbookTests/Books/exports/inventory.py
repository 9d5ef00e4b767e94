"""Reads objects.inv as Sphinx does.

Usage: inventory.py SITE ADDRESS. Prints the addresses of the terms, as JSON.
"""
import json
import posixpath
import sys

from sphinx.util.inventory import InventoryFile

site, address = sys.argv[1:]
with open(f"{site}/objects.inv", "rb") as file:
    inventory = InventoryFile.load(file, address, posixpath.join)
print(json.dumps({name: entry[2] for name, entry in inventory["std:term"].items()}, sort_keys=True))
