// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_stream.h"

#include "core/base/utf8.h"
#include "core/text/byte_symbols.h"
#include "core/text/tokenizer_impl.h"

#include <algorithm>
#include <utility>

namespace isogloss {

namespace {

/// Where the bytes of a character begin that may not be complete; the size if there are none.
std::size_t incomplete_end(std::string_view bytes) {
    for (std::size_t count = 1; count <= 3 && count <= bytes.size(); ++count) {
        const auto lead = static_cast<unsigned char>(bytes[bytes.size() - count]);
        if ((lead & 0xC0u) == 0x80u)
            continue;
        const std::size_t needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
        return needed > count ? bytes.size() - count : bytes.size();
    }
    return bytes.size();
}

} // namespace

TextStream::TextStream(const Tokenizer& tokenizer, bool skip_special_tokens)
    : tokenizer_(*tokenizer.impl_), skip_special_tokens_(skip_special_tokens) {}

std::string TextStream::push(std::int32_t id) {
    const std::string* token = tokenizer_.content(id, skip_special_tokens_);
    if (!token)
        return {};
    switch (tokenizer_.decoder.streaming) {
    case Decoder::Streaming::bytes:
        return push_bytes(*token);
    case Decoder::Streaming::neighbour:
        return push_beside_neighbour(*token);
    case Decoder::Streaming::whole:
        tokens_.push_back(*token);
        return {};
    }
    return {};
}

std::string TextStream::push_bytes(const std::string& token) {
    bytes_ += bytes_of_symbols(token).value_or(token);
    const std::size_t end = incomplete_end(bytes_);
    std::string text = replace_invalid_utf8(std::string_view(bytes_).substr(0, end));
    bytes_.erase(0, end);
    return text;
}

std::string TextStream::push_beside_neighbour(const std::string& token) {
    tokens_.push_back(token);
    if (byte_token(token) >= 0)
        return {};
    const std::string text = tokenizer_.decoder.text(tokens_);
    std::string fresh = text.substr(std::min(given_, text.size()));
    // An empty token would not keep the next one from being taken for the first of the text.
    if (!token.empty())
        tokens_ = {token};
    given_ = token.empty() ? text.size() : tokenizer_.decoder.text(tokens_).size();
    return fresh;
}

std::string TextStream::finish() {
    std::string text = replace_invalid_utf8(std::exchange(bytes_, {}));
    if (!tokens_.empty()) {
        const std::string rest = tokenizer_.decoder.text(std::exchange(tokens_, {}));
        text += rest.substr(std::min(given_, rest.size()));
    }
    given_ = 0;
    return text;
}

} // namespace isogloss
