// SPDX-License-Identifier: GPL-3.0-or-later
// bench_tokenizer TOKENIZER TEXT…: megabytes of text per second of processor time, line by line on one thread.
// bench_tokenizer.py runs this and the reference library on the same files.
#include "core/base/files.h"
#include "core/text/tokenizer.h"

#include <cstdio>
#include <ctime>

using isogloss::Tokenizer;

namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

double processor_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

} // namespace

int main(int count, char** arguments) {
    if (count < 3) {
        std::fputs("usage: bench_tokenizer TOKENIZER TEXT…\n", stderr);
        return 2;
    }
    try {
        const auto tokenizer = Tokenizer::load(arguments[1]);
        std::string text;
        for (int i = 2; i < count; ++i)
            text += isogloss::read_file(arguments[i], std::uint64_t{1} << 30) + "\n";
        const auto lines = lines_of(text);
        for (const char* pass : {"first", "second"}) { // the second finds its pieces remembered
            const double start = processor_seconds();
            std::size_t tokens = 0;
            for (const auto line : lines)
                tokens += tokenizer.encode(line).size();
            const double seconds = processor_seconds() - start;
            std::printf("isogloss, %s pass: %.2f MB/s, %zu tokens\n", pass, static_cast<double>(text.size()) / 1e6 / seconds, tokens);
        }
        const double start = processor_seconds();
        const std::size_t tokens = tokenizer.encode(text).size();
        std::printf("isogloss, one text: %.2f MB/s, %zu tokens\n", static_cast<double>(text.size()) / 1e6 / (processor_seconds() - start), tokens);
    } catch (const isogloss::Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
