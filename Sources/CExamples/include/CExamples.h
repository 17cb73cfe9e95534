#pragma once

#include <stddef.h>

/// The bytes of the finished example, as they stand in `sessions`; they live as long as the program.
const unsigned char *mellomrom_demo_session(void);
size_t mellomrom_demo_session_length(void);
