stikkordSok.ord({
  "nb": {
    "search": "Søk",
    "searchFailed": "Søket virker ikke akkurat nå.",
    "hitOne": "treff",
    "hitOther": "treff",
    "noHits": "Ingen treff",
    "allHits": "Alle treff",
    "pageStart": "Innledning",
    "didYouMean": "Mente du",
    "recentSearches": "Siste søk",
    "remove": "Fjern",
    "clearRecent": "Tøm",
    "marked": "Markert på siden:",
    "removeMarks": "Fjern markering",
    "moreHits": "Vis flere",
    "partialHits": "Ingen avsnitt har alle ordene. Disse har noen av dem.",
    "searchAdvice": "Se etter skrivefeil, eller prøv færre eller andre ord.",
    "lookUpUnder": "Slå opp i registeret under",
    "keywords": "Stikkord",
    "seeAlso": "se også",
    "close": "Lukk",
    "reset": "Nullstill"
  }
});
