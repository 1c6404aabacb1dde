#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# under_dbus.sh PROGRAM [ARGUMENT…]: runs a program with a session bus of its own. Exit 77 (skipped) where the tool for that is missing.
if ! command -v dbus-run-session >/dev/null; then
  echo "skipped: dbus-run-session is not installed (Debian: dbus-daemon)"
  exit 77
fi
exec dbus-run-session -- "$@"
