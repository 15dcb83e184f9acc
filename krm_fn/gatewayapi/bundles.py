"""Checks for fields and values that the configured bundle of Gateway API does not have.

They are errors, because an API server drops or rejects a field that its CRDs do not have.
"""

from __future__ import annotations

from krm_fn.diagnostics.report import field_path
from krm_fn.gatewayapi.bundle_table import LISTENER, LISTENER_SET, MATCHES, NEWEST, RULE
from krm_fn.gatewayapi.bundle_values import BundleValues
from krm_fn.inputs.config_map import path_in_data
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.config_model import Config
    from krm_fn.inputs.model import FunctionInput, GatewayInput, Inputs, Object
    from krm_fn.resource import Path, Resource

LISTENER_SET_SINCE = (1, LISTENER_SET[0][0])
"""ListenerSet is in both channels as v1 since https://github.com/kubernetes-sigs/gateway-api/releases/tag/v1.5.0."""

_CHANNELS = ("standard", "experimental")


class _Lacking(NamedTuple):
    """A field, or one value of a field, that the bundle does not have."""

    parts: tuple[str, ...]
    """The field's path in a rule or listener, without the indices of lists."""

    value: str
    """The value that is missing; "" if the whole field is missing."""

    spans: tuple[tuple[int, int] | None, ...]
    """The first and the last minor version that have it, for each channel of `_CHANNELS`; None for no version."""


class Bundle:
    """The configured bundle. A version that is newer than the newest known one counts as the newest known one."""

    def __init__(self, config: Config) -> None:
        self._minor = min(config.gateway_api_version[1], NEWEST)
        self._channel = _CHANNELS.index(config.gateway_api_channel)
        self._name = f"Gateway API 1.{self._minor}, {config.gateway_api_channel} channel"
        self._rule = self._lacking(RULE)
        self._listener = self._lacking(LISTENER)
        self._in_filters = [lack._replace(parts=lack.parts[1:]) for lack in self._rule if lack.parts[0] == "filters"]
        self._keys = {lack.parts[0] for lack in self._rule}
        self._matches = MATCHES.get(self._minor)
        self._values = BundleValues(self._minor, experimental=config.gateway_api_channel == "experimental")

    def check_rules(self, function: FunctionInput, report: Report) -> None:
        """Checks the rules that a Function's author wrote; every bundle has the fields that krm-fn adds."""
        for index, rule in enumerate(function.rules or ()):
            at = (*function.route_path, "rules", index)
            for path, fault, requirement in self._values.complaints(rule):
                field = field_path((*at, *path))
                message = f"Function {function.key}: {field} {fault}; {self._name}, {requirement}."
                report.add("OFN341", message, function.source, (*at, *path))
            found = self._in_rule(rule)
            if found or (self._matches and len(rule.get("matches") or ()) > self._matches):
                self._report(found, f"Function {function.key}", function.source, at, report)
                self._check_matches(rule, function, at, report)

    def check_listeners(self, gateway: GatewayInput, report: Report) -> None:
        """Checks the listeners of an OpenFunction Gateway that krm-fn writes."""
        what = f"Gateway {gateway.key}"
        for listener in gateway.listeners:
            found = list(_occurrences(listener.body, self._listener))
            self._report(found, what, gateway.source, listener.path, report)
            tls = listener.body.get("tls") or {}
            terminates = tls.get("mode", "Terminate") == "Terminate"
            if self._minor == 0 and terminates and tls.get("options") and not tls.get("certificateRefs"):
                report.add(
                    "OFN331",
                    f'{what}: TLS of listener "{listener.name}" has options but no certificateRefs, '
                    "which Gateway API accepts since 1.1.",
                    gateway.source,
                    (*listener.path, "tls"),
                    remedy="Add certificateRefs; or, if the cluster has a newer bundle, set "
                    'gatewayAPI.version: "1.1" or later.',
                )

    def _in_rule(self, rule: Object) -> list[tuple[Path, _Lacking]]:
        """Finds missing fields in a rule. It runs for every rule, so most rules must need two look-ups only."""
        found: list[tuple[Path, _Lacking]] = []
        if not self._keys.isdisjoint(rule):
            found = list(_occurrences(rule, self._rule))
        for index, ref in enumerate(rule.get("backendRefs") or ()):
            if filters := ref.get("filters"):
                prefix = ("backendRefs", index, "filters")
                found += [((*prefix, *path), lack) for path, lack in _occurrences(filters, self._in_filters)]
        return found

    def _check_matches(self, rule: Object, function: FunctionInput, at: Path, report: Report) -> None:
        count = len(rule.get("matches") or ())
        if self._matches and count > self._matches:
            first = max(MATCHES) + 1
            report.add(
                "OFN331",
                f"Function {function.key} has a rule with {count} matches; Gateway API 1.{self._minor} accepts at most "
                f"{self._matches}.",
                function.source,
                (*at, "matches"),
                remedy="Split the rule; or, if the cluster has a newer bundle, set "
                f'gatewayAPI.version: "1.{first}" or later.',
            )

    def _lacking(self, table: Mapping[str, tuple[tuple[int, int] | None, ...]]) -> list[_Lacking]:
        """Returns the fields and values that the bundle does not have, without those inside another missing field."""
        out: list[_Lacking] = []
        for path, spans in table.items():
            field, _, value = path.partition("=")
            parts = tuple(field.split("."))
            inside = any(not lack.value and lack.parts == parts[: len(lack.parts)] for lack in out)
            if not inside and not _holds(spans[self._channel], self._minor):
                out.append(_Lacking(parts, value, spans))
        return out

    def _report(
        self, found: list[tuple[Path, _Lacking]], what: str, source: Resource, at: Path, report: Report
    ) -> None:
        for path, lack in found:
            field = f"{field_path((*at, *path))}{': ' if lack.value else ''}{lack.value}"
            message = f"{what}: {field} is not in {self._name}; it is {_there(lack.spans)}."
            report.add("OFN330", message, source, (*at, *path), remedy=self._remedy(lack))

    def _remedy(self, lack: _Lacking) -> str:
        """Returns the remedy with the smallest change: of the version, the channel or both; else only the removal."""
        for channel in (self._channel, 1):
            span = lack.spans[channel]
            if span is None or span[1] < self._minor:
                continue
            changes = [f'gatewayAPI.version: "1.{span[0]}" or later'] if span[0] > self._minor else []
            changes += ["gatewayAPI.channel: experimental"] if channel != self._channel else []
            verb = "Change" if lack.value else "Remove"
            return f"{verb} it; or, if the cluster has such a bundle, set {' and '.join(changes)}."
        return "Remove it."


def check_bundle(inputs: Inputs, report: Report) -> None:
    """Checks functionConfig, listeners and rules against the configured bundle."""
    _check_config(inputs, report)
    bundle = Bundle(inputs.config)
    for gateway in inputs.gateways:
        if not gateway.reference:
            bundle.check_listeners(gateway, report)
    for function in inputs.functions:
        if function.rules:
            bundle.check_rules(function, report)


def _check_config(inputs: Inputs, report: Report) -> None:
    config = inputs.config
    version = ".".join(map(str, config.gateway_api_version))
    if config.gateway_api_version > (1, NEWEST):
        report.add(
            "OFN333",
            f"gatewayAPI.version is {version}; krm-fn checks fields against 1.{NEWEST}, the newest version that it "
            "knows.",
            config.source,
            _in_config(config, "gatewayAPI", "version"),
        )
    wanted = config.listeners_strategy == "ListenerSet" and any(g.gateway_ref for g in inputs.gateways)
    if wanted and config.gateway_api_version < LISTENER_SET_SINCE:
        report.add(
            "OFN332",
            f"listeners.strategy is ListenerSet, but Gateway API {version} has no ListenerSet: "
            f"gateway.networking.k8s.io/v1 has it since {'.'.join(map(str, LISTENER_SET_SINCE))}.",
            config.source,
            _in_config(config, "listeners", "strategy"),
        )


def _in_config(config: Config, *path: str) -> Path:
    whole = ("spec", *path)
    return path_in_data(whole) if config.source and config.source.kind == "ConfigMap" else whole


def _occurrences(body: Any, lacking: list[_Lacking]) -> Iterator[tuple[Path, _Lacking]]:
    for lack in lacking:
        for path in _found(body, lack.parts, lack.value):
            yield path, lack


def _found(body: Any, parts: tuple[str, ...], value: str, path: Path = ()) -> Iterator[Path]:
    """Yields the paths of a field in body, through all lists; with a value other than "", only where it matches."""
    if isinstance(body, list):
        for index, item in enumerate(body):
            yield from _found(item, parts, value, (*path, index))
    elif not parts:
        if not value or str(body).lower() == value:
            yield path
    elif body.get(parts[0]) is not None:
        yield from _found(body[parts[0]], parts[1:], value, (*path, parts[0]))


def _holds(span: tuple[int, int] | None, minor: int) -> bool:
    return span is not None and span[0] <= minor <= span[1]


def _there(spans: tuple[tuple[int, int] | None, ...]) -> str:
    """Returns the channels and versions that have a field, in words."""
    if spans[0] == spans[1]:
        return f"in both channels {_during(spans[0])}"
    there = zip(_CHANNELS, spans, strict=True)
    return " and ".join(f"in the {channel} channel {_during(span)}" for channel, span in there if span)


def _during(span: tuple[int, int] | None) -> str:
    first, last = span or (0, NEWEST)
    return f"from 1.{first} to 1.{last} only" if last < NEWEST else f"since 1.{first}"
