// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jinja/interpreter.h"

#include "core/text/jinja/lexer.h"

#include <algorithm>

namespace isogloss::jinja {

namespace {

// A published template takes about a hundred steps per message; these bounds end a hostile one within a second.
constexpr std::uint64_t most_steps = 3'000'000;
constexpr std::uint64_t most_bytes = std::uint64_t{64} << 20;
constexpr int deepest_run = 400;
constexpr int deepest_value = 50;

} // namespace

class Interpreter::Level {
public:
    explicit Level(Interpreter& interpreter) : level_(interpreter.level_) {
        if (++level_ > deepest_run)
            interpreter.fail("macros call each other without end");
    }
    ~Level() { --level_; }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;

private:
    int& level_;
};

Interpreter::Interpreter(std::map<std::string, Value, std::less<>> globals, std::size_t input_bytes, std::int64_t now)
    : steps_left_(most_steps + 16 * input_bytes), bytes_left_(most_bytes + 64 * input_bytes), now_(now) {
    globals["range"] = {Builtin::range};
    globals["namespace"] = {Builtin::make_namespace};
    globals["raise_exception"] = {Builtin::raise_exception};
    globals["strftime_now"] = {Builtin::strftime_now};
    globals["dict"] = {Builtin::dict};
    scopes_.push_back(std::move(globals));
    scopes_.emplace_back();
    bottom_ = 2;
}

std::string Interpreter::run(const Block& block) {
    std::string out;
    execute(block, out);
    return out;
}

void Interpreter::fail(const std::string& what) const { refuse(line_, what); }

void Interpreter::step(std::uint64_t count) {
    if (count > steps_left_)
        fail("this template does not come to an end");
    steps_left_ -= count;
}

void Interpreter::spend(std::uint64_t bytes) {
    if (bytes > bytes_left_)
        fail("this template makes too much text");
    bytes_left_ -= bytes;
}

Value Interpreter::make_text(std::string text) {
    spend(text.size());
    return Value::text(std::move(text));
}

Value Interpreter::make_sequence(std::vector<Value> items, bool tuple) {
    step(items.size());
    spend(items.size() * sizeof(Value));
    Value value = sequence_of(std::move(items), tuple);
    if (depth_of(value) > deepest_value)
        fail("a list with more than " + std::to_string(deepest_value) + " levels");
    return value;
}

Value Interpreter::make_mapping(std::vector<std::pair<std::string, Value>> items) {
    step(items.size());
    spend(items.size() * sizeof(items[0]));
    Value value = mapping_of(std::move(items));
    if (depth_of(value) > deepest_value)
        fail("a dict with more than " + std::to_string(deepest_value) + " levels");
    return value;
}

Value Interpreter::lookup(const std::string& name) const {
    for (std::size_t i = scopes_.size(); i-- > bottom_;)
        if (const auto found = scopes_[i].find(name); found != scopes_[i].end())
            return found->second;
    for (const std::size_t i : {std::size_t{1}, std::size_t{0}})
        if (const auto found = scopes_[i].find(name); found != scopes_[i].end())
            return found->second;
    return {Undefined{name}};
}

void Interpreter::assign(const Target& target, Value value) {
    if (!target.attribute.empty()) {
        const Value object = lookup(target.names.front());
        const auto* space = object.get<Namespace*>();
        if (!space)
            fail("only a namespace takes an attribute, and \"" + target.names.front() + "\" is " + kind_name(object));
        (*space)->values[target.attribute] = std::move(value);
        return;
    }
    if (target.names.size() == 1) {
        scopes_.back()[target.names.front()] = std::move(value);
        return;
    }
    const auto items = items_of(value);
    if (items.size() != target.names.size())
        fail(std::to_string(items.size()) + " values for " + std::to_string(target.names.size()) + " names");
    for (std::size_t i = 0; i < items.size(); ++i)
        scopes_.back()[target.names[i]] = items[i];
}

Interpreter::Flow Interpreter::execute(const Block& block, std::string& out) {
    for (const Statement& statement : block)
        if (const Flow flow = execute(statement, out); flow != Flow::on)
            return flow;
    return Flow::on;
}

Interpreter::Flow Interpreter::execute(const Statement& statement, std::string& out) {
    const Level level(*this);
    line_ = statement.line;
    step();
    switch (statement.kind) {
    case Statement::Kind::text:
        spend(statement.text.size());
        out += statement.text;
        break;
    case Statement::Kind::output: {
        const std::string text = text_of(evaluate(*statement.value));
        spend(text.size());
        out += text;
        break;
    }
    case Statement::Kind::choose:
        for (const Branch& branch : statement.branches)
            if (!branch.condition || truth(evaluate(*branch.condition)))
                return execute(branch.body, out);
        break;
    case Statement::Kind::loop:
        return loop(statement, out);
    case Statement::Kind::set:
        assign(statement.target, evaluate(*statement.value));
        break;
    case Statement::Kind::capture:
    case Statement::Kind::group: {
        std::string text;
        scopes_.emplace_back();
        const Flow flow = execute(statement.body, text);
        scopes_.pop_back();
        if (statement.kind == Statement::Kind::capture)
            assign(statement.target, make_text(std::move(text)));
        else
            out += text;
        return flow;
    }
    case Statement::Kind::define:
        scopes_.back()[statement.macro->name] = {statement.macro.get()};
        break;
    case Statement::Kind::stop:
        return Flow::stop;
    case Statement::Kind::skip:
        return Flow::skip;
    }
    return Flow::on;
}

Interpreter::Flow Interpreter::loop(const Statement& statement, std::string& out) {
    std::vector<Value> items = items_of(evaluate(*statement.value));
    scopes_.emplace_back();
    if (statement.condition) {
        std::vector<Value> kept;
        for (Value& item : items) {
            assign(statement.target, item);
            if (truth(evaluate(*statement.condition)))
                kept.push_back(std::move(item));
        }
        items = std::move(kept);
    }
    const auto count = static_cast<std::int64_t>(items.size());
    bool stopped = false;
    for (std::int64_t i = 0; i < count && !stopped; ++i) {
        step(8);
        const auto neighbour = [&](std::int64_t at, const char* name) {
            return at >= 0 && at < count ? items[static_cast<std::size_t>(at)] : Value{Undefined{name}};
        };
        scopes_.back().clear();
        scopes_.back()["loop"] = mapping_of({{"index", {i + 1}},
                                             {"index0", {i}},
                                             {"revindex", {count - i}},
                                             {"revindex0", {count - i - 1}},
                                             {"first", {i == 0}},
                                             {"last", {i + 1 == count}},
                                             {"length", {count}},
                                             {"depth", {std::int64_t{1}}},
                                             {"depth0", {std::int64_t{0}}},
                                             {"previtem", neighbour(i - 1, "loop.previtem")},
                                             {"nextitem", neighbour(i + 1, "loop.nextitem")}});
        assign(statement.target, items[static_cast<std::size_t>(i)]);
        stopped = execute(statement.body, out) == Flow::stop;
    }
    scopes_.pop_back();
    return items.empty() ? execute(statement.otherwise, out) : Flow::on;
}

std::vector<Value> Interpreter::items_of(const Value& value) {
    if (value.undefined())
        return {};
    std::vector<Value> items;
    if (const auto* list = value.sequence())
        items = list->items;
    else if (const auto* map = value.mapping())
        for (const auto& item : map->items)
            items.push_back(Value::text(item.first));
    else if (const auto* text = value.string()) {
        const auto starts = code_point_starts(*text);
        for (std::size_t i = 0; i + 1 < starts.size(); ++i)
            items.push_back(Value::text(text->substr(starts[i], starts[i + 1] - starts[i])));
    } else
        fail("a list was expected, found " + kind_name(value));
    step(items.size());
    spend(items.size() * sizeof(Value));
    return items;
}

void Interpreter::append_literal(const Value& value, std::string& out) {
    step();
    const std::size_t before = out.size();
    if (const auto* text = value.string()) {
        out += quoted(*text);
    } else if (const auto* list = value.sequence()) {
        out += list->tuple ? '(' : '[';
        for (std::size_t i = 0; i < list->items.size(); ++i) {
            out += i ? ", " : "";
            append_literal(list->items[i], out);
        }
        out += list->tuple ? (list->items.size() == 1 ? ",)" : ")") : "]";
        return;
    } else if (const auto* map = value.mapping()) {
        out += '{';
        for (std::size_t i = 0; i < map->items.size(); ++i) {
            (out += i ? ", " : "") += quoted(map->items[i].first) + ": ";
            append_literal(map->items[i].second, out);
        }
        out += '}';
        return;
    } else if (value.undefined()) {
        out += "Undefined";
    } else {
        out += text_of(value);
    }
    spend(out.size() - before);
}

std::string Interpreter::text_of(const Value& value) {
    if (value.undefined())
        return {};
    if (value.none())
        return "None";
    if (const auto* text = value.string())
        return *text;
    if (const auto* flag = value.get<bool>())
        return *flag ? "True" : "False";
    if (const auto* whole = value.get<std::int64_t>())
        return std::to_string(*whole);
    if (const auto* real = value.get<double>())
        return float_text(*real);
    if (!value.sequence() && !value.mapping())
        fail(kind_name(value) + " cannot be printed");
    std::string out;
    append_literal(value, out);
    return out;
}

Value Interpreter::evaluate(const Expression& expression) {
    const Level level(*this);
    step();
    const int outside = std::exchange(line_, expression.line);
    Value value = evaluate_here(expression);
    line_ = outside;
    return value;
}

Value Interpreter::evaluate_here(const Expression& expression) {
    using Kind = Expression::Kind;
    const auto& parts = expression.parts;
    switch (expression.kind) {
    case Kind::constant:
        return expression.value;
    case Kind::name:
        step((scopes_.size() - bottom_) / 2);
        return lookup(expression.text);
    case Kind::list:
    case Kind::tuple: {
        std::vector<Value> items;
        for (const auto& part : parts)
            items.push_back(evaluate(*part));
        return make_sequence(std::move(items), expression.kind == Kind::tuple);
    }
    case Kind::mapping: {
        std::vector<std::pair<std::string, Value>> items;
        for (std::size_t i = 0; i < parts.size(); i += 2) {
            const Value key = evaluate(*parts[i]);
            if (!key.string())
                fail("a dict key that is " + kind_name(key) + " is not supported");
            const auto same = std::find_if(items.begin(), items.end(), [&](const auto& old) { return old.first == *key.string(); });
            step(items.size());
            if (same != items.end())
                same->second = evaluate(*parts[i + 1]);
            else
                items.emplace_back(*key.string(), evaluate(*parts[i + 1]));
        }
        return make_mapping(std::move(items));
    }
    case Kind::attribute:
        return attribute(evaluate(*parts[0]), expression.text);
    case Kind::item:
        return item(evaluate(*parts[0]), evaluate(*parts[1]));
    case Kind::slice:
        return slice(expression);
    case Kind::call:
        return call(expression);
    case Kind::filter: {
        const Value value = evaluate(*parts[0]);
        return filter(expression.text, value, arguments_of(expression));
    }
    case Kind::test: {
        const Value value = evaluate(*parts[0]);
        return {test(expression.text, value, arguments_of(expression))};
    }
    case Kind::negate:
        return {!truth(evaluate(*parts[0]))};
    case Kind::unary:
        return unary(expression);
    case Kind::binary: {
        const Value left = evaluate(*parts[0]);
        return binary(expression.text, left, evaluate(*parts[1]));
    }
    case Kind::concat: {
        std::string text;
        for (const auto& part : parts) {
            const std::string more = text_of(evaluate(*part));
            spend(more.size());
            text += more;
        }
        return Value::text(std::move(text));
    }
    case Kind::comparison:
        return comparison(expression);
    case Kind::both:
    case Kind::either: {
        Value left = evaluate(*parts[0]);
        return truth(left) == (expression.kind == Kind::both) ? evaluate(*parts[1]) : left;
    }
    case Kind::choice:
        if (truth(evaluate(*parts[1])))
            return evaluate(*parts[0]);
        return parts[2] ? evaluate(*parts[2]) : Value{Undefined{"the value of an if without else"}};
    }
    return {};
}

Arguments Interpreter::arguments_of(const Expression& call) {
    Arguments arguments;
    for (std::size_t i = 1; i < call.parts.size(); ++i)
        arguments.values.push_back(evaluate(*call.parts[i]));
    for (const auto& [name, value] : call.named)
        arguments.named.emplace_back(name, evaluate(*value));
    return arguments;
}

} // namespace isogloss::jinja
