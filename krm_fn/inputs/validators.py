"""Generated from schemas/*.json by tools/generate_validators.py; do not edit.

Each function says whether a value is valid, as jsonschema would (null means absent, a pattern matches the whole text).
"""

# Generated code is long and repetitive on purpose, so style rules do not apply:
# ruff: noqa

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from krm_fn.inputs.patterns import LazyPattern

if TYPE_CHECKING:
    from collections.abc import Callable

_P1 = LazyPattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$")
_P2 = LazyPattern("^([a-z0-9]([-a-z0-9]*[a-z0-9])?)?$")
_P3 = LazyPattern(
    "^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(\\*\\.)?[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$"
)
_P4 = LazyPattern("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?/[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$")
_P5 = LazyPattern(
    "^(?!\\d+\\.\\d+\\.\\d+\\.\\d+\\.?$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(/[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?|(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)+\\.?)$"
)
_P6 = LazyPattern(
    "^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)((\\*\\.)?[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*)?$"
)
_P7 = LazyPattern(
    "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
)
_P8 = LazyPattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")
_P9 = LazyPattern(
    "^([a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/[A-Za-z0-9]+)$"
)
_P10 = LazyPattern("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*)?$")
_P11 = LazyPattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")
_P12 = LazyPattern("^1\\.[0-9]{1,3}(\\.[0-9]{1,3})?$")
_P13 = LazyPattern("^[-._a-zA-Z0-9]+$")
_P14 = LazyPattern("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\r\\n]+$")
_P15 = LazyPattern("^OFN[1-6][0-9]{2}$")
_P16 = LazyPattern(
    "^(?!.*(//|/\\./|/\\.\\./|%2[fF]))(?!.*/\\.{1,2}$)/([-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})*$"
)
_P17 = LazyPattern("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$")
_P18 = LazyPattern("^[!-~]+([\\t ][!-~]+)*$")
_P19 = LazyPattern(
    "^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$"
)
_P20 = LazyPattern("^(\\*|https?://(((\\*\\.)?([a-zA-Z0-9-]+\\.)*[a-zA-Z0-9-]+|\\*)(:[0-9]{1,5})?))$")
_P21 = LazyPattern("^([0-9]{1,5}(h|m|s|ms)){1,4}$")
_K1 = frozenset(["apiVersion", "kind", "metadata", "spec"])
_K2 = frozenset(
    [
        "backends",
        "clusterDomain",
        "compatibility",
        "dataPlaneService",
        "defaultNamespace",
        "diagnostics",
        "dns",
        "domain",
        "entryServiceTemplate",
        "functionService",
        "gatewayAPI",
        "gateways",
        "hostnameOwnership",
        "inputs",
        "listeners",
        "onHandEdit",
        "output",
        "overrides",
        "provider",
        "routes",
        "status",
    ]
)
_K3 = frozenset(["clusterDomain", "dataPlaneService", "domain", "gateway", "provider"])
_K4 = frozenset(["kubernetesGateway", "metadata", "namespaceLabels", "spec"])
_K5 = frozenset(
    [
        "clusterDomain",
        "domain",
        "gatewayDef",
        "gatewayRef",
        "gatewaySpec",
        "hostTemplate",
        "httpRouteLabelKey",
        "pathTemplate",
    ]
)
_K6 = frozenset(["name", "namespace"])
_K7 = frozenset(["gatewayClassName", "name", "namespace"])
_K8 = frozenset(["listeners"])
_K9 = frozenset(["allowedRoutes", "hostname", "name", "port", "protocol", "tls"])
_K10 = frozenset(["certificateRefs", "frontendValidation", "mode", "options"])
_K11 = frozenset(["group", "kind", "name", "namespace"])
_K12 = frozenset(["kinds", "namespaces"])
_K13 = frozenset(["from", "selector"])
_K14 = frozenset(["matchExpressions", "matchLabels"])
_K15 = frozenset(["key", "operator", "values"])
_K16 = frozenset(["group", "kind"])
_K17 = frozenset(["addresses", "gatewayClassName", "listeners"])
_K18 = frozenset(["type", "value"])
_K19 = frozenset(["channel", "version"])
_K20 = frozenset(["strategy"])
_K21 = frozenset(["attach", "stripPathPrefix"])
_K22 = frozenset(["knative", "map", "unresolved"])
_K23 = frozenset(["function", "service"])
_K24 = frozenset(["name", "namespace", "port"])
_K25 = frozenset(["identify", "revisionNaming", "revisionTemplate", "target"])
_K26 = frozenset(["mode", "targets"])
_K27 = frozenset(["key", "name", "namespace", "type"])
_K28 = frozenset(["path"])
_K29 = frozenset(["failOn", "ignore"])
_K30 = frozenset(["apiVersion", "kind", "metadata", "spec", "status"])
_K31 = frozenset(["build", "image", "imageCredentials", "port", "route", "serving", "version", "workloadRuntime"])
_K32 = frozenset(["gatewayRef", "hostnames", "rules", "traffic"])
_K33 = frozenset(["backendRefs", "filters", "matches", "name", "retry", "sessionPersistence", "timeouts"])
_K34 = frozenset(["headers", "method", "path", "queryParams"])
_K35 = frozenset(["name", "type", "value"])
_K36 = frozenset(
    [
        "cors",
        "extensionRef",
        "externalAuth",
        "requestHeaderModifier",
        "requestMirror",
        "requestRedirect",
        "responseHeaderModifier",
        "type",
        "urlRewrite",
    ]
)
_K37 = frozenset(["add", "remove", "set"])
_K38 = frozenset(["name", "value"])
_K39 = frozenset(["backendRef", "fraction", "percent"])
_K40 = frozenset(["group", "kind", "name", "namespace", "port"])
_K41 = frozenset(["denominator", "numerator"])
_K42 = frozenset(["hostname", "path", "port", "scheme", "statusCode"])
_K43 = frozenset(["replaceFullPath", "replacePrefixMatch", "type"])
_K44 = frozenset(["hostname", "path"])
_K45 = frozenset(["allowCredentials", "allowHeaders", "allowMethods", "allowOrigins", "exposeHeaders", "maxAge"])
_K46 = frozenset(["backendRef", "forwardBody", "grpc", "http", "protocol"])
_K47 = frozenset(["group", "kind", "name"])
_K48 = frozenset(["filters", "group", "kind", "name", "namespace", "port", "weight"])
_K49 = frozenset(["backendRequest", "request"])
_K50 = frozenset(["attempts", "backoff", "codes"])
_K51 = frozenset(["absoluteTimeout", "cookie", "cookieConfig", "header", "idleTimeout", "sessionName", "type"])
_K52 = frozenset(["knative"])
_K53 = frozenset(["latestRevision", "percent", "revisionName"])
_K54 = frozenset(
    [
        "annotations",
        "bindings",
        "inputs",
        "labels",
        "outputs",
        "params",
        "pubsub",
        "runtime",
        "scaleOptions",
        "states",
        "template",
        "timeout",
        "triggers",
    ]
)
_K55 = frozenset(
    [
        "annotations",
        "bindings",
        "hooks",
        "labels",
        "outputs",
        "params",
        "pubsub",
        "runtime",
        "scaleOptions",
        "states",
        "template",
        "timeout",
        "tracing",
        "triggers",
        "workloadType",
    ]
)
_K56 = frozenset(["dapr", "http", "inputs"])
_K57 = frozenset(["engine", "port", "route"])


def _config_map(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v1 = o.get("data")
    if v1 is not None:
        if type(v1) is not dict:
            return False
        v2 = v1.get("Corefile")
        if v2 is not None:
            if type(v2) is not str:
                return False
        v3 = v1.get("stubDomains")
        if v3 is not None:
            if type(v3) is not str:
                return False
    return True


def _names_subdomain(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) > 253:
        return False
    if not _P1.fullmatch(o):
        return False
    return True


def _names_labelorempty(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) > 63:
        return False
    if not _P2.fullmatch(o):
        return False
    return True


def _metadata_other(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v5 = o.get("name")
    if v5 is None:
        return False
    if not _names_subdomain(v5):
        return False
    v6 = o.get("namespace")
    if v6 is not None:
        if not _names_labelorempty(v6):
            return False
    v7 = o.get("annotations")
    if v7 is not None:
        if type(v7) is not dict:
            return False
    v8 = o.get("labels")
    if v8 is not None:
        if type(v8) is not dict:
            return False
    return True


def _domain(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v4 = o.get("metadata")
    if v4 is None:
        return False
    if not _metadata_other(v4):
        return False
    return True


def _names_domain(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) > 253:
        return False
    if not _P3.fullmatch(o):
        return False
    return True


def _names_namespacedname(o: Any) -> bool:
    if type(o) is not str:
        return False
    if not _P4.fullmatch(o):
        return False
    return True


def _names_text(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    return True


def _names_service(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) > 253:
        return False
    if not _P5.fullmatch(o):
        return False
    return True


def _names_domainorempty(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) > 253:
        return False
    if not _P6.fullmatch(o):
        return False
    return True


def _names_labelkey(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) > 317:
        return False
    if not _P7.fullmatch(o):
        return False
    return True


def _names_label(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) > 63:
        return False
    if not _P8.fullmatch(o):
        return False
    return True


def _names_port(o: Any) -> bool:
    if type(o) is not int:
        return False
    if o < 1:
        return False
    if o > 65535:
        return False
    return True


def _names_hostname(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 253:
        return False
    if not _P3.fullmatch(o):
        return False
    return True


def _names_objectname(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 253:
        return False
    return True


def _names_group(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) > 253:
        return False
    if not _P10.fullmatch(o):
        return False
    return True


def _names_kind(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) > 63:
        return False
    if not _P11.fullmatch(o):
        return False
    return True


def _listener_tls(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K10:
        return False
    v47 = o.get("mode")
    if v47 is not None:
        if type(v47) is not str:
            return False
        if v47 not in (
            "Terminate",
            "Passthrough",
        ):
            return False
    v48 = o.get("certificateRefs")
    if v48 is not None:
        if type(v48) is not list:
            return False
        if len(v48) > 64:
            return False
        for v49 in v48:
            if type(v49) is not dict:
                return False
            if not v49.keys() <= _K11:
                return False
            v50 = v49.get("name")
            if v50 is None:
                return False
            if not _names_objectname(v50):
                return False
            v51 = v49.get("group")
            if v51 is not None:
                if not _names_group(v51):
                    return False
            v52 = v49.get("kind")
            if v52 is not None:
                if not _names_kind(v52):
                    return False
            v53 = v49.get("namespace")
            if v53 is not None:
                if not _names_label(v53):
                    return False
    v54 = o.get("options")
    if v54 is not None:
        if type(v54) is not dict:
            return False
        if len(v54) > 16:
            return False
        for v55 in v54.values():
            if type(v55) is not str:
                return False
            if len(v55) > 4096:
                return False
    v56 = o.get("frontendValidation")
    if v56 is not None:
        if type(v56) is not dict:
            return False
    return True


def _listener_selector(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K14:
        return False
    v61 = o.get("matchLabels")
    if v61 is not None:
        if type(v61) is not dict:
            return False
        for v62 in v61.values():
            if type(v62) is not str:
                return False
    v63 = o.get("matchExpressions")
    if v63 is not None:
        if type(v63) is not list:
            return False
        for v64 in v63:
            if type(v64) is not dict:
                return False
            if not v64.keys() <= _K15:
                return False
            v65 = v64.get("key")
            if v65 is None:
                return False
            if type(v65) is not str:
                return False
            if len(v65) < 1:
                return False
            v66 = v64.get("operator")
            if v66 is None:
                return False
            if type(v66) is not str:
                return False
            if v66 not in (
                "In",
                "NotIn",
                "Exists",
                "DoesNotExist",
            ):
                return False
            v67 = v64.get("values")
            if v67 is not None:
                if type(v67) is not list:
                    return False
                for v68 in v67:
                    if type(v68) is not str:
                        return False
    return True


def _condition_1(o: Any) -> bool:
    if type(o) is dict:
        v73 = o.get("namespaces")
        if v73 is None:
            return False
        if type(v73) is dict:
            v74 = v73.get("from")
            if v74 is None:
                return False
            if v74 != "Selector":
                return False
    return True


def _listener_allowedroutes(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K12:
        return False
    v58 = o.get("namespaces")
    if v58 is not None:
        if type(v58) is not dict:
            return False
        if not v58.keys() <= _K13:
            return False
        v59 = v58.get("from")
        if v59 is not None:
            if type(v59) is not str:
                return False
            if v59 not in (
                "All",
                "Selector",
                "Same",
            ):
                return False
        v60 = v58.get("selector")
        if v60 is not None:
            if not _listener_selector(v60):
                return False
    v69 = o.get("kinds")
    if v69 is not None:
        if type(v69) is not list:
            return False
        if len(v69) > 8:
            return False
        for v70 in v69:
            if type(v70) is not dict:
                return False
            if not v70.keys() <= _K16:
                return False
            v71 = v70.get("kind")
            if v71 is None:
                return False
            if not _names_kind(v71):
                return False
            v72 = v70.get("group")
            if v72 is not None:
                if not _names_group(v72):
                    return False
    if _condition_1(o):
        if type(o) is dict:
            v75 = o.get("namespaces")
            if v75 is not None:
                if type(v75) is dict:
                    v76 = v75.get("selector")
                    if v76 is None:
                        return False
    return True


def _listener_listener(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K9:
        return False
    v42 = o.get("name")
    if v42 is None:
        return False
    if not _names_subdomain(v42):
        return False
    v43 = o.get("port")
    if v43 is None:
        return False
    if not _names_port(v43):
        return False
    v44 = o.get("protocol")
    if v44 is None:
        return False
    if type(v44) is not str:
        return False
    if len(v44) > 255:
        return False
    if not _P9.fullmatch(v44):
        return False
    v45 = o.get("hostname")
    if v45 is not None:
        if not _names_hostname(v45):
            return False
    v46 = o.get("tls")
    if v46 is not None:
        if not _listener_tls(v46):
            return False
    v57 = o.get("allowedRoutes")
    if v57 is not None:
        if not _listener_allowedroutes(v57):
            return False
    return True


def _listener_listeners(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 64:
        return False
    for v41 in o:
        if not _listener_listener(v41):
            return False
    return True


def _gateway_spec(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K5:
        return False
    v27 = o.get("domain")
    if v27 is not None:
        if not _names_domainorempty(v27):
            return False
    v28 = o.get("clusterDomain")
    if v28 is not None:
        if not _names_domainorempty(v28):
            return False
    v29 = o.get("hostTemplate")
    if v29 is not None:
        if type(v29) is not str:
            return False
    v30 = o.get("pathTemplate")
    if v30 is not None:
        if type(v30) is not str:
            return False
    v31 = o.get("httpRouteLabelKey")
    if v31 is not None:
        if not _names_labelkey(v31):
            return False
    v32 = o.get("gatewayRef")
    if v32 is not None:
        if type(v32) is not dict:
            return False
        if not v32.keys() <= _K6:
            return False
        v33 = v32.get("name")
        if v33 is None:
            return False
        if not _names_subdomain(v33):
            return False
        v34 = v32.get("namespace")
        if v34 is None:
            return False
        if not _names_label(v34):
            return False
    v35 = o.get("gatewayDef")
    if v35 is not None:
        if type(v35) is not dict:
            return False
        if not v35.keys() <= _K7:
            return False
        v36 = v35.get("namespace")
        if v36 is None:
            return False
        if not _names_label(v36):
            return False
        v37 = v35.get("gatewayClassName")
        if v37 is None:
            return False
        if not _names_subdomain(v37):
            return False
        v38 = v35.get("name")
        if v38 is not None:
            if not _names_subdomain(v38):
                return False
    v39 = o.get("gatewaySpec")
    if v39 is not None:
        if type(v39) is not dict:
            return False
        if not v39.keys() <= _K8:
            return False
        v40 = v39.get("listeners")
        if v40 is not None:
            if not _listener_listeners(v40):
                return False
    return True


def _expand_gateway_gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K4:
        return False
    v25 = o.get("metadata")
    if v25 is None:
        return False
    if not _metadata_other(v25):
        return False
    v26 = o.get("spec")
    if v26 is None:
        return False
    if not _gateway_spec(v26):
        return False
    v77 = o.get("kubernetesGateway")
    if v77 is not None:
        if type(v77) is not dict:
            return False
        if not v77.keys() <= _K17:
            return False
        v78 = v77.get("gatewayClassName")
        if v78 is not None:
            if not _names_subdomain(v78):
                return False
        v79 = v77.get("listeners")
        if v79 is not None:
            if not _listener_listeners(v79):
                return False
        v80 = v77.get("addresses")
        if v80 is not None:
            if type(v80) is not list:
                return False
            for v81 in v80:
                if type(v81) is not dict:
                    return False
                if not v81.keys() <= _K18:
                    return False
                v82 = v81.get("value")
                if v82 is None:
                    return False
                if type(v82) is not str:
                    return False
                if len(v82) < 1:
                    return False
                v83 = v81.get("type")
                if v83 is not None:
                    if type(v83) is not str:
                        return False
    v84 = o.get("namespaceLabels")
    if v84 is not None:
        if type(v84) is not dict:
            return False
        for v85 in v84.values():
            if type(v85) is not dict:
                return False
            for v86 in v85.values():
                if type(v86) is not str:
                    return False
    return True


def _expand_gateway_backends(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K22:
        return False
    v101 = o.get("map")
    if v101 is not None:
        if type(v101) is not list:
            return False
        for v102 in v101:
            if type(v102) is not dict:
                return False
            if not v102.keys() <= _K23:
                return False
            v103 = v102.get("function")
            if v103 is None:
                return False
            if not _names_namespacedname(v103):
                return False
            v104 = v102.get("service")
            if v104 is None:
                return False
            if type(v104) is not dict:
                return False
            if not v104.keys() <= _K24:
                return False
            v105 = v104.get("name")
            if v105 is None:
                return False
            if not _names_label(v105):
                return False
            v106 = v104.get("port")
            if v106 is None:
                return False
            if not _names_port(v106):
                return False
            v107 = v104.get("namespace")
            if v107 is not None:
                if not _names_label(v107):
                    return False
    v108 = o.get("unresolved")
    if v108 is not None:
        if type(v108) is not str:
            return False
        if v108 not in (
            "Warn",
            "Error",
        ):
            return False
    v109 = o.get("knative")
    if v109 is not None:
        if type(v109) is not dict:
            return False
        if not v109.keys() <= _K25:
            return False
        v110 = v109.get("revisionTemplate")
        if v110 is not None:
            if not _names_text(v110):
                return False
        v111 = v109.get("revisionNaming")
        if v111 is not None:
            if type(v111) is not str:
                return False
            if v111 not in ("Given",):
                return False
        v112 = v109.get("target")
        if v112 is not None:
            if type(v112) is not str:
                return False
            if v112 not in ("Revision",):
                return False
        v113 = v109.get("identify")
        if v113 is not None:
            if type(v113) is not str:
                return False
            if v113 not in ("Headers",):
                return False
    return True


def _expand_gateway_dns(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K26:
        return False
    v115 = o.get("mode")
    if v115 is not None:
        if type(v115) is not str:
            return False
        if v115 not in (
            "Auto",
            "Patch",
            "Emit",
            "None",
        ):
            return False
    v116 = o.get("targets")
    if v116 is not None:
        if type(v116) is not list:
            return False
        for v117 in v116:
            if type(v117) is not dict:
                return False
            if not v117.keys() <= _K27:
                return False
            v118 = v117.get("type")
            if v118 is None:
                return False
            if type(v118) is not str:
                return False
            if v118 not in ("CoreDNS",):
                return False
            v119 = v117.get("namespace")
            if v119 is not None:
                if not _names_label(v119):
                    return False
            v120 = v117.get("name")
            if v120 is not None:
                if not _names_subdomain(v120):
                    return False
            v121 = v117.get("key")
            if v121 is not None:
                if type(v121) is not str:
                    return False
                if len(v121) > 253:
                    return False
                if not _P13.fullmatch(v121):
                    return False
    return True


def _expand_gateway_spec(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K2:
        return False
    v13 = o.get("compatibility")
    if v13 is not None:
        if type(v13) is not str:
            return False
        if v13 not in ("Proposal",):
            return False
    v14 = o.get("domain")
    if v14 is not None:
        if not _names_domain(v14):
            return False
    v15 = o.get("clusterDomain")
    if v15 is not None:
        if not _names_domain(v15):
            return False
    v16 = o.get("overrides")
    if v16 is not None:
        if type(v16) is not list:
            return False
        for v17 in v16:
            if type(v17) is not dict:
                return False
            if not v17.keys() <= _K3:
                return False
            v18 = v17.get("gateway")
            if v18 is not None:
                if not _names_namespacedname(v18):
                    return False
            v19 = v17.get("domain")
            if v19 is not None:
                if not _names_domain(v19):
                    return False
            v20 = v17.get("clusterDomain")
            if v20 is not None:
                if not _names_domain(v20):
                    return False
            v21 = v17.get("provider")
            if v21 is not None:
                if not _names_text(v21):
                    return False
            v22 = v17.get("dataPlaneService")
            if v22 is not None:
                if not _names_service(v22):
                    return False
    v23 = o.get("gateways")
    if v23 is not None:
        if type(v23) is not list:
            return False
        for v24 in v23:
            if not _expand_gateway_gateway(v24):
                return False
    v87 = o.get("defaultNamespace")
    if v87 is not None:
        if not _names_label(v87):
            return False
    v88 = o.get("gatewayAPI")
    if v88 is not None:
        if type(v88) is not dict:
            return False
        if not v88.keys() <= _K19:
            return False
        v89 = v88.get("version")
        if v89 is not None:
            if type(v89) is not str:
                return False
            if not _P12.fullmatch(v89):
                return False
        v90 = v88.get("channel")
        if v90 is not None:
            if type(v90) is not str:
                return False
            if v90 not in (
                "standard",
                "experimental",
            ):
                return False
    v91 = o.get("provider")
    if v91 is not None:
        if not _names_text(v91):
            return False
    v92 = o.get("dataPlaneService")
    if v92 is not None:
        if not _names_service(v92):
            return False
    v93 = o.get("entryServiceTemplate")
    if v93 is not None:
        if not _names_text(v93):
            return False
    v94 = o.get("functionService")
    if v94 is not None:
        if type(v94) is not str:
            return False
        if v94 not in (
            "Auto",
            "Emit",
            "None",
        ):
            return False
    v95 = o.get("listeners")
    if v95 is not None:
        if type(v95) is not dict:
            return False
        if not v95.keys() <= _K20:
            return False
        v96 = v95.get("strategy")
        if v96 is not None:
            if type(v96) is not str:
                return False
            if v96 not in (
                "Auto",
                "ListenerSet",
                "None",
            ):
                return False
    v97 = o.get("routes")
    if v97 is not None:
        if type(v97) is not dict:
            return False
        if not v97.keys() <= _K21:
            return False
        v98 = v97.get("attach")
        if v98 is not None:
            if type(v98) is not str:
                return False
            if v98 not in (
                "Auto",
                "Gateway",
                "Listeners",
            ):
                return False
        v99 = v97.get("stripPathPrefix")
        if v99 is not None:
            if type(v99) is not bool:
                return False
    v100 = o.get("backends")
    if v100 is not None:
        if not _expand_gateway_backends(v100):
            return False
    v114 = o.get("dns")
    if v114 is not None:
        if not _expand_gateway_dns(v114):
            return False
    v122 = o.get("inputs")
    if v122 is not None:
        if type(v122) is not str:
            return False
        if v122 not in (
            "Auto",
            "Keep",
            "Drop",
            "LocalConfig",
        ):
            return False
    v123 = o.get("status")
    if v123 is not None:
        if type(v123) is not str:
            return False
        if v123 not in (
            "None",
            "Write",
        ):
            return False
    v124 = o.get("output")
    if v124 is not None:
        if type(v124) is not dict:
            return False
        if not v124.keys() <= _K28:
            return False
        v125 = v124.get("path")
        if v125 is not None:
            if type(v125) is not str:
                return False
            if len(v125) < 1:
                return False
            if not _P14.fullmatch(v125):
                return False
    v126 = o.get("onHandEdit")
    if v126 is not None:
        if type(v126) is not str:
            return False
        if v126 not in (
            "Error",
            "Keep",
            "Overwrite",
        ):
            return False
    v127 = o.get("hostnameOwnership")
    if v127 is not None:
        if type(v127) is not dict:
            return False
        for v128 in v127.values():
            if type(v128) is not list:
                return False
            for v129 in v128:
                if not _names_domain(v129):
                    return False
    v130 = o.get("diagnostics")
    if v130 is not None:
        if type(v130) is not dict:
            return False
        if not v130.keys() <= _K29:
            return False
        v131 = v130.get("failOn")
        if v131 is not None:
            if type(v131) is not str:
                return False
            if v131 not in (
                "error",
                "warning",
                "info",
            ):
                return False
        v132 = v130.get("ignore")
        if v132 is not None:
            if type(v132) is not list:
                return False
            for v133 in v132:
                if type(v133) is not str:
                    return False
                if not _P15.fullmatch(v133):
                    return False
    return True


def _expand_gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K1:
        return False
    v9 = o.get("apiVersion")
    if v9 is None:
        return False
    if type(v9) is not str:
        return False
    if v9 not in ("fn.openfunction.io/v1alpha1",):
        return False
    v10 = o.get("kind")
    if v10 is None:
        return False
    if type(v10) is not str:
        return False
    if v10 not in ("ExpandGateway",):
        return False
    v11 = o.get("metadata")
    if v11 is not None:
        if type(v11) is not dict:
            return False
    v12 = o.get("spec")
    if v12 is not None:
        if not _expand_gateway_spec(v12):
            return False
    return True


def _metadata_function(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v137 = o.get("name")
    if v137 is None:
        return False
    if not _names_label(v137):
        return False
    v138 = o.get("namespace")
    if v138 is not None:
        if not _names_labelorempty(v138):
            return False
    v139 = o.get("annotations")
    if v139 is not None:
        if type(v139) is not dict:
            return False
    v140 = o.get("labels")
    if v140 is not None:
        if type(v140) is not dict:
            return False
    return True


def _condition_2(o: Any) -> bool:
    if type(o) is dict:
        v158 = o.get("type")
        if v158 is None:
            return False
        if v158 != "RegularExpression":
            return False
    return True


def _rule_literalpath(o: Any) -> bool:
    if type(o) is not str:
        return False
    if not _P16.fullmatch(o):
        return False
    return True


def _rule_path(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K18:
        return False
    v156 = o.get("type")
    if v156 is not None:
        if type(v156) is not str:
            return False
        if v156 not in (
            "Exact",
            "PathPrefix",
            "RegularExpression",
        ):
            return False
    v157 = o.get("value")
    if v157 is not None:
        if type(v157) is not str:
            return False
        if len(v157) > 1024:
            return False
    if not _condition_2(o):
        if type(o) is dict:
            v159 = o.get("value")
            if v159 is not None:
                if not _rule_literalpath(v159):
                    return False
    return True


def _rule_headername(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 256:
        return False
    if not _P17.fullmatch(o):
        return False
    return True


def _rule_headervalue(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 4096:
        return False
    if not _P18.fullmatch(o):
        return False
    return True


def _rule_match(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K34:
        return False
    v155 = o.get("path")
    if v155 is not None:
        if not _rule_path(v155):
            return False
    v160 = o.get("method")
    if v160 is not None:
        if type(v160) is not str:
            return False
        if v160 not in (
            "GET",
            "HEAD",
            "POST",
            "PUT",
            "DELETE",
            "CONNECT",
            "OPTIONS",
            "TRACE",
            "PATCH",
        ):
            return False
    v161 = o.get("headers")
    if v161 is not None:
        if type(v161) is not list:
            return False
        if len(v161) > 16:
            return False
        for v162 in v161:
            if type(v162) is not dict:
                return False
            if not v162.keys() <= _K35:
                return False
            v163 = v162.get("name")
            if v163 is None:
                return False
            if not _rule_headername(v163):
                return False
            v164 = v162.get("value")
            if v164 is None:
                return False
            if not _rule_headervalue(v164):
                return False
            v165 = v162.get("type")
            if v165 is not None:
                if type(v165) is not str:
                    return False
                if v165 not in (
                    "Exact",
                    "RegularExpression",
                ):
                    return False
    v166 = o.get("queryParams")
    if v166 is not None:
        if type(v166) is not list:
            return False
        if len(v166) > 16:
            return False
        for v167 in v166:
            if type(v167) is not dict:
                return False
            if not v167.keys() <= _K35:
                return False
            v168 = v167.get("name")
            if v168 is None:
                return False
            if not _rule_headername(v168):
                return False
            v169 = v167.get("value")
            if v169 is None:
                return False
            if type(v169) is not str:
                return False
            if len(v169) < 1:
                return False
            if len(v169) > 1024:
                return False
            v170 = v167.get("type")
            if v170 is not None:
                if type(v170) is not str:
                    return False
                if v170 not in (
                    "Exact",
                    "RegularExpression",
                ):
                    return False
    return True


def _rule_headerlist(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v176 in o:
        if type(v176) is not dict:
            return False
        if not v176.keys() <= _K38:
            return False
        v177 = v176.get("name")
        if v177 is None:
            return False
        if not _rule_headername(v177):
            return False
        v178 = v176.get("value")
        if v178 is None:
            return False
        if not _rule_headervalue(v178):
            return False
    return True


def _rule_headermodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K37:
        return False
    v175 = o.get("set")
    if v175 is not None:
        if not _rule_headerlist(v175):
            return False
    v179 = o.get("add")
    if v179 is not None:
        if not _rule_headerlist(v179):
            return False
    v180 = o.get("remove")
    if v180 is not None:
        if type(v180) is not list:
            return False
        if len(v180) > 16:
            return False
        for v181 in v180:
            if type(v181) is not str:
                return False
    return True


def _condition_3(o: Any) -> bool:
    if type(o) is dict:
        v190 = o.get("group")
        if v190 is not None:
            if v190 != "":
                return False
        v191 = o.get("kind")
        if v191 is not None:
            if v191 != "Service":
                return False
    return True


def _rule_serviceportgiven(o: Any) -> bool:
    if _condition_3(o):
        if type(o) is dict:
            v192 = o.get("port")
            if v192 is None:
                return False
    return True


def _rule_backendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K40:
        return False
    v185 = o.get("name")
    if v185 is None:
        return False
    if not _names_objectname(v185):
        return False
    v186 = o.get("group")
    if v186 is not None:
        if not _names_group(v186):
            return False
    v187 = o.get("kind")
    if v187 is not None:
        if not _names_kind(v187):
            return False
    v188 = o.get("namespace")
    if v188 is not None:
        if not _names_label(v188):
            return False
    v189 = o.get("port")
    if v189 is not None:
        if not _names_port(v189):
            return False
    if not _rule_serviceportgiven(o):
        return False
    return True


def _condition_4(o: Any) -> bool:
    if type(o) is dict:
        v197 = o.get("percent")
        if v197 is None:
            return False
        v198 = o.get("fraction")
        if v198 is None:
            return False
    return True


def _rule_requestmirror(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K39:
        return False
    v184 = o.get("backendRef")
    if v184 is None:
        return False
    if not _rule_backendref(v184):
        return False
    v193 = o.get("percent")
    if v193 is not None:
        if type(v193) is not int:
            return False
        if v193 < 0:
            return False
        if v193 > 100:
            return False
    v194 = o.get("fraction")
    if v194 is not None:
        if type(v194) is not dict:
            return False
        if not v194.keys() <= _K41:
            return False
        v195 = v194.get("numerator")
        if v195 is None:
            return False
        if type(v195) is not int:
            return False
        if v195 < 0:
            return False
        v196 = v194.get("denominator")
        if v196 is not None:
            if type(v196) is not int:
                return False
            if v196 < 1:
                return False
    if _condition_4(o):
        return False
    return True


def _names_precisehostname(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 253:
        return False
    if not _P19.fullmatch(o):
        return False
    return True


def _condition_5(o: Any) -> bool:
    if type(o) is dict:
        v206 = o.get("type")
        if v206 is None:
            return False
        if v206 != "ReplaceFullPath":
            return False
    return True


def _condition_6(o: Any) -> bool:
    if type(o) is dict:
        v209 = o.get("type")
        if v209 is None:
            return False
        if v209 != "ReplacePrefixMatch":
            return False
    return True


def _rule_pathmodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K43:
        return False
    v203 = o.get("type")
    if v203 is None:
        return False
    if type(v203) is not str:
        return False
    if v203 not in (
        "ReplaceFullPath",
        "ReplacePrefixMatch",
    ):
        return False
    v204 = o.get("replaceFullPath")
    if v204 is not None:
        if type(v204) is not str:
            return False
        if len(v204) > 1024:
            return False
    v205 = o.get("replacePrefixMatch")
    if v205 is not None:
        if type(v205) is not str:
            return False
        if len(v205) > 1024:
            return False
    if _condition_5(o):
        if type(o) is dict:
            v207 = o.get("replaceFullPath")
            if v207 is None:
                return False
    else:
        if type(o) is dict:
            v208 = o.get("replaceFullPath")
            if v208 is not None:
                return False
    if _condition_6(o):
        if type(o) is dict:
            v210 = o.get("replacePrefixMatch")
            if v210 is None:
                return False
    else:
        if type(o) is dict:
            v211 = o.get("replacePrefixMatch")
            if v211 is not None:
                return False
    return True


def _rule_requestredirect(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K42:
        return False
    v200 = o.get("scheme")
    if v200 is not None:
        if type(v200) is not str:
            return False
        if v200 not in (
            "http",
            "https",
        ):
            return False
    v201 = o.get("hostname")
    if v201 is not None:
        if not _names_precisehostname(v201):
            return False
    v202 = o.get("path")
    if v202 is not None:
        if not _rule_pathmodifier(v202):
            return False
    v212 = o.get("port")
    if v212 is not None:
        if not _names_port(v212):
            return False
    v213 = o.get("statusCode")
    if v213 is not None:
        if type(v213) is not int:
            return False
        if v213 not in (
            301,
            302,
            303,
            307,
            308,
        ):
            return False
    return True


def _rule_cors(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K45:
        return False
    v218 = o.get("allowOrigins")
    if v218 is not None:
        if type(v218) is not list:
            return False
        if len(v218) > 64:
            return False
        for v219 in v218:
            if type(v219) is not str:
                return False
            if len(v219) > 253:
                return False
            if not _P20.fullmatch(v219):
                return False
    v220 = o.get("allowCredentials")
    if v220 is not None:
        if type(v220) is not bool:
            return False
    v221 = o.get("allowMethods")
    if v221 is not None:
        if type(v221) is not list:
            return False
        if len(v221) > 9:
            return False
        for v222 in v221:
            if type(v222) is not str:
                return False
            if v222 not in (
                "GET",
                "HEAD",
                "POST",
                "PUT",
                "DELETE",
                "CONNECT",
                "OPTIONS",
                "TRACE",
                "PATCH",
                "*",
            ):
                return False
    v223 = o.get("allowHeaders")
    if v223 is not None:
        if type(v223) is not list:
            return False
        if len(v223) > 64:
            return False
        for v224 in v223:
            if not _rule_headername(v224):
                return False
    v225 = o.get("exposeHeaders")
    if v225 is not None:
        if type(v225) is not list:
            return False
        if len(v225) > 64:
            return False
        for v226 in v225:
            if not _rule_headername(v226):
                return False
    v227 = o.get("maxAge")
    if v227 is not None:
        if type(v227) is not int:
            return False
        if v227 < 1:
            return False
    return True


def _rule_externalauth(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K46:
        return False
    v229 = o.get("backendRef")
    if v229 is None:
        return False
    if not _rule_backendref(v229):
        return False
    v230 = o.get("protocol")
    if v230 is None:
        return False
    if type(v230) is not str:
        return False
    if v230 not in (
        "HTTP",
        "GRPC",
    ):
        return False
    v231 = o.get("http")
    if v231 is not None:
        if type(v231) is not dict:
            return False
    v232 = o.get("grpc")
    if v232 is not None:
        if type(v232) is not dict:
            return False
    v233 = o.get("forwardBody")
    if v233 is not None:
        if type(v233) is not dict:
            return False
    return True


def _condition_7(o: Any) -> bool:
    if type(o) is dict:
        v238 = o.get("type")
        if v238 is None:
            return False
        if v238 != "RequestHeaderModifier":
            return False
    return True


def _condition_8(o: Any) -> bool:
    if type(o) is dict:
        v241 = o.get("type")
        if v241 is None:
            return False
        if v241 != "ResponseHeaderModifier":
            return False
    return True


def _condition_9(o: Any) -> bool:
    if type(o) is dict:
        v244 = o.get("type")
        if v244 is None:
            return False
        if v244 != "RequestMirror":
            return False
    return True


def _condition_10(o: Any) -> bool:
    if type(o) is dict:
        v247 = o.get("type")
        if v247 is None:
            return False
        if v247 != "RequestRedirect":
            return False
    return True


def _condition_11(o: Any) -> bool:
    if type(o) is dict:
        v250 = o.get("type")
        if v250 is None:
            return False
        if v250 != "URLRewrite":
            return False
    return True


def _condition_12(o: Any) -> bool:
    if type(o) is dict:
        v253 = o.get("type")
        if v253 is None:
            return False
        if v253 != "CORS":
            return False
    return True


def _condition_13(o: Any) -> bool:
    if type(o) is dict:
        v256 = o.get("type")
        if v256 is None:
            return False
        if v256 != "ExternalAuth":
            return False
    return True


def _condition_14(o: Any) -> bool:
    if type(o) is dict:
        v259 = o.get("type")
        if v259 is None:
            return False
        if v259 != "ExtensionRef":
            return False
    return True


def _rule_filter(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K36:
        return False
    v173 = o.get("type")
    if v173 is None:
        return False
    if type(v173) is not str:
        return False
    if v173 not in (
        "RequestHeaderModifier",
        "ResponseHeaderModifier",
        "RequestMirror",
        "RequestRedirect",
        "URLRewrite",
        "CORS",
        "ExternalAuth",
        "ExtensionRef",
    ):
        return False
    v174 = o.get("requestHeaderModifier")
    if v174 is not None:
        if not _rule_headermodifier(v174):
            return False
    v182 = o.get("responseHeaderModifier")
    if v182 is not None:
        if not _rule_headermodifier(v182):
            return False
    v183 = o.get("requestMirror")
    if v183 is not None:
        if not _rule_requestmirror(v183):
            return False
    v199 = o.get("requestRedirect")
    if v199 is not None:
        if not _rule_requestredirect(v199):
            return False
    v214 = o.get("urlRewrite")
    if v214 is not None:
        if type(v214) is not dict:
            return False
        if not v214.keys() <= _K44:
            return False
        v215 = v214.get("hostname")
        if v215 is not None:
            if not _names_precisehostname(v215):
                return False
        v216 = v214.get("path")
        if v216 is not None:
            if not _rule_pathmodifier(v216):
                return False
    v217 = o.get("cors")
    if v217 is not None:
        if not _rule_cors(v217):
            return False
    v228 = o.get("externalAuth")
    if v228 is not None:
        if not _rule_externalauth(v228):
            return False
    v234 = o.get("extensionRef")
    if v234 is not None:
        if type(v234) is not dict:
            return False
        if not v234.keys() <= _K47:
            return False
        v235 = v234.get("group")
        if v235 is None:
            return False
        if not _names_group(v235):
            return False
        v236 = v234.get("kind")
        if v236 is None:
            return False
        if not _names_kind(v236):
            return False
        v237 = v234.get("name")
        if v237 is None:
            return False
        if not _names_objectname(v237):
            return False
    if _condition_7(o):
        if type(o) is dict:
            v239 = o.get("requestHeaderModifier")
            if v239 is None:
                return False
    else:
        if type(o) is dict:
            v240 = o.get("requestHeaderModifier")
            if v240 is not None:
                return False
    if _condition_8(o):
        if type(o) is dict:
            v242 = o.get("responseHeaderModifier")
            if v242 is None:
                return False
    else:
        if type(o) is dict:
            v243 = o.get("responseHeaderModifier")
            if v243 is not None:
                return False
    if _condition_9(o):
        if type(o) is dict:
            v245 = o.get("requestMirror")
            if v245 is None:
                return False
    else:
        if type(o) is dict:
            v246 = o.get("requestMirror")
            if v246 is not None:
                return False
    if _condition_10(o):
        if type(o) is dict:
            v248 = o.get("requestRedirect")
            if v248 is None:
                return False
    else:
        if type(o) is dict:
            v249 = o.get("requestRedirect")
            if v249 is not None:
                return False
    if _condition_11(o):
        if type(o) is dict:
            v251 = o.get("urlRewrite")
            if v251 is None:
                return False
    else:
        if type(o) is dict:
            v252 = o.get("urlRewrite")
            if v252 is not None:
                return False
    if _condition_12(o):
        if type(o) is dict:
            v254 = o.get("cors")
            if v254 is None:
                return False
    else:
        if type(o) is dict:
            v255 = o.get("cors")
            if v255 is not None:
                return False
    if _condition_13(o):
        if type(o) is dict:
            v257 = o.get("externalAuth")
            if v257 is None:
                return False
    else:
        if type(o) is dict:
            v258 = o.get("externalAuth")
            if v258 is not None:
                return False
    if _condition_14(o):
        if type(o) is dict:
            v260 = o.get("extensionRef")
            if v260 is None:
                return False
    else:
        if type(o) is dict:
            v261 = o.get("extensionRef")
            if v261 is not None:
                return False
    return True


def _condition_15(o: Any) -> bool:
    if type(o) is list:
        v267 = sum(map(_condition_10, o))
        if v267 < 1:
            return False
    if type(o) is list:
        v268 = sum(map(_condition_11, o))
        if v268 < 1:
            return False
    return True


def _rule_filters(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v172 in o:
        if not _rule_filter(v172):
            return False
    if type(o) is list:
        v262 = sum(map(_condition_7, o))
        if v262 > 1:
            return False
    if type(o) is list:
        v263 = sum(map(_condition_8, o))
        if v263 > 1:
            return False
    if type(o) is list:
        v264 = sum(map(_condition_10, o))
        if v264 > 1:
            return False
    if type(o) is list:
        v265 = sum(map(_condition_11, o))
        if v265 > 1:
            return False
    if type(o) is list:
        v266 = sum(map(_condition_12, o))
        if v266 > 1:
            return False
    if _condition_15(o):
        return False
    return True


def _rule_weightedbackendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K48:
        return False
    v271 = o.get("name")
    if v271 is None:
        return False
    if not _names_objectname(v271):
        return False
    v272 = o.get("group")
    if v272 is not None:
        if not _names_group(v272):
            return False
    v273 = o.get("kind")
    if v273 is not None:
        if not _names_kind(v273):
            return False
    v274 = o.get("namespace")
    if v274 is not None:
        if not _names_label(v274):
            return False
    v275 = o.get("port")
    if v275 is not None:
        if not _names_port(v275):
            return False
    v276 = o.get("weight")
    if v276 is not None:
        if type(v276) is not int:
            return False
        if v276 < 0:
            return False
        if v276 > 1000000:
            return False
    v277 = o.get("filters")
    if v277 is not None:
        if not _rule_filters(v277):
            return False
    if not _rule_serviceportgiven(o):
        return False
    return True


def _rule_duration(o: Any) -> bool:
    if type(o) is not str:
        return False
    if not _P21.fullmatch(o):
        return False
    return True


def _rule_sessionpersistence(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K51:
        return False
    v287 = o.get("sessionName")
    if v287 is not None:
        if type(v287) is not str:
            return False
        if len(v287) > 128:
            return False
    v288 = o.get("type")
    if v288 is not None:
        if type(v288) is not str:
            return False
        if v288 not in (
            "Cookie",
            "Header",
        ):
            return False
    v289 = o.get("absoluteTimeout")
    if v289 is not None:
        if not _rule_duration(v289):
            return False
    v290 = o.get("idleTimeout")
    if v290 is not None:
        if not _rule_duration(v290):
            return False
    v291 = o.get("cookie")
    if v291 is not None:
        if type(v291) is not dict:
            return False
    v292 = o.get("header")
    if v292 is not None:
        if type(v292) is not dict:
            return False
    v293 = o.get("cookieConfig")
    if v293 is not None:
        if type(v293) is not dict:
            return False
    return True


def _condition_16(o: Any) -> bool:
    if type(o) is dict:
        v294 = o.get("backendRefs")
        if v294 is None:
            return False
        if type(v294) is list:
            if len(v294) < 1:
                return False
        v295 = o.get("filters")
        if v295 is None:
            return False
        if type(v295) is list:
            v296 = sum(map(_condition_10, v295))
            if v296 < 1:
                return False
    return True


def _rule_rule(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K33:
        return False
    v152 = o.get("name")
    if v152 is not None:
        if not _names_subdomain(v152):
            return False
    v153 = o.get("matches")
    if v153 is not None:
        if type(v153) is not list:
            return False
        if len(v153) > 64:
            return False
        for v154 in v153:
            if not _rule_match(v154):
                return False
    v171 = o.get("filters")
    if v171 is not None:
        if not _rule_filters(v171):
            return False
    v269 = o.get("backendRefs")
    if v269 is not None:
        if type(v269) is not list:
            return False
        if len(v269) > 16:
            return False
        for v270 in v269:
            if not _rule_weightedbackendref(v270):
                return False
    v278 = o.get("timeouts")
    if v278 is not None:
        if type(v278) is not dict:
            return False
        if not v278.keys() <= _K49:
            return False
        v279 = v278.get("request")
        if v279 is not None:
            if not _rule_duration(v279):
                return False
        v280 = v278.get("backendRequest")
        if v280 is not None:
            if not _rule_duration(v280):
                return False
    v281 = o.get("retry")
    if v281 is not None:
        if type(v281) is not dict:
            return False
        if not v281.keys() <= _K50:
            return False
        v282 = v281.get("attempts")
        if v282 is not None:
            if type(v282) is not int:
                return False
            if v282 < 1:
                return False
        v283 = v281.get("backoff")
        if v283 is not None:
            if not _rule_duration(v283):
                return False
        v284 = v281.get("codes")
        if v284 is not None:
            if type(v284) is not list:
                return False
            for v285 in v284:
                if type(v285) is not int:
                    return False
                if v285 < 400:
                    return False
                if v285 > 599:
                    return False
    v286 = o.get("sessionPersistence")
    if v286 is not None:
        if not _rule_sessionpersistence(v286):
            return False
    if _condition_16(o):
        return False
    return True


def _rule_rules(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v151 in o:
        if not _rule_rule(v151):
            return False
    return True


def _condition_17(o: Any) -> bool:
    if type(o) is dict:
        v303 = o.get("latestRevision")
        if v303 is None:
            return False
        if v303 is not False:
            return False
    return True


def _condition_18(o: Any) -> bool:
    if type(o) is dict:
        v305 = o.get("latestRevision")
        if v305 is None:
            return False
        if v305 is not True:
            return False
    return True


def _route_traffic(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K52:
        return False
    v298 = o.get("knative")
    if v298 is not None:
        if type(v298) is not list:
            return False
        if len(v298) > 16:
            return False
        for v299 in v298:
            if type(v299) is not dict:
                return False
            if not v299.keys() <= _K53:
                return False
            v300 = v299.get("percent")
            if v300 is None:
                return False
            if type(v300) is not int:
                return False
            if v300 < 0:
                return False
            if v300 > 100:
                return False
            v301 = v299.get("latestRevision")
            if v301 is not None:
                if type(v301) is not bool:
                    return False
            v302 = v299.get("revisionName")
            if v302 is not None:
                if not _names_label(v302):
                    return False
            if _condition_17(v299):
                if type(v299) is dict:
                    v304 = v299.get("revisionName")
                    if v304 is None:
                        return False
            if _condition_18(v299):
                if type(v299) is dict:
                    v306 = v299.get("revisionName")
                    if v306 is not None:
                        return False
    return True


def _route_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K32:
        return False
    v145 = o.get("gatewayRef")
    if v145 is not None:
        if type(v145) is not dict:
            return False
        if not v145.keys() <= _K6:
            return False
        v146 = v145.get("name")
        if v146 is None:
            return False
        if not _names_subdomain(v146):
            return False
        v147 = v145.get("namespace")
        if v147 is None:
            return False
        if not _names_label(v147):
            return False
    v148 = o.get("hostnames")
    if v148 is not None:
        if type(v148) is not list:
            return False
        if len(v148) > 16:
            return False
        for v149 in v148:
            if not _names_hostname(v149):
                return False
    v150 = o.get("rules")
    if v150 is not None:
        if not _rule_rules(v150):
            return False
    v297 = o.get("traffic")
    if v297 is not None:
        if not _route_traffic(v297):
            return False
    return True


def _function_v1beta1(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K30:
        return False
    v134 = o.get("apiVersion")
    if v134 is None:
        return False
    if type(v134) is not str:
        return False
    if v134 not in ("core.openfunction.io/v1beta1",):
        return False
    v135 = o.get("kind")
    if v135 is None:
        return False
    if type(v135) is not str:
        return False
    if v135 not in ("Function",):
        return False
    v136 = o.get("metadata")
    if v136 is None:
        return False
    if not _metadata_function(v136):
        return False
    v141 = o.get("spec")
    if v141 is None:
        return False
    if type(v141) is not dict:
        return False
    if not v141.keys() <= _K31:
        return False
    v142 = v141.get("version")
    if v142 is not None:
        if type(v142) is not str:
            return False
    v143 = v141.get("port")
    if v143 is not None:
        if not _names_port(v143):
            return False
    v144 = v141.get("route")
    if v144 is not None:
        if not _route_route(v144):
            return False
    v307 = v141.get("serving")
    if v307 is not None:
        if type(v307) is not dict:
            return False
        if not v307.keys() <= _K54:
            return False
        v308 = v307.get("runtime")
        if v308 is not None:
            if type(v308) is not str:
                return False
            if v308 not in (
                "knative",
                "async",
            ):
                return False
        v309 = v307.get("triggers")
        if v309 is not None:
            if type(v309) is not list:
                return False
    return True


def _condition_19(o: Any) -> bool:
    return True


def _function_v1beta2(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K30:
        return False
    v326 = o.get("apiVersion")
    if v326 is None:
        return False
    if type(v326) is not str:
        return False
    if v326 not in ("core.openfunction.io/v1beta2",):
        return False
    v327 = o.get("kind")
    if v327 is None:
        return False
    if type(v327) is not str:
        return False
    if v327 not in ("Function",):
        return False
    v328 = o.get("metadata")
    if v328 is None:
        return False
    if not _metadata_function(v328):
        return False
    v329 = o.get("spec")
    if v329 is None:
        return False
    if type(v329) is not dict:
        return False
    if not v329.keys() <= _K31:
        return False
    v330 = v329.get("version")
    if v330 is not None:
        if type(v330) is not str:
            return False
    v331 = v329.get("route")
    if v331 is not None:
        if _condition_19(v331):
            return False
    v332 = v329.get("port")
    if v332 is not None:
        if _condition_19(v332):
            return False
    v333 = v329.get("serving")
    if v333 is not None:
        if type(v333) is not dict:
            return False
        if not v333.keys() <= _K55:
            return False
        v334 = v333.get("triggers")
        if v334 is not None:
            if type(v334) is not dict:
                return False
            if not v334.keys() <= _K56:
                return False
            v335 = v334.get("http")
            if v335 is not None:
                if type(v335) is not dict:
                    return False
                if not v335.keys() <= _K57:
                    return False
                v336 = v335.get("port")
                if v336 is not None:
                    if not _names_port(v336):
                        return False
                v337 = v335.get("engine")
                if v337 is not None:
                    if type(v337) is not str:
                        return False
                    if v337 not in (
                        "knative",
                        "keda",
                    ):
                        return False
                v338 = v335.get("route")
                if v338 is not None:
                    if not _route_route(v338):
                        return False
            v339 = v334.get("dapr")
            if v339 is not None:
                if type(v339) is not list:
                    return False
        v341 = v333.get("runtime")
        if v341 is not None:
            if _condition_19(v341):
                return False
    return True


def _gateway_class(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v360 = o.get("spec")
    if v360 is not None:
        if type(v360) is not dict:
            return False
        v361 = v360.get("controllerName")
        if v361 is not None:
            if type(v361) is not str:
                return False
    return True


def _gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K30:
        return False
    v362 = o.get("apiVersion")
    if v362 is None:
        return False
    if type(v362) is not str:
        return False
    if v362 not in (
        "networking.openfunction.io/v1alpha1",
        "networking.openfunction.io/v1beta1",
    ):
        return False
    v363 = o.get("kind")
    if v363 is None:
        return False
    if type(v363) is not str:
        return False
    if v363 not in ("Gateway",):
        return False
    v364 = o.get("metadata")
    if v364 is None:
        return False
    if not _metadata_other(v364):
        return False
    v365 = o.get("spec")
    if v365 is None:
        return False
    if not _gateway_spec(v365):
        return False
    return True


def _http_route_values(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v387 in o:
        if type(v387) is not dict:
            return False
        v388 = v387.get("type")
        if v388 is not None:
            if type(v388) is not str:
                return False
        v389 = v387.get("name")
        if v389 is not None:
            if type(v389) is not str:
                return False
        v390 = v387.get("value")
        if v390 is not None:
            if type(v390) is not str:
                return False
    return True


def _http_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v367 = o.get("spec")
    if v367 is not None:
        if type(v367) is not dict:
            return False
        v368 = v367.get("parentRefs")
        if v368 is not None:
            if type(v368) is not list:
                return False
            for v369 in v368:
                if type(v369) is not dict:
                    return False
                v370 = v369.get("group")
                if v370 is not None:
                    if type(v370) is not str:
                        return False
                v371 = v369.get("kind")
                if v371 is not None:
                    if type(v371) is not str:
                        return False
                v372 = v369.get("name")
                if v372 is not None:
                    if type(v372) is not str:
                        return False
                v373 = v369.get("namespace")
                if v373 is not None:
                    if type(v373) is not str:
                        return False
                v374 = v369.get("sectionName")
                if v374 is not None:
                    if type(v374) is not str:
                        return False
                v375 = v369.get("port")
                if v375 is not None:
                    if type(v375) is not int:
                        return False
        v376 = v367.get("hostnames")
        if v376 is not None:
            if type(v376) is not list:
                return False
            for v377 in v376:
                if type(v377) is not str:
                    return False
        v378 = v367.get("rules")
        if v378 is not None:
            if type(v378) is not list:
                return False
            for v379 in v378:
                if type(v379) is not dict:
                    return False
                v380 = v379.get("matches")
                if v380 is not None:
                    if type(v380) is not list:
                        return False
                    for v381 in v380:
                        if type(v381) is not dict:
                            return False
                        v382 = v381.get("path")
                        if v382 is not None:
                            if type(v382) is not dict:
                                return False
                            v383 = v382.get("type")
                            if v383 is not None:
                                if type(v383) is not str:
                                    return False
                            v384 = v382.get("value")
                            if v384 is not None:
                                if type(v384) is not str:
                                    return False
                        v385 = v381.get("method")
                        if v385 is not None:
                            if type(v385) is not str:
                                return False
                        v386 = v381.get("headers")
                        if v386 is not None:
                            if not _http_route_values(v386):
                                return False
                        v391 = v381.get("queryParams")
                        if v391 is not None:
                            if not _http_route_values(v391):
                                return False
    return True


def _knative_service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v392 = o.get("spec")
    if v392 is not None:
        if type(v392) is not dict:
            return False
        v393 = v392.get("template")
        if v393 is not None:
            if type(v393) is not dict:
                return False
            v394 = v393.get("metadata")
            if v394 is not None:
                if type(v394) is not dict:
                    return False
                v395 = v394.get("name")
                if v395 is not None:
                    if type(v395) is not str:
                        return False
    return True


def _kubernetes_gateway_addresses(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v402 in o:
        if type(v402) is not dict:
            return False
        v403 = v402.get("type")
        if v403 is not None:
            if type(v403) is not str:
                return False
        v404 = v402.get("value")
        if v404 is not None:
            if type(v404) is not str:
                return False
    return True


def _kubernetes_gateway_spec(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v400 = o.get("gatewayClassName")
    if v400 is not None:
        if type(v400) is not str:
            return False
    v401 = o.get("addresses")
    if v401 is not None:
        if not _kubernetes_gateway_addresses(v401):
            return False
    v405 = o.get("listeners")
    if v405 is not None:
        if type(v405) is not list:
            return False
        for v406 in v405:
            if type(v406) is not dict:
                return False
            v407 = v406.get("name")
            if v407 is None:
                return False
            if type(v407) is not str:
                return False
            v408 = v406.get("port")
            if v408 is None:
                return False
            if type(v408) is not int:
                return False
            v409 = v406.get("protocol")
            if v409 is None:
                return False
            if type(v409) is not str:
                return False
            v410 = v406.get("hostname")
            if v410 is not None:
                if type(v410) is not str:
                    return False
            v411 = v406.get("tls")
            if v411 is not None:
                if type(v411) is not dict:
                    return False
            v412 = v406.get("allowedRoutes")
            if v412 is not None:
                if not _listener_allowedroutes(v412):
                    return False
    return True


def _kubernetes_gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v396 = o.get("metadata")
    if v396 is not None:
        if type(v396) is not dict:
            return False
        v397 = v396.get("annotations")
        if v397 is not None:
            if type(v397) is not dict:
                return False
        v398 = v396.get("labels")
        if v398 is not None:
            if type(v398) is not dict:
                return False
    v399 = o.get("spec")
    if v399 is not None:
        if not _kubernetes_gateway_spec(v399):
            return False
    v413 = o.get("status")
    if v413 is not None:
        if type(v413) is not dict:
            return False
        v414 = v413.get("addresses")
        if v414 is not None:
            if not _kubernetes_gateway_addresses(v414):
                return False
    return True


def _listener_set(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v415 = o.get("spec")
    if v415 is not None:
        if type(v415) is not dict:
            return False
        v416 = v415.get("parentRef")
        if v416 is not None:
            if type(v416) is not dict:
                return False
            v417 = v416.get("name")
            if v417 is not None:
                if type(v417) is not str:
                    return False
            v418 = v416.get("namespace")
            if v418 is not None:
                if type(v418) is not str:
                    return False
        v419 = v415.get("listeners")
        if v419 is not None:
            if type(v419) is not list:
                return False
            for v420 in v419:
                if type(v420) is not dict:
                    return False
    return True


def _namespace(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v421 = o.get("metadata")
    if v421 is not None:
        if type(v421) is not dict:
            return False
        v422 = v421.get("labels")
        if v422 is not None:
            if type(v422) is not dict:
                return False
            for v423 in v422.values():
                if type(v423) is not str:
                    return False
    return True


def _service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v424 = o.get("spec")
    if v424 is not None:
        if type(v424) is not dict:
            return False
        v425 = v424.get("type")
        if v425 is not None:
            if type(v425) is not str:
                return False
        v426 = v424.get("externalName")
        if v426 is not None:
            if type(v426) is not str:
                return False
        v427 = v424.get("ports")
        if v427 is not None:
            if type(v427) is not list:
                return False
            for v428 in v427:
                if type(v428) is not dict:
                    return False
                v429 = v428.get("port")
                if v429 is None:
                    return False
                if type(v429) is not int:
                    return False
                v430 = v428.get("name")
                if v430 is not None:
                    if type(v430) is not str:
                        return False
    return True


VALIDATORS: dict[str, Callable[[Any], bool]] = {
    "config-map": _config_map,
    "domain": _domain,
    "expand-gateway": _expand_gateway,
    "function-v1beta1": _function_v1beta1,
    "function-v1beta2": _function_v1beta2,
    "gateway-class": _gateway_class,
    "gateway": _gateway,
    "http-route": _http_route,
    "knative-service": _knative_service,
    "kubernetes-gateway": _kubernetes_gateway,
    "listener-set": _listener_set,
    "namespace": _namespace,
    "service": _service,
}


SCALAR_OPTIONS: dict[str, str] = {
    "backends.knative.identify": "string",
    "backends.knative.revisionNaming": "string",
    "backends.knative.revisionTemplate": "string",
    "backends.knative.target": "string",
    "backends.unresolved": "string",
    "clusterDomain": "string",
    "compatibility": "string",
    "dataPlaneService": "string",
    "defaultNamespace": "string",
    "diagnostics.failOn": "string",
    "dns.mode": "string",
    "domain": "string",
    "entryServiceTemplate": "string",
    "functionService": "string",
    "gatewayAPI.channel": "string",
    "gatewayAPI.version": "string",
    "inputs": "string",
    "listeners.strategy": "string",
    "onHandEdit": "string",
    "output.path": "string",
    "provider": "string",
    "routes.attach": "string",
    "routes.stripPathPrefix": "boolean",
    "status": "string",
}
"""functionConfig's scalars by dotted name, and their types: what a ConfigMap can say."""
