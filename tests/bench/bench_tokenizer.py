# SPDX-License-Identifier: GPL-3.0-or-later
"""Speed of our tokenizer beside the reference's, each on one thread, in processor time.

    python bench_tokenizer.py BENCH_PROGRAM TOKENIZER.json TEXT...

The last lines are the ratios: ours to the faster of the reference's encode and encode_batch. Without the reference library only ours is measured.
"""

import os
import subprocess
import sys
import time

os.environ["TOKENIZERS_PARALLELISM"] = "false"


def main():
    program, path, *texts = sys.argv[1:]
    printed = subprocess.run([program, path, *texts], check=True, stdout=subprocess.PIPE, text=True).stdout
    print(printed, end="")
    ours = {line.split(", ")[1].split(":")[0]: float(line.split(": ")[1].split()[0]) for line in printed.splitlines()}
    try:
        from tokenizers import Tokenizer
    except ImportError:
        print("the reference library is not installed")
        return
    tokenizer = Tokenizer.from_file(path)
    text = "".join(open(name, encoding="utf-8", newline="").read() + "\n" for name in texts)
    lines = text.split("\n")[:-1]
    size = len(text.encode()) / 1e6

    def speed(name, run):
        start = time.process_time()
        tokens = run()
        found = size / (time.process_time() - start)
        print(f"reference, {name}: {found:.2f} MB/s, {tokens} tokens")
        return found

    line_by_line = max(speed("line by line", lambda: sum(len(tokenizer.encode(line).ids) for line in lines)),
                       speed("encode_batch", lambda: sum(len(one.ids) for one in tokenizer.encode_batch(lines))),
                       speed("encode_batch_fast", lambda: sum(len(one.ids) for one in tokenizer.encode_batch_fast(lines))))
    at_once = speed("one text", lambda: len(tokenizer.encode(text).ids))
    for name, reference in (("first pass", line_by_line), ("second pass", line_by_line), ("one text", at_once)):
        print(f"ratio, {name}: {ours[name] / reference:.1f}")


if __name__ == "__main__":
    main()
