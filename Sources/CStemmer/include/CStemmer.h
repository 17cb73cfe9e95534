/// Snowball's stemmers (libstemmer, https://snowballstem.org) as two functions: what Swift sees of
/// them has no pointers to bytes of another's.
#ifndef CSTEMMER_H
#define CSTEMMER_H

#include <libstemmer.h>
#include <stdint.h>

typedef struct sb_stemmer *cstemmer;

/// A stemmer by its name, for UTF-8; null when the library has none of that name.
static inline cstemmer cstemmer_open(const char *name) { return sb_stemmer_new(name, "UTF_8"); }

static inline void cstemmer_close(cstemmer stemmer) { sb_stemmer_delete(stemmer); }

/// How many bytes of a word in small letters are its stem, and in `bytes` the stem itself, which
/// belongs to the stemmer and lasts until the next word. Not for two threads at once.
static inline int32_t cstemmer_stem(cstemmer stemmer, const uint8_t *word, int32_t count,
                                    const uint8_t **bytes) {
  *bytes = sb_stemmer_stem(stemmer, word, count);
  return *bytes ? sb_stemmer_length(stemmer) : 0;
}

#endif
