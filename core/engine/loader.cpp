// SPDX-License-Identifier: GPL-3.0-or-later
// Finds and loads the module that holds libtorch. Nothing else of the program links libtorch, so that the window opens at once.
#include "core/engine/module.h"

#include <dlfcn.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <system_error>

namespace isogloss {

namespace {

constexpr const char* module_file = "libisogloss_engine_module.so";

std::filesystem::path executable_folder() {
    std::error_code failure;
    const std::filesystem::path executable = std::filesystem::read_symlink("/proc/self/exe", failure);
    return failure ? std::filesystem::path(".") : executable.parent_path();
}

/// ISOGLOSS_ENGINE_MODULE alone if it is set; else where a build and an installation keep the module, relative to the program.
std::vector<std::filesystem::path> candidates() {
    if (const char* given = std::getenv("ISOGLOSS_ENGINE_MODULE"); given != nullptr && *given != '\0')
        return {given};
    const std::filesystem::path folder = executable_folder();
    std::vector<std::filesystem::path> places{folder / module_file, folder / ".." / "lib" / module_file,
                                              folder / ".." / "lib" / "isogloss" / module_file, folder / ".." / "lib64" / "isogloss" / module_file};
#ifdef ISOGLOSS_MODULE_FOLDER
    places.push_back(folder / ".." / ISOGLOSS_MODULE_FOLDER / module_file);
#endif
    return places;
}

/// libtorch reads these once, when it is loaded. What the user has set stays.
void prepare_environment() {
#if defined(__x86_64__)
    // Debian's libtorch would keep to AVX2 in its element-wise kernels.
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512dq"))
        ::setenv("ATEN_CPU_CAPABILITY", "avx512", 0);
#endif
}

template <class Function> Function* symbol(void* module, const char* name, const std::filesystem::path& path) {
    void* address = ::dlsym(module, name);
    if (address == nullptr)
        throw EngineError(
            sentence({path.string(), "", "the engine module of Isogloss", std::string("a library without ") + name, "Install it again."}));
    Function* function = nullptr;
    std::memcpy(&function, &address, sizeof function);
    return function;
}

EngineModuleFactory* load_factory() {
    prepare_environment();
    std::string looked;
    for (const std::filesystem::path& path : candidates()) {
        looked += (looked.empty() ? "" : ", ") + path.lexically_normal().string();
        if (!std::filesystem::exists(path))
            continue;
        void* module = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (module == nullptr) {
            const char* reason = ::dlerror();
            throw EngineError(sentence({path.string(), "", "a library that loads", reason ? reason : "no reason given",
                                        "Install libtorch, or build Isogloss again for the libtorch that is installed."}));
        }
        const std::string version = symbol<EngineModuleVersion>(module, engine_module_version_symbol, path)();
        if (version != ISOGLOSS_VERSION)
            throw EngineError(sentence(
                {path.string(), "", "the engine of version " ISOGLOSS_VERSION, version, "Install program and engine from the same package."}));
        return symbol<EngineModuleFactory>(module, engine_module_factory_symbol, path);
    }
    throw EngineError("The engine module (" + std::string(module_file) + ") is not installed: looked at " + looked +
                      ". Traces and results can be read without it; to run a model, install it or set ISOGLOSS_ENGINE_MODULE to its path.");
}

} // namespace

std::unique_ptr<Engine> open_engine(const std::filesystem::path& model_folder, const EngineOptions& options) {
    static std::mutex mutex;
    static EngineModuleFactory* factory = nullptr;
    {
        const std::lock_guard lock(mutex);
        if (factory == nullptr)
            factory = load_factory();
    }
    EngineOptions rest = options;
    if (options.memory_bytes > 0) // a budget of the whole process: what it holds by now, libtorch included, is spent
        rest.memory_bytes =
            options.memory_bytes - std::min(options.memory_bytes - 1, static_cast<std::uint64_t>(std::max<std::int64_t>(0, resident_bytes())));
    return std::unique_ptr<Engine>(factory(model_folder, rest));
}

} // namespace isogloss
