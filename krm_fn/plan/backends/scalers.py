"""Checks that KEDA's interceptor accepts the requests of a route: it knows its scalers by Host and path.

https://github.com/kedacore/http-add-on/blob/main/pkg/routing/tablememory.go, key.go
"""

from __future__ import annotations

from krm_fn.constants import LABEL_FUNCTION
from krm_fn.gatewayapi.names import intersection
from krm_fn.inputs.model import Key
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Inputs, Scaler, ScalerRule
    from krm_fn.plan.model import Hostname

Object = dict[str, Any]


class Scalers:
    """The scalers of an input, by Function. One object serves a whole run."""

    def __init__(self, inputs: Inputs) -> None:
        self._functions_of = _services_by_function(inputs) if inputs.scalers else {}
        self._by_function: dict[Key, list[Scaler]] = {}
        for scaler in inputs.scalers:
            for name in self._served(scaler):
                self._by_function.setdefault(Key(scaler.key.namespace, name), []).append(scaler)

    def of(self, function: FunctionInput) -> Sequence[Scaler]:
        """Returns the scalers that may be for a Function."""
        return self._by_function.get(function.key, ())

    def _served(self, scaler: Scaler) -> set[str]:
        """Returns names of Functions that a scaler may be for: by its label, its name, or its target Service."""
        label = scaler.labels.get(LABEL_FUNCTION)
        if label:
            return {str(label)}
        by_service = self._functions_of.get(Key(scaler.key.namespace, scaler.service))
        return {scaler.key.name, scaler.service} | ({by_service} if by_service else set())


def check_scalers(
    function: FunctionInput,
    scalers: Sequence[Scaler],
    hostnames: Sequence[Hostname],
    rules: Sequence[Object],
    interceptor: str,
    report: Report,
) -> None:
    """Reports hostnames and paths of a Function's route that none of the Function's scalers accepts.

    rules: complete rules. interceptor: the name of the interceptor's Service. A Function without scalers is not
    checked, because its scalers may be elsewhere.
    """
    if not scalers:
        return
    through = [rule for rule in rules if any(ref["name"] == interceptor for ref in rule.get("backendRefs") or ())]
    sent = list(_requests([hostname.value for hostname in hostnames], through))
    accepting = [rule for scaler in scalers for rule in scaler.rules]
    missed = dict.fromkeys(pair for pair in sent if not any(_accepts(rule, *pair) for rule in accepting))
    lost = _whole_hosts(missed, accepting)
    what = [f"hostname {host}" for host in lost]
    what += [f"path {path} of {host}" for host, path in missed if host not in lost]
    if what:
        scaler = scalers[0]
        names = " and ".join(f"{s.source.kind} {s.key}" for s in scalers)
        verb = "does" if len(scalers) == 1 else "do"
        report.add(
            "OFN267",
            f"The route of Function {function.key} leads to KEDA's interceptor, but {names} {verb} not list "
            f"{', '.join(what)}.",
            scaler.source,
            ("spec", "hosts" if scaler.source.kind == "HTTPScaledObject" else "rules"),
        )


def _services_by_function(inputs: Inputs) -> dict[Key, str]:
    """Maps each labelled Service of the input to the Function that its label names."""
    return {key: str(s.labels[LABEL_FUNCTION]) for key, s in inputs.services.items() if s.labels.get(LABEL_FUNCTION)}


def _requests(hostnames: list[str], rules: Sequence[Object]) -> Iterator[tuple[str, str]]:
    """Yields the Hosts and path prefixes that reach the interceptor, after the rule's filters have rewritten them."""
    for rule in rules:
        filters = rule.get("filters") or ()
        rewrite: Object = next((f["urlRewrite"] for f in filters if "urlRewrite" in f), {})
        hosts = [rewrite["hostname"]] if rewrite.get("hostname") else _hosts_given(filters) or hostnames
        for match in rule["matches"]:
            path = _path_seen(match["path"], rewrite.get("path") or {})
            yield from ((host, path) for host in hosts if path is not None)


def _hosts_given(filters: Sequence[Object]) -> list[str]:
    """Returns the Hosts that header filters set, as in Controller mode."""
    modifiers = [f["requestHeaderModifier"] for f in filters if "requestHeaderModifier" in f]
    headers = [header for m in modifiers for key in ("set", "add") for header in m.get(key) or ()]
    return [header["value"] for header in headers if header["name"].lower() == "host"]


def _path_seen(path: Object, rewrite: Object) -> str | None:
    """Returns the path after a rewrite; None for a regular expression, which is not checked."""
    if rewrite:
        return str(rewrite.get("replaceFullPath") or rewrite.get("replacePrefixMatch") or "/")
    return None if path["type"] == "RegularExpression" else str(path["value"])


def _accepts(rule: ScalerRule, host: str, path: str) -> bool:
    return _accepts_host(rule, host) and (not rule.paths or any(_is_below(path, prefix) for prefix in rule.paths))


def _accepts_host(rule: ScalerRule, host: str) -> bool:
    return not rule.hosts or any(_is_of(host, pattern.partition(":")[0]) for pattern in rule.hosts)


def _is_of(host: str, pattern: str) -> bool:
    """Tells whether a pattern covers a host; ``*`` and "" cover every host."""
    return intersection("" if pattern == "*" else pattern, host) == host


def _is_below(path: str, prefix: str) -> bool:
    path, prefix = path.strip("/"), prefix.strip("/")
    return not prefix or path == prefix or path.startswith(f"{prefix}/")


def _whole_hosts(missed: dict[tuple[str, str], None], accepting: list[ScalerRule]) -> list[str]:
    """Returns the Hosts that no scaler accepts on any path."""
    hosts = dict.fromkeys(host for host, _ in missed)
    return [host for host in hosts if not any(_accepts_host(rule, host) for rule in accepting)]
