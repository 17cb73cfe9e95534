#define _GNU_SOURCE 1

#include "Crash.h"
#include "CTerminal.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Everything a handler needs is made beforehand: it may only write, set the terminal's modes and
// raise the signal again.
static struct termios modes;
static char leaving[512];
static size_t leaving_length;
static int terminal = -1;

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS};
enum { fatal_count = sizeof fatal / sizeof *fatal };
static struct sigaction before[fatal_count];
static bool is_installed;

static void restore(int signal_number) {
  if (terminal >= 0) {
    ssize_t ignored = write(terminal, leaving, leaving_length);
    (void)ignored;
    tcsetattr(terminal, TCSANOW, &modes);
  }
  for (int i = 0; i < fatal_count; i++) {
    if (fatal[i] == signal_number) sigaction(signal_number, &before[i], NULL);
  }
  // Blocked until this handler returns, and then taken by whoever had it before.
  raise(signal_number);
}

void crash_prepare(int descriptor) {
  terminal = tcgetattr(descriptor, &modes) == 0 ? descriptor : -1;
}

void crash_forget(void) { terminal = -1; }

static void add(const char *bytes) {
  if (bytes == NULL) return;
  // Padding (`$<5>`) is for terminals that nobody has any more.
  for (; *bytes != 0 && leaving_length < sizeof leaving; bytes++) {
    if (bytes[0] == '$' && bytes[1] == '<') {
      const char *end = strchr(bytes, '>');
      if (end != NULL) {
        bytes = end;
        continue;
      }
    }
    leaving[leaving_length++] = *bytes;
  }
}

void cterminal_restore_on_crash(void) {
  static char stack[65536];
  leaving_length = 0;
  add("\033[?2004l\033[?1006l\033[?1000l");
  add(cterminal_string("sgr0"));
  add(cterminal_string("rmkx"));
  add(cterminal_string("cnorm"));
  add(cterminal_string("rmcup"));
  add("\r\n");
  // A stack that has overflowed cannot hold the handler.
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action = {.sa_handler = restore, .sa_flags = SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < fatal_count && !is_installed; i++) {
    sigaction(fatal[i], &action, &before[i]);
  }
  is_installed = true;
}
