# SPDX-License-Identifier: GPL-3.0-or-later
"""Speed of our tokenizer beside the reference's, each on one thread, in processor time.

    python bench_tokenizer.py BENCH_PROGRAM TOKENIZER.json TEXT...

Without the reference library only ours is measured.
"""

import os
import subprocess
import sys
import time

os.environ["TOKENIZERS_PARALLELISM"] = "false"


def main():
    program, path, *texts = sys.argv[1:]
    subprocess.run([program, path, *texts], check=True)
    try:
        from tokenizers import Tokenizer
    except ImportError:
        print("the reference library is not installed")
        return
    tokenizer = Tokenizer.from_file(path)
    text = "".join(open(name, encoding="utf-8", newline="").read() + "\n" for name in texts)
    lines = text.split("\n")[:-1]
    for name in ("first", "second"):
        start = time.process_time()
        tokens = sum(len(tokenizer.encode(line).ids) for line in lines)
        print(f"reference, {name} pass: {len(text.encode()) / 1e6 / (time.process_time() - start):.2f} MB/s, {tokens} tokens")
    start = time.process_time()
    tokens = len(tokenizer.encode(text).ids)
    print(f"reference, one text: {len(text.encode()) / 1e6 / (time.process_time() - start):.2f} MB/s, {tokens} tokens")


if __name__ == "__main__":
    main()
