#!/usr/bin/env bash
# Starts the processes of the Procfile together (honcho): Ctrl-C stops all, and where one ends, all end.
source "$(dirname "$0")/environment.sh"
"$MAIN_PYTHON" scripts/ports.py "$PORT" "$RAHNAMA_ACTIONS_PORT" || exit 1
RAHNAMA_MODEL=$("$MAIN_PYTHON" -m scripts.model)
[ -e "$RAHNAMA_MODEL" ] || fail "there is no model $RAHNAMA_MODEL; run \`make train\`."
export RAHNAMA_MODEL
say "Starting; http://localhost:$PORT answers in about half a minute (GET /ready says when). Ctrl-C stops."
exec .venv/main/bin/honcho start --no-colour
