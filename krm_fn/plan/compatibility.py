"""The choice between the proposal's conventions and those of OpenFunction's controllers (``compatibility``)."""

from __future__ import annotations

from krm_fn.plan.conventions import Conventions
from krm_fn.plan.listeners import assembly as proposed_listeners
from krm_fn.plan.listeners import ports as proposed_ports
from krm_fn.plan.routes import rules as proposed_rules
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.inputs.config_model import Config

PROPOSAL = Conventions(
    listeners=proposed_listeners.plan_listeners,
    listener_sets=True,
    attach_by_section=True,
    annotations=lambda _: {},
    external_name=lambda *_: None,
    external_ports=proposed_ports.external_ports,
    internal_ports=proposed_ports.internal_ports,
    rules=proposed_rules.plan_rules,
    paths=lambda rules: tuple(dict.fromkeys(proposed_rules.paths(rules))),
    addresses=lambda _hostnames, _paths, _gateway, accepted: accepted,
)


def conventions_of(config: Config) -> Conventions:
    """Returns the conventions of a run; imports those of the controllers only when the run uses them."""
    if config.compatibility != "Controller":
        return PROPOSAL
    from krm_fn.plan.controller.conventions import CONTROLLER

    return CONTROLLER
