# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines that tokenizers get wrong: scripts, marks, spaces, digits, control characters, added tokens. Everything follows from one seed."""

import random
import unicodedata

# A few plain sentences per script, written for this test, so that a trained vocabulary has real words in it.
SENTENCES = [
    "The ferry leaves at seven, and nobody on the pier knows why it's late again.",
    "We'll say they've moved; I'd rather you're told before John's sister isn't.",
    "Les élèves ont mangé à côté de l'église, où le curé s'était déjà assis.",
    "Der Fluß führt im Frühling mehr Wasser, als die Brücke verträgt.",
    "El pingüino cruzó la montaña mientras la niña soñaba con el mañana.",
    "A nagymama őszibarackot főzött, és tűzön melegítette az üres üstöt.",
    "Žluťoučký vůz přijel pozdě, protože řidič zabloudil u řeky.",
    "Türkçe yazılmış şu cümlede İstanbul'un ığdırlı şoförü gülüyor.",
    "Con mèo nhỏ ngủ dưới gốc cây bưởi trước nhà ông ngoại tôi.",
    "Ẹ jẹ́ kí a lọ sí ọjà ní òwúrọ̀ ọ̀la, nítorí pé ó tòrò.",
    "Старый мост скрипит, когда по нему идут дети из соседней деревни.",
    "Її бабуся й досі пам'ятає, як цвіли вишні біля того ґанку.",
    "Қыста қар көп жауды, сондықтан өзеннің мұзы қалың болды.",
    "Ο γέρος ψαράς γύρισε από τη θάλασσα χωρίς ούτε ένα ψάρι.",
    "Գյուղի ճանապարհը փակ էր, և մենք սպասեցինք մինչև առավոտ։",
    "მთის წვერზე თოვლი ივნისშიც კი არ დნება.",
    "ילדה קטנה מצאה מפתח ישן מתחת לשולחן של סבא שלה.",
    "كتب الطالب رسالة طويلة إلى صديقه الذي يسكن في مدينة بعيدة.",
    "اس گلی میں شام کے وقت بچوں کی آوازیں دور تک سنائی دیتی ہیں۔",
    "دیروز باران می‌آمد و ما کتاب‌ها را به خانه بردیم.",
    "नदी के किनारे एक पुराना पेड़ था, जिसकी छाया में लोग बैठते थे।",
    "নৌকাটা ধীরে ধীরে ঘাটের দিকে এগিয়ে এল, আর সবাই উঠে দাঁড়াল।",
    "ਪਿੰਡ ਦੇ ਖੂਹ ਦਾ ਪਾਣੀ ਅਜੇ ਵੀ ਠੰਢਾ ਅਤੇ ਮਿੱਠਾ ਹੈ।",
    "બાળકો સવારે વહેલા ઊઠીને નિશાળે જવા નીકળ્યાં.",
    "ବର୍ଷା ପରେ ଆକାଶରେ ଇନ୍ଦ୍ରଧନୁ ଦେଖାଗଲା।",
    "மழை நின்றதும் பறவைகள் மரத்திலிருந்து பறந்து சென்றன.",
    "చిన్న పిల్లి తలుపు దగ్గర కూర్చుని పాల కోసం ఎదురు చూసింది.",
    "ಬೆಟ್ಟದ ಮೇಲಿನ ದೇವಸ್ಥಾನಕ್ಕೆ ಹೋಗುವ ದಾರಿ ತುಂಬಾ ಕಡಿದಾಗಿದೆ.",
    "മഴക്കാലത്ത് പുഴ കരകവിഞ്ഞൊഴുകി, പാലം മുങ്ങിപ്പോയി.",
    "ගමේ පාසල අසල විශාල අඹ ගසක් තිබුණා.",
    "เด็กๆ วิ่งเล่นอยู่ริมแม่น้ำจนพระอาทิตย์ตกดิน",
    "ແມ່ຕູ້ເລົ່ານິທານໃຫ້ຫລານຟັງທຸກຄືນ",
    "ရွာထဲက ကလေးတွေ မိုးရွာထဲမှာ ပြေးလွှားနေကြတယ်။",
    "ក្មេងៗ លេងនៅក្បែរទន្លេ រហូតដល់ថ្ងៃលិច។",
    "ཕྲུ་གུ་ཚོས་རི་མགོར་འཛེགས་ནས་གངས་ལ་བལྟས།",
    "የመንደሩ ልጆች ከትምህርት ቤት ሲመለሱ ዘፈን ይዘፍናሉ።",
    "ᱟᱹᱛᱩ ᱨᱮᱱ ᱜᱤᱫᱽᱨᱟᱹ ᱠᱚ ᱤᱥᱠᱩᱞ ᱛᱮ ᱠᱚ ᱪᱟᱞᱟᱜ ᱠᱟᱱᱟ᱾",
    "ⵉⵎⵣⵣⵢⴰⵏ ⵓⵔⴰⵔⵏ ⵖ ⵜⵎⴰ ⵏ ⵡⴰⵙⵉⴼ.",
    "老渔夫坐在河边,一句话也没有说,只看着水慢慢地流。",
    "圖書館今天休息,我們明天早上九點再來吧。",
    "雨が止んだので、子どもたちはグラウンドでサッカーを始めた。",
    "할머니는 시장에서 사 온 사과를 깨끗이 씻어 접시에 담으셨다.",
    "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ ᎠᏂᏬᏂᏍᎪᎢ ᎾᎿ ᎤᏔᎾ.",
    "ᐃᓄᒃᑎᑐᑦ ᐅᖃᓪᓚᒍᓐᓇᖅᐳᖓ ᐅᓪᓗᒥ.",
    "ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠤᠨ ᠨᠣᠮ",
    "for (int i = 0; i < n; ++i) { total += weights[i] * x[i]; }  // 3.14e-7",
    "def f(x):\n\treturn {'a': x, \"b\": [1, 22, 333, 4444]}\n\n\n    # done",
    "https://example.org/a%20b?c=d&e=f#g  <p class=\"x\">it's &amp; THEY'RE</p>",
    "HTTPServerError42 camelCaseWord SNAKE_CASE kebab-case α≤β∑x² ½ ⅔ Ⅳ ①②③",
]

# One block or two per script: first and last code point.
SCRIPTS = {
    "Latin": (0x41, 0x24F), "Latin additional": (0x1E00, 0x1EFF), "Phonetic": (0x250, 0x2AF), "Marks": (0x300, 0x36F), "Greek": (0x370, 0x3FF),
    "Greek extended": (0x1F00, 0x1FFF), "Cyrillic": (0x400, 0x52F), "Armenian": (0x531, 0x58A), "Hebrew": (0x591, 0x5F4), "Arabic": (0x600, 0x6FF),
    "Arabic forms": (0xFE70, 0xFEFC), "Syriac": (0x700, 0x74F), "Thaana": (0x780, 0x7B1), "NKo": (0x7C0, 0x7FA), "Devanagari": (0x900, 0x97F),
    "Bengali": (0x980, 0x9FE), "Gurmukhi": (0xA01, 0xA76), "Gujarati": (0xA81, 0xAFF), "Oriya": (0xB01, 0xB77), "Tamil": (0xB82, 0xBFA),
    "Telugu": (0xC00, 0xC7F), "Kannada": (0xC80, 0xCF2), "Malayalam": (0xD00, 0xD7F), "Sinhala": (0xD81, 0xDF4), "Thai": (0xE01, 0xE5B),
    "Lao": (0xE81, 0xEDF), "Tibetan": (0xF00, 0xFDA), "Myanmar": (0x1000, 0x109F), "Georgian": (0x10A0, 0x10FF), "Jamo": (0x1100, 0x11FF),
    "Ethiopic": (0x1200, 0x137C), "Cherokee": (0x13A0, 0x13FD), "Syllabics": (0x1400, 0x167F), "Ogham": (0x1680, 0x169C), "Runic": (0x16A0, 0x16F8),
    "Khmer": (0x1780, 0x17F9), "Mongolian": (0x1800, 0x18AA), "Ol Chiki": (0x1C50, 0x1C7F), "Punctuation": (0x2000, 0x206F),
    "Super": (0x2070, 0x209C), "Letterlike": (0x2100, 0x218B), "Symbols": (0x2190, 0x27BF), "Enclosed": (0x2460, 0x24FF), "Coptic": (0x2C80, 0x2CFF),
    "Tifinagh": (0x2D30, 0x2D7F), "CJK signs": (0x3000, 0x303F), "Hiragana": (0x3041, 0x309F), "Katakana": (0x30A0, 0x30FF),
    "Bopomofo": (0x3105, 0x312F), "Hangul compat": (0x3131, 0x318E), "Han": (0x4E00, 0x9FA5), "Yi": (0xA000, 0xA48C), "Vai": (0xA500, 0xA62B),
    "Hangul": (0xAC00, 0xD7A3), "Halfwidth": (0xFF01, 0xFFEE), "Gothic": (0x10330, 0x1034A), "Deseret": (0x10400, 0x1044F),
    "Adlam": (0x1E900, 0x1E95F), "Cuneiform": (0x12000, 0x12399), "Math letters": (0x1D400, 0x1D7FF), "Emoji": (0x1F300, 0x1F64F),
    "Emoji two": (0x1F680, 0x1F6FF), "Han two": (0x20000, 0x2A6DF),
}
SPACES = [" ", "  ", "   ", "\t", "\n", "\r\n", "\r", "\u00A0", "\u0085", "\u2003", "\u2028", "\u2029", "\u202F", "\u3000", "\u1680", "\u180E", "\u200B",
          "\x0b", "\x0c", "\x1c", "\x1f", "\ufeff", "\u2060"]
GLUE = ["\u200D", "\u200C", "\u0301", "\u0308", "\u0323", "\u20E3", "\uFE0F", "\u202A", "\u202E", "\u2066", "\u2069", "\u200F", "\u00AD", "\u034F", "\x00"]
EMOJI = ["👩\u200d👩\u200d👧\u200d👦", "🏳️\u200d🌈", "👍🏽", "🇧🇷", "🇩🇪🇫🇷", "❤️\u200d🔥", "1️⃣", "🧑🏿\u200d🚀", "☃", "🏴\U000E0067\U000E0062\U000E007F"]
ZEROS = [c for c in range(0x30000) if unicodedata.category(chr(c)) == "Nd" and unicodedata.digit(chr(c)) == 0]  # of every set of decimal digits
OTHER_NUMBERS = "²³¹¼½¾①②③⑩⑳ⅠⅣⅧⅻ一二三十百千万〇〡〩৴፩፪፼௰௱๏៰\u0d58\u2070\u2189\u3007\U00010107\U0001D360"
BIDI = ["\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"]
ZERO_WIDTH = ["\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u034F", "\u180E", "\u115F", "\u3164", "\uFE0E", "\uFE0F"]
NEWLINES = ["\r\n", "\n", "\r", "\n\r", "\r\n\r\n", "\n\n\n", " \r\n ", "\t\n", "\u0085", "\u2028", "\x0b", "\x0c"]
CONTRACTIONS = ["'s", "'S", "'ſ", "'t", "'T", "'re", "'RE", "'Re", "'ve", "'VE", "'m", "'M", "'ll", "'LL", "'lL", "'d", "'D", "'sk", "''s", "’s", "' s"]


def assigned(first, last):
    return [chr(c) for c in range(first, last + 1) if unicodedata.category(chr(c)) not in ("Cn", "Cs", "Co")]


def nasty_lines(added_tokens, count=10240, seed=20260102):
    pick = random.Random(seed)
    blocks = {name: assigned(*limits) for name, limits in SCRIPTS.items()}
    names = list(blocks)
    marks = [chr(c) for name in names for c in map(ord, blocks[name]) if unicodedata.category(chr(c)) in ("Mn", "Mc", "Me")]

    def word(block, most=9):
        return "".join(pick.choice(blocks[block]) for _ in range(pick.randint(1, most)))

    def number():
        zero = pick.choice(ZEROS)
        return "".join(chr(zero + pick.randrange(10)) for _ in range(pick.choice([1, 2, 3, 4, 5, 7, 13])))

    def some(choices, most):
        return "".join(pick.choice(choices) for _ in range(pick.randint(1, most)))

    def piece():
        return pick.choice([lambda: word(pick.choice(names)), lambda: pick.choice(SPACES), lambda: pick.choice(GLUE), number,
                            lambda: pick.choice(EMOJI), lambda: pick.choice(CONTRACTIONS), lambda: pick.choice(pick.choice(SENTENCES).split()),
                            lambda: some("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", 4)])()

    lines = ["", " ", "  ", "   ", "\n", "\r\n", "\t", "a", " a", "a ", "\u0301", "\u180E", "\u0085", "\ufeffab"]
    lines += SENTENCES
    lines += [unicodedata.normalize(form, s) for s in SENTENCES for form in ("NFC", "NFD", "NFKC", "NFKD") if unicodedata.normalize(form, s) != s]
    lines += [s.upper() for s in SENTENCES] + [s.replace(" ", "") for s in SENTENCES] + [s.replace(" ", "  ") for s in SENTENCES]
    lines += [s.replace(" ", newline) for s in SENTENCES for newline in ("\r\n", " \n", "\u00A0", "\u200B", "\u202E ")]
    for name in names:
        for _ in range(24):
            lines.append(" ".join(word(name) for _ in range(pick.randint(1, 7))))
        for _ in range(4):  # two scripts without a space between them
            lines.append("".join(word(name, 4) + word(pick.choice(names), 4) for _ in range(3)))
        lines.append(unicodedata.normalize("NFD", " ".join(word(name) for _ in range(4))))
        lines.append("".join(pick.sample(blocks[name], min(40, len(blocks[name])))))
    for base in ("a", "ç", "한", "ঙ", "x9", "."):  # every space beside every kind of character
        lines += [f"{base}{space}{base}" for space in SPACES] + [f"{space}{base}{space}{space}" for space in SPACES]
        lines += [f"{base}{newline}{base}" for newline in NEWLINES] + [f"{newline}{newline}{base} {newline}" for newline in NEWLINES]
        lines += [f"{base}{sign}{base} {sign}{base}{sign} {sign}" for sign in BIDI + ZERO_WIDTH]
    for zero in ZEROS:  # digits of every script, alone and in groups, beside letters and marks
        lines += ["".join(chr(zero + (i * 7) % 10) for i in range(n)) for n in (1, 2, 3, 4, 6, 10)]
        lines += [f"x{chr(zero + 3)}{chr(zero + 5)}y {chr(zero)}.{chr(zero + 1)},{chr(zero + 2)}", f" {chr(zero + 1)}\u0301{chr(zero + 2)}"]
    lines += [f"{a}{b}{c}" for a in OTHER_NUMBERS for b, c in (("", ""), ("1", " x"), (pick.choice(OTHER_NUMBERS), pick.choice(OTHER_NUMBERS)))]
    for stem in ("I", "you", "ö", "é", "9", "THEY", " "):
        lines += [stem + c for c in CONTRACTIONS] + [stem + c + "x" for c in CONTRACTIONS[:8]]
    for emoji in EMOJI:  # joined, cut, coloured, between letters
        lines += [emoji, emoji + emoji, f"a{emoji}b", f" {emoji} {emoji}", emoji[:-1], emoji[1:], f"{emoji}\u200D{pick.choice(EMOJI)}", f"{emoji}\uFE0F\u20E3",
                  f"{emoji}\U0001F3FF", f"字{emoji}।{emoji}\r\n"]
    for token in added_tokens:  # glued to text, to spaces, to each other, cut short
        other = pick.choice(added_tokens)
        lines += [token, f"x{token}y", f" {token} ", f"{token}\n\n  z", f"\t \u3000{token}\u00A0\r\nz", f"{token}{token}", f"{token}{other}",
                  f"{token}  {other}", token[:-1], token[1:], token.upper(), f"é{token}é", f"{token}\u0301", f"_{token}", f"9{token} 9",
                  f"{token}\u200D", f"字{token}字", f"{token[:-1]}{token}", f"  {token}    {other}  ", f"{pick.choice(EMOJI)}{token}{pick.choice(EMOJI)}",
                  f"{pick.choice(SENTENCES)}{token}{pick.choice(SENTENCES)}"]
    for block in ("Latin", "Cyrillic", "Han", "Thai", "Devanagari", "Emoji"):  # long words
        lines.append("".join(pick.choice(blocks[block]) for _ in range(900)))
    lines += ["a" * 3000, " " * 700, "\n" * 300, "ab" * 900, "A" * 500 + "b", "の" * 500, "9" * 400, "!" * 400, "\u0301" * 200, " \n" * 200, "<" * 300]
    for _ in range(400):  # marks on anything, also more of them than any text has
        lines.append("".join(pick.choice("aeoAxцअกक가は字9 ") + some(marks, 5) for _ in range(pick.randint(1, 5))))
    for _ in range(400):  # directions and zero widths within words
        lines.append("".join(pick.choice(pick.choice(SENTENCES).split()) + some(BIDI + ZERO_WIDTH, 2) for _ in range(pick.randint(1, 4))))
    for _ in range(1600):  # everything with everything
        lines.append("".join(piece() for _ in range(pick.randint(2, 8))))
    while len(lines) < count:
        line = pick.choice(lines)
        lines.append(pick.choice(SPACES) + line[: pick.randint(1, 60)] + pick.choice(SPACES) + word(pick.choice(names)))
    return lines
