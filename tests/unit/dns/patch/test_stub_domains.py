"""Entries put into, and taken out of, kube-dns' stubDomains."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from krm_fn.dns.patch.stub_domains import patch_stub_domains
from krm_fn.plan.model import Zone

RESOLVER = ("10.0.0.53",)
DOMAINS = st.from_regex(r"[a-z]{1,8}\.(com|io|ofn\.io)", fullmatch=True)
ADDRESSES = st.lists(st.sampled_from(["8.8.8.8", "1.1.1.1:5353", "10.0.0.53"]), min_size=1, max_size=3)


def zone(domain: str) -> Zone:
    return Zone("openfunction/openfunction", domain, "gateway.openfunction.svc.cluster.local", "cluster.local")


@given(st.dictionaries(DOMAINS, ADDRESSES, min_size=1), st.sampled_from([None, 0, 1, 2, 4]), st.booleans(), DOMAINS)
def test_an_entry_goes_without_a_trace(
    others: dict[str, list[str]], indent: int | None, newline: bool, domain: str
) -> None:
    text = json.dumps(others, indent=indent) + "\n" * newline
    others.pop(domain, None)
    text = json.dumps(others, indent=indent) + "\n" * newline
    patched = patch_stub_domains(text, [zone(domain)], (), RESOLVER)
    assert patched.text is not None
    assert json.loads(patched.text) == {**others, domain: ["10.0.0.53"]}
    assert patched.ours == (domain,)
    again = patch_stub_domains(patched.text, [zone(domain)], patched.ours, RESOLVER)
    assert again.text == patched.text
    removed = patch_stub_domains(patched.text, [], patched.ours, RESOLVER)
    assert (removed.text, removed.ours) == (text if others else None, ())


def test_several_entries_and_a_changed_resolver() -> None:
    first = patch_stub_domains(None, [zone("ofn.io"), zone("a.ofn.io")], (), RESOLVER)
    assert json.loads(first.text or "") == {"a.ofn.io": ["10.0.0.53"], "ofn.io": ["10.0.0.53"]}
    second = patch_stub_domains(first.text, [zone("ofn.io")], first.ours, ("10.0.0.54", "10.0.0.55"))
    assert json.loads(second.text or "") == {"ofn.io": ["10.0.0.54", "10.0.0.55"]}


def test_a_layout_that_cannot_be_edited_is_written_anew() -> None:
    """The same text as a value, which an edit of the text would hit."""
    text = '{"a.com": ["\\"ofn.io\\": []"], "ofn.io": ["10.0.0.1"]}'
    patched = patch_stub_domains(text, [], ("ofn.io",), RESOLVER)
    assert json.loads(patched.text or "") == {"a.com": ['"ofn.io": []']}


def test_an_entry_that_is_right_already_is_taken_over() -> None:
    patched = patch_stub_domains('{"ofn.io":["10.0.0.53"]}', [zone("ofn.io")], (), RESOLVER)
    assert patched == ('{"ofn.io":["10.0.0.53"]}', ("ofn.io",), ())


@pytest.mark.parametrize("text", ["[]", "ofn.io", '{"a": '])
def test_what_is_no_object_stays(text: str) -> None:
    patched = patch_stub_domains(text, [zone("ofn.io")], (), RESOLVER)
    assert (patched.text, [finding.code for finding in patched.findings]) == (text, ["OFN536"])
