// What a crash needs to know beforehand; used where the terminal is opened and closed.
#ifndef CRASH_H
#define CRASH_H

/// Remembers the modes of the terminal before they are changed.
void crash_prepare(int descriptor);

/// Says that the terminal has been given back: a crash from now on leaves it alone.
void crash_forget(void);

#endif
