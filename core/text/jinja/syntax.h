// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/jinja/value.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

// The syntax tree of a chat template.
namespace isogloss::jinja {

struct Expression;
using ExpressionPtr = std::unique_ptr<const Expression>;

struct Expression {
    enum class Kind {
        constant,   ///< value
        name,       ///< text
        list,       ///< parts
        tuple,      ///< parts
        mapping,    ///< parts: key, value, key, value …
        attribute,  ///< parts[0] . text
        item,       ///< parts[0] [ parts[1] ]
        slice,      ///< parts[0] [ parts[1] : parts[2] : parts[3] ], each bound may be null
        call,       ///< parts[0] ( parts[1] …, named … )
        filter,     ///< parts[0] | text ( parts[1] …, named … )
        test,       ///< parts[0] is text ( parts[1] … )
        negate,     ///< not parts[0]
        unary,      ///< text parts[0]
        binary,     ///< parts[0] text parts[1]
        concat,     ///< parts[0] ~ parts[1] ~ …
        comparison, ///< parts[0] operators[0] parts[1] operators[1] parts[2] …
        both,       ///< parts[0] and parts[1]
        either,     ///< parts[0] or parts[1]
        choice,     ///< parts[0] if parts[1] else parts[2], which may be null
    };
    Kind kind = Kind::constant;
    int line = 1;
    int depth = 1; ///< of nesting
    std::string text;
    Value value;
    std::vector<ExpressionPtr> parts;
    std::vector<std::string> operators;
    std::vector<std::pair<std::string, ExpressionPtr>> named;
};

struct Statement;
using Block = std::vector<Statement>;

/// name, or object.attribute, or several names that a sequence is spread over.
struct Target {
    std::vector<std::string> names;
    std::string attribute;
};

struct Branch {
    ExpressionPtr condition; ///< null = else
    Block body;
};

struct Parameter {
    std::string name;
    ExpressionPtr otherwise; ///< null = none given
};

struct Macro {
    std::string name;
    std::vector<Parameter> parameters;
    Block body;
};

struct Statement {
    enum class Kind { text, output, choose, loop, set, capture, define, group, stop, skip };
    Kind kind = Kind::text;
    int line = 1;
    std::string text;             ///< text
    ExpressionPtr value;          ///< output, set; loop: what is iterated
    ExpressionPtr condition;      ///< loop: which items
    Target target;                ///< loop, set, capture
    std::vector<Branch> branches; ///< choose
    Block body, otherwise;        ///< loop, capture, group
    std::unique_ptr<const Macro> macro;
};

/// Throws `ChatTemplateError` naming construct and line for whatever is not in this tree.
Block parse_template(const std::string& source);

} // namespace isogloss::jinja
