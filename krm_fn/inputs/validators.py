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
_K23 = frozenset(["function", "revision", "service"])
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
            if v115 not in ("Given",):
                return False
        v116 = v113.get("target")
        if v116 is not None:
            if type(v116) is not str:
                return False
            if v116 not in ("Revision",):
                return False
        v117 = v113.get("identify")
        if v117 is not None:
            if type(v117) is not str:
                return False
            if v117 not in ("Headers",):
                return False
    return True


def _expand_gateway_dns(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K26:
        return False
    v119 = o.get("mode")
    if v119 is not None:
        if type(v119) is not str:
            return False
        if v119 not in (
            "Auto",
            "Patch",
            "Emit",
            "None",
        ):
            return False
    v120 = o.get("targets")
    if v120 is not None:
        if type(v120) is not list:
            return False
        for v121 in v120:
            if type(v121) is not dict:
                return False
            if not v121.keys() <= _K27:
                return False
            v122 = v121.get("type")
            if v122 is None:
                return False
            if type(v122) is not str:
                return False
            if v122 not in ("CoreDNS",):
                return False
            v123 = v121.get("namespace")
            if v123 is not None:
                if not _names_label(v123):
                    return False
            v124 = v121.get("name")
            if v124 is not None:
                if not _names_subdomain(v124):
                    return False
            v125 = v121.get("key")
            if v125 is not None:
                if type(v125) is not str:
                    return False
                if len(v125) > 253:
                    return False
                if not _P13.fullmatch(v125):
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
    v118 = o.get("dns")
    if v118 is not None:
        if not _expand_gateway_dns(v118):
            return False
    v126 = o.get("inputs")
    if v126 is not None:
        if type(v126) is not str:
            return False
        if v126 not in (
            "Auto",
            "Keep",
            "Drop",
            "LocalConfig",
        ):
            return False
    v127 = o.get("status")
    if v127 is not None:
        if type(v127) is not str:
            return False
        if v127 not in (
            "None",
            "Write",
        ):
            return False
    v128 = o.get("output")
    if v128 is not None:
        if type(v128) is not dict:
            return False
        if not v128.keys() <= _K28:
            return False
        v129 = v128.get("path")
        if v129 is not None:
            if type(v129) is not str:
                return False
            if len(v129) < 1:
                return False
            if not _P14.fullmatch(v129):
                return False
    v130 = o.get("onHandEdit")
    if v130 is not None:
        if type(v130) is not str:
            return False
        if v130 not in (
            "Error",
            "Keep",
            "Overwrite",
        ):
            return False
    v131 = o.get("hostnameOwnership")
    if v131 is not None:
        if type(v131) is not dict:
            return False
        for v132 in v131.values():
            if type(v132) is not list:
                return False
            for v133 in v132:
                if not _names_domain(v133):
                    return False
    v134 = o.get("diagnostics")
    if v134 is not None:
        if type(v134) is not dict:
            return False
        if not v134.keys() <= _K29:
            return False
        v135 = v134.get("failOn")
        if v135 is not None:
            if type(v135) is not str:
                return False
            if v135 not in (
                "error",
                "warning",
                "info",
            ):
                return False
        v136 = v134.get("ignore")
        if v136 is not None:
            if type(v136) is not list:
                return False
            for v137 in v136:
                if type(v137) is not str:
                    return False
                if not _P15.fullmatch(v137):
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
    v141 = o.get("name")
    if v141 is None:
        return False
    if not _names_label(v141):
        return False
    v142 = o.get("namespace")
    if v142 is not None:
        if not _names_labelorempty(v142):
            return False
    v143 = o.get("annotations")
    if v143 is not None:
        if type(v143) is not dict:
            return False
    v144 = o.get("labels")
    if v144 is not None:
        if type(v144) is not dict:
            return False
    return True


def _condition_4(o: Any) -> bool:
    if type(o) is dict:
        v162 = o.get("type")
        if v162 is None:
            return False
        if v162 != "RegularExpression":
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
    v160 = o.get("type")
    if v160 is not None:
        if type(v160) is not str:
            return False
        if v160 not in (
            "Exact",
            "PathPrefix",
            "RegularExpression",
        ):
            return False
    v161 = o.get("value")
    if v161 is not None:
        if type(v161) is not str:
            return False
        if len(v161) > 1024:
            return False
    if not _condition_4(o):
        if type(o) is dict:
            v163 = o.get("value")
            if v163 is not None:
                if not _rule_literalpath(v163):
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
    v159 = o.get("path")
    if v159 is not None:
        if not _rule_path(v159):
            return False
    v164 = o.get("method")
    if v164 is not None:
        if type(v164) is not str:
            return False
        if v164 not in (
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
    v165 = o.get("headers")
    if v165 is not None:
        if type(v165) is not list:
            return False
        if len(v165) > 16:
            return False
        for v166 in v165:
            if type(v166) is not dict:
                return False
            if not v166.keys() <= _K35:
                return False
            v167 = v166.get("name")
            if v167 is None:
                return False
            if not _rule_headername(v167):
                return False
            v168 = v166.get("value")
            if v168 is None:
                return False
            if not _rule_headervalue(v168):
                return False
            v169 = v166.get("type")
            if v169 is not None:
                if type(v169) is not str:
                    return False
                if v169 not in (
                    "Exact",
                    "RegularExpression",
                ):
                    return False
    v170 = o.get("queryParams")
    if v170 is not None:
        if type(v170) is not list:
            return False
        if len(v170) > 16:
            return False
        for v171 in v170:
            if type(v171) is not dict:
                return False
            if not v171.keys() <= _K35:
                return False
            v172 = v171.get("name")
            if v172 is None:
                return False
            if not _rule_headername(v172):
                return False
            v173 = v171.get("value")
            if v173 is None:
                return False
            if type(v173) is not str:
                return False
            if len(v173) < 1:
                return False
            if len(v173) > 1024:
                return False
            v174 = v171.get("type")
            if v174 is not None:
                if type(v174) is not str:
                    return False
                if v174 not in (
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
    for v180 in o:
        if type(v180) is not dict:
            return False
        if not v180.keys() <= _K38:
            return False
        v181 = v180.get("name")
        if v181 is None:
            return False
        if not _rule_headername(v181):
            return False
        v182 = v180.get("value")
        if v182 is None:
            return False
        if not _rule_headervalue(v182):
            return False
    return True


def _rule_headermodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K37:
        return False
    v179 = o.get("set")
    if v179 is not None:
        if not _rule_headerlist(v179):
            return False
    v183 = o.get("add")
    if v183 is not None:
        if not _rule_headerlist(v183):
            return False
    v184 = o.get("remove")
    if v184 is not None:
        if type(v184) is not list:
            return False
        if len(v184) > 16:
            return False
        for v185 in v184:
            if type(v185) is not str:
                return False
    return True


def _condition_5(o: Any) -> bool:
    if type(o) is dict:
        v194 = o.get("group")
        if v194 is not None:
            if v194 != "":
                return False
        v195 = o.get("kind")
        if v195 is not None:
            if v195 != "Service":
                return False
    return True


def _rule_serviceportgiven(o: Any) -> bool:
    if _condition_5(o):
        if type(o) is dict:
            v196 = o.get("port")
            if v196 is None:
                return False
    return True


def _rule_backendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K40:
        return False
    v189 = o.get("name")
    if v189 is None:
        return False
    if not _names_objectname(v189):
        return False
    v190 = o.get("group")
    if v190 is not None:
        if not _names_group(v190):
            return False
    v191 = o.get("kind")
    if v191 is not None:
        if not _names_kind(v191):
            return False
    v192 = o.get("namespace")
    if v192 is not None:
        if not _names_label(v192):
            return False
    v193 = o.get("port")
    if v193 is not None:
        if not _names_port(v193):
            return False
    if not _rule_serviceportgiven(o):
        return False
    return True


def _condition_6(o: Any) -> bool:
    if type(o) is dict:
        v201 = o.get("percent")
        if v201 is None:
            return False
        v202 = o.get("fraction")
        if v202 is None:
            return False
    return True


def _rule_requestmirror(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K39:
        return False
    v188 = o.get("backendRef")
    if v188 is None:
        return False
    if not _rule_backendref(v188):
        return False
    v197 = o.get("percent")
    if v197 is not None:
        if type(v197) is not int:
            return False
        if v197 < 0:
            return False
        if v197 > 100:
            return False
    v198 = o.get("fraction")
    if v198 is not None:
        if type(v198) is not dict:
            return False
        if not v198.keys() <= _K41:
            return False
        v199 = v198.get("numerator")
        if v199 is None:
            return False
        if type(v199) is not int:
            return False
        if v199 < 0:
            return False
        v200 = v198.get("denominator")
        if v200 is not None:
            if type(v200) is not int:
                return False
            if v200 < 1:
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
    if not _P19.fullmatch(o):
        return False
    return True


def _condition_7(o: Any) -> bool:
    if type(o) is dict:
        v210 = o.get("type")
        if v210 is None:
            return False
        if v210 != "ReplaceFullPath":
            return False
    return True


def _condition_8(o: Any) -> bool:
    if type(o) is dict:
        v213 = o.get("type")
        if v213 is None:
            return False
        if v213 != "ReplacePrefixMatch":
            return False
    return True


def _rule_pathmodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K43:
        return False
    v207 = o.get("type")
    if v207 is None:
        return False
    if type(v207) is not str:
        return False
    if v207 not in (
        "ReplaceFullPath",
        "ReplacePrefixMatch",
    ):
        return False
    v208 = o.get("replaceFullPath")
    if v208 is not None:
        if type(v208) is not str:
            return False
        if len(v208) > 1024:
            return False
    v209 = o.get("replacePrefixMatch")
    if v209 is not None:
        if type(v209) is not str:
            return False
        if len(v209) > 1024:
            return False
    if _condition_7(o):
        if type(o) is dict:
            v211 = o.get("replaceFullPath")
            if v211 is None:
                return False
    else:
        if type(o) is dict:
            v212 = o.get("replaceFullPath")
            if v212 is not None:
                return False
    if _condition_8(o):
        if type(o) is dict:
            v214 = o.get("replacePrefixMatch")
            if v214 is None:
                return False
    else:
        if type(o) is dict:
            v215 = o.get("replacePrefixMatch")
            if v215 is not None:
                return False
    return True


def _rule_requestredirect(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K42:
        return False
    v204 = o.get("scheme")
    if v204 is not None:
        if type(v204) is not str:
            return False
        if v204 not in (
            "http",
            "https",
        ):
            return False
    v205 = o.get("hostname")
    if v205 is not None:
        if not _names_precisehostname(v205):
            return False
    v206 = o.get("path")
    if v206 is not None:
        if not _rule_pathmodifier(v206):
            return False
    v216 = o.get("port")
    if v216 is not None:
        if not _names_port(v216):
            return False
    v217 = o.get("statusCode")
    if v217 is not None:
        if type(v217) is not int:
            return False
        if v217 not in (
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
    v222 = o.get("allowOrigins")
    if v222 is not None:
        if type(v222) is not list:
            return False
        if len(v222) > 64:
            return False
        for v223 in v222:
            if type(v223) is not str:
                return False
            if len(v223) > 253:
                return False
            if not _P20.fullmatch(v223):
                return False
    v224 = o.get("allowCredentials")
    if v224 is not None:
        if type(v224) is not bool:
            return False
    v225 = o.get("allowMethods")
    if v225 is not None:
        if type(v225) is not list:
            return False
        if len(v225) > 9:
            return False
        for v226 in v225:
            if type(v226) is not str:
                return False
            if v226 not in (
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
    v227 = o.get("allowHeaders")
    if v227 is not None:
        if type(v227) is not list:
            return False
        if len(v227) > 64:
            return False
        for v228 in v227:
            if not _rule_headername(v228):
                return False
    v229 = o.get("exposeHeaders")
    if v229 is not None:
        if type(v229) is not list:
            return False
        if len(v229) > 64:
            return False
        for v230 in v229:
            if not _rule_headername(v230):
                return False
    v231 = o.get("maxAge")
    if v231 is not None:
        if type(v231) is not int:
            return False
        if v231 < 1:
            return False
    return True


def _rule_externalauth(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K46:
        return False
    v233 = o.get("backendRef")
    if v233 is None:
        return False
    if not _rule_backendref(v233):
        return False
    v234 = o.get("protocol")
    if v234 is None:
        return False
    if type(v234) is not str:
        return False
    if v234 not in (
        "HTTP",
        "GRPC",
    ):
        return False
    v235 = o.get("http")
    if v235 is not None:
        if type(v235) is not dict:
            return False
    v236 = o.get("grpc")
    if v236 is not None:
        if type(v236) is not dict:
            return False
    v237 = o.get("forwardBody")
    if v237 is not None:
        if type(v237) is not dict:
            return False
    return True


def _condition_9(o: Any) -> bool:
    if type(o) is dict:
        v242 = o.get("type")
        if v242 is None:
            return False
        if v242 != "RequestHeaderModifier":
            return False
    return True


def _condition_10(o: Any) -> bool:
    if type(o) is dict:
        v245 = o.get("type")
        if v245 is None:
            return False
        if v245 != "ResponseHeaderModifier":
            return False
    return True


def _condition_11(o: Any) -> bool:
    if type(o) is dict:
        v248 = o.get("type")
        if v248 is None:
            return False
        if v248 != "RequestMirror":
            return False
    return True


def _condition_12(o: Any) -> bool:
    if type(o) is dict:
        v251 = o.get("type")
        if v251 is None:
            return False
        if v251 != "RequestRedirect":
            return False
    return True


def _condition_13(o: Any) -> bool:
    if type(o) is dict:
        v254 = o.get("type")
        if v254 is None:
            return False
        if v254 != "URLRewrite":
            return False
    return True


def _condition_14(o: Any) -> bool:
    if type(o) is dict:
        v257 = o.get("type")
        if v257 is None:
            return False
        if v257 != "CORS":
            return False
    return True


def _condition_15(o: Any) -> bool:
    if type(o) is dict:
        v260 = o.get("type")
        if v260 is None:
            return False
        if v260 != "ExternalAuth":
            return False
    return True


def _condition_16(o: Any) -> bool:
    if type(o) is dict:
        v263 = o.get("type")
        if v263 is None:
            return False
        if v263 != "ExtensionRef":
            return False
    return True


def _rule_filter(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K36:
        return False
    v177 = o.get("type")
    if v177 is None:
        return False
    if type(v177) is not str:
        return False
    if v177 not in (
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
    v178 = o.get("requestHeaderModifier")
    if v178 is not None:
        if not _rule_headermodifier(v178):
            return False
    v186 = o.get("responseHeaderModifier")
    if v186 is not None:
        if not _rule_headermodifier(v186):
            return False
    v187 = o.get("requestMirror")
    if v187 is not None:
        if not _rule_requestmirror(v187):
            return False
    v203 = o.get("requestRedirect")
    if v203 is not None:
        if not _rule_requestredirect(v203):
            return False
    v218 = o.get("urlRewrite")
    if v218 is not None:
        if type(v218) is not dict:
            return False
        if not v218.keys() <= _K44:
            return False
        v219 = v218.get("hostname")
        if v219 is not None:
            if not _names_precisehostname(v219):
                return False
        v220 = v218.get("path")
        if v220 is not None:
            if not _rule_pathmodifier(v220):
                return False
    v221 = o.get("cors")
    if v221 is not None:
        if not _rule_cors(v221):
            return False
    v232 = o.get("externalAuth")
    if v232 is not None:
        if not _rule_externalauth(v232):
            return False
    v238 = o.get("extensionRef")
    if v238 is not None:
        if type(v238) is not dict:
            return False
        if not v238.keys() <= _K47:
            return False
        v239 = v238.get("group")
        if v239 is None:
            return False
        if not _names_group(v239):
            return False
        v240 = v238.get("kind")
        if v240 is None:
            return False
        if not _names_kind(v240):
            return False
        v241 = v238.get("name")
        if v241 is None:
            return False
        if not _names_objectname(v241):
            return False
    if _condition_9(o):
        if type(o) is dict:
            v243 = o.get("requestHeaderModifier")
            if v243 is None:
                return False
    else:
        if type(o) is dict:
            v244 = o.get("requestHeaderModifier")
            if v244 is not None:
                return False
    if _condition_10(o):
        if type(o) is dict:
            v246 = o.get("responseHeaderModifier")
            if v246 is None:
                return False
    else:
        if type(o) is dict:
            v247 = o.get("responseHeaderModifier")
            if v247 is not None:
                return False
    if _condition_11(o):
        if type(o) is dict:
            v249 = o.get("requestMirror")
            if v249 is None:
                return False
    else:
        if type(o) is dict:
            v250 = o.get("requestMirror")
            if v250 is not None:
                return False
    if _condition_12(o):
        if type(o) is dict:
            v252 = o.get("requestRedirect")
            if v252 is None:
                return False
    else:
        if type(o) is dict:
            v253 = o.get("requestRedirect")
            if v253 is not None:
                return False
    if _condition_13(o):
        if type(o) is dict:
            v255 = o.get("urlRewrite")
            if v255 is None:
                return False
    else:
        if type(o) is dict:
            v256 = o.get("urlRewrite")
            if v256 is not None:
                return False
    if _condition_14(o):
        if type(o) is dict:
            v258 = o.get("cors")
            if v258 is None:
                return False
    else:
        if type(o) is dict:
            v259 = o.get("cors")
            if v259 is not None:
                return False
    if _condition_15(o):
        if type(o) is dict:
            v261 = o.get("externalAuth")
            if v261 is None:
                return False
    else:
        if type(o) is dict:
            v262 = o.get("externalAuth")
            if v262 is not None:
                return False
    if _condition_16(o):
        if type(o) is dict:
            v264 = o.get("extensionRef")
            if v264 is None:
                return False
    else:
        if type(o) is dict:
            v265 = o.get("extensionRef")
            if v265 is not None:
                return False
    return True


def _condition_17(o: Any) -> bool:
    if type(o) is list:
        v271 = sum(map(_condition_12, o))
        if v271 < 1:
            return False
    if type(o) is list:
        v272 = sum(map(_condition_13, o))
        if v272 < 1:
            return False
    return True


def _rule_filters(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v176 in o:
        if not _rule_filter(v176):
            return False
    if type(o) is list:
        v266 = sum(map(_condition_9, o))
        if v266 > 1:
            return False
    if type(o) is list:
        v267 = sum(map(_condition_10, o))
        if v267 > 1:
            return False
    if type(o) is list:
        v268 = sum(map(_condition_12, o))
        if v268 > 1:
            return False
    if type(o) is list:
        v269 = sum(map(_condition_13, o))
        if v269 > 1:
            return False
    if type(o) is list:
        v270 = sum(map(_condition_14, o))
        if v270 > 1:
            return False
    if _condition_17(o):
        return False
    return True


def _rule_weightedbackendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K48:
        return False
    v275 = o.get("name")
    if v275 is None:
        return False
    if not _names_objectname(v275):
        return False
    v276 = o.get("group")
    if v276 is not None:
        if not _names_group(v276):
            return False
    v277 = o.get("kind")
    if v277 is not None:
        if not _names_kind(v277):
            return False
    v278 = o.get("namespace")
    if v278 is not None:
        if not _names_label(v278):
            return False
    v279 = o.get("port")
    if v279 is not None:
        if not _names_port(v279):
            return False
    v280 = o.get("weight")
    if v280 is not None:
        if type(v280) is not int:
            return False
        if v280 < 0:
            return False
        if v280 > 1000000:
            return False
    v281 = o.get("filters")
    if v281 is not None:
        if not _rule_filters(v281):
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
    v291 = o.get("sessionName")
    if v291 is not None:
        if type(v291) is not str:
            return False
        if len(v291) > 128:
            return False
    v292 = o.get("type")
    if v292 is not None:
        if type(v292) is not str:
            return False
        if v292 not in (
            "Cookie",
            "Header",
        ):
            return False
    v293 = o.get("absoluteTimeout")
    if v293 is not None:
        if not _rule_duration(v293):
            return False
    v294 = o.get("idleTimeout")
    if v294 is not None:
        if not _rule_duration(v294):
            return False
    v295 = o.get("cookie")
    if v295 is not None:
        if type(v295) is not dict:
            return False
    v296 = o.get("header")
    if v296 is not None:
        if type(v296) is not dict:
            return False
    v297 = o.get("cookieConfig")
    if v297 is not None:
        if type(v297) is not dict:
            return False
    return True


def _condition_18(o: Any) -> bool:
    if type(o) is dict:
        v298 = o.get("backendRefs")
        if v298 is None:
            return False
        if type(v298) is list:
            if len(v298) < 1:
                return False
        v299 = o.get("filters")
        if v299 is None:
            return False
        if type(v299) is list:
            v300 = sum(map(_condition_12, v299))
            if v300 < 1:
                return False
    return True


def _rule_rule(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K33:
        return False
    v156 = o.get("name")
    if v156 is not None:
        if not _names_subdomain(v156):
            return False
    v157 = o.get("matches")
    if v157 is not None:
        if type(v157) is not list:
            return False
        if len(v157) > 64:
            return False
        for v158 in v157:
            if not _rule_match(v158):
                return False
    v175 = o.get("filters")
    if v175 is not None:
        if not _rule_filters(v175):
            return False
    v273 = o.get("backendRefs")
    if v273 is not None:
        if type(v273) is not list:
            return False
        if len(v273) > 16:
            return False
        for v274 in v273:
            if not _rule_weightedbackendref(v274):
                return False
    v282 = o.get("timeouts")
    if v282 is not None:
        if type(v282) is not dict:
            return False
        if not v282.keys() <= _K49:
            return False
        v283 = v282.get("request")
        if v283 is not None:
            if not _rule_duration(v283):
                return False
        v284 = v282.get("backendRequest")
        if v284 is not None:
            if not _rule_duration(v284):
                return False
    v285 = o.get("retry")
    if v285 is not None:
        if type(v285) is not dict:
            return False
        if not v285.keys() <= _K50:
            return False
        v286 = v285.get("attempts")
        if v286 is not None:
            if type(v286) is not int:
                return False
            if v286 < 1:
                return False
        v287 = v285.get("backoff")
        if v287 is not None:
            if not _rule_duration(v287):
                return False
        v288 = v285.get("codes")
        if v288 is not None:
            if type(v288) is not list:
                return False
            for v289 in v288:
                if type(v289) is not int:
                    return False
                if v289 < 400:
                    return False
                if v289 > 599:
                    return False
    v290 = o.get("sessionPersistence")
    if v290 is not None:
        if not _rule_sessionpersistence(v290):
            return False
    if _condition_18(o):
        return False
    return True


def _rule_rules(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v155 in o:
        if not _rule_rule(v155):
            return False
    return True


def _condition_19(o: Any) -> bool:
    if type(o) is dict:
        v307 = o.get("latestRevision")
        if v307 is None:
            return False
        if v307 is not False:
            return False
    return True


def _condition_20(o: Any) -> bool:
    if type(o) is dict:
        v309 = o.get("latestRevision")
        if v309 is None:
            return False
        if v309 is not True:
            return False
    return True


def _route_traffic(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K52:
        return False
    v302 = o.get("knative")
    if v302 is not None:
        if type(v302) is not list:
            return False
        if len(v302) > 16:
            return False
        for v303 in v302:
            if type(v303) is not dict:
                return False
            if not v303.keys() <= _K53:
                return False
            v304 = v303.get("percent")
            if v304 is None:
                return False
            if type(v304) is not int:
                return False
            if v304 < 0:
                return False
            if v304 > 100:
                return False
            v305 = v303.get("latestRevision")
            if v305 is not None:
                if type(v305) is not bool:
                    return False
            v306 = v303.get("revisionName")
            if v306 is not None:
                if not _names_label(v306):
                    return False
            if _condition_19(v303):
                if type(v303) is dict:
                    v308 = v303.get("revisionName")
                    if v308 is None:
                        return False
            if _condition_20(v303):
                if type(v303) is dict:
                    v310 = v303.get("revisionName")
                    if v310 is not None:
                        return False
    return True


def _route_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K32:
        return False
    v149 = o.get("gatewayRef")
    if v149 is not None:
        if type(v149) is not dict:
            return False
        if not v149.keys() <= _K6:
            return False
        v150 = v149.get("name")
        if v150 is None:
            return False
        if not _names_subdomain(v150):
            return False
        v151 = v149.get("namespace")
        if v151 is None:
            return False
        if not _names_label(v151):
            return False
    v152 = o.get("hostnames")
    if v152 is not None:
        if type(v152) is not list:
            return False
        if len(v152) > 16:
            return False
        for v153 in v152:
            if not _names_hostname(v153):
                return False
    v154 = o.get("rules")
    if v154 is not None:
        if not _rule_rules(v154):
            return False
    v301 = o.get("traffic")
    if v301 is not None:
        if not _route_traffic(v301):
            return False
    return True


def _function_v1beta1(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K30:
        return False
    v138 = o.get("apiVersion")
    if v138 is None:
        return False
    if type(v138) is not str:
        return False
    if v138 not in ("core.openfunction.io/v1beta1",):
        return False
    v139 = o.get("kind")
    if v139 is None:
        return False
    if type(v139) is not str:
        return False
    if v139 not in ("Function",):
        return False
    v140 = o.get("metadata")
    if v140 is None:
        return False
    if not _metadata_function(v140):
        return False
    v145 = o.get("spec")
    if v145 is None:
        return False
    if type(v145) is not dict:
        return False
    if not v145.keys() <= _K31:
        return False
    v146 = v145.get("version")
    if v146 is not None:
        if type(v146) is not str:
            return False
    v147 = v145.get("port")
    if v147 is not None:
        if not _names_port(v147):
            return False
    v148 = v145.get("route")
    if v148 is not None:
        if not _route_route(v148):
            return False
    v311 = v145.get("serving")
    if v311 is not None:
        if type(v311) is not dict:
            return False
        if not v311.keys() <= _K54:
            return False
        v312 = v311.get("runtime")
        if v312 is not None:
            if type(v312) is not str:
                return False
            if v312 not in (
                "knative",
                "async",
            ):
                return False
        v313 = v311.get("triggers")
        if v313 is not None:
            if type(v313) is not list:
                return False
    return True


def _condition_21(o: Any) -> bool:
    return True


def _function_v1beta2(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K30:
        return False
    v330 = o.get("apiVersion")
    if v330 is None:
        return False
    if type(v330) is not str:
        return False
    if v330 not in ("core.openfunction.io/v1beta2",):
        return False
    v331 = o.get("kind")
    if v331 is None:
        return False
    if type(v331) is not str:
        return False
    if v331 not in ("Function",):
        return False
    v332 = o.get("metadata")
    if v332 is None:
        return False
    if not _metadata_function(v332):
        return False
    v333 = o.get("spec")
    if v333 is None:
        return False
    if type(v333) is not dict:
        return False
    if not v333.keys() <= _K31:
        return False
    v334 = v333.get("version")
    if v334 is not None:
        if type(v334) is not str:
            return False
    v335 = v333.get("route")
    if v335 is not None:
        if _condition_21(v335):
            return False
    v336 = v333.get("port")
    if v336 is not None:
        if _condition_21(v336):
            return False
    v337 = v333.get("serving")
    if v337 is not None:
        if type(v337) is not dict:
            return False
        if not v337.keys() <= _K55:
            return False
        v338 = v337.get("triggers")
        if v338 is not None:
            if type(v338) is not dict:
                return False
            if not v338.keys() <= _K56:
                return False
            v339 = v338.get("http")
            if v339 is not None:
                if type(v339) is not dict:
                    return False
                if not v339.keys() <= _K57:
                    return False
                v340 = v339.get("port")
                if v340 is not None:
                    if not _names_port(v340):
                        return False
                v341 = v339.get("engine")
                if v341 is not None:
                    if type(v341) is not str:
                        return False
                    if v341 not in (
                        "knative",
                        "keda",
                    ):
                        return False
                v342 = v339.get("route")
                if v342 is not None:
                    if not _route_route(v342):
                        return False
            v343 = v338.get("dapr")
            if v343 is not None:
                if type(v343) is not list:
                    return False
        v345 = v337.get("runtime")
        if v345 is not None:
            if _condition_21(v345):
                return False
    return True


def _gateway_class(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v364 = o.get("spec")
    if v364 is not None:
        if type(v364) is not dict:
            return False
        v365 = v364.get("controllerName")
        if v365 is not None:
            if type(v365) is not str:
                return False
    return True


def _gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K30:
        return False
    v366 = o.get("apiVersion")
    if v366 is None:
        return False
    if type(v366) is not str:
        return False
    if v366 not in (
        "networking.openfunction.io/v1alpha1",
        "networking.openfunction.io/v1beta1",
    ):
        return False
    v367 = o.get("kind")
    if v367 is None:
        return False
    if type(v367) is not str:
        return False
    if v367 not in ("Gateway",):
        return False
    v368 = o.get("metadata")
    if v368 is None:
        return False
    if not _metadata_other(v368):
        return False
    v369 = o.get("spec")
    if v369 is None:
        return False
    if not _gateway_spec(v369):
        return False
    return True


def _http_route_values(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v391 in o:
        if type(v391) is not dict:
            return False
        v392 = v391.get("type")
        if v392 is not None:
            if type(v392) is not str:
                return False
        v393 = v391.get("name")
        if v393 is not None:
            if type(v393) is not str:
                return False
        v394 = v391.get("value")
        if v394 is not None:
            if type(v394) is not str:
                return False
    return True


def _http_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v371 = o.get("spec")
    if v371 is not None:
        if type(v371) is not dict:
            return False
        v372 = v371.get("parentRefs")
        if v372 is not None:
            if type(v372) is not list:
                return False
            for v373 in v372:
                if type(v373) is not dict:
                    return False
                v374 = v373.get("group")
                if v374 is not None:
                    if type(v374) is not str:
                        return False
                v375 = v373.get("kind")
                if v375 is not None:
                    if type(v375) is not str:
                        return False
                v376 = v373.get("name")
                if v376 is not None:
                    if type(v376) is not str:
                        return False
                v377 = v373.get("namespace")
                if v377 is not None:
                    if type(v377) is not str:
                        return False
                v378 = v373.get("sectionName")
                if v378 is not None:
                    if type(v378) is not str:
                        return False
                v379 = v373.get("port")
                if v379 is not None:
                    if type(v379) is not int:
                        return False
        v380 = v371.get("hostnames")
        if v380 is not None:
            if type(v380) is not list:
                return False
            for v381 in v380:
                if type(v381) is not str:
                    return False
        v382 = v371.get("rules")
        if v382 is not None:
            if type(v382) is not list:
                return False
            for v383 in v382:
                if type(v383) is not dict:
                    return False
                v384 = v383.get("matches")
                if v384 is not None:
                    if type(v384) is not list:
                        return False
                    for v385 in v384:
                        if type(v385) is not dict:
                            return False
                        v386 = v385.get("path")
                        if v386 is not None:
                            if type(v386) is not dict:
                                return False
                            v387 = v386.get("type")
                            if v387 is not None:
                                if type(v387) is not str:
                                    return False
                            v388 = v386.get("value")
                            if v388 is not None:
                                if type(v388) is not str:
                                    return False
                        v389 = v385.get("method")
                        if v389 is not None:
                            if type(v389) is not str:
                                return False
                        v390 = v385.get("headers")
                        if v390 is not None:
                            if not _http_route_values(v390):
                                return False
                        v395 = v385.get("queryParams")
                        if v395 is not None:
                            if not _http_route_values(v395):
                                return False
    return True


def _knative_service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v396 = o.get("spec")
    if v396 is not None:
        if type(v396) is not dict:
            return False
        v397 = v396.get("template")
        if v397 is not None:
            if type(v397) is not dict:
                return False
            v398 = v397.get("metadata")
            if v398 is not None:
                if type(v398) is not dict:
                    return False
                v399 = v398.get("name")
                if v399 is not None:
                    if type(v399) is not str:
                        return False
    return True


def _kubernetes_gateway_addresses(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v406 in o:
        if type(v406) is not dict:
            return False
        v407 = v406.get("type")
        if v407 is not None:
            if type(v407) is not str:
                return False
        v408 = v406.get("value")
        if v408 is not None:
            if type(v408) is not str:
                return False
    return True


def _kubernetes_gateway_spec(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v404 = o.get("gatewayClassName")
    if v404 is not None:
        if type(v404) is not str:
            return False
    v405 = o.get("addresses")
    if v405 is not None:
        if not _kubernetes_gateway_addresses(v405):
            return False
    v409 = o.get("listeners")
    if v409 is not None:
        if type(v409) is not list:
            return False
        for v410 in v409:
            if type(v410) is not dict:
                return False
            v411 = v410.get("name")
            if v411 is None:
                return False
            if type(v411) is not str:
                return False
            v412 = v410.get("port")
            if v412 is None:
                return False
            if type(v412) is not int:
                return False
            v413 = v410.get("protocol")
            if v413 is None:
                return False
            if type(v413) is not str:
                return False
            v414 = v410.get("hostname")
            if v414 is not None:
                if type(v414) is not str:
                    return False
            v415 = v410.get("tls")
            if v415 is not None:
                if type(v415) is not dict:
                    return False
            v416 = v410.get("allowedRoutes")
            if v416 is not None:
                if not _listener_allowedroutes(v416):
                    return False
    return True


def _kubernetes_gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v400 = o.get("metadata")
    if v400 is not None:
        if type(v400) is not dict:
            return False
        v401 = v400.get("annotations")
        if v401 is not None:
            if type(v401) is not dict:
                return False
        v402 = v400.get("labels")
        if v402 is not None:
            if type(v402) is not dict:
                return False
    v403 = o.get("spec")
    if v403 is not None:
        if not _kubernetes_gateway_spec(v403):
            return False
    v417 = o.get("status")
    if v417 is not None:
        if type(v417) is not dict:
            return False
        v418 = v417.get("addresses")
        if v418 is not None:
            if not _kubernetes_gateway_addresses(v418):
                return False
    return True


def _listener_set(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v419 = o.get("spec")
    if v419 is not None:
        if type(v419) is not dict:
            return False
        v420 = v419.get("parentRef")
        if v420 is not None:
            if type(v420) is not dict:
                return False
            v421 = v420.get("name")
            if v421 is not None:
                if type(v421) is not str:
                    return False
            v422 = v420.get("namespace")
            if v422 is not None:
                if type(v422) is not str:
                    return False
        v423 = v419.get("listeners")
        if v423 is not None:
            if type(v423) is not list:
                return False
            for v424 in v423:
                if type(v424) is not dict:
                    return False
    return True


def _namespace(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v425 = o.get("metadata")
    if v425 is not None:
        if type(v425) is not dict:
            return False
        v426 = v425.get("labels")
        if v426 is not None:
            if type(v426) is not dict:
                return False
            for v427 in v426.values():
                if type(v427) is not str:
                    return False
    return True


def _service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v428 = o.get("spec")
    if v428 is not None:
        if type(v428) is not dict:
            return False
        v429 = v428.get("type")
        if v429 is not None:
            if type(v429) is not str:
                return False
        v430 = v428.get("externalName")
        if v430 is not None:
            if type(v430) is not str:
                return False
        v431 = v428.get("ports")
        if v431 is not None:
            if type(v431) is not list:
                return False
            for v432 in v431:
                if type(v432) is not dict:
                    return False
                v433 = v432.get("port")
                if v433 is None:
                    return False
                if type(v433) is not int:
                    return False
                v434 = v432.get("name")
                if v434 is not None:
                    if type(v434) is not str:
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
