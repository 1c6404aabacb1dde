// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corpus/lines.h"

#include "core/base/files.h"
#include "core/base/utf8.h"
#include "core/corpus/corpus.h"

namespace isogloss {

namespace {

constexpr std::uint64_t largest_file = std::uint64_t{2} << 30;
constexpr std::size_t longest_line = std::size_t{1} << 20;

} // namespace

std::vector<std::string> read_lines(const std::filesystem::path& file) {
    const std::string bytes = read_file(file, largest_file);
    std::vector<std::string> lines;
    std::size_t from = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    while (from < bytes.size()) {
        const std::size_t end = std::min(bytes.find('\n', from), bytes.size());
        std::string line = bytes.substr(from, end - from);
        if (line.ends_with('\r'))
            line.pop_back();
        const std::string place = "line " + std::to_string(lines.size() + 1);
        if (line.size() > longest_line)
            throw CorpusError(sentence({file.string(), place, "at most 1 MiB", format_bytes(line.size()), {}}));
        if (const std::size_t at = first_invalid_utf8(line); at != std::string::npos)
            throw CorpusError(
                sentence({file.string(), place + ", byte " + std::to_string(at + 1), "UTF-8", "another encoding", "Convert the file to UTF-8."}));
        if (const std::size_t at = line.find('\0'); at != std::string::npos)
            throw CorpusError(sentence({file.string(), place + ", byte " + std::to_string(at + 1), "text", "a zero byte", "Is this file UTF-16?"}));
        lines.push_back(std::move(line));
        from = end + 1;
    }
    return lines;
}

} // namespace isogloss
