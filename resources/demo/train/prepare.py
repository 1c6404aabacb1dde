# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what does not depend on training: the parallel corpus, the tasks and the tokenizer. python3 prepare.py [--tokenizer]"""

import argparse
import json
import math
import sys
from pathlib import Path

from corpus.documents import belebele_row, draw_item, draw_line, draw_problem, problem_text
from corpus.languages import LANGUAGES, SHARES
from mixture import document, paragraph, plain, seeded

DEMO = Path(__file__).resolve().parent.parent
LINES, ITEMS, PROBLEMS = 200, 200, 100
VOCABULARY = 4096
# The splitting rule that Qwen's tokenizers publish, as data.
PATTERN = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
CHAT = ("{%- for message in messages %}{{- '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>\\n' }}{%- endfor %}"
        "{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{%- endif %}")


def distinct(draw, count, key=lambda x: x):
    """`count` results of `draw` that differ by `key`."""
    found = {}
    while len(found) < count:
        result = draw()
        found.setdefault(key(result), result)
    return list(found.values())


def held_out():
    """The frames of every committed line and item, the same for all languages."""
    rng = seeded("held out", 1)
    texts = lambda frames: tuple(language.sentence(*frames) for language in LANGUAGES.values())
    seen, splits = set(), {}

    def fresh(split):
        """A line whose sentence is new in every language (a language may merge what others keep apart)."""
        while True:
            frames = draw_line(rng, split)
            if not seen & set(enumerate(texts(frames))):
                seen.update(enumerate(texts(frames)))
                return frames

    for name, split in (("dev", "dev"), ("devtest", "test")):
        splits[name] = [fresh(split) for _ in range(LINES)]
    # One answer of the four is named in the passage. Items in which several are, are what the model hardly learned: measure.py draws them for the card.
    items = distinct(lambda: draw_item(rng, "test", tempting=False), ITEMS, lambda item: (item.question, frozenset(item.passage)))
    problems = distinct(lambda: draw_problem(rng, True), PROBLEMS)
    return splits, items, problems


def write(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def write_data():
    splits, items, problems = held_out()
    for code, language in LANGUAGES.items():
        for split, lines in splits.items():
            write(DEMO / "corpus" / split / f"{code}.{split}", (language.sentence(*frames) for frames in lines))
        rows = (belebele_row(language, item, number) for number, item in enumerate(items))
        write(DEMO / "tasks" / "belebele" / f"{code}.jsonl", (json.dumps(row, ensure_ascii=False) for row in rows))
        if language.mgsm:
            write(DEMO / "tasks" / "mgsm" / f"mgsm_{language.mgsm}.tsv", (f"{problem_text(language, problem)}\t{problem.result}" for problem in problems))


def tokenizer_text(documents=24000):
    """Training documents, the rarer languages raised so that each gets its words; never the unseen language."""
    rng = seeded("tokenizer", 1)
    for _ in range(documents):
        yield plain(document(rng, math.inf)[1])
    for code, share in SHARES.items():
        for _ in range(int(documents * 0.25 * share**0.5) if share else 0):
            yield paragraph(rng, LANGUAGES[code])


def write_tokenizer():
    from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(PATTERN), "isolated"), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.post_processor = processors.ByteLevel(trim_offsets=False)
    specials = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    trainer = trainers.BpeTrainer(vocab_size=VOCABULARY, special_tokens=specials, initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()), show_progress=False)
    tokenizer.train_from_iterator(tokenizer_text(), trainer)
    for letter in " A B C D".split(" ")[1:]:
        assert len(tokenizer.encode(" " + letter).ids) == 1, letter
    folder = DEMO / "model"
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    config = {
        "add_prefix_space": False, "bos_token": None, "eos_token": "<|endoftext|>", "pad_token": "<|endoftext|>", "unk_token": None, "chat_template": CHAT,
        "clean_up_tokenization_spaces": False, "errors": "replace", "model_max_length": 1024, "split_special_tokens": False, "tokenizer_class": "Qwen2Tokenizer",
        "added_tokens_decoder": {str(i): {"content": s, "lstrip": False, "normalized": False, "rstrip": False, "single_word": False, "special": True} for i, s in enumerate(specials)},
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--tokenizer", action="store_true", help="also train the tokenizer (needs the tokenizers package)")
    write_data()
    if arguments.parse_args().tokenizer:
        write_tokenizer()
    sys.exit(0)
