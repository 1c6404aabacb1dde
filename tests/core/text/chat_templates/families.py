# SPDX-License-Identifier: GPL-3.0-or-later
"""Chat templates of our own, each with the constructs that the published ones of a family use."""

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
}
