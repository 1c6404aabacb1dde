// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/activation.h"
#include "core/analysis/bootstrap.h"
#include "core/analysis/coactivation.h"
#include "core/analysis/correlation.h"
#include "core/analysis/divergence.h"
#include "core/analysis/expert_counts.h"
#include "core/analysis/language_layer_table.h"
#include "core/evaluation/compare.h"

#include <QCoreApplication>
#include <QString>

namespace isogloss {

/// Captions: what a figure shows, over how many sequences or items, with which interval, weighting, reference and seed, and of which trace; whole
/// sentences, to be put under the figure and shortened there.
struct Caption {
    Q_DECLARE_TR_FUNCTIONS(isogloss::Caption)
public:
    /// "English (eng_Latn)".
    static QString language(const std::string& code);
    static QString interval(const Bootstrap& bootstrap);
    static QString weighting(Weighting weighting, const std::string& score_function);
    static QString trace(const std::string& path);
    /// `what` = a sentence before the facts.
    static QString divergence(const QString& what, const DivergenceTable& table);
    static QString measure(const QString& what, const LanguageLayerTable& table);
    static QString pairs(const std::vector<PairwiseTable>& layers);
    static QString activation(const ActivationTable& table);
    static QString coactivation(const CoactivationTable& table);
    static QString counts(const ExpertCounts& counts, double tau);
    static QString correlation(const QString& what, const CorrelationTable& table);
    static QString comparison(const Comparison& comparison);
};

} // namespace isogloss
