// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/choice_questions.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/task_items.h"
#include "tests/core/evaluation/reference.h"

#include <QTest>

using namespace isogloss;

class PromptTest : public QObject {
    Q_OBJECT
private slots:
    void prompt_to_the_byte() {
        BelebeleItem item;
        item.passage = " One.\nTwo. ";
        item.question = "\xE3\x80\x80\t Which? \xC2\xA0\n";
        item.answers[0] = "a";
        item.answers[1] = " b ";
        item.answers[2] = "";
        item.answers[3] = "d";
        QCOMPARE(belebele_prompt(item), "P:  One.\nTwo. \nQ: Which?\nA: a\nB:  b \nC: \nD: d\nAnswer:");
        item.question = " \n ";
        QCOMPARE(belebele_prompt(item), "P:  One.\nTwo. \nQ: \nA: a\nB:  b \nC: \nD: d\nAnswer:");
    }

    void contexts_are_the_harness_ones() {
        const auto expected = tests::reference()["contexts"];
        for (const char* code : {"eng_Latn", "hin_Deva"}) {
            const std::vector<BelebeleItem> items = load_belebele(tests::here(std::string("belebele/") + code + ".jsonl"));
            QCOMPARE(items.size(), std::size_t{4});
            for (const int shots : {0, 2})
                for (std::size_t i = 0; i < items.size(); ++i)
                    QCOMPARE(belebele_context(items, i, shots), expected[code][std::to_string(shots)][i].get<std::string>());
            QCOMPARE(belebele_context(items, 0, 9), belebele_context(items, 0, 3)); // no more examples than there are
        }
    }

    void one_pass_where_each_letter_is_one_token() {
        const Tokenizer tokenizer = Tokenizer::load(tests::here("letters"));
        const std::string context = "Q: x\nAnswer:";
        const ScoredItem item = multiple_choice(tokenizer, context, letter_continuations(4), 1024);
        QCOMPARE(item.size(), std::size_t{1});
        QVERIFY(item[0].alternatives);
        QCOMPARE(item[0].ids, tokenizer.encode(context, false));
        QCOMPARE(item[0].targets,
                 (std::vector<std::int32_t>{tokenizer.token_id("ĠA"), tokenizer.token_id("ĠB"), tokenizer.token_id("ĠC"), tokenizer.token_id("ĠD")}));
        const ScoredItem cut = multiple_choice(tokenizer, context, letter_continuations(4), 5);
        QCOMPARE(cut[0].ids, std::vector<std::int32_t>(item[0].ids.end() - 5, item[0].ids.end()));
    }

    void one_pass_for_each_option_otherwise() {
        const Tokenizer tokenizer = Tokenizer::load(tests::parity_model());
        const std::string context = "Q: x\nAnswer:";
        const std::vector<std::int32_t> own = tokenizer.encode(context, false);
        const ScoredItem item = multiple_choice(tokenizer, context, letter_continuations(4), 1024);
        QCOMPARE(item.size(), std::size_t{4});
        for (std::size_t option = 0; option < 4; ++option) {
            const std::vector<std::int32_t> target = tokenizer.encode(std::string(" ") + static_cast<char>('A' + option), false);
            QCOMPARE(target.size(), std::size_t{2});
            std::vector<std::int32_t> ids = own;
            ids.push_back(target[0]); // the last token of the option is predicted, not run
            QVERIFY(!item[option].alternatives);
            QCOMPARE(item[option].ids, ids);
            QCOMPARE(item[option].targets, target);
            const ScoredItem cut = multiple_choice(tokenizer, context, letter_continuations(4), 5);
            QCOMPARE(cut[option].ids, std::vector<std::int32_t>(ids.end() - 5, ids.end()));
        }
        QVERIFY_EXCEPTION_THROWN(multiple_choice(tokenizer, context, letter_continuations(4), 1), EvaluationError); // two tokens, one position
    }

    void sweeps_hold_whole_items() {
        const auto item = [](std::size_t tokens) { return ScoredItem{{std::vector<std::int32_t>(tokens), {1}, true}}; };
        const std::vector<ScoredItem> items{item(4), item(4), item(3), item(20), item(1), item(1)};
        QCOMPARE(plan_item_sweeps(items, 8), (std::vector<std::size_t>{2, 3, 4, 6}));
        QCOMPARE(plan_item_sweeps(items, 1000), (std::vector<std::size_t>{6}));
        QCOMPARE(plan_item_sweeps({}, 8), std::vector<std::size_t>{});
        QCOMPARE(token_count(items), 33);
        QCOMPARE(longest_sequence(items), 20);
    }
};

QTEST_GUILESS_MAIN(PromptTest)
#include "prompt_test.moc"
