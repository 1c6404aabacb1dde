# SPDX-License-Identifier: GPL-3.0-or-later
"""Small tokenizers of every supported pipeline, a nasty text, and what the reference library (tokenizers 0.22.2) makes of it.

    python make_tokenizers.py

writes, beside this file: lines.z, and per pipeline FOLDER/tokenizer.json and FOLDER/golden.z. A .z file is a big-endian u32 (size) and a zlib stream;
that of lines.z holds a JSON array of strings. golden.z holds little-endian values: u32 lines; u32 stride; u32 ids that the post-processor puts in
front (F); 32 bytes, the SHA-256 of the records of all lines one behind the other; then per line 2 bytes, the first of the SHA-256 of its record; then for
every stride'th line: u32 count, u16 ids, and twice, first with the special tokens and then without, the text decoded from the ids behind the first F:
u32 bytes and the bytes, or 0xFFFFFFFF if it is the line itself. The record of a line: its ids as u32, the text decoded from those behind the first F,
0xFF, the same without special tokens, 0xFF.
"""

import hashlib
import json
import pathlib
import struct
import zlib

import tokenizers
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers

from nasty_text import SENTENCES, nasty_lines

HERE = pathlib.Path(__file__).parent
QWEN2 = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
CL100K = QWEN2.replace(r"|\p{N}|", r"|\p{N}{1,3}|")
O200K = (r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
         r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
         r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+")
DEEPSEEK = [r"\p{N}{1,3}", "[一-龥぀-ゟ゠-ヿ]+",
            r"[!\"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+| ?[\p{P}\p{S}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"]
QWEN3_5 = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
# Some of these have another normal form and are written by number, lest an editor change them.
DEEPSEEK_V2 = ["[\r\n]", "\\s?[A-Za-zµÀ-ÖØ-öø-ƺƼ-ƿǄ-ʓʕ-ʯͰ-ͳͶͷͻ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-ՖႠ-ჅᎠ-Ᏽᏸ-ᏽᲐ-ᲺᲽ-Ჿᴀ-ᴫᵫ-ᵷᵹ-ᶚḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-\u1f7dᾀ-ᾴᾶ-ᾼ\u1fbeῂ-ῄῆ-ῌῐ-\u1fd3ῖ-\u1fdbῠ-Ῥῲ-ῴῶ-ῼℂ"
               "ℇℊ-ℓℕℙ-ℝℤ\u2126ℨ\u212a-ℭℯ-ℴℹℼ-ℿⅅ-ⅉⅎↃↄⰀ-ⱻⱾ-ⳤⳫ-ⳮⳲⳳꙀ-ꙭꚀ-ꚛꜢ-ꝯꝱ-ꞇꞋ-ꞎꭰ-ꮿﬀ-ﬆﬓ-ﬗＡ-Ｚａ-ｚ𐐀-𐑏𐒰-𐓓𐓘-𐓻𐲀-𐲲𐳀-𐳲𑢠-𑣟𞤀-𞥃]+",
               "\\s?[!-/:-~！-／：-～‘-‟\u3000-。]+", r"\s+$", "[一-龥ࠀ-一가-\ud7ff]+"]
BAILING = r"'(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]++[\r\n]*|\s*[\r\n]|\s+(?!\S)|\s+"
MARK = "\u2581"

BYTE_LEVEL = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}
BYTE_LEVEL_REGEX = {**BYTE_LEVEL, "use_regex": True}
BYTES_OUT = {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True}
LLAMA_OUT = {"type": "Sequence", "decoders": [{"type": "Replace", "pattern": {"String": MARK}, "content": " "}, {"type": "ByteFallback"},
                                              {"type": "Fuse"}, {"type": "Strip", "content": " ", "start": 1, "stop": 0}]}
LLAMA_IN = {"type": "Sequence", "normalizers": [{"type": "Prepend", "prepend": MARK},
                                                {"type": "Replace", "pattern": {"String": " "}, "content": MARK}]}


def split(pattern, behavior="Isolated", invert=False):
    return {"type": "Split", "pattern": {"Regex": pattern}, "behavior": behavior, "invert": invert}


def sequence(*steps):
    return {"type": "Sequence", "pretokenizers": list(steps)}


def added(content, special=False, normalized=False, lstrip=False, rstrip=False, single_word=False):
    return {"content": content, "single_word": single_word, "lstrip": lstrip, "rstrip": rstrip, "normalized": normalized, "special": special}


def train(normalizer, pre_tokenizer, size, byte_level, first=()):
    """Vocabulary (token → id) and merges, trained on the sentences."""
    tokenizer = Tokenizer(models.BPE(unk_token=None if byte_level else "<unk>"))
    if normalizer:
        tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = pre_tokenizer
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet()) if byte_level else []
    trainer = trainers.BpeTrainer(vocab_size=size, initial_alphabet=alphabet, special_tokens=list(first), show_progress=False)
    tokenizer.train_from_iterator(SENTENCES * 3, trainer)
    model = json.loads(tokenizer.to_str())["model"]
    return model["vocab"], [tuple(merge) for merge in model["merges"]]


def template(numbers, behind=None):
    """`numbers`: token → id, in front of the text; `behind`: the same, behind it."""
    pieces = [{"SpecialToken": {"id": token, "type_id": 0}} for token in numbers]
    last = [{"SpecialToken": {"id": token, "type_id": 0}} for token in behind or {}]
    text = {"Sequence": {"id": "A", "type_id": 0}}
    second = {"Sequence": {"id": "B", "type_id": 1}}
    return {"type": "TemplateProcessing", "single": pieces + [text] + last, "pair": pieces + [text, second],
            "special_tokens": {token: {"id": token, "ids": [number], "tokens": [token]} for token, number in {**numbers, **(behind or {})}.items()}}


def assemble(vocabulary, merges, extra, *, normalizer=None, pre_tokenizer=None, post=None, decoder=None, pairs=False, **model):
    """A tokenizer.json; `extra` tokens get the next free ids, or keep theirs if the vocabulary has them."""
    tokens, following = [], max(vocabulary.values()) + 1
    for token in extra:
        if token["content"] in vocabulary:
            number = vocabulary[token["content"]]
        else:
            number, following = following, following + 1
        tokens.append({"id": number, **token})
    tokens.sort(key=lambda token: token["id"])
    settings = {"dropout": None, "unk_token": None, "continuing_subword_prefix": None, "end_of_word_suffix": None, "fuse_unk": False,
                "byte_fallback": False, "ignore_merges": False, **model}
    return {"version": "1.0", "truncation": None, "padding": None, "added_tokens": tokens, "normalizer": normalizer, "pre_tokenizer": pre_tokenizer,
            "post_processor": post, "decoder": decoder,
            "model": {"type": "BPE", **settings, "vocab": vocabulary, "merges": [list(m) if pairs else " ".join(m) for m in merges]}}


def pipelines():
    nfc = normalizers.NFC()
    plain = train(nfc, pre_tokenizers.ByteLevel(add_prefix_space=False), 1500, True, ["|||IP_ADDRESS|||", "<|padding|>"])
    yield "olmoe", assemble(
        *plain, [added("|||IP_ADDRESS|||", normalized=True), added("<|padding|>", special=True)]
        + [added(" " * n, normalized=True) for n in range(24, 1, -1)]
        + [added("|||EMAIL_ADDRESS|||", normalized=True), added("|||PHONE_NUMBER|||", normalized=True), added("<|endoftext|>", special=True)],
        normalizer={"type": "NFC"}, pre_tokenizer=BYTE_LEVEL_REGEX, post=BYTES_OUT, decoder=BYTES_OUT)

    chat = [added(f"<|{name}|>", special=True) for name in ("endoftext", "im_start", "im_end")] \
        + [added(name) for name in ("<tool_call>", "</tool_call>", "<think>", "</think>")]
    qwen = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(QWEN2), "isolated"), pre_tokenizers.ByteLevel(False, use_regex=False)])
    yield "qwen3_moe", assemble(*train(nfc, qwen, 1800, True), chat, normalizer={"type": "NFC"}, pre_tokenizer=sequence(split(QWEN2), BYTE_LEVEL),
                                post={**BYTE_LEVEL, "trim_offsets": False}, decoder={**BYTE_LEVEL, "trim_offsets": False}, pairs=True)

    o200k = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(O200K), "isolated"), pre_tokenizers.ByteLevel(False, use_regex=False)])
    vocabulary, merges = train(None, o200k, 1400, True)
    for word in ("Ġpier", "Ġsister", "camelCaseWord", "ĠnobodyĠknows"):  # tokens that no merge reaches
        vocabulary.setdefault(word, len(vocabulary))
    yield "gpt_oss", assemble(
        vocabulary, merges, [added(f"<|{name}|>", special=True) for name in ("startoftext", "endoftext", "return", "channel", "start", "end", "message")],
        pre_tokenizer=sequence(split(O200K), BYTE_LEVEL), post={**BYTE_LEVEL, "trim_offsets": False}, decoder=BYTES_OUT, ignore_merges=True, pairs=True)

    bytes_first = ["<unk>", "<s>", "</s>"] + [f"<0x{b:02X}>" for b in range(256)]
    vocabulary, merges = train(None, pre_tokenizers.Metaspace(), 1900, False, bytes_first)
    control = [added("<unk>", special=True), added("<s>", special=True), added("</s>", special=True)]
    llama = {"normalizer": LLAMA_IN, "decoder": LLAMA_OUT, "unk_token": "<unk>", "fuse_unk": True, "byte_fallback": True}
    yield "mixtral", assemble(vocabulary, merges, control, post=template({"<s>": 1}), **llama)
    yield "phi", assemble(vocabulary, merges, control + [added(f"<|{n}|>", special=True, rstrip=True) for n in ("system", "user", "assistant", "end")]
                          + [added("<mask>", special=True, lstrip=True), added("brücke", single_word=True), added("  ", normalized=True),
                             added("Zug um", normalized=True), added("both", lstrip=True, rstrip=True, normalized=True)], **llama)
    yield "ernie4_5", assemble(vocabulary, merges, control + [added("<|im_start|>", special=True), added("<mask:0>", special=True)],
                               **{**llama, "normalizer": {"type": "Sequence", "normalizers": [LLAMA_IN["normalizers"][1]]},
                                  "decoder": {"type": "Sequence", "decoders": LLAMA_OUT["decoders"][:3]}})
    yield "metaspace_always", assemble(
        vocabulary, merges, control + [added("both", lstrip=True, rstrip=True), added("ner", normalized=True)], unk_token="<unk>", byte_fallback=True,
        pre_tokenizer={"type": "Metaspace", "replacement": MARK, "prepend_scheme": "always", "split": True}, decoder=LLAMA_OUT,
        post=template({}, {"</s>": 2}))
    few = {token: number for number, token in enumerate(t for t in vocabulary if not t.startswith("<0x"))}
    first = {"type": "Metaspace", "replacement": MARK, "prepend_scheme": "first", "split": False}
    yield "metaspace", assemble(few, [m for m in merges if all(t in few for t in m)], control, pre_tokenizer=first, decoder=first, post=template({"<s>": 1}),
                                unk_token="<unk>", fuse_unk=True)

    deep = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(p), "isolated") for p in DEEPSEEK] + [pre_tokenizers.ByteLevel(False, use_regex=False)])
    vocabulary, merges = train(None, deep, 1300, True, ["<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>"])
    yield "deepseek_v3", assemble(
        vocabulary, merges, [added("<｜begin▁of▁sentence｜>", special=True), added("<｜end▁of▁sentence｜>", special=True), added("<｜User｜>"),
                             added("<｜Assistant｜>"), added("<｜▁pad▁｜>", special=True)],
        normalizer={"type": "Sequence", "normalizers": []}, pre_tokenizer=sequence(*[split(p) for p in DEEPSEEK], BYTE_LEVEL),
        post=template({"<｜begin▁of▁sentence｜>": 0}), decoder=BYTES_OUT)

    old = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(p), "isolated") for p in DEEPSEEK_V2]
                                  + [pre_tokenizers.Digits(True), pre_tokenizers.ByteLevel(False, use_regex=False)])
    vocabulary, merges = train(None, old, 1300, True)
    first_free = len(vocabulary)
    yield "deepseek_v2", assemble(
        vocabulary, merges, [added("<｜begin▁of▁sentence｜>", special=True, normalized=True), added("<｜end▁of▁sentence｜>", special=True, normalized=True)],
        normalizer={"type": "Sequence", "normalizers": []},
        pre_tokenizer=sequence(*[split(p) for p in DEEPSEEK_V2], {"type": "Digits", "individual_digits": True}, BYTE_LEVEL),
        post=template({"<｜begin▁of▁sentence｜>": first_free}), decoder=BYTES_OUT)

    cl100k = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(CL100K), "isolated"), pre_tokenizers.ByteLevel(False, use_regex=False)])
    vocabulary, merges = train(None, cl100k, 1300, True)
    glm = {name: len(vocabulary) + i for i, name in enumerate(("<|endoftext|>", "[MASK]", "[gMASK]", "<sop>", "<|system|>", "<|user|>", "<|observation|>"))}
    yield "glm4_moe", assemble(
        vocabulary, merges, [added(name, special=True) for name in glm] + [added("/nothink"), added("<think>"), added("</think>"), added("<arg_key>")],
        pre_tokenizer=sequence(split(CL100K), BYTE_LEVEL), decoder=BYTES_OUT, ignore_merges=True,
        post={"type": "Sequence", "processors": [BYTE_LEVEL, template({name: glm[name] for name in ("[gMASK]", "<sop>")})]})

    vocabulary, merges = train(None, o200k, 1300, True)
    yield "minimax_m2", assemble(vocabulary, merges, [added(name, special=True) for name in ("]!p~[", "]~b]", "[e~[", "]~!b[")] + [added("<think>"), added("<minimax:tool_call>")],
                                 pre_tokenizer=sequence(split(O200K), BYTE_LEVEL), post=BYTES_OUT, decoder=BYTES_OUT, pairs=True)

    # Every combination of the rules for added tokens; a normalised token that is not written in normal form.
    marks = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(QWEN3_5), "isolated"), pre_tokenizers.ByteLevel(False, use_regex=False)])
    ruled = [added(f"tok{i}" if i % 3 else f"<{i}>", *[bool(i >> bit & 1) for bit in range(5)]) for i in range(32)]
    yield "added_rules", assemble(*train(nfc, marks, 1000, True), ruled + [added("cafe\u0301", normalized=True), added("é\u0301"), added("tok", normalized=True)],
                                  normalizer={"type": "NFC"}, pre_tokenizer=sequence(split(QWEN3_5), BYTE_LEVEL), decoder=BYTES_OUT)

    digits = pre_tokenizers.Sequence([pre_tokenizers.Digits(True), pre_tokenizers.ByteLevel(False)])
    yield "granite", assemble(*train(None, digits, 1200, True), [added(f"<|{n}|>", special=True) for n in ("end_of_text", "start_of_role", "end_of_role")],
                              pre_tokenizer=sequence({"type": "Digits", "individual_digits": True}, BYTE_LEVEL_REGEX), post=BYTES_OUT, decoder=BYTES_OUT)

    # What no published model combines, to see every behaviour of Split.
    odd = train(None, pre_tokenizers.ByteLevel(add_prefix_space=False), 700, True)
    for behavior in ("Removed", "MergedWithPrevious", "MergedWithNext", "Contiguous"):
        yield f"split_{behavior.lower()}", assemble(
            *odd, [added("<|end|>", special=True)], normalizer={"type": "Sequence", "normalizers": [{"type": "NFKD"}, {"type": "Strip", "strip_left": True, "strip_right": True}]},
            pre_tokenizer=sequence(split(r"[\s\p{P}]", behavior), split(BAILING), {**BYTE_LEVEL, "add_prefix_space": True}), decoder=BYTES_OUT)
    yield "split_inverted", assemble(
        *odd, [added("<|end|>", special=True)], normalizer={"type": "NFKC"},
        pre_tokenizer=sequence(split(CL100K, "Removed", True), {"type": "Digits", "individual_digits": False}, BYTE_LEVEL), decoder=BYTES_OUT)


def golden(tokenizer, lines, stride):
    front = len(tokenizer.encode("").ids)
    everything, short, full = hashlib.sha256(), [], []
    for number, line in enumerate(lines):
        ids = tokenizer.encode(line).ids
        texts = [tokenizer.decode(ids[front:], skip_special_tokens=skip).encode() for skip in (False, True)]
        record = struct.pack(f"<{len(ids)}I", *ids) + b"".join(text + b"\xff" for text in texts)
        everything.update(record)
        short.append(hashlib.sha256(record).digest()[:2])
        if number % stride == 0:
            full.append(struct.pack(f"<I{len(ids)}H", len(ids), *ids))
            full += [struct.pack("<I", 0xFFFFFFFF) if text == line.encode() else struct.pack("<I", len(text)) + text for text in texts]
    return packed(struct.pack("<III", len(lines), stride, front) + everything.digest() + b"".join(short + full))


def packed(data):
    return struct.pack(">I", len(data)) + zlib.compress(data, 9)


# ChatML in the manner of the models that use this pipeline; our own text.
CHAT_TEMPLATE = """{%- for message in messages %}
    {%- if message.role not in ['system', 'user', 'assistant'] %}
        {{- raise_exception('unknown role ' ~ message.role) }}
    {%- endif %}
    {%- if message.role == 'system' and not loop.first %}
        {{- raise_exception('the system message must come first') }}
    {%- endif %}
    {{- '<|im_start|>' + message.role + '\\n' + message.content | trim + '<|im_end|>\\n' }}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
    {%- if enable_thinking is defined and enable_thinking is false %}
        {{- '<think>\\n\\n</think>\\n\\n' }}
    {%- endif %}
{%- endif %}
"""


def main():
    assert tokenizers.__version__ == "0.22.2", tokenizers.__version__
    made = dict(pipelines())
    contents = sorted({token["content"] for file in made.values() for token in file["added_tokens"] if token["content"].strip()}) + ["     ", " " * 24]
    lines = nasty_lines(contents)
    assert len(lines) >= 10_000
    (HERE / "lines.z").write_bytes(packed(json.dumps(lines, ensure_ascii=False, indent=0).encode()))
    for name, file in made.items():
        folder = HERE / name
        folder.mkdir(exist_ok=True)
        text = json.dumps(file, ensure_ascii=False)
        (folder / "tokenizer.json").write_text(text + "\n")
        tokenizer = Tokenizer.from_str(text)
        for token in file["added_tokens"]:
            assert tokenizer.token_to_id(token["content"]) == token["id"], token
        (folder / "golden.z").write_bytes(golden(tokenizer, lines, 64))
    config = {"add_bos_token": False, "bos_token": None, "eos_token": "<|im_end|>", "pad_token": "<|endoftext|>", "unk_token": None,
              "tokenizer_class": "Qwen2Tokenizer", "chat_template": CHAT_TEMPLATE}
    (HERE / "qwen3_moe" / "tokenizer_config.json").write_text(json.dumps(config, indent=2) + "\n")


if __name__ == "__main__":
    main()
