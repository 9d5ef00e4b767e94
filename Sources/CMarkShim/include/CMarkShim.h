#ifndef STIKKORD_CMARK_SHIM_H
#define STIKKORD_CMARK_SHIM_H

#include <cmark-gfm.h>
#include <stddef.h>
#include <stdint.h>

// Node types that cmark-gfm keeps in writable globals, which Swift rightly refuses to read.
// Valid after cmark_gfm_core_extensions_ensure_registered().
uint16_t stikkord_node_table(void);
uint16_t stikkord_node_table_row(void);
uint16_t stikkord_node_table_cell(void);
uint16_t stikkord_node_strikethrough(void);

// Memory for the parses on the calling thread: taken piece by piece, given back all at once. A third of a parse is
// otherwise spent in malloc and free. (cmark's own arena is shared by all threads.)
cmark_mem *stikkord_arena(void);

// A parse may begin while the tree of another is in use: it gives back only what was taken since its mark.
struct stikkord_mark {
  void *block;
  size_t used;
};
struct stikkord_mark stikkord_arena_mark(void);
void stikkord_arena_release(struct stikkord_mark mark);

#endif
