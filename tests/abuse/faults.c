/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Preloaded into a program, lets calls of the system go wrong for files whose
 * path has something in it:
 *
 *   KEUZE_FAULT=write:ENOSPC:ours.keuzeplan
 *
 * The calls are open (to read), create (to write), read, write, fsync, rename,
 * close and mkdir. Beside the names of errors, there is hang: it never comes
 * back; half: the first half is written and then the disk is full; grow and
 * shrink: the file is another one after the first read.
 *
 * Writes the path of whatever is opened to write into KEUZE_FAULT_LOG.
 */

#define _GNU_SOURCE

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define WRITES (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)

/* The program itself is compiled with another signature for large files. */
#define REAL(name) ((__typeof__ (&name)) dlsym (RTLD_NEXT, #name))

static const struct
{
  const char *name;
  int         number;
} errors[] = {
  { "EACCES", EACCES },
  { "EDQUOT", EDQUOT },
  { "EIO", EIO },
  { "ENOSPC", ENOSPC },
  { "EROFS", EROFS },
};

/* Fills in what is to happen to a call on a path; nothing where it is to go
 * well. */
static bool
find_fault (const char *call,
            const char *path,
            char       *what,
            size_t      size)
{
  const char *fault = getenv ("KEUZE_FAULT");
  const char *first = fault != NULL ? strchr (fault, ':') : NULL;
  const char *second = first != NULL ? strchr (first + 1, ':') : NULL;

  if (second == NULL || strlen (call) != (size_t) (first - fault) || strncmp (fault, call, strlen (call)) != 0 ||
      strstr (path, second + 1) == NULL)
    return false;

  snprintf (what, size, "%.*s", (int) (second - first - 1), first + 1);

  return true;
}

static bool
find_fault_of_descriptor (const char *call,
                          int         descriptor,
                          char       *what,
                          size_t      size)
{
  char name[64], path[PATH_MAX];
  ssize_t length;
  int before = errno;

  snprintf (name, sizeof name, "/proc/self/fd/%d", descriptor);
  length = readlink (name, path, sizeof path - 1);
  errno = before;
  if (length < 0)
    return false;
  path[length] = '\0';

  return find_fault (call, path, what, size);
}

/* Sets errno to what was asked for. */
static void
fail (const char *what)
{
  while (strcmp (what, "hang") == 0)
    pause ();

  for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
    {
      if (strcmp (errors[i].name, what) == 0)
        errno = errors[i].number;
    }
}

static bool
fails (const char *call,
       const char *path)
{
  char what[16];

  if (!find_fault (call, path, what, sizeof what))
    return false;

  fail (what);

  return true;
}

static void
note_path (const char *path)
{
  const char *log = getenv ("KEUZE_FAULT_LOG");
  char line[PATH_MAX + 1];
  int length = snprintf (line, sizeof line, "%s\n", path);
  int descriptor;

  if (log == NULL)
    return;

  descriptor = (int) syscall (SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  syscall (SYS_write, descriptor, line, (size_t) length);
  syscall (SYS_close, descriptor);
}

static int
open_real (int         folder,
           const char *path,
           int         flags,
           va_list     arguments)
{
  mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg (arguments, mode_t) : 0;

  if ((flags & WRITES) != 0)
    note_path (path);

  if (fails ((flags & WRITES) != 0 ? "create" : "open", path))
    return -1;

  return (int) syscall (SYS_openat, folder, path, flags, mode);
}

#define DEFINE_OPEN(name) \
  int name (const char *path, int flags, ...); \
  int name (const char *path, int flags, ...) \
  { \
    va_list arguments; \
    int descriptor; \
    va_start (arguments, flags); \
    descriptor = open_real (AT_FDCWD, path, flags, arguments); \
    va_end (arguments); \
    return descriptor; \
  }

#define DEFINE_OPENAT(name) \
  int name (int folder, const char *path, int flags, ...); \
  int name (int folder, const char *path, int flags, ...) \
  { \
    va_list arguments; \
    int descriptor; \
    va_start (arguments, flags); \
    descriptor = open_real (folder, path, flags, arguments); \
    va_end (arguments); \
    return descriptor; \
  }

DEFINE_OPEN (open)
DEFINE_OPEN (open64)
DEFINE_OPEN (__open_2)
DEFINE_OPEN (__open64_2)
DEFINE_OPENAT (openat)
DEFINE_OPENAT (openat64)

/* What is there now is not what was there when it was opened. */
static void
change_size (int         descriptor,
             const char *what)
{
  struct stat status;
  char name[64];

  if (fstat (descriptor, &status) != 0)
    return;

  snprintf (name, sizeof name, "/proc/self/fd/%d", descriptor);
  if (truncate (name, strcmp (what, "grow") == 0 ? status.st_size * 2 : status.st_size / 2) != 0)
    perror (name);
}

ssize_t
read (int     descriptor,
      void   *buffer,
      size_t  size)
{
  static bool changed;
  char what[16];
  ssize_t n;

  if (!find_fault_of_descriptor ("read", descriptor, what, sizeof what))
    return REAL (read) (descriptor, buffer, size);

  if (strcmp (what, "grow") != 0 && strcmp (what, "shrink") != 0)
    {
      fail (what);
      return -1;
    }

  n = REAL (read) (descriptor, buffer, changed ? size : 1000);
  if (!changed)
    change_size (descriptor, what);
  changed = true;

  return n;
}

ssize_t
write (int         descriptor,
       const void *buffer,
       size_t      size)
{
  static bool is_full;
  char what[16];

  if (!find_fault_of_descriptor ("write", descriptor, what, sizeof what))
    return REAL (write) (descriptor, buffer, size);

  if (strcmp (what, "half") == 0 && !is_full && size > 1)
    {
      is_full = true;
      return REAL (write) (descriptor, buffer, size / 2);
    }

  fail (strcmp (what, "half") == 0 ? "ENOSPC" : what);

  return -1;
}

int
fsync (int descriptor)
{
  char what[16];

  if (!find_fault_of_descriptor ("fsync", descriptor, what, sizeof what))
    return REAL (fsync) (descriptor);

  fail (what);

  return -1;
}

/* What could not be written may be told only now; the file is closed all the
 * same. */
int
close (int descriptor)
{
  char what[16];
  bool is_wrong = find_fault_of_descriptor ("close", descriptor, what, sizeof what);
  int result = REAL (close) (descriptor);

  if (!is_wrong)
    return result;

  fail (what);

  return -1;
}

int
rename (const char *old_path,
        const char *new_path)
{
  return fails ("rename", new_path) ? -1 : REAL (rename) (old_path, new_path);
}

int
mkdir (const char *path,
       mode_t      mode)
{
  return fails ("mkdir", path) ? -1 : REAL (mkdir) (path, mode);
}
