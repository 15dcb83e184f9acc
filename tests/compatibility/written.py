"""What we write: each value in every place that a value or key can have, and whether Go's readers read it back."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from krm_fn.yaml_text.block import dump
from krm_fn.yaml_text.flow import FlowStyle, dump_flow
from tests.compatibility.columns import Reading, typed

MAX_KEY = 1024
"""No reader looks further for the colon (``yaml_parser_save_simple_key`` in libyaml's scanner.c)."""

_TOKENS = (
    *("yes", "n", "on", "null", "~", "true", "0", "1", "9", "12", "e", "E", "x", "o", "b", ".", "_", "-", "+", ":"),
    *(
        " ",
        "inf",
        "nan",
        "2001-01-01",
        "12:30",
        "T",
        "Z",
        "#",
        "'",
        '"',
        "\\",
        "\n",
        "\t",
        "\r",
        ",",
        "[",
        "]",
        "{",
        "}",
    ),
    *(
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "?",
        "=",
        "<<",
        "---",
        "...",
        "\x00",
        "\x1b",
        "\x7f",
        "\x85",
        "\xa0",
        "\xad",
    ),
    *("\u2028", "\ufeff", "\ufffd", "\ufffe", "\uffff", "é", "日本", "😀", "\U0010ffff", "/a/b", "http://a.b:80/c?d#e"),
)
strings = st.lists(
    st.sampled_from(_TOKENS) | st.text(st.characters(exclude_categories=["Cs"]), max_size=4), max_size=6
).map("".join)


def documents(value: Any) -> tuple[dict[str, Any], str]:
    """An object with the value in every place, and its YAML as we write it."""
    obj: dict[str, Any] = {"value": value, "list": [value, [value]]}
    flow: list[Any] = [value, value]
    if isinstance(value, str) and len(value) <= MAX_KEY:
        obj["key"] = {value: "x"}
        flow[1] = {value: value}
    return {**obj, "flow": flow}, f"{dump(obj)}flow: {dump_flow(flow, FlowStyle())}\n"


def misread(answer: dict[str, Any], obj: dict[str, Any]) -> list[str]:
    """The readers that do not give an object back as it was, in type and value."""
    wanted = _comparable(typed(obj))
    wrong = [name for name in ("v2", "v3", "old_v3") if name in answer and _comparable(answer[name]) != wanted]
    if "error" not in answer["json"] and json.loads(answer["json"]["value"]) != obj:
        wrong.append("json")
    return wrong


def _comparable(tree: Reading) -> Any:
    """Without the order of keys and the spelling of floats."""
    if "error" in tree:
        return tree["error"]
    value = tree.get("value")
    if tree["type"] == "map":
        return sorted(((_comparable(key), _comparable(item)) for key, item in value or ()), key=str)
    if tree["type"] == "list":
        return [_comparable(item) for item in value or ()]
    return tree["type"], repr(float(value)) if tree["type"] == "float" and value is not None else value
