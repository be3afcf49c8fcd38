"""What was said: so far the questions that were passed on to the staff."""
