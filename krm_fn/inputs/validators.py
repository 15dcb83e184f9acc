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
_P14 = LazyPattern("^[-._:/$%{}\\[\\]a-zA-Z0-9]+$")
_P15 = LazyPattern("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\r\\n]+$")
_P16 = LazyPattern("^OFN[1-6][0-9]{2}$")
_P17 = LazyPattern(
    "^(?!.*(//|/\\./|/\\.\\./|%2[fF]))(?!.*/\\.{1,2}$)/([-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})*$"
)
_P18 = LazyPattern("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$")
_P19 = LazyPattern("^[!-~]+([\\t ][!-~]+)*$")
_P20 = LazyPattern(
    "^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$"
)
_P21 = LazyPattern("^(\\*|https?://(((\\*\\.)?([a-zA-Z0-9-]+\\.)*[a-zA-Z0-9-]+|\\*)(:[0-9]{1,5})?))$")
_P22 = LazyPattern("^([0-9]{1,5}(h|m|s|ms)){1,4}$")
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
_K22 = frozenset(["keda", "knative", "map", "unresolved"])
_K23 = frozenset(["function", "revision", "service"])
_K24 = frozenset(["name", "namespace", "port"])
_K25 = frozenset(["identify", "ingress", "revisionNaming", "revisionTemplate", "target"])
_K26 = frozenset(["mode", "targets"])
_K27 = frozenset(["bind", "forward", "key", "name", "namespace", "type"])
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


def _condition_2(o: Any) -> bool:
    if type(o) is dict:
        v109 = o.get("revision")
        if v109 is None:
            return False
    return True


def _condition_3(o: Any) -> bool:
    if type(o) is dict:
        v110 = o.get("service")
        if v110 is None:
            return False
    return True


def _expand_gateway_serviceaddress(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K24:
        return False
    v118 = o.get("namespace")
    if v118 is not None:
        if not _names_label(v118):
            return False
    v119 = o.get("name")
    if v119 is not None:
        if not _names_label(v119):
            return False
    v120 = o.get("port")
    if v120 is not None:
        if not _names_port(v120):
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
            if v104 is not None:
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
            v108 = v102.get("revision")
            if v108 is not None:
                if not _names_label(v108):
                    return False
            if _condition_2(v102):
                if _condition_3(v102):
                    return False
            else:
                if type(v102) is dict:
                    v111 = v102.get("service")
                    if v111 is None:
                        return False
    v112 = o.get("unresolved")
    if v112 is not None:
        if type(v112) is not str:
            return False
        if v112 not in (
            "Warn",
            "Error",
        ):
            return False
    v113 = o.get("knative")
    if v113 is not None:
        if type(v113) is not dict:
            return False
        if not v113.keys() <= _K25:
            return False
        v114 = v113.get("revisionTemplate")
        if v114 is not None:
            if not _names_text(v114):
                return False
        v115 = v113.get("revisionNaming")
        if v115 is not None:
            if type(v115) is not str:
                return False
            if v115 not in (
                "Given",
                "Stamp",
                "FirstGeneration",
            ):
                return False
        v116 = v113.get("target")
        if v116 is not None:
            if type(v116) is not str:
                return False
            if v116 not in (
                "Revision",
                "Ingress",
            ):
                return False
        v117 = v113.get("ingress")
        if v117 is not None:
            if not _expand_gateway_serviceaddress(v117):
                return False
        v121 = v113.get("identify")
        if v121 is not None:
            if type(v121) is not str:
                return False
            if v121 not in (
                "Headers",
                "HostRewrite",
                "HostHeader",
            ):
                return False
    v122 = o.get("keda")
    if v122 is not None:
        if not _expand_gateway_serviceaddress(v122):
            return False
    return True


def _expand_gateway_corefileword(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 253:
        return False
    if not _P14.fullmatch(o):
        return False
    return True


def _expand_gateway_dns(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K26:
        return False
    v124 = o.get("mode")
    if v124 is not None:
        if type(v124) is not str:
            return False
        if v124 not in (
            "Auto",
            "Patch",
            "Emit",
            "None",
        ):
            return False
    v125 = o.get("targets")
    if v125 is not None:
        if type(v125) is not list:
            return False
        for v126 in v125:
            if type(v126) is not dict:
                return False
            if not v126.keys() <= _K27:
                return False
            v127 = v126.get("type")
            if v127 is None:
                return False
            if type(v127) is not str:
                return False
            if v127 not in (
                "CoreDNS",
                "CoreDNSCustom",
                "NodeLocalDNS",
            ):
                return False
            v128 = v126.get("namespace")
            if v128 is not None:
                if not _names_label(v128):
                    return False
            v129 = v126.get("name")
            if v129 is not None:
                if not _names_subdomain(v129):
                    return False
            v130 = v126.get("key")
            if v130 is not None:
                if type(v130) is not str:
                    return False
                if len(v130) > 253:
                    return False
                if not _P13.fullmatch(v130):
                    return False
            v131 = v126.get("bind")
            if v131 is not None:
                if type(v131) is not list:
                    return False
                if len(v131) < 1:
                    return False
                for v132 in v131:
                    if not _expand_gateway_corefileword(v132):
                        return False
            v133 = v126.get("forward")
            if v133 is not None:
                if type(v133) is not list:
                    return False
                if len(v133) < 1:
                    return False
                for v134 in v133:
                    if not _expand_gateway_corefileword(v134):
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
        if v13 not in (
            "Proposal",
            "Controller",
        ):
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
    v123 = o.get("dns")
    if v123 is not None:
        if not _expand_gateway_dns(v123):
            return False
    v135 = o.get("inputs")
    if v135 is not None:
        if type(v135) is not str:
            return False
        if v135 not in (
            "Auto",
            "Keep",
            "Drop",
            "LocalConfig",
        ):
            return False
    v136 = o.get("status")
    if v136 is not None:
        if type(v136) is not str:
            return False
        if v136 not in (
            "None",
            "Write",
        ):
            return False
    v137 = o.get("output")
    if v137 is not None:
        if type(v137) is not dict:
            return False
        if not v137.keys() <= _K28:
            return False
        v138 = v137.get("path")
        if v138 is not None:
            if type(v138) is not str:
                return False
            if len(v138) < 1:
                return False
            if not _P15.fullmatch(v138):
                return False
    v139 = o.get("onHandEdit")
    if v139 is not None:
        if type(v139) is not str:
            return False
        if v139 not in (
            "Error",
            "Keep",
            "Overwrite",
        ):
            return False
    v140 = o.get("hostnameOwnership")
    if v140 is not None:
        if type(v140) is not dict:
            return False
        for v141 in v140.values():
            if type(v141) is not list:
                return False
            for v142 in v141:
                if not _names_domain(v142):
                    return False
    v143 = o.get("diagnostics")
    if v143 is not None:
        if type(v143) is not dict:
            return False
        if not v143.keys() <= _K29:
            return False
        v144 = v143.get("failOn")
        if v144 is not None:
            if type(v144) is not str:
                return False
            if v144 not in (
                "error",
                "warning",
                "info",
            ):
                return False
        v145 = v143.get("ignore")
        if v145 is not None:
            if type(v145) is not list:
                return False
            for v146 in v145:
                if type(v146) is not str:
                    return False
                if not _P16.fullmatch(v146):
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
    v150 = o.get("name")
    if v150 is None:
        return False
    if not _names_label(v150):
        return False
    v151 = o.get("namespace")
    if v151 is not None:
        if not _names_labelorempty(v151):
            return False
    v152 = o.get("annotations")
    if v152 is not None:
        if type(v152) is not dict:
            return False
    v153 = o.get("labels")
    if v153 is not None:
        if type(v153) is not dict:
            return False
    return True


def _condition_4(o: Any) -> bool:
    if type(o) is dict:
        v171 = o.get("type")
        if v171 is None:
            return False
        if v171 != "RegularExpression":
            return False
    return True


def _rule_literalpath(o: Any) -> bool:
    if type(o) is not str:
        return False
    if not _P17.fullmatch(o):
        return False
    return True


def _rule_path(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K18:
        return False
    v169 = o.get("type")
    if v169 is not None:
        if type(v169) is not str:
            return False
        if v169 not in (
            "Exact",
            "PathPrefix",
            "RegularExpression",
        ):
            return False
    v170 = o.get("value")
    if v170 is not None:
        if type(v170) is not str:
            return False
        if len(v170) > 1024:
            return False
    if not _condition_4(o):
        if type(o) is dict:
            v172 = o.get("value")
            if v172 is not None:
                if not _rule_literalpath(v172):
                    return False
    return True


def _rule_headername(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 256:
        return False
    if not _P18.fullmatch(o):
        return False
    return True


def _rule_headervalue(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 4096:
        return False
    if not _P19.fullmatch(o):
        return False
    return True


def _rule_match(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K34:
        return False
    v168 = o.get("path")
    if v168 is not None:
        if not _rule_path(v168):
            return False
    v173 = o.get("method")
    if v173 is not None:
        if type(v173) is not str:
            return False
        if v173 not in (
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
    v174 = o.get("headers")
    if v174 is not None:
        if type(v174) is not list:
            return False
        if len(v174) > 16:
            return False
        for v175 in v174:
            if type(v175) is not dict:
                return False
            if not v175.keys() <= _K35:
                return False
            v176 = v175.get("name")
            if v176 is None:
                return False
            if not _rule_headername(v176):
                return False
            v177 = v175.get("value")
            if v177 is None:
                return False
            if not _rule_headervalue(v177):
                return False
            v178 = v175.get("type")
            if v178 is not None:
                if type(v178) is not str:
                    return False
                if v178 not in (
                    "Exact",
                    "RegularExpression",
                ):
                    return False
    v179 = o.get("queryParams")
    if v179 is not None:
        if type(v179) is not list:
            return False
        if len(v179) > 16:
            return False
        for v180 in v179:
            if type(v180) is not dict:
                return False
            if not v180.keys() <= _K35:
                return False
            v181 = v180.get("name")
            if v181 is None:
                return False
            if not _rule_headername(v181):
                return False
            v182 = v180.get("value")
            if v182 is None:
                return False
            if type(v182) is not str:
                return False
            if len(v182) < 1:
                return False
            if len(v182) > 1024:
                return False
            v183 = v180.get("type")
            if v183 is not None:
                if type(v183) is not str:
                    return False
                if v183 not in (
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
    for v189 in o:
        if type(v189) is not dict:
            return False
        if not v189.keys() <= _K38:
            return False
        v190 = v189.get("name")
        if v190 is None:
            return False
        if not _rule_headername(v190):
            return False
        v191 = v189.get("value")
        if v191 is None:
            return False
        if not _rule_headervalue(v191):
            return False
    return True


def _rule_headermodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K37:
        return False
    v188 = o.get("set")
    if v188 is not None:
        if not _rule_headerlist(v188):
            return False
    v192 = o.get("add")
    if v192 is not None:
        if not _rule_headerlist(v192):
            return False
    v193 = o.get("remove")
    if v193 is not None:
        if type(v193) is not list:
            return False
        if len(v193) > 16:
            return False
        for v194 in v193:
            if type(v194) is not str:
                return False
    return True


def _condition_5(o: Any) -> bool:
    if type(o) is dict:
        v203 = o.get("group")
        if v203 is not None:
            if v203 != "":
                return False
        v204 = o.get("kind")
        if v204 is not None:
            if v204 != "Service":
                return False
    return True


def _rule_serviceportgiven(o: Any) -> bool:
    if _condition_5(o):
        if type(o) is dict:
            v205 = o.get("port")
            if v205 is None:
                return False
    return True


def _rule_backendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K40:
        return False
    v198 = o.get("name")
    if v198 is None:
        return False
    if not _names_objectname(v198):
        return False
    v199 = o.get("group")
    if v199 is not None:
        if not _names_group(v199):
            return False
    v200 = o.get("kind")
    if v200 is not None:
        if not _names_kind(v200):
            return False
    v201 = o.get("namespace")
    if v201 is not None:
        if not _names_label(v201):
            return False
    v202 = o.get("port")
    if v202 is not None:
        if not _names_port(v202):
            return False
    if not _rule_serviceportgiven(o):
        return False
    return True


def _condition_6(o: Any) -> bool:
    if type(o) is dict:
        v210 = o.get("percent")
        if v210 is None:
            return False
        v211 = o.get("fraction")
        if v211 is None:
            return False
    return True


def _rule_requestmirror(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K39:
        return False
    v197 = o.get("backendRef")
    if v197 is None:
        return False
    if not _rule_backendref(v197):
        return False
    v206 = o.get("percent")
    if v206 is not None:
        if type(v206) is not int:
            return False
        if v206 < 0:
            return False
        if v206 > 100:
            return False
    v207 = o.get("fraction")
    if v207 is not None:
        if type(v207) is not dict:
            return False
        if not v207.keys() <= _K41:
            return False
        v208 = v207.get("numerator")
        if v208 is None:
            return False
        if type(v208) is not int:
            return False
        if v208 < 0:
            return False
        v209 = v207.get("denominator")
        if v209 is not None:
            if type(v209) is not int:
                return False
            if v209 < 1:
                return False
    if _condition_6(o):
        return False
    return True


def _names_precisehostname(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 253:
        return False
    if not _P20.fullmatch(o):
        return False
    return True


def _condition_7(o: Any) -> bool:
    if type(o) is dict:
        v219 = o.get("type")
        if v219 is None:
            return False
        if v219 != "ReplaceFullPath":
            return False
    return True


def _condition_8(o: Any) -> bool:
    if type(o) is dict:
        v222 = o.get("type")
        if v222 is None:
            return False
        if v222 != "ReplacePrefixMatch":
            return False
    return True


def _rule_pathmodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K43:
        return False
    v216 = o.get("type")
    if v216 is None:
        return False
    if type(v216) is not str:
        return False
    if v216 not in (
        "ReplaceFullPath",
        "ReplacePrefixMatch",
    ):
        return False
    v217 = o.get("replaceFullPath")
    if v217 is not None:
        if type(v217) is not str:
            return False
        if len(v217) > 1024:
            return False
    v218 = o.get("replacePrefixMatch")
    if v218 is not None:
        if type(v218) is not str:
            return False
        if len(v218) > 1024:
            return False
    if _condition_7(o):
        if type(o) is dict:
            v220 = o.get("replaceFullPath")
            if v220 is None:
                return False
    else:
        if type(o) is dict:
            v221 = o.get("replaceFullPath")
            if v221 is not None:
                return False
    if _condition_8(o):
        if type(o) is dict:
            v223 = o.get("replacePrefixMatch")
            if v223 is None:
                return False
    else:
        if type(o) is dict:
            v224 = o.get("replacePrefixMatch")
            if v224 is not None:
                return False
    return True


def _rule_requestredirect(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K42:
        return False
    v213 = o.get("scheme")
    if v213 is not None:
        if type(v213) is not str:
            return False
        if v213 not in (
            "http",
            "https",
        ):
            return False
    v214 = o.get("hostname")
    if v214 is not None:
        if not _names_precisehostname(v214):
            return False
    v215 = o.get("path")
    if v215 is not None:
        if not _rule_pathmodifier(v215):
            return False
    v225 = o.get("port")
    if v225 is not None:
        if not _names_port(v225):
            return False
    v226 = o.get("statusCode")
    if v226 is not None:
        if type(v226) is not int:
            return False
        if v226 not in (
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
    v231 = o.get("allowOrigins")
    if v231 is not None:
        if type(v231) is not list:
            return False
        if len(v231) > 64:
            return False
        for v232 in v231:
            if type(v232) is not str:
                return False
            if len(v232) > 253:
                return False
            if not _P21.fullmatch(v232):
                return False
    v233 = o.get("allowCredentials")
    if v233 is not None:
        if type(v233) is not bool:
            return False
    v234 = o.get("allowMethods")
    if v234 is not None:
        if type(v234) is not list:
            return False
        if len(v234) > 9:
            return False
        for v235 in v234:
            if type(v235) is not str:
                return False
            if v235 not in (
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
    v236 = o.get("allowHeaders")
    if v236 is not None:
        if type(v236) is not list:
            return False
        if len(v236) > 64:
            return False
        for v237 in v236:
            if not _rule_headername(v237):
                return False
    v238 = o.get("exposeHeaders")
    if v238 is not None:
        if type(v238) is not list:
            return False
        if len(v238) > 64:
            return False
        for v239 in v238:
            if not _rule_headername(v239):
                return False
    v240 = o.get("maxAge")
    if v240 is not None:
        if type(v240) is not int:
            return False
        if v240 < 1:
            return False
    return True


def _rule_externalauth(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K46:
        return False
    v242 = o.get("backendRef")
    if v242 is None:
        return False
    if not _rule_backendref(v242):
        return False
    v243 = o.get("protocol")
    if v243 is None:
        return False
    if type(v243) is not str:
        return False
    if v243 not in (
        "HTTP",
        "GRPC",
    ):
        return False
    v244 = o.get("http")
    if v244 is not None:
        if type(v244) is not dict:
            return False
    v245 = o.get("grpc")
    if v245 is not None:
        if type(v245) is not dict:
            return False
    v246 = o.get("forwardBody")
    if v246 is not None:
        if type(v246) is not dict:
            return False
    return True


def _condition_9(o: Any) -> bool:
    if type(o) is dict:
        v251 = o.get("type")
        if v251 is None:
            return False
        if v251 != "RequestHeaderModifier":
            return False
    return True


def _condition_10(o: Any) -> bool:
    if type(o) is dict:
        v254 = o.get("type")
        if v254 is None:
            return False
        if v254 != "ResponseHeaderModifier":
            return False
    return True


def _condition_11(o: Any) -> bool:
    if type(o) is dict:
        v257 = o.get("type")
        if v257 is None:
            return False
        if v257 != "RequestMirror":
            return False
    return True


def _condition_12(o: Any) -> bool:
    if type(o) is dict:
        v260 = o.get("type")
        if v260 is None:
            return False
        if v260 != "RequestRedirect":
            return False
    return True


def _condition_13(o: Any) -> bool:
    if type(o) is dict:
        v263 = o.get("type")
        if v263 is None:
            return False
        if v263 != "URLRewrite":
            return False
    return True


def _condition_14(o: Any) -> bool:
    if type(o) is dict:
        v266 = o.get("type")
        if v266 is None:
            return False
        if v266 != "CORS":
            return False
    return True


def _condition_15(o: Any) -> bool:
    if type(o) is dict:
        v269 = o.get("type")
        if v269 is None:
            return False
        if v269 != "ExternalAuth":
            return False
    return True


def _condition_16(o: Any) -> bool:
    if type(o) is dict:
        v272 = o.get("type")
        if v272 is None:
            return False
        if v272 != "ExtensionRef":
            return False
    return True


def _rule_filter(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K36:
        return False
    v186 = o.get("type")
    if v186 is None:
        return False
    if type(v186) is not str:
        return False
    if v186 not in (
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
    v187 = o.get("requestHeaderModifier")
    if v187 is not None:
        if not _rule_headermodifier(v187):
            return False
    v195 = o.get("responseHeaderModifier")
    if v195 is not None:
        if not _rule_headermodifier(v195):
            return False
    v196 = o.get("requestMirror")
    if v196 is not None:
        if not _rule_requestmirror(v196):
            return False
    v212 = o.get("requestRedirect")
    if v212 is not None:
        if not _rule_requestredirect(v212):
            return False
    v227 = o.get("urlRewrite")
    if v227 is not None:
        if type(v227) is not dict:
            return False
        if not v227.keys() <= _K44:
            return False
        v228 = v227.get("hostname")
        if v228 is not None:
            if not _names_precisehostname(v228):
                return False
        v229 = v227.get("path")
        if v229 is not None:
            if not _rule_pathmodifier(v229):
                return False
    v230 = o.get("cors")
    if v230 is not None:
        if not _rule_cors(v230):
            return False
    v241 = o.get("externalAuth")
    if v241 is not None:
        if not _rule_externalauth(v241):
            return False
    v247 = o.get("extensionRef")
    if v247 is not None:
        if type(v247) is not dict:
            return False
        if not v247.keys() <= _K47:
            return False
        v248 = v247.get("group")
        if v248 is None:
            return False
        if not _names_group(v248):
            return False
        v249 = v247.get("kind")
        if v249 is None:
            return False
        if not _names_kind(v249):
            return False
        v250 = v247.get("name")
        if v250 is None:
            return False
        if not _names_objectname(v250):
            return False
    if _condition_9(o):
        if type(o) is dict:
            v252 = o.get("requestHeaderModifier")
            if v252 is None:
                return False
    else:
        if type(o) is dict:
            v253 = o.get("requestHeaderModifier")
            if v253 is not None:
                return False
    if _condition_10(o):
        if type(o) is dict:
            v255 = o.get("responseHeaderModifier")
            if v255 is None:
                return False
    else:
        if type(o) is dict:
            v256 = o.get("responseHeaderModifier")
            if v256 is not None:
                return False
    if _condition_11(o):
        if type(o) is dict:
            v258 = o.get("requestMirror")
            if v258 is None:
                return False
    else:
        if type(o) is dict:
            v259 = o.get("requestMirror")
            if v259 is not None:
                return False
    if _condition_12(o):
        if type(o) is dict:
            v261 = o.get("requestRedirect")
            if v261 is None:
                return False
    else:
        if type(o) is dict:
            v262 = o.get("requestRedirect")
            if v262 is not None:
                return False
    if _condition_13(o):
        if type(o) is dict:
            v264 = o.get("urlRewrite")
            if v264 is None:
                return False
    else:
        if type(o) is dict:
            v265 = o.get("urlRewrite")
            if v265 is not None:
                return False
    if _condition_14(o):
        if type(o) is dict:
            v267 = o.get("cors")
            if v267 is None:
                return False
    else:
        if type(o) is dict:
            v268 = o.get("cors")
            if v268 is not None:
                return False
    if _condition_15(o):
        if type(o) is dict:
            v270 = o.get("externalAuth")
            if v270 is None:
                return False
    else:
        if type(o) is dict:
            v271 = o.get("externalAuth")
            if v271 is not None:
                return False
    if _condition_16(o):
        if type(o) is dict:
            v273 = o.get("extensionRef")
            if v273 is None:
                return False
    else:
        if type(o) is dict:
            v274 = o.get("extensionRef")
            if v274 is not None:
                return False
    return True


def _condition_17(o: Any) -> bool:
    if type(o) is list:
        v280 = sum(map(_condition_12, o))
        if v280 < 1:
            return False
    if type(o) is list:
        v281 = sum(map(_condition_13, o))
        if v281 < 1:
            return False
    return True


def _rule_filters(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v185 in o:
        if not _rule_filter(v185):
            return False
    if type(o) is list:
        v275 = sum(map(_condition_9, o))
        if v275 > 1:
            return False
    if type(o) is list:
        v276 = sum(map(_condition_10, o))
        if v276 > 1:
            return False
    if type(o) is list:
        v277 = sum(map(_condition_12, o))
        if v277 > 1:
            return False
    if type(o) is list:
        v278 = sum(map(_condition_13, o))
        if v278 > 1:
            return False
    if type(o) is list:
        v279 = sum(map(_condition_14, o))
        if v279 > 1:
            return False
    if _condition_17(o):
        return False
    return True


def _rule_weightedbackendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K48:
        return False
    v284 = o.get("name")
    if v284 is None:
        return False
    if not _names_objectname(v284):
        return False
    v285 = o.get("group")
    if v285 is not None:
        if not _names_group(v285):
            return False
    v286 = o.get("kind")
    if v286 is not None:
        if not _names_kind(v286):
            return False
    v287 = o.get("namespace")
    if v287 is not None:
        if not _names_label(v287):
            return False
    v288 = o.get("port")
    if v288 is not None:
        if not _names_port(v288):
            return False
    v289 = o.get("weight")
    if v289 is not None:
        if type(v289) is not int:
            return False
        if v289 < 0:
            return False
        if v289 > 1000000:
            return False
    v290 = o.get("filters")
    if v290 is not None:
        if not _rule_filters(v290):
            return False
    if not _rule_serviceportgiven(o):
        return False
    return True


def _rule_duration(o: Any) -> bool:
    if type(o) is not str:
        return False
    if not _P22.fullmatch(o):
        return False
    return True


def _rule_sessionpersistence(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K51:
        return False
    v300 = o.get("sessionName")
    if v300 is not None:
        if type(v300) is not str:
            return False
        if len(v300) > 128:
            return False
    v301 = o.get("type")
    if v301 is not None:
        if type(v301) is not str:
            return False
        if v301 not in (
            "Cookie",
            "Header",
        ):
            return False
    v302 = o.get("absoluteTimeout")
    if v302 is not None:
        if not _rule_duration(v302):
            return False
    v303 = o.get("idleTimeout")
    if v303 is not None:
        if not _rule_duration(v303):
            return False
    v304 = o.get("cookie")
    if v304 is not None:
        if type(v304) is not dict:
            return False
    v305 = o.get("header")
    if v305 is not None:
        if type(v305) is not dict:
            return False
    v306 = o.get("cookieConfig")
    if v306 is not None:
        if type(v306) is not dict:
            return False
    return True


def _condition_18(o: Any) -> bool:
    if type(o) is dict:
        v307 = o.get("backendRefs")
        if v307 is None:
            return False
        if type(v307) is list:
            if len(v307) < 1:
                return False
        v308 = o.get("filters")
        if v308 is None:
            return False
        if type(v308) is list:
            v309 = sum(map(_condition_12, v308))
            if v309 < 1:
                return False
    return True


def _rule_rule(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K33:
        return False
    v165 = o.get("name")
    if v165 is not None:
        if not _names_subdomain(v165):
            return False
    v166 = o.get("matches")
    if v166 is not None:
        if type(v166) is not list:
            return False
        if len(v166) > 64:
            return False
        for v167 in v166:
            if not _rule_match(v167):
                return False
    v184 = o.get("filters")
    if v184 is not None:
        if not _rule_filters(v184):
            return False
    v282 = o.get("backendRefs")
    if v282 is not None:
        if type(v282) is not list:
            return False
        if len(v282) > 16:
            return False
        for v283 in v282:
            if not _rule_weightedbackendref(v283):
                return False
    v291 = o.get("timeouts")
    if v291 is not None:
        if type(v291) is not dict:
            return False
        if not v291.keys() <= _K49:
            return False
        v292 = v291.get("request")
        if v292 is not None:
            if not _rule_duration(v292):
                return False
        v293 = v291.get("backendRequest")
        if v293 is not None:
            if not _rule_duration(v293):
                return False
    v294 = o.get("retry")
    if v294 is not None:
        if type(v294) is not dict:
            return False
        if not v294.keys() <= _K50:
            return False
        v295 = v294.get("attempts")
        if v295 is not None:
            if type(v295) is not int:
                return False
            if v295 < 1:
                return False
        v296 = v294.get("backoff")
        if v296 is not None:
            if not _rule_duration(v296):
                return False
        v297 = v294.get("codes")
        if v297 is not None:
            if type(v297) is not list:
                return False
            for v298 in v297:
                if type(v298) is not int:
                    return False
                if v298 < 400:
                    return False
                if v298 > 599:
                    return False
    v299 = o.get("sessionPersistence")
    if v299 is not None:
        if not _rule_sessionpersistence(v299):
            return False
    if _condition_18(o):
        return False
    return True


def _rule_rules(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v164 in o:
        if not _rule_rule(v164):
            return False
    return True


def _condition_19(o: Any) -> bool:
    if type(o) is dict:
        v316 = o.get("latestRevision")
        if v316 is None:
            return False
        if v316 is not False:
            return False
    return True


def _condition_20(o: Any) -> bool:
    if type(o) is dict:
        v318 = o.get("latestRevision")
        if v318 is None:
            return False
        if v318 is not True:
            return False
    return True


def _route_traffic(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K52:
        return False
    v311 = o.get("knative")
    if v311 is not None:
        if type(v311) is not list:
            return False
        if len(v311) > 16:
            return False
        for v312 in v311:
            if type(v312) is not dict:
                return False
            if not v312.keys() <= _K53:
                return False
            v313 = v312.get("percent")
            if v313 is None:
                return False
            if type(v313) is not int:
                return False
            if v313 < 0:
                return False
            if v313 > 100:
                return False
            v314 = v312.get("latestRevision")
            if v314 is not None:
                if type(v314) is not bool:
                    return False
            v315 = v312.get("revisionName")
            if v315 is not None:
                if not _names_label(v315):
                    return False
            if _condition_19(v312):
                if type(v312) is dict:
                    v317 = v312.get("revisionName")
                    if v317 is None:
                        return False
            if _condition_20(v312):
                if type(v312) is dict:
                    v319 = v312.get("revisionName")
                    if v319 is not None:
                        return False
    return True


def _route_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K32:
        return False
    v158 = o.get("gatewayRef")
    if v158 is not None:
        if type(v158) is not dict:
            return False
        if not v158.keys() <= _K6:
            return False
        v159 = v158.get("name")
        if v159 is None:
            return False
        if not _names_subdomain(v159):
            return False
        v160 = v158.get("namespace")
        if v160 is None:
            return False
        if not _names_label(v160):
            return False
    v161 = o.get("hostnames")
    if v161 is not None:
        if type(v161) is not list:
            return False
        if len(v161) > 16:
            return False
        for v162 in v161:
            if not _names_hostname(v162):
                return False
    v163 = o.get("rules")
    if v163 is not None:
        if not _rule_rules(v163):
            return False
    v310 = o.get("traffic")
    if v310 is not None:
        if not _route_traffic(v310):
            return False
    return True


def _function_v1beta1(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K30:
        return False
    v147 = o.get("apiVersion")
    if v147 is None:
        return False
    if type(v147) is not str:
        return False
    if v147 not in ("core.openfunction.io/v1beta1",):
        return False
    v148 = o.get("kind")
    if v148 is None:
        return False
    if type(v148) is not str:
        return False
    if v148 not in ("Function",):
        return False
    v149 = o.get("metadata")
    if v149 is None:
        return False
    if not _metadata_function(v149):
        return False
    v154 = o.get("spec")
    if v154 is None:
        return False
    if type(v154) is not dict:
        return False
    if not v154.keys() <= _K31:
        return False
    v155 = v154.get("version")
    if v155 is not None:
        if type(v155) is not str:
            return False
    v156 = v154.get("port")
    if v156 is not None:
        if not _names_port(v156):
            return False
    v157 = v154.get("route")
    if v157 is not None:
        if not _route_route(v157):
            return False
    v320 = v154.get("serving")
    if v320 is not None:
        if type(v320) is not dict:
            return False
        if not v320.keys() <= _K54:
            return False
        v321 = v320.get("runtime")
        if v321 is not None:
            if type(v321) is not str:
                return False
            if v321 not in (
                "knative",
                "async",
            ):
                return False
        v322 = v320.get("triggers")
        if v322 is not None:
            if type(v322) is not list:
                return False
    return True


def _condition_21(o: Any) -> bool:
    return True


def _function_v1beta2(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K30:
        return False
    v339 = o.get("apiVersion")
    if v339 is None:
        return False
    if type(v339) is not str:
        return False
    if v339 not in ("core.openfunction.io/v1beta2",):
        return False
    v340 = o.get("kind")
    if v340 is None:
        return False
    if type(v340) is not str:
        return False
    if v340 not in ("Function",):
        return False
    v341 = o.get("metadata")
    if v341 is None:
        return False
    if not _metadata_function(v341):
        return False
    v342 = o.get("spec")
    if v342 is None:
        return False
    if type(v342) is not dict:
        return False
    if not v342.keys() <= _K31:
        return False
    v343 = v342.get("version")
    if v343 is not None:
        if type(v343) is not str:
            return False
    v344 = v342.get("route")
    if v344 is not None:
        if _condition_21(v344):
            return False
    v345 = v342.get("port")
    if v345 is not None:
        if _condition_21(v345):
            return False
    v346 = v342.get("serving")
    if v346 is not None:
        if type(v346) is not dict:
            return False
        if not v346.keys() <= _K55:
            return False
        v347 = v346.get("triggers")
        if v347 is not None:
            if type(v347) is not dict:
                return False
            if not v347.keys() <= _K56:
                return False
            v348 = v347.get("http")
            if v348 is not None:
                if type(v348) is not dict:
                    return False
                if not v348.keys() <= _K57:
                    return False
                v349 = v348.get("port")
                if v349 is not None:
                    if not _names_port(v349):
                        return False
                v350 = v348.get("engine")
                if v350 is not None:
                    if type(v350) is not str:
                        return False
                    if v350 not in (
                        "knative",
                        "keda",
                    ):
                        return False
                v351 = v348.get("route")
                if v351 is not None:
                    if not _route_route(v351):
                        return False
            v352 = v347.get("dapr")
            if v352 is not None:
                if type(v352) is not list:
                    return False
        v354 = v346.get("runtime")
        if v354 is not None:
            if _condition_21(v354):
                return False
    return True


def _gateway_class(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v373 = o.get("spec")
    if v373 is not None:
        if type(v373) is not dict:
            return False
        v374 = v373.get("controllerName")
        if v374 is not None:
            if type(v374) is not str:
                return False
    return True


def _gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K30:
        return False
    v375 = o.get("apiVersion")
    if v375 is None:
        return False
    if type(v375) is not str:
        return False
    if v375 not in (
        "networking.openfunction.io/v1alpha1",
        "networking.openfunction.io/v1beta1",
    ):
        return False
    v376 = o.get("kind")
    if v376 is None:
        return False
    if type(v376) is not str:
        return False
    if v376 not in ("Gateway",):
        return False
    v377 = o.get("metadata")
    if v377 is None:
        return False
    if not _metadata_other(v377):
        return False
    v378 = o.get("spec")
    if v378 is None:
        return False
    if not _gateway_spec(v378):
        return False
    return True


def _http_route_parentrefs(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v382 in o:
        if type(v382) is not dict:
            return False
        v383 = v382.get("group")
        if v383 is not None:
            if type(v383) is not str:
                return False
        v384 = v382.get("kind")
        if v384 is not None:
            if type(v384) is not str:
                return False
        v385 = v382.get("name")
        if v385 is not None:
            if type(v385) is not str:
                return False
        v386 = v382.get("namespace")
        if v386 is not None:
            if type(v386) is not str:
                return False
        v387 = v382.get("sectionName")
        if v387 is not None:
            if type(v387) is not str:
                return False
        v388 = v382.get("port")
        if v388 is not None:
            if type(v388) is not int:
                return False
    return True


def _grpc_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v380 = o.get("spec")
    if v380 is not None:
        if type(v380) is not dict:
            return False
        v381 = v380.get("parentRefs")
        if v381 is not None:
            if not _http_route_parentrefs(v381):
                return False
        v389 = v380.get("hostnames")
        if v389 is not None:
            if type(v389) is not list:
                return False
            for v390 in v389:
                if type(v390) is not str:
                    return False
    return True


def _http_route_values(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v404 in o:
        if type(v404) is not dict:
            return False
        v405 = v404.get("type")
        if v405 is not None:
            if type(v405) is not str:
                return False
        v406 = v404.get("name")
        if v406 is not None:
            if type(v406) is not str:
                return False
        v407 = v404.get("value")
        if v407 is not None:
            if type(v407) is not str:
                return False
    return True


def _http_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v391 = o.get("spec")
    if v391 is not None:
        if type(v391) is not dict:
            return False
        v392 = v391.get("parentRefs")
        if v392 is not None:
            if not _http_route_parentrefs(v392):
                return False
        v393 = v391.get("hostnames")
        if v393 is not None:
            if type(v393) is not list:
                return False
            for v394 in v393:
                if type(v394) is not str:
                    return False
        v395 = v391.get("rules")
        if v395 is not None:
            if type(v395) is not list:
                return False
            for v396 in v395:
                if type(v396) is not dict:
                    return False
                v397 = v396.get("matches")
                if v397 is not None:
                    if type(v397) is not list:
                        return False
                    for v398 in v397:
                        if type(v398) is not dict:
                            return False
                        v399 = v398.get("path")
                        if v399 is not None:
                            if type(v399) is not dict:
                                return False
                            v400 = v399.get("type")
                            if v400 is not None:
                                if type(v400) is not str:
                                    return False
                            v401 = v399.get("value")
                            if v401 is not None:
                                if type(v401) is not str:
                                    return False
                        v402 = v398.get("method")
                        if v402 is not None:
                            if type(v402) is not str:
                                return False
                        v403 = v398.get("headers")
                        if v403 is not None:
                            if not _http_route_values(v403):
                                return False
                        v408 = v398.get("queryParams")
                        if v408 is not None:
                            if not _http_route_values(v408):
                                return False
    return True


def _http_scaled_object(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v409 = o.get("spec")
    if v409 is not None:
        if type(v409) is not dict:
            return False
        v410 = v409.get("host")
        if v410 is not None:
            if type(v410) is not str:
                return False
        v411 = v409.get("hosts")
        if v411 is not None:
            if type(v411) is not list:
                return False
            for v412 in v411:
                if type(v412) is not str:
                    return False
        v413 = v409.get("pathPrefixes")
        if v413 is not None:
            if type(v413) is not list:
                return False
            for v414 in v413:
                if type(v414) is not str:
                    return False
        v415 = v409.get("scaleTargetRef")
        if v415 is not None:
            if type(v415) is not dict:
                return False
            v416 = v415.get("service")
            if v416 is not None:
                if type(v416) is not str:
                    return False
    return True


def _interceptor_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v417 = o.get("spec")
    if v417 is not None:
        if type(v417) is not dict:
            return False
        v418 = v417.get("target")
        if v418 is not None:
            if type(v418) is not dict:
                return False
            v419 = v418.get("service")
            if v419 is not None:
                if type(v419) is not str:
                    return False
        v420 = v417.get("rules")
        if v420 is not None:
            if type(v420) is not list:
                return False
            for v421 in v420:
                if type(v421) is not dict:
                    return False
                v422 = v421.get("hosts")
                if v422 is not None:
                    if type(v422) is not list:
                        return False
                    for v423 in v422:
                        if type(v423) is not str:
                            return False
                v424 = v421.get("paths")
                if v424 is not None:
                    if type(v424) is not list:
                        return False
                    for v425 in v424:
                        if type(v425) is not dict:
                            return False
                        v426 = v425.get("value")
                        if v426 is None:
                            return False
                        if type(v426) is not str:
                            return False
    return True


def _knative_service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v427 = o.get("spec")
    if v427 is not None:
        if type(v427) is not dict:
            return False
        v428 = v427.get("template")
        if v428 is not None:
            if type(v428) is not dict:
                return False
            v429 = v428.get("metadata")
            if v429 is not None:
                if type(v429) is not dict:
                    return False
                v430 = v429.get("name")
                if v430 is not None:
                    if type(v430) is not str:
                        return False
        v431 = v427.get("traffic")
        if v431 is not None:
            if type(v431) is not list:
                return False
            for v432 in v431:
                if type(v432) is not dict:
                    return False
                v433 = v432.get("revisionName")
                if v433 is not None:
                    if type(v433) is not str:
                        return False
                v434 = v432.get("percent")
                if v434 is not None:
                    if type(v434) is not int:
                        return False
    return True


def _kubernetes_gateway_addresses(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v441 in o:
        if type(v441) is not dict:
            return False
        v442 = v441.get("type")
        if v442 is not None:
            if type(v442) is not str:
                return False
        v443 = v441.get("value")
        if v443 is not None:
            if type(v443) is not str:
                return False
    return True


def _kubernetes_gateway_listeners(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v445 in o:
        if type(v445) is not dict:
            return False
        v446 = v445.get("name")
        if v446 is None:
            return False
        if type(v446) is not str:
            return False
        v447 = v445.get("port")
        if v447 is None:
            return False
        if type(v447) is not int:
            return False
        v448 = v445.get("protocol")
        if v448 is None:
            return False
        if type(v448) is not str:
            return False
        v449 = v445.get("hostname")
        if v449 is not None:
            if type(v449) is not str:
                return False
        v450 = v445.get("tls")
        if v450 is not None:
            if type(v450) is not dict:
                return False
        v451 = v445.get("allowedRoutes")
        if v451 is not None:
            if not _listener_allowedroutes(v451):
                return False
    return True


def _kubernetes_gateway_spec(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v439 = o.get("gatewayClassName")
    if v439 is not None:
        if type(v439) is not str:
            return False
    v440 = o.get("addresses")
    if v440 is not None:
        if not _kubernetes_gateway_addresses(v440):
            return False
    v444 = o.get("listeners")
    if v444 is not None:
        if not _kubernetes_gateway_listeners(v444):
            return False
    return True


def _kubernetes_gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v435 = o.get("metadata")
    if v435 is not None:
        if type(v435) is not dict:
            return False
        v436 = v435.get("annotations")
        if v436 is not None:
            if type(v436) is not dict:
                return False
        v437 = v435.get("labels")
        if v437 is not None:
            if type(v437) is not dict:
                return False
    v438 = o.get("spec")
    if v438 is not None:
        if not _kubernetes_gateway_spec(v438):
            return False
    v452 = o.get("status")
    if v452 is not None:
        if type(v452) is not dict:
            return False
        v453 = v452.get("addresses")
        if v453 is not None:
            if not _kubernetes_gateway_addresses(v453):
                return False
    return True


def _listener_set(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v454 = o.get("spec")
    if v454 is not None:
        if type(v454) is not dict:
            return False
        v455 = v454.get("parentRef")
        if v455 is not None:
            if type(v455) is not dict:
                return False
            v456 = v455.get("kind")
            if v456 is not None:
                if type(v456) is not str:
                    return False
            v457 = v455.get("name")
            if v457 is not None:
                if type(v457) is not str:
                    return False
            v458 = v455.get("namespace")
            if v458 is not None:
                if type(v458) is not str:
                    return False
        v459 = v454.get("listeners")
        if v459 is not None:
            if not _kubernetes_gateway_listeners(v459):
                return False
    return True


def _namespace(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v460 = o.get("metadata")
    if v460 is not None:
        if type(v460) is not dict:
            return False
        v461 = v460.get("labels")
        if v461 is not None:
            if type(v461) is not dict:
                return False
            for v462 in v461.values():
                if type(v462) is not str:
                    return False
    return True


def _service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v463 = o.get("spec")
    if v463 is not None:
        if type(v463) is not dict:
            return False
        v464 = v463.get("type")
        if v464 is not None:
            if type(v464) is not str:
                return False
        v465 = v463.get("externalName")
        if v465 is not None:
            if type(v465) is not str:
                return False
        v466 = v463.get("ports")
        if v466 is not None:
            if type(v466) is not list:
                return False
            for v467 in v466:
                if type(v467) is not dict:
                    return False
                v468 = v467.get("port")
                if v468 is None:
                    return False
                if type(v468) is not int:
                    return False
                v469 = v467.get("name")
                if v469 is not None:
                    if type(v469) is not str:
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
    "grpc-route": _grpc_route,
    "http-route": _http_route,
    "http-scaled-object": _http_scaled_object,
    "interceptor-route": _interceptor_route,
    "knative-service": _knative_service,
    "kubernetes-gateway": _kubernetes_gateway,
    "listener-set": _listener_set,
    "namespace": _namespace,
    "service": _service,
}


SCALAR_OPTIONS: dict[str, str] = {
    "backends.keda.name": "string",
    "backends.keda.namespace": "string",
    "backends.keda.port": "integer",
    "backends.knative.identify": "string",
    "backends.knative.ingress.name": "string",
    "backends.knative.ingress.namespace": "string",
    "backends.knative.ingress.port": "integer",
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
