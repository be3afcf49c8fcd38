#!/usr/bin/env bash
# Brings the database up to date (tables, facts), and writes down the names that the gazetteer finds.
source "$(dirname "$0")/environment.sh"
"$MAIN_PYTHON" -m facts migrate
"$MAIN_PYTHON" -m facts seed
"$MAIN_PYTHON" -m facts names "$RAHNAMA_NAMES"
