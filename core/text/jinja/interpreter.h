// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/jinja/ast.h"

#include <cstdint>
#include <string>
#include <vector>

namespace isogloss::jinja {

/// Runs a template. Output, steps and nesting are bounded: a template comes from outside. Throws `ChatTemplateError`.
class Interpreter {
public:
    explicit Interpreter(Object globals);
    std::string run(const Nodes& nodes);

private:
    using Scope = std::shared_ptr<Object>;
    struct Arguments {
        List positional;
        Object named;
    };
    struct Macro {
        const Node* node;
    };

    void step(int line);
    [[noreturn]] void fail(int line, const std::string& what) const;
    void execute(const Nodes& nodes);
    void run_for(const Node& node);
    void run_set(const Node& node, Value value);
    std::string captured(const Nodes& nodes);
    void print(const std::string& text, int line);

    Value evaluate(const Expression& expression);
    Value binary(const Expression& expression);
    Value index(const Expression& expression);
    Value slice(const Expression& expression);
    Value attribute(const Value& object, const std::string& name, int line) const;
    Value call(const Expression& expression);
    Value method(const Value& object, const std::string& name, const Arguments& arguments, int line) const;
    Value function(const std::string& name, const Arguments& arguments, int line);
    Value run_macro(const Node& macro, const Arguments& arguments);
    Value filter(const Expression& expression);
    bool test(const Expression& expression);
    Arguments arguments(const Expression& expression, std::size_t first);
    const Value* find(const std::string& name) const;

    std::vector<Object> scopes_;
    std::map<std::string, Macro> macros_;
    std::string out_;
    std::int64_t steps_ = 0;
    int depth_ = 0;
};

} // namespace isogloss::jinja
