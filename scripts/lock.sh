#!/usr/bin/env bash
# Resolves requirements/*.in into locks with hashes and without index addresses.
source "$(dirname "$0")/environment.sh"
cd requirements
lock() {
    ../.venv/tools/bin/uv pip compile --universal --python-version "$2" --generate-hashes --no-header --quiet \
        --upgrade "$1.in" -o "$1.txt"
}
lock tools 3.8
lock rasa 3.10
lock rasa-dev 3.10
lock web 3.12
lock dev 3.12
