// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/hidden_checkpoints.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace isogloss;

namespace {

constexpr std::uint64_t each = 8 * 16 * sizeof(float);

at::Tensor states(float value) { return at::full({8, 16}, value, at::TensorOptions().dtype(at::kFloat)); }

SteeringPlan plan_at(int layer, double strength = 0.5) {
    SteeringPlan plan;
    plan.edits = {{.layer = layer, .expert = 0, .action = Action::Promote, .strength = strength}};
    return plan;
}

} // namespace

class HiddenCheckpointsTest : public QObject {
    Q_OBJECT
private slots:
    void what_memory_has_no_room_for_comes_back_from_disk() {
        const QTemporaryDir folder;
        HiddenCheckpoints kept(2 * each, 3 * each, folder.path().toStdString());
        kept.begin_sweep();
        for (int layer = 1; layer <= 6; ++layer)
            kept.keep("tokens", {}, layer, states(static_cast<float>(layer)));
        QCOMPARE(kept.bytes(), 2 * each);
        QCOMPARE(kept.bytes_on_disk(), 3 * each);
        for (int layer = 1; layer <= 5; ++layer) { // a plan that first changes `layer` starts there, from the states that were kept
            const auto found = kept.find("tokens", plan_at(layer));
            QVERIFY(found);
            QCOMPARE(found->layer, layer);
            QVERIFY(at::equal(found->hidden, states(static_cast<float>(layer))));
        }
        QCOMPARE(kept.find("tokens", {})->layer, 5); // the sixth found no room
        QVERIFY(!kept.find("other tokens", {}));
        QVERIFY(folder.isValid() && QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)); // the file has no name
    }

    void what_is_found_is_a_copy() {
        HiddenCheckpoints kept(each);
        kept.keep("tokens", {}, 1, states(1));
        kept.find("tokens", {})->hidden.fill_(9);
        QVERIFY(at::equal(kept.find("tokens", {})->hidden, states(1)));
    }

    void room_of_old_tokens_is_used_again() {
        const QTemporaryDir folder;
        HiddenCheckpoints kept(0, 2 * each, folder.path().toStdString());
        kept.begin_sweep();
        kept.keep("old", {}, 1, states(1));
        kept.keep("old", {}, 2, states(2));
        for (int sweep = 0; sweep < 10; ++sweep)
            kept.begin_sweep();
        kept.keep("new", {}, 1, states(3));
        kept.keep("new", {}, 2, states(4));
        QVERIFY(!kept.find("old", {}));
        QVERIFY(at::equal(kept.find("new", {})->hidden, states(4)));
        QVERIFY(at::equal(kept.find("new", plan_at(1))->hidden, states(3)));
        QCOMPARE(kept.bytes_on_disk(), 2 * each);
    }

    void without_a_disk_memory_alone_is_used() {
        HiddenCheckpoints kept(each, 100 * each, "/nonexistent/folder");
        kept.begin_sweep();
        kept.keep("tokens", {}, 1, states(1));
        kept.keep("tokens", {}, 2, states(2));
        QCOMPARE(kept.find("tokens", {})->layer, 1);
        QCOMPARE(kept.bytes_on_disk(), std::uint64_t(0));
        QCOMPARE(kept.layers_to_keep(each, 0, 12).size(), std::size_t(1)); // the disk refused once: it is not counted on again
    }
};

QTEST_APPLESS_MAIN(HiddenCheckpointsTest)
#include "hidden_checkpoints_test.moc"
