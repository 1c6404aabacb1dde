// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/scope_row.h"

#include "widgets/models/plural.h"
#include "widgets/models/run_list_model.h"
#include "widgets/panels/scope_popup.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace isogloss {

namespace {
constexpr int margin = 3; ///< above and below the text

/// Lines are broken between the parts of a sentence, not within "layers 4–9".
QString unbroken(const QString& text) {
    const QString separator = QStringLiteral(" · ");
    QStringList parts = text.split(separator);
    for (QString& part : parts)
        part.replace(' ', QChar(QChar::Nbsp)).replace(u'–', QStringLiteral("\u2060–\u2060"));
    return parts.join(QChar(QChar::Nbsp) + QStringLiteral("· "));
}

} // namespace

ScopeRow::ScopeRow(PlanDocument& document, Selection& selection, QWidget* parent)
    : QAbstractButton(parent), document_(document), popup_(new ScopePopup(document, selection, this)) {
    setObjectName("scope_row");
    setAttribute(Qt::WA_Hover); // painted anew when the pointer comes and goes
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Layers, languages and tokens that the plan applies to"));
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() * 0.92);
    setFont(smaller);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, &ScopeRow::open);
    connect(&document_, &PlanDocument::plan_changed, this, &ScopeRow::follow);
    connect(&ThemeSource::instance(), &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    follow();
}

void ScopeRow::set_layers(int model_layers) { popup_->set_layers(model_layers); }
void ScopeRow::open() { popup_->open_at(*this); }

void ScopeRow::follow() {
    const QString limits = scope_text(document_.plan().scope).section(QStringLiteral(" · "), 1); // its list begins with a separator
    const SteeringPlan& plan = document_.plan();
    const QString sentence = limits.isEmpty() ? tr("Applies everywhere") : tr("Applies to: %1").arg(limits);
    const QString count = plural(static_cast<qint64>(plan.edits.size()), RunListModel::tr("%1 edit"), RunListModel::tr("%1 edits"));
    setText((plan.empty() ? sentence : count + QStringLiteral(" · ") + (limits.isEmpty() ? tr("everywhere") : limits)) + QStringLiteral(" ▾"));
    setAccessibleName(plan.empty() ? sentence : count + QStringLiteral(". ") + sentence);
    updateGeometry();
}

QSize ScopeRow::sizeHint() const { return {120, fontMetrics().height() + 2 * margin}; }

int ScopeRow::heightForWidth(int width) const {
    return fontMetrics().boundingRect(QRect(0, 0, std::max(width, 40), 1000), Qt::TextWordWrap, unbroken(text())).height() + 2 * margin;
}

void ScopeRow::paintEvent(QPaintEvent*) {
    const Theme& theme = ThemeSource::instance().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    painter.setPen(!isEnabled() ? theme.faint : underMouse() || document_.plan().scope != PlanScope{} ? theme.text : theme.secondary);
    const auto start = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.drawText(rect().adjusted(0, margin, 0, -margin), start | Qt::AlignTop | Qt::TextWordWrap, unbroken(text()));
}

} // namespace isogloss
