# SPDX-License-Identifier: GPL-3.0-or-later
"""The embedded demo: the corpus is aligned and distinct, nothing of the tests is in the training text, the checkpoint fits its config. Standard library only."""

import json
import re
import struct
import sys
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo"
sys.path.insert(0, str(DEMO / "train"))

from corpus import documents, frames  # noqa: E402
from corpus.languages import LANGUAGES, SHARES  # noqa: E402
import mixture  # noqa: E402
import prepare  # noqa: E402

CODES = list(LANGUAGES)
TRAINING_DOCUMENTS = 4000


def lines(split, code):
    return (DEMO / "corpus" / split / f"{code}.{split}").read_text(encoding="utf-8").splitlines()


def items(code):
    return [json.loads(line) for line in (DEMO / "tasks" / "belebele" / f"{code}.jsonl").read_text(encoding="utf-8").splitlines()]


def problems(code):
    return [line.split("\t") for line in (DEMO / "tasks" / "mgsm" / f"mgsm_{LANGUAGES[code].mgsm}.tsv").read_text(encoding="utf-8").splitlines()]


class Corpus(unittest.TestCase):
    def test_is_aligned_and_in_many_scripts(self):
        for split in ("dev", "devtest"):
            self.assertEqual({len(lines(split, code)) for code in CODES}, {prepare.LINES})
            self.assertEqual({path.stem for path in (DEMO / "corpus" / split).iterdir()}, set(CODES))
        self.assertGreaterEqual(len(CODES), 13)
        self.assertGreaterEqual(len({code.split("_")[1] for code in CODES}), 6)

    def test_sentences_are_distinct_in_every_language(self):
        for code in CODES:
            both = lines("dev", code) + lines("devtest", code)
            self.assertEqual(len(both), len(set(both)), code)
            self.assertTrue(all(line == line.strip() and line for line in both), code)

    def test_files_are_what_the_generator_writes(self):
        splits, drawn, sums = prepare.held_out()
        for code, language in LANGUAGES.items():
            for split, rows in splits.items():
                self.assertEqual(lines(split, code), [language.sentence(*row) for row in rows], code)
            self.assertEqual(items(code), [documents.belebele_row(language, item, number) for number, item in enumerate(drawn)], code)
            if language.mgsm:
                self.assertEqual(problems(code), [[documents.problem_text(language, p), str(p.result)] for p in sums], code)


class Tasks(unittest.TestCase):
    def test_every_kind_of_question_is_asked(self):
        _, drawn, _ = prepare.held_out()
        counts = {kind: sum(item.question == kind for item in drawn) for kind in documents.QUESTIONS}
        # Drinks are rare: there are four, and three of them must be missing from the passage.
        self.assertGreaterEqual(min(counts.values()), 1, counts)
        self.assertGreaterEqual(sorted(counts.values())[1], 10, counts)

    def test_reading_items_are_parallel_and_have_one_right_answer(self):
        right = [row["correct_answer_num"] for row in items("eng_Latn")]
        self.assertEqual(set(right), set("1234"))
        for code in CODES:
            rows = items(code)
            self.assertEqual(len(rows), prepare.ITEMS)
            self.assertEqual([row["correct_answer_num"] for row in rows], right, code)
            self.assertEqual(len({(row["link"], row["question_number"]) for row in rows}), len(rows), code)
            for row in rows:
                self.assertEqual(len({row[f"mc_answer{i}"] for i in range(1, 5)}), 4, (code, row))

    def test_the_question_has_one_answer_in_the_passage(self):
        _, drawn, _ = prepare.held_out()
        for item in drawn:
            kind, part = documents.QUESTIONS[item.question]
            given = [frame for frame in item.passage if frame.kind == kind]
            if part == "person":
                given = [frame for frame in given if frame.place == item.asked.place]
            else:
                given = [frame for frame in given if frame.person == item.asked.person]
            self.assertEqual([getattr(frame, part) for frame in given], [getattr(item.options[item.correct], part)])

    def test_word_problems_are_solved_by_their_numbers(self):
        for code in CODES:
            if not LANGUAGES[code].mgsm:
                continue
            for question, answer in problems(code):
                first, second = map(int, re.findall(r"\d+", question))
                self.assertIn(int(answer), (first + second, first - second), question)


class HeldOut(unittest.TestCase):
    """The training text is drawn again, with the frames behind it."""

    @classmethod
    def setUpClass(cls):
        cls.frames, cls.sums, cls.texts, cls.languages = set(), set(), [], set()
        real_line, real_item, real_problem, real_choices = mixture.draw_line, mixture.draw_item, mixture.draw_problem, mixture.LANGUAGES
        real_further = mixture.further_items

        def line(rng, split):
            drawn = real_line(rng, split)
            cls.frames.update(drawn)
            return drawn

        def item(*arguments):
            drawn = real_item(*arguments)
            cls.frames.update(drawn.passage + drawn.options)
            return drawn

        def further(*arguments):
            for drawn in real_further(*arguments):
                cls.frames.update(drawn.passage + drawn.options)
                yield drawn

        def problem(rng, test):
            drawn = real_problem(rng, test)
            cls.sums.add((drawn.first, drawn.second, drawn.operation))
            return drawn

        class Watched(dict):
            def __getitem__(self, code):
                cls.languages.add(code)
                return super().__getitem__(code)

        mixture.draw_line, mixture.draw_item, mixture.draw_problem, mixture.LANGUAGES = line, item, problem, Watched(real_choices)
        mixture.further_items = further
        try:
            for number in range(TRAINING_DOCUMENTS):
                step = number * 3  # all phases of the curriculum
                cls.texts.append(mixture.plain(mixture.document(mixture.seeded("test", number), step)[1]))
        finally:
            mixture.draw_line, mixture.draw_item, mixture.draw_problem, mixture.LANGUAGES = real_line, real_item, real_problem, real_choices
            mixture.further_items = real_further

    def test_training_states_only_what_the_train_split_holds(self):
        self.assertGreater(len(self.frames), 1000)
        self.assertEqual({frames.split_of(frame.content()) for frame in self.frames}, {"train"})

    def test_no_held_out_proposition_is_in_the_training_text(self):
        splits, drawn, sums = prepare.held_out()
        trained = {frame.content() for frame in self.frames}
        for split, rows in (("dev", splits["dev"]), ("test", splits["devtest"]), ("test", [item.passage for item in drawn])):
            for frame in (frame for row in rows for frame in row):
                self.assertEqual(frames.split_of(frame.content()), split)
                self.assertNotIn(frame.content(), trained)
        for p in sums:
            self.assertTrue(documents.sum_is_test(p.first, p.second, p.operation))
            self.assertNotIn((p.first, p.second, p.operation), self.sums)

    def test_no_held_out_line_passage_or_problem_is_in_the_training_text(self):
        """By whole lines and whole sentences: in Arabic, "my daughter is at the airport" ends "my daughter works at the airport"."""
        pieces = set()
        for text in self.texts:
            for line in text.split("\n"):
                pieces.update({line, line.removeprefix("P: ")}, re.split(r"(?<=[.。।])\s*", line.removeprefix("P: ")))
        self.assertGreater(len(pieces), TRAINING_DOCUMENTS)
        for code in CODES:
            held = set(lines("dev", code) + lines("devtest", code)) | {row["flores_passage"] for row in items(code)}
            if LANGUAGES[code].mgsm:
                held |= {LANGUAGES[code].cues[0] + question for question, _ in problems(code)}
            self.assertEqual(held & pieces, set(), code)

    def test_the_unseen_language_is_unseen(self):
        unseen = {code for code, share in SHARES.items() if share == 0}
        self.assertEqual(unseen, {"bam_Latn"})
        self.assertEqual(self.languages, set(CODES) - unseen)

    def test_shares_fall_from_a_half(self):
        shares = list(SHARES.values())
        self.assertEqual(shares, sorted(shares, reverse=True))
        self.assertAlmostEqual(sum(shares), 1.0)
        self.assertEqual(shares[0], 0.5)
        self.assertLess(min(share for share in shares if share), 0.01)


class Checkpoint(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.config = json.loads((DEMO / "model" / "config.json").read_text())
        cls.tokenizer = json.loads((DEMO / "model" / "tokenizer.json").read_text(encoding="utf-8"))

    def test_tensors_are_those_of_the_config(self):
        with open(DEMO / "model" / "model.safetensors", "rb") as file:
            size = struct.unpack("<Q", file.read(8))[0]
            header = json.loads(file.read(size))
        header.pop("__metadata__", None)
        c = self.config
        hidden, head, width = c["hidden_size"], c["head_dim"], c["moe_intermediate_size"]
        expected = {"model.embed_tokens.weight": [c["vocab_size"], hidden], "model.norm.weight": [hidden]}
        for layer in range(c["num_hidden_layers"]):
            p = f"model.layers.{layer}."
            expected |= {p + "input_layernorm.weight": [hidden], p + "post_attention_layernorm.weight": [hidden], p + "self_attn.q_norm.weight": [head],
                         p + "self_attn.k_norm.weight": [head], p + "self_attn.q_proj.weight": [c["num_attention_heads"] * head, hidden],
                         p + "self_attn.k_proj.weight": [c["num_key_value_heads"] * head, hidden], p + "self_attn.v_proj.weight": [c["num_key_value_heads"] * head, hidden],
                         p + "self_attn.o_proj.weight": [hidden, c["num_attention_heads"] * head], p + "mlp.gate.weight": [c["num_experts"], hidden]}
            for expert in range(c["num_experts"]):
                q = f"{p}mlp.experts.{expert}."
                expected |= {q + "gate_proj.weight": [width, hidden], q + "up_proj.weight": [width, hidden], q + "down_proj.weight": [hidden, width]}
        self.assertEqual({name: tensor["shape"] for name, tensor in header.items()}, expected)
        self.assertEqual({tensor["dtype"] for tensor in header.values()}, {"BF16"})
        self.assertEqual((DEMO / "model" / "model.safetensors").stat().st_size, 8 + size + max(tensor["data_offsets"][1] for tensor in header.values()))

    def test_the_tokenizer_fits(self):
        vocabulary = self.tokenizer["model"]["vocab"]
        self.assertEqual(len(vocabulary), self.config["vocab_size"])
        for letter in "ABCD":
            self.assertIn("Ġ" + letter, vocabulary)
        self.assertEqual([token["content"] for token in self.tokenizer["added_tokens"]], ["<|endoftext|>", "<|im_start|>", "<|im_end|>"])
        self.assertIn("<|im_start|>", json.loads((DEMO / "model" / "tokenizer_config.json").read_text())["chat_template"])

    def test_the_demo_is_small(self):
        size = sum(path.stat().st_size for path in DEMO.rglob("*") if path.is_file())
        self.assertLess(size, 16 * 2**20)


if __name__ == "__main__":
    unittest.main()
