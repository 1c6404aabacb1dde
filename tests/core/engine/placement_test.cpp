// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/placement.h"

#include "core/engine/engine.h"

#include <QtTest>

#include <random>

using namespace isogloss;

namespace {

std::string named(const std::string& text, int gpus) { return device_text(devices_named(text, gpus)); }

} // namespace

class PlacementTest : public QObject {
    Q_OBJECT
private slots:
    void devices_are_named() {
        QCOMPARE(named("auto", 0), std::string("cpu"));
        QCOMPARE(named("auto", 2), std::string("cuda:0,1"));
        QCOMPARE(named("cpu", 2), std::string("cpu"));
        QCOMPARE(named("cuda", 3), std::string("cuda:0,1,2"));
        QCOMPARE(named("cuda:1", 2), std::string("cuda:1"));
        QCOMPARE(named("cuda:1,0", 2), std::string("cuda:1,0"));
        QCOMPARE(named("cuda:0,cuda:2", 3), std::string("cuda:0,2"));
        QCOMPARE(named("cpu,cpu", 0), std::string("cpu,cpu"));
        for (const char* wrong : {"", "gpu", "cuda:", "cuda:x", "cuda:-1", "0,1", "cuda:0,,1", "cpu,0", "cuda:0,0", "cuda:2", "cuda:0,"})
            QVERIFY_EXCEPTION_THROWN(devices_named(wrong, 2), EngineError);
        QVERIFY_EXCEPTION_THROWN(devices_named("cuda", 0), EngineError);
        QVERIFY_EXCEPTION_THROWN(devices_named("cuda:0", 0), EngineError);
    }

    void one_device_that_is_large_enough_takes_everything() {
        const std::vector<std::uint64_t> layers(10, 100), room{1050, 5000};
        const Placement placement = place_layers(layers, 50, room);
        QCOMPARE(placement.device, std::vector<int>(10, 0));
        QCOMPARE(placement.resident, std::vector<bool>(10, true));
        QVERIFY(placement.head);
        QCOMPARE(placement.used, (std::vector<std::uint64_t>{1050, 0}));
    }
    void a_second_device_takes_what_the_first_has_no_room_for() {
        const std::vector<std::uint64_t> layers(10, 100), room{750, 5000};
        const Placement placement = place_layers(layers, 50, room);
        QCOMPARE(placement.device, (std::vector<int>{0, 0, 0, 0, 0, 0, 0, 1, 1, 1}));
        QCOMPARE(placement.used, (std::vector<std::uint64_t>{700, 350}));
        QVERIFY(std::ranges::all_of(placement.resident, [](bool stays) { return stays; }));
    }
    void the_head_goes_with_the_last_layer() {
        const Placement placement = place_layers(std::vector<std::uint64_t>(4, 100), 150, std::vector<std::uint64_t>{450, 260});
        QCOMPARE(placement.device, (std::vector<int>{0, 0, 0, 1}));
        QCOMPARE(placement.used, (std::vector<std::uint64_t>{300, 250}));
    }
    void what_fits_nowhere_is_copied_at_each_use() {
        // Two slots, and six layers beside them.
        const std::vector<std::uint64_t> layers(12, 100), room{800};
        const Placement placement = place_layers(layers, 500, room);
        QCOMPARE(std::ranges::count(placement.resident, true), 6);
        QCOMPARE(placement.used, (std::vector<std::uint64_t>{800}));
        QVERIFY(!placement.head);
        for (std::size_t layer = 1; layer < layers.size(); ++layer) // never two that are copied in a row
            QVERIFY(placement.resident[layer] || placement.resident[layer - 1]);
        QVERIFY(placement.resident[0]);
    }
    void shares_follow_the_room() {
        const std::vector<std::uint64_t> layers(40, 100), room{500, 1500};
        const Placement placement = place_layers(layers, 0, room);
        QCOMPARE(std::ranges::count(placement.device, 0), 10);
        QCOMPARE(std::ranges::count(placement.device, 1), 30);
        QVERIFY(std::ranges::is_sorted(placement.device));
        QCOMPARE(placement.used, (std::vector<std::uint64_t>{500, 1500}));
    }
    void a_device_that_has_no_room_for_two_layers_is_left_out() {
        const Placement placement = place_layers(std::vector<std::uint64_t>(20, 100), 0, std::vector<std::uint64_t>{150, 400});
        QCOMPARE(placement.device, std::vector<int>(20, 1));
        QCOMPARE(placement.used, (std::vector<std::uint64_t>{0, 400}));
        QVERIFY_EXCEPTION_THROWN(place_layers(std::vector<std::uint64_t>(20, 100), 0, std::vector<std::uint64_t>{150, 199}), EngineError);
    }
    void no_device_holds_more_than_its_room() {
        std::mt19937 random(3);
        for (int round = 0; round < 500; ++round) {
            std::vector<std::uint64_t> layers(1 + random() % 40), room(1 + random() % 4);
            for (std::uint64_t& bytes : layers)
                bytes = 1 + random() % 100;
            for (std::uint64_t& bytes : room)
                bytes = 200 + random() % 2000;
            const std::uint64_t head = random() % 300;
            const Placement placement = place_layers(layers, head, room);
            QCOMPARE(placement.device.size(), layers.size());
            QVERIFY(std::ranges::is_sorted(placement.device));
            for (std::size_t device = 0; device < room.size(); ++device) {
                std::uint64_t resident = 0, largest = 0, streamed = 0;
                for (std::size_t layer = 0; layer < layers.size(); ++layer) {
                    if (placement.device[layer] != static_cast<int>(device))
                        continue;
                    resident += placement.resident[layer] ? layers[layer] : 0;
                    if (!placement.resident[layer]) {
                        largest = std::max(largest, layers[layer]);
                        ++streamed;
                    }
                }
                resident += placement.head && placement.last() == static_cast<int>(device) ? head : 0;
                QCOMPARE(placement.used[device], resident + std::min<std::uint64_t>(streamed, streaming_slots) * largest);
                QVERIFY(placement.used[device] <= room[device]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(PlacementTest)
#include "placement_test.moc"
