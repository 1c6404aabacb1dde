# SPDX-License-Identifier: GPL-3.0-or-later
"""Which characters the reference library's regular expressions (tokenizers 0.22.2, Unicode 16) put into a class that PCRE2 10.42 (Unicode 14) does not
know yet.

    python make_characters.py

writes core/text/young_characters.cpp, and classes.json beside this file: for each class the number of characters in it and the SHA-256 of them all in
UTF-8. Python 3.11, which also stands at Unicode 14, says which characters are young.
"""

import hashlib
import json
import pathlib
import unicodedata

import tokenizers
from tokenizers import Regex, pre_tokenizers

HERE = pathlib.Path(__file__).parent
CLASSES = ["L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "N", "Nd", "Nl", "No", "P", "S"]  # what published patterns name
CPP = """// SPDX-License-Identifier: GPL-3.0-or-later
// Made by tests/parity/tokenizers/make_characters.py.
#include "core/text/young_characters.h"

namespace isogloss {{

std::span<const YoungCharacters> young_characters() {{
    static constexpr YoungCharacters all[] = {{
{rows}
    }};
    return all;
}}

}} // namespace isogloss
"""


def members(pattern, text):
    pieces = pre_tokenizers.Split(Regex(pattern), "removed", invert=True).pre_tokenize_str(text)
    return "".join(piece for piece, _ in pieces)


def ranges(characters):
    found = []
    for number in map(ord, characters):
        if found and found[-1][1] == number - 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return "".join(rf"\x{{{first:X}}}" if first == last else rf"\x{{{first:X}}}-\x{{{last:X}}}" for first, last in found)


def main():
    assert tokenizers.__version__ == "0.22.2" and unicodedata.unidata_version == "14.0.0"
    text = "".join(chr(number) for number in range(0x110000) if not 0xD800 <= number < 0xE000)
    rows, classes = [], {}
    for name in CLASSES + [r"\s", r"\w"]:
        known = members(name if name.startswith("\\") else rf"\p{{{name}}}", text)
        classes[name] = [len(known), hashlib.sha256(known.encode()).hexdigest()]
        young = ranges(c for c in known if unicodedata.category(c) == "Cn")
        if young and not name.startswith("\\"):
            rows.append(f'        {{"{name}", R"({young})"}},')
    (HERE.parents[2] / "core" / "text" / "young_characters.cpp").write_text(CPP.format(rows="\n".join(rows)))
    (HERE / "classes.json").write_text(json.dumps(classes, indent=1) + "\n")


if __name__ == "__main__":
    main()
