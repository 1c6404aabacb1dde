# SPDX-License-Identifier: GPL-3.0-or-later
"""Parallel lines, reading-comprehension items and word problems, built from frames of one split."""

import hashlib
from dataclasses import dataclass, replace

from .frames import COLOURS, DAYS, DRINKS, FOODS, KINDS, NUMBERS, OBJECTS, PERSONS, PLACES, Frame, draw, split_of

# kind of question → kind of frame that answers it, and the part of that frame which is the answer
QUESTIONS = {
    "where_be": ("be", "place"), "where_go": ("go", "place"), "where_work": ("work", "place"), "what_eat": ("eat", "item"), "what_drink": ("drink", "item"),
    "what_like": ("like", "item"), "what_buy": ("buy", "item"), "how_many": ("buy", "number"), "when_go": ("go", "day"), "who_go": ("go", "person"),
    "colour": ("have", "colour"), "whom_meet": ("meet", "other"),
}
LETTERS = "ABCD"


def draw_line(rng, split):
    """The frames of one line of the parallel corpus: one or two propositions about different persons."""
    first = draw(rng, rng.choice(KINDS), split)
    if rng.random() < 0.35:
        return (first,)
    others = [person for person in PERSONS if person not in (first.person, first.other)]
    return (first, draw(rng, rng.choice(KINDS), split, others))


@dataclass(frozen=True)
class Item:
    """A reading-comprehension item in no language yet: `options` are frames that differ from the asked one only in the answer's part."""

    question: str
    passage: tuple
    asked: Frame
    options: tuple
    correct: int


def fillers(kind):
    frame_kind, part = QUESTIONS[kind]
    items = {"eat": FOODS, "drink": DRINKS, "like": FOODS + DRINKS, "buy": OBJECTS}
    return {"place": PLACES, "number": NUMBERS, "day": DAYS, "person": PERSONS, "colour": COLOURS, "other": PERSONS, "item": items.get(frame_kind)}[part]


def draw_item(rng, split, sentences=None, tempting=True):
    """`sentences` propositions about different persons (3 or 4 unless told), most of them of the asked kind, so that the passage itself tempts with wrong answers.

    `tempting`: whether wrong answers may come from the passage. In training no option states a held-out proposition: else a model could learn that held-out propositions are wrong.
    """
    question = rng.choice(list(QUESTIONS))
    kind, part = QUESTIONS[question]
    count = sentences or rng.choice((3, 4))
    frames, taken = [], set()
    for index in range(count):
        same = index == 0 or rng.random() < 0.65
        frame = draw(rng, kind if same else rng.choice(KINDS), split, [p for p in PERSONS if p not in taken])
        if frame.kind == "go" and kind == "go":
            frame = replace(frame, day=frame.day or rng.choice(DAYS))
        if frame.other in taken or (index and clashes(frames[0], frame, part)):
            return draw_item(rng, split, sentences, tempting)
        taken |= {frame.person, frame.other} - {None}
        frames.append(frame)
    passage = frames[:]
    choices = choose_options(rng, split, question, frames[0], frames[1:], tempting)
    if choices is None:
        return draw_item(rng, split, sentences, tempting)
    rng.shuffle(passage)
    return Item(question, tuple(passage), frames[0], *choices)


def choose_options(rng, split, question, asked, others, tempting=True):
    """Four frames that answer the question, and which is right; None where the split has no three wrong ones."""
    kind, part = QUESTIONS[question]
    answer = getattr(asked, part)
    values = list(dict.fromkeys(getattr(f, part) for f in others if f.kind == kind or part in ("place", "person")))
    present = [v for v in values if v is not None and v != answer and v in fillers(question)]
    absent = [v for v in fillers(question) if v != answer and v not in present and v != asked.person]
    rng.shuffle(absent)
    wrong = present * tempting + absent
    if split == "train":
        wrong = [v for v in wrong if split_of(replace(asked, **{part: v}).content()) == "train"]
    if len(wrong) < 3:
        return None
    options = [answer] + wrong[:3]
    rng.shuffle(options)
    return tuple(replace(asked, **{part: option}) for option in options), options.index(answer)


def further_items(rng, split, item, tempting=True):
    """Items on the other propositions of the item's passage, as far as they have one answer, in random order."""
    for asked in rng.sample(item.passage, len(item.passage)):
        questions = [name for name, (kind, part) in QUESTIONS.items() if kind == asked.kind and getattr(asked, part) is not None]
        others = [frame for frame in item.passage if frame is not asked]
        if asked is item.asked or not questions:
            continue
        question = rng.choice(questions)
        if any(clashes(asked, frame, QUESTIONS[question][1]) for frame in others):
            continue
        choices = choose_options(rng, split, question, asked, others, tempting)
        if choices:
            yield Item(question, item.passage, asked, *choices)


def clashes(asked, frame, part):
    """Whether `frame` would give the question a second answer: another who did the same, or the same filler twice."""
    return frame.kind == asked.kind and (getattr(frame, part) == getattr(asked, part) or (part in ("person", "day") and frame.place == asked.place))


def belebele_row(language, item, number):
    """One row in Belebele's fields."""
    options = [language.answer(item.question, option) for option in item.options]
    row = {"link": f"isogloss-demo/{number:04d}", "question_number": 1, "flores_passage": language.passage(item.passage), "question": language.ask(item.question, item.asked)}
    row.update({f"mc_answer{i + 1}": option for i, option in enumerate(options)})
    return row | {"correct_answer_num": str(item.correct + 1), "dialect": language.code, "ds": "2026-11-23"}


def reading_prompt(row):
    """As lm-evaluation-harness writes `belebele_<code>`, without the answer."""
    lines = [f"P: {row['flores_passage']}", f"Q: {row['question'].strip()}"]
    return "\n".join(lines + [f"{letter}: {row[f'mc_answer{i + 1}']}" for i, letter in enumerate(LETTERS)] + ["Answer:"])


@dataclass(frozen=True)
class Problem:
    person: str
    item: str
    first: int
    second: int
    operation: str

    @property
    def result(self):
        return self.first + self.second if self.operation == "buy" else self.first - self.second


def sum_is_test(first, second, operation):
    """One in ten pairs of numbers never occurs as a sum (or difference) in the training text."""
    return hashlib.sha256(repr((first, second, operation)).encode()).digest()[0] % 10 == 0


def draw_problem(rng, test):
    """Numbers from 3 to 20; a difference is at least 1."""
    while True:
        problem = Problem(rng.choice(PERSONS), rng.choice(OBJECTS), rng.randint(3, 20), rng.randint(3, 20), rng.choice(("buy", "sell")))
        if problem.result > 0 and sum_is_test(problem.first, problem.second, problem.operation) == test:
            return problem


def problem_text(language, problem):
    return language.problem(problem.person, problem.item, problem.first, problem.second, problem.operation)
