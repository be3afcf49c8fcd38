#!/usr/bin/env bash
# Style, types (Python and TypeScript), imports between rooms. Training data is checked in tests/data/.
source "$(dirname "$0")/environment.sh"
bin=.venv/main/bin
$bin/ruff check --quiet .
$bin/ruff format --check --quiet . || fail "some files are not formatted; run \`make format\`."
$bin/mypy .
$bin/mypy --config-file bot/mypy.ini --python-executable "$RASA_PYTHON" --exclude NOTHING bot
$bin/lint-imports
$bin/python -m scripts.widget check
