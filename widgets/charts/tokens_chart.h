// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/token_routing.h"
#include "core/steering/plan.h"
#include "widgets/charts/chart.h"

#include <QPointer>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace isogloss {

class Selection;

/// What the tokens of one row are written as, beside how they were routed.
struct TokenLine {
    TokenRouting routing;
    QStringList pieces; ///< [n] text of each token; "#123" where the tokenizer is not known
    bool right_to_left = false;
};
struct TokenLines {
    std::vector<TokenLine> lines; ///< one per language, the reference first
    int layer = 0, top_k = 0;     ///< true layer id
    QString reference;
    bool chosen_by_biased_score = false; ///< the router chooses by score + selection bias, not by its logits
};

/// One sentence in several languages, token by token: each token is coloured by its first expert, or by how far its experts are from the reference
/// sentence's. A click on a token selects its first expert everywhere, a click on a number below it that expert, with Ctrl it is added; tokens that
/// a selected expert takes are outlined.
class TokensChart : public Chart {
    Q_OBJECT
public:
    enum class Colouring { Expert, Divergence };
    explicit TokensChart(Selection* selection, QWidget* parent = nullptr);

    void set_lines(std::shared_ptr<const TokenLines> lines);
    void set_colouring(Colouring colouring);
    Colouring colouring() const { return colouring_; }
    int layer() const { return lines_ ? lines_->layer : -1; }
    void set_plan(const SteeringPlan& plan);
    /// In the widget; empty if there is none.
    QRectF token_rect(std::size_t line, std::size_t token) const;
    QRectF numbers_rect(std::size_t line, std::size_t token) const; ///< of the experts below a token
    int expert_at(QPointF position) const;                          ///< that is meant there, −1 = none

    bool has_data() const override { return lines_ && !lines_->lines.empty(); }
    double height_for(double width, const QFont& font) const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;
    void draw_marks(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;
    void draw_overlay(QPainter& painter, const Theme& theme) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

signals:
    void promote_requested(int layer, int expert);  ///< double click, or P
    void suppress_requested(int layer, int expert); ///< S
    void remove_requested(int layer, int expert);   ///< Delete; a double click or its own key on a steered expert

private:
    struct Chip {
        std::size_t line = 0, token = 0;
        QRectF box, below; ///< the text, and the experts' numbers under it
    };
    struct Layout;
    Layout layout(const QRectF& area, const QFont& font) const;
    const Layout& screen_layout() const;
    QColor colour(const TokenLine& line, std::size_t token, const Theme& theme) const;
    QStringList read_out(const Chip& chip) const;
    void draw_legend(QCPPainter& painter, const Layout& at, const Theme& theme) const;
    int chip_at(QPointF position) const;
    int expert_of(int chip, int rank) const; ///< rank 0 = of the largest weight
    bool is_selected(int expert) const;
    void select_expert(int expert, bool add = false);
    void request(Action action, int expert);
    void rank_experts();

    QPointer<Selection> selection_;
    std::shared_ptr<const TokenLines> lines_;
    Colouring colouring_ = Colouring::Expert;
    SteeringPlan plan_;
    std::map<int, int> rank_; ///< expert → category, of the eight that take most tokens here
    int hover_ = -1;          ///< index of a chip
    int rank_at_ = 0;         ///< of that token's experts, where the keys are
    mutable std::shared_ptr<const Layout> layout_;
    mutable QSize layout_size_;
};

} // namespace isogloss
