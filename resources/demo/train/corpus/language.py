# SPDX-License-Identifier: GPL-3.0-or-later
"""The interface of a language module: how a frame becomes a clause, a question and an answer."""

from .frames import COLOURS, DAYS, DRINKS, FOODS, MEN, NUMBERS, OBJECTS, PERSONS, PLACES, POSSESSIONS, WOMEN


def table(keys, text, separator="|"):
    """Pairs the world's keys with the forms of `text`, one entry per key; forms of one entry are separated by '/'."""
    entries = [entry.strip() for entry in text.split(separator)]
    if len(entries) != len(keys):
        raise ValueError(f"{len(keys)} entries expected, {len(entries)} found in: {text}")
    forms = [tuple(part.strip() for part in entry.split("/")) for entry in entries]
    return dict(zip(keys, (form if len(form) > 1 else form[0] for form in forms)))


def persons(women, men):
    return table(WOMEN, women) | table(MEN, men)


def words(*parts):
    """Joins the parts that are present with spaces."""
    return " ".join(part for part in parts if part)


class Language:
    """Subclasses give the tables and one method per kind of frame (a clause without capital or full stop) and per kind of question.

    Questions (kind of frame): where_be, where_go, where_work, what_eat, what_drink, what_like, what_buy, how_many, when_go, who_go, colour, whom_meet.
    """

    code = ""  # FLORES code
    mgsm = ""  # two-letter name of the MGSM file
    cues = ("Question: ", "Answer:")  # MGSM's localized question word and answer cue; languages outside MGSM use the English ones
    stop = "."
    question_mark = "?"
    between = " "  # between sentences
    conjunction = " "
    capitals = True

    def clause(self, frame):
        return getattr(self, frame.kind)(frame)

    def finish(self, text, mark):
        if self.capitals:
            text = text[0].upper() + text[1:]
        return text + mark

    def join(self, clauses):
        return self.conjunction.join(clauses)

    def sentence(self, *frames):
        return self.finish(self.join([self.clause(frame) for frame in frames]), self.stop)

    def passage(self, frames):
        return self.between.join(self.sentence(frame) for frame in frames)

    def ask(self, kind, frame):
        text = getattr(self, kind)(frame)
        return text if text.startswith("¿") else self.finish(text, self.question_mark)

    def answer(self, kind, frame):
        """The frame's filler that answers a question of this kind, in the form an answer takes."""
        slot = {"where": "place", "what": "item", "how": "number", "when": "day", "who": "person", "colour": "colour", "whom": "other"}[kind.split("_")[0]]
        return getattr(self, "answer_" + slot)(frame)

    def numeral(self, frame):
        return str(frame.number) if frame.digits else self.numbers[frame.number]

    def answer_number(self, frame):
        return self.numeral(frame)

    def problem(self, person, item, first, second, operation):
        """An arithmetic word problem: `operation` is 'buy' (add) or 'sell' (subtract)."""
        return self.between.join([
            self.finish(self.has_number(person, first, item), self.stop),
            self.finish(self.buys_more(person, second, item) if operation == "buy" else self.sells(person, second, item), self.stop),
            self.ask_number(person, item),
        ])


def number_table(text):
    return table(NUMBERS, text, " ")
