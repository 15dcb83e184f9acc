"""Templates against Go's own answers, which are recorded in templates.json.

`python -m tests.go.templates.record` records them anew (tests/go/templates/record.py says what a row holds).
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from krm_fn.gotemplate.compile import Template, TemplateError, compile_template, full_template, plain_template
from krm_fn.gotemplate.functions import FUNCTIONS
from krm_fn.gotemplate.limits import MAX_BYTES, MAX_DEPTH, MAX_SOURCE
from krm_fn.gotemplate.parse import ARITY

FIELDS = ("Name", "Namespace", "Domain")
VALUES = {"Name": "hello", "Namespace": "default", "Domain": "ofn.io"}
TABLE = json.loads((Path(__file__).parent / "templates.json").read_text("utf-8"))
SOURCES = [row["source"] for row in TABLE["templates"]]


def rendered(source: str, values: dict[str, str] | None = None) -> str | TemplateError:
    template = compile_template(source, FIELDS)
    return template if isinstance(template, TemplateError) else template.render(values or VALUES)


def error_of(source: str, values: dict[str, str] | None = None) -> TemplateError:
    error = rendered(source, values)
    assert isinstance(error, TemplateError), error
    return error


@pytest.mark.parametrize("row", TABLE["templates"], ids=SOURCES)
def test_equals_go(row: dict[str, Any]) -> None:
    values = row.get("values", TABLE["values"])
    template = compile_template(row["source"], tuple(values))
    ours = template if isinstance(template, TemplateError) else template.render(values)
    if "error" in row or "refused" in row:
        assert isinstance(ours, TemplateError), ours
        assert 1 <= ours.column <= len(row["source"]) + 1
    else:
        assert ours == row["output"]


def test_only_what_go_accepts_needs_a_reason_to_be_refused() -> None:
    assert [row["source"] for row in TABLE["templates"] if "refused" in row and "error" in row] == []


MESSAGES = [
    ("{{.Nmae}}", 3, "there is no field `.Nmae`; the nearest is `.Name` (of .Name, .Namespace, .Domain)"),
    ("a {{.domain}}", 5, "there is no field `.domain`; the nearest is `.Domain` (of .Name, .Namespace, .Domain)"),
    ("{{.Name.Len}}", 8, "a value has no fields, so no `.Len`"),
    ("{{.}}", 3, "`.` alone is not available: name a field"),
    (
        "{{env `HOME`}}",
        3,
        "there is no function `env`; the functions are: printf, print, len, slice, index, eq, ne, lt, le, gt, ge, and, "
        "or, not, lower, upper, replace, trunc",
    ),
    ("{{range .Name}}{{end}}", 3, "`range` is not available: a template does not loop"),
    ("{{with .Name}}{{end}}", 3, "`with` is not available: use `if`"),
    ("{{define `x`}}{{end}}", 3, "`define` is not available: a template is one text"),
    ("{{eq .Name nil}}", 12, "`nil` is not available: every field has a value"),
    ("{{$x := .Name}}", 3, "`$` is not allowed here: variables are not available"),
    ("{{.Name := 1}}", 9, "`:` is not allowed here: variables are not available"),
    ("{{if .Name}}a", 3, "this `if` has no `end`"),
    ("{{if .Name}}a{{else}}b{{else}}c{{end}}", 25, "this is the second `else` of the same `if`"),
    ("a{{end}}", 4, "`end` has no `if` before it"),
    ("{{if .Name}}{{end .Name}}", 19, "only `}}` may follow `end`"),
    ("{{print if}}", 9, "`if` is not allowed here"),
    ("{{if}}a{{end}}", 5, "a value is missing before `}}`"),
    ("{{print ()}}", 10, "a value is missing before `)`"),
    ("{{print (.Name}}", 15, "a `)` is missing"),
    ("{{.Name)}}", 8, "`)` is not allowed here"),
    ("{{.Name || lower}}", 10, "`|` is not allowed here"),
    ("{{print `a``b`}}", 12, "a space is missing before ``b``"),
    ("{{.Name `x`}}", 3, "`.Name` is not a function, so it takes no arguments, not even by `|`"),
    ("{{lower}}", 3, "function `lower` takes 1 argument, not 0"),
    ("{{slice .Name 1 2 3}}", 3, "function `slice` takes 1 to 3 arguments, not 4"),
    ("{{.Name | eq}}", 11, "function `eq` takes at least 2 arguments, not 1"),
    ("{{.Name", 1, "`{{` is not closed by `}}`"),
    ("a{{.Name ", 2, "`{{` is not closed by `}}`"),
    ("{{.Name!}}", 8, "a space or the end of the action must follow `.Name`"),
    ("{{#if}}", 3, "an action cannot contain the character '#'"),
    ('a {{"b}}', 5, 'the literal that " opens is not closed'),
    ("a {{/* b }}", 3, "the comment is not closed by `*/`"),
    ("{{/* b */ }}", 10, "`}}` or ` -}}` must follow the `*/` of a comment directly"),
    (r'{{"a\q"}}', 5, r"`\q` does not begin a valid escape of Go"),
    (r'{{"\xff"}}', 3, r'"\xff" is not valid UTF-8'),
    ("{{'ab'}}", 3, "'ab' is not one character"),
    ("{{1.5}}", 3, "`1.5` is not a whole number"),
    ("{{9223372036854775808}}", 3, "`9223372036854775808` does not fit into 64 bits"),
    ("{{.Domain | lower | len | upper}}", 27, "`upper` needs a string, not a number"),
    ("{{slice .Name 2 1}}", 3, "the end of `slice` (1) is before its start (2)"),
    ("{{slice .Name 9}}", 3, "index 9 of `slice` is outside the string, which allows 0 to 5 (bytes)"),
    ("{{slice .Name true}}", 3, "an index of `slice` must be a number, not a bool"),
    ("{{trunc 1 `é`}}", 3, "`trunc` counts bytes and would split a character"),
    ("{{trunc (index .Name 0) .Name}}", 3, "the first argument of `trunc` must be a number, not a byte"),
    ("{{eq .Name 1}}", 3, "a template cannot compare a string with a number"),
    ("{{lt true false}}", 3, "bools have no order"),
    ("{{printf 5}}", 3, "the first argument of `printf` must be a format, not a number"),
    ("{{printf `%d` .Name}}", 3, "`%d` in the format of `printf` does not fit a string; use one of %s, %v, %q, %x, %X"),
    ("{{printf `%05s` .Name}}", 3, "the flag `0` of `%05s` has no meaning for a string"),
    ("{{printf `%.1t` true}}", 3, "the precision of `%.1t` has no meaning for a bool"),
    ("{{printf `%s`}}", 3, "`printf` has no argument for `%s`"),
    ("{{printf `%s` 1 2 3}}", 3, "`%s` in the format of `printf` does not fit a number; use one of "
     "%d, %v, %b, %o, %O, %x, %X, %c, %q, %U"),
    ("{{printf `%s` .Name .Name}}", 3, "`printf` has more arguments (2) than its format has verbs (1)"),
    ("{{printf `%5`}}", 3, "the format of `printf` ends within a verb"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "column", "message"), MESSAGES, ids=[source for source, _, _ in MESSAGES])
def test_says_what_is_wrong_and_where(source: str, column: int, message: str) -> None:
    assert error_of(source) == TemplateError(message, column)


def test_a_message_cuts_long_text() -> None:
    assert len(error_of("{{." + "a" * 5000 + "}}").message) < 200
    assert len(error_of('{{.Name "' + "a" * 5000 + '" | "' + "b" * 5000 + '"}}').message) < 200


def test_columns_count_characters_from_the_start() -> None:
    assert error_of("é\n{{.Foo}}").column == 5


def test_every_function_has_an_arity() -> None:
    assert FUNCTIONS.keys() | {"and", "or"} == ARITY.keys()


def test_compiles_once() -> None:
    assert compile_template("{{lower .Name}}", FIELDS) is compile_template("{{lower .Name}}", list(FIELDS))


def test_reads_only_the_fields_it_was_given() -> None:
    assert isinstance(compile_template("{{.Domain}}", ("Name", "Namespace")), TemplateError)


@pytest.mark.parametrize(
    ("source", "imports"), [("{{.Name}}.{{- .Domain -}} x", "False False"), ("{{lower .Name}}", "True True")]
)
def test_the_parser_is_imported_only_where_it_is_needed(source: str, imports: str) -> None:
    program = (
        "import sys; from krm_fn.gotemplate.compile import compile_template;"
        "compile_template(sys.argv[1], ('Name', 'Domain')).render({'Name': 'a', 'Domain': 'b'});"
        "print('krm_fn.gotemplate.parse' in sys.modules, 'krm_fn.gotemplate.evaluate' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", program, source], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == imports


def nested(before: str, inside: str, after: str, times: int) -> str:
    return before * times + inside + after * times


@pytest.mark.parametrize(
    "build",
    [
        lambda n: "{{" + nested("(", ".Name", ")", n) + "}}",
        lambda n: "{{" + nested("(lower ", ".Name", ")", n) + "}}",
        lambda n: nested("{{if .Name}}", "{{.Name}}", "{{end}}", n),
        lambda n: "{{if false}}" + "{{else if true}}hello" * (n - 1) + "{{end}}",
        lambda n: "{{.Name" + " | lower" * n + "}}",
        lambda n: "{{and 1" + " .Name" * (n - 1) + "}}",
        lambda n: "{{.Name" + " | or ``" * (n - 1) + "}}",
    ],
    ids=["parentheses", "calls", "if", "else if", "pipeline", "and", "or"],
)
def test_nests_to_a_depth_and_no_further(build: Any) -> None:
    assert rendered(build(MAX_DEPTH)) == "hello"
    for times in (MAX_DEPTH + 1, 700):
        assert error_of(build(times)).message == "the template nests deeper than 50 levels"


def test_many_branches_side_by_side_are_not_deep() -> None:
    assert rendered("{{if .Name}}{{(lower .Name)}}{{end}}" * 100) == "hello" * 100


def test_the_source_is_short() -> None:
    assert rendered("a" * MAX_SOURCE) == "a" * MAX_SOURCE
    assert error_of("a" * (MAX_SOURCE + 1)) == TemplateError(
        "the template is longer than 16384 characters", MAX_SOURCE + 1
    )


LARGE = [
    ("{{.Name}}{{.Name}}", 1),
    ("{{.Name}}" * 17, 1),
    ("{{print .Name .Name}}", 3),
    ("{{printf `%s%s` .Name .Name}}", 3),
    ("a {{replace `x` `yy` .Name}}", 5),
    ("{{upper .Name | replace `` `-----`}}", 17),
    ("{{if .Name}}{{.Name}}{{lower .Name}}{{end}}", 1),
    ("{{printf `%.65536d%.65536d` 1 1}}", 3),
    ("{{print .Name | printf `%s-%s` .Name}}", 17),
]


@pytest.mark.parametrize(("source", "column"), LARGE, ids=[source[:40] for source, _ in LARGE])
def test_makes_no_long_string(source: str, column: int) -> None:
    values = dict.fromkeys(FIELDS, "x" * (MAX_BYTES // 2 + 1))
    assert error_of(source, values) == TemplateError("the template makes a string longer than 65536 bytes", column)


@pytest.mark.parametrize("source", ["{{.Name}}", "{{print .Name}}"])
def test_the_limit_counts_bytes(source: str) -> None:
    for text in ("x" * MAX_BYTES, "é" * (MAX_BYTES // 2)):
        assert rendered(source, {**VALUES, "Name": text}) == text
    assert isinstance(rendered(source, {**VALUES, "Name": "é" * (MAX_BYTES // 2) + "x"}), TemplateError)


@pytest.mark.parametrize("width", ["65537", "1000000", "9" * 5000, ".1000000", "." + "9" * 5000, "0" * 5000 + "5"])
def test_prints_nothing_wide(width: str) -> None:
    assert error_of("{{printf `%" + width + "d` 1}}").message == "`printf` makes nothing wider than 65536"


def test_other_template_languages_are_text() -> None:
    source = "{% for x in y %}{# c #}{{print `{{ 7 * 7 }}` .Name}}{%- raw %}\\' \" ''' # ## -%}"
    assert rendered(source) == "{% for x in y %}{# c #}{{ 7 * 7 }}hello{%- raw %}\\' \" ''' # ## -%}"


@given(text=st.text().filter(lambda text: "{{" not in text + "{"))
def test_text_around_actions_stays(text: str) -> None:
    assert rendered(f"{text}{{{{print}}}}{text}") == text + text


@given(value=st.text(st.characters()), name=st.sampled_from(["{{.Name}}", "{{print .Name}}", "{{.Name | or ``}}"]))
def test_values_are_never_read_as_a_template(value: str, name: str) -> None:
    assert rendered(name, {**VALUES, "Name": value}) == value


SPACES = st.sampled_from(["", "", " ", "\n", "\t \r\n"])
OPENINGS = st.sampled_from(["{{", "{{", "{{- ", "{{-\n", "{{-"])
CLOSINGS = st.sampled_from(["}}", "}}", " -}}", "\t-}}", "-}}", "}"])
PLAIN_ACTIONS = st.builds(
    lambda *parts: "".join(parts),
    OPENINGS,
    SPACES,
    st.sampled_from([".Name", ".Domain", ".Nme", "."]),
    SPACES,
    CLOSINGS,
)
PLAIN_TEXTS = st.one_of(SPACES, st.text("{}-.% Nae\n\u00a0()s", max_size=6), st.text(max_size=4))
PLAIN_SOURCES = st.lists(st.one_of(PLAIN_TEXTS, PLAIN_ACTIONS), max_size=8).map("".join)


@given(source=PLAIN_SOURCES, name=st.text(), domain=st.text(max_size=3))
def test_the_fast_path_equals_the_full_one(source: str, name: str, domain: str) -> None:
    fields = ("Name", "Domain")
    plain = plain_template(source, fields)
    assume(plain is not None)
    full = full_template(source, fields)
    assert plain is not None
    assert isinstance(full, Template), full
    values = {"Name": name, "Domain": domain}
    assert plain.render(values) == full.render(values)


@pytest.mark.parametrize(
    "source", ["{{.Name}}.{{.Namespace}}.{{.Domain}}", "{{.Namespace}}/{{.Name}}", "", "a{{- .Name -}}"]
)
def test_what_is_usual_is_fast(source: str) -> None:
    assert plain_template(source, FIELDS) is not None


# fmt: off
TOKENS = st.sampled_from((
    "{{", "}}", "{{-", "-}}", "(", ")", "|", ".", ".Name", ".Domain", ".X", "if", "else", "end", "and", "or", "not",
    "eq", "lt", "len", "slice", "index", "printf", "print", "upper", "trunc", "replace", "nil", "range", "$x", ":=",
    ",", "1", "-2", "0x", "1e9", "'a'", '"b"', '"%s"', '"%5d"', '"', "`", "\\", "/*", "*/", "true", "false", " ",
    " ", " ", " ", "\n", "é",
))
# fmt: on


@given(source=st.one_of(st.lists(TOKENS, max_size=30).map("".join), st.text("{} .|()\"'`-Namei1\\x")), name=st.text())
def test_whatever_the_source_the_answer_is_a_value(source: str, name: str) -> None:
    values = {**VALUES, "Name": name}
    answer = rendered(source, values)
    assert isinstance(answer, str | TemplateError)
    if isinstance(answer, TemplateError):
        assert 1 <= answer.column <= len(source) + 1


@pytest.mark.parametrize("source", ["\ud800{{.Name}}", "{{print `\ud800` .Name}}", '{{print "\ud800\\n" .Name | len}}'])
def test_half_a_surrogate_pair_is_no_crash(source: str) -> None:
    assert isinstance(rendered(source, {**VALUES, "Name": "\udc00"}), str)
