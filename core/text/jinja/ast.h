// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/jinja/value.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace isogloss::jinja {

struct Expression;
using ExpressionPtr = std::unique_ptr<Expression>;

struct Expression {
    enum class Kind { Literal, Name, ListOf, ObjectOf, Attribute, Index, Slice, Call, Filter, Test, Unary, Binary, Conditional };
    Kind kind = Kind::Literal;
    int line = 0;
    Value value;      ///< Literal
    std::string name; ///< Name, Attribute, Filter, Test, Unary and Binary operator
    std::vector<ExpressionPtr>
        parts; ///< operands; Index: object, key; Slice: object, from, to, step (null = absent); Conditional: then, condition, else
    std::vector<std::pair<std::string, ExpressionPtr>> named; ///< keyword arguments; ObjectOf: see `parts` as key, value pairs
    bool negated = false;                                     ///< Test: `is not`
};

struct Node;
using Nodes = std::vector<Node>;

struct Node {
    enum class Kind { Text, Output, If, For, Set, SetBlock, Macro };
    Kind kind = Kind::Text;
    int line = 0;
    std::string text;                                      ///< Text; Set: variable; Macro: name
    std::string attribute;                                 ///< Set: of a namespace
    std::vector<std::string> names;                        ///< For: loop variables; Macro: parameters
    ExpressionPtr expression;                              ///< Output, Set, For: what is looped over
    ExpressionPtr filter;                                  ///< For: `if` behind the loop
    std::vector<std::pair<ExpressionPtr, Nodes>> branches; ///< If: condition (null = else) and body
    std::vector<ExpressionPtr> defaults;                   ///< Macro: one per parameter, null = none
    Nodes body;                                            ///< For, SetBlock, Macro
    Nodes otherwise;                                       ///< For: `else`
};

/// Reads a template. Throws `ChatTemplateError` naming construct and line for what is not supported.
Nodes parse(const std::string& source);

} // namespace isogloss::jinja
