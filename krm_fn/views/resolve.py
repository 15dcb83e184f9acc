"""The result of ``krm-fn resolve``: the steps from a name to its address."""

from __future__ import annotations

from krm_fn.dns.resolve.model import FAMILIES
from krm_fn.printable import one_line
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from krm_fn.dns.resolve.questions import Question

_SAID = {
    "NXDOMAIN": "does not exist (NXDOMAIN)",
    "NODATA": "has no {family} address (NODATA)",
    "SERVFAIL": "fails (SERVFAIL)",
    "REFUSED": "is refused (REFUSED)",
    "Mismatch": "does not resolve",
    "Unknown": "has an unknown result",
}


class Resolution(NamedTuple):
    """The result for one name."""

    name: str
    """The name on the command line."""

    questions: tuple[Question, ...]
    """The names that the resolver tried, in their order."""

    reasons: tuple[str, ...]
    """Explanations of the last result, as sentences."""

    assumptions: tuple[str, ...]
    """Facts that the input does not show, as sentences."""

    @property
    def last(self) -> Question:
        """The question that ended the search."""
        return self.questions[-1]

    @property
    def resolves(self) -> bool:
        """True when the cluster has an answer, which may be a CNAME to a name outside."""
        verdict = self.last.verdict
        return verdict.status == "Resolves" or (verdict.status == "Forwarded" and len(verdict.chain) > 1)


def text(resolution: Resolution) -> str:
    """Returns text for people: each name with its numbered steps and its result, then reasons and assumptions."""
    lines: list[str] = []
    for question in resolution.questions:
        lines.append(question.name if question.type == "A" else f"{question.name} {question.type}")
        for number, step in enumerate(question.steps, start=1):
            lines.append(f"  {number}. {step.said}")
            if step.name:
                lines.append(f"     -> {step.name}")
        lines.append(f"  {_outcome(question)}.")
    lines += [f"  {reason}" for reason in resolution.reasons]
    lines += [f"  Assumed: {assumption}" for assumption in resolution.assumptions]
    return "".join(f"{one_line(line)}\n" for line in lines)


def as_object(resolution: Resolution) -> dict[str, Any]:
    """Returns the same as a JSON object, for programs."""
    return {
        "name": resolution.name,
        "resolves": resolution.resolves,
        "questions": [_question(question) for question in resolution.questions],
        "reasons": list(resolution.reasons),
        "assumptions": list(resolution.assumptions),
    }


def _outcome(question: Question) -> str:
    verdict = question.verdict
    if verdict.status == "Resolves":
        service = f"Service {verdict.target}" if "/" in verdict.target else verdict.target
        return f"{question.name} resolves to {service}"
    if verdict.status == "Forwarded":
        end = verdict.chain[-1]
        if len(verdict.chain) > 1:
            return f"{question.name} resolves to {end}, which is outside the cluster: {verdict.target} is asked"
        return f"{question.name} leaves the cluster's zones: {verdict.target} is asked"
    return f"{question.name} {_SAID[verdict.status].format(family=FAMILIES[question.type])}"


def _question(question: Question) -> dict[str, Any]:
    verdict = question.verdict
    return {
        "name": question.name,
        "type": question.type,
        "status": verdict.status,
        "chain": list(verdict.chain),
        "target": verdict.target,
        "steps": [step._asdict() for step in question.steps],
    }
