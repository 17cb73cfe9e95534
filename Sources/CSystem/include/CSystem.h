#ifndef CSYSTEM_H
#define CSYSTEM_H
#include <sys/types.h>

/// Starts a program in a pseudo-terminal of its own and returns its process id, or -1 with errno.
///
/// The program has the default handlers and an empty mask of signals; 127 is its status when it
/// cannot be started. `controller` becomes the descriptor of the other end.
pid_t csystem_spawn_in_terminal(
  const char *path, char *const arguments[], char *const environment[], const char *folder,
  unsigned short rows, unsigned short columns, int *controller);

#endif
