#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings resources/translations/*.ts up to date with the texts in the sources. New texts come as "unfinished": translate them there.
set -e
cd "$(dirname "$(readlink -f "$0")")/.."
tool=$(command -v lupdate-qt6 || echo /usr/lib/qt6/bin/lupdate)
list=$(mktemp)
trap 'rm -f "$list"' EXIT
find app/window widgets -name '*.cpp' -o -name '*.h' | sort >"$list"
for file in resources/translations/isogloss_*.ts; do
  language=${file##*isogloss_}
  "$tool" -silent -no-obsolete -locations none -I . -source-language en -target-language "${language%.ts}" "@$list" -ts "$file"
done
