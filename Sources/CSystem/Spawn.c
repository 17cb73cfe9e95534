#define _GNU_SOURCE 1

#include "CSystem.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <unistd.h>

pid_t cs_spawn(const char *path, char *const arguments[]) {
  posix_spawnattr_t attributes;
  sigset_t none, all;
  pid_t child = -1;
  sigemptyset(&none);
  sigfillset(&all);
  errno = posix_spawnattr_init(&attributes);
  if (errno) return -1;
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  errno = posix_spawn(&child, path, 0, &attributes, arguments, environ);
  int problem = errno;
  posix_spawnattr_destroy(&attributes);
  errno = problem;
  return problem ? -1 : child;
}
