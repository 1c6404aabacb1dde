// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/caption.h"

#include "widgets/charts/chart.h"

#include <QStringList>

#include <algorithm>
#include <filesystem>

namespace isogloss {

namespace {

QString joined(const QStringList& sentences) {
    QStringList said;
    for (const QString& sentence : sentences)
        if (!sentence.isEmpty())
            said << sentence;
    return said.join(' ');
}

/// "488" or "480 to 488".
QString range(const std::vector<std::int64_t>& n) {
    if (n.empty())
        return QStringLiteral("0");
    const auto [least, most] = std::ranges::minmax(n);
    return least == most ? count_text(least) : Caption::tr("%1 to %2").arg(count_text(least), count_text(most));
}

} // namespace

QString Caption::language(const std::string& code) {
    const QString text = QString::fromStdString(code), name = english_name(text);
    return name == text ? text : tr("%1 (%2)").arg(name, text);
}

QString Caption::interval(const Bootstrap& bootstrap) {
    if (bootstrap.resamples <= 0)
        return tr("Without intervals.");
    return tr("Intervals: %1 %, %2 bootstrap over sequences, %3 resamples, seed %4.")
        .arg(plain_number(bootstrap.level * 100, 4), bootstrap.method == IntervalMethod::Bca ? tr("BCa") : tr("percentile"),
             count_text(bootstrap.resamples))
        .arg(bootstrap.seed);
}

QString Caption::weighting(Weighting weighting, const std::string& score_function) {
    if (weighting == Weighting::TopK)
        return tr("The distributions are the weights of the chosen experts, which sum to 1.");
    return score_function == "sigmoid_normalised" ? tr("The distributions are the router's sigmoid scores over all experts, divided by their sum.")
                                                  : tr("The distributions are the router's softmax over all experts.");
}

QString Caption::trace(const std::string& path) {
    return path.empty() ? QString() : tr("Trace: %1.").arg(QString::fromStdString(std::filesystem::path(path).filename().string()));
}

QString Caption::divergence(const QString& what, const DivergenceTable& table) {
    return joined({what,
                   tr("Entropy-normalised Jensen–Shannon divergence from %1, mean over n = %2 parallel sequences.")
                       .arg(language(table.reference), range(table.n)),
                   weighting(table.weighting, table.score_function), interval(table.bootstrap), trace(table.trace)});
}

QString Caption::measure(const QString& what, const LanguageLayerTable& table) {
    return joined({what, tr("Unit: %1; mean over n = %2 sequences.").arg(QString::fromStdString(table.unit), range(table.n)),
                   table.weighting == "topk"                 ? weighting(Weighting::TopK, {})
                   : table.weighting == "sigmoid_normalised" ? weighting(Weighting::Softmax, table.weighting)
                   : table.weighting == "softmax"            ? weighting(Weighting::Softmax, {})
                                                             : QString(),
                   interval(table.bootstrap), trace(table.trace)});
}

QString Caption::pairs(const std::vector<PairwiseTable>& layers) {
    if (layers.empty())
        return {};
    QStringList ids;
    for (const PairwiseTable& layer : layers)
        ids << QString::number(layer.layer);
    const PairwiseTable& one = layers.front();
    return joined({layers.size() == 1 ? tr("Divergence of every two languages in layer %1.").arg(ids.first())
                                      : tr("Divergence of every two languages in the layers %1, on one scale.").arg(ids.join(QStringLiteral(", "))),
                   tr("Entropy-normalised Jensen–Shannon divergence, mean over n = %1 parallel sequences.").arg(count_text(one.n)),
                   weighting(one.weighting, one.score_function),
                   tr("The languages are in the order of the dendrogram of layer %1 (average linkage).").arg(ids.first()), interval(one.bootstrap),
                   trace(one.trace)});
}

QString Caption::activation(const ActivationTable& table) {
    return joined({tr("Experts of layer %1: activation frequency in %2 minus that in %3.")
                       .arg(table.layer)
                       .arg(language(table.language), language(table.reference)),
                   tr("Share of tokens with the expert among the top %1 of %2, mean over n = %3 sequences.")
                       .arg(table.top_k)
                       .arg(table.experts)
                       .arg(count_text(table.n)),
                   interval(table.bootstrap), trace(table.trace)});
}

QString Caption::coactivation(const CoactivationTable& table) {
    bool unused = false;
    for (int expert = 0; expert < table.experts; ++expert)
        unused = unused || table.count[static_cast<std::size_t>(expert) * (static_cast<std::size_t>(table.experts) + 1)] == 0;
    return joined(
        {tr("Co-activation of the experts of layer %1 in %2: share of the tokens with expert i (row) among their top %3 of %4 that also chose "
            "expert j (column).")
             .arg(table.layer)
             .arg(language(table.language))
             .arg(table.top_k)
             .arg(table.experts),
         tr("%1 tokens.").arg(count_text(table.tokens)),
         table.experts > 1
             ? tr("Even, independent routing gives (k − 1) ÷ (E − 1) = %1 %.").arg(short_number(100.0 * (table.top_k - 1) / (table.experts - 1), 1))
             : QString(),
         unused ? tr("Hatched: experts that no token chose.") : QString(), tr("Without intervals."), trace(table.trace)});
}

QString Caption::counts(const ExpertCounts& counts, double tau) {
    QStringList sentences{tr("Number of specialised experts: by threshold τ over all layers, and by layer at τ = %1.").arg(plain_number(tau, 3))};
    for (const ExpertCounts::Set& set : counts.sets)
        sentences << (set.name == "task" ? tr("Task: activation frequency in %1 exceeds that in %2 by more than τ.")
                                               .arg(QString::fromStdString(set.target), language(set.baseline))
                                         : tr("Multilingual: the frequency in any of n = %1 languages exceeds that in %2 by more than τ.")
                                               .arg(std::ranges::count(set.target, '+') + (set.target.empty() ? 0 : 1))
                                               .arg(language(set.baseline)));
    sentences << tr("%1 layers of %2 experts.").arg(counts.layers.size()).arg(counts.experts) << tr("Without intervals.") << trace(counts.trace);
    return joined(sentences);
}

QString Caption::correlation(const QString& what, const CorrelationTable& table) {
    return joined(
        {what,
         tr("Correlation of divergence from %1 with accuracy over n = %2 languages.").arg(language(table.reference)).arg(table.languages.size()),
         weighting(table.weighting, table.score_function), tr("Intervals: %1 %, Fisher's z.").arg(plain_number(table.options.level * 100, 4)),
         table.options.permutations > 0
             ? tr("Permutation null: %1 shuffles, seed %2.").arg(count_text(table.options.permutations)).arg(table.options.seed)
             : QString(),
         tr("Accuracies: %1.").arg(QString::fromStdString(std::filesystem::path(table.accuracy_source).filename().string())), trace(table.trace)});
}

QString Caption::comparison(const Comparison& comparison) {
    const bool loss = comparison.task == "loss";
    std::vector<std::int64_t> n;
    bool cut = false; // as the dumbbells do it
    for (const LanguageComparison& one : comparison.languages) {
        n.push_back(one.n);
        cut = cut || one.before + one.low < 0 || (!loss && one.before + one.high > 1);
    }
    return joined({loss ? tr("Loss before and after, in nats per byte (lower is better), by language.")
                        : tr("Accuracy on %1 before and after, by language.").arg(QString::fromStdString(comparison.task)),
                   tr("n = %1 items per language, the same in both runs; differences are paired.").arg(range(n)),
                   tr("The row for all languages resamples an item in all its languages as one."),
                   interval(comparison.bootstrap).replace(tr("over sequences"), tr("over items")),
                   cut ? tr("Intervals of the difference are drawn from the value before on, and no further than values can be.") : QString()});
}

} // namespace isogloss
