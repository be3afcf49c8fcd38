#!/usr/bin/env bash
# Trains the model that is to be served, unless it is there.
source "$(dirname "$0")/environment.sh"
"$MAIN_PYTHON" -m training train --present
