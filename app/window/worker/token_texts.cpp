// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/worker/token_texts.h"

#include "core/analysis/token_routing.h"
#include "core/base/files.h"
#include "core/text/chat_template.h"
#include "core/text/languages.h"

#include <QCoreApplication>

#include <algorithm>

namespace isogloss {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("isogloss::TokenTexts", text); }
} // namespace

const Tokenizer* TokenTexts::tokenizer(const TraceReader& trace, const std::filesystem::path& model_folder, QString& trouble) {
    if (model_folder.empty()) {
        trouble = tr("Open the folder of the model that this trace was made with, and the tokens are shown as text.");
        return nullptr;
    }
    if (folder_ != model_folder) {
        tokenizer_.reset();
        sha256_.clear();
        folder_ = model_folder;
        try {
            tokenizer_ = Tokenizer::load(model_folder);
            sha256_ = sha256_file_hex(model_folder / "tokenizer.json");
        } catch (const InputError& error) {
            tokenizer_.reset();
            trouble = QString::fromUtf8(error.what());
            folder_.clear();
            return nullptr;
        }
    }
    if (sha256_ != trace.header().tokenizer_sha256) {
        trouble = tr(
            "The open model has another tokenizer than the trace's: open the model that the trace was made with, and the tokens are shown as text.");
        return nullptr;
    }
    return &*tokenizer_;
}

TokensView TokenTexts::lines(const TraceReader& trace, const TokensRequest& request) {
    TokensView view;
    view.request = request;
    auto lines = std::make_shared<TokenLines>();
    lines->layer = trace.header().moe_layers[static_cast<std::size_t>(request.moe_index)];
    lines->top_k = trace.header().top_k;
    lines->chosen_by_biased_score = trace.header().router.find("score + selection bias") != std::string::npos;
    lines->reference = QString::fromStdString(request.reference);
    const Tokenizer* text = tokenizer(trace, request.model_folder, view.trouble);
    for (TokenRouting& routing : token_routing(trace, request.languages, request.reference, request.row, request.moe_index)) {
        TokenLine line;
        for (const std::int32_t id : routing.ids)
            line.pieces << (text ? QString::fromStdString(text->piece(id)) : QStringLiteral("#%1").arg(id));
        const Language* language = find_language(routing.language);
        line.right_to_left = language && language->right_to_left;
        line.routing = std::move(routing);
        lines->lines.push_back(std::move(line));
    }
    view.lines = std::move(lines);
    return view;
}

PromptView TokenTexts::prompt(const PromptRequest& request) {
    PromptView view;
    view.request = request;
    const ParallelText corpus = load_parallel(request.corpus, {request.language});
    const std::vector<std::string>& rows = corpus.text.at(request.language);
    view.rows = static_cast<std::int64_t>(rows.size());
    if (rows.empty())
        return view;
    view.request.row = std::clamp<std::int64_t>(request.row, 0, view.rows - 1);
    const std::string& row = rows[static_cast<std::size_t>(view.request.row)];
    const std::string text = request.chat ? ChatTemplate::load(request.model_folder).render({{"user", row}}, true) : row;
    const Tokenizer tokenizer = Tokenizer::load(request.model_folder);
    view.text = QString::fromStdString(text);
    view.ids = tokenizer.encode(text, !request.chat);
    for (const std::int32_t id : view.ids)
        view.pieces << QString::fromStdString(tokenizer.piece(id));
    return view;
}

} // namespace isogloss
