#ifndef STIKKORD_CMARK_SHIM_H
#define STIKKORD_CMARK_SHIM_H

#include <stdint.h>

// Node types that cmark-gfm keeps in writable globals, which Swift rightly refuses to read.
// Valid after cmark_gfm_core_extensions_ensure_registered().
uint16_t stikkord_node_table(void);
uint16_t stikkord_node_table_row(void);
uint16_t stikkord_node_table_cell(void);
uint16_t stikkord_node_strikethrough(void);

#endif
