# SPDX-License-Identifier: GPL-3.0-or-later
"""The training text: documents drawn from the train split only, the language of each drawn by its share."""

import math
import random

from corpus.documents import LETTERS, belebele_row, draw_item, draw_line, draw_problem, further_items, problem_text, reading_prompt
from corpus.languages import LANGUAGES, SHARES

TAUGHT = [code for code, share in SHARES.items() if share > 0]
WEIGHTS = [SHARES[code] for code in TAUGHT]

# How the loss takes a piece of a document: running text, a prompt (what cannot be foreseen in it weighs little) or an answer.
TEXT, PROMPT, ANSWER = "text", "prompt", "answer"

# The curriculum: up to this step, the share of English documents, fewest and most sentences of a passage, how often wrong options come from the passage, and how often each kind of
# document is drawn. English comes first, with kinds that are dense in answers to be copied ("again", "open", "match"): out of copying grows looking up, and out of that reading.
PHASES = (
    (200, 0.95, (1, 2), 0.0, {"again": 40, "open": 30, "match": 30}),
    (600, 0.9, (1, 2), 0.2, {"again": 12, "open": 25, "match": 20, "worded": 18, "reading": 20, "problem": 5}),
    (1200, 0.8, (1, 3), 0.6, {"again": 8, "open": 16, "match": 10, "worded": 16, "reading": 40, "pair": 5, "problem": 5}),
    (7500, 0.4, (1, 4), 1.0, {"paragraph": 8, "again": 5, "pair": 10, "problem": 12, "open": 9, "match": 4, "worded": 8, "reading": 44}),
    (7800, 1.0, (1, 1), 0.0, {"letters": 50, "match": 25, "reading": 25}),
    (8150, 0.93, (1, 3), 0.4, {"paragraph": 2, "letters": 8, "match": 8, "open": 12, "worded": 30, "reading": 40}),
    (8900, 0.75, (2, 4), 1.0, {"paragraph": 4, "pair": 4, "problem": 8, "letters": 2, "match": 2, "open": 12, "worded": 16, "reading": 52}),
    (math.inf, 0.5, (2, 4), 1.0, {"paragraph": 8, "pair": 8, "problem": 12, "letters": 2, "match": 2, "open": 10, "worded": 12, "reading": 46}),
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


def again(rng, code, sentences):
    """Sentences, then the same in another order: what follows the first word of a repeated sentence can be copied."""
    language = LANGUAGES[code]
    first = [language.sentence(frame) for frame in draw_item(rng, "train", sentences + 2).passage]
    second = first[:]
    rng.shuffle(second)
    return [(language.between.join(first) + "\n", TEXT), (language.between.join(second), TEXT)]


def exercise(rng, code, sentences, tempting, forms):
    """A passage and up to three items on it. `forms` says what follows a question: "words", the answer itself; "options", the options and the letter; with both, the letter comes last.

    Line ends stay with the text before them, as the tokenizer splits the whole.
    """
    language = LANGUAGES[code]
    first = draw_item(rng, "train", sentences, tempting)
    segments = [(f"P: {language.passage(first.passage)}\n", PROMPT)]
    for item in [first, *further_items(rng, "train", first, tempting)][:3]:
        segments.append((f"Q: {language.ask(item.question, item.asked)}\n", PROMPT))
        if "words" in forms:
            segments += [("Answer:", PROMPT), (f" {language.answer(item.question, item.asked)}\n", ANSWER)]
        if "options" in forms:
            options = "".join(f"{letter}: {language.answer(item.question, option)}\n" for letter, option in zip(LETTERS, item.options))
            segments += [(options + "Answer:", PROMPT), (f" {LETTERS[item.correct]}\n", ANSWER)]
    last, role = segments.pop()
    return segments + [(last[:-1], role)]


def reading(rng, code, sentences):
    """One reading item of the train split, in the benchmark's form."""
    item = draw_item(rng, "train", sentences)
    return [(reading_prompt(belebele_row(LANGUAGES[code], item, 0)), PROMPT), (" " + LETTERS[item.correct], ANSWER)]


def match(rng, code):
    """Four options, then four times one of them in words, to be answered with its letter: the last step of a reading item."""
    item = draw_item(rng, "train", 1)
    answers = [LANGUAGES[code].answer(item.question, option) for option in item.options]
    before, segments = "".join(f"{letter}: {answer}\n" for letter, answer in zip(LETTERS, answers)), []
    for index in rng.choices(range(4), k=4):
        segments += [(f"{before}Q: {answers[index]}\nAnswer:", PROMPT), (" " + LETTERS[index], ANSWER)]
        before = "\n"
    return segments


def letters(rng, code):
    """Four options, then lines that name one of them by its letter or find the letter of one: the two directions of the tie between letter and words."""
    item = draw_item(rng, "train", 1)
    answers = [LANGUAGES[code].answer(item.question, option) for option in item.options]
    segments = [("".join(f"{letter}: {answer}\n" for letter, answer in zip(LETTERS, answers)), PROMPT)]
    for index in rng.sample(range(4), 4) + rng.sample(range(4), 2):
        if rng.random() < 0.35:
            segments += [(f"{LETTERS[index]}:", PROMPT), (f" {answers[index]}\n", ANSWER)]
        else:
            segments += [(answers[index], PROMPT), (f" {LETTERS[index]}", ANSWER), ("\n", PROMPT)]
    return segments


def document(rng, step):
    """One document as (language, segments): a text and how the loss takes it."""
    _, english, span, tempting, kinds = next(phase for phase in PHASES if step < phase[0] or phase is PHASES[-1])
    code = "eng_Latn" if rng.random() < english else rng.choices(TAUGHT[1:], WEIGHTS[1:])[0]
    sentences = rng.randint(*span)
    tempts = rng.random() < tempting
    kind = rng.choices(list(kinds), list(kinds.values()))[0]
    if kind == "paragraph":
        return code, [(paragraph(rng, LANGUAGES[code]), TEXT)]
    if kind == "pair":
        return code, [(pair(rng, code), TEXT)]
    if kind == "again":
        return code, again(rng, code, sentences)
    if kind == "problem":
        problem = draw_problem(rng, False)
        return code, [(problem_prompt(LANGUAGES[code], problem), PROMPT), (" " + str(problem.result), ANSWER)]
    if kind == "letters":
        return code, letters(rng, code)
    if kind == "match":
        return code, match(rng, code)
    if kind == "open":
        return code, exercise(rng, code, sentences + 1, tempts, ("words",))
    return code, exercise(rng, code, sentences, tempts, ("words", "options") if kind == "worded" else ("options",))


def plain(segments):
    return "".join(text for text, _ in segments)


def seeded(*parts):
    """A generator that depends on the parts only, not on what was drawn before."""
    return random.Random("/".join(map(str, parts)))
