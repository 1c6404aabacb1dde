#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The reference study on the demo model, from the trace to the figure:
#
#   tests/demo/study.sh ISOGLOSS_CLI OUT [MODEL [CORPUS [TASKS]]]
#
# Task experts = experts that English reading passages and questions use more than generic English does; the plan promotes them; base, plan and three random
# controls answer Belebele in every language, and each is compared with the base. TAU, BAND, LAMBDA, RULE and LIMIT can be set in the environment. A second
# call in the same OUT goes on where the first was stopped.
set -euo pipefail

cli=$(realpath "$1")
out=$2
demo=$(realpath "$(dirname "$0")/../../resources/demo")
model=${3:-$demo/model}
corpus=${4:-$demo/corpus}
tasks=${5:-$demo/tasks}
tau=${TAU:-0.05} band=${BAND:-1-6} lambda=${LAMBDA:-0.5} rule=${RULE:-soft} limit=${LIMIT:-0}
mkdir -p "$out"
cd "$out"
start=$SECONDS

trace() {
    if [ ! -f "$1" ]; then
        "$cli" trace "$model" "${@:2}" --languages eng_Latn --out "$1.new.h5" --overwrite
        mv "$1.new.h5" "$1"
    fi
}
trace task.isogloss.h5 --corpus "$tasks/belebele/eng_Latn.jsonl" --text "{flores_passage} {question}"
trace generic.isogloss.h5 --corpus "$corpus" --split devtest

find_experts=("$cli" experts --target task.isogloss.h5 --baseline generic.isogloss.h5 --layers "$band")
"${find_experts[@]}" --counts 0.02,0.05,0.1,0.15,0.2,0.3 > counts.csv
"${find_experts[@]}" --tau "$tau" --rule "$rule" --strength "$lambda" --plan task.plan.json > experts.csv

answer() {
    "$cli" evaluate "$model" --task belebele --data "$tasks/belebele" --limit "$limit" --resume --out "$@"
}
answer base.json
answer plan.json --plan task.plan.json
for seed in 1 2 3; do
    answer "control$seed.json" --plan task.plan.json --control random --seed "$seed"
done

for run in plan control1 control2 control3; do
    "$cli" compare base.json $run.json --format md --flips "$run.flips.csv" > "$run.md"
    "$cli" compare base.json $run.json --format latex > "$run.tex"
done
if "$cli" figure base.json plan.json --kind comparison --out comparison.svg --data comparison.csv 2> figure.log; then
    echo "figure: $out/comparison.svg"
else
    cat figure.log # a build without the window draws no figures
fi
echo "the study took $((SECONDS - start)) s"
cat plan.md
for run in control1 control2 control3; do
    echo "$run: $(grep '^| all' "$run.md")"
done
