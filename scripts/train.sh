#!/usr/bin/env bash
# Trains a model unless there is one of exactly this data, code and names. `train.sh --force` trains in any case.
source "$(dirname "$0")/environment.sh"
model=$("$MAIN_PYTHON" -m scripts.model)
if [ -e "$model" ] && [ "${1:-}" != --force ]; then
    say "The model $model is up to date."
    exit
fi
say "Training $model (a minute or two on two cores) …"
start=$SECONDS
"$RASA_PYTHON" -W ignore -m rasa train --skip-validation --quiet --data data/nlu data/rules.yml \
    --out models --fixed-model-name "$(basename "$model" .tar.gz)" ${1:+"$1"} >var/train.log 2>&1 ||
    fail "training failed; the end of var/train.log: $(tr '\r' '\n' <var/train.log | tail -n 15)"
[ -e "$model" ] || fail "training wrote no $model; see var/train.log."
say "Trained in $((SECONDS - start)) s."
