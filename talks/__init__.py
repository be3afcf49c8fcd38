"""What was said: conversations, their messages and votes, and the questions that were passed on to the staff."""
