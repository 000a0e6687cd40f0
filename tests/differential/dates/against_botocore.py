#!/usr/bin/env python3
"""Compares how we read random dates with how botocore and Python's email package read them.

    python3 tests/differential/dates/against_botocore.py

Makes a virtual environment in target/ and installs the pinned botocore there. Makes dates from a
fixed seed, and reads each one with `cargo run --example read_dates`, from a JSON body and from a
header. The result must be an error, or the instant that botocore's `parse_timestamp` or
`email.utils.parsedate_to_datetime` reads. `CLASSES` lists for each class of dates the places where
an error is not allowed. The last line is `dates: N compared, M differ`. Exits with 1 if one
differs.

A date without a zone has one meaning only where a specification says UTC: RFC 9110 for `asctime`.
Elsewhere we reject it, and botocore returns a time without a zone.
"""

import datetime
import email.utils
import json
import random
import subprocess
import sys
import warnings
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))
from botocore_environment import ROOT, TARGET, enter  # noqa: E402

SEED = 20260201
EACH = 250
UTC = datetime.timezone.utc

ZONES = ["Z", "z", "+0000", "+00", "+00:00", "-00:00", "UTC", " UTC", "GMT", " GMT", " +0000"]
OFFSETS = ["+01:00", "+0100", "+01", "-05:30", "-0330", "+14:00", " +0545", "-12"]
ALPHABET = "0123456789 :-+.,TZtzGMTUC/eE"


def moment(dice):
    """Returns a random time from 1970 to 2037, to the second."""
    return datetime.datetime.fromtimestamp(dice.randrange(0, 2_145_916_800), UTC)


def fraction(dice):
    digits = dice.choice([0, 0, 1, 3, 6, 9])
    return dice.choice([".", "."] + [","]) + "".join(dice.choices("0123456789", k=digits)) if digits else ""


def zoned(dice, form, clock):
    """Returns a date in UTC or another zone."""
    when, zone = moment(dice), dice.choice(ZONES + OFFSETS)
    separator = "T" if "-" not in form else dice.choice(["T", "T", "t", " "])
    return when.strftime(form) + separator + when.strftime(clock) + (fraction(dice) if "%S" in clock else "") + zone


def imf(dice):
    return moment(dice).strftime("%a, %d %b %Y %H:%M:%S GMT")


def one_digit_day(dice):
    when = moment(dice).replace(day=dice.randint(1, 9))
    return when.strftime(f"%a, {when.day} %b %Y %H:%M:%S GMT")


def rfc_850(dice):
    return moment(dice).strftime("%A, %d-%b-%y %H:%M:%S GMT")


def asctime(dice):
    when = moment(dice)
    return when.strftime(f"%a %b {when.day:2} %H:%M:%S %Y")


def mail(dice):
    offset = datetime.timedelta(minutes=dice.choice([0, 60, -330, 345, -720, 840]))
    return email.utils.format_datetime(moment(dice).astimezone(datetime.timezone(offset)))


def damaged(dice):
    text = dice.choice([imf, rfc_850, asctime, mail, extended, basic])(dice)
    for _ in range(dice.randint(1, 3)):
        at = dice.randrange(len(text))
        text = text[:at] + dice.choice(["", dice.choice(ALPHABET), text[at] * 2]) + text[at + 1 :]
    return text


def extended(dice):
    return zoned(dice, "%Y-%m-%d", "%H:%M:%S")


def basic(dice):
    return zoned(dice, "%Y%m%d", "%H%M%S")


def number(dice):
    whole = dice.randrange(-2_000_000_000, 4_000_000_000)
    return dice.choice([whole, whole, whole + dice.randrange(1000) / 1000])


# Each class: its dates, and the places (0: the body, 1: a header) where they must be read.
CLASSES = {
    "IMF-fixdate": (imf, [0, 1]),
    "IMF-fixdate, day of one digit": (one_digit_day, [0, 1]),
    "RFC 850": (rfc_850, [0, 1]),
    "asctime": (asctime, [0, 1]),
    "email": (mail, [0, 1]),
    "ISO 8601": (extended, [0, 1]),
    "ISO 8601, basic": (basic, [0, 1]),
    "ISO 8601, no seconds": (lambda dice: zoned(dice, "%Y-%m-%d", "%H:%M"), [0, 1]),
    "number of seconds": (number, [0]),
    "number of seconds in a string": (lambda dice: str(number(dice)), []),
    "no zone": (lambda dice: moment(dice).strftime("%Y-%m-%dT%H:%M:%S"), []),
    "date only": (lambda dice: moment(dice).strftime(dice.choice(["%Y-%m-%d", "%Y%m%d", "%d/%m/%Y"])), []),
    "damaged": (damaged, []),
}


def micros(when):
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return (when - datetime.datetime(1970, 1, 1, tzinfo=UTC)) // datetime.timedelta(microseconds=1)


def expected(date):
    """Returns the instants that the others read."""
    from botocore.utils import parse_timestamp

    instants = set()
    for read in [parse_timestamp, lambda text: email.utils.parsedate_to_datetime(str(text))]:
        try:
            instants.add(micros(read(date)))
        except Exception:
            pass
    return instants


def main():
    enter(__file__)

    warnings.simplefilter("ignore")
    dice = random.Random(SEED)
    dates = [(name, make(dice)) for name, (make, _) in CLASSES.items() for _ in range(EACH)]
    lines = "".join(json.dumps(date) + "\n" for _, date in dates)
    cargo = ["cargo", "run", "--quiet", "--locked", "-p", "connect-tests", "--example", "read_dates"]
    run = subprocess.run(cargo, cwd=ROOT, input=lines.encode(), stdout=subprocess.PIPE, check=True)
    ours = run.stdout.decode().splitlines()
    differ = abs(len(dates) - len(ours))
    read = dict.fromkeys(CLASSES, 0)
    for (name, date), line in zip(dates, ours):
        instants, results = expected(date), line.split(" ")
        for place, result in enumerate(results):
            read[name] += result != "error"
            is_other = result != "error" and int(result) not in instants
            if is_other or (result == "error" and place in CLASSES[name][1]):
                differ += 1
                where = ["body", "header"][place]
                print(f"{name}, {where}: {json.dumps(date)}\n  ours: {result}, theirs: {sorted(instants)}")
    for name, count in read.items():
        print(f"{name}: {count} of {2 * EACH} read")
    print(f"dates: {len(dates)} compared, {differ} differ")
    sys.exit(1 if differ else 0)


if __name__ == "__main__":
    main()
