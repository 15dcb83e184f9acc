"""A Function's hostnames: the user's, else the template's; then its name inside the cluster."""

from __future__ import annotations

from krm_fn.gatewayapi.limits import MAX_HOSTNAMES
from krm_fn.gatewayapi.names import LONGEST, hostname_fault, is_external, path_fault, service_hostname, within
from krm_fn.gotemplate.compile import TemplateError, compile_template
from krm_fn.plan.model import Hostname
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, GatewayInput
    from krm_fn.resource import Path, Resource


def plan_hostnames(
    function: FunctionInput, gateway: GatewayInput, visibility: str, report: Report
) -> tuple[Hostname, ...]:
    """At most 16 hostnames, the cluster's last; faults are reported. visibility: Internal | External | Both."""
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
        one = "" if visibility == "External" else ", and one of them is the Function's name inside the cluster"
        report.add(
            "OFN303",
            f"Function {function.key} has {len(function.hostnames)} hostnames; "
            f"an HTTPRoute takes {MAX_HOSTNAMES}{one}.",
            function.source,
            (*function.route_path, "hostnames"),
        )
    return tuple(dict.fromkeys(given))


def _check_visibility(
    given: list[Hostname], visibility: str, function: FunctionInput, gateway: GatewayInput, report: Report
) -> None:
    """A name of the cluster on an External Function, another one on an Internal."""
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
    """The generated path prefix, beginning with ``/``; ``/`` when it cannot be made (reported)."""
    source = gateway.path_template
    if source in ("", "/"):
        return "/"
    rendered = _render(source, ("Name", "Namespace"), function, gateway, "pathTemplate", report)
    if rendered is None:
        return "/"
    path = rendered if rendered.startswith("/") else f"/{rendered}"
    if fault := path_fault(path):
        _report_result("pathTemplate", source, path, fault, function, gateway, report)
        return "/"
    return path


def _from_template(function: FunctionInput, gateway: GatewayInput, report: Report) -> str:
    fields = ("Name", "Namespace", "Domain")
    rendered = _render(gateway.host_template, fields, function, gateway, "hostTemplate", report)
    if rendered is None:
        return ""
    if fault := hostname_fault(rendered) if rendered else "is empty":
        _report_result("hostTemplate", gateway.host_template, rendered, fault, function, gateway, report)
        return ""
    return rendered


def _render(
    source: str, fields: tuple[str, ...], function: FunctionInput, gateway: GatewayInput, name: str, report: Report
) -> str | None:
    template = compile_template(source, fields)
    if isinstance(template, TemplateError):
        return None  # reported once for the Gateway, by check_templates
    values = {"Name": function.key.name, "Namespace": function.key.namespace, "Domain": gateway.domain}
    rendered = template.render(values)
    if isinstance(rendered, TemplateError):
        report.add(
            "OFN202",
            f'{name} "{source}" of Gateway {gateway.key} fails for Function {function.key}, '
            f"column {rendered.column}: {rendered.message}",
            function.source,
        )
        return None
    return rendered


def check_templates(gateway: GatewayInput, report: Report) -> None:
    """Report templates that are wrong whatever the Function."""
    for name, source, fields in (
        ("hostTemplate", gateway.host_template, ("Name", "Namespace", "Domain")),
        ("pathTemplate", gateway.path_template, ("Name", "Namespace")),
    ):
        template = compile_template(source, fields)
        if isinstance(template, TemplateError):
            report.add(
                "OFN202",
                f'{name} "{source}" of Gateway {gateway.key} is wrong at column {template.column}: {template.message}',
                gateway.source,
                ("spec", name),
            )


def _report_result(
    name: str, source: str, result: str, fault: str, function: FunctionInput, gateway: GatewayInput, report: Report
) -> None:
    key = function.key
    report.add(
        "OFN203",
        f'{name} "{source}" of Gateway {gateway.key} gives "{result}" for Function {key} '
        f'(Name "{key.name}", Namespace "{key.namespace}", Domain "{gateway.domain}"), which {fault}.',
        function.source,
    )


def _followed(hostname: str, index: int, function: FunctionInput, gateway: GatewayInput, report: Report) -> Hostname:
    """A hostname the user wrote; under a domain that an override replaced it follows."""
    path = (*function.route_path, "hostnames", index)
    what = f"of Function {function.key}"
    value = follow(hostname, what, gateway, report, function.source, path)
    if fault := hostname_fault(value):
        report.add("OFN301", f'Hostname "{value}" {what} {fault}.', function.source, path)
    return Hostname(value, "hostnames" if value == hostname else "hostnames, its domain replaced by an override")


def follow(hostname: str, what: str, gateway: GatewayInput, report: Report, source: Resource, path: Path) -> str:
    """A hostname that is written out, moved from a domain that an override replaced to the new one (reported)."""
    for old, new in (
        (gateway.replaced_domain, gateway.domain),
        (gateway.replaced_cluster_domain, gateway.cluster_domain),
    ):
        if old and within(hostname, old) and not within(hostname, new):
            followed = hostname.removesuffix(old) + new
            message = f'Hostname "{hostname}" {what} follows the override: it becomes "{followed}".'
            report.add("OFN216", message, source, path)
            return followed
    return hostname
