# Sourced by the other scripts: where things are, and what the three processes share.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

MAIN_PYTHON=.venv/main/bin/python
RASA_PYTHON=.venv/rasa/bin/python

export PORT="${PORT:-8000}"
export RAHNAMA_RASA_PORT="${RAHNAMA_RASA_PORT:-5005}"
export RAHNAMA_ACTIONS_PORT="${RAHNAMA_ACTIONS_PORT:-5055}"
export RAHNAMA_ACTIONS_URL="http://127.0.0.1:${RAHNAMA_ACTIONS_PORT}/webhook"
export RAHNAMA_TRACKER_DB="${RAHNAMA_TRACKER_DB:-$PWD/var/tracker.db}"
export RAHNAMA_NAMES="${RAHNAMA_NAMES:-var/names.json}"
export RAHNAMA_MODELS="${RAHNAMA_MODELS:-models}"
export RAHNAMA_TRAINING="${RAHNAMA_TRAINING:-var/training}"
export PYTHONPATH="$PWD"
# Rasa: no telemetry, none of its dependencies' start-up chatter.
export RASA_TELEMETRY_ENABLED=false TF_CPP_MIN_LOG_LEVEL=3 SQLALCHEMY_SILENCE_UBER_WARNING=1
export LOG_LEVEL_LIBRARIES=ERROR PYTHONHASHSEED=0
# Compiled modules are kept, whatever the machine says: without them a start of Rasa takes 17 instead of 10 s.
unset PYTHONDONTWRITEBYTECODE
# Small matrices: threads would wait for each other longer than they work. The encoder's two threads sleep while they
# wait: spinning, a busy machine took 555 ms a message instead of 48.
export OPENBLAS_NUM_THREADS=1 OMP_WAIT_POLICY=passive
# A secret that the three processes show each other; a new one at each start unless it is given.
if [ -z "${RAHNAMA_TOKEN:-}" ]; then
    RAHNAMA_TOKEN="$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')"
fi
export RAHNAMA_TOKEN
# A secret that signs the chat's sessions; it outlives a restart, so it is made once and kept.
if [ -z "${RAHNAMA_SECRET:-}" ]; then
    mkdir -p var
    [ -s var/secret ] || (umask 077 && od -An -N32 -tx1 /dev/urandom | tr -d ' \n' >var/secret)
    RAHNAMA_SECRET="$(cat var/secret)"
fi
export RAHNAMA_SECRET

say() { printf '\033[1m%s\033[0m\n' "$*"; }
fail() {
    printf 'Cannot go on: %s\n' "$*" >&2
    exit 1
}
