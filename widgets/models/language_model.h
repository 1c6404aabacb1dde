// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <vector>

namespace isogloss {

/// The languages of a corpus with a check box each: a flat list, or groups with their languages below. One column.
class LanguageModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Grouping { None, Family, Script, ResourceClass };
    enum Role {
        CodeRole = Qt::UserRole, ///< "hin_Deva"; empty for a group
        NativeRole,              ///< "हिन्दी"
        EnglishRole,             ///< "Hindi"
        ClassRole,               ///< resource class 0 … 5, −1 = not listed
        ReferenceRole,           ///< bool: the language that the others are compared with
        SearchRole,              ///< folded text that a search looks into
        CountRole,               ///< of a group: how many languages it holds
    };

    explicit LanguageModel(QObject* parent = nullptr);

    /// The languages that can be chosen. A language that was there before keeps its check mark; new ones are checked.
    void set_codes(const QStringList& codes);
    const QStringList& codes() const { return codes_; }
    void set_grouping(Grouping grouping);
    Grouping grouping() const { return grouping_; }
    /// Checks exactly these; codes that are not there are passed over. The reference stays checked.
    void set_checked_codes(const QStringList& codes);
    QStringList checked_codes() const;
    /// Empty = none. The reference cannot be unchecked: without it there is nothing to compare with.
    void set_reference(const QString& code);
    const QString& reference() const { return reference_; }
    QModelIndex index_of(const QString& code) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void checked_changed();

private:
    struct Entry {
        QString code, native, english, family, script, search;
        int resource_class = -1;
        bool checked = true;
    };
    struct Group {
        QString name;
        std::vector<int> entries; ///< into entries_
    };
    bool is_group(const QModelIndex& index) const;
    const Entry* entry(const QModelIndex& index) const;
    int entry_index(const QModelIndex& index) const;
    QString group_of(const Entry& entry) const;
    QVariant group_data(const Group& group, int role) const;
    QVariant entry_data(const Entry& entry, int role) const;
    void check(const std::vector<int>& entries, bool checked);
    void arrange();
    void announce_all();

    QStringList codes_;
    QString reference_;
    Grouping grouping_ = Grouping::None;
    std::vector<Entry> entries_; ///< in the order of the flat list
    std::vector<Group> groups_;  ///< empty when flat
};

/// Shows the languages whose name, code, alias, family or script holds every word of the search.
class LanguageFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit LanguageFilter(QObject* parent = nullptr);
    void set_search(const QString& text);
    /// Codes of the languages that are shown.
    QStringList shown_codes() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList words_;
};

/// Lower case without accents, so that "francais" finds "français".
QString folded(const QString& text);
/// The folded text that a search for a language looks into: code, names, family, script, aliases.
QString language_search_text(const QString& code);
/// True if all words of `search` occur in it.
bool language_matches(const QString& code, const QString& search);

} // namespace isogloss
