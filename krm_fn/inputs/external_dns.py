"""Options of external-dns, from its Deployment: the resources that it reads and the names that it may publish.

The options, and the environment variables with one value per line, are in pkg/apis/externaldns/types.go of
https://github.com/kubernetes-sigs/external-dns (BindFlags; app.DefaultEnvars of kingpin).
"""

from __future__ import annotations

from krm_fn.inputs.fields import mappings, text
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from krm_fn.resource import Resource

NAME = "external-dns"
"""Part of the image name, and the usual name of the container."""

_REGEX = ("regex-domain-filter", "regex-domain-exclusion")


class ExternalDns(NamedTuple):
    """A Deployment of external-dns."""

    sources: tuple[str, ...]
    """Empty if no option names them."""
    domains: tuple[str, ...]
    """Suffixes of the names that it may publish."""
    excluded: tuple[str, ...]
    """Suffixes of the names that it must not publish."""
    by_pattern: bool
    """True: regular expressions replace domains and excluded."""
    source: Resource


def read_external_dns(resource: Resource) -> ExternalDns | None:
    """Reads the options of a Deployment's external-dns container; None if there is no such container.

    The object is not validated, because krm-fn must not report errors in a Deployment that it only looks at.
    """
    for container in mappings(resource.object, "spec", "template", "spec", "containers"):
        if NAME in text(container, "image") or text(container, "name") == NAME:
            return _read(container, resource)
    return None


def _read(container: dict[str, Any], resource: Resource) -> ExternalDns:
    options: dict[str, list[str]] = {}
    for name, value in (*_variables(container), *_arguments(container)):
        options.setdefault(name, []).append(value)
    return ExternalDns(
        sources=tuple(options.get("source", ())),
        domains=tuple(options.get("domain-filter", ())),
        excluded=tuple(options.get("exclude-domains", ())),
        by_pattern=any(options.get(name) for name in _REGEX),
        source=resource,
    )


def _arguments(container: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yields the options of ``--name=value`` and ``--name value``."""
    lists = (container.get(key) for key in ("command", "args"))
    words = [str(word) for given in lists if isinstance(given, list) for word in given]
    for word, following in zip(words, [*words[1:], ""], strict=False):
        name, equals, value = word.partition("=")
        if name.startswith("--"):
            yield name[2:], value if equals else following


def _variables(container: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for variable in mappings(container, "env"):
        name = text(variable, "name")
        if name.startswith("EXTERNAL_DNS_"):
            option = name.removeprefix("EXTERNAL_DNS_").lower().replace("_", "-")
            for value in text(variable, "value").splitlines():
                yield option, value
