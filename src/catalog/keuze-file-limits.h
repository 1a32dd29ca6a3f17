/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

/* The most that is read of a file that may come from a stranger, in one place.
 * Each limit is many times what anybody writes, and small enough that a file
 * at the limit fills neither the memory nor the day. docs/security.md tells
 * what they are for. Two of them are raised where it is measured how the app
 * grows with a card that is far too large. */

/* How many bytes there may be: the card that comes with the app is under a
 * hundred kilobytes in any language, and a plan that somebody wrote has a few.
 * A plan is written again whenever something changes in it. */
#ifndef KEUZE_MAXIMUM_CATALOG_SIZE
#define KEUZE_MAXIMUM_CATALOG_SIZE ((gsize) 16 * 1024 * 1024)
#endif
#define KEUZE_MAXIMUM_PLAN_SIZE ((gsize) 4 * 1024 * 1024)

/* How many objects and lists may be inside each other, and how many values
 * there may be in all: a card needs seven and under ten thousand. A value takes
 * up to a hundred times the room in memory that it has in the file. */
#define KEUZE_MAXIMUM_DEPTH 32
#ifndef KEUZE_MAXIMUM_CATALOG_VALUES
#define KEUZE_MAXIMUM_CATALOG_VALUES 200000
#endif
#define KEUZE_MAXIMUM_PLAN_VALUES 50000

/* How many characters there may be in a title and a text of the card, and in
 * what a person wrote in a plan: forty pages. */
#define KEUZE_MAXIMUM_TITLE 120
#define KEUZE_MAXIMUM_TEXT 2000
#define KEUZE_MAXIMUM_LINES 100000

/* How many bytes there may be in an id and in an address, and how large a
 * number may be. */
#define KEUZE_MAXIMUM_ID 64
#define KEUZE_MAXIMUM_URL 500
#define KEUZE_MAXIMUM_NUMBER 1000

/* How many problems are told of one file, and how many characters of what was
 * found there. A file with more is not a catalogue with mistakes but something
 * else; nobody reads further. */
#define KEUZE_MAXIMUM_PROBLEMS 1000
#define KEUZE_MAXIMUM_QUOTE 40

/* How many links there may be from the name of a file to the file: as many as
 * the system follows. */
#define KEUZE_MAXIMUM_LINKS 40
