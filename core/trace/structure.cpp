// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/structure.h"

#include "core/trace/messages.h"
#include "core/trace/schema.h"

#include <optional>
#include <set>

namespace isogloss::h5 {

namespace {

constexpr std::size_t most_objects = 200'000;
constexpr int deepest_group = 8, deepest_tree = 16;
constexpr unsigned chunk_tree_k = 32; // children of a chunk B-tree's node: at most 2K; fixed with superblock 0
constexpr std::uint64_t tree_header = 24, symbol_entry = 40;

enum Message : unsigned {
    nothing = 0x0,
    dataspace = 0x1,
    datatype = 0x3,
    old_fill = 0x4,
    fill = 0x5,
    layout = 0x8,
    filters = 0xb,
    attribute = 0xc,
    continuation = 0x10,
    symbol_table = 0x11,
    modified = 0x12,
};

struct SymbolTable {
    std::uint64_t tree = 0, heap = 0;
    bool operator==(const SymbolTable&) const = default;
};

/// What an object header says.
struct Object {
    std::optional<SymbolTable> group;
    std::optional<Extent> extent;
    std::optional<ElementType> type;
    std::optional<DataLayout> data;
};

class Walk {
public:
    explicit Walk(const FileBytes& file) : file_(file) {}

    void run() {
        const Block super = superblock();
        check_entry(super.part(56, symbol_entry), 0);
    }

private:
    Block superblock() {
        static const char signature[] = "\x89HDF\r\n\x1a\n";
        const auto another = [&](const char* expected, const char* found, const char* advice) {
            return TraceError(sentence({file_.path().string(), {}, expected, found, advice}));
        };
        if (file_.size() < 9 || !file_.read(0, 8).starts_with(signature))
            throw another("a trace (an HDF5 file)", "another kind of file", "");
        if (file_.read(8, 1).u8(0) != 0)
            throw another("an HDF5 file with superblock 0", "one with a newer superblock", "h5repack gives a file that can be read.");
        Block super = file_.read(0, 96);
        super.require(super.u8(9) == 0 && super.u8(10) == 0 && super.u8(12) == 0, 9, "a superblock of version 0");
        super.require(super.u8(13) == 8 && super.u8(14) == 8, 13, "addresses and lengths of 8 bytes");
        leaf_k_ = super.u16(16);
        node_k_ = super.u16(18);
        super.require(leaf_k_ >= 1 && leaf_k_ <= 1024 && node_k_ >= 1 && node_k_ <= 1024, 16, "sizes of group nodes");
        super.require(super.u64(24) == 0, 24, "a file that starts at 0");
        super.require(super.u64(40) <= file_.size(), 40, "a file that is whole");
        super.require(super.u64(48) == undefined_address, 48, "a file without a driver of its own");
        return super;
    }

    /// Every structure is reached once: what is reached twice would be a cycle, or one thing under two names.
    void visit(std::uint64_t address, const Block& block) {
        block.require(visited_.size() < most_objects * 16 && visited_.insert(address).second, 0, "a structure that is not used twice");
    }

    /// A symbol table entry and the object that it names.
    void check_entry(const Block& entry, int depth) {
        entry.require(++objects_ <= most_objects, 0, "fewer objects");
        const std::uint32_t cached = entry.u32(16);
        entry.require(cached <= 1, 16, "an object, not a link to one");
        const Object object = read_object(entry.u64(8));
        if (cached == 1)
            entry.require(object.group == SymbolTable{entry.u64(24), entry.u64(32)}, 24, "the addresses of its group");
        if (object.group) {
            entry.require(!object.extent && !object.type && !object.data && depth < deepest_group, 8, "a group");
            check_group(*object.group, depth);
        } else {
            entry.require(object.extent && object.type && object.data, 8, "a group or a dataset");
            check_dataset(object, entry);
        }
    }

    Object read_object(std::uint64_t address) {
        const Block prefix = file_.read(address, 16);
        visit(address, prefix);
        prefix.require(prefix.u8(0) == 1, 0, "an object header of version 1");
        const unsigned wanted = prefix.u16(2);
        Object object;
        std::vector<Block> chunks = {file_.read(address + 16, prefix.u32(8))};
        unsigned found = 0;
        for (std::size_t c = 0; c < chunks.size(); ++c) {
            const Block chunk = chunks[c];
            std::uint64_t at = 0;
            // Fewer bytes than a message's own header may be left over.
            while (at + 8 <= chunk.size()) {
                chunk.require(++found <= wanted, at, "as many messages as its header says");
                const unsigned type = chunk.u16(at), bytes = chunk.u16(at + 2), flags = chunk.u8(at + 4);
                chunk.require(bytes % 8 == 0, at + 2, "a message of whole words");
                const Block message = chunk.part(at + 8, bytes);
                chunk.require((flags & ~5u) == 0, at + 4, "a message that stands here, not elsewhere");
                if (type == continuation) {
                    const std::uint64_t where = message.u64(0), length = message.u64(8);
                    const Block more = file_.read(where, length);
                    visit(where, more);
                    chunks.push_back(more);
                } else {
                    take(object, type, message);
                }
                at += 8 + bytes;
            }
        }
        prefix.require(found == wanted, 2, "the number of its messages");
        return object;
    }

    static void take(Object& object, unsigned type, const Block& message) {
        const auto once = [&](bool had) { message.require(!had, 0, "one message of a kind"); };
        switch (type) {
        case nothing:
            break;
        case dataspace:
            once(object.extent.has_value());
            object.extent = dataspace_message(message);
            break;
        case datatype:
            once(object.type.has_value());
            object.type = datatype_message(message);
            break;
        case fill:
            fill_message(message);
            break;
        case old_fill:
            old_fill_message(message);
            break;
        case layout:
            once(object.data.has_value());
            object.data = layout_message(message);
            break;
        case attribute:
            attribute_message(message);
            break;
        case symbol_table:
            once(object.group.has_value());
            object.group = SymbolTable{message.u64(0), message.u64(8)};
            break;
        case modified:
            message.u64(0);
            break;
        case filters:
            message.require(false, 0, "plain data, not compressed (h5repack -f NONE gives a file that can be read)");
            break;
        default:
            message.require(false, 0, "one of the messages that schema 1 has");
        }
    }

    void check_group(const SymbolTable& table, int depth) {
        const Block names = check_heap(table.heap);
        check_group_tree(table.tree, names, depth, -1);
    }

    /// Returns the names.
    Block check_heap(std::uint64_t address) {
        const Block heap = file_.read(address, 32);
        visit(address, heap);
        heap.require(heap.starts_with("HEAP") && heap.u8(4) == 0, 0, "a heap of names");
        const Block names = file_.read(heap.u64(24), heap.u64(8));
        // The list of free places ends with 1; it must not run in circles.
        std::uint64_t steps = 0;
        for (std::uint64_t free = heap.u64(16); free != 1 && free != undefined_address; free = names.u64(free))
            names.require(++steps <= names.size() / 16 && free % 8 == 0 && names.u64(free + 8) >= 16 && names.size() - free >= names.u64(free + 8), 0,
                          "a list of free places");
        return names;
    }

    /// Header of a B-tree node, which is stored with room for 2K children. `level` < 0: the root, which may have any.
    Block tree_node(std::uint64_t address, unsigned kind, std::uint64_t key_bytes, unsigned k, int level) {
        const Block node = file_.read(address, tree_header + 2 * k * 8 + (2 * k + 1) * key_bytes);
        visit(address, node);
        node.require(node.starts_with("TREE") && node.u8(4) == kind, 0, "a B-tree of its kind");
        node.require(level < 0 ? node.u8(5) <= deepest_tree : node.u8(5) == level, 5, "the level below its parent's");
        node.require(node.u16(6) <= 2 * k, 6, "at most 2K children");
        return node;
    }

    void check_group_tree(std::uint64_t address, const Block& names, int depth, int level) {
        const Block node = tree_node(address, 0, 8, node_k_, level);
        for (unsigned i = 0; i <= node.u16(6); ++i)
            names.text(node.u64(tree_header + 16 * i));
        for (unsigned i = 0; i < node.u16(6); ++i) {
            const std::uint64_t child = node.u64(tree_header + 16 * i + 8);
            if (node.u8(5) > 0)
                check_group_tree(child, names, depth, node.u8(5) - 1);
            else
                check_symbols(child, names, depth);
        }
    }

    void check_symbols(std::uint64_t address, const Block& names, int depth) {
        const Block node = file_.read(address, 8 + 2 * leaf_k_ * symbol_entry);
        visit(address, node);
        node.require(node.starts_with("SNOD") && node.u8(4) == 1 && node.u16(6) <= 2 * leaf_k_, 0, "a group's entries");
        for (unsigned i = 0; i < node.u16(6); ++i) {
            const Block entry = node.part(8 + i * symbol_entry, symbol_entry);
            names.text(entry.u64(0));
            check_entry(entry, depth + 1);
        }
    }

    void check_dataset(const Object& object, const Block& entry) {
        std::uint64_t bytes = 0;
        entry.require(!__builtin_mul_overflow(object.extent->points, object.type->bytes, &bytes), 8, "a dataset that fits the file");
        const DataLayout& data = *object.data;
        if (!data.chunked) {
            // Without an address nothing has been stored yet.
            entry.require(data.address == undefined_address || (data.bytes == bytes && file_.holds(data.address, bytes)), 8, "data inside the file");
            return;
        }
        const auto& shape = object.extent->shape;
        entry.require(data.chunk.size() == shape.size() + 1 && data.chunk.back() == object.type->bytes, 8, "chunks of the dataset's rank and type");
        Chunks chunks{shape, data.chunk, 1};
        for (const std::uint32_t extent : data.chunk)
            entry.require(!__builtin_mul_overflow(chunks.bytes, extent, &chunks.bytes), 8, "chunks that fit the file");
        if (data.address != undefined_address)
            check_chunk_tree(data.address, chunks, -1);
    }

    struct Chunks {
        const std::vector<std::uint64_t>& shape;
        const std::vector<std::uint32_t>& extent; ///< and bytes per element
        std::uint64_t bytes;
    };

    void check_chunk_tree(std::uint64_t address, const Chunks& chunks, int level) {
        const std::uint64_t key_bytes = 8 + 8 * chunks.extent.size();
        const Block node = tree_node(address, 1, key_bytes, chunk_tree_k, level);
        for (unsigned i = 0; i < node.u16(6); ++i) {
            const std::uint64_t key = tree_header + i * (key_bytes + 8), child = node.u64(key + key_bytes);
            node.require(node.u32(key + 4) == 0, key, "a chunk without filters");
            for (std::size_t d = 0; d < chunks.shape.size(); ++d) {
                const std::uint64_t offset = node.u64(key + 8 + 8 * d);
                node.require(offset % chunks.extent[d] == 0 && offset < chunks.shape[d], key + 8 + 8 * d, "a chunk inside its dataset");
            }
            if (node.u8(5) > 0) {
                check_chunk_tree(child, chunks, node.u8(5) - 1);
                continue;
            }
            node.require(node.u32(key) == chunks.bytes, key, "a chunk of full size");
            node.require(file_.holds(child, chunks.bytes), key + key_bytes, "a chunk inside the file");
        }
    }

    const FileBytes& file_;
    unsigned leaf_k_ = 0, node_k_ = 0;
    std::size_t objects_ = 0;
    std::set<std::uint64_t> visited_;
};

} // namespace

void check_structure(const std::filesystem::path& file) {
    const FileBytes bytes(file);
    Walk(bytes).run();
}

} // namespace isogloss::h5
