# SPDX-License-Identifier: GPL-3.0-or-later
"""The training text: documents drawn from the train split only, the language of each drawn by its share."""

import random

from corpus.documents import LETTERS, belebele_row, draw_item, draw_line, draw_problem, problem_text, reading_prompt
from corpus.languages import LANGUAGES, SHARES

TAUGHT = [code for code, share in SHARES.items() if share > 0]
WEIGHTS = [SHARES[code] for code in TAUGHT]


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


def document(rng, progress):
    """One document as (text, answer): the loss weighs the answer more. `progress` in [0, 1] drives the curriculum: short passages first."""
    code = rng.choices(TAUGHT, WEIGHTS)[0]
    sentences = rng.randint(1, 2) if progress < 0.1 else rng.randint(2, 3) if progress < 0.2 else rng.randint(2, 4)
    kind = rng.random()
    if kind < 0.15:
        return paragraph(rng, LANGUAGES[code]), ""
    if kind < 0.30:
        return pair(rng, code), ""
    if kind < 0.45:
        problem = draw_problem(rng, False)
        return problem_prompt(LANGUAGES[code], problem), " " + str(problem.result)
    if kind < (0.60 if progress < 0.3 else 0.50):
        return open_question(rng, code, sentences)
    return reading(rng, code, sentences)


def seeded(*parts):
    """A generator that depends on the parts only, not on what was drawn before."""
    return random.Random("/".join(map(str, parts)))
