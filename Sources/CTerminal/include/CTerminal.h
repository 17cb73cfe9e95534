/// ncurses as a few functions: everything that Swift cannot import (macros, variadics, wide
/// characters, globals) stays behind them. No meaning and no layout here.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Why a terminal was not opened.
typedef enum {
  CTERMINAL_OPEN = 0,
  /// The terminal's name is in no database here.
  CTERMINAL_UNKNOWN = 1,
  /// It cannot move a cursor.
  CTERMINAL_TOO_SIMPLE = 2,
  /// ncurses could not start.
  CTERMINAL_FAILED = 3,
} cterminal_result;

/// The attributes of a cell, as bits.
enum {
  CTERMINAL_BOLD = 1,
  CTERMINAL_DIM = 2,
  CTERMINAL_UNDERLINE = 4,
  CTERMINAL_REVERSE = 8,
  CTERMINAL_ITALIC = 16,
};

/// Makes the C library write UTF-8: the user's locale, or `C.UTF-8` where that is none. Returns
/// whether the user's own names UTF-8, installed or not.
bool cterminal_use_utf8(void);

/// Opens the terminal on two descriptors: raw keys, no echo, no flow control, the alternate screen.
///
/// Signal handlers are left as they were: signals are the program's business.
cterminal_result cterminal_open(const char *name, int input, int output, bool wants_colors);

/// Gives the terminal back as it was. Safe to call twice.
void cterminal_close(void);

/// Gives the terminal back for a while, and takes it again with nothing on it.
void cterminal_leave(void);
void cterminal_return(void);

/// Tells ncurses the size; what is on the screen is unknown afterwards.
void cterminal_resize(int rows, int columns);
int cterminal_rows(void);
int cterminal_columns(void);

/// Sets a cell that is about to be painted: one scalar with the marks that combine with it.
///
/// `color` is 1 to 6, or 0 for the terminal's own.
void cterminal_set_cell(
  int row, int column, const uint32_t *scalars, int count, uint8_t attributes, uint8_t color);

/// Sets cells beside each other that look alike, one scalar of one column each.
void cterminal_set_run(
  int row, int column, const uint32_t *scalars, int count, uint8_t attributes, uint8_t color);

/// Whether cells of a row can be moved sideways by this terminal.
bool cterminal_can_shift(void);

/// Moves cells `first` to `last` of a row sideways at once, to the right when `by` is positive; what
/// is pushed out of them is lost, and blanks come in. Cells to the right of them stay where they are;
/// when those are blank anyway, `is_open` saves saying so.
///
/// ncurses moves cells only where nothing stands behind them. It is told of the move, and paints what
/// still differs. No wide character may stand in the row.
void cterminal_shift(int row, int first, int last, int by, bool is_open);

/// Sends what has changed and puts the cursor at its place.
void cterminal_paint(int row, int column, bool is_cursor_shown);

/// The columns that the C library, and so ncurses, gives a scalar: -1 for what cannot be shown.
int cterminal_width(uint32_t scalar);

/// A string of the terminal's description by its name in terminfo, or NULL.
const char *cterminal_string(const char *capability);

/// Sends bytes past ncurses, behind everything that was painted.
void cterminal_send(const char *bytes, size_t count);

/// Puts the terminal back from inside a crash (SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS) and lets
/// the crash go on as it would have.
void cterminal_restore_on_crash(void);

#endif
