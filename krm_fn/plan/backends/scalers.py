"""Whether KEDA's interceptor takes what a route sends it: its scalers know requests by Host and path.

https://github.com/kedacore/http-add-on/blob/main/pkg/routing/tablememory.go, key.go
"""

from __future__ import annotations

from krm_fn.constants import LABEL_FUNCTION
from krm_fn.inputs.model import Key
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Inputs, Scaler, ScalerRule
    from krm_fn.plan.model import Hostname

Object = dict[str, Any]


class Scalers:
    """The scalers of an input by what serves whom; built once a run."""

    def __init__(self, inputs: Inputs) -> None:
        self._functions_of = _services_by_function(inputs) if inputs.scalers else {}
        self._by_function: dict[Key, list[Scaler]] = {}
        for scaler in inputs.scalers:
            for name in self._served(scaler):
                self._by_function.setdefault(Key(scaler.key.namespace, name), []).append(scaler)

    def of(self, function: FunctionInput) -> Sequence[Scaler]:
        """The scalers that are for a Function."""
        return self._by_function.get(function.key, ())

    def _served(self, scaler: Scaler) -> set[str]:
        """Names of Functions that a scaler may be for: by label, its own name, or the Service that it forwards to."""
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
    """Report hostnames and paths of a Function's route that none of its scalers takes; without any nothing is known.

    rules: complete ones; interceptor: the name of its Service.
    """
    if not scalers:
        return
    through = [rule for rule in rules if any(ref["name"] == interceptor for ref in rule.get("backendRefs") or ())]
    wanted = list(_requests([hostname.value for hostname in hostnames], through))
    taken = [rule for scaler in scalers for rule in scaler.rules]
    missed = dict.fromkeys(pair for pair in wanted if not any(_takes(rule, *pair) for rule in taken))
    lost = _whole_hosts(missed, taken)
    what = [f"hostname {host}" for host in lost]
    what += [f"path {path} of {host}" for host, path in missed if host not in lost]
    if what:
        scaler = scalers[0]
        names = " and ".join(f"{s.source.kind} {s.key}" for s in scalers)
        verb = "does" if len(scalers) == 1 else "do"
        report.add(
            "OFN267",
            f"Function {function.key} is routed to KEDA's interceptor, but {names} {verb} not have {', '.join(what)}.",
            scaler.source,
            ("spec", "hosts" if scaler.source.kind == "HTTPScaledObject" else "rules"),
        )


def _services_by_function(inputs: Inputs) -> dict[Key, str]:
    """The Function that a Service of the input is labelled with."""
    return {key: str(s.labels[LABEL_FUNCTION]) for key, s in inputs.services.items() if s.labels.get(LABEL_FUNCTION)}


def _requests(hostnames: list[str], rules: Sequence[Object]) -> Iterator[tuple[str, str]]:
    """Hosts and path prefixes that the interceptor sees, after what the rule's filters rewrite."""
    for rule in rules:
        filters = rule.get("filters") or ()
        rewrite: Object = next((f["urlRewrite"] for f in filters if "urlRewrite" in f), {})
        hosts = [rewrite["hostname"]] if rewrite.get("hostname") else _hosts_given(filters) or hostnames
        for match in rule["matches"]:
            path = _path_seen(match["path"], rewrite.get("path") or {})
            yield from ((host, path) for host in hosts if path is not None)


def _hosts_given(filters: Sequence[Object]) -> list[str]:
    """By a header filter, as in Controller mode."""
    modifiers = [f["requestHeaderModifier"] for f in filters if "requestHeaderModifier" in f]
    headers = [header for m in modifiers for key in ("set", "add") for header in m.get(key) or ()]
    return [header["value"] for header in headers if header["name"].lower() == "host"]


def _path_seen(path: Object, rewrite: Object) -> str | None:
    """None for a regular expression, about which nothing is said."""
    if rewrite:
        return str(rewrite.get("replaceFullPath") or rewrite.get("replacePrefixMatch") or "/")
    return None if path["type"] == "RegularExpression" else str(path["value"])


def _takes(rule: ScalerRule, host: str, path: str) -> bool:
    return _takes_host(rule, host) and (not rule.paths or any(_is_below(path, prefix) for prefix in rule.paths))


def _takes_host(rule: ScalerRule, host: str) -> bool:
    return not rule.hosts or any(_is_of(host, pattern.partition(":")[0]) for pattern in rule.hosts)


def _is_of(host: str, pattern: str) -> bool:
    """``*.x`` is every host below x, however deep; ``*`` and nothing are every host."""
    return pattern in ("", "*", host) or (pattern.startswith("*.") and host.endswith(pattern[1:]))


def _is_below(path: str, prefix: str) -> bool:
    path, prefix = path.strip("/"), prefix.strip("/")
    return not prefix or path == prefix or path.startswith(f"{prefix}/")


def _whole_hosts(missed: dict[tuple[str, str], None], taken: list[ScalerRule]) -> list[str]:
    """Hosts that are missed whatever the path."""
    return [h for h in dict.fromkeys(host for host, _ in missed) if not any(_takes_host(rule, h) for rule in taken)]
