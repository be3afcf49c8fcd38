"""`python -m training …`, which `./rahnama …` calls."""

from training.cli import rahnama

if __name__ == "__main__":
    rahnama(prog_name="rahnama")
