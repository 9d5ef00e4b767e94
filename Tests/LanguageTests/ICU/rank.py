#!/usr/bin/env python3
"""Ranks the lines on standard input as ICU sorts them; lines ICU cannot tell apart get the same rank.

    rank.py LANGUAGE shifted|non-ignorable < lines > ranks
"""
import sys

import icu

language, alternate = sys.argv[1:]
collator = icu.Collator.createInstance(icu.Locale(language))
collator.setAttribute(
    icu.UCollAttribute.ALTERNATE_HANDLING,
    icu.UCollAttributeValue.SHIFTED if alternate == "shifted" else icu.UCollAttributeValue.NON_IGNORABLE,
)
collator.setAttribute(icu.UCollAttribute.NUMERIC_COLLATION, icu.UCollAttributeValue.ON)
keys = [collator.getSortKey(line) for line in sys.stdin.buffer.read().decode().split("\n")]
ranks = {key: rank for rank, key in enumerate(sorted(set(keys)))}
print(icu.ICU_VERSION)
print("\n".join(str(ranks[key]) for key in keys))
