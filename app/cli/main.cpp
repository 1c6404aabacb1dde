// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/error.h"
#include "core/base/threads.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <exception>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

namespace {

constexpr int exit_run_failed = 1;
constexpr int exit_bad_input = 2;

isogloss::CancelToken interrupt_token;

/// The first Ctrl-C stops the run at the next layer or batch, so that its file stays whole; the second one ends the program.
extern "C" void on_interrupt(int signal) {
    if (interrupt_token.cancelled())
        ::_exit(128 + signal);
    interrupt_token.cancel();
}

int complain(const std::exception& error, int status) {
    isogloss::cli::end_progress_line();
    std::fprintf(stderr, "isogloss-cli: %s\n", error.what());
    return status;
}

} // namespace

int main(int argc, char** argv) {
    isogloss::limit_spinning(argv);
    // Data go to stdout, everything else to stderr.
    spdlog::set_default_logger(spdlog::stderr_logger_mt("isogloss"));
    spdlog::set_pattern("isogloss: %v");
    spdlog::set_level(spdlog::level::warn);
    std::signal(SIGINT, on_interrupt);
    std::signal(SIGTERM, on_interrupt);

    CLI::App app("Isogloss: where a Mixture-of-Experts language model stops routing by language", "isogloss-cli");
    app.set_version_flag("--version", "isogloss " ISOGLOSS_VERSION);
    app.require_subcommand(1);
    const isogloss::cli::Context context{app, interrupt_token};
    isogloss::cli::add_info(context);
    isogloss::cli::add_tokenize(context);
    isogloss::cli::add_forward(context);
    isogloss::cli::add_parity(context);
    isogloss::cli::add_trace(context);
    isogloss::cli::add_divergence(context);
    isogloss::cli::add_measure(context);
    isogloss::cli::add_experts(context);
    isogloss::cli::add_correlate(context);
    isogloss::cli::add_cluster(context);
    isogloss::cli::add_evaluate(context);
    isogloss::cli::add_compare(context);
    isogloss::cli::add_sweep(context);
    isogloss::cli::add_generate(context);
    isogloss::cli::add_figure(context);
    isogloss::cli::add_import(context);
    isogloss::cli::add_verify(context);
    isogloss::cli::add_merge(context);

    try {
        app.parse(argc, argv); // runs the subcommand's callback
        if (std::fflush(stdout) != 0) {
            std::fputs("isogloss-cli: standard output could not be written.\n", stderr);
            return exit_run_failed;
        }
        return 0;
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : exit_bad_input;
    } catch (const isogloss::Cancelled&) {
        isogloss::cli::end_progress_line();
        std::fputs("isogloss-cli: stopped; what is complete is kept (--resume goes on).\n", stderr);
        return exit_run_failed;
    } catch (const isogloss::TraceWriteError& error) {
        return complain(error, exit_run_failed);
    } catch (const isogloss::InputError& error) {
        return complain(error, exit_bad_input);
    } catch (const std::exception& error) {
        return complain(error, exit_run_failed);
    }
}
