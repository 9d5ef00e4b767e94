stikkordSok.ord({
  "en": {
    "search": "Search",
    "searchFailed": "Search does not work right now.",
    "hitOne": "result",
    "hitOther": "results",
    "noHits": "No results",
    "allHits": "All results",
    "pageStart": "Introduction",
    "didYouMean": "Did you mean",
    "recentSearches": "Recent searches",
    "remove": "Remove",
    "clearRecent": "Clear",
    "marked": "Highlighted here:",
    "removeMarks": "Remove highlighting",
    "moreHits": "Show more",
    "partialHits": "No section has all the words. These have some of them.",
    "searchAdvice": "Look for misspellings, or try fewer or other words.",
    "lookUpUnder": "Look in the index under",
    "keywords": "Keywords",
    "seeAlso": "see also",
    "close": "Close",
    "reset": "Reset"
  }
});
