// SPDX-License-Identifier: GPL-3.0-or-later
// Another theme reaches every widget, shown, hidden and made later, and costs no more than a blink.
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace isogloss;

namespace {

const auto more_style = QStringLiteral(R"(
QWidget[look="ground"] { background: %ground; }
QWidget[look="bad"] { background: %tint; color: %loss; }
QPushButton[look="primary"] { background: %accent; color: %onaccent; border: 1px solid %accent; border-radius: 0; }
)");

QColor middle_of(QWidget& widget, QPoint off = {}) { return widget.grab().toImage().pixelColor(widget.rect().center() + off); }

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        ThemeSource::instance().set_more_style(more_style);
        ThemeSource::instance().set_choice(ThemeChoice::Light);
    }

    void every_widget_follows_data() {
        QTest::addColumn<int>("choice");
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
        QTest::newRow("dark again") << static_cast<int>(ThemeChoice::Dark);
    }
    void every_widget_follows() {
        QFETCH(int, choice);
        QWidget window;
        window.setProperty("look", "ground");
        QPushButton primary(QString(), &window), plain(QString(), &window);
        primary.setProperty("look", "primary");
        QLabel bad(QStringLiteral("lost"), &window);
        bad.setProperty("look", "bad");
        QLineEdit line(&window);
        QWidget hidden(&window);
        hidden.setProperty("look", "ground");
        hidden.setAttribute(Qt::WA_StyledBackground);
        window.setAttribute(Qt::WA_StyledBackground);
        auto* grid = new QGridLayout(&window);
        for (QWidget* widget : std::initializer_list<QWidget*>{&primary, &plain, &bad, &line})
            grid->addWidget(widget);
        window.resize(200, 300);
        window.show();
        hidden.setGeometry(0, 0, 20, 20);
        hidden.hide();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        QSignalSpy changed(&ThemeSource::instance(), &ThemeSource::changed);
        ThemeSource::instance().set_choice(static_cast<ThemeChoice>(choice));
        QCOMPARE(changed.count(), 1);
        const Theme& theme = ThemeSource::instance().theme();
        QCOMPARE(theme.dark, choice == static_cast<int>(ThemeChoice::Dark));
        QCOMPARE(window.grab().toImage().pixelColor(2, 2), theme.ground);
        QCOMPARE(middle_of(primary), theme.accent);
        QCOMPARE(middle_of(plain), theme.pane);
        QCOMPARE(middle_of(line, {20, 0}), theme.pane);
        QCOMPARE(bad.grab().toImage().pixelColor(1, 1), over(theme.pane, theme.loss, 0.08));
        QCOMPARE(bad.palette().color(QPalette::WindowText), theme.loss);
        hidden.show();
        QCOMPARE(middle_of(hidden), theme.ground);
        // So does what cannot be used, and what is made later.
        plain.setEnabled(false);
        QCOMPARE(plain.palette().color(QPalette::Disabled, QPalette::ButtonText), theme.faint);
        QPushButton later(&window);
        later.setProperty("look", "primary");
        later.resize(40, 30);
        later.show();
        QCOMPARE(middle_of(later), theme.accent);
    }

    void a_window_full_of_widgets_is_not_felt() {
        QWidget window;
        auto* grid = new QGridLayout(&window);
        for (int row = 0; row < 40; ++row) {
            grid->addWidget(new QLabel(QString::number(row)), row, 0);
            for (int column = 1; column < 8; ++column)
                grid->addWidget(new QPushButton(QString::number(column)), row, column);
            grid->addWidget(new QLineEdit, row, 8);
        }
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        ThemeSource::instance().set_choice(ThemeChoice::Light);
        QElapsedTimer clock;
        clock.start();
        ThemeSource::instance().set_choice(ThemeChoice::Dark);
        const double theme_ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        clock.restart();
        qApp->setStyleSheet(qApp->styleSheet() + " ");
        const double sheet_ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        qInfo("360 widgets: another theme %.1f ms, another sheet %.1f ms", theme_ms, sheet_ms);
        QCOMPARE(middle_of(*grid->itemAtPosition(3, 3)->widget(), {12, 0}), Theme::dark_theme().pane);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
