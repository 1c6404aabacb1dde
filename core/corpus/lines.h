// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace isogloss {

/// Lines of a UTF-8 text file, without their ends (LF or CRLF) and without a byte-order mark. A last line without an end counts; text after the last
/// end that is empty does not. Throws `CorpusError` with line and byte where the text is not UTF-8 or holds a zero byte, or a line is longer than 1
/// MiB.
std::vector<std::string> read_lines(const std::filesystem::path& file);

} // namespace isogloss
