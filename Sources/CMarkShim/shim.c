#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

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

// The arena: blocks in a list, the newest first; each piece is preceded by its size, so that it can grow.

enum { ALIGNMENT = 16, SMALLEST_BLOCK = 256 * 1024 };

struct block {
  struct block *older;
  size_t size, used;
};

static _Thread_local struct block *arena;

static unsigned char *start_of(struct block *block) {
  return (unsigned char *)block + (sizeof(struct block) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

static size_t *size_of(void *piece) { return (size_t *)((unsigned char *)piece - ALIGNMENT); }

static void *take(size_t size) {
  if (size > SIZE_MAX / 4) abort();
  size_t needed = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT + ALIGNMENT;
  if (!arena || arena->size - arena->used < needed) {
    size_t room = needed > SMALLEST_BLOCK ? needed : SMALLEST_BLOCK;
    struct block *block = malloc(sizeof(struct block) + ALIGNMENT + room);
    if (!block) abort();  // as cmark does
    *block = (struct block){.older = arena, .size = room, .used = 0};
    arena = block;
  }
  unsigned char *piece = start_of(arena) + arena->used + ALIGNMENT;
  arena->used += needed;
  *size_of(piece) = size;
  return piece;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) abort();
  return memset(take(count * size), 0, count * size);
}

static void *arena_realloc(void *piece, size_t size) {
  if (!piece) return take(size);
  if (size <= *size_of(piece)) return piece;
  return memcpy(take(size), piece, *size_of(piece));
}

static void arena_free(void *piece) { (void)piece; }

cmark_mem *stikkord_arena(void) {
  static cmark_mem memory = {arena_calloc, arena_realloc, arena_free};
  return &memory;
}

struct stikkord_mark stikkord_arena_mark(void) {
  return (struct stikkord_mark){.block = arena, .used = arena ? arena->used : 0};
}

// An empty arena keeps one block of the smallest size for the next parse.
void stikkord_arena_release(struct stikkord_mark mark) {
  while (arena && (mark.used ? arena != mark.block : arena->older || arena->size > SMALLEST_BLOCK)) {
    struct block *older = arena->older;
    free(arena);
    arena = older;
  }
  if (arena) arena->used = mark.used;
}
