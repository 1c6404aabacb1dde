# SPDX-License-Identifier: GPL-3.0-or-later
"""The training text: documents drawn from the train split only, the language of each drawn by its share."""

import math
import random

from corpus.documents import LETTERS, belebele_row, draw_item, draw_line, draw_problem, problem_text, reading_prompt
from corpus.languages import LANGUAGES, SHARES

TAUGHT = [code for code, share in SHARES.items() if share > 0]
WEIGHTS = [SHARES[code] for code in TAUGHT]

# The curriculum: up to this step, the share of English documents, fewest and most sentences of a passage, and how often each kind of document is drawn.
# English reading comes first: the skill forms in one language and is then found in the others. "match" drills the last step of a reading item, from words to letter.
PHASES = (
    (200, 0.9, (1, 1), {"paragraph": 5, "pair": 3, "problem": 7, "open": 15, "reading": 70}),
    (450, 0.9, (1, 1), {"paragraph": 5, "open": 25, "match": 45, "reading": 25}),
    (550, 0.8, (1, 2), {"paragraph": 5, "open": 20, "match": 20, "reading": 55}),
    (750, 0.7, (1, 3), {"paragraph": 8, "pair": 8, "problem": 8, "open": 12, "match": 8, "reading": 56}),
    (math.inf, 0.4, (2, 4), {"paragraph": 12, "pair": 14, "problem": 14, "open": 6, "match": 2, "reading": 52}),
)


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
    item = draw_item(rng, "train", sentences)
    return [(reading_prompt(belebele_row(LANGUAGES[code], item, 0)), False), (" " + LETTERS[item.correct], True)]


def open_question(rng, code, sentences):
    """The same passages and questions with the answer in words."""
    item = draw_item(rng, "train", sentences)
    language = LANGUAGES[code]
    return [(f"P: {language.passage(item.passage)}\nQ: {language.ask(item.question, item.asked)}\nAnswer:", False), (" " + language.answer(item.question, item.asked), True)]


def match(rng, code):
    """Four options, then four times one of them in words, to be answered with its letter."""
    item = draw_item(rng, "train", 1)
    answers = [LANGUAGES[code].answer(item.question, option) for option in item.options]
    segments = [("\n".join(f"{letter}: {answer}" for letter, answer in zip(LETTERS, answers)), False)]
    for index in rng.choices(range(4), k=4):
        segments += [(f"\nQ: {answers[index]}\nAnswer:", False), (" " + LETTERS[index], True)]
    return segments


def document(rng, step):
    """One document as (language, segments): text and whether it is an answer, which the loss weighs more."""
    _, english, span, kinds = next(phase for phase in PHASES if step < phase[0] or phase is PHASES[-1])
    code = "eng_Latn" if rng.random() < english else rng.choices(TAUGHT[1:], WEIGHTS[1:])[0]
    sentences = rng.randint(*span)
    kind = rng.choices(list(kinds), list(kinds.values()))[0]
    if kind == "paragraph":
        return code, [(paragraph(rng, LANGUAGES[code]), False)]
    if kind == "pair":
        return code, [(pair(rng, code), False)]
    if kind == "problem":
        problem = draw_problem(rng, False)
        return code, [(problem_prompt(LANGUAGES[code], problem), False), (" " + str(problem.result), True)]
    if kind == "match":
        return code, match(rng, code)
    return code, (open_question if kind == "open" else reading)(rng, code, sentences)


def plain(segments):
    return "".join(text for text, _ in segments)


def seeded(*parts):
    """A generator that depends on the parts only, not on what was drawn before."""
    return random.Random("/".join(map(str, parts)))
