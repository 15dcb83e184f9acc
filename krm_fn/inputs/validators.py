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
_K22 = frozenset(["knative", "map", "unresolved"])
_K23 = frozenset(["function", "revision", "service"])
_K24 = frozenset(["name", "namespace", "port"])
_K25 = frozenset(["identify", "revisionNaming", "revisionTemplate", "target"])
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
            if v122 not in (
                "CoreDNS",
                "CoreDNSCustom",
                "NodeLocalDNS",
            ):
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
            v126 = v121.get("bind")
            if v126 is not None:
                if type(v126) is not list:
                    return False
                if len(v126) < 1:
                    return False
                for v127 in v126:
                    if not _expand_gateway_corefileword(v127):
                        return False
            v128 = v121.get("forward")
            if v128 is not None:
                if type(v128) is not list:
                    return False
                if len(v128) < 1:
                    return False
                for v129 in v128:
                    if not _expand_gateway_corefileword(v129):
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
    v118 = o.get("dns")
    if v118 is not None:
        if not _expand_gateway_dns(v118):
            return False
    v130 = o.get("inputs")
    if v130 is not None:
        if type(v130) is not str:
            return False
        if v130 not in (
            "Auto",
            "Keep",
            "Drop",
            "LocalConfig",
        ):
            return False
    v131 = o.get("status")
    if v131 is not None:
        if type(v131) is not str:
            return False
        if v131 not in (
            "None",
            "Write",
        ):
            return False
    v132 = o.get("output")
    if v132 is not None:
        if type(v132) is not dict:
            return False
        if not v132.keys() <= _K28:
            return False
        v133 = v132.get("path")
        if v133 is not None:
            if type(v133) is not str:
                return False
            if len(v133) < 1:
                return False
            if not _P15.fullmatch(v133):
                return False
    v134 = o.get("onHandEdit")
    if v134 is not None:
        if type(v134) is not str:
            return False
        if v134 not in (
            "Error",
            "Keep",
            "Overwrite",
        ):
            return False
    v135 = o.get("hostnameOwnership")
    if v135 is not None:
        if type(v135) is not dict:
            return False
        for v136 in v135.values():
            if type(v136) is not list:
                return False
            for v137 in v136:
                if not _names_domain(v137):
                    return False
    v138 = o.get("diagnostics")
    if v138 is not None:
        if type(v138) is not dict:
            return False
        if not v138.keys() <= _K29:
            return False
        v139 = v138.get("failOn")
        if v139 is not None:
            if type(v139) is not str:
                return False
            if v139 not in (
                "error",
                "warning",
                "info",
            ):
                return False
        v140 = v138.get("ignore")
        if v140 is not None:
            if type(v140) is not list:
                return False
            for v141 in v140:
                if type(v141) is not str:
                    return False
                if not _P16.fullmatch(v141):
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
    v145 = o.get("name")
    if v145 is None:
        return False
    if not _names_label(v145):
        return False
    v146 = o.get("namespace")
    if v146 is not None:
        if not _names_labelorempty(v146):
            return False
    v147 = o.get("annotations")
    if v147 is not None:
        if type(v147) is not dict:
            return False
    v148 = o.get("labels")
    if v148 is not None:
        if type(v148) is not dict:
            return False
    return True


def _condition_4(o: Any) -> bool:
    if type(o) is dict:
        v166 = o.get("type")
        if v166 is None:
            return False
        if v166 != "RegularExpression":
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
    v164 = o.get("type")
    if v164 is not None:
        if type(v164) is not str:
            return False
        if v164 not in (
            "Exact",
            "PathPrefix",
            "RegularExpression",
        ):
            return False
    v165 = o.get("value")
    if v165 is not None:
        if type(v165) is not str:
            return False
        if len(v165) > 1024:
            return False
    if not _condition_4(o):
        if type(o) is dict:
            v167 = o.get("value")
            if v167 is not None:
                if not _rule_literalpath(v167):
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
    v163 = o.get("path")
    if v163 is not None:
        if not _rule_path(v163):
            return False
    v168 = o.get("method")
    if v168 is not None:
        if type(v168) is not str:
            return False
        if v168 not in (
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
    v169 = o.get("headers")
    if v169 is not None:
        if type(v169) is not list:
            return False
        if len(v169) > 16:
            return False
        for v170 in v169:
            if type(v170) is not dict:
                return False
            if not v170.keys() <= _K35:
                return False
            v171 = v170.get("name")
            if v171 is None:
                return False
            if not _rule_headername(v171):
                return False
            v172 = v170.get("value")
            if v172 is None:
                return False
            if not _rule_headervalue(v172):
                return False
            v173 = v170.get("type")
            if v173 is not None:
                if type(v173) is not str:
                    return False
                if v173 not in (
                    "Exact",
                    "RegularExpression",
                ):
                    return False
    v174 = o.get("queryParams")
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
            if type(v177) is not str:
                return False
            if len(v177) < 1:
                return False
            if len(v177) > 1024:
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
    return True


def _rule_headerlist(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v184 in o:
        if type(v184) is not dict:
            return False
        if not v184.keys() <= _K38:
            return False
        v185 = v184.get("name")
        if v185 is None:
            return False
        if not _rule_headername(v185):
            return False
        v186 = v184.get("value")
        if v186 is None:
            return False
        if not _rule_headervalue(v186):
            return False
    return True


def _rule_headermodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K37:
        return False
    v183 = o.get("set")
    if v183 is not None:
        if not _rule_headerlist(v183):
            return False
    v187 = o.get("add")
    if v187 is not None:
        if not _rule_headerlist(v187):
            return False
    v188 = o.get("remove")
    if v188 is not None:
        if type(v188) is not list:
            return False
        if len(v188) > 16:
            return False
        for v189 in v188:
            if type(v189) is not str:
                return False
    return True


def _condition_5(o: Any) -> bool:
    if type(o) is dict:
        v198 = o.get("group")
        if v198 is not None:
            if v198 != "":
                return False
        v199 = o.get("kind")
        if v199 is not None:
            if v199 != "Service":
                return False
    return True


def _rule_serviceportgiven(o: Any) -> bool:
    if _condition_5(o):
        if type(o) is dict:
            v200 = o.get("port")
            if v200 is None:
                return False
    return True


def _rule_backendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K40:
        return False
    v193 = o.get("name")
    if v193 is None:
        return False
    if not _names_objectname(v193):
        return False
    v194 = o.get("group")
    if v194 is not None:
        if not _names_group(v194):
            return False
    v195 = o.get("kind")
    if v195 is not None:
        if not _names_kind(v195):
            return False
    v196 = o.get("namespace")
    if v196 is not None:
        if not _names_label(v196):
            return False
    v197 = o.get("port")
    if v197 is not None:
        if not _names_port(v197):
            return False
    if not _rule_serviceportgiven(o):
        return False
    return True


def _condition_6(o: Any) -> bool:
    if type(o) is dict:
        v205 = o.get("percent")
        if v205 is None:
            return False
        v206 = o.get("fraction")
        if v206 is None:
            return False
    return True


def _rule_requestmirror(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K39:
        return False
    v192 = o.get("backendRef")
    if v192 is None:
        return False
    if not _rule_backendref(v192):
        return False
    v201 = o.get("percent")
    if v201 is not None:
        if type(v201) is not int:
            return False
        if v201 < 0:
            return False
        if v201 > 100:
            return False
    v202 = o.get("fraction")
    if v202 is not None:
        if type(v202) is not dict:
            return False
        if not v202.keys() <= _K41:
            return False
        v203 = v202.get("numerator")
        if v203 is None:
            return False
        if type(v203) is not int:
            return False
        if v203 < 0:
            return False
        v204 = v202.get("denominator")
        if v204 is not None:
            if type(v204) is not int:
                return False
            if v204 < 1:
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
        v214 = o.get("type")
        if v214 is None:
            return False
        if v214 != "ReplaceFullPath":
            return False
    return True


def _condition_8(o: Any) -> bool:
    if type(o) is dict:
        v217 = o.get("type")
        if v217 is None:
            return False
        if v217 != "ReplacePrefixMatch":
            return False
    return True


def _rule_pathmodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K43:
        return False
    v211 = o.get("type")
    if v211 is None:
        return False
    if type(v211) is not str:
        return False
    if v211 not in (
        "ReplaceFullPath",
        "ReplacePrefixMatch",
    ):
        return False
    v212 = o.get("replaceFullPath")
    if v212 is not None:
        if type(v212) is not str:
            return False
        if len(v212) > 1024:
            return False
    v213 = o.get("replacePrefixMatch")
    if v213 is not None:
        if type(v213) is not str:
            return False
        if len(v213) > 1024:
            return False
    if _condition_7(o):
        if type(o) is dict:
            v215 = o.get("replaceFullPath")
            if v215 is None:
                return False
    else:
        if type(o) is dict:
            v216 = o.get("replaceFullPath")
            if v216 is not None:
                return False
    if _condition_8(o):
        if type(o) is dict:
            v218 = o.get("replacePrefixMatch")
            if v218 is None:
                return False
    else:
        if type(o) is dict:
            v219 = o.get("replacePrefixMatch")
            if v219 is not None:
                return False
    return True


def _rule_requestredirect(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K42:
        return False
    v208 = o.get("scheme")
    if v208 is not None:
        if type(v208) is not str:
            return False
        if v208 not in (
            "http",
            "https",
        ):
            return False
    v209 = o.get("hostname")
    if v209 is not None:
        if not _names_precisehostname(v209):
            return False
    v210 = o.get("path")
    if v210 is not None:
        if not _rule_pathmodifier(v210):
            return False
    v220 = o.get("port")
    if v220 is not None:
        if not _names_port(v220):
            return False
    v221 = o.get("statusCode")
    if v221 is not None:
        if type(v221) is not int:
            return False
        if v221 not in (
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
    v226 = o.get("allowOrigins")
    if v226 is not None:
        if type(v226) is not list:
            return False
        if len(v226) > 64:
            return False
        for v227 in v226:
            if type(v227) is not str:
                return False
            if len(v227) > 253:
                return False
            if not _P21.fullmatch(v227):
                return False
    v228 = o.get("allowCredentials")
    if v228 is not None:
        if type(v228) is not bool:
            return False
    v229 = o.get("allowMethods")
    if v229 is not None:
        if type(v229) is not list:
            return False
        if len(v229) > 9:
            return False
        for v230 in v229:
            if type(v230) is not str:
                return False
            if v230 not in (
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
    v231 = o.get("allowHeaders")
    if v231 is not None:
        if type(v231) is not list:
            return False
        if len(v231) > 64:
            return False
        for v232 in v231:
            if not _rule_headername(v232):
                return False
    v233 = o.get("exposeHeaders")
    if v233 is not None:
        if type(v233) is not list:
            return False
        if len(v233) > 64:
            return False
        for v234 in v233:
            if not _rule_headername(v234):
                return False
    v235 = o.get("maxAge")
    if v235 is not None:
        if type(v235) is not int:
            return False
        if v235 < 1:
            return False
    return True


def _rule_externalauth(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K46:
        return False
    v237 = o.get("backendRef")
    if v237 is None:
        return False
    if not _rule_backendref(v237):
        return False
    v238 = o.get("protocol")
    if v238 is None:
        return False
    if type(v238) is not str:
        return False
    if v238 not in (
        "HTTP",
        "GRPC",
    ):
        return False
    v239 = o.get("http")
    if v239 is not None:
        if type(v239) is not dict:
            return False
    v240 = o.get("grpc")
    if v240 is not None:
        if type(v240) is not dict:
            return False
    v241 = o.get("forwardBody")
    if v241 is not None:
        if type(v241) is not dict:
            return False
    return True


def _condition_9(o: Any) -> bool:
    if type(o) is dict:
        v246 = o.get("type")
        if v246 is None:
            return False
        if v246 != "RequestHeaderModifier":
            return False
    return True


def _condition_10(o: Any) -> bool:
    if type(o) is dict:
        v249 = o.get("type")
        if v249 is None:
            return False
        if v249 != "ResponseHeaderModifier":
            return False
    return True


def _condition_11(o: Any) -> bool:
    if type(o) is dict:
        v252 = o.get("type")
        if v252 is None:
            return False
        if v252 != "RequestMirror":
            return False
    return True


def _condition_12(o: Any) -> bool:
    if type(o) is dict:
        v255 = o.get("type")
        if v255 is None:
            return False
        if v255 != "RequestRedirect":
            return False
    return True


def _condition_13(o: Any) -> bool:
    if type(o) is dict:
        v258 = o.get("type")
        if v258 is None:
            return False
        if v258 != "URLRewrite":
            return False
    return True


def _condition_14(o: Any) -> bool:
    if type(o) is dict:
        v261 = o.get("type")
        if v261 is None:
            return False
        if v261 != "CORS":
            return False
    return True


def _condition_15(o: Any) -> bool:
    if type(o) is dict:
        v264 = o.get("type")
        if v264 is None:
            return False
        if v264 != "ExternalAuth":
            return False
    return True


def _condition_16(o: Any) -> bool:
    if type(o) is dict:
        v267 = o.get("type")
        if v267 is None:
            return False
        if v267 != "ExtensionRef":
            return False
    return True


def _rule_filter(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K36:
        return False
    v181 = o.get("type")
    if v181 is None:
        return False
    if type(v181) is not str:
        return False
    if v181 not in (
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
    v182 = o.get("requestHeaderModifier")
    if v182 is not None:
        if not _rule_headermodifier(v182):
            return False
    v190 = o.get("responseHeaderModifier")
    if v190 is not None:
        if not _rule_headermodifier(v190):
            return False
    v191 = o.get("requestMirror")
    if v191 is not None:
        if not _rule_requestmirror(v191):
            return False
    v207 = o.get("requestRedirect")
    if v207 is not None:
        if not _rule_requestredirect(v207):
            return False
    v222 = o.get("urlRewrite")
    if v222 is not None:
        if type(v222) is not dict:
            return False
        if not v222.keys() <= _K44:
            return False
        v223 = v222.get("hostname")
        if v223 is not None:
            if not _names_precisehostname(v223):
                return False
        v224 = v222.get("path")
        if v224 is not None:
            if not _rule_pathmodifier(v224):
                return False
    v225 = o.get("cors")
    if v225 is not None:
        if not _rule_cors(v225):
            return False
    v236 = o.get("externalAuth")
    if v236 is not None:
        if not _rule_externalauth(v236):
            return False
    v242 = o.get("extensionRef")
    if v242 is not None:
        if type(v242) is not dict:
            return False
        if not v242.keys() <= _K47:
            return False
        v243 = v242.get("group")
        if v243 is None:
            return False
        if not _names_group(v243):
            return False
        v244 = v242.get("kind")
        if v244 is None:
            return False
        if not _names_kind(v244):
            return False
        v245 = v242.get("name")
        if v245 is None:
            return False
        if not _names_objectname(v245):
            return False
    if _condition_9(o):
        if type(o) is dict:
            v247 = o.get("requestHeaderModifier")
            if v247 is None:
                return False
    else:
        if type(o) is dict:
            v248 = o.get("requestHeaderModifier")
            if v248 is not None:
                return False
    if _condition_10(o):
        if type(o) is dict:
            v250 = o.get("responseHeaderModifier")
            if v250 is None:
                return False
    else:
        if type(o) is dict:
            v251 = o.get("responseHeaderModifier")
            if v251 is not None:
                return False
    if _condition_11(o):
        if type(o) is dict:
            v253 = o.get("requestMirror")
            if v253 is None:
                return False
    else:
        if type(o) is dict:
            v254 = o.get("requestMirror")
            if v254 is not None:
                return False
    if _condition_12(o):
        if type(o) is dict:
            v256 = o.get("requestRedirect")
            if v256 is None:
                return False
    else:
        if type(o) is dict:
            v257 = o.get("requestRedirect")
            if v257 is not None:
                return False
    if _condition_13(o):
        if type(o) is dict:
            v259 = o.get("urlRewrite")
            if v259 is None:
                return False
    else:
        if type(o) is dict:
            v260 = o.get("urlRewrite")
            if v260 is not None:
                return False
    if _condition_14(o):
        if type(o) is dict:
            v262 = o.get("cors")
            if v262 is None:
                return False
    else:
        if type(o) is dict:
            v263 = o.get("cors")
            if v263 is not None:
                return False
    if _condition_15(o):
        if type(o) is dict:
            v265 = o.get("externalAuth")
            if v265 is None:
                return False
    else:
        if type(o) is dict:
            v266 = o.get("externalAuth")
            if v266 is not None:
                return False
    if _condition_16(o):
        if type(o) is dict:
            v268 = o.get("extensionRef")
            if v268 is None:
                return False
    else:
        if type(o) is dict:
            v269 = o.get("extensionRef")
            if v269 is not None:
                return False
    return True


def _condition_17(o: Any) -> bool:
    if type(o) is list:
        v275 = sum(map(_condition_12, o))
        if v275 < 1:
            return False
    if type(o) is list:
        v276 = sum(map(_condition_13, o))
        if v276 < 1:
            return False
    return True


def _rule_filters(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v180 in o:
        if not _rule_filter(v180):
            return False
    if type(o) is list:
        v270 = sum(map(_condition_9, o))
        if v270 > 1:
            return False
    if type(o) is list:
        v271 = sum(map(_condition_10, o))
        if v271 > 1:
            return False
    if type(o) is list:
        v272 = sum(map(_condition_12, o))
        if v272 > 1:
            return False
    if type(o) is list:
        v273 = sum(map(_condition_13, o))
        if v273 > 1:
            return False
    if type(o) is list:
        v274 = sum(map(_condition_14, o))
        if v274 > 1:
            return False
    if _condition_17(o):
        return False
    return True


def _rule_weightedbackendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K48:
        return False
    v279 = o.get("name")
    if v279 is None:
        return False
    if not _names_objectname(v279):
        return False
    v280 = o.get("group")
    if v280 is not None:
        if not _names_group(v280):
            return False
    v281 = o.get("kind")
    if v281 is not None:
        if not _names_kind(v281):
            return False
    v282 = o.get("namespace")
    if v282 is not None:
        if not _names_label(v282):
            return False
    v283 = o.get("port")
    if v283 is not None:
        if not _names_port(v283):
            return False
    v284 = o.get("weight")
    if v284 is not None:
        if type(v284) is not int:
            return False
        if v284 < 0:
            return False
        if v284 > 1000000:
            return False
    v285 = o.get("filters")
    if v285 is not None:
        if not _rule_filters(v285):
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
    v295 = o.get("sessionName")
    if v295 is not None:
        if type(v295) is not str:
            return False
        if len(v295) > 128:
            return False
    v296 = o.get("type")
    if v296 is not None:
        if type(v296) is not str:
            return False
        if v296 not in (
            "Cookie",
            "Header",
        ):
            return False
    v297 = o.get("absoluteTimeout")
    if v297 is not None:
        if not _rule_duration(v297):
            return False
    v298 = o.get("idleTimeout")
    if v298 is not None:
        if not _rule_duration(v298):
            return False
    v299 = o.get("cookie")
    if v299 is not None:
        if type(v299) is not dict:
            return False
    v300 = o.get("header")
    if v300 is not None:
        if type(v300) is not dict:
            return False
    v301 = o.get("cookieConfig")
    if v301 is not None:
        if type(v301) is not dict:
            return False
    return True


def _condition_18(o: Any) -> bool:
    if type(o) is dict:
        v302 = o.get("backendRefs")
        if v302 is None:
            return False
        if type(v302) is list:
            if len(v302) < 1:
                return False
        v303 = o.get("filters")
        if v303 is None:
            return False
        if type(v303) is list:
            v304 = sum(map(_condition_12, v303))
            if v304 < 1:
                return False
    return True


def _rule_rule(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K33:
        return False
    v160 = o.get("name")
    if v160 is not None:
        if not _names_subdomain(v160):
            return False
    v161 = o.get("matches")
    if v161 is not None:
        if type(v161) is not list:
            return False
        if len(v161) > 64:
            return False
        for v162 in v161:
            if not _rule_match(v162):
                return False
    v179 = o.get("filters")
    if v179 is not None:
        if not _rule_filters(v179):
            return False
    v277 = o.get("backendRefs")
    if v277 is not None:
        if type(v277) is not list:
            return False
        if len(v277) > 16:
            return False
        for v278 in v277:
            if not _rule_weightedbackendref(v278):
                return False
    v286 = o.get("timeouts")
    if v286 is not None:
        if type(v286) is not dict:
            return False
        if not v286.keys() <= _K49:
            return False
        v287 = v286.get("request")
        if v287 is not None:
            if not _rule_duration(v287):
                return False
        v288 = v286.get("backendRequest")
        if v288 is not None:
            if not _rule_duration(v288):
                return False
    v289 = o.get("retry")
    if v289 is not None:
        if type(v289) is not dict:
            return False
        if not v289.keys() <= _K50:
            return False
        v290 = v289.get("attempts")
        if v290 is not None:
            if type(v290) is not int:
                return False
            if v290 < 1:
                return False
        v291 = v289.get("backoff")
        if v291 is not None:
            if not _rule_duration(v291):
                return False
        v292 = v289.get("codes")
        if v292 is not None:
            if type(v292) is not list:
                return False
            for v293 in v292:
                if type(v293) is not int:
                    return False
                if v293 < 400:
                    return False
                if v293 > 599:
                    return False
    v294 = o.get("sessionPersistence")
    if v294 is not None:
        if not _rule_sessionpersistence(v294):
            return False
    if _condition_18(o):
        return False
    return True


def _rule_rules(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v159 in o:
        if not _rule_rule(v159):
            return False
    return True


def _condition_19(o: Any) -> bool:
    if type(o) is dict:
        v311 = o.get("latestRevision")
        if v311 is None:
            return False
        if v311 is not False:
            return False
    return True


def _condition_20(o: Any) -> bool:
    if type(o) is dict:
        v313 = o.get("latestRevision")
        if v313 is None:
            return False
        if v313 is not True:
            return False
    return True


def _route_traffic(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K52:
        return False
    v306 = o.get("knative")
    if v306 is not None:
        if type(v306) is not list:
            return False
        if len(v306) > 16:
            return False
        for v307 in v306:
            if type(v307) is not dict:
                return False
            if not v307.keys() <= _K53:
                return False
            v308 = v307.get("percent")
            if v308 is None:
                return False
            if type(v308) is not int:
                return False
            if v308 < 0:
                return False
            if v308 > 100:
                return False
            v309 = v307.get("latestRevision")
            if v309 is not None:
                if type(v309) is not bool:
                    return False
            v310 = v307.get("revisionName")
            if v310 is not None:
                if not _names_label(v310):
                    return False
            if _condition_19(v307):
                if type(v307) is dict:
                    v312 = v307.get("revisionName")
                    if v312 is None:
                        return False
            if _condition_20(v307):
                if type(v307) is dict:
                    v314 = v307.get("revisionName")
                    if v314 is not None:
                        return False
    return True


def _route_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K32:
        return False
    v153 = o.get("gatewayRef")
    if v153 is not None:
        if type(v153) is not dict:
            return False
        if not v153.keys() <= _K6:
            return False
        v154 = v153.get("name")
        if v154 is None:
            return False
        if not _names_subdomain(v154):
            return False
        v155 = v153.get("namespace")
        if v155 is None:
            return False
        if not _names_label(v155):
            return False
    v156 = o.get("hostnames")
    if v156 is not None:
        if type(v156) is not list:
            return False
        if len(v156) > 16:
            return False
        for v157 in v156:
            if not _names_hostname(v157):
                return False
    v158 = o.get("rules")
    if v158 is not None:
        if not _rule_rules(v158):
            return False
    v305 = o.get("traffic")
    if v305 is not None:
        if not _route_traffic(v305):
            return False
    return True


def _function_v1beta1(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K30:
        return False
    v142 = o.get("apiVersion")
    if v142 is None:
        return False
    if type(v142) is not str:
        return False
    if v142 not in ("core.openfunction.io/v1beta1",):
        return False
    v143 = o.get("kind")
    if v143 is None:
        return False
    if type(v143) is not str:
        return False
    if v143 not in ("Function",):
        return False
    v144 = o.get("metadata")
    if v144 is None:
        return False
    if not _metadata_function(v144):
        return False
    v149 = o.get("spec")
    if v149 is None:
        return False
    if type(v149) is not dict:
        return False
    if not v149.keys() <= _K31:
        return False
    v150 = v149.get("version")
    if v150 is not None:
        if type(v150) is not str:
            return False
    v151 = v149.get("port")
    if v151 is not None:
        if not _names_port(v151):
            return False
    v152 = v149.get("route")
    if v152 is not None:
        if not _route_route(v152):
            return False
    v315 = v149.get("serving")
    if v315 is not None:
        if type(v315) is not dict:
            return False
        if not v315.keys() <= _K54:
            return False
        v316 = v315.get("runtime")
        if v316 is not None:
            if type(v316) is not str:
                return False
            if v316 not in (
                "knative",
                "async",
            ):
                return False
        v317 = v315.get("triggers")
        if v317 is not None:
            if type(v317) is not list:
                return False
    return True


def _condition_21(o: Any) -> bool:
    return True


def _function_v1beta2(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K30:
        return False
    v334 = o.get("apiVersion")
    if v334 is None:
        return False
    if type(v334) is not str:
        return False
    if v334 not in ("core.openfunction.io/v1beta2",):
        return False
    v335 = o.get("kind")
    if v335 is None:
        return False
    if type(v335) is not str:
        return False
    if v335 not in ("Function",):
        return False
    v336 = o.get("metadata")
    if v336 is None:
        return False
    if not _metadata_function(v336):
        return False
    v337 = o.get("spec")
    if v337 is None:
        return False
    if type(v337) is not dict:
        return False
    if not v337.keys() <= _K31:
        return False
    v338 = v337.get("version")
    if v338 is not None:
        if type(v338) is not str:
            return False
    v339 = v337.get("route")
    if v339 is not None:
        if _condition_21(v339):
            return False
    v340 = v337.get("port")
    if v340 is not None:
        if _condition_21(v340):
            return False
    v341 = v337.get("serving")
    if v341 is not None:
        if type(v341) is not dict:
            return False
        if not v341.keys() <= _K55:
            return False
        v342 = v341.get("triggers")
        if v342 is not None:
            if type(v342) is not dict:
                return False
            if not v342.keys() <= _K56:
                return False
            v343 = v342.get("http")
            if v343 is not None:
                if type(v343) is not dict:
                    return False
                if not v343.keys() <= _K57:
                    return False
                v344 = v343.get("port")
                if v344 is not None:
                    if not _names_port(v344):
                        return False
                v345 = v343.get("engine")
                if v345 is not None:
                    if type(v345) is not str:
                        return False
                    if v345 not in (
                        "knative",
                        "keda",
                    ):
                        return False
                v346 = v343.get("route")
                if v346 is not None:
                    if not _route_route(v346):
                        return False
            v347 = v342.get("dapr")
            if v347 is not None:
                if type(v347) is not list:
                    return False
        v349 = v341.get("runtime")
        if v349 is not None:
            if _condition_21(v349):
                return False
    return True


def _gateway_class(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v368 = o.get("spec")
    if v368 is not None:
        if type(v368) is not dict:
            return False
        v369 = v368.get("controllerName")
        if v369 is not None:
            if type(v369) is not str:
                return False
    return True


def _gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K30:
        return False
    v370 = o.get("apiVersion")
    if v370 is None:
        return False
    if type(v370) is not str:
        return False
    if v370 not in (
        "networking.openfunction.io/v1alpha1",
        "networking.openfunction.io/v1beta1",
    ):
        return False
    v371 = o.get("kind")
    if v371 is None:
        return False
    if type(v371) is not str:
        return False
    if v371 not in ("Gateway",):
        return False
    v372 = o.get("metadata")
    if v372 is None:
        return False
    if not _metadata_other(v372):
        return False
    v373 = o.get("spec")
    if v373 is None:
        return False
    if not _gateway_spec(v373):
        return False
    return True


def _http_route_parentrefs(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v377 in o:
        if type(v377) is not dict:
            return False
        v378 = v377.get("group")
        if v378 is not None:
            if type(v378) is not str:
                return False
        v379 = v377.get("kind")
        if v379 is not None:
            if type(v379) is not str:
                return False
        v380 = v377.get("name")
        if v380 is not None:
            if type(v380) is not str:
                return False
        v381 = v377.get("namespace")
        if v381 is not None:
            if type(v381) is not str:
                return False
        v382 = v377.get("sectionName")
        if v382 is not None:
            if type(v382) is not str:
                return False
        v383 = v377.get("port")
        if v383 is not None:
            if type(v383) is not int:
                return False
    return True


def _grpc_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v375 = o.get("spec")
    if v375 is not None:
        if type(v375) is not dict:
            return False
        v376 = v375.get("parentRefs")
        if v376 is not None:
            if not _http_route_parentrefs(v376):
                return False
        v384 = v375.get("hostnames")
        if v384 is not None:
            if type(v384) is not list:
                return False
            for v385 in v384:
                if type(v385) is not str:
                    return False
    return True


def _http_route_values(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v399 in o:
        if type(v399) is not dict:
            return False
        v400 = v399.get("type")
        if v400 is not None:
            if type(v400) is not str:
                return False
        v401 = v399.get("name")
        if v401 is not None:
            if type(v401) is not str:
                return False
        v402 = v399.get("value")
        if v402 is not None:
            if type(v402) is not str:
                return False
    return True


def _http_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v386 = o.get("spec")
    if v386 is not None:
        if type(v386) is not dict:
            return False
        v387 = v386.get("parentRefs")
        if v387 is not None:
            if not _http_route_parentrefs(v387):
                return False
        v388 = v386.get("hostnames")
        if v388 is not None:
            if type(v388) is not list:
                return False
            for v389 in v388:
                if type(v389) is not str:
                    return False
        v390 = v386.get("rules")
        if v390 is not None:
            if type(v390) is not list:
                return False
            for v391 in v390:
                if type(v391) is not dict:
                    return False
                v392 = v391.get("matches")
                if v392 is not None:
                    if type(v392) is not list:
                        return False
                    for v393 in v392:
                        if type(v393) is not dict:
                            return False
                        v394 = v393.get("path")
                        if v394 is not None:
                            if type(v394) is not dict:
                                return False
                            v395 = v394.get("type")
                            if v395 is not None:
                                if type(v395) is not str:
                                    return False
                            v396 = v394.get("value")
                            if v396 is not None:
                                if type(v396) is not str:
                                    return False
                        v397 = v393.get("method")
                        if v397 is not None:
                            if type(v397) is not str:
                                return False
                        v398 = v393.get("headers")
                        if v398 is not None:
                            if not _http_route_values(v398):
                                return False
                        v403 = v393.get("queryParams")
                        if v403 is not None:
                            if not _http_route_values(v403):
                                return False
    return True


def _knative_service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v404 = o.get("spec")
    if v404 is not None:
        if type(v404) is not dict:
            return False
        v405 = v404.get("template")
        if v405 is not None:
            if type(v405) is not dict:
                return False
            v406 = v405.get("metadata")
            if v406 is not None:
                if type(v406) is not dict:
                    return False
                v407 = v406.get("name")
                if v407 is not None:
                    if type(v407) is not str:
                        return False
    return True


def _kubernetes_gateway_addresses(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v414 in o:
        if type(v414) is not dict:
            return False
        v415 = v414.get("type")
        if v415 is not None:
            if type(v415) is not str:
                return False
        v416 = v414.get("value")
        if v416 is not None:
            if type(v416) is not str:
                return False
    return True


def _kubernetes_gateway_listeners(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v418 in o:
        if type(v418) is not dict:
            return False
        v419 = v418.get("name")
        if v419 is None:
            return False
        if type(v419) is not str:
            return False
        v420 = v418.get("port")
        if v420 is None:
            return False
        if type(v420) is not int:
            return False
        v421 = v418.get("protocol")
        if v421 is None:
            return False
        if type(v421) is not str:
            return False
        v422 = v418.get("hostname")
        if v422 is not None:
            if type(v422) is not str:
                return False
        v423 = v418.get("tls")
        if v423 is not None:
            if type(v423) is not dict:
                return False
        v424 = v418.get("allowedRoutes")
        if v424 is not None:
            if not _listener_allowedroutes(v424):
                return False
    return True


def _kubernetes_gateway_spec(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v412 = o.get("gatewayClassName")
    if v412 is not None:
        if type(v412) is not str:
            return False
    v413 = o.get("addresses")
    if v413 is not None:
        if not _kubernetes_gateway_addresses(v413):
            return False
    v417 = o.get("listeners")
    if v417 is not None:
        if not _kubernetes_gateway_listeners(v417):
            return False
    return True


def _kubernetes_gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v408 = o.get("metadata")
    if v408 is not None:
        if type(v408) is not dict:
            return False
        v409 = v408.get("annotations")
        if v409 is not None:
            if type(v409) is not dict:
                return False
        v410 = v408.get("labels")
        if v410 is not None:
            if type(v410) is not dict:
                return False
    v411 = o.get("spec")
    if v411 is not None:
        if not _kubernetes_gateway_spec(v411):
            return False
    v425 = o.get("status")
    if v425 is not None:
        if type(v425) is not dict:
            return False
        v426 = v425.get("addresses")
        if v426 is not None:
            if not _kubernetes_gateway_addresses(v426):
                return False
    return True


def _listener_set(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v427 = o.get("spec")
    if v427 is not None:
        if type(v427) is not dict:
            return False
        v428 = v427.get("parentRef")
        if v428 is not None:
            if type(v428) is not dict:
                return False
            v429 = v428.get("kind")
            if v429 is not None:
                if type(v429) is not str:
                    return False
            v430 = v428.get("name")
            if v430 is not None:
                if type(v430) is not str:
                    return False
            v431 = v428.get("namespace")
            if v431 is not None:
                if type(v431) is not str:
                    return False
        v432 = v427.get("listeners")
        if v432 is not None:
            if not _kubernetes_gateway_listeners(v432):
                return False
    return True


def _namespace(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v433 = o.get("metadata")
    if v433 is not None:
        if type(v433) is not dict:
            return False
        v434 = v433.get("labels")
        if v434 is not None:
            if type(v434) is not dict:
                return False
            for v435 in v434.values():
                if type(v435) is not str:
                    return False
    return True


def _service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v436 = o.get("spec")
    if v436 is not None:
        if type(v436) is not dict:
            return False
        v437 = v436.get("type")
        if v437 is not None:
            if type(v437) is not str:
                return False
        v438 = v436.get("externalName")
        if v438 is not None:
            if type(v438) is not str:
                return False
        v439 = v436.get("ports")
        if v439 is not None:
            if type(v439) is not list:
                return False
            for v440 in v439:
                if type(v440) is not dict:
                    return False
                v441 = v440.get("port")
                if v441 is None:
                    return False
                if type(v441) is not int:
                    return False
                v442 = v440.get("name")
                if v442 is not None:
                    if type(v442) is not str:
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
