#define _GNU_SOURCE 1

#include "CSystem.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <unistd.h>

pid_t csystem_spawn_in_terminal(
  const char *path, char *const arguments[], char *const environment[], const char *folder,
  unsigned short rows, unsigned short columns, int *controller) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  pid_t child = forkpty(controller, NULL, NULL, &size);
  if (child != 0) {
    // Programs started later must not hold this terminal open.
    if (child > 0) fcntl(*controller, F_SETFD, FD_CLOEXEC);
    return child;
  }
  // Only calls that are safe after a fork from here on.
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int signal_number = 1; signal_number < NSIG; signal_number++) {
    signal(signal_number, SIG_DFL);
  }
  if (folder == NULL || chdir(folder) == 0) execve(path, arguments, environment);
  _exit(127);
}
