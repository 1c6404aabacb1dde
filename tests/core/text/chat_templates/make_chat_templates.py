# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reference (transformers 4.57.6 with jinja2) makes of chat templates. Writes cases.json beside this file.

    python make_chat_templates.py

The templates are our own, in the manner of the families: they use the constructs that those use. `constructs` are small pieces, one construct each.
A case names its template by its place in "templates"; one whose reference raises an error has "error" instead of "expected". "now" is the time at which
all was rendered, in seconds, for strftime_now.
"""

import datetime
import json
import pathlib

import jinja2
from transformers.utils import chat_template_utils

NOW = datetime.datetime(2026, 1, 5, 14, 3, 9)


class Clock(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return NOW


chat_template_utils.datetime = Clock
HERE = pathlib.Path(__file__).parent

FAMILIES = {
    "chatml": """{%- for message in messages %}
    {{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>\\n' }}
{%- endfor %}
{%- if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}
""",
    # as Qwen3: tools, a namespace, the last real question found from behind, thoughts cut out of earlier answers
    "qwen3": """{%- if tools %}
    {{- '<|im_start|>system\\n# Tools\\n' }}
    {%- for tool in tools %}
        {{- "\\n" }}
        {{- tool | tojson }}
    {%- endfor %}
    {{- "<|im_end|>\\n" }}
{%- else %}
    {%- if messages[0].role == 'system' %}
        {{- '<|im_start|>system\\n' + messages[0].content + '<|im_end|>\\n' }}
    {%- endif %}
{%- endif %}
{%- set ns = namespace(searching=true, last_question=messages|length - 1) %}
{%- for message in messages[::-1] %}
    {%- set index = (messages|length - 1) - loop.index0 %}
    {%- if ns.searching and message.role == "user" and message.content is string and not(message.content.startswith('<tool_response>') and message.content.endswith('</tool_response>')) %}
        {%- set ns.searching = false %}
        {%- set ns.last_question = index %}
    {%- endif %}
{%- endfor %}
{%- for message in messages %}
    {%- if message.content is string %}
        {%- set content = message.content %}
    {%- else %}
        {%- set content = '' %}
    {%- endif %}
    {%- if (message.role == "user") or (message.role == "system" and not loop.first) %}
        {{- '<|im_start|>' + message.role + '\\n' + content + '<|im_end|>' + '\\n' }}
    {%- elif message.role == "assistant" %}
        {%- set thoughts = '' %}
        {%- if message.thoughts is defined and message.thoughts is not none %}
            {%- set thoughts = message.thoughts %}
        {%- elif '</think>' in content %}
            {%- set thoughts = content.split('</think>')[0].rstrip('\\n').split('<think>')[-1].lstrip('\\n') %}
            {%- set content = content.split('</think>')[-1].lstrip('\\n') %}
        {%- endif %}
        {%- if loop.index0 > ns.last_question and (loop.last or (not loop.last and thoughts)) %}
            {{- '<|im_start|>' + message.role + '\\n<think>\\n' + thoughts.strip('\\n') + '\\n</think>\\n\\n' + content.lstrip('\\n') }}
        {%- else %}
            {{- '<|im_start|>' + message.role + '\\n' + content }}
        {%- endif %}
        {{- '<|im_end|>\\n' }}
    {%- elif message.role == "tool" %}
        {%- if loop.first or (messages[loop.index0 - 1].role != "tool") %}
            {{- '<|im_start|>user' }}
        {%- endif %}
        {{- '\\n<tool_response>\\n' ~ content ~ '\\n</tool_response>' }}
        {%- if loop.last or (messages[loop.index0 + 1].role != "tool") %}
            {{- '<|im_end|>\\n' }}
        {%- endif %}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
    {%- if enable_thinking is defined and enable_thinking is false %}
        {{- '<think>\\n\\n</think>\\n\\n' }}
    {%- endif %}
{%- endif %}""",
    "olmoe": "{{ bos_token }}{% for message in messages %}\n{% if message['role'] == 'system' %}\n{{ '<|system|>\\n' + message['content'] + '\\n' }}\n"
             "{% elif message['role'] == 'user' %}\n{{ '<|user|>\\n' + message['content'] + '\\n' }}\n{% elif message['role'] == 'assistant' %}\n"
             "{% if not loop.last %}\n{{ '<|assistant|>\\n'  + message['content'] + eos_token + '\\n' }}\n{% else %}\n"
             "{{ '<|assistant|>\\n'  + message['content'] + eos_token }}\n{% endif %}\n{% endif %}\n{% if loop.last and add_generation_prompt %}\n"
             "{{ '<|assistant|>\\n' }}\n{% endif %}\n{% endfor %}",
    "mixtral": """{%- if messages[0]["role"] == "system" %}
    {%- set system_message = messages[0]["content"] %}
    {%- set loop_messages = messages[1:] %}
{%- else %}
    {%- set loop_messages = messages %}
{%- endif %}

{{- bos_token }}
{%- for message in loop_messages %}
    {%- if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}
        {{- raise_exception('After the optional system message, roles must alternate: user, assistant, user, ...') }}
    {%- endif %}
    {%- if message["role"] == "user" %}
        {%- if loop.first and system_message is defined %}
            {{- " [INST] " + system_message + "\\n\\n" + message["content"] + " [/INST]" }}
        {%- else %}
            {{- " [INST] " + message["content"] + " [/INST]" }}
        {%- endif %}
    {%- elif message["role"] == "assistant" %}
        {{- " " + message["content"]|trim + eos_token}}
    {%- else %}
        {{- raise_exception("Only user, assistant and system are known") }}
    {%- endif %}
{%- endfor %}
""",
    "phi": "{% for message in messages %}{% if message['role'] == 'system' and message['content'] %}{{'<|system|>\\n' + message['content'] + '<|end|>\\n'}}"
           "{% elif message['role'] == 'user' %}{{'<|user|>\\n' + message['content'] + '<|end|>\\n'}}{% elif message['role'] == 'assistant' %}"
           "{{'<|assistant|>\\n' + message['content'] + '<|end|>\\n'}}{% endif %}{% endfor %}"
           "{% if add_generation_prompt %}{{ '<|assistant|>\\n' }}{% else %}{{ eos_token }}{% endif %}",
    "granite": """{%- if messages[0]['role'] == 'system' -%}
    {%- set system_message = messages[0]['content'] -%}
    {%- set loop_messages = messages[1:] -%}
{%- else -%}
    {%- set system_message = "You answer questions about maps." -%}
    {%- set loop_messages = messages -%}
{%- endif -%}
{{- '<|start_of_role|>system<|end_of_role|>' + system_message + '<|end_of_text|>
' -}}
{%- for message in loop_messages -%}
    {{- '<|start_of_role|>' + message['role'] + '<|end_of_role|>' + message['content'] + '<|end_of_text|>
' -}}
    {%- if loop.last and add_generation_prompt -%}
        {{- '<|start_of_role|>assistant<|end_of_role|>' -}}
    {%- endif -%}
{%- endfor -%}""",
    "deepseek": "{% if not add_generation_prompt is defined %}{% set add_generation_prompt = false %}{% endif %}"
                "{% set ns = namespace(is_first=false, system_prompt='', is_first_sp=true) %}{%- for message in messages %}"
                "{%- if message['role'] == 'system' %}{%- if ns.is_first_sp %}{% set ns.system_prompt = ns.system_prompt + message['content'] %}"
                "{% set ns.is_first_sp = false %}{%- else %}{% set ns.system_prompt = ns.system_prompt + '\\n\\n' + message['content'] %}{%- endif %}"
                "{%- endif %}{%- endfor %}{{ bos_token }}{{ ns.system_prompt }}{%- for message in messages %}{%- if message['role'] == 'user' %}"
                "{{'<｜User｜>' + message['content']}}{%- endif %}{%- if message['role'] == 'assistant' and message['content'] is not none %}"
                "{% set content = message['content'] %}{% if '</think>' in content %}{% set content = content.split('</think>')[-1] %}{% endif %}"
                "{{'<｜Assistant｜>' + content + '<｜end▁of▁sentence｜>'}}{%- endif %}{%- endfor -%}"
                "{% if add_generation_prompt %}{{'<｜Assistant｜>'}}{% endif %}",
    # as GPT-OSS: macros, an inline if, defaults
    "macros": """{#- A comment
   over two lines -#}
{%- macro turn(role, text, channel=none) -%}
    {{- "<|start|>" ~ role }}
    {%- if channel is not none %}{{ "<|channel|>" ~ channel }}{% endif %}
    {{- "<|message|>" ~ text ~ "<|end|>" }}
{%- endmacro %}
{{- turn("system", "Effort: " ~ (effort if effort is defined else "medium")) }}
{%- set instructions %}
# Instructions
{{ messages | selectattr("role", "equalto", "system") | map(attribute="content") | join("\\n") | trim }}
{% endset %}
{%- if messages[0].role in ["system", "developer"] %}{{ turn("developer", instructions) }}{% endif %}
{%- for message in messages if message.role != "system" %}
    {%- if message.role == "assistant" %}{{ turn("assistant", message.content, channel="final") }}
    {%- else %}{{ turn(message.role, message.content | trim) }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt -%}
<|start|>assistant
{%- endif -%}""",
    # as GPT-OSS: a macro that calls itself, types of a schema, dates, later messages looked through
    "harmony": """{#- types -#}
{%- macro type_of(spec, required, nullable=false) -%}
    {%- if spec.type == "array" -%}
        {%- if 'items' in spec -%}{{- type_of(spec['items'], required) + "[]" }}{%- else -%}{{- "any[]" }}{%- endif -%}
    {%- elif spec.type is defined and spec.type is iterable and spec.type is not string and spec.type is not mapping and spec.type[0] is defined -%}
        {{- spec.type | join(" | ") if spec.type | length > 1 else spec.type[0] }}
    {%- elif spec.oneOf -%}
        {%- for variant in spec.oneOf -%}
            {{- type_of(variant, required) -}}{%- if not loop.last %}{{- " | " }}{% endif -%}
        {%- endfor -%}
    {%- elif spec.type == "object" -%}
        {{- "{\\n" }}
        {%- for name, inner in spec.properties.items() -%}
            {{- name -}}{%- if name not in (spec.required or []) -%}{{- "?" }}{%- endif -%}{{- ": " }}{{ type_of(inner, spec.required or []) }}
            {%- if inner.default is defined %}{{ ", // default: " + inner.default|tojson }}{% endif %}
            {%- if not loop.last -%}{{-", " }}{%- endif -%}
        {%- endfor -%}
        {{- "}" }}
    {%- else -%}
        {{- {"number": "number", "integer": "number", "string": "string"}[spec.type] | default("any") }}{%- if spec.nullable or nullable %}{{- " | null" }}{%- endif -%}
    {%- endif -%}
{%- endmacro -%}
{%- macro system() -%}
    {%- if identity is not defined %}{%- set identity = "You answer." %}{%- endif %}
    {{- identity + "\\nDate: " + strftime_now("%Y-%m-%d") + "\\n\\n" }}
    {%- if effort is not defined %}{%- set effort = "medium" %}{%- endif %}
    {{- "Reasoning: " + effort }}
    {%- set known = namespace(browser=false, python=false) %}
    {%- for tool in ["python", "browser"][1:] %}{%- if tool == "browser" %}{%- set known.browser = true %}{%- endif %}{%- endfor %}
    {{- known.browser ~ known.python }}
{%- endmacro -%}
{{- "<|start|>system<|message|>" }}{{- system() }}{{- "<|end|>" }}
{%- if messages[0].role == "developer" or messages[0].role == "system" %}
    {%- set developer = messages[0].content %}{%- set rest = messages[1:] %}
{%- else %}
    {%- set developer = "" %}{%- set rest = messages %}
{%- endif %}
{%- if developer or tools %}{{- "<|start|>developer<|message|># Instructions\\n\\n" + developer + "<|end|>" }}{%- endif %}
{{- type_of({"type": "object", "required": ["a"], "properties": {"a": {"type": "array", "items": {"type": ["x", "y"]}}, "b": {"oneOf": [{"type": "integer"}, {"type": "string", "nullable": true}], "default": {"k": [1, none]}}}}, []) }}
{%- set last_call = namespace(name=none) %}
{%- for message in rest -%}
    {%- if message.role == 'assistant' -%}
        {%- if "content" in message %}{%- if "<|channel|>final<|message|>" in message.content %}{{- raise_exception("channel tags in the content") }}{%- endif %}{%- endif %}
        {%- if "tool_calls" in message %}
            {%- set later = namespace(found=false) %}
            {%- for other in rest[loop.index:] %}{%- if other.role == 'assistant' and "tool_calls" not in other %}{%- set later.found = true %}{%- endif %}{%- endfor %}
        {%- elif loop.last and not add_generation_prompt %}
            {{- "<|start|>assistant<|channel|>final<|message|>" + message.content + "<|return|>" }}
        {%- else %}
            {{- "<|start|>assistant<|channel|>final<|message|>" + message.content + "<|end|>" }}
            {%- set last_call.name = none %}
        {%- endif %}
    {%- elif message.role == 'tool' -%}
        {%- if last_call.name is none %}{{- raise_exception("a tool's message without a call") }}{%- endif %}
    {%- elif message.role == 'user' -%}
        {{- "<|start|>user<|message|>" + message.content + "<|end|>" }}
    {%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}
<|start|>assistant
{%- endif -%}""",
    # as GLM-4.5: text between tags, visible_text, a prompt behind the last question
    "glm": """[gMASK]<sop>
{%- if tools -%}
<|system|>
# Tools
{% for tool in tools %}
{{ tool | tojson(ensure_ascii=False) }}
{% endfor %}
{%- endif -%}
{%- macro visible_text(content) -%}
    {%- if content is string -%}
        {{- content }}
    {%- elif content is iterable and content is not mapping -%}
        {%- for item in content -%}
            {%- if item is mapping and item.type == 'text' -%}
                {{- item.text }}
            {%- elif item is string -%}
                {{- item }}
            {%- endif -%}
        {%- endfor -%}
    {%- else -%}
        {{- content }}
    {%- endif -%}
{%- endmacro -%}
{%- set ns = namespace(last_question=-1) %}
{%- for m in messages %}
    {%- if m.role == 'user' %}
        {% set ns.last_question = loop.index0 -%}
    {%- endif %}
{%- endfor %}
{% for m in messages %}
{%- if m.role == 'user' -%}<|user|>
{{ visible_text(m.content) }}
{{- '/nothink' if (enable_thinking is defined and not enable_thinking and not visible_text(m.content).endswith("/nothink")) else '' -}}
{%- elif m.role == 'assistant' -%}
<|assistant|>
{%- set thoughts = '' %}
{%- set content = visible_text(m.content) %}
{%- if m.thoughts is string %}
    {%- set thoughts = m.thoughts %}
{%- else %}
    {%- if '</think>' in content %}
        {%- set thoughts = content.split('</think>')[0].rstrip('\\n').split('<think>')[-1].lstrip('\\n') %}
        {%- set content = content.split('</think>')[-1].lstrip('\\n') %}
    {%- endif %}
{%- endif %}
{%- if loop.index0 > ns.last_question and thoughts -%}
{{ '\\n<think>' + thoughts.strip() +  '</think>'}}
{%- else -%}
{{ '\\n<think></think>' }}
{%- endif -%}
{%- if content.strip() -%}
{{ '\\n' + content.strip() }}
{%- endif -%}
{%- elif m.role == 'system' -%}
<|system|>
{{ visible_text([{'type': 'text', 'text': m.content}, '|', {'type': 'image'}]) }}
{%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}
    <|assistant|>{{- '\\n<think></think>' if (enable_thinking is defined and not enable_thinking) else '' -}}
{%- endif -%}""",
    # as MiniMax-M2: macros that call macros, ~, filters on loops over parts
    "minimax": """{#- names -#}
{%- set begin = '<call>' -%}{%- set end = '</call>' -%}
{%- macro one(content) -%}{%- if content is string -%}{{ content }}{%- else -%}{{- content | tojson -}}{%- endif -%}{%- endmacro -%}
{%- macro system(message) -%}
    {%- if message and message.content -%}{{- one(message.content) }}{%- else -%}
        {%- if identity is not defined -%}{%- set identity = "You help." -%}{%- endif -%}{{- identity }}
    {%- endif -%}
    {%- if message and message.current_date -%}{{- '\\n' ~ 'Date: ' + message.current_date }}{%- endif -%}
{%- endmacro -%}
{%- set system_message = none -%}{%- set others = messages -%}
{%- if messages and messages[0].role == "system" -%}{%- set system_message = messages[0] -%}{%- set others = messages[1:] -%}{%- endif -%}
{%- set ns = namespace(last=-1) %}
{% for m in others %}
    {%- if m.role == 'user' %}
        {% set ns.last = loop.index0 -%}
    {%- endif %}
{%- endfor %}
{{- ']~!b[' ~ ']~b]system' ~ '\\n' }}{{- system(system_message) }}{{- '[e~[\\n' }}

{%- for message in others -%}
    {%- if message.role == 'assistant' -%}
        {{- ']~b]ai' ~ '\\n' }}

        {%- set thoughts = '' %}
        {%- set content = one(message.content) %}
        {%- for part in content.split('</think>') %}
            {%- if loop.index0 == 0 and not loop.last -%}
                {%- set thoughts = (part.strip('\\n').split('<think>')|last).strip('\\n') %}{{- '(' ~ thoughts ~ ')' -}}
            {%- elif loop.last -%}
                {{- part.strip('\\n') -}}
            {%- endif %}
        {%- endfor %}
        {{- begin ~ {'name': 'f', 'n': loop.index0 > ns.last} | tojson | string ~ end }}
        {%- for k, v in {'x': [1, 2], 'y': 'é'}|items %}
        {{- '<parameter name="' + k + '">' }}
        {{- v | tojson | string if v is not string else v }}
        {% endfor %}
        {{- '[e~[' ~ '\\n' }}
    {%- elif message.role == 'user' -%}
        {{- ']~b]user' ~ '\\n' }}{{- one(message.content) }}{{- '[e~[' ~ '\\n' }}
    {%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}
{{- ']~b]ai' ~ '\\n' ~ '<think>' ~ '\\n' }}
{%- endif -%}
{# the end #}
""",
    # as DeepSeek-V3.1: newlines in strings, settings that may be undefined
    "deepseek_v3_1": """{% if not add_generation_prompt is defined -%}
  {%- set add_generation_prompt = false -%}
{%- endif -%}
{%- if not thinking is defined -%}
  {%- if enable_thinking is defined -%}
    {%- set thinking = enable_thinking -%}
    {%- else -%}
    {%- set thinking = false -%}
  {%- endif -%}
{%- endif -%}
{%- set ns = namespace(first=true, system='', asked=false) -%}
{%- for message in messages -%}
  {%- if message['role'] == 'system' -%}
    {%- set ns.system = message['content'] if ns.first else ns.system + '

' + message['content'] -%}
    {%- set ns.first = false -%}
  {%- endif -%}
{%- endfor -%}{{ bos_token }}{{ ns.system }}
{%- for message in messages -%}
  {%- if message['role'] == 'user' -%}
    {%- set ns.asked = true -%}{{'<｜User｜>' + message['content']}}
  {%- endif -%}
  {%- if message['role'] == 'assistant' and (message['tool_calls'] is not defined or message['tool_calls'] is none) -%}
    {%- if ns.asked -%}{{'<｜Assistant｜>'}}
      {%- if message['prefix'] is defined and message['prefix'] and thinking -%}{{'<think>'}}
        {%- else -%}{{'</think>'}}
      {%- endif -%}
    {%- endif -%}
    {%- set ns.asked = false -%}
    {%- set content = message['content'] -%}
    {%- if '</think>' in content -%}
      {%- set content = content.split('</think>', 1)[1] -%}
    {%- endif -%}{{content + eos_token}}
  {%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt and ns.asked -%}{{'<｜Assistant｜>'}}
  {%- if not thinking -%}{{'</think>'}}
    {%- else -%}{{'<think>'}}
  {%- endif -%}
{%- endif %}""",
    # as Granite 3.3, ERNIE, Hunyuan and dots.llm1: a date, a default system text, roles that must alternate, a closing token for each
    "granite_3_3": """{# a date #}
{%- if tools and not available_tools -%}
    {%- set available_tools = tools -%}
{%- endif -%}
{%- if messages[0]['role'] == 'system' %}
     {%- set system_message = messages[0]['content'] %}
     {%- set loop_messages = messages[1:] %}
 {%- else %}
     {%- set system_message = "Today is " + strftime_now('%B %d, %Y') + strftime_now(" (%a, %H:%M:%S %j)") + "." %}
     {%- if available_tools and documents %}
         {%- set system_message = system_message + " Tools and documents." %}
     {%- else %}
         {%- set system_message = system_message + " You help." %}
     {%- endif %}
     {%- set loop_messages = messages %}
 {%- endif %}
 {{- '<|start_of_role|>system<|end_of_role|>' + system_message + '<|end_of_text|>
' }}
 {%- for message in loop_messages %}
     {{- '<|start_of_role|>' + message['role'] }}
     {%- if message['role'] == 'assistant' and controls %}
         {{- ' ' + controls | tojson()}}
     {%- endif %}
     {{- '<|end_of_role|>' + message['content'] + '<|end_of_text|>
' }}
     {%- if loop.last and add_generation_prompt %}
         {{- '<|start_of_role|>assistant<|end_of_role|>' }}
     {%- endif %}
 {%- endfor %}""",
    "hunyuan": "{% set context = {'has_head': true} %}{% if messages[0]['role'] == 'system' %}{% set loop_messages = messages[1:] %}"
               "{% set system_message = messages[0]['content'] %}<|startoftext|>{{ system_message }}<|extra_4|>{% else %}{% set loop_messages = messages %}"
               "{% set context = dict(has_head=false) %}{% endif %}{% for message in loop_messages %}{% if message['role'] == 'user' %}"
               "{% if loop.index0 == 0 and context.has_head %}{{ message['content'] + '<|extra_0|>' }}{% else %}{{ '<|startoftext|>' + message['content'] + '<|extra_0|>' }}"
               "{% endif %}{% elif message['role'] == 'assistant' %}{% generation %}{{ message['content'].rsplit('</think>', 1)[-1] + '<|eos|>' }}{% endgeneration %}{% endif %}{% endfor %}"
               "{% if enable_thinking is defined and not enable_thinking %}{{ '<think>\\n\\n</think>\\n' }}{% endif %}",
    "ernie": """{%- if not add_generation_prompt is defined -%}{%- set add_generation_prompt = true -%}{%- endif -%}
{%- if not cls_token is defined -%}{%- set cls_token = "<|begin_of_sentence|>" -%}{%- endif -%}
{{- cls_token -}}
{%- for message in messages -%}
    {%- if message["role"] == "user" -%}
        {{- "User: " + message["content"] + "\n" -}}
    {%- elif message["role"] == "assistant" -%}
        {%- if not loop.last -%}{{- "Assistant: " -}}{%- generation -%}{{- message["content"] + eos_token -}}{%- endgeneration -%}{%- else -%}{{- "Assistant: " + message["content"] -}}{%- endif -%}
    {%- elif message["role"] == "system" -%}
        {{- message["content"] + "\n" -}}
    {%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}
    {{- "Assistant: " -}}
{%- endif -%}""",
    "dots": "{% if messages[0]['role'] == 'system' %}<|system|>{{ messages[0]['content'] }}<|endofsystem|>{% set start_idx = 1 %}{% else %}<|system|>You are a helpful assistant.<|endofsystem|>"
            "{% set start_idx = 0 %}{% endif %}{% for idx in range(start_idx, messages|length) %}{% if messages[idx]['role'] == 'user' %}<|userprompt|>{{ messages[idx]['content'] }}<|endofuserprompt|>"
            "{% elif messages[idx]['role'] == 'assistant' %}<|response|>{{ messages[idx]['content'] }}<|endofresponse|>{% endif %}{% endfor %}"
            "{% if add_generation_prompt and messages[-1]['role'] == 'user' %}<|response|>{% endif %}",
}

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
    for name, source in FAMILIES.items():
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
