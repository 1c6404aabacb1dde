// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jinja/interpreter.h"

#include "core/base/utf8.h"
#include "core/text/chat_template.h"

#include <algorithm>
#include <cmath>

namespace isogloss::jinja {

namespace {

constexpr std::int64_t most_steps = 5'000'000;
constexpr std::size_t most_output = std::size_t{256} << 20;
constexpr int deepest = 200;

/// Python's rule: a negative position counts from the end.
std::int64_t clamp_index(std::int64_t at, std::int64_t size) { return std::clamp<std::int64_t>(at < 0 ? at + size : at, 0, size); }

/// Code points of a text, as strings.
List characters(const std::string& text) {
    List out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = std::max<std::size_t>(1, utf8_sequence(text, at));
        out.emplace_back(text.substr(at, length));
        at += length;
    }
    return out;
}

} // namespace

Interpreter::Interpreter(Object globals) { scopes_.push_back(std::move(globals)); }

void Interpreter::fail(int line, const std::string& what) const {
    throw ChatTemplateError("chat template, line " + std::to_string(line) + ": " + what + ".");
}

void Interpreter::step(int line) {
    if (++steps_ > most_steps)
        fail(line, "the template does not end within 5,000,000 steps");
}

void Interpreter::print(const std::string& text, int line) {
    if (out_.size() + text.size() > most_output)
        fail(line, "the template prints more than 256 MiB");
    out_ += text;
}

std::string Interpreter::run(const Nodes& nodes) {
    out_.clear();
    execute(nodes);
    return std::move(out_);
}

std::string Interpreter::captured(const Nodes& nodes) {
    std::string outer = std::move(out_);
    out_.clear();
    execute(nodes);
    std::swap(outer, out_);
    return outer;
}

const Value* Interpreter::find(const std::string& name) const {
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope)
        if (const auto found = scope->find(name); found != scope->end())
            return &found->second;
    return nullptr;
}

void Interpreter::execute(const Nodes& nodes) {
    if (++depth_ > deepest)
        fail(nodes.empty() ? 0 : nodes.front().line, "the template nests more than 200 deep");
    for (const Node& node : nodes) {
        step(node.line);
        switch (node.kind) {
        case Node::Kind::Text:
            print(node.text, node.line);
            break;
        case Node::Kind::Output: {
            const Value value = evaluate(*node.expression);
            print(value.list() || value.object() ? to_json(value) : to_text(value), node.line);
            break;
        }
        case Node::Kind::If:
            for (const auto& [condition, body] : node.branches)
                if (!condition || truthy(evaluate(*condition))) {
                    execute(body);
                    break;
                }
            break;
        case Node::Kind::For:
            run_for(node);
            break;
        case Node::Kind::Set:
            run_set(node, evaluate(*node.expression));
            break;
        case Node::Kind::SetBlock:
            run_set(node, Value(captured(node.body)));
            break;
        case Node::Kind::Macro:
            macros_[node.text] = {&node};
            break;
        }
    }
    --depth_;
}

void Interpreter::run_set(const Node& node, Value value) {
    if (node.attribute.empty()) {
        scopes_.back()[node.text] = std::move(value);
        return;
    }
    const Value* space = find(node.text);
    if (!space || !space->object())
        fail(node.line, "only a namespace has attributes that can be set; \"" + node.text + "\" is none");
    (*space->object())[node.attribute] = std::move(value);
}

void Interpreter::run_for(const Node& node) {
    const Value over = evaluate(*node.expression);
    List items;
    if (const auto* list = over.list())
        items = *list;
    else if (const auto* text = over.text())
        items = characters(*text);
    else if (const auto* object = over.object())
        for (const auto& [key, value] : *object)
            items.emplace_back(key);
    else
        fail(node.line, std::string("a loop runs over a list, not over ") + type_name(over));
    const auto bind = [&](const Value& item) {
        if (node.names.size() == 1) {
            scopes_.back()[node.names[0]] = item;
            return;
        }
        const auto* parts = item.list();
        if (!parts || parts->size() != node.names.size())
            fail(node.line, "the loop takes apart items that do not have " + std::to_string(node.names.size()) + " parts");
        for (std::size_t i = 0; i < parts->size(); ++i)
            scopes_.back()[node.names[i]] = (*parts)[i];
    };
    scopes_.emplace_back();
    if (node.filter)
        std::erase_if(items, [&](const Value& item) {
            step(node.line);
            bind(item);
            return !truthy(evaluate(*node.filter));
        });
    const auto count = static_cast<std::int64_t>(items.size());
    for (std::int64_t i = 0; i < count; ++i) {
        step(node.line);
        scopes_.back().clear();
        bind(items[static_cast<std::size_t>(i)]);
        Object loop = {{"index", Value(i + 1)},        {"index0", Value(i)},
                       {"revindex", Value(count - i)}, {"revindex0", Value(count - i - 1)},
                       {"first", Value(i == 0)},       {"last", Value(i == count - 1)},
                       {"length", Value(count)}};
        loop["previtem"] = i > 0 ? items[static_cast<std::size_t>(i - 1)] : Value(Undefined{"previtem"});
        loop["nextitem"] = i + 1 < count ? items[static_cast<std::size_t>(i + 1)] : Value(Undefined{"nextitem"});
        scopes_.back()["loop"] = Value(std::move(loop));
        execute(node.body);
    }
    scopes_.pop_back();
    if (count == 0)
        execute(node.otherwise);
}

Value Interpreter::evaluate(const Expression& e) {
    step(e.line);
    if (++depth_ > deepest)
        fail(e.line, "the template nests more than 200 deep");
    struct Leave {
        int& depth;
        ~Leave() { --depth; }
    } const leave{depth_};
    switch (e.kind) {
    case Expression::Kind::Literal:
        return e.value;
    case Expression::Kind::Name: {
        const Value* value = find(e.name);
        return value ? *value : Value(Undefined{e.name});
    }
    case Expression::Kind::ListOf: {
        List list;
        for (const auto& part : e.parts)
            list.push_back(evaluate(*part));
        return Value(std::move(list));
    }
    case Expression::Kind::ObjectOf: {
        Object object;
        for (std::size_t i = 0; i + 1 < e.parts.size(); i += 2)
            object[to_text(evaluate(*e.parts[i]))] = evaluate(*e.parts[i + 1]);
        return Value(std::move(object));
    }
    case Expression::Kind::Attribute:
        return attribute(evaluate(*e.parts[0]), e.name, e.line);
    case Expression::Kind::Index:
        return index(e);
    case Expression::Kind::Slice:
        return slice(e);
    case Expression::Kind::Call:
        return call(e);
    case Expression::Kind::Filter:
        return filter(e);
    case Expression::Kind::Test:
        return Value(test(e) != e.negated);
    case Expression::Kind::Unary: {
        const Value value = evaluate(*e.parts[0]);
        if (e.name == "not")
            return Value(!truthy(value));
        if (const auto* whole = value.as<std::int64_t>())
            return Value(-*whole);
        if (const auto* real = value.as<double>())
            return Value(-*real);
        fail(e.line, std::string("- before ") + type_name(value));
    }
    case Expression::Kind::Binary:
        return binary(e);
    case Expression::Kind::Conditional:
        if (truthy(evaluate(*e.parts[1])))
            return evaluate(*e.parts[0]);
        return e.parts[2] ? evaluate(*e.parts[2]) : Value(Undefined{});
    }
    fail(e.line, "an expression that cannot be evaluated");
}

Value Interpreter::binary(const Expression& e) {
    const Value left = evaluate(*e.parts[0]);
    if (e.name == "and")
        return truthy(left) ? evaluate(*e.parts[1]) : left;
    if (e.name == "or")
        return truthy(left) ? left : evaluate(*e.parts[1]);
    const Value right = evaluate(*e.parts[1]);
    if (e.name == "==")
        return Value(equal(left, right));
    if (e.name == "!=")
        return Value(!equal(left, right));
    if (e.name == "~")
        return Value(to_text(left) + to_text(right));
    if (e.name == "in") {
        if (const auto* list = right.list())
            return Value(std::any_of(list->begin(), list->end(), [&](const Value& item) { return equal(item, left); }));
        if (const auto* object = right.object())
            return Value(left.text() && object->contains(*left.text()));
        if (right.text() && left.text())
            return Value(right.text()->find(*left.text()) != std::string::npos);
        fail(e.line, std::string("in cannot look into ") + type_name(right));
    }
    if (e.name == "+" && left.text() && right.text())
        return Value(*left.text() + *right.text());
    if (e.name == "+" && left.list() && right.list()) {
        List joined = *left.list();
        joined.insert(joined.end(), right.list()->begin(), right.list()->end());
        return Value(std::move(joined));
    }
    if (left.text() && right.text() && e.name.find_first_of("<>") != std::string::npos) {
        const int order = left.text()->compare(*right.text());
        return Value(e.name == "<" ? order < 0 : e.name == ">" ? order > 0 : e.name == "<=" ? order <= 0 : order >= 0);
    }
    const auto* a = left.as<std::int64_t>();
    const auto* b = right.as<std::int64_t>();
    if (a && b && e.name != "/") {
        std::int64_t result = 0;
        if ((e.name == "//" || e.name == "%") && *b == 0)
            fail(e.line, "division by zero");
        if ((e.name == "+" && __builtin_add_overflow(*a, *b, &result)) || (e.name == "-" && __builtin_sub_overflow(*a, *b, &result)) ||
            (e.name == "*" && __builtin_mul_overflow(*a, *b, &result)))
            fail(e.line, "a number beyond 64 bits");
        if (e.name == "//" || e.name == "%") {
            // Python rounds down; −1 is taken apart since the smallest number has no opposite.
            const bool below = *b != -1 && *a % *b != 0 && (*a < 0) != (*b < 0);
            if (*b == -1 && __builtin_sub_overflow(std::int64_t{0}, *a, &result))
                fail(e.line, "a number beyond 64 bits");
            const std::int64_t quotient = *b == -1 ? result : *a / *b - (below ? 1 : 0);
            result = e.name == "//" ? quotient : *a - quotient * *b;
        }
        if (e.name.find_first_of("<>") != std::string::npos)
            return Value(e.name == "<" ? *a < *b : e.name == ">" ? *a > *b : e.name == "<=" ? *a <= *b : *a >= *b);
        return Value(result);
    }
    const auto number = [&](const Value& value) {
        if (const auto* whole = value.as<std::int64_t>())
            return static_cast<double>(*whole);
        if (const auto* real = value.as<double>())
            return *real;
        fail(e.line, "the operator " + e.name + " between " + type_name(left) + " and " + type_name(right));
    };
    const double x = number(left), y = number(right);
    if (e.name == "+")
        return Value(x + y);
    if (e.name == "-")
        return Value(x - y);
    if (e.name == "*")
        return Value(x * y);
    if (e.name == "/" && y != 0)
        return Value(x / y);
    if (e.name.find_first_of("<>") != std::string::npos)
        return Value(e.name == "<" ? x < y : e.name == ">" ? x > y : e.name == "<=" ? x <= y : x >= y);
    fail(e.line, "the operator " + e.name + " on these numbers");
}

Value Interpreter::attribute(const Value& object, const std::string& name, int line) const {
    if (object.undefined())
        fail(line, "\"" + object.as<Undefined>()->name + "\" is undefined, so it has no \"" + name + "\"");
    if (const auto* fields = object.object())
        if (const auto found = fields->find(name); found != fields->end())
            return found->second;
    return Value(Undefined{name});
}

Value Interpreter::index(const Expression& e) {
    const Value object = evaluate(*e.parts[0]);
    const Value key = evaluate(*e.parts[1]);
    if (key.text())
        return attribute(object, *key.text(), e.line);
    const auto* at = key.as<std::int64_t>();
    const List items = object.text() ? characters(*object.text()) : object.list() ? *object.list() : List();
    if (!at || (!object.text() && !object.list()))
        fail(e.line, std::string(type_name(object)) + " cannot be indexed with " + type_name(key));
    const auto size = static_cast<std::int64_t>(items.size());
    const std::int64_t position = *at < 0 ? *at + size : *at;
    return position >= 0 && position < size ? items[static_cast<std::size_t>(position)] : Value(Undefined{"item"});
}

Value Interpreter::slice(const Expression& e) {
    const Value object = evaluate(*e.parts[0]);
    const auto bound = [&](const ExpressionPtr& part, std::int64_t otherwise) {
        if (!part)
            return otherwise;
        const Value value = evaluate(*part);
        if (value.as<None>())
            return otherwise;
        const auto* number = value.as<std::int64_t>();
        if (!number)
            fail(e.line, "a slice takes whole numbers");
        return *number;
    };
    if (!object.text() && !object.list())
        fail(e.line, std::string(type_name(object)) + " cannot be sliced");
    const List items = object.text() ? characters(*object.text()) : *object.list();
    const auto size = static_cast<std::int64_t>(items.size());
    const std::int64_t stride = bound(e.parts[3], 1);
    if (stride == 0)
        fail(e.line, "a slice with step 0");
    List out;
    if (stride > 0) {
        const std::int64_t from = clamp_index(bound(e.parts[1], 0), size), to = clamp_index(bound(e.parts[2], size), size);
        for (std::int64_t i = from; i < to; i += stride)
            out.push_back(items[static_cast<std::size_t>(i)]);
    } else {
        const std::int64_t first = e.parts[1] ? bound(e.parts[1], 0) : size - 1;
        const std::int64_t from = std::min(first < 0 ? first + size : first, size - 1);
        const std::int64_t last = e.parts[2] ? bound(e.parts[2], 0) : -size - 1;
        const std::int64_t to = last < 0 ? last + size : last;
        for (std::int64_t i = from; i >= 0 && i > to; i += stride)
            out.push_back(items[static_cast<std::size_t>(i)]);
    }
    if (!object.text())
        return Value(std::move(out));
    std::string text;
    for (const Value& character : out)
        text += *character.text();
    return Value(std::move(text));
}

Interpreter::Arguments Interpreter::arguments(const Expression& e, std::size_t first) {
    Arguments out;
    for (std::size_t i = first; i < e.parts.size(); ++i)
        out.positional.push_back(evaluate(*e.parts[i]));
    for (const auto& [name, part] : e.named)
        out.named[name] = evaluate(*part);
    return out;
}

Value Interpreter::call(const Expression& e) {
    const Expression& callee = *e.parts[0];
    if (callee.kind == Expression::Kind::Attribute) {
        const Value object = evaluate(*callee.parts[0]);
        return method(object, callee.name, arguments(e, 1), e.line);
    }
    if (callee.kind != Expression::Kind::Name)
        fail(e.line, "a call of something that is no function");
    if (const auto macro = macros_.find(callee.name); macro != macros_.end())
        return run_macro(*macro->second.node, arguments(e, 1));
    return function(callee.name, arguments(e, 1), e.line);
}

Value Interpreter::run_macro(const Node& macro, const Arguments& given) {
    Object scope;
    for (std::size_t i = 0; i < macro.names.size(); ++i) {
        if (i < given.positional.size())
            scope[macro.names[i]] = given.positional[i];
        else if (const auto named = given.named.find(macro.names[i]); named != given.named.end())
            scope[macro.names[i]] = named->second;
        else
            scope[macro.names[i]] = macro.defaults[i] ? evaluate(*macro.defaults[i]) : Value(Undefined{macro.names[i]});
    }
    // A macro sees the globals and its own arguments, not the caller's variables.
    std::vector<Object> caller(std::make_move_iterator(scopes_.begin() + 1), std::make_move_iterator(scopes_.end()));
    scopes_.resize(1);
    scopes_.push_back(std::move(scope));
    Value result(captured(macro.body));
    scopes_.resize(1);
    scopes_.insert(scopes_.end(), std::make_move_iterator(caller.begin()), std::make_move_iterator(caller.end()));
    return result;
}

} // namespace isogloss::jinja
