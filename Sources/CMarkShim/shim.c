#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <stdbool.h>

#include "CMarkShim.h"

extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL, CMARK_NODE_STRIKETHROUGH;

uint16_t stikkord_node_table(void) { return (uint16_t)CMARK_NODE_TABLE; }
uint16_t stikkord_node_table_row(void) { return (uint16_t)CMARK_NODE_TABLE_ROW; }
uint16_t stikkord_node_table_cell(void) { return (uint16_t)CMARK_NODE_TABLE_CELL; }
uint16_t stikkord_node_strikethrough(void) { return (uint16_t)CMARK_NODE_STRIKETHROUGH; }

// Each parse adds the extensions' special characters to a global table and removes them after; a parse on another
// thread then misses them (github/cmark-gfm issues 207 and 221). The linker's --wrap puts this in place of the removal:
// a character left special costs nothing.
void __wrap_cmark_inlines_remove_special_character(unsigned char c, bool emphasis) {
  (void)c;
  (void)emphasis;
}
