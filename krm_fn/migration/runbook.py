"""The order in which a cluster is taken from OpenFunction's controllers, with the dump's names in the commands.

The facts are OpenFunction v1.2.0's (https://github.com/OpenFunction/OpenFunction/tree/v1.2.0): who owns what
(controllers/core/function_controller.go, controllers/networking/gateway_controller.go, pkg/core/serving), and names
(config/bundle.yaml). docs/migrate.md has the same prose.
"""

from __future__ import annotations

from krm_fn.migration import commands
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from krm_fn.migration.commands import Names


class Step(NamedTuple):
    """commands: lines of shell, made from the dump's names."""

    title: str
    prose: str
    commands: Callable[[Names], list[str]]


STEPS = (
    Step(
        "Keep what is there",
        "Take this copy before anything else, while the manager runs: Functions, Servings and Builders are "
        "converted by its webhook and may not be readable without it.",
        commands.keep,
    ),
    Step(
        "Stop the manager, then its webhooks",
        "In this order. A running manager writes back what the next steps take away, and answers the deletion of "
        "a Gateway by deleting the Kubernetes Gateway of its gatewayDef, or by taking the listeners out of its "
        "gatewayRef's. Its webhooks have failurePolicy Fail: with nobody to answer them no Gateway could be "
        "patched. Routes and workloads go on serving. The names are those of OpenFunction's own bundle.",
        commands.stop,
    ),
    Step(
        "Orphan what the Functions and Gateways own",
        "A Function owns its HTTPRoute, its Service, its Servings and Builders; a Serving owns the Knative "
        "Service or the workload and scaler; a Gateway owns the Service gateway. Deleting an owner, or its CRD, "
        "has all of these garbage-collected. Each patch first tests that the owner is the one meant and is "
        "refused where it is not: a refused patch changes nothing, and one that does not find its object or path "
        "has nothing to do.",
        commands.orphan,
    ),
    Step(
        "Drop the Gateways' finalizer",
        "The manager would have to remove it. The Kubernetes Gateways themselves have no owner reference: they stay.",
        commands.drop_finalizers,
    ),
    Step(
        "Upgrade Gateway API",
        "OpenFunction speaks v1alpha2; what krm-fn writes is v1. Releases from 1.0 know no v1alpha2 of these "
        "kinds, and their CRDs are refused while status.storedVersions lists it. Release 0.8.1 still knows it and "
        "stores v1beta1: install it, write every object once, take v1alpha2 out of storedVersions, then install "
        "the release that the Gateway's implementation wants, and that implementation in a version that reads v1. "
        "Where the first command lists no v1alpha2, only the last one is left to do. An admission server of "
        "Gateway API before 1.0 (namespace gateway-system) is no longer needed and goes.",
        commands.upgrade,
    ),
    Step(
        "Apply",
        "Look at the difference first. Conflicts are forced as the manager still counts as owner of the fields. "
        "The Functions and OpenFunction Gateways are not in the output: from now on they live in these files.",
        commands.apply,
    ),
    Step(
        "Compare",
        "Every route must be accepted by its Gateway, and every address must answer as before.",
        commands.compare,
    ),
    Step(
        "Remove OpenFunction, last",
        "Only when the first commands list nothing: whatever it lists still goes with its owner. Conversion is "
        "switched off, as nobody answers it any more. Do not delete the namespace of an OpenFunction Gateway, and "
        "no bundle or chart that has it: its Service gateway is the entry of every Function. Nor uninstall a "
        "chart that also brought the Gateway's implementation, Knative or KEDA.",
        commands.remove,
    ),
)

AFTERWARDS = """\
backends.map of function-config.yaml holds each Knative Function at the revision that serves it now. Whoever changes an
image from now on changes the Knative Service, and the revision in backends.map with it. Or put the Knative Services
beside the Functions, with spec.template.metadata.name and the label openfunction.io/function, and drop their entries of
backends.map.
"""

NOT_MIGRATED = """\
These Functions serve no HTTP and are not migrated. From step 2 on nobody builds or deploys them anew: the manager does
not start where Gateway API has no v1alpha2. Their workloads go on, and step 3 takes them out of the owners' reach too.
"""


def runbook(names: Names) -> str:
    """The runbook as plain text."""
    parts = ["Runbook\n=======\n"]
    if names.others:
        parts.append(NOT_MIGRATED + "".join(f"  {key}\n" for key in names.others))
    for number, step in enumerate(STEPS, start=1):
        lines = "".join(f"  {line}\n" for line in step.commands(names))
        parts.append(f"{number}. {step.title}\n\n{_wrapped(step.prose)}\n{lines}")
    parts.append(f"Afterwards\n\n{AFTERWARDS}")
    return "\n".join(parts)


def _wrapped(prose: str) -> str:
    from textwrap import fill

    return fill(prose, width=110) + "\n"
