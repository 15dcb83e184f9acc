"""The OpenFunction Gateways of a run: from the input, functionConfig, references, or the command line."""

from __future__ import annotations

from krm_fn.constants import REFERENCE
from krm_fn.diagnostics.places import place, report_repeated
from krm_fn.inputs.config import described_gateways
from krm_fn.inputs.defaults import PROVIDER
from krm_fn.inputs.gateway import VERSIONS, from_config, make_up, previous_keys, read_gateway, with_description
from krm_fn.inputs.validation.check import validate
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.config_model import Config, Options
    from krm_fn.inputs.model import FunctionInput, GatewayInput, Key, KubernetesGateway
    from krm_fn.inputs.namespaces import Namespaces
    from krm_fn.resource import Resource

Object = dict[str, Any]

_ALIKE = 0.8
"""Similarity from 0 to 1. Keys in one namespace are alike anyway, so difflib's default 0.6 is too low."""


class GatewayReader:
    """A collection of Gateways by key. The input wins over functionConfig, which wins over references.

    sources: the resource of each key, including Gateways with an error.
    """

    __slots__ = ("_config", "_namespaces", "_options", "_report", "gateways", "inputs", "sources")

    def __init__(self, config: Config, options: Options, namespaces: Namespaces, report: Report) -> None:
        self._config = config
        self._options = options
        self._namespaces = namespaces
        self._report = report
        self.sources: dict[Key, Resource] = {}
        self.gateways: list[GatewayInput] = []
        self.inputs: list[Resource] = []

    def read(self, resources: list[Resource], references: list[Resource]) -> None:
        """Reads all Gateways; if there are none, creates one from the command line."""
        self._read_input(resources)
        described = self._read_config()
        for resource in sorted(references, key=place):
            if self._is_supported(resource) and validate(resource, "gateway", self._report):
                self._add_reference(resource, None)
        given = bool(resources or references or described)
        if self._options.creates_gateway and (self._options.gateway or self._options.domain):
            self._use_options(given)

    def _read_input(self, resources: list[Resource]) -> None:
        repeated: dict[Key, list[Resource]] = {}
        for resource in resources:
            if not self._is_supported(resource):
                continue
            self.inputs.append(resource)
            if validate(resource, "gateway", self._report):
                key = self._namespaces.key(resource)
                if key in self.sources:
                    repeated.setdefault(key, [self.sources[key]]).append(resource)
                else:
                    self._add(resource, reference=is_reference(resource, f"Gateway {key}", self._report))
        report_repeated(repeated, self._report)

    def _read_config(self) -> int:
        """Reads functionConfig's ``spec.gateways``, which its schema has validated, and returns their number."""
        source = self._config.source
        if source is None:
            return 0
        entries = described_gateways(self._config)
        seen: set[Key] = set()
        for index, entry in enumerate(entries):
            resource = from_config(source, index, entry)
            key = self._namespaces.key(resource)
            if key in seen:
                path = ("spec", "gateways", index)
                self._report.add("OFN136", f"spec.gateways has several entries for {key}.", source, path)
            else:
                seen.add(key)
                self._add_reference(resource, entry.get("kubernetesGateway"))
        return len(entries)

    def _use_options(self, given: bool) -> None:
        provider = self._options.provider or self._config.provider
        made_up = make_up(self._options, provider or PROVIDER)
        if not validate(made_up, "gateway", self._report):
            self.sources.setdefault(self._namespaces.key(made_up), made_up)
            self.gateways.clear()  # the options apply to all Gateways, and one error for them is enough
            return
        if not given:
            self._add(made_up, reference=False)
            if not (provider or self._options.gateway):
                self._report_assumed(made_up)
        elif self._options.gateway:
            message = f"--gateway {self._options.gateway} has no effect, because OpenFunction Gateways are given."
            self._report.add("OFN139", message)

    def _report_assumed(self, made_up: Resource) -> None:
        self._report.add(
            "OFN208",
            f"No provider is set for the Gateway that --domain creates; krm-fn assumes {PROVIDER}, as in "
            "OpenFunction's sample.",
            made_up,
            remedy="Set it with --provider (krm-fn providers lists them), or set provider in functionConfig.",
        )

    def _add_reference(self, resource: Resource, kubernetes_gateway: Object | None) -> None:
        key = self._namespaces.key(resource)
        used = self.sources.get(key)
        if used is None:
            self._add(resource, reference=True, kubernetes_gateway=kubernetes_gateway)
        elif (different := _differences(used, resource)) and used.object is not resource.object:
            self._report.add(
                "OFN118",
                f"Gateway {key} is in {place(used)}, which is used, and in {place(resource)}; "
                f"they differ in {', '.join(different)}.",
                resource,
                ("spec",),
            )

    def _add(self, resource: Resource, *, reference: bool, kubernetes_gateway: Object | None = None) -> None:
        key = self._namespaces.key(resource)
        self.sources[key] = resource
        gateway = read_gateway(resource, key, self._config, self._options, self._report, reference=reference)
        if gateway is not None:
            self._namespaces.assume(resource)
            if kubernetes_gateway is not None:
                gateway = with_description(gateway, kubernetes_gateway)
            self.gateways.append(gateway)

    def _is_supported(self, resource: Resource) -> bool:
        if resource.api_version in VERSIONS:
            return True
        message = f"Gateway {self._namespaces.key(resource)} has apiVersion {resource.api_version}; supported are "
        self._report.add("OFN108", f"{message}{' and '.join(VERSIONS)}.", resource, ("apiVersion",))
        return False


def is_reference(resource: Resource, what: str, report: Report) -> bool:
    """Returns True if the annotation ``reference`` is true; reports a value that is neither true nor false."""
    value = resource.annotations.get(REFERENCE)
    text = "" if value is None else str(value).lower()
    if text not in ("", "true", "false"):
        message = f'{what}: the annotation {REFERENCE} is "{value}".'
        report.add("OFN134", message, resource, ("metadata", "annotations", REFERENCE))
    return text == "true"


def report_overrides(gateways: Iterable[GatewayInput], config: Config, report: Report) -> None:
    """Reports overrides for Gateways that do not exist."""
    there = list(gateways)
    keys = {key for gateway in there for key in (gateway.key, *gateway.known_as)}
    for index, override in enumerate(config.overrides):
        if override.gateway is not None and override.gateway not in keys:
            names = ", ".join(sorted(str(gateway.key) for gateway in there)) or "none"
            message = f"overrides[{index}] is for Gateway {override.gateway}, which does not exist; the Gateways are: "
            report.add("OFN135", f"{message}{names}.", config.source, ("spec", "overrides", index, "gateway"))


def report_mappings(functions: Sequence[FunctionInput], faulty: Container[Key], config: Config, report: Report) -> None:
    """Reports items of ``backends.map`` for unknown Functions. faulty: Functions with an error, which are known."""
    if not config.backends.map:
        return
    keys = {key for function in functions for key in (function.key, *previous_keys(function.source))}
    for index, mapping in enumerate(config.backends.map):
        if mapping.function not in keys and mapping.function not in faulty:
            from difflib import get_close_matches  # of use only here

            near = get_close_matches(str(mapping.function), map(str, keys), 1, _ALIKE)
            nearest = f"; did you mean {near[0]}?" if near else "."
            message = f"backends.map[{index}] is for Function {mapping.function}, which does not exist or has no route"
            report.add("OFN225", message + nearest, config.source, ("spec", "backends", "map", index, "function"))


def with_renamed_targets(
    gateways: Iterable[GatewayInput], kubernetes_gateways: Mapping[Key, KubernetesGateway]
) -> tuple[GatewayInput, ...]:
    """Updates each gatewayRef to a Kubernetes Gateway that kustomize has renamed."""
    renamed: dict[Key, set[Key]] = {}
    for key, gateway in kubernetes_gateways.items():
        for previous in previous_keys(gateway.source) if gateway.source else ():
            renamed.setdefault(previous, set()).add(key)
    return tuple(_retarget(gateway, kubernetes_gateways, renamed) for gateway in gateways)


def with_taken_over(
    kubernetes_gateways: Mapping[Key, KubernetesGateway], gateways: Iterable[GatewayInput], report: Report
) -> dict[Key, KubernetesGateway]:
    """Takes over the listeners that OpenFunction's controllers recorded, if krm-fn has no record there yet.

    The controllers allow one OpenFunction Gateway for each Kubernetes Gateway. With several, the owner of a listener
    is not known. In a Kubernetes Gateway that krm-fn generated, krm-fn wrote that record itself.
    """
    referring: dict[Key, list[GatewayInput]] = {}
    for gateway in gateways:
        if gateway.gateway_ref:
            referring.setdefault(gateway.gateway_ref, []).append(gateway)
    out = dict(kubernetes_gateways)
    for key, found in kubernetes_gateways.items():
        owners = referring.get(key, ())
        recorded = found.by_controllers and not (found.source and found.source.is_generated)
        if not recorded or found.injected or len(owners) != 1 or owners[0].reference:
            continue
        (owner,) = owners
        out[key] = found._replace(injected={str(owner.key): found.by_controllers})
        report.add(
            "OFN228",
            f"Gateway {owner.key} takes over listeners that OpenFunction's controllers added to Kubernetes Gateway "
            f"{key}: {', '.join(found.by_controllers)}.",
            found.source,
        )
    return out


def _retarget(
    gateway: GatewayInput, kubernetes_gateways: Mapping[Key, KubernetesGateway], renamed: Mapping[Key, set[Key]]
) -> GatewayInput:
    ref = gateway.gateway_ref
    if ref is None or ref in kubernetes_gateways or len(renamed.get(ref, ())) != 1:
        return gateway
    (current,) = renamed[ref]
    return gateway._replace(gateway_ref=current)


def _differences(one: Resource, other: Resource) -> list[str]:
    """Returns the fields of spec that differ."""
    a, b = ((r.object or {}).get("spec") or {} for r in (one, other))
    return [f"spec.{name}" for name in sorted({*a, *b}) if a.get(name) != b.get(name)]
