"""Who changed what, and when: in the console and by the command line."""
