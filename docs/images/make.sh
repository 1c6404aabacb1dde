#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# make.sh [BUILD]: takes the pictures of this folder anew, from the demo, on a virtual screen. Needs a build with tests; a few minutes.
set -e
here=$(dirname "$(readlink -f "$0")")
build=$(readlink -f "${1:-$here/../../build/dev}")
taken=$(mktemp -d)
trap 'rm -rf "$taken"' EXIT
cd "$here/../.."
tests/e2e/under_xvfb.sh 2560x1440 "$build/bin/isogloss_screenshots" "$taken/views" 200
tests/e2e/under_xvfb.sh 2560x1440 "$build/bin/isogloss_screenshots" "$taken/study" 60 40
keep() { # keep NAME PICTURE: 255 colours are enough for a window
  if command -v convert >/dev/null; then
    convert "$taken/$2-1280x800.png" +dither -colors 255 "PNG8:$here/$1.png"
  else
    cp "$taken/$2-1280x800.png" "$here/$1.png"
  fi
}
keep window-light views/divergence-light
keep window-dark views/divergence-dark
keep after-light views/after-light
keep both-light views/both-light
keep languages-light views/languages-light
keep experts-light views/experts-light
keep tokens-light views/tokens-light
keep experiments-runs-light study/experiments-light
keep correlation-light study/correlation-light
