#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# under_xvfb.sh WIDTHxHEIGHT PROGRAM [ARGUMENT…]: runs a program on a virtual screen of its own, with a home of its own. Exit 77 (skipped) where the
# tools for that are missing.
size=$1
shift
for tool in xvfb-run xdotool; do
  if ! command -v "$tool" >/dev/null; then
    echo "skipped: $tool is not installed (Debian: xvfb, xauth, xdotool)"
    exit 77
  fi
done
home=$(mktemp -d) || exit 1
trap 'rm -rf "$home"' EXIT
export XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" ISOGLOSS_NO_MOTION=1 QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY
# Without a reset when its last client leaves, during which the next one could not connect.
xvfb-run -a -s "-screen 0 ${size}x24 -nolisten tcp -noreset" "$@"
