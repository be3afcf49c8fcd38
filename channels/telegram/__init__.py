"""The assistant on Telegram (python-telegram-bot): the same conversations as on the web, in Telegram's form."""

import os

os.environ.setdefault("PTB_TIMEDELTA", "1")  # durations come as such; read when PTB is imported
