"""Taking personal data out of what people write, before it is kept or read by anything.

Conservative: what is masked must look like an e-mail address, a telephone number, a passport or a card number; years,
dates, amounts and "13 partners" stay. The mask says what stood there.
"""

import re
import unicodedata

_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.,/-])(?:\+|00)?\(?\d[\d()\s./-]{7,20}\d(?![\w/-]|[.,]\d)")
_PASSPORT = re.compile(r"(?<!\w)(?:[A-Za-z]{1,2}\d{6,9}|[A-Z]\s\d{7,9})(?!\w)")
_DATE = re.compile(r"\d{1,4}[\s./-]\d{1,2}[\s./-]\d{1,4}")
_YEARS = re.compile(r"(?:(?:1[3-9]|20)\d\d[\s/-]*)+")
_LONGEST_EMAIL = 254
_FEWEST_DIGITS = 9
_MOST_DIGITS = 16

EMAIL, PHONE, PASSPORT = "[e-mail]", "[phone]", "[passport]"


def email_in(text: str) -> str | None:
    """The only e-mail address of a text; nothing where there is none, or more than one."""
    found = _EMAIL.findall(text)
    return found[0] if len(found) == 1 and len(found[0]) <= _LONGEST_EMAIL and found[0].isascii() else None


def mask(text: str) -> str:
    """The text with e-mail addresses, telephone and passport numbers replaced by `[e-mail]`, `[phone]`, `[passport]`.

    Digits of all scripts count: "۰۹۱۲ ۱۲۳ ۴۵۶۷" is a telephone number.
    """
    text = _EMAIL.sub(EMAIL, text)
    plain = "".join(_digit(character) for character in text)
    spans = [(*match.span(), PASSPORT) for match in _PASSPORT.finditer(plain)]
    spans += [(*match.span(), PHONE) for match in _PHONE.finditer(plain) if _is_phone(match.group())]
    for start, end, name in sorted(spans, reverse=True):
        text = text[:start] + name + text[end:]
    return text


def _digit(character: str) -> str:
    """The ASCII digit of a digit of any script; one character for one, so that places stay."""
    if character.isdecimal() and not character.isascii():
        return str(unicodedata.decimal(character))
    return character


def _is_phone(found: str) -> bool:
    digits = sum(character.isdigit() for character in found)
    is_time = _DATE.match(found) or _YEARS.fullmatch(found)
    return _FEWEST_DIGITS <= digits <= _MOST_DIGITS and not is_time
