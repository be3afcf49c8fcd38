#!/usr/bin/env bash
# Asks the real assistant every evaluation question (about ten minutes); the report goes to docs/evaluation/.
source "$(dirname "$0")/environment.sh"
scripts/prepare.sh
scripts/train.sh
"$MAIN_PYTHON" -m tests.evaluation docs/evaluation
