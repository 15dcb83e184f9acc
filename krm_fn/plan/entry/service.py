"""The entry Service: one for each OpenFunction Gateway, which leads to the data plane of any provider."""

from __future__ import annotations

from krm_fn.gatewayapi.names import LONGEST, hostname_fault, is_service_name, service_hostname
from krm_fn.gotemplate.compile import TemplateError, compile_template
from krm_fn.inputs.model import Key
from krm_fn.plan.compatibility import conventions_of
from krm_fn.plan.entry.checks import check_external_name, check_own_entry
from krm_fn.plan.entry.provider import check_ports, find_data_plane
from krm_fn.plan.model import EntryService, ExternalService
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import GatewayInput, Inputs
    from krm_fn.plan.model import Listener
    from krm_fn.plan.site import Site


def plan_entry(site: Site, listeners: tuple[Listener, ...], inputs: Inputs, report: Report) -> EntryService | None:
    """Plans the entry Service; returns None, and reports the fault, when its name cannot be made."""
    gateway = site.gateway
    name = _name(gateway, inputs.config.entry_service_template, report)
    if name is None:
        return None
    hostname = service_hostname(name, gateway.key.namespace, gateway.cluster_domain)
    _check_hostname(hostname, gateway, report)
    if gateway.reference:
        return EntryService(hostname, None)
    used = inputs.services.get(Key(gateway.key.namespace, name))
    if used and not used.generated:
        report.add(
            "OFN214",
            f"Service {used.key} of the input is the entry of Gateway {gateway.key}; it stays unchanged, because "
            "krm-fn did not generate it.",
            used.source,
        )
        check_own_entry(used, listeners, gateway, report)
        return EntryService(hostname, None)
    data_plane = find_data_plane(site, inputs, report)
    if data_plane.hostname == hostname:
        report.add(
            "OFN224",
            f"The entry of Gateway {gateway.key} would be Service {gateway.key.namespace}/{name}, which is already the "
            f"data plane of Kubernetes Gateway {site.target} ({data_plane.reason}).",
            gateway.source,
        )
        return None
    if data_plane.service is None or len(data_plane.hostname) > LONGEST:
        _check_hostname(data_plane.hostname, gateway, report)
    check_ports(data_plane, listeners, site, inputs, report)
    if inputs.config.dns.mode != "None":
        check_external_name(data_plane.hostname, gateway, report)
    ports = conventions_of(inputs.config).external_ports(listeners, gateway, report)
    service = ExternalService(gateway.source.namespace, name, data_plane.hostname, ports, data_plane.reason)
    return EntryService(hostname, service)


def _check_hostname(hostname: str, gateway: GatewayInput, report: Report) -> None:
    """Reports a hostname that a Service of type ExternalName cannot have; Kubernetes accepts a final dot there."""
    if fault := hostname_fault(hostname.removesuffix(".")):
        message = f'Hostname "{hostname}", which the entry of Gateway {gateway.key} needs, {fault}.'
        report.add(
            "OFN301",
            message,
            gateway.source,
            remedy="Set dataPlaneService in functionConfig to namespace/name of the Service, or correct the names "
            "that the hostname contains.",
        )


def _name(gateway: GatewayInput, source: str, report: Report) -> str | None:
    template = compile_template(source, ("Name", "Namespace"))
    values = {"Name": gateway.key.name, "Namespace": gateway.key.namespace}
    rendered = template if isinstance(template, TemplateError) else template.render(values)
    if isinstance(rendered, TemplateError):
        fault = f"column {rendered.column}: {rendered.message}"
    elif not is_service_name(rendered):
        fault = f'the result "{rendered}" is not a Service name.'
    else:
        return rendered
    report.add("OFN202", f'entryServiceTemplate "{source}" fails for Gateway {gateway.key}: {fault}', gateway.source)
    return None
