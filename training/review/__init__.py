"""The questions that a person should look at, grouped by what they ask, and what was decided about them."""
