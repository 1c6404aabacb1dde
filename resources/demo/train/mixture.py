# SPDX-License-Identifier: GPL-3.0-or-later
"""The training text: documents drawn from the train split only, the language of each drawn by its share."""

import math
import random

from corpus.documents import LETTERS, belebele_row, draw_item, draw_line, draw_problem, problem_text, reading_prompt
from corpus.languages import LANGUAGES, SHARES

TAUGHT = [code for code, share in SHARES.items() if share > 0]
WEIGHTS = [SHARES[code] for code in TAUGHT]
# (up to this step, fewest and most sentences of a passage)
CURRICULUM = ((150, (1, 1)), (300, (1, 2)), (500, (2, 3)), (math.inf, (2, 4)))


def problem_prompt(language, problem):
    question, cue = language.cues
    return f"{question}{problem_text(language, problem)}\n{cue}"


def paragraph(rng, language, split="train"):
    return language.between.join(language.sentence(*draw_line(rng, split)) for _ in range(rng.randint(2, 5)))


def pair(rng, code, split="train"):
    """A line and its translation: English with the language, or with another one if the language is English."""
    other = "eng_Latn" if code != "eng_Latn" else rng.choices(TAUGHT[1:], WEIGHTS[1:])[0]
    frames = draw_line(rng, split)
    both = [LANGUAGES[code].sentence(*frames), LANGUAGES[other].sentence(*frames)]
    rng.shuffle(both)
    return "\n".join(both)


def reading(rng, code, sentences):
    """Returns (text before the answer, the answer)."""
    item = draw_item(rng, "train", sentences)
    return reading_prompt(belebele_row(LANGUAGES[code], item, 0)), " " + LETTERS[item.correct]


def open_question(rng, code, sentences):
    """The same passages and questions with the answer in words."""
    item = draw_item(rng, "train", sentences)
    language = LANGUAGES[code]
    return f"P: {language.passage(item.passage)}\nQ: {language.ask(item.question, item.asked)}\nAnswer:", " " + language.answer(item.question, item.asked)


def document(rng, step):
    """One document as (text, answer): the loss weighs the answer more. `step` drives the curriculum: short passages first."""
    code = rng.choices(TAUGHT, WEIGHTS)[0]
    sentences = rng.randint(*next(span for end, span in CURRICULUM if step <= end))
    kind = rng.random()
    if kind < 0.12:
        return paragraph(rng, LANGUAGES[code]), ""
    if kind < 0.26:
        return pair(rng, code), ""
    if kind < 0.38:
        problem = draw_problem(rng, False)
        return problem_prompt(LANGUAGES[code], problem), " " + str(problem.result)
    if kind < 0.46:
        return open_question(rng, code, sentences)
    return reading(rng, code, sentences)


def seeded(*parts):
    """A generator that depends on the parts only, not on what was drawn before."""
    return random.Random("/".join(map(str, parts)))
