#include "CExamples.h"

// C23's #embed takes the file as it is; a Swift literal of this size takes the compiler long.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char session[] = {
#embed "../../sessions/2026-03-14-samling-nordvik.json"
};

const unsigned char *mellomrom_demo_session(void) { return session; }

size_t mellomrom_demo_session_length(void) { return sizeof session; }
