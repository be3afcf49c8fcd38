#!/usr/bin/env bash
# Brings the database up to date (tables, facts), writes down the names that the gazetteer finds, and builds the widget.
source "$(dirname "$0")/environment.sh"
"$MAIN_PYTHON" -m facts migrate
"$MAIN_PYTHON" -m facts seed
"$MAIN_PYTHON" -m facts names "$RAHNAMA_NAMES"
"$MAIN_PYTHON" -m scripts.widget
