// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/misfits.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QTextBoundaryFinder>
#include <QToolButton>

namespace isogloss::tests {

namespace {

/// Pixels that Qt's rounding of styled sizes takes; they lie in the padding.
constexpr int slack = 1;

QString without_mnemonic(QString text) { return text.replace("&&", "\x01").remove('&').replace('\x01', '&'); }

QString place(const QWidget& widget) {
    QStringList names;
    for (const QWidget* each = &widget; each && names.size() < 4; each = each->parentWidget())
        names.prepend(each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className()).section("::", -1) : each->objectName());
    return names.join('/');
}

class Finder {
public:
    QStringList found;

    void look(const QWidget& widget) {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            look_at_label(*label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            look_at_button(*button);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
            require(widget, "tabs", tabs->sizeHint().width(), tabs->width());
        else if (const auto* menus = qobject_cast<const QMenuBar*>(&widget))
            require(widget, "menus", menus->sizeHint().width(), menus->width());
        else if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
            look_at_header(*header);
        else if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            look_at_choice(*box);
        else if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            look_at_line(*line);
        reach(widget);
    }

private:
    void require(const QWidget& widget, const QString& text, int needs, int has, const char* what = "wide") {
        if (needs > has + slack)
            found << QStringLiteral("%1: \"%2\" is %3 px %4, there are %5").arg(place(widget), text).arg(needs).arg(QLatin1String(what)).arg(has);
    }

    void look_at_label(const QLabel& label) {
        const QString& text = label.text();
        if (text.isEmpty())
            return;
        if (text.endsWith(u'…') && !label.toolTip().isEmpty())
            return;
        if (label.wordWrap()) {
            require(label, text, label.heightForWidth(label.width()), label.height(), "high");
            // A word that no line holds.
            QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
            for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary()) {
                const QString word = text.mid(from, to - from).trimmed();
                require(label, word, label.fontMetrics().horizontalAdvance(word), label.contentsRect().width());
            }
        } else {
            require(label, text, label.sizeHint().width(), label.width());
            require(label, text, label.sizeHint().height(), label.height(), "high");
        }
    }

    void look_at_button(const QAbstractButton& button) {
        const QString text = without_mnemonic(button.text());
        if (text.isEmpty())
            return;
        require(button, text, button.sizeHint().width(), button.width());
        require(button, text, button.hasHeightForWidth() ? button.heightForWidth(button.width()) : button.fontMetrics().height(), button.height(),
                "high");
    }

    void look_at_header(const QHeaderView& header) {
        if (header.orientation() != Qt::Horizontal || !header.model())
            return;
        for (int i = 0; i < header.count(); ++i)
            if (!header.isSectionHidden(i)) {
                const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
                require(header, text, header.fontMetrics().horizontalAdvance(text) + 4, header.sectionSize(i));
            }
    }

    void look_at_choice(const QComboBox& box) {
        if (box.isEditable())
            return;
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.subControls = QStyle::SC_All;
        const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        require(box, box.currentText(), box.fontMetrics().horizontalAdvance(box.currentText()), room.width());
    }

    void look_at_line(const QLineEdit& line) {
        const bool number = qobject_cast<const QAbstractSpinBox*>(line.parentWidget()) != nullptr;
        const QString text = number ? line.displayText() : line.placeholderText();
        if (text.isEmpty() || (!number && !line.text().isEmpty()))
            return;
        QStyleOptionFrame option;
        option.initFrom(&line);
        const QRect room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
        require(line, text, line.fontMetrics().horizontalAdvance(text), room.width() - line.textMargins().left() - line.textMargins().right());
    }

    /// Nothing of a widget lies outside its parent; what scrolls may.
    void reach(const QWidget& widget) {
        const QWidget* parent = widget.parentWidget();
        if (!parent || widget.isWindow() || qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) ||
            qobject_cast<const QTabBar*>(parent) || widget.objectName().startsWith("qt_")) // Qt's own, like the splitters between docks
            return;
        if (!parent->rect().adjusted(-slack, -slack, slack, slack).contains(widget.geometry()))
            found << QStringLiteral("%1: [%2, %3 %4×%5] lies outside its parent's %6×%7")
                         .arg(place(widget))
                         .arg(widget.x())
                         .arg(widget.y())
                         .arg(widget.width())
                         .arg(widget.height())
                         .arg(parent->width())
                         .arg(parent->height());
    }
};

} // namespace

QStringList misfits(const QWidget& root) {
    Finder finder;
    for (const QWidget* widget : root.findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == root.window())
            finder.look(*widget);
    return finder.found;
}

} // namespace isogloss::tests
