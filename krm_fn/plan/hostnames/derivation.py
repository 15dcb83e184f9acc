"""Hostnames and path prefix of a Function.

The hostnames are those that the Function lists, or else the one that hostTemplate makes. krm-fn adds the
cluster-internal name at the end.
"""

from __future__ import annotations

from krm_fn.gatewayapi.limits import MAX_HOSTNAMES
from krm_fn.gatewayapi.names import LONGEST, hostname_fault, is_external, path_fault, service_hostname, within
from krm_fn.gotemplate.compile import TemplateError, compile_template
from krm_fn.plan.model import Hostname
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, GatewayInput
    from krm_fn.resource import Path, Resource


class _Template(NamedTuple):
    """A template of a Gateway."""

    name: str
    """hostTemplate or pathTemplate."""

    source: str
    """The text that the Gateway gives."""

    fields: tuple[str, ...]
    """Names that the template may read, without the dot."""


def _templates(gateway: GatewayInput) -> tuple[_Template, _Template]:
    """Returns a Gateway's hostTemplate and pathTemplate."""
    host = _Template("hostTemplate", gateway.host_template, ("Name", "Namespace", "Domain"))
    return host, _Template("pathTemplate", gateway.path_template, ("Name", "Namespace"))


def plan_hostnames(
    function: FunctionInput, gateway: GatewayInput, visibility: str, report: Report
) -> tuple[Hostname, ...]:
    """Returns the hostnames of a Function, an added cluster-internal one last; reports faults, and more than 16.

    visibility: Internal | External | Both.
    """
    given = [_followed(hostname, index, function, gateway, report) for index, hostname in enumerate(function.hostnames)]
    if visibility != "Both":
        _check_visibility(given, visibility, function, gateway, report)
    if not given and visibility != "Internal":
        rendered = _from_template(function, gateway, report)
        given = [Hostname(rendered, "hostTemplate")] if rendered else []
    internal = service_hostname(function.key.name, function.key.namespace, gateway.cluster_domain)
    if visibility != "External" and all(hostname.value != internal for hostname in given):
        given.append(Hostname(internal, "inside the cluster"))
        if len(internal) > LONGEST:
            message = f'Hostname "{internal}" of Function {function.key} {hostname_fault(internal)}.'
            report.add("OFN301", message, function.source)
    if len(given) > MAX_HOSTNAMES:
        one = "" if visibility == "External" else ", and one of them is the Function's cluster-internal name"
        report.add(
            "OFN303",
            f"Function {function.key} has {len(function.hostnames)} hostnames; "
            f"an HTTPRoute takes at most {MAX_HOSTNAMES}{one}.",
            function.source,
            (*function.route_path, "hostnames"),
        )
    return tuple(dict.fromkeys(given))


def _check_visibility(
    given: list[Hostname], visibility: str, function: FunctionInput, gateway: GatewayInput, report: Report
) -> None:
    """Reports cluster-internal hostnames of an External Function, and all others of an Internal one."""
    for index, hostname in enumerate(given):
        outside = is_external(hostname.value, gateway.cluster_domain)
        if outside == (visibility == "Internal"):
            report.add(
                "OFN277",
                f'Hostname "{hostname.value}" of Function {function.key} is {"outside" if outside else "inside"} the '
                f"cluster domain {gateway.cluster_domain}, and the Function is {visibility}.",
                function.source,
                (*function.route_path, "hostnames", index),
            )


def plan_path(function: FunctionInput, gateway: GatewayInput, report: Report) -> str:
    """Returns the path prefix that pathTemplate makes, with ``/`` in front; reports a fault and returns ``/``."""
    _, template = _templates(gateway)
    if template.source in ("", "/"):
        return "/"
    rendered = _render(template, function, gateway, report)
    if rendered is None:
        return "/"
    path = rendered if rendered.startswith("/") else f"/{rendered}"
    if fault := path_fault(path):
        _report_result(template, path, fault, function, gateway, report)
        return "/"
    return path


def _from_template(function: FunctionInput, gateway: GatewayInput, report: Report) -> str:
    template, _ = _templates(gateway)
    rendered = _render(template, function, gateway, report)
    if rendered is None:
        return ""
    if fault := hostname_fault(rendered) if rendered else "is empty":
        _report_result(template, rendered, fault, function, gateway, report)
        return ""
    return rendered


def _render(template: _Template, function: FunctionInput, gateway: GatewayInput, report: Report) -> str | None:
    compiled = compile_template(template.source, template.fields)
    if isinstance(compiled, TemplateError):
        return None  # check_templates reports it once for the Gateway
    values = {"Name": function.key.name, "Namespace": function.key.namespace, "Domain": gateway.domain}
    rendered = compiled.render(values)
    if isinstance(rendered, TemplateError):
        report.add(
            "OFN202",
            f'{template.name} "{template.source}" of Gateway {gateway.key} fails for Function {function.key}, '
            f"column {rendered.column}: {rendered.message}",
            function.source,
        )
        return None
    return rendered


def check_templates(gateway: GatewayInput, report: Report) -> None:
    """Reports templates that do not compile."""
    for template in _templates(gateway):
        compiled = compile_template(template.source, template.fields)
        if isinstance(compiled, TemplateError):
            report.add(
                "OFN202",
                f'{template.name} "{template.source}" of Gateway {gateway.key} is wrong at column {compiled.column}: '
                f"{compiled.message}",
                gateway.source,
                ("spec", template.name),
            )


def _report_result(
    template: _Template, result: str, fault: str, function: FunctionInput, gateway: GatewayInput, report: Report
) -> None:
    key = function.key
    report.add(
        "OFN203",
        f'{template.name} "{template.source}" of Gateway {gateway.key} gives "{result}" for Function {key} '
        f'(Name "{key.name}", Namespace "{key.namespace}", Domain "{gateway.domain}"), which {fault}.',
        function.source,
    )


def _followed(hostname: str, index: int, function: FunctionInput, gateway: GatewayInput, report: Report) -> Hostname:
    """Returns a hostname of the Function's list, in the new domain if an override replaced its domain."""
    path = (*function.route_path, "hostnames", index)
    what = f"of Function {function.key}"
    value = follow(hostname, what, gateway, report, function.source, path)
    if fault := hostname_fault(value):
        report.add("OFN301", f'Hostname "{value}" {what} {fault}.', function.source, path)
    return Hostname(value, "hostnames" if value == hostname else "hostnames, its domain replaced by an override")


def follow(hostname: str, what: str, gateway: GatewayInput, report: Report, source: Resource, path: Path) -> str:
    """Moves a hostname from a domain that an override replaced to the new domain, and reports the move."""
    for old, new in (
        (gateway.replaced_domain, gateway.domain),
        (gateway.replaced_cluster_domain, gateway.cluster_domain),
    ):
        if old and within(hostname, old) and not within(hostname, new):
            followed = hostname.removesuffix(old) + new
            message = f'An override replaces the domain {old}: hostname "{hostname}" {what} becomes "{followed}".'
            report.add("OFN216", message, source, path)
            return followed
    return hostname
