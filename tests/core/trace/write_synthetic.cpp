// SPDX-License-Identifier: GPL-3.0-or-later
// trace_write_synthetic FILE: a trace with an index of 16 bits, a sequence without tokens, several chunks, a long plan and one unfinished language.
#include "tests/core/trace/synthetic_trace.h"

#include <cstdio>

int main(int count, char** words) {
    using namespace isogloss;
    if (count != 2)
        return 2;
    test::SyntheticShape shape;
    shape.experts = 300;
    shape.top_k = 3;
    shape.moe_layers = {0, 3, 4};
    shape.lengths = {5, 0, 7000, 1, 600};
    test::SyntheticTrace trace(shape);
    trace.header.plan_json = "{\"note\": \"" + std::string(70000, 'x') + "\"}";
    trace.header.shard = "1/4";
    try {
        TraceWriter writer = TraceWriter::create(words[1], trace.header, trace.languages, true);
        for (int m = 0; m < 3; ++m) {
            trace.write(writer, 0, m);
            writer.complete_layer(0, m);
        }
        trace.write(writer, 1, 0);
        writer.complete_layer(1, 0);
        writer.close();
    } catch (const TraceError& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
