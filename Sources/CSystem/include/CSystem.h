// The Linux system calls that Glibc's Swift module lacks, one small function each.
// Every function returns what the call returns and leaves errno for the caller.
#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stdint.h>
#include <sys/types.h>

// A counter that poll() can wait for: non-blocking, closed on exec.
int cs_eventfd(void);

// Sets aside room behind the end of a file without making the file longer.
int cs_reserve(int descriptor, int64_t offset, int64_t length);

// Renames unless the new name is taken (EEXIST). EINVAL where the file system cannot promise that.
int cs_rename_new(const char *from, const char *to);

// Which kind of file system a path lies on: the magic number of statfs(2), -1 on failure.
int64_t cs_file_system(const char *path);

// Holds signals back from this thread and those it starts, and gives them as something poll() can
// wait for: non-blocking, closed on exec. A child process needs them let go again.
int cs_signalfd(const int *signals, int count);

// Lets go what cs_signalfd holds back.
int cs_release_signals(const int *signals, int count);

// The next signal waiting in a signalfd, 0 when there is none, -1 on failure.
int cs_next_signal(int descriptor);

// A timer on the clock that does not jump: non-blocking, closed on exec.
int cs_timerfd(void);

// Lets a timer go off once after `first` and then every `interval` nanoseconds; 0 and 0 stop it.
int cs_timerfd_set(int descriptor, int64_t first, int64_t interval);

// The environment, to be handed on to a program that is started.
char **cs_environment(void);

// Starts a program in this terminal, with this environment, the default handlers and an empty mask of
// signals; its process id, or -1 with errno.
pid_t cs_spawn(const char *path, char *const arguments[]);

// Starts a program in a pseudo-terminal of its own and returns its process id, or -1 with errno.
//
// The program has the default handlers and an empty mask of signals; 127 is its status when it
// cannot be started. `controller` becomes the descriptor of the other end.
pid_t csystem_spawn_in_terminal(
  const char *path, char *const arguments[], char *const environment[], const char *folder,
  unsigned short rows, unsigned short columns, int *controller);

#endif
