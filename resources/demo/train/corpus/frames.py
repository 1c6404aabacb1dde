# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sentences say, before any language says it: propositions ("frames") over a small world, drawn from a seed.

A proposition is held out by its content (kind, person, main filler): the split is a hash of these three, so a proposition of the dev or test split never occurs
in the training text, in any language, whatever its optional parts (day, place, numeral style) are.
"""

import hashlib
from dataclasses import dataclass, replace

WOMEN = "anna maria sara nadia julia amina elena clara leila nina sister daughter".split()
MEN = "omar david ivan adam thomas daniel karim victor peter paul brother son".split()
PERSONS = WOMEN + MEN
PLACES = "market school garden park library hospital station hotel museum restaurant office kitchen airport village".split()
OBJECTS = "book apple egg chair pen cup hat flower bag key lemon shirt".split()
FOODS = "bread rice fish cheese meat salad cake honey".split()
DRINKS = "tea coffee milk juice".split()
COLOURS = "black white red green blue yellow".split()
POSSESSIONS = "car house cat dog horse bicycle".split()
DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
NUMBERS = list(range(3, 11))

KINDS = "be go work eat drink like dislike buy have meet before older".split()


@dataclass(frozen=True)
class Frame:
    """One proposition. Optional parts are None; `digits` asks for a numeral in figures instead of words."""

    kind: str
    person: str
    other: str | None = None
    place: str | None = None
    item: str | None = None  # food, drink, counted object or possession
    colour: str | None = None
    number: int | None = None
    day: str | None = None
    digits: bool = False

    @property
    def feminine(self):
        return self.person in WOMEN

    def content(self):
        """What must not be repeated between splits."""
        if self.kind in ("be", "go", "work"):
            return (self.kind, self.person, self.place)
        if self.kind in ("meet", "before", "older"):
            return (self.kind, self.person, self.other)
        if self.kind == "buy":
            return (self.kind, self.person, self.item, self.number)
        if self.kind == "have":
            return (self.kind, self.person, self.item, self.colour)
        return (self.kind, self.person, self.item)


def split_of(content):
    """train (80 %), dev (10 %) or test (10 %), from the content alone."""
    bucket = int.from_bytes(hashlib.sha256(repr(content).encode()).digest()[:4], "big") % 10
    return "dev" if bucket == 0 else "test" if bucket == 1 else "train"


def draw(rng, kind, split, persons=None, **fixed):
    """A random frame of this kind whose content lies in `split`; `persons` limits who may act, `fixed` sets parts."""
    while True:
        person = rng.choice(persons or PERSONS)
        frame = Frame(kind, person)
        if kind in ("be", "go", "work"):
            frame = replace(frame, place=rng.choice(PLACES), day=rng.choice(DAYS) if kind == "go" and rng.random() < 0.6 else None)
        elif kind == "eat":
            frame = replace(frame, item=rng.choice(FOODS), place=rng.choice(PLACES) if rng.random() < 0.5 else None)
        elif kind == "drink":
            frame = replace(frame, item=rng.choice(DRINKS), day=rng.choice(DAYS) if rng.random() < 0.5 else None)
        elif kind in ("like", "dislike"):
            frame = replace(frame, item=rng.choice(FOODS + DRINKS))
        elif kind == "buy":
            frame = replace(frame, item=rng.choice(OBJECTS), number=rng.choice(NUMBERS), digits=rng.random() < 0.5,
                            place=rng.choice(PLACES) if rng.random() < 0.5 else None, day=rng.choice(DAYS) if rng.random() < 0.3 else None)
        elif kind == "have":
            frame = replace(frame, item=rng.choice(POSSESSIONS), colour=rng.choice(COLOURS))
        else:
            frame = replace(frame, other=rng.choice([p for p in PERSONS if p != person]), place=rng.choice(PLACES) if kind == "meet" else None)
        frame = replace(frame, **fixed)
        if frame.other != person and split_of(frame.content()) == split:
            return frame
