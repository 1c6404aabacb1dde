// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/worker/jobs.h"
#include "core/text/tokenizer.h"
#include "core/trace/reader.h"

#include <optional>

namespace isogloss {

/// Writes tokens as text with the tokenizer of the open model, if it is the trace's; it is read once.
class TokenTexts {
public:
    TokensView lines(const TraceReader& trace, const TokensRequest& request);
    /// One row as the engine would be given it. Throws as the tokenizer, the template and the corpus do.
    static PromptView prompt(const PromptRequest& request);

private:
    /// Null, and a sentence in `trouble`, if the folder's tokenizer is not the one that the trace was made with.
    const Tokenizer* tokenizer(const TraceReader& trace, const std::filesystem::path& model_folder, QString& trouble);

    std::filesystem::path folder_;
    std::string sha256_;
    std::optional<Tokenizer> tokenizer_;
};

} // namespace isogloss
