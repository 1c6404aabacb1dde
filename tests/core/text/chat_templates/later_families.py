# SPDX-License-Identifier: GPL-3.0-or-later
"""As families.py: those with a date, a default system text or a closing token for each role."""

LATER = {
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
