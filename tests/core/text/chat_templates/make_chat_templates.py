# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reference (transformers 4.57.6 with jinja2) makes of chat templates. Writes cases.json beside this file.

    python make_chat_templates.py

The templates (families.py, later_families.py) are our own, in the manner of the families: they use the constructs that those use. `constructs` are small pieces, one construct each.
A case names its template by its place in "templates"; one whose reference raises an error has "error" instead of "expected". "now" is the time at which
all was rendered, in seconds, for strftime_now.
"""

import datetime
import json
import pathlib

import jinja2
from transformers.utils import chat_template_utils

from families import FAMILIES
from later_families import LATER

NOW = datetime.datetime(2026, 1, 5, 14, 3, 9)


class Clock(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return NOW


chat_template_utils.datetime = Clock
HERE = pathlib.Path(__file__).parent

TURNS = {
    "one": [("user", "Where does the river begin?")],
    "system": [("system", "Be brief.\nAlways."), ("user", "  क्या यह नदी है?  \n")],
    "answered": [("user", "How many?"), ("assistant", "<think>\nLet me count.\n</think>\n\nThree.  ")],
    "three": [("system", "S\n\n"), ("user", "first"), ("assistant", "<think>\n\n</think>\n\nöne\n"), ("user", "<tool_response>x</tool_response>"),
              ("assistant", "last ☃")],
    "wrong": [("assistant", "I begin.")],
    "empty": [("user", "")],
}

CONSTRUCTS = [
    # white space
    "a\n  {% if true %}\n  b\n  {% endif %}\nc\n", "a\n  {%+ if true %}\n  b\n  {%+ endif %}\nc\n\n", "  {{ 1 }}  \n  {{- 2 -}}  \n 3", "{% if true -%}   x   {%- endif %}",
    "x {# c #}\ny {#- c -#} z", "{# a #}\n{# b #}\n  {# c #}  \nd", "{%- if true %}\r\n a\r\n{% endif %}\r\nb\rc", "a{% if true %}\n\nb{% endif +%}\nc", "\n\n{{ 1 }}\n\n",
    "  {% set x = 1 %}  {% set y = 2 %}\n{{ x }}{{ y }}", "{{ 1 }}   {% if true %} y{% endif %}", "{{ '{%' }} { % {{ '}}' }}", "{{ {'a': {'b': 1}}['a']['b'] }}",
    # expressions
    "{{ 1 + 2 * 3 - 4 }} {{ 7 // 2 }} {{ -7 // 2 }} {{ -7 % 3 }} {{ 7 % -3 }} {{ 2 ** 3 ** 2 }} {{ 7 / 2 }} {{ -2 ** 2 }}", "{{ 1 ~ 2 ~ 'a' ~ none ~ true ~ 1.5 }}",
    "{{ 1.0 }} {{ 0.1 + 0.2 }} {{ 1e3 if false else 2.50 }}", "{{ 10.0 ** 16 }} {{ 1.0 / 3 }} {{ 5.0 // 2 }} {{ 5.5 % 2 }} {{ -5.5 % 2 }} {{ 0.00001 * 1 }}",
    "{{ 1 < 2 < 3 }} {{ 1 < 2 > 3 }} {{ 1 == 1.0 }} {{ true == 1 }} {{ 'a' == 1 }} {{ 'a' < 'b' }} {{ not 1 == 2 }}", "{{ 1 in [1, 2] }} {{ 3 not in [1] }} {{ 'b' in 'abc' }} {{ 'k' in {'k': 1} }}",
    "{{ 'yes' if 1 else 'no' }}{{ 'x' if 0 }}{{ 'a' if 0 else 'b' if 0 else 'c' }}", "{{ 0 or 'x' }} {{ '' and 1 }}| {{ 1 and 2 or 3 }} {{ not '' }}",
    "{{ [1, 'a', none, true, 1.5, [2], {'k': 'v'}] }} {{ (1, 2) }} {{ (1,) }} {{ () }} {{ {} }}", "{{ \"it's\" }} {{ [\"it's\", 'a\"b', 'c\\\\d', '\\n'] }}",
    "{{ 'a' 'b' }} {{ '\\x41\\u00e9\\t|' }} {{ 'a\\qb' }}", "{{ 'ab' * 3 }} {{ [1] + [2] }} {{ 'a' + 'b' }}", "{{ 'héllo'[1] }} {{ 'héllo'[-1] }} {{ 'héllo'[1:3] }} {{ 'héllo'[::-1] }} {{ 'abc'[5:] }}|{{ 'abc'[:-1] }}",
    "{{ [1,2,3,4,5][1:4:2] }} {{ [1,2,3][::-1] }} {{ [1,2,3,4][3:0:-2] }} {{ [1,2,3][-2:] }} {{ [1,2,3][5:1] }} {{ [1,2,3][:-5:-1] }}", "{{ [1,2].0 }} {{ [1,2][-1] }} {{ {'a': 1}.a }} {{ {'a': 1}['a'] }}{{ [1][7] }}{{ {'a': 1}.b }}",
    "{{ missing }}|{{ missing is defined }}|{{ missing or 'x' }}|{{ missing == missing }}|{{ 'a' in missing }}|{{ missing ~ 'b' }}", "{{ -1 | abs }} {{ 'a' ~ 'b' | upper }} {{ ('a' ~ 'b') | upper }}",
    "{{ true }} {{ True }} {{ false }} {{ none }} {{ None }}", "{{ 1, 2 }}", "{{ 'A' if messages is defined and messages | length > 0 else 'B' }}",
    # statements
    "{% for x in [1,2,3] %}{{ loop.index }}{{ loop.index0 }}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.first }}{{ loop.last }}{{ loop.length }}{{ loop.previtem }}{{ loop.nextitem }};{% endfor %}",
    "{% for x in [] %}a{% else %}b{% endfor %}{% for x in missing %}a{% else %}c{% endfor %}", "{% for a, b in [(1, 2), [3, 4]] %}{{ a }}-{{ b }} {% endfor %}", "{% for k, v in {'x': 1, 'b': 2}.items() %}{{ k }}={{ v }};{% endfor %}",
    "{% for k in {'x': 1, 'b': 2} %}{{ k }}{% endfor %}{% for c in 'aé' %}<{{ c }}>{% endfor %}", "{% for x in range(10) if x % 2 %}{{ loop.index }}:{{ x }} {% endfor %}", "{% for x in range(9) %}{% if x == 2 %}{% continue %}{% endif %}{% if x > 4 %}{% break %}{% endif %}{{ x }}{% endfor %}",
    "{% set x = 1 %}{% for i in [1,2] %}{% set x = x + i %}{{ x }}{% endfor %}{{ x }}", "{% set ns = namespace(x=1) %}{% for i in [1,2] %}{% set ns.x = ns.x + i %}{% endfor %}{{ ns.x }}", "{% if true %}{% set z = 3 %}{% endif %}{{ z }}",
    "{% set a, b = 1, 2 %}{{ a }}{{ b }}", "{% set t %}  x{{ 1 }}\n {% endset %}[{{ t }}]", "{% macro m(a, b=2) %}{{ a }}{{ b }}{% endmacro %}{{ m(1) }}{{ m(1, 3) }}{{ m(b=4, a=5) }}{{ m() }}", "{% set g = 7 %}{% macro m() %}{{ g }}{% endmacro %}{% for g in [1] %}{{ m() }}{% endfor %}",
    "{% macro f(n) %}{{ n }}{% if n > 0 %}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(3) }}", "{% generation %}said{% endgeneration %}", "{% for i in [1,2] %}{% for j in [3,4] %}{{ i }}{{ j }}{{ loop.index }} {% endfor %}{{ loop.index }}{% endfor %}",
    # filters
    "{{ ' a ' | trim }}|{{ 'xax' | trim('x') }}|{{ 'a' | length }}{{ [1,2] | length }}{{ {'a': 1} | count }}{{ 'é' | length }}", "{{ 'Ab' | upper }}{{ 'AB' | lower }}{{ 'éa B' | capitalize }}{{ 'straße' | upper }}", "{{ [3,1] | first }}{{ [3,1] | last }}{{ 'abc' | first }}{{ [] | first }}",
    "{{ [1,2] | join(', ') }} {{ ['a'] | join }} {{ 'ab' | join('-') }} {{ messages | join('|', attribute='role') }}", "{{ missing | default('d') }}{{ '' | default('d') }}{{ '' | default('d', true) }}{{ none | d('x', boolean=true) }}", "{{ 'abc' | list }} {{ [1,2] | reverse | list }} {{ 'abc' | reverse }}",
    "{{ 'aXbX' | replace('X', '-') }} {{ 'aXbX'.replace('X', '-', 1) }}", "{{ {'a': [1, 2.0, 'é\"<\\n', none, true], 'b': {}, 'c': []} | tojson }}", "{{ {'b': [1, {'x': []}], 'a': 'z'} | tojson(indent=2) }}", "{{ messages | tojson }}",
    "{{ messages | map(attribute='role') | list }} {{ ['a', 'b'] | map('upper') | join(',') }}", "{{ [1,2,3,4] | select('odd') | list }} {{ [0,1] | reject('eq', 0) | list }} {{ [0, '', 'a'] | select | list }}", "{{ messages | selectattr('role', 'in', ['user']) | list | length }} {{ messages | rejectattr('role', 'equalto', 'user') | list | length }}",
    "{{ '12' | int + 1 }} {{ 'x' | int }} {{ 'x' | int(5) }} {{ 3.9 | int }} {{ '1.5' | float }} {{ 2 | float }} {{ ' 7 ' | int }}", "{{ 'a\nb\n\nc' | indent(2) }}|{{ 'a\nb' | indent(2, true) }}|{{ 'a\nb\n' | indent }}|", "{{ {'a': 1} | items | list }} {{ 5 | string ~ 'x' }} {{ 'x' | safe }}",
    # tests
    "{{ 1 is number }}{{ 1 is integer }}{{ 1.0 is float }}{{ true is boolean }}{{ 'a' is string }}{{ [] is iterable }}{{ {} is mapping }}{{ none is none }}{{ [] is sequence }}", "{{ 3 is odd }}{{ 3 is even }}{{ 9 is divisibleby 3 }}{{ 1 is eq 1 }}{{ 1 is sameas true }}{{ true is true }}{{ false is not true }}{{ 1 is true }}", "{{ x is undefined }}{{ x is not defined }}{{ 2 is in [1, 2] }}{{ range is callable }}{{ 1 is lt 2 }}",
    # methods
    "{{ ' a b  c '.split() }} {{ 'a,b,,c'.split(',') }} {{ 'a,b,c'.split(',', 1) }} {{ 'a b  c d '.split(none, 2) }} {{ 'a,b,c'.rsplit(',', 1) }} {{ ' a b  c'.rsplit(none, 1) }} {{ ''.split() }} {{ ''.split(',') }}", "{{ '  a '.strip() }}|{{ '  a '.lstrip() }}|{{ '  a '.rstrip() }}|{{ '\\u00a0\\u2003x\\x1c'.strip() }}|{{ 'éxé'.strip('é') }}",
    "{{ 'abc'.startswith('ab') }}{{ 'abc'.endswith(('x', 'c')) }}{{ 'ABC'.lower() }}{{ 'abc'.upper() }}{{ 'aBC'.capitalize() }}", "{{ 'abcb'.find('b') }}{{ 'abcb'.rfind('b') }}{{ 'x'.find('y') }}{{ 'é-b'.find('b') }}{{ 'abab'.count('ab') }}", "{{ '-'.join(['a', 'b']) }} {{ 'a\\nb\\r\\nc\\n'.splitlines() }}",
    "{{ {'a': 1}.get('a') }}{{ {'a': 1}.get('b') }}{{ {'a': 1}.get('b', 2) }} {{ {'a': 1}.keys() | list }} {{ {'a': 1}.values() | list }}", "{{ range(3) | list }} {{ range(1, 4) | list }} {{ range(5, 0, -2) | list }}", "{{ dict(a=1, b='x') }}",
    # dates, more of everything
    "{{ strftime_now('%d %b %Y') }}|{{ strftime_now('%A %H:%M %p') }}|{{ strftime_now('%%') }}", "{{ 'aXbXc'.replace('X', '') | upper | trim('A') }}", "{{ [[1, 2], [3]] | map('length') | join('+') }}",
    "{{ messages | map(attribute='content') | map('trim') | map('upper') | list | length }}", "{{ messages | selectattr('role', 'equalto', 'user') | map(attribute='content') | first }}",
    "{{ messages | rejectattr('content') | list }} {{ messages | selectattr('tool_calls', 'defined') | list }}", "{{ messages | selectattr('role', 'ne', 'system') | map(attribute='role') | join(' ') }}",
    "{{ [{'a': {'b': 1}}] | map(attribute='a.b') | list }}", "{{ messages[1:] | length }} {{ messages[-1].role }} {{ messages[:-1] | map(attribute='role') | list }}", "{{ {'a': 1, 'b': 2} | items | map('first') | list }}",
    "{% for k, v in {'a': 1}|items if v %}{{ k }}{{ v }}{{ loop.length }}{% endfor %}", "{% for m in messages[::-1] %}{{ loop.revindex0 }}{{ m.role[0] }}{% endfor %}", "{% for i in range(3) %}{% for j in range(i) %}{{ loop.first }}{{ loop.index }}{% else %}none{% endfor %};{% endfor %}",
    "{% macro a(x) %}[{{ x }}]{% endmacro %}{% macro b(x, y='d') %}{{ a(x) ~ a(y) }}{% endmacro %}{{ b(1) | upper }}{{ b('q', y=none) | length }}{{ a(x=2).strip('[]') }}", "{% set ns = namespace(a=[], b='') %}{% for m in messages %}{% set ns.a = ns.a + [m.role] %}{% set ns.b = ns.b ~ loop.index %}{% endfor %}{{ ns.a }}{{ ns.b }}",
    "{% set x %}{% for i in [1] %} {{ i }} {% endfor %}{% endset %}[{{ x | trim }}]", "{%- set a = 1 -%}\n\n  {%- if a -%}  x\n  {%- endif %}  \n {{- a }}\n\n\n{{ a -}}  \n", "{% if messages is iterable and messages is not mapping and messages is not string %}y{% endif %}{{ messages[0] is mapping }}{{ 5 is iterable }}",
    "{{ 'a' if messages[0].tool_calls is defined else 'b' }}{{ messages[0].name is none }}{{ messages[0]['x'] | default('dflt') }}{{ (messages[0].x or {}).y }}", "{{ '%s' }} {{ \"it's\" ~ 'a\"b' }} {{ 'tab\\there' }} {{ 'back\\\\slash' }}", "{{ [1, 2, 3] | reverse | join }}{{ (1, 2) + (3,) }}{{ [1] * 2 if false else 'n' }}",
    "{{ {'a': 'ü<>&\\'\\u2028', 'n': 1.5e300, 'e': {}, 't': (1, 2)} | tojson }}", "{{ {'a': [1, {'b': []}, [[]]], 'c': {}} | tojson(indent=4) }}", "{{ {'a': 1} | tojson(ensure_ascii=False, sort_keys=False) }}{{ 'x' | tojson | length }}", "{{ [] | tojson }}{{ [[], {}] | tojson(indent=1) }}{{ none | tojson }}{{ true | tojson }}{{ 1.0 | tojson }}",
    "{{ '  x '.strip() | length }}{{ 'a-b-c'.split('-')[-1] }}{{ 'a b'.split()[0] }}{{ 'ab'.split('x') | length }}{{ 'one\\ntwo'.split('\\n')[1:] }}", "{{ 'Hello World'.lower().startswith('hello') }}{{ 'x'.endswith('') }}{{ 'abc'.startswith('') }}", "{{ 'AbC'.swapcase() if false else 'n' }}{{ 'hello world' | capitalize }}{{ 'ǆ' | upper }}",
    "{{ 'a,b;c'.replace(',', ';').split(';') | join('|') }}{{ 'aaa'.replace('a', 'b', 2) }}{{ 'é'.upper() }}{{ 'İ'.lower() | length }}", "{{ 'x' in ['x'] and 'y' not in 'xyz' or 1 }}{{ not false and not none }}{{ 1 if none else 2 }}", "{{ 3 == 3.0 and 'a' != 'b' }}{{ [1, [2]] == [1, [2]] }}{{ {'a': 1} == {'a': 1.0} }}{{ (1,) == [1] }}",
    "{{ 'a' * 3 ~ 2 * 3 }}{{ 7 // 2 * 2 }}{{ 2 ** 10 }}{{ 10 % 4 }}{{ 1 - -1 }}{{ -(1 + 2) }}", "{{ loop is defined }}{% for x in [1] %}{{ loop is defined }}{% endfor %}{{ x is defined }}", "{% for a in [1,2,3] if a != 2 %}{{ loop.previtem | default('-') }}{{ a }}{{ loop.nextitem | default('-') }},{% endfor %}",
    "{% for x in [1,2,3,4] %}{% if loop.index is divisibleby 2 %}{% continue %}{% endif %}{{ x }}{% endfor %}", "{{ messages[0].role.upper() ~ messages[0]['content'].strip() }}", "{% for x in [1] %}{{ loop.depth }}{% for y in [2] %}{{ loop.depth0 }}{% endfor %}{% endfor %}",
    "{{ [{'a': [{'b': 1}]}] | map(attribute='a.0.b') | list }}{{ [{'a': {'b': 'x'}}] | selectattr('a.b', 'eq', 'x') | list | length }}{{ [['p'], ['q']] | map(attribute='0') | join }}{{ [{'a': {'b': 'x'}}] | join('-', attribute='a.b') }}",
    # errors
    "{{ raise_exception('no ' ~ 1) }}", "{{ missing.attribute }}", "{{ 1 + 'a' }}", "{{ 1 / 0 }}", "{{ missing() }}", "{% if true %}", "{{ 'a' }", "{% endif %}", "{% for x in 5 %}{% endfor %}", "{{ 1 < 'a' }}", "{{ [1] | nofilter }}", "{{ 1 is notest }}", "{% set x.y = 1 %}",
]


def rendered(source, messages, **settings):
    case = {"template": source, "messages": messages, **settings}  # the template's place is put in at the end
    try:
        text = chat_template_utils._compile_jinja_template(source).render(messages=messages, tools=None, documents=None, add_generation_prompt=settings["add_generation_prompt"],
                                                      enable_thinking=settings["enable_thinking"], **settings["special_tokens"])
        return {**case, "expected": text}
    except (jinja2.TemplateError, TypeError, ZeroDivisionError) as error:
        return {**case, "error": str(error)}


def main():
    cases = []
    tokens = {"bos_token": "<s>", "eos_token": "</s>"}
    for name, source in {**FAMILIES, **LATER}.items():
        for turns in TURNS.values():
            messages = [{"role": role, "content": content} for role, content in turns]
            for prompt, thinking in ((True, False), (True, True), (False, False)):
                cases.append({"name": name, **rendered(source, messages, special_tokens=tokens, add_generation_prompt=prompt, enable_thinking=thinking)})
    messages = [{"role": role, "content": content} for role, content in TURNS["three"]]
    for source in CONSTRUCTS:
        cases.append({"name": "construct", **rendered(source, messages, special_tokens=tokens, add_generation_prompt=True, enable_thinking=False)})
    templates = list(dict.fromkeys(case["template"] for case in cases))
    for case in cases:
        case["template"] = templates.index(case["template"])
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
    now = int(NOW.replace(tzinfo=datetime.timezone.utc).timestamp())
    (HERE / "cases.json").write_text(f'{{"now": {now},\n"templates": {json.dumps(templates, ensure_ascii=False, indent=0)},\n"cases": [\n{lines}\n]}}\n')


if __name__ == "__main__":
    main()
