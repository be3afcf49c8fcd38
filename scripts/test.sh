#!/usr/bin/env bash
# Runs all tests: those of bot/ inside Rasa's environment, the others in the main one. Arguments go to pytest.
source "$(dirname "$0")/environment.sh"
"$MAIN_PYTHON" -m scripts.widget
if [ "$*" != '-m not e2e' ]; then
    scripts/prepare.sh
    scripts/train.sh
fi
"$RASA_PYTHON" -W ignore -m pytest -q -c /dev/null --rootdir . --confcutdir tests/bot -p no:cacheprovider tests/bot
"$MAIN_PYTHON" -m pytest -q "$@"
