// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/files.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <tuple>
#include <unistd.h>

namespace isogloss::cli {

void EngineFlags::add(CLI::App& command) {
    command.add_option("--dtype", dtype, "Arithmetic: bf16 (f32 accumulation) or f32")->check(CLI::IsMember({"f32", "bf16"}))->capture_default_str();
    command.add_option("--device", device, "auto, cpu, cuda (all GPUs, as many as are needed), cuda:N, or cuda:N,M")->capture_default_str();
    command.add_option("--device-memory", device_memory, "Memory budget of each GPU, like 20G (default: what is free there)");
    command.add_option("--kernels", kernels, "On the CPU: own loops, or aten for libtorch's operators, as GPUs run them")
        ->check(CLI::IsMember({"own", "aten"}))
        ->capture_default_str();
    command.add_option("--memory", memory, "Memory budget, like 8G (default: three quarters of what is free)");
    command.add_option("--threads", threads, "Threads (default: one per core)")->check(CLI::NonNegativeNumber);
}

EngineOptions EngineFlags::options() const {
    EngineOptions options;
    options.dtype = dtype == "f32" ? ComputeType::F32 : ComputeType::BF16;
    options.device = device;
    options.device_memory_bytes = device_memory.empty() ? 0 : parse_bytes(device_memory);
    options.kernels = kernels == "aten" ? Kernels::Aten : Kernels::Own;
    options.memory_bytes = memory.empty() ? 0 : parse_bytes(memory);
    options.threads = threads;
    return options;
}

void IntervalFlags::add(CLI::App& command) {
    command.add_option("--interval", bootstrap.level, "Level of the bootstrap intervals")->check(CLI::Range(0.5, 0.9999))->capture_default_str();
    command.add_option("--resamples", bootstrap.resamples, "Bootstrap resamples; 0 = no intervals")
        ->check(CLI::Range(0, 1000000))
        ->capture_default_str();
    command.add_option("--bootstrap", method, "percentile, or bca (bias-corrected and accelerated) for means")
        ->check(CLI::IsMember({"percentile", "bca"}))
        ->capture_default_str();
    command.add_option("--seed", bootstrap.seed, "Seed of the resamples")->capture_default_str();
}

Bootstrap IntervalFlags::options() const {
    Bootstrap options = bootstrap;
    options.method = method == "bca" ? IntervalMethod::Bca : IntervalMethod::Percentile;
    return options;
}

void FormatFlags::add(CLI::App& command) {
    auto* as_csv = command.add_flag("--csv", csv, "Print CSV (the default)");
    command.add_flag("--json", json, "Print JSON")->excludes(as_csv);
}

Weighting parse_weighting(const std::string& name) { return name == "topk" ? Weighting::TopK : Weighting::Softmax; }

void add_weights_option(CLI::App& command, std::string& weights) {
    command.add_option("--weights", weights, "softmax over all experts, or the effective top-k weights")
        ->check(CLI::IsMember({"softmax", "topk"}))
        ->capture_default_str();
}

SteeringPlan plan_for(const std::string& file, const Engine& engine) {
    if (file.empty())
        return {};
    SteeringPlan plan = load_plan(file);
    RoutedShape shape = engine.config().routed_shape();
    shape.fingerprint = engine.fingerprint();
    shape.model_name = engine.config().name;
    check_plan(plan, shape, file);
    return plan;
}

ProgressSink progress_line() {
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    return [last = std::chrono::steady_clock::time_point{}](const Progress& progress) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < std::chrono::milliseconds(100))
            return;
        last = now;
        constexpr int width = 24;
        const int full = static_cast<int>(std::lround(std::max(0.0, progress.fraction) * width));
        std::string line =
            "\r\033[K[" + std::string(static_cast<std::size_t>(full), '#') + std::string(static_cast<std::size_t>(width - full), ' ') + "] ";
        line += progress.stage;
        if (progress.tokens_per_second > 0)
            line += "  " + std::to_string(std::lround(progress.tokens_per_second)) + " tokens/s";
        if (progress.seconds_left >= 0) {
            const long seconds = std::lround(progress.seconds_left);
            char left[32];
            std::snprintf(left, sizeof left, "  %ld:%02ld left", seconds / 60, seconds % 60);
            line += left;
        }
        if (progress.resident_bytes > 0)
            line += "  " + format_bytes(static_cast<std::uint64_t>(progress.resident_bytes));
        std::fputs(line.c_str(), stderr);
        std::fflush(stderr);
    };
}

void end_progress_line() {
    if (::isatty(STDERR_FILENO) != 0)
        std::fputs("\r\033[K", stderr);
}

std::vector<std::string> split_list(const std::string& text, const char* what) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (from <= text.size()) {
        const std::size_t comma = std::min(text.find(',', from), text.size());
        if (comma == from)
            throw InputError(sentence({{}, what, "names with commas between them", "\"" + text + "\"", {}}));
        parts.push_back(text.substr(from, comma - from));
        from = comma + 1;
    }
    return parts;
}

std::vector<std::string> parse_languages(const std::string& text) {
    return text.empty() || text == "all" ? std::vector<std::string>{} : split_list(text, "--languages");
}

std::vector<int> parse_moe_layers(const TraceReader& trace, const std::string& text) {
    const auto& layers = trace.header().moe_layers;
    std::vector<int> indices;
    if (text.empty()) {
        for (int m = 0; m < trace.layers_complete(); ++m)
            indices.push_back(m);
        if (indices.empty())
            throw InputError(sentence({trace.path().string(), {}, "a layer that is complete in every language", "none yet", "Let the run finish."}));
        return indices;
    }
    const auto [first, last] = parse_layer_range(text);
    for (std::size_t m = 0; m < layers.size(); ++m)
        if (layers[m] >= first && layers[m] <= last)
            indices.push_back(static_cast<int>(m));
    if (indices.empty())
        throw InputError(sentence(
            {trace.path().string(),
             "layers " + text,
             layers.empty() ? "routed layers" : "routed layers from " + std::to_string(layers.front()) + " to " + std::to_string(layers.back()),
             "none",
             {}}));
    return indices;
}

double parse_number(const std::string& text, const char* what) {
    double value = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || rest != text.data() + text.size() || !std::isfinite(value))
        throw InputError(sentence({{}, what, "numbers with commas between them, like 0.25,0.5", "\"" + text + "\"", {}}));
    return value;
}

std::pair<int, int> parse_layer_range(const std::string& text) {
    int first = -1, last = -1;
    const char* const end = text.data() + text.size();
    auto [rest, error] = std::from_chars(text.data(), end, first);
    last = first;
    if (error == std::errc() && rest != end && *rest == '-')
        std::tie(rest, error) = [&] {
            const auto result = std::from_chars(rest + 1, end, last);
            return std::pair{result.ptr, result.ec};
        }();
    if (error != std::errc() || rest != end || first < 0 || last < first)
        throw InputError(sentence({{}, "--layers", "first-last, counted from 0, like 8-35", "\"" + text + "\"", {}}));
    return {first, last};
}

} // namespace isogloss::cli
