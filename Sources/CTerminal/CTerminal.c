// Wide characters must be asked for before the first header.
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#define _GNU_SOURCE 1

#include "CTerminal.h"
#include "Crash.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// term.h takes these words for the terminal's numbers.
#undef columns
#undef lines

// What its own terminfo half takes each byte with that it sends: into what it writes when a frame is done.
extern int _nc_outch(int byte);

// ncurses keeps one screen in globals; so does this file.
static SCREEN *screen;
static FILE *input_file, *output_file;
static int output_descriptor = -1;
static bool has_color;
static int cursor_shown;

// A locale that is not installed on this machine still says what the terminal reads, as over SSH.
static bool names_utf8(void) {
  const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t index = 0; index < 3; index++) {
    const char *value = getenv(variables[index]);
    if (value == NULL || *value == '\0') continue;
    return strcasestr(value, "utf-8") != NULL || strcasestr(value, "utf8") != NULL;
  }
  return false;
}

bool cterminal_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  setlocale(LC_CTYPE, "C.UTF-8");
  return names_utf8();
}

const char *cterminal_string(const char *capability) {
  const char *value = tigetstr(capability);
  return value == NULL || value == (const char *)-1 ? NULL : value;
}

void cterminal_send(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(output_descriptor, bytes, count);
    if (written < 0) {
      if (errno == EINTR) continue;
      return;
    }
    bytes += written;
    count -= (size_t)written;
  }
}

// The signals whose handlers ncurses takes when it starts.
static const int taken[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
enum { taken_count = sizeof taken / sizeof *taken };

static void close_files(void) {
  if (output_file != NULL) fclose(output_file);
  if (input_file != NULL) fclose(input_file);
  output_file = input_file = NULL;
  output_descriptor = -1;
}

static void leave_alone(int signal) { (void)signal; }

static SCREEN *start(const char *name) {
  struct sigaction before[taken_count];
  for (int i = 0; i < taken_count; i++) sigaction(taken[i], NULL, &before[i]);
  // While it paints, ncurses ignores a SIGTSTP that it thinks is its own, and one that waits for
  // whoever reads signals would be gone.
  struct sigaction somebodys = {.sa_handler = leave_alone};
  sigaction(SIGTSTP, &somebodys, NULL);
  SCREEN *started = newterm(name, output_file, input_file);
  for (int i = 0; i < taken_count; i++) sigaction(taken[i], &before[i], NULL);
  return started;
}

static void start_colors(bool is_wanted) {
  has_color = false;
  if (!is_wanted || !has_colors() || start_color() == ERR) return;
  short background = use_default_colors() == OK ? -1 : COLOR_BLACK;
  for (short color = 1; color <= 6; color++) {
    if (init_pair(color, color, background) == ERR) return;
  }
  has_color = true;
}

// Until it has come back once, ncurses sends each move of the cursor by itself: some hundred writes for a
// first frame, and several for each letter that is typed. It comes back before it has colours, because
// with them it would put the console's own back each time.
static void go_and_return(void) {
  endwin();
  doupdate();
}

cterminal_result cterminal_open(const char *name, int input, int output, bool wants_colors) {
  int problem = 1;
  // Asked first, because a terminal that is unknown makes ncurses write a message of its own.
  if (setupterm(name, output, &problem) == ERR) return CTERMINAL_UNKNOWN;
  bool can_move = cterminal_string("cup") != NULL;
  del_curterm(cur_term);
  if (!can_move) return CTERMINAL_TOO_SIMPLE;

  int input_copy = dup(input), output_copy = dup(output);
  input_file = fdopen(input_copy, "r");
  output_file = fdopen(output_copy, "w");
  if (input_file == NULL || output_file == NULL) {
    close_files();
    return CTERMINAL_FAILED;
  }
  output_descriptor = output_copy;
  crash_prepare(output_copy);
  screen = start(name);
  if (screen == NULL) {
    crash_forget();
    close_files();
    return CTERMINAL_FAILED;
  }
  go_and_return();
  raw();
  noecho();
  nonl();
  // What has been typed ahead must not keep a frame from being painted.
  typeahead(-1);
  idlok(stdscr, TRUE);
  idcok(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  start_colors(wants_colors);
  cursor_shown = -1;
  return CTERMINAL_OPEN;
}

void cterminal_close(void) {
  if (screen == NULL) return;
  if (!isendwin()) endwin();
  crash_forget();
  delscreen(screen);
  screen = NULL;
  close_files();
}

void cterminal_leave(void) {
  if (screen != NULL && !isendwin()) endwin();
}

void cterminal_return(void) {
  if (screen == NULL) return;
  cursor_shown = -1;
  clearok(curscr, TRUE);
  erase();
  wrefresh(stdscr);
}

void cterminal_resize(int rows, int columns) {
  if (screen == NULL || rows < 1 || columns < 1) return;
  resizeterm(rows, columns);
  erase();
  clearok(curscr, TRUE);
}

int cterminal_rows(void) { return screen == NULL ? 0 : getmaxy(stdscr); }
int cterminal_columns(void) { return screen == NULL ? 0 : getmaxx(stdscr); }

int cterminal_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static attr_t look_of(uint8_t attributes) {
  attr_t look = A_NORMAL;
  if (attributes & CTERMINAL_BOLD) look |= A_BOLD;
  if (attributes & CTERMINAL_DIM) look |= A_DIM;
  if (attributes & CTERMINAL_UNDERLINE) look |= A_UNDERLINE;
  if (attributes & CTERMINAL_REVERSE) look |= A_REVERSE;
  if (attributes & CTERMINAL_ITALIC) look |= A_ITALIC;
  return look;
}

void cterminal_set_cell(
  int row, int column, const uint32_t *scalars, int count, uint8_t attributes, uint8_t color) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  if (count > CCHARW_MAX) count = CCHARW_MAX;
  for (int i = 0; i < count; i++) text[i] = (wchar_t)scalars[i];
  cchar_t cell;
  if (setcchar(&cell, text, look_of(attributes), has_color ? color : 0, NULL) == ERR) return;
  mvadd_wchnstr(row, column, &cell, 1);
}

void cterminal_set_run(
  int row, int column, const uint32_t *scalars, int count, uint8_t attributes, uint8_t color) {
  cchar_t cells[64], cell;
  if (setcchar(&cell, L" ", look_of(attributes), has_color ? color : 0, NULL) == ERR) return;
  while (count > 0) {
    int part = count < 64 ? count : 64;
    for (int i = 0; i < part; i++) {
      cells[i] = cell;
      cells[i].chars[0] = (wchar_t)scalars[i];
    }
    mvadd_wchnstr(row, column, cells, part);
    scalars += part;
    column += part;
    count -= part;
  }
}

// Whether a capability is there and, if `expected` is given, is just that.
static bool has(const char *capability, const char *expected) {
  const char *value = cterminal_string(capability);
  return value != NULL && (expected == NULL || strcmp(value, expected) == 0);
}

bool cterminal_can_shift(void) {
  return has("ich", "\033[%p1%d@") && has("dch", "\033[%p1%dP") && has("sc", "\0337")
         && has("rc", "\0338");
}

static void remove_cells(WINDOW *window, int row, int column, int count) {
  for (int i = 0; i < count; i++) mvwdelch(window, row, column);
}

static void insert_blanks(WINDOW *window, int row, int column, int count) {
  for (int i = 0; i < count; i++) mvwinsch(window, row, column, ' ');
}

// Sends `ESC [ number ... final`, with one number or two.
static void send_sequence(int first, int second, char final) {
  _nc_outch('\033');
  _nc_outch('[');
  int numbers[] = {first, second};
  for (int i = 0; i < 2 && numbers[i] > 0; i++) {
    if (i > 0) _nc_outch(';');
    int power = 1;
    while (numbers[i] / power >= 10) power *= 10;
    for (; power > 0; power /= 10) _nc_outch('0' + numbers[i] / power % 10);
  }
  _nc_outch(final);
}

void cterminal_shift(int row, int first, int last, int by, bool is_open) {
  if (screen == NULL || by == 0) return;
  int count = abs(by), tail = last - count + 1;
  int removed = by > 0 ? tail : first, inserted = by > 0 ? first : tail;
  bool removes = by < 0 || !is_open, inserts = by > 0 || !is_open;
  // The place and the look that ncurses knows of are kept and given back. All goes with the rest of the
  // frame: a write of its own would wake the terminal twice for a letter.
  _nc_outch('\033');
  _nc_outch('7');
  if (removes) {
    send_sequence(row + 1, removed + 1, 'H');
    send_sequence(count, 0, 'P');
    remove_cells(curscr, row, removed, count);
    remove_cells(stdscr, row, removed, count);
  }
  if (inserts) {
    send_sequence(row + 1, inserted + 1, 'H');
    send_sequence(count, 0, '@');
    insert_blanks(curscr, row, inserted, count);
    insert_blanks(stdscr, row, inserted, count);
  }
  _nc_outch('\033');
  _nc_outch('8');
}

void cterminal_paint(int row, int column, bool is_cursor_shown) {
  if (screen == NULL) return;
  if (cursor_shown != is_cursor_shown) {
    curs_set(is_cursor_shown);
    cursor_shown = is_cursor_shown;
  }
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}
