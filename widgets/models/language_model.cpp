// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/language_model.h"

#include "core/text/languages.h"

#include <algorithm>
#include <map>

namespace isogloss {

namespace {

/// Names of the classes as Joshi et al. 2020 give them, in short.
QString class_name(int resource_class) {
    switch (resource_class) {
    case 5:
        return LanguageModel::tr("class 5, winners");
    case 4:
        return LanguageModel::tr("class 4, underdogs");
    case 3:
        return LanguageModel::tr("class 3, rising stars");
    case 2:
        return LanguageModel::tr("class 2, hopefuls");
    case 1:
        return LanguageModel::tr("class 1, scraping by");
    case 0:
        return LanguageModel::tr("class 0, left behind");
    default:
        return LanguageModel::tr("class not listed");
    }
}

QString text(const std::string& value) { return QString::fromStdString(value); }

} // namespace

QString folded(const QString& text) {
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    return out.toCaseFolded();
}

QString language_search_text(const QString& code) {
    QStringList words{code};
    if (const Language* known = find_language(code.toStdString())) {
        words << text(known->native) << text(known->english) << text(known->family) << text(known->script_name);
        for (const std::string& alias : known->aliases)
            words << text(alias);
    }
    return folded(words.join(' '));
}

bool language_matches(const QString& code, const QString& search) {
    const QString text = language_search_text(code);
    const QStringList words = folded(search).split(' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

LanguageModel::LanguageModel(QObject* parent) : QAbstractItemModel(parent) {}

void LanguageModel::set_codes(const QStringList& codes) {
    beginResetModel();
    std::map<QString, bool> was_checked;
    for (const Entry& old : entries_)
        was_checked[old.code] = old.checked;
    codes_ = codes;
    entries_.clear();
    for (const QString& code : codes) {
        Entry entry{code, code, code, tr("unknown family"), tr("unknown script"), language_search_text(code), -1, true};
        if (const Language* known = find_language(code.toStdString())) {
            entry.native = text(known->native);
            entry.english = text(known->english);
            entry.family = text(known->family);
            entry.script = text(known->script_name);
            entry.resource_class = known->resource_class;
        }
        if (const auto old = was_checked.find(code); old != was_checked.end())
            entry.checked = old->second;
        entries_.push_back(std::move(entry));
    }
    arrange();
    endResetModel();
    emit checked_changed();
}

void LanguageModel::set_grouping(Grouping grouping) {
    if (grouping == grouping_)
        return;
    beginResetModel();
    grouping_ = grouping;
    arrange();
    endResetModel();
}

void LanguageModel::set_checked_codes(const QStringList& codes) {
    for (Entry& entry : entries_)
        entry.checked = codes.contains(entry.code) || entry.code == reference_;
    announce_all();
}

QStringList LanguageModel::checked_codes() const {
    QStringList codes;
    for (const Entry& entry : entries_)
        if (entry.checked)
            codes << entry.code;
    return codes;
}

void LanguageModel::set_reference(const QString& code) {
    if (code == reference_)
        return;
    beginResetModel();
    reference_ = code;
    for (Entry& entry : entries_)
        entry.checked = entry.checked || entry.code == code;
    arrange();
    endResetModel();
    emit checked_changed();
}

QString LanguageModel::group_of(const Entry& entry) const {
    switch (grouping_) {
    case Grouping::Family:
        return entry.family;
    case Grouping::Script:
        return entry.script;
    case Grouping::ResourceClass:
        return class_name(entry.resource_class);
    case Grouping::None:
        break;
    }
    return {};
}

/// The reference first, then by falling resource class, then by English name.
void LanguageModel::arrange() {
    std::sort(entries_.begin(), entries_.end(), [this](const Entry& a, const Entry& b) {
        const bool reference_a = a.code == reference_, reference_b = b.code == reference_;
        if (reference_a != reference_b)
            return reference_a;
        if (a.resource_class != b.resource_class)
            return a.resource_class > b.resource_class;
        return std::pair(a.english, a.code) < std::pair(b.english, b.code);
    });
    groups_.clear();
    if (grouping_ == Grouping::None)
        return;
    for (int i = 0; i < static_cast<int>(entries_.size()); ++i) {
        const QString name = group_of(entries_[i]);
        auto group = std::find_if(groups_.begin(), groups_.end(), [&](const Group& g) { return g.name == name; });
        if (group == groups_.end())
            group = groups_.insert(groups_.end(), Group{name, {}});
        group->entries.push_back(i);
    }
    // Classes already come in falling order; names are easier to find in alphabetical order.
    if (grouping_ != Grouping::ResourceClass)
        std::sort(groups_.begin(), groups_.end(), [](const Group& a, const Group& b) { return a.name.localeAwareCompare(b.name) < 0; });
}

// The internal id of a language in a group is the group's row + 1; of everything on the top level it is 0.
QModelIndex LanguageModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex LanguageModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

bool LanguageModel::is_group(const QModelIndex& index) const { return index.isValid() && index.internalId() == 0 && grouping_ != Grouping::None; }

int LanguageModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(grouping_ == Grouping::None ? entries_.size() : groups_.size());
    return is_group(parent) && parent.column() == 0 ? static_cast<int>(groups_[parent.row()].entries.size()) : 0;
}

int LanguageModel::columnCount(const QModelIndex&) const { return 1; }

int LanguageModel::entry_index(const QModelIndex& index) const {
    if (!index.isValid() || is_group(index))
        return -1;
    return index.internalId() == 0 ? index.row() : groups_[index.internalId() - 1].entries[index.row()];
}

const LanguageModel::Entry* LanguageModel::entry(const QModelIndex& index) const {
    const int i = entry_index(index);
    return i < 0 ? nullptr : &entries_[i];
}

QModelIndex LanguageModel::index_of(const QString& code) const {
    for (int i = 0; i < static_cast<int>(entries_.size()); ++i) {
        if (entries_[i].code != code)
            continue;
        if (grouping_ == Grouping::None)
            return index(i, 0);
        for (int g = 0; g < static_cast<int>(groups_.size()); ++g) {
            const auto& members = groups_[g].entries;
            if (const auto found = std::find(members.begin(), members.end(), i); found != members.end())
                return index(static_cast<int>(found - members.begin()), 0, index(g, 0));
        }
    }
    return {};
}

QVariant LanguageModel::group_data(const Group& group, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return group.name;
    case CountRole:
        return static_cast<int>(group.entries.size());
    case Qt::CheckStateRole: {
        const auto checked = std::count_if(group.entries.begin(), group.entries.end(), [this](int i) { return entries_[i].checked; });
        if (checked == 0)
            return Qt::Unchecked;
        return checked == static_cast<std::ptrdiff_t>(group.entries.size()) ? Qt::Checked : Qt::PartiallyChecked;
    }
    default:
        return {};
    }
}

QVariant LanguageModel::entry_data(const Entry& entry, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case NativeRole:
        return entry.native;
    case Qt::CheckStateRole:
        return entry.checked ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return tr("%1 · %2 · %3 · %4").arg(entry.english, entry.family, entry.script, class_name(entry.resource_class));
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(entry.english, entry.code);
    case CodeRole:
        return entry.code;
    case EnglishRole:
        return entry.english;
    case ClassRole:
        return entry.resource_class;
    case ReferenceRole:
        return entry.code == reference_;
    case SearchRole:
        return entry.search;
    default:
        return {};
    }
}

QVariant LanguageModel::data(const QModelIndex& index, int role) const {
    if (is_group(index))
        return group_data(groups_[index.row()], role);
    const Entry* language = entry(index);
    return language ? entry_data(*language, role) : QVariant();
}

bool LanguageModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const bool checked = value.toInt() != Qt::Unchecked;
    if (is_group(index)) {
        check(groups_[index.row()].entries, checked);
        return true;
    }
    const int i = entry_index(index);
    if (i < 0 || (!checked && entries_[i].code == reference_))
        return false;
    check({i}, checked);
    return true;
}

void LanguageModel::check(const std::vector<int>& entries, bool checked) {
    for (const int i : entries)
        entries_[i].checked = checked || entries_[i].code == reference_;
    announce_all();
}

void LanguageModel::announce_all() {
    const int rows = rowCount();
    if (rows > 0)
        emit dataChanged(index(0, 0), index(rows - 1, 0), {Qt::CheckStateRole});
    for (int g = 0; g < static_cast<int>(groups_.size()); ++g) {
        const QModelIndex group = index(g, 0);
        emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group), {Qt::CheckStateRole});
    }
    emit checked_changed();
}

Qt::ItemFlags LanguageModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    if (!is_group(index))
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

LanguageFilter::LanguageFilter(QObject* parent) : QSortFilterProxyModel(parent) { setRecursiveFilteringEnabled(true); }

void LanguageFilter::set_search(const QString& text) {
    words_ = folded(text).split(' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool LanguageFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (words_.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString text = index.data(LanguageModel::SearchRole).toString();
    // A group is shown for the sake of its languages.
    return !text.isEmpty() && std::all_of(words_.begin(), words_.end(), [&](const QString& word) { return text.contains(word); });
}

QStringList LanguageFilter::shown_codes() const {
    QStringList codes;
    const auto collect = [&](const QModelIndex& parent, const auto& self) -> void {
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex child = index(row, 0, parent);
            if (const QString code = child.data(LanguageModel::CodeRole).toString(); !code.isEmpty())
                codes << code;
            self(child, self);
        }
    };
    collect({}, collect);
    return codes;
}

} // namespace isogloss
