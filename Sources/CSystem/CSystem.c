#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <sys/vfs.h>
#include <unistd.h>

int cs_eventfd(void) {
  return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
}

int cs_reserve(int descriptor, int64_t offset, int64_t length) {
  return fallocate(descriptor, FALLOC_FL_KEEP_SIZE, offset, length);
}

int cs_rename_new(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}

int64_t cs_file_system(const char *path) {
  struct statfs status;
  return statfs(path, &status) ? -1 : (int64_t)(uint32_t)status.f_type;
}

static sigset_t set_of(const int *signals, int count) {
  sigset_t set;
  sigemptyset(&set);
  for (int i = 0; i < count; i++) sigaddset(&set, signals[i]);
  return set;
}

int cs_signalfd(const int *signals, int count) {
  sigset_t set = set_of(signals, count);
  errno = pthread_sigmask(SIG_BLOCK, &set, 0);
  return errno ? -1 : signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

int cs_release_signals(const int *signals, int count) {
  sigset_t set = set_of(signals, count);
  errno = pthread_sigmask(SIG_UNBLOCK, &set, 0);
  return errno ? -1 : 0;
}

int cs_next_signal(int descriptor) {
  struct signalfd_siginfo info;
  ssize_t count = read(descriptor, &info, sizeof info);
  if (count == (ssize_t)sizeof info) return (int)info.ssi_signo;
  return count < 0 && errno != EAGAIN ? -1 : 0;
}

int cs_timerfd(void) {
  return timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
}

static struct timespec nanoseconds(int64_t count) {
  struct timespec time = {.tv_sec = count / 1000000000, .tv_nsec = count % 1000000000};
  return time;
}

int cs_timerfd_set(int descriptor, int64_t first, int64_t interval) {
  struct itimerspec spec = {
      .it_value = nanoseconds(first), .it_interval = nanoseconds(interval)};
  return timerfd_settime(descriptor, 0, &spec, 0);
}

char **cs_environment(void) { return environ; }
