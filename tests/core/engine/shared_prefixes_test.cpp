// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/shared_prefixes.h"

#include "core/engine/layer_sweep.h"

#include <QtTest>

#include <cmath>
#include <filesystem>
#include <random>
#include <set>

using namespace isogloss;

namespace {

const std::filesystem::path models = std::filesystem::path(ISOGLOSS_SOURCE_DIR) / "tests" / "parity" / "models";

using Ids = std::vector<std::int32_t>;

Ids ids_of(const PackedSequences& packed, std::int64_t s) {
    return {packed.token_ids.begin() + packed.offsets[static_cast<std::size_t>(s)],
            packed.token_ids.begin() + packed.offsets[static_cast<std::size_t>(s) + 1]};
}

Ids random_ids(std::mt19937& random, int count, int vocabulary) {
    Ids ids;
    for (int i = 0; i < count; ++i)
        ids.push_back(static_cast<std::int32_t>(random() % static_cast<unsigned>(vocabulary)));
    return ids;
}

Ids joined(const Ids& a, const Ids& b) {
    Ids both = a;
    both.insert(both.end(), b.begin(), b.end());
    return both;
}

/// Examples that all share, passages with two questions each, and sequences that share nothing; the last three tokens are wanted.
SweepRequest questions(std::uint32_t seed, int vocabulary, int examples = 21, int passages = 5) {
    std::mt19937 random(seed);
    SweepRequest request;
    const Ids few_shots = random_ids(random, examples, vocabulary);
    std::vector<Ids> all;
    for (int p = 0; p < passages; ++p) {
        const Ids passage = joined(few_shots, random_ids(random, 9 + static_cast<int>(random() % 20), vocabulary));
        for (int q = 0; q < 2; ++q)
            all.push_back(joined(passage, random_ids(random, 4 + static_cast<int>(random() % 9), vocabulary)));
    }
    all.push_back(random_ids(random, 12, vocabulary));
    all.push_back(all.front()); // the same twice
    std::ranges::shuffle(all, random);
    request.head.candidate_offsets.push_back(0);
    for (const Ids& ids : all) {
        request.sequences.add(ids);
        for (std::int64_t back = 3; back > 0; --back) {
            request.head.tokens.push_back(request.sequences.tokens() - back);
            for (std::int32_t candidate = 0; candidate < 5; ++candidate)
                request.head.candidates.push_back(candidate * 7 % vocabulary);
            request.head.candidate_offsets.push_back(static_cast<std::int64_t>(request.head.candidates.size()));
        }
    }
    return request;
}

class Scores : public SweepSink {
public:
    std::vector<float> values;
    int routed = 0;
    void routing(const LayerRouting&) override { ++routed; }
    void log_probabilities(std::int64_t first, std::span<const float> found) override {
        values.resize(std::max(values.size(), static_cast<std::size_t>(first) + found.size()));
        std::ranges::copy(found, values.begin() + first);
    }
};

/// f32 products of other row counts round differently in the last bits.
bool close(float a, float b) { return std::fabs(a - b) < 1e-5f * std::max(1.0f, std::fabs(b)); }

} // namespace

class SharedPrefixesTest : public QObject {
    Q_OBJECT

private slots:
    void a_passage_with_two_questions_stands_there_once() {
        PackedSequences packed;
        const Ids passage{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        packed.add(joined(passage, {20, 21}));
        packed.add(joined(passage, {30, 31, 32}));
        HeadRequest head;
        head.tokens = {11, 24};
        const auto shared = share_prefixes(packed, head, 1000);
        QVERIFY(shared.has_value());
        QCOMPARE(shared->pieces.sequences(), 3);
        QCOMPARE(ids_of(shared->pieces, 0), passage);
        QCOMPARE(ids_of(shared->pieces, 1), (Ids{20, 21}));
        QCOMPARE(ids_of(shared->pieces, 2), (Ids{30, 31, 32}));
        QCOMPARE(shared->parent, (std::vector<std::int64_t>{-1, 0, 0}));
        QCOMPARE(shared->past, (std::vector<std::int64_t>{0, 10, 10}));
        shared->move_rows(head, packed);
        QCOMPARE(head.tokens, (std::vector<std::int64_t>{11, 14}));
    }

    void wanted_tokens_are_never_shared() {
        PackedSequences packed;
        const Ids same{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18};
        packed.add(same);
        packed.add(same);
        HeadRequest head;
        head.tokens = {9, 17, 18 + 12};
        const auto shared = share_prefixes(packed, head, 1000);
        QVERIFY(shared.has_value());
        QCOMPARE(ids_of(shared->pieces, 0).size(), std::size_t{9});
        shared->move_rows(head, packed);
        QCOMPARE(std::set<std::int64_t>(head.tokens.begin(), head.tokens.end()).size(), std::size_t{3});
        QCOMPARE(shared->pieces.token_ids[static_cast<std::size_t>(head.tokens[2])], 13);
    }

    void nothing_in_common_changes_nothing() {
        std::mt19937 random(3);
        PackedSequences packed;
        for (int s = 0; s < 20; ++s)
            packed.add(random_ids(random, 30, 1000));
        QVERIFY(!share_prefixes(packed, HeadRequest::all_next_tokens(packed), 1000));
        PackedSequences same; // every token is wanted
        for (int s = 0; s < 5; ++s)
            same.add(Ids(40, 7));
        QVERIFY(!share_prefixes(same, HeadRequest::all_next_tokens(same), 1000));
        QVERIFY(!share_prefixes({}, {}, 1000));
    }

    void every_sequence_is_spelled_by_its_pieces() {
        for (std::uint32_t seed = 0; seed < 200; ++seed) {
            std::mt19937 random(seed);
            // Few different ids, so that sequences part at every possible place; some are empty or begin another.
            std::vector<Ids> all{{}};
            for (int s = 0; s < 40; ++s) {
                const Ids& base = all[random() % all.size()];
                const std::size_t kept = base.empty() ? 0 : random() % (base.size() + 1);
                all.push_back(joined(Ids(base.begin(), base.begin() + static_cast<std::ptrdiff_t>(kept)),
                                     random_ids(random, static_cast<int>(random() % 25), 2)));
            }
            PackedSequences packed;
            HeadRequest head;
            for (const Ids& ids : all) {
                packed.add(ids);
                if (!ids.empty() && random() % 3 != 0)
                    head.tokens.push_back(packed.tokens() - 1 - static_cast<std::int64_t>(random() % ids.size()));
            }
            const std::int64_t block_tokens = 30 + static_cast<std::int64_t>(random() % 200);
            const auto shared = share_prefixes(packed, head, block_tokens);
            if (!shared)
                continue;
            std::vector<Ids> text(shared->parent.size()); // of each piece, with what stands before it
            std::vector<TokenRange> blocks = shared->blocks();
            std::size_t piece = 0;
            for (const TokenRange& block : blocks) {
                const std::size_t first = piece;
                for (std::size_t p = 0; p + 1 < block.offsets.size(); ++p, ++piece) {
                    QVERIFY(block.parent[p] < static_cast<std::int64_t>(p));
                    text[piece] = joined(block.parent[p] < 0 ? Ids{} : text[first + static_cast<std::size_t>(block.parent[p])],
                                         ids_of(shared->pieces, static_cast<std::int64_t>(piece)));
                    QCOMPARE(static_cast<std::int64_t>(text[piece].size()) - (block.offsets[p + 1] - block.offsets[p]), block.past[p]);
                }
                const auto sequences = std::ranges::count_if(shared->last_piece, [&](std::int64_t last) {
                    return last >= static_cast<std::int64_t>(first) && last < static_cast<std::int64_t>(piece);
                });
                QVERIFY(block.tokens() <= block_tokens || sequences == 1);
            }
            QCOMPARE(piece, shared->parent.size());
            for (std::size_t s = 0; s < all.size(); ++s)
                QCOMPARE(text[static_cast<std::size_t>(shared->last_piece[s])], all[s]);
            HeadRequest moved = head;
            shared->move_rows(moved, packed);
            QCOMPARE(std::set<std::int64_t>(moved.tokens.begin(), moved.tokens.end()).size(), moved.tokens.size());
            for (std::size_t r = 0; r < head.tokens.size(); ++r)
                QCOMPARE(shared->pieces.token_ids[static_cast<std::size_t>(moved.tokens[r])],
                         packed.token_ids[static_cast<std::size_t>(head.tokens[r])]);
        }
    }

    void the_model_answers_the_same_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("shares");
        // Grouped queries, windows and sinks, latent attention, a dense first layer; longrope's angles depend on the length of the text.
        for (const char* model : {"olmoe_gqa", "qwen3_moe_dense_layers", "gpt_oss_bf16", "mixtral_window", "deepseek_v2_lite", "deepseek_v3_groups"})
            QTest::newRow(model) << QString(model) << true;
        QTest::newRow("phimoe_longrope") << QString("phimoe_longrope") << false;
    }
    void the_model_answers_the_same() {
        QFETCH(QString, model);
        QFETCH(bool, shares);
        EngineOptions options;
        options.dtype = ComputeType::F32;
        options.device = "cpu";
        options.threads = 2;
        options.memory_bytes = 1ull << 30;
        const auto engine = make_layer_sweep(models / model.toStdString(), options);
        SweepRequest request = questions(11, engine->config().vocab_size);
        Scores apart, together, again;
        const SweepOutcome whole = engine->sweep(request, apart, {}, {});
        QCOMPARE(whole.tokens, request.sequences.tokens());
        QVERIFY(apart.routed > 0);
        request.share_prefixes = true;
        request.keep_checkpoints = request.use_checkpoints = true;
        const SweepOutcome less = engine->sweep(request, together, {}, {});
        if (shares) {
            QVERIFY2(less.tokens * 2 < whole.tokens, qPrintable(QString("%1 of %2 tokens").arg(less.tokens).arg(whole.tokens)));
            QCOMPARE(together.routed, 0);
        } else {
            QCOMPARE(less.tokens, whole.tokens);
        }
        QCOMPARE(together.values.size(), apart.values.size());
        for (std::size_t i = 0; i < apart.values.size(); ++i)
            QVERIFY2(close(together.values[i], apart.values[i]), qPrintable(QString("%1 and %2").arg(together.values[i]).arg(apart.values[i])));

        // A steered run that starts at a kept layer, against one of its own.
        request.plan.edits = {{.layer = engine->config().moe_layers.back(), .expert = 1, .action = Action::Promote, .strength = 0.7}};
        const SweepOutcome restarted = engine->sweep(request, again, {}, {});
        QVERIFY(restarted.first_layer > 0);
        request.share_prefixes = request.keep_checkpoints = request.use_checkpoints = false;
        Scores steered;
        engine->sweep(request, steered, {}, {});
        for (std::size_t i = 0; i < steered.values.size(); ++i)
            QVERIFY2(close(again.values[i], steered.values[i]), qPrintable(QString("%1 and %2").arg(again.values[i]).arg(steered.values[i])));
    }
};

QTEST_GUILESS_MAIN(SharedPrefixesTest)
#include "shared_prefixes_test.moc"
