/// `stikkord.schema.json`: what `stikkord.json` holds (JSON Schema, draft 2020-12). Keys may come to it; what a key means
/// changes with a new version only.
enum RegisterSchema {
    static let text = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "The register of a handbook (stikkord.json)",
          "description": "Every concept of a handbook with its terms and places, and its registers in printed order. Addresses in «href» are relative to this file, but for «href» in «relatedElsewhere». Keys without a value are left out.",
          "type": "object",
          "required": ["format", "version", "handbook", "register", "concepts", "registers"],
          "additionalProperties": false,
          "properties": {
            "$schema": {"type": "string"},
            "format": {"const": "stikkord-register"},
            "version": {"const": 1},
            "handbook": {
              "type": "object",
              "required": ["title", "language"],
              "additionalProperties": false,
              "properties": {
                "title": {"type": "string"},
                "language": {"$ref": "#/$defs/language"},
                "address": {"description": "Where the handbook is published, with a slash at the end.", "$ref": "#/$defs/web"}
              }
            },
            "register": {
              "type": "object",
              "required": ["order"],
              "additionalProperties": false,
              "properties": {
                "title": {"type": "string"},
                "order": {"enum": ["letter-by-letter", "word-by-word"]},
                "publisher": {
                  "type": "object",
                  "required": ["name"],
                  "additionalProperties": false,
                  "properties": {"name": {"type": "string"}, "uri": {"$ref": "#/$defs/web"}}
                },
                "contact": {"description": "An e-mail or web address.", "type": "string"},
                "identifier": {"description": "What concepts' own addresses begin with.", "$ref": "#/$defs/web"}
              }
            },
            "subjects": {
              "description": "Fields that concepts belong to, each before what stands under it.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "title"],
                "additionalProperties": false,
                "properties": {
                  "id": {"$ref": "#/$defs/id"},
                  "title": {"$ref": "#/$defs/texts"},
                  "description": {"$ref": "#/$defs/texts"},
                  "los": {"description": "The same subject in Los.", "$ref": "#/$defs/web"},
                  "parent": {"$ref": "#/$defs/id"}
                }
              }
            },
            "concepts": {"description": "By id.", "type": "array", "items": {"$ref": "#/$defs/concept"}},
            "registers": {
              "description": "As they are printed. A concept's line is followed by its «narrower», its «locators» and, as «see also», its «related».",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["kind", "groups"],
                "additionalProperties": false,
                "properties": {
                  "kind": {"$ref": "#/$defs/register"},
                  "groups": {"type": "array", "items": {"$ref": "#/$defs/letter"}}
                }
              }
            }
          },
          "$defs": {
            "id": {"type": "string", "pattern": "^[a-z0-9-]+$"},
            "language": {"description": "BCP 47.", "enum": ["nb", "nn", "da", "sv", "en"]},
            "register": {"enum": ["keywords", "names", "places", "laws"]},
            "web": {"type": "string", "pattern": "^[hH][tT][tT][pP][sS]?://[^\\s]+$"},
            "href": {"type": "string", "minLength": 1, "format": "iri-reference"},
            "ids": {"type": "array", "minItems": 1, "uniqueItems": true, "items": {"$ref": "#/$defs/id"}},
            "texts": {
              "description": "A text in each language it is written in.",
              "type": "object",
              "minProperties": 1,
              "propertyNames": {"$ref": "#/$defs/language"},
              "additionalProperties": {"type": "string", "minLength": 1}
            },
            "terms": {
              "type": "array",
              "minItems": 1,
              "items": {
                "type": "object",
                "required": ["text", "language"],
                "additionalProperties": false,
                "properties": {"text": {"type": "string", "minLength": 1}, "language": {"$ref": "#/$defs/language"}}
              }
            },
            "concept": {
              "type": "object",
              "required": ["id", "href", "term", "register"],
              "additionalProperties": false,
              "properties": {
                "id": {"$ref": "#/$defs/id"},
                "href": {"description": "The concept's own page.", "$ref": "#/$defs/href"},
                "term": {"description": "The term to use (skos:prefLabel).", "$ref": "#/$defs/texts"},
                "seeFrom": {"description": "Other words for the same (skos:altLabel).", "$ref": "#/$defs/terms"},
                "deprecated": {"description": "Words not to use.", "$ref": "#/$defs/terms"},
                "hidden": {"description": "Words that are only searched for.", "$ref": "#/$defs/terms"},
                "definition": {"$ref": "#/$defs/texts"},
                "source": {
                  "description": "Where the definition comes from; «id» is the source's in the handbook's bibliography.",
                  "type": "object",
                  "required": ["text"],
                  "additionalProperties": false,
                  "properties": {
                    "text": {"type": "string"}, "id": {"type": "string"}, "address": {"type": "string"}
                  }
                },
                "note": {"description": "What the concept is used for here (skos:scopeNote).", "$ref": "#/$defs/texts"},
                "register": {"$ref": "#/$defs/register"},
                "onlyUnder": {"description": "It has no line of its own, but stands under its broader concepts.", "const": true},
                "undeclared": {"description": "A heading that chapters are marked with, and nobody has described.", "const": true},
                "broader": {"$ref": "#/$defs/ids"},
                "narrower": {"description": "In alphabetical order.", "$ref": "#/$defs/ids"},
                "related": {"description": "«See also», in alphabetical order.", "$ref": "#/$defs/ids"},
                "relatedElsewhere": {
                  "description": "«See also» in other handbooks.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["book", "term", "href"],
                    "additionalProperties": false,
                    "properties": {
                      "book": {"type": "string"}, "term": {"type": "string"}, "href": {"$ref": "#/$defs/web"}
                    }
                  }
                },
                "subjects": {"$ref": "#/$defs/ids"},
                "sameAs": {
                  "description": "The same concept in other vocabularies (skos:exactMatch).",
                  "type": "array",
                  "items": {"$ref": "#/$defs/web"}
                },
                "locators": {
                  "description": "Where the register points, main places first, then in reading order.",
                  "type": "array",
                  "items": {"$ref": "#/$defs/locator"}
                }
              }
            },
            "locator": {
              "type": "object",
              "required": ["href", "chapter", "role", "type"],
              "additionalProperties": false,
              "properties": {
                "href": {"$ref": "#/$defs/href"},
                "number": {"description": "The chapter's number.", "type": "string"},
                "chapter": {"type": "string"},
                "section": {"description": "Absent for the chapter as a whole.", "type": "string"},
                "lastSection": {"description": "The last section of a range.", "type": "string"},
                "role": {"enum": ["main", "ordinary"]},
                "type": {"enum": ["text", "table", "figure", "form", "template", "attachment", "statute"]}
              }
            },
            "letter": {
              "type": "object",
              "required": ["letter", "entries"],
              "additionalProperties": false,
              "properties": {
                "letter": {"type": "string"},
                "entries": {
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "description": "A concept with its places, or a word that leads to one.",
                    "type": "object",
                    "required": ["text", "language", "href"],
                    "oneOf": [{"required": ["concept"]}, {"required": ["see"]}],
                    "additionalProperties": false,
                    "properties": {
                      "text": {"type": "string"},
                      "language": {"$ref": "#/$defs/language"},
                      "concept": {"$ref": "#/$defs/id"},
                      "see": {"$ref": "#/$defs/id"},
                      "href": {"description": "The line in the register.", "$ref": "#/$defs/href"}
                    }
                  }
                }
              }
            }
          }
        }

        """#
}
