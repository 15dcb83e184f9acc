"""Whatever comes in, reading ends in inputs or diagnostics; and a clean input pays for no explanation."""

from __future__ import annotations

import subprocess
import sys
from copy import deepcopy
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from krm_fn.constants import GENERATED_BY, HELM_HOOK, INJECTED_LISTENERS, MANAGED, PREVIOUS_NAMES, REFERENCE
from krm_fn.inputs.config_model import Options
from krm_fn.inputs.model import Key
from krm_fn.resource import AmbiguousScalar
from tests.unit.inputs.full_objects import FULL
from tests.unit.inputs.making import GATEWAY, V1BETA1, V1BETA2, config, read

_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.text(max_size=9),
    st.just(AmbiguousScalar("y")),
)
_JSON = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=9,
)
_IDENTITIES = [
    *(("networking.openfunction.io/" + v, "Gateway") for v in ("v1alpha1", "v1beta1", "v9")),
    *(("core.openfunction.io/" + v, "Function") for v in ("v1alpha2", "v1beta1", "v1beta2", "v9")),
    *(("gateway.networking.k8s.io/v1", kind) for kind in ("Gateway", "GatewayClass", "HTTPRoute", "ListenerSet")),
    *(("v1", kind) for kind in ("Service", "Namespace", "ConfigMap")),
    ("core.openfunction.io/v1beta1", "Domain"),
    ("serving.knative.dev/v1", "Service"),
    ("fn.openfunction.io/v1alpha1", "ExpandGateway"),
]
_ANNOTATIONS = [GENERATED_BY, MANAGED, REFERENCE, HELM_HOOK, INJECTED_LISTENERS, PREVIOUS_NAMES]
_SEEDS = [GATEWAY, V1BETA1, V1BETA2, *FULL.values()]
_METADATA = st.fixed_dictionaries(
    {"name": st.sampled_from(["a", "b", ""]) | _JSON},
    optional={
        "namespace": st.sampled_from(["n", ""]) | _JSON,
        "annotations": st.dictionaries(st.sampled_from(_ANNOTATIONS), _JSON, max_size=3) | _JSON,
        "labels": _JSON,
    },
)


@st.composite
def _objects(draw: st.DrawFn) -> dict[str, Any]:
    obj: dict[str, Any] = deepcopy(draw(st.sampled_from(_SEEDS)))
    if draw(st.booleans()):
        obj["apiVersion"], obj["kind"] = draw(st.sampled_from(_IDENTITIES))
    for name in draw(st.lists(st.sampled_from(["metadata", "spec", "data", "status", "apiVersion"]), max_size=2)):
        obj[name] = draw(_METADATA if name == "metadata" else _JSON)
    spec = obj.get("spec")
    if isinstance(spec, dict) and spec:
        spec[draw(st.sampled_from(sorted(spec)))] = draw(_JSON)
    return obj


@settings(deadline=None, max_examples=150)
@given(
    st.lists(_objects(), max_size=4),
    st.none() | _objects() | st.builds(lambda data: {"apiVersion": "v1", "kind": "ConfigMap", "data": data}, _JSON),
    st.lists(_objects(), max_size=2),
    st.sampled_from([Options(), Options(domain="?", gateway=Key("A", "")), Options(domain="a.io", provider="x")]),
)
def test_reading_never_raises(
    objects: list[Any], function_config: Any, references: list[Any], options: Options
) -> None:
    inputs, diagnostics = read(*objects, function_config=function_config, options=options, references=tuple(references))
    assert inputs is not None or any(d.severity == "error" for d in diagnostics)


def test_clean_input_needs_neither_jsonschema_nor_json() -> None:
    code = (
        "import sys; from tests.unit.inputs.making import *; "
        "read(GATEWAY, V1BETA1, V1BETA2, config(domain='a.io')); "
        "print(sorted({'jsonschema', 'json', 'difflib'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_nothing_depends_on_the_order_of_the_input() -> None:
    objects = [GATEWAY, V1BETA1, V1BETA2, config(), V1BETA2, {**V1BETA1, "metadata": {"name": "Bad"}}]
    _, diagnostics = read(*objects)
    codes = sorted(d.code for d in diagnostics)
    for turn in range(1, len(objects)):
        _, turned = read(*objects[turn:], *objects[:turn])
        assert sorted(d.code for d in turned) == codes
