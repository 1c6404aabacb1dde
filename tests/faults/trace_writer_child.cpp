// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a synthetic trace slowly, in slices of two sequences, so that it can be killed, starved of disk space or read while it grows.
//   trace_writer_child FILE [--pause MICROSECONDS] [--limit BYTES] [--limit-after-creation BYTES] [--user UID] [--overwrite]
// Ends with 0 when the trace is complete; with 1 and one sentence on standard output when it cannot be.
#include "tests/faults/trace_fault_shape.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

using namespace isogloss;

namespace {

struct Options {
    std::string file;
    long pause = 0, limit = -1, limit_after_creation = -1, user = -1;
    bool overwrite = false;
};

Options parse(int count, char** words) {
    Options options;
    options.file = count > 1 ? words[1] : "";
    for (int i = 2; i < count; ++i) {
        const std::string word = words[i];
        if (word == "--overwrite")
            options.overwrite = true;
        else if (i + 1 < count) {
            const long value = std::atol(words[++i]);
            (word == "--pause"   ? options.pause
             : word == "--limit" ? options.limit
             : word == "--user"  ? options.user
                                 : options.limit_after_creation) = value;
        }
    }
    return options;
}

void limit_file_size(long bytes) {
    if (bytes < 0)
        return;
    std::signal(SIGXFSZ, SIG_IGN); // writes then fail as they do on a full disk
    const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

void write_slowly(const test::SyntheticTrace& trace, TraceWriter& writer, long pause) {
    for (int m = 0; m < static_cast<int>(trace.header.moe_layers.size()); ++m)
        for (std::size_t l = 0; l < trace.languages.size(); ++l) {
            if (m < writer.layers_complete(l))
                continue;
            for (std::int64_t s = 0; s < trace.languages[l].sequences(); s += 2) {
                trace.write(writer, l, m, s, s + 2);
                if (pause > 0)
                    ::usleep(static_cast<useconds_t>(pause));
            }
            writer.complete_layer(l, m);
        }
    writer.close();
}

} // namespace

int main(int count, char** words) {
    const Options options = parse(count, words);
    if (options.user >= 0 && ::setuid(static_cast<uid_t>(options.user)) != 0)
        return 2;
    const test::SyntheticTrace trace = test::fault_trace();
    limit_file_size(options.limit);
    std::error_code error;
    try {
        TraceWriter writer = !options.overwrite && std::filesystem::exists(options.file, error)
                                 ? TraceWriter::resume(options.file, trace.header, trace.languages)
                                 : TraceWriter::create(options.file, trace.header, trace.languages, options.overwrite);
        limit_file_size(options.limit_after_creation);
        write_slowly(trace, writer, options.pause);
    } catch (const TraceError& failure) {
        std::printf("%s\n", failure.what());
        return 1;
    }
    return 0;
}
