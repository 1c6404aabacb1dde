// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace isogloss {

/// What the post-processor puts around one sequence of ids.
struct PostProcessor {
    std::vector<std::int32_t> before, after;
};

/// The `post_processor` entry: null, ByteLevel (adds nothing), TemplateProcessing (its `single` template), Sequence. Throws `TokenizerError` for
/// another.
PostProcessor parse_post_processor(const nlohmann::json& json, const std::string& place);

} // namespace isogloss
