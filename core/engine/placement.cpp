// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/placement.h"

#include "core/base/files.h"
#include "core/engine/engine.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace isogloss {

namespace {

EngineError unknown_device(const std::string& text) {
    return EngineError("Unknown device \"" + text + "\": expected auto, cpu, cuda, cuda:N or cuda:N,M.");
}

int number_of(std::string_view digits, const std::string& text) {
    int number = -1;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (failure != std::errc() || end != digits.data() + digits.size() || number < 0)
        throw unknown_device(text);
    return number;
}

std::vector<DeviceName> all_gpus(int gpus) {
    std::vector<DeviceName> all;
    for (int index = 0; index < gpus; ++index)
        all.push_back({true, index});
    return all;
}

/// Everything stays; nothing, if it does not fit.
bool fill_in_turn(std::span<const std::uint64_t> layers, std::uint64_t head, std::span<const std::uint64_t> room, Placement& placement) {
    placement.used.assign(room.size(), 0);
    std::size_t device = 0;
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        const std::uint64_t bytes = layers[layer] + (layer + 1 == layers.size() ? head : 0);
        while (device < room.size() && placement.used[device] + bytes > room[device])
            ++device;
        if (device == room.size())
            return false;
        placement.used[device] += bytes;
        placement.device[layer] = static_cast<int>(device);
    }
    placement.resident.assign(layers.size(), true);
    placement.head = true;
    return true;
}

/// Of layers [first, last), `streamed` are copied at each use.
bool is_streamed(std::size_t layer, std::size_t first, std::size_t last, std::size_t streamed) {
    const std::size_t count = last - first, at = layer - first;
    return (at + 1) * streamed / count > at * streamed / count;
}

/// Bytes that layers [first, last) take on a device that holds all but `streamed` of them.
std::uint64_t bytes_with(std::span<const std::uint64_t> layers, std::size_t first, std::size_t last, std::size_t streamed) {
    std::uint64_t resident = 0, largest = 0;
    for (std::size_t layer = first; layer < last; ++layer) {
        if (is_streamed(layer, first, last, streamed))
            largest = std::max(largest, layers[layer]);
        else
            resident += layers[layer];
    }
    return resident + largest * std::min<std::uint64_t>(streamed, streaming_slots);
}

/// Holds as many of layers [first, last) as there is room for.
void place_on(std::size_t device, std::span<const std::uint64_t> layers, std::size_t first, std::size_t last, std::uint64_t room,
              Placement& placement) {
    std::size_t streamed = 0;
    while (streamed < last - first && bytes_with(layers, first, last, streamed) > room)
        ++streamed;
    for (std::size_t layer = first; layer < last; ++layer) {
        placement.device[layer] = static_cast<int>(device);
        placement.resident[layer] = !is_streamed(layer, first, last, streamed);
    }
    placement.used[device] = first == last ? 0 : bytes_with(layers, first, last, streamed);
}

} // namespace

std::vector<DeviceName> devices_named(const std::string& text, int gpus) {
    if (text == "cpu" || (text == "auto" && gpus == 0))
        return {{}};
    if (text == "auto")
        return all_gpus(gpus);
    std::vector<DeviceName> names;
    bool cuda = false; // "cuda:0,1": what follows a comma may be a number alone
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        std::string_view part = std::string_view(text).substr(begin, end - begin);
        begin = end + 1;
        if (part == "cpu" || part == "cuda") {
            const auto found = part == "cpu" ? std::vector<DeviceName>{{}} : all_gpus(gpus);
            names.insert(names.end(), found.begin(), found.end());
            cuda = false;
            if (part == "cuda" && gpus == 0)
                throw EngineError("The device \"" + text + "\" was asked for, but this libtorch has no CUDA or finds no GPU. Use cpu.");
            continue;
        }
        if (part.starts_with("cuda:")) {
            part.remove_prefix(5);
            cuda = true;
        } else if (!cuda) {
            throw unknown_device(text);
        }
        const DeviceName name{true, number_of(part, text)};
        if (name.index >= gpus)
            throw EngineError("The device \"" + text + "\" was asked for, but this libtorch " +
                              (gpus == 0 ? "has no CUDA or finds no GPU. Use cpu." : "finds GPUs 0 to " + std::to_string(gpus - 1) + " only."));
        if (std::ranges::find(names, name) != names.end())
            throw EngineError("The device \"" + text + "\" names GPU " + std::to_string(name.index) + " twice.");
        names.push_back(name);
    }
    return names;
}

std::string device_text(std::span<const DeviceName> devices) {
    std::string text;
    bool cuda = false;
    for (const DeviceName& device : devices) {
        text += text.empty() ? "" : ",";
        text += !device.cuda ? "cpu" : (cuda ? "" : "cuda:") + std::to_string(device.index);
        cuda = device.cuda;
    }
    return text;
}

Placement place_layers(std::span<const std::uint64_t> layers, std::uint64_t head, std::span<const std::uint64_t> room) {
    Placement placement;
    placement.device.assign(layers.size(), 0);
    if (fill_in_turn(layers, head, room, placement))
        return placement;
    placement.resident.assign(layers.size(), false);
    placement.used.assign(room.size(), 0);
    const std::uint64_t largest = layers.empty() ? 0 : *std::ranges::max_element(layers);
    std::vector<std::size_t> able; // devices that two layers fit on
    std::uint64_t all_room = 0;
    for (std::size_t device = 0; device < room.size(); ++device) {
        if (room[device] < streaming_slots * largest)
            continue;
        able.push_back(device);
        all_room += room[device];
    }
    if (able.empty())
        throw EngineError("No device has room for two of the model's layers, " + format_bytes(streaming_slots * largest) + ": the largest has " +
                          format_bytes(room.empty() ? 0 : *std::ranges::max_element(room)) +
                          " for weights. Free memory there, raise --device-memory, or use the CPU.");
    const double total = static_cast<double>(std::accumulate(layers.begin(), layers.end(), std::uint64_t{0}));
    std::size_t first = 0;
    double share = 0, placed = 0;
    for (std::size_t i = 0; i < able.size(); ++i) {
        share += static_cast<double>(room[able[i]]) / static_cast<double>(all_room);
        std::size_t last = i + 1 == able.size() ? layers.size() : first;
        // A layer belongs to the device in whose share its middle lies.
        while (last < layers.size() && placed + static_cast<double>(layers[last]) / 2 < share * total)
            placed += static_cast<double>(layers[last++]);
        place_on(able[i], layers, first, last, room[able[i]], placement);
        first = last;
    }
    const auto last_device = static_cast<std::size_t>(placement.last());
    if (placement.used[last_device] + head <= room[last_device]) {
        placement.head = true;
        placement.used[last_device] += head;
    }
    return placement;
}

} // namespace isogloss
