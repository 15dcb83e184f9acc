"""Templates of documents: a value is one piece of the language around it, and a missing one is an error."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path, PurePosixPath

import jinja2
import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from krm_fn.documents.rendering import render

ROOT = Path(__file__).parents[3]
TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def test_a_value_that_is_missing_is_an_error() -> None:
    with pytest.raises(jinja2.UndefinedError, match="'image' is undefined"):
        render("image: {{ image }}\n")


@given(value=TEXT)
def test_a_value_is_never_read_as_a_template_or_escaped(value: str) -> None:
    assert render("<{{ value }}>\n", value=value) == f"<{value}>\n"


def test_a_line_of_control_leaves_no_trace() -> None:
    template = "a\n  {% for line in lines %}\n- {{ line }}\n  {% endfor %}\nz\n"
    assert render(template, lines=["b", "c"]) == "a\n- b\n- c\nz\n"


@given(value=TEXT.filter(lambda text: "\0" not in text))
@example("$(id) `id` 'a' \"b\"\n;")
def test_shell_makes_one_argument(value: str) -> None:
    command = render("printf %s {{ value | shell }}", value=value)
    printed = subprocess.run(["bash", "-c", command], capture_output=True, check=True).stdout
    assert printed == (f"./{value}" if value.startswith("-") else value).encode()


@given(value=st.one_of(TEXT, st.from_regex(r"[a-zA-Z0-9.:/@_ #-]{1,12}", fullmatch=True)))
@example("null")
@example("a: b")
@example("12:30")
@example("http://a #b")
@example("x:")
def test_yaml_makes_one_string(value: str) -> None:
    assert yaml.safe_load(render("[{image: {{ value | yaml }} }]", value=value)) == [{"image": value}]


@pytest.mark.parametrize("value", ["krm-fn:0.1.0", "registry.example.com/x:1", f"localhost/x@sha256:{'0a' * 32}"])
def test_yaml_leaves_images_as_people_write_them(value: str) -> None:
    assert render("{{ value | yaml }}", value=value) == value


@given(value=TEXT)
@example("`")
@example("a``b`")
@example("a\nb")
def test_code_is_one_span(value: str) -> None:
    span = render("{{ value | code }}", value=value)
    match = re.fullmatch(r"(`+)(?!`)(.*)(?<!`)\1", span) or re.fullmatch(r"(`)()\1", span)
    assert match, span
    assert match[1] not in re.findall("`+", match[2])
    if value.isprintable():
        assert match[2] in (value, f" {value} ")


@given(lines=st.lists(st.sampled_from(["```", "````sh", "a `b`", "", "  x"])))
def test_a_code_block_ends_where_it_should(lines: list[str]) -> None:
    lines.append("z")
    opening, *inside, closing = render("{{ value | code_block('sh') }}", value="\n".join(lines)).split("\n")
    assert inside == lines
    assert opening == f"{closing}sh"
    assert not any(line.startswith(closing) for line in inside)


def test_no_text_makes_no_code_block() -> None:
    assert render("{{ value | code_block('sh') }}", value="") == ""


def test_every_template_is_installed() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        patterns = tomllib.load(file)["tool"]["setuptools"]["package-data"]["krm_fn"]
    paths = [PurePosixPath(path.relative_to(ROOT / "krm_fn")) for path in ROOT.glob("krm_fn/**/*.j2")]
    assert PurePosixPath("migration/runbook.md.j2") in paths
    assert [path for path in paths if not any(path.match(pattern) for pattern in patterns)] == []
