#!/usr/bin/env bash
# again.sh COMMAND…: runs a command, and anew where it was killed. honcho stops all where one ends: a training that is killed
# (as by a system without memory) must not take the assistant with it. Any other end is passed on.
while true; do
    "$@"
    status=$?
    [ "$status" -gt 128 ] || exit "$status"
    echo "Killed by signal $((status - 128)); starting again: $*" >&2
    sleep 1
done
