// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions/palette_model.h"

#include "widgets/models/language_model.h"

#include <algorithm>
#include <numeric>

namespace isogloss {

int palette_score(const QString& query, const QString& text) {
    const QString where = folded(text);
    int score = 1;
    for (const QString& word : folded(query).split(' ', Qt::SkipEmptyParts)) {
        int best = 0;
        for (qsizetype at = where.indexOf(word); at >= 0; at = where.indexOf(word, at + 1)) {
            const bool begins_word = at == 0 || !where[at - 1].isLetterOrNumber();
            const int earliness = std::max(0, 100 - static_cast<int>(at));
            best = std::max(best, 1 + (begins_word ? 1000 : 0) + earliness);
        }
        if (best == 0)
            return 0;
        score += best;
    }
    return score;
}

PaletteModel::PaletteModel(std::vector<PaletteEntry> entries, QObject* parent)
    : QAbstractListModel(parent), entries_(std::move(entries)), shown_(entries_.size()) {
    std::iota(shown_.begin(), shown_.end(), 0);
}

void PaletteModel::set_query(const QString& query) {
    beginResetModel();
    shown_.clear();
    std::vector<int> scores(entries_.size());
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        // Its own text counts for more than further words.
        const int by_text = palette_score(query, entries_[i].text);
        scores[i] = by_text > 0 ? 2 * by_text : palette_score(query, entries_[i].text + ' ' + entries_[i].detail + ' ' + entries_[i].keywords);
        if (scores[i] > 0)
            shown_.push_back(static_cast<int>(i));
    }
    std::stable_sort(shown_.begin(), shown_.end(),
                     [&](int a, int b) { return scores[static_cast<std::size_t>(a)] > scores[static_cast<std::size_t>(b)]; });
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(shown_.size()); }

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return entry(index.row()).text;
    if (role == DetailRole)
        return entry(index.row()).detail;
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return entry(index.row()).enabled ? shown | Qt::ItemIsEnabled : shown;
}

} // namespace isogloss
