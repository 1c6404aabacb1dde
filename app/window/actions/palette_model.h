// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>

#include <functional>
#include <vector>

namespace isogloss {

/// One line of the command palette.
struct PaletteEntry {
    QString text;     ///< what is shown
    QString detail;   ///< shortcut, or language code
    QString keywords; ///< further words that find it
    std::function<void()> run;
    bool enabled = true;
};

/// How well `query` fits `text`: every word of the query must be in it; a word that begins one of the text's words counts more, the more so the
/// earlier. 0 = does not fit. Both are compared without case and accents.
int palette_score(const QString& query, const QString& text);

/// The entries that fit the query, best first; without a query all, in their own order.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole };
    explicit PaletteModel(std::vector<PaletteEntry> entries, QObject* parent = nullptr);

    void set_query(const QString& query);
    const PaletteEntry& entry(int row) const { return entries_[static_cast<std::size_t>(shown_[static_cast<std::size_t>(row)])]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<PaletteEntry> entries_;
    std::vector<int> shown_;
};

} // namespace isogloss
