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
_P22 = LazyPattern("^([-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})+$")
_P23 = LazyPattern("^([0-9]{1,5}(h|m|s|ms)){1,4}$")
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
_K12 = frozenset(["caCertificateRefs"])
_K13 = frozenset(["kinds", "namespaces"])
_K14 = frozenset(["from", "selector"])
_K15 = frozenset(["matchExpressions", "matchLabels"])
_K16 = frozenset(["key", "operator", "values"])
_K17 = frozenset(["group", "kind"])
_K18 = frozenset(["addresses", "gatewayClassName", "listeners"])
_K19 = frozenset(["type", "value"])
_K20 = frozenset(["channel", "version"])
_K21 = frozenset(["strategy"])
_K22 = frozenset(["attach", "stripPathPrefix"])
_K23 = frozenset(["keda", "knative", "map", "unresolved"])
_K24 = frozenset(["function", "revision", "service"])
_K25 = frozenset(["name", "namespace", "port"])
_K26 = frozenset(["identify", "ingress", "revisionNaming", "revisionTemplate", "target"])
_K27 = frozenset(["mode", "targets"])
_K28 = frozenset(["bind", "forward", "key", "name", "namespace", "type"])
_K29 = frozenset(["path"])
_K30 = frozenset(["failOn", "ignore"])
_K31 = frozenset(["apiVersion", "kind", "metadata", "spec", "status"])
_K32 = frozenset(["build", "image", "imageCredentials", "port", "route", "serving", "version", "workloadRuntime"])
_K33 = frozenset(["gatewayRef", "hostnames", "rules", "traffic"])
_K34 = frozenset(["backendRefs", "filters", "matches", "name", "retry", "sessionPersistence", "timeouts"])
_K35 = frozenset(["headers", "method", "path", "queryParams"])
_K36 = frozenset(["name", "type", "value"])
_K37 = frozenset(
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
_K38 = frozenset(["add", "remove", "set"])
_K39 = frozenset(["name", "value"])
_K40 = frozenset(["backendRef", "fraction", "percent"])
_K41 = frozenset(["group", "kind", "name", "namespace", "port"])
_K42 = frozenset(["denominator", "numerator"])
_K43 = frozenset(["hostname", "path", "port", "scheme", "statusCode"])
_K44 = frozenset(["replaceFullPath", "replacePrefixMatch", "type"])
_K45 = frozenset(["hostname", "path"])
_K46 = frozenset(["allowCredentials", "allowHeaders", "allowMethods", "allowOrigins", "exposeHeaders", "maxAge"])
_K47 = frozenset(["backendRef", "forwardBody", "grpc", "http", "protocol"])
_K48 = frozenset(["allowedHeaders", "allowedResponseHeaders", "path"])
_K49 = frozenset(["allowedHeaders"])
_K50 = frozenset(["maxSize"])
_K51 = frozenset(["group", "kind", "name"])
_K52 = frozenset(["filters", "group", "kind", "name", "namespace", "port", "weight"])
_K53 = frozenset(["backendRequest", "request"])
_K54 = frozenset(["attempts", "backoff", "codes"])
_K55 = frozenset(["absoluteTimeout", "cookieConfig", "idleTimeout", "sessionName", "type"])
_K56 = frozenset(["lifetimeType"])
_K57 = frozenset(["knative"])
_K58 = frozenset(["latestRevision", "percent", "revisionName"])
_K59 = frozenset(
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
_K60 = frozenset(
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
_K61 = frozenset(["dapr", "http", "inputs"])
_K62 = frozenset(["engine", "port", "route"])


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
        if not v56.keys() <= _K12:
            return False
        v57 = v56.get("caCertificateRefs")
        if v57 is not None:
            if type(v57) is not list:
                return False
            if len(v57) < 1:
                return False
            if len(v57) > 8:
                return False
            for v58 in v57:
                if type(v58) is not dict:
                    return False
                if not v58.keys() <= _K11:
                    return False
                v59 = v58.get("group")
                if v59 is None:
                    return False
                if not _names_group(v59):
                    return False
                v60 = v58.get("kind")
                if v60 is None:
                    return False
                if not _names_kind(v60):
                    return False
                v61 = v58.get("name")
                if v61 is None:
                    return False
                if not _names_objectname(v61):
                    return False
                v62 = v58.get("namespace")
                if v62 is not None:
                    if not _names_label(v62):
                        return False
    return True


def _listener_selector(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K15:
        return False
    v67 = o.get("matchLabels")
    if v67 is not None:
        if type(v67) is not dict:
            return False
        for v68 in v67.values():
            if type(v68) is not str:
                return False
    v69 = o.get("matchExpressions")
    if v69 is not None:
        if type(v69) is not list:
            return False
        for v70 in v69:
            if type(v70) is not dict:
                return False
            if not v70.keys() <= _K16:
                return False
            v71 = v70.get("key")
            if v71 is None:
                return False
            if type(v71) is not str:
                return False
            if len(v71) < 1:
                return False
            v72 = v70.get("operator")
            if v72 is None:
                return False
            if type(v72) is not str:
                return False
            if v72 not in (
                "In",
                "NotIn",
                "Exists",
                "DoesNotExist",
            ):
                return False
            v73 = v70.get("values")
            if v73 is not None:
                if type(v73) is not list:
                    return False
                for v74 in v73:
                    if type(v74) is not str:
                        return False
    return True


def _condition_1(o: Any) -> bool:
    if type(o) is dict:
        v79 = o.get("namespaces")
        if v79 is None:
            return False
        if type(v79) is dict:
            v80 = v79.get("from")
            if v80 is None:
                return False
            if v80 != "Selector":
                return False
    return True


def _listener_allowedroutes(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K13:
        return False
    v64 = o.get("namespaces")
    if v64 is not None:
        if type(v64) is not dict:
            return False
        if not v64.keys() <= _K14:
            return False
        v65 = v64.get("from")
        if v65 is not None:
            if type(v65) is not str:
                return False
            if v65 not in (
                "All",
                "Selector",
                "Same",
            ):
                return False
        v66 = v64.get("selector")
        if v66 is not None:
            if not _listener_selector(v66):
                return False
    v75 = o.get("kinds")
    if v75 is not None:
        if type(v75) is not list:
            return False
        if len(v75) > 8:
            return False
        for v76 in v75:
            if type(v76) is not dict:
                return False
            if not v76.keys() <= _K17:
                return False
            v77 = v76.get("kind")
            if v77 is None:
                return False
            if not _names_kind(v77):
                return False
            v78 = v76.get("group")
            if v78 is not None:
                if not _names_group(v78):
                    return False
    if _condition_1(o):
        if type(o) is dict:
            v81 = o.get("namespaces")
            if v81 is not None:
                if type(v81) is dict:
                    v82 = v81.get("selector")
                    if v82 is None:
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
    v63 = o.get("allowedRoutes")
    if v63 is not None:
        if not _listener_allowedroutes(v63):
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
    v83 = o.get("kubernetesGateway")
    if v83 is not None:
        if type(v83) is not dict:
            return False
        if not v83.keys() <= _K18:
            return False
        v84 = v83.get("gatewayClassName")
        if v84 is not None:
            if not _names_subdomain(v84):
                return False
        v85 = v83.get("listeners")
        if v85 is not None:
            if not _listener_listeners(v85):
                return False
        v86 = v83.get("addresses")
        if v86 is not None:
            if type(v86) is not list:
                return False
            for v87 in v86:
                if type(v87) is not dict:
                    return False
                if not v87.keys() <= _K19:
                    return False
                v88 = v87.get("value")
                if v88 is None:
                    return False
                if type(v88) is not str:
                    return False
                if len(v88) < 1:
                    return False
                v89 = v87.get("type")
                if v89 is not None:
                    if type(v89) is not str:
                        return False
    v90 = o.get("namespaceLabels")
    if v90 is not None:
        if type(v90) is not dict:
            return False
        for v91 in v90.values():
            if type(v91) is not dict:
                return False
            for v92 in v91.values():
                if type(v92) is not str:
                    return False
    return True


def _condition_2(o: Any) -> bool:
    if type(o) is dict:
        v115 = o.get("revision")
        if v115 is None:
            return False
    return True


def _condition_3(o: Any) -> bool:
    if type(o) is dict:
        v116 = o.get("service")
        if v116 is None:
            return False
    return True


def _expand_gateway_serviceaddress(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K25:
        return False
    v124 = o.get("namespace")
    if v124 is not None:
        if not _names_label(v124):
            return False
    v125 = o.get("name")
    if v125 is not None:
        if not _names_label(v125):
            return False
    v126 = o.get("port")
    if v126 is not None:
        if not _names_port(v126):
            return False
    return True


def _expand_gateway_backends(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K23:
        return False
    v107 = o.get("map")
    if v107 is not None:
        if type(v107) is not list:
            return False
        for v108 in v107:
            if type(v108) is not dict:
                return False
            if not v108.keys() <= _K24:
                return False
            v109 = v108.get("function")
            if v109 is None:
                return False
            if not _names_namespacedname(v109):
                return False
            v110 = v108.get("service")
            if v110 is not None:
                if type(v110) is not dict:
                    return False
                if not v110.keys() <= _K25:
                    return False
                v111 = v110.get("name")
                if v111 is None:
                    return False
                if not _names_label(v111):
                    return False
                v112 = v110.get("port")
                if v112 is None:
                    return False
                if not _names_port(v112):
                    return False
                v113 = v110.get("namespace")
                if v113 is not None:
                    if not _names_label(v113):
                        return False
            v114 = v108.get("revision")
            if v114 is not None:
                if not _names_label(v114):
                    return False
            if _condition_2(v108):
                if _condition_3(v108):
                    return False
            else:
                if type(v108) is dict:
                    v117 = v108.get("service")
                    if v117 is None:
                        return False
    v118 = o.get("unresolved")
    if v118 is not None:
        if type(v118) is not str:
            return False
        if v118 not in (
            "Warn",
            "Error",
        ):
            return False
    v119 = o.get("knative")
    if v119 is not None:
        if type(v119) is not dict:
            return False
        if not v119.keys() <= _K26:
            return False
        v120 = v119.get("revisionTemplate")
        if v120 is not None:
            if not _names_text(v120):
                return False
        v121 = v119.get("revisionNaming")
        if v121 is not None:
            if type(v121) is not str:
                return False
            if v121 not in (
                "Given",
                "Stamp",
                "FirstGeneration",
            ):
                return False
        v122 = v119.get("target")
        if v122 is not None:
            if type(v122) is not str:
                return False
            if v122 not in (
                "Revision",
                "Ingress",
            ):
                return False
        v123 = v119.get("ingress")
        if v123 is not None:
            if not _expand_gateway_serviceaddress(v123):
                return False
        v127 = v119.get("identify")
        if v127 is not None:
            if type(v127) is not str:
                return False
            if v127 not in (
                "Headers",
                "HostRewrite",
                "HostHeader",
            ):
                return False
    v128 = o.get("keda")
    if v128 is not None:
        if not _expand_gateway_serviceaddress(v128):
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
    if not o.keys() <= _K27:
        return False
    v130 = o.get("mode")
    if v130 is not None:
        if type(v130) is not str:
            return False
        if v130 not in (
            "Auto",
            "Patch",
            "Emit",
            "None",
        ):
            return False
    v131 = o.get("targets")
    if v131 is not None:
        if type(v131) is not list:
            return False
        for v132 in v131:
            if type(v132) is not dict:
                return False
            if not v132.keys() <= _K28:
                return False
            v133 = v132.get("type")
            if v133 is None:
                return False
            if type(v133) is not str:
                return False
            if v133 not in (
                "CoreDNS",
                "CoreDNSCustom",
                "NodeLocalDNS",
            ):
                return False
            v134 = v132.get("namespace")
            if v134 is not None:
                if not _names_label(v134):
                    return False
            v135 = v132.get("name")
            if v135 is not None:
                if not _names_subdomain(v135):
                    return False
            v136 = v132.get("key")
            if v136 is not None:
                if type(v136) is not str:
                    return False
                if len(v136) > 253:
                    return False
                if not _P13.fullmatch(v136):
                    return False
            v137 = v132.get("bind")
            if v137 is not None:
                if type(v137) is not list:
                    return False
                if len(v137) < 1:
                    return False
                for v138 in v137:
                    if not _expand_gateway_corefileword(v138):
                        return False
            v139 = v132.get("forward")
            if v139 is not None:
                if type(v139) is not list:
                    return False
                if len(v139) < 1:
                    return False
                for v140 in v139:
                    if not _expand_gateway_corefileword(v140):
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
    v93 = o.get("defaultNamespace")
    if v93 is not None:
        if not _names_label(v93):
            return False
    v94 = o.get("gatewayAPI")
    if v94 is not None:
        if type(v94) is not dict:
            return False
        if not v94.keys() <= _K20:
            return False
        v95 = v94.get("version")
        if v95 is not None:
            if type(v95) is not str:
                return False
            if not _P12.fullmatch(v95):
                return False
        v96 = v94.get("channel")
        if v96 is not None:
            if type(v96) is not str:
                return False
            if v96 not in (
                "standard",
                "experimental",
            ):
                return False
    v97 = o.get("provider")
    if v97 is not None:
        if not _names_text(v97):
            return False
    v98 = o.get("dataPlaneService")
    if v98 is not None:
        if not _names_service(v98):
            return False
    v99 = o.get("entryServiceTemplate")
    if v99 is not None:
        if not _names_text(v99):
            return False
    v100 = o.get("functionService")
    if v100 is not None:
        if type(v100) is not str:
            return False
        if v100 not in (
            "Auto",
            "Emit",
            "None",
        ):
            return False
    v101 = o.get("listeners")
    if v101 is not None:
        if type(v101) is not dict:
            return False
        if not v101.keys() <= _K21:
            return False
        v102 = v101.get("strategy")
        if v102 is not None:
            if type(v102) is not str:
                return False
            if v102 not in (
                "Auto",
                "ListenerSet",
                "None",
            ):
                return False
    v103 = o.get("routes")
    if v103 is not None:
        if type(v103) is not dict:
            return False
        if not v103.keys() <= _K22:
            return False
        v104 = v103.get("attach")
        if v104 is not None:
            if type(v104) is not str:
                return False
            if v104 not in (
                "Auto",
                "Gateway",
                "Listeners",
            ):
                return False
        v105 = v103.get("stripPathPrefix")
        if v105 is not None:
            if type(v105) is not bool:
                return False
    v106 = o.get("backends")
    if v106 is not None:
        if not _expand_gateway_backends(v106):
            return False
    v129 = o.get("dns")
    if v129 is not None:
        if not _expand_gateway_dns(v129):
            return False
    v141 = o.get("inputs")
    if v141 is not None:
        if type(v141) is not str:
            return False
        if v141 not in (
            "Auto",
            "Keep",
            "Drop",
            "LocalConfig",
        ):
            return False
    v142 = o.get("status")
    if v142 is not None:
        if type(v142) is not str:
            return False
        if v142 not in (
            "None",
            "Write",
        ):
            return False
    v143 = o.get("output")
    if v143 is not None:
        if type(v143) is not dict:
            return False
        if not v143.keys() <= _K29:
            return False
        v144 = v143.get("path")
        if v144 is not None:
            if type(v144) is not str:
                return False
            if len(v144) < 1:
                return False
            if not _P15.fullmatch(v144):
                return False
    v145 = o.get("onHandEdit")
    if v145 is not None:
        if type(v145) is not str:
            return False
        if v145 not in (
            "Error",
            "Keep",
            "Overwrite",
        ):
            return False
    v146 = o.get("hostnameOwnership")
    if v146 is not None:
        if type(v146) is not dict:
            return False
        for v147 in v146.values():
            if type(v147) is not list:
                return False
            for v148 in v147:
                if not _names_domain(v148):
                    return False
    v149 = o.get("diagnostics")
    if v149 is not None:
        if type(v149) is not dict:
            return False
        if not v149.keys() <= _K30:
            return False
        v150 = v149.get("failOn")
        if v150 is not None:
            if type(v150) is not str:
                return False
            if v150 not in (
                "error",
                "warning",
                "info",
            ):
                return False
        v151 = v149.get("ignore")
        if v151 is not None:
            if type(v151) is not list:
                return False
            for v152 in v151:
                if type(v152) is not str:
                    return False
                if not _P16.fullmatch(v152):
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
    v156 = o.get("name")
    if v156 is None:
        return False
    if not _names_label(v156):
        return False
    v157 = o.get("namespace")
    if v157 is not None:
        if not _names_labelorempty(v157):
            return False
    v158 = o.get("annotations")
    if v158 is not None:
        if type(v158) is not dict:
            return False
    v159 = o.get("labels")
    if v159 is not None:
        if type(v159) is not dict:
            return False
    return True


def _condition_4(o: Any) -> bool:
    if type(o) is dict:
        v177 = o.get("type")
        if v177 is None:
            return False
        if v177 != "RegularExpression":
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
    if not o.keys() <= _K19:
        return False
    v175 = o.get("type")
    if v175 is not None:
        if type(v175) is not str:
            return False
        if v175 not in (
            "Exact",
            "PathPrefix",
            "RegularExpression",
        ):
            return False
    v176 = o.get("value")
    if v176 is not None:
        if type(v176) is not str:
            return False
        if len(v176) > 1024:
            return False
    if not _condition_4(o):
        if type(o) is dict:
            v178 = o.get("value")
            if v178 is not None:
                if not _rule_literalpath(v178):
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
    if not o.keys() <= _K35:
        return False
    v174 = o.get("path")
    if v174 is not None:
        if not _rule_path(v174):
            return False
    v179 = o.get("method")
    if v179 is not None:
        if type(v179) is not str:
            return False
        if v179 not in (
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
    v180 = o.get("headers")
    if v180 is not None:
        if type(v180) is not list:
            return False
        if len(v180) > 16:
            return False
        for v181 in v180:
            if type(v181) is not dict:
                return False
            if not v181.keys() <= _K36:
                return False
            v182 = v181.get("name")
            if v182 is None:
                return False
            if not _rule_headername(v182):
                return False
            v183 = v181.get("value")
            if v183 is None:
                return False
            if not _rule_headervalue(v183):
                return False
            v184 = v181.get("type")
            if v184 is not None:
                if type(v184) is not str:
                    return False
                if v184 not in (
                    "Exact",
                    "RegularExpression",
                ):
                    return False
    v185 = o.get("queryParams")
    if v185 is not None:
        if type(v185) is not list:
            return False
        if len(v185) > 16:
            return False
        for v186 in v185:
            if type(v186) is not dict:
                return False
            if not v186.keys() <= _K36:
                return False
            v187 = v186.get("name")
            if v187 is None:
                return False
            if not _rule_headername(v187):
                return False
            v188 = v186.get("value")
            if v188 is None:
                return False
            if type(v188) is not str:
                return False
            if len(v188) < 1:
                return False
            if len(v188) > 1024:
                return False
            v189 = v186.get("type")
            if v189 is not None:
                if type(v189) is not str:
                    return False
                if v189 not in (
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
    for v195 in o:
        if type(v195) is not dict:
            return False
        if not v195.keys() <= _K39:
            return False
        v196 = v195.get("name")
        if v196 is None:
            return False
        if not _rule_headername(v196):
            return False
        v197 = v195.get("value")
        if v197 is None:
            return False
        if not _rule_headervalue(v197):
            return False
    return True


def _rule_headermodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K38:
        return False
    v194 = o.get("set")
    if v194 is not None:
        if not _rule_headerlist(v194):
            return False
    v198 = o.get("add")
    if v198 is not None:
        if not _rule_headerlist(v198):
            return False
    v199 = o.get("remove")
    if v199 is not None:
        if type(v199) is not list:
            return False
        if len(v199) > 16:
            return False
        for v200 in v199:
            if type(v200) is not str:
                return False
    return True


def _condition_5(o: Any) -> bool:
    if type(o) is dict:
        v209 = o.get("group")
        if v209 is not None:
            if v209 != "":
                return False
        v210 = o.get("kind")
        if v210 is not None:
            if v210 != "Service":
                return False
    return True


def _rule_serviceportgiven(o: Any) -> bool:
    if _condition_5(o):
        if type(o) is dict:
            v211 = o.get("port")
            if v211 is None:
                return False
    return True


def _rule_backendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K41:
        return False
    v204 = o.get("name")
    if v204 is None:
        return False
    if not _names_objectname(v204):
        return False
    v205 = o.get("group")
    if v205 is not None:
        if not _names_group(v205):
            return False
    v206 = o.get("kind")
    if v206 is not None:
        if not _names_kind(v206):
            return False
    v207 = o.get("namespace")
    if v207 is not None:
        if not _names_label(v207):
            return False
    v208 = o.get("port")
    if v208 is not None:
        if not _names_port(v208):
            return False
    if not _rule_serviceportgiven(o):
        return False
    return True


def _condition_6(o: Any) -> bool:
    if type(o) is dict:
        v216 = o.get("percent")
        if v216 is None:
            return False
        v217 = o.get("fraction")
        if v217 is None:
            return False
    return True


def _rule_requestmirror(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K40:
        return False
    v203 = o.get("backendRef")
    if v203 is None:
        return False
    if not _rule_backendref(v203):
        return False
    v212 = o.get("percent")
    if v212 is not None:
        if type(v212) is not int:
            return False
        if v212 < 0:
            return False
        if v212 > 100:
            return False
    v213 = o.get("fraction")
    if v213 is not None:
        if type(v213) is not dict:
            return False
        if not v213.keys() <= _K42:
            return False
        v214 = v213.get("numerator")
        if v214 is None:
            return False
        if type(v214) is not int:
            return False
        if v214 < 0:
            return False
        if v214 > 2147483647:
            return False
        v215 = v213.get("denominator")
        if v215 is not None:
            if type(v215) is not int:
                return False
            if v215 < 1:
                return False
            if v215 > 2147483647:
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
        v225 = o.get("type")
        if v225 is None:
            return False
        if v225 != "ReplaceFullPath":
            return False
    return True


def _condition_8(o: Any) -> bool:
    if type(o) is dict:
        v228 = o.get("type")
        if v228 is None:
            return False
        if v228 != "ReplacePrefixMatch":
            return False
    return True


def _rule_pathmodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K44:
        return False
    v222 = o.get("type")
    if v222 is None:
        return False
    if type(v222) is not str:
        return False
    if v222 not in (
        "ReplaceFullPath",
        "ReplacePrefixMatch",
    ):
        return False
    v223 = o.get("replaceFullPath")
    if v223 is not None:
        if type(v223) is not str:
            return False
        if len(v223) > 1024:
            return False
    v224 = o.get("replacePrefixMatch")
    if v224 is not None:
        if type(v224) is not str:
            return False
        if len(v224) > 1024:
            return False
    if _condition_7(o):
        if type(o) is dict:
            v226 = o.get("replaceFullPath")
            if v226 is None:
                return False
    else:
        if type(o) is dict:
            v227 = o.get("replaceFullPath")
            if v227 is not None:
                return False
    if _condition_8(o):
        if type(o) is dict:
            v229 = o.get("replacePrefixMatch")
            if v229 is None:
                return False
    else:
        if type(o) is dict:
            v230 = o.get("replacePrefixMatch")
            if v230 is not None:
                return False
    return True


def _rule_requestredirect(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K43:
        return False
    v219 = o.get("scheme")
    if v219 is not None:
        if type(v219) is not str:
            return False
        if v219 not in (
            "http",
            "https",
        ):
            return False
    v220 = o.get("hostname")
    if v220 is not None:
        if not _names_precisehostname(v220):
            return False
    v221 = o.get("path")
    if v221 is not None:
        if not _rule_pathmodifier(v221):
            return False
    v231 = o.get("port")
    if v231 is not None:
        if not _names_port(v231):
            return False
    v232 = o.get("statusCode")
    if v232 is not None:
        if type(v232) is not int:
            return False
        if v232 not in (
            301,
            302,
            303,
            307,
            308,
        ):
            return False
    return True


def _condition_10(o: Any) -> bool:
    if o != "*":
        return False
    return True


def _condition_9(o: Any) -> bool:
    if type(o) is list:
        if len(o) < 2:
            return False
        v239 = sum(map(_condition_10, o))
        if v239 < 1:
            return False
    return True


def _rule_wildcardalone(o: Any) -> bool:
    if _condition_9(o):
        return False
    return True


def _rule_cors(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K46:
        return False
    v237 = o.get("allowOrigins")
    if v237 is not None:
        if type(v237) is not list:
            return False
        if len(v237) > 64:
            return False
        for v238 in v237:
            if type(v238) is not str:
                return False
            if len(v238) > 253:
                return False
            if not _P21.fullmatch(v238):
                return False
        if not _rule_wildcardalone(v237):
            return False
    v240 = o.get("allowCredentials")
    if v240 is not None:
        if type(v240) is not bool:
            return False
    v241 = o.get("allowMethods")
    if v241 is not None:
        if type(v241) is not list:
            return False
        if len(v241) > 9:
            return False
        for v242 in v241:
            if type(v242) is not str:
                return False
            if v242 not in (
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
        if not _rule_wildcardalone(v241):
            return False
    v243 = o.get("allowHeaders")
    if v243 is not None:
        if type(v243) is not list:
            return False
        if len(v243) > 64:
            return False
        for v244 in v243:
            if not _rule_headername(v244):
                return False
        if not _rule_wildcardalone(v243):
            return False
    v245 = o.get("exposeHeaders")
    if v245 is not None:
        if type(v245) is not list:
            return False
        if len(v245) > 64:
            return False
        for v246 in v245:
            if not _rule_headername(v246):
                return False
    v247 = o.get("maxAge")
    if v247 is not None:
        if type(v247) is not int:
            return False
        if v247 < 1:
            return False
        if v247 > 2147483647:
            return False
    return True


def _rule_headernames(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 64:
        return False
    for v254 in o:
        if type(v254) is not str:
            return False
    return True


def _condition_11(o: Any) -> bool:
    if type(o) is dict:
        v260 = o.get("protocol")
        if v260 is None:
            return False
        if v260 != "HTTP":
            return False
    return True


def _condition_12(o: Any) -> bool:
    if type(o) is dict:
        v263 = o.get("protocol")
        if v263 is None:
            return False
        if v263 != "GRPC":
            return False
    return True


def _rule_externalauth(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K47:
        return False
    v249 = o.get("backendRef")
    if v249 is None:
        return False
    if not _rule_backendref(v249):
        return False
    v250 = o.get("protocol")
    if v250 is None:
        return False
    if type(v250) is not str:
        return False
    if v250 not in (
        "HTTP",
        "GRPC",
    ):
        return False
    v251 = o.get("http")
    if v251 is not None:
        if type(v251) is not dict:
            return False
        if not v251.keys() <= _K48:
            return False
        v252 = v251.get("path")
        if v252 is not None:
            if type(v252) is not str:
                return False
            if len(v252) > 1024:
                return False
            if not _P22.fullmatch(v252):
                return False
        v253 = v251.get("allowedHeaders")
        if v253 is not None:
            if not _rule_headernames(v253):
                return False
        v255 = v251.get("allowedResponseHeaders")
        if v255 is not None:
            if not _rule_headernames(v255):
                return False
    v256 = o.get("grpc")
    if v256 is not None:
        if type(v256) is not dict:
            return False
        if not v256.keys() <= _K49:
            return False
        v257 = v256.get("allowedHeaders")
        if v257 is not None:
            if not _rule_headernames(v257):
                return False
    v258 = o.get("forwardBody")
    if v258 is not None:
        if type(v258) is not dict:
            return False
        if not v258.keys() <= _K50:
            return False
        v259 = v258.get("maxSize")
        if v259 is not None:
            if type(v259) is not int:
                return False
            if v259 < 0:
                return False
    if _condition_11(o):
        if type(o) is dict:
            v261 = o.get("http")
            if v261 is None:
                return False
    else:
        if type(o) is dict:
            v262 = o.get("http")
            if v262 is not None:
                return False
    if _condition_12(o):
        if type(o) is dict:
            v264 = o.get("grpc")
            if v264 is None:
                return False
    else:
        if type(o) is dict:
            v265 = o.get("grpc")
            if v265 is not None:
                return False
    return True


def _condition_13(o: Any) -> bool:
    if type(o) is dict:
        v270 = o.get("type")
        if v270 is None:
            return False
        if v270 != "RequestHeaderModifier":
            return False
    return True


def _condition_14(o: Any) -> bool:
    if type(o) is dict:
        v273 = o.get("type")
        if v273 is None:
            return False
        if v273 != "ResponseHeaderModifier":
            return False
    return True


def _condition_15(o: Any) -> bool:
    if type(o) is dict:
        v276 = o.get("type")
        if v276 is None:
            return False
        if v276 != "RequestMirror":
            return False
    return True


def _condition_16(o: Any) -> bool:
    if type(o) is dict:
        v279 = o.get("type")
        if v279 is None:
            return False
        if v279 != "RequestRedirect":
            return False
    return True


def _condition_17(o: Any) -> bool:
    if type(o) is dict:
        v282 = o.get("type")
        if v282 is None:
            return False
        if v282 != "URLRewrite":
            return False
    return True


def _condition_18(o: Any) -> bool:
    if type(o) is dict:
        v285 = o.get("type")
        if v285 is None:
            return False
        if v285 != "CORS":
            return False
    return True


def _condition_19(o: Any) -> bool:
    if type(o) is dict:
        v288 = o.get("type")
        if v288 is None:
            return False
        if v288 != "ExternalAuth":
            return False
    return True


def _condition_20(o: Any) -> bool:
    if type(o) is dict:
        v291 = o.get("type")
        if v291 is None:
            return False
        if v291 != "ExtensionRef":
            return False
    return True


def _rule_filter(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K37:
        return False
    v192 = o.get("type")
    if v192 is None:
        return False
    if type(v192) is not str:
        return False
    if v192 not in (
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
    v193 = o.get("requestHeaderModifier")
    if v193 is not None:
        if not _rule_headermodifier(v193):
            return False
    v201 = o.get("responseHeaderModifier")
    if v201 is not None:
        if not _rule_headermodifier(v201):
            return False
    v202 = o.get("requestMirror")
    if v202 is not None:
        if not _rule_requestmirror(v202):
            return False
    v218 = o.get("requestRedirect")
    if v218 is not None:
        if not _rule_requestredirect(v218):
            return False
    v233 = o.get("urlRewrite")
    if v233 is not None:
        if type(v233) is not dict:
            return False
        if not v233.keys() <= _K45:
            return False
        v234 = v233.get("hostname")
        if v234 is not None:
            if not _names_precisehostname(v234):
                return False
        v235 = v233.get("path")
        if v235 is not None:
            if not _rule_pathmodifier(v235):
                return False
    v236 = o.get("cors")
    if v236 is not None:
        if not _rule_cors(v236):
            return False
    v248 = o.get("externalAuth")
    if v248 is not None:
        if not _rule_externalauth(v248):
            return False
    v266 = o.get("extensionRef")
    if v266 is not None:
        if type(v266) is not dict:
            return False
        if not v266.keys() <= _K51:
            return False
        v267 = v266.get("group")
        if v267 is None:
            return False
        if not _names_group(v267):
            return False
        v268 = v266.get("kind")
        if v268 is None:
            return False
        if not _names_kind(v268):
            return False
        v269 = v266.get("name")
        if v269 is None:
            return False
        if not _names_objectname(v269):
            return False
    if _condition_13(o):
        if type(o) is dict:
            v271 = o.get("requestHeaderModifier")
            if v271 is None:
                return False
    else:
        if type(o) is dict:
            v272 = o.get("requestHeaderModifier")
            if v272 is not None:
                return False
    if _condition_14(o):
        if type(o) is dict:
            v274 = o.get("responseHeaderModifier")
            if v274 is None:
                return False
    else:
        if type(o) is dict:
            v275 = o.get("responseHeaderModifier")
            if v275 is not None:
                return False
    if _condition_15(o):
        if type(o) is dict:
            v277 = o.get("requestMirror")
            if v277 is None:
                return False
    else:
        if type(o) is dict:
            v278 = o.get("requestMirror")
            if v278 is not None:
                return False
    if _condition_16(o):
        if type(o) is dict:
            v280 = o.get("requestRedirect")
            if v280 is None:
                return False
    else:
        if type(o) is dict:
            v281 = o.get("requestRedirect")
            if v281 is not None:
                return False
    if _condition_17(o):
        if type(o) is dict:
            v283 = o.get("urlRewrite")
            if v283 is None:
                return False
    else:
        if type(o) is dict:
            v284 = o.get("urlRewrite")
            if v284 is not None:
                return False
    if _condition_18(o):
        if type(o) is dict:
            v286 = o.get("cors")
            if v286 is None:
                return False
    else:
        if type(o) is dict:
            v287 = o.get("cors")
            if v287 is not None:
                return False
    if _condition_19(o):
        if type(o) is dict:
            v289 = o.get("externalAuth")
            if v289 is None:
                return False
    else:
        if type(o) is dict:
            v290 = o.get("externalAuth")
            if v290 is not None:
                return False
    if _condition_20(o):
        if type(o) is dict:
            v292 = o.get("extensionRef")
            if v292 is None:
                return False
    else:
        if type(o) is dict:
            v293 = o.get("extensionRef")
            if v293 is not None:
                return False
    return True


def _condition_21(o: Any) -> bool:
    if type(o) is list:
        v299 = sum(map(_condition_16, o))
        if v299 < 1:
            return False
    if type(o) is list:
        v300 = sum(map(_condition_17, o))
        if v300 < 1:
            return False
    return True


def _rule_filters(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v191 in o:
        if not _rule_filter(v191):
            return False
    if type(o) is list:
        v294 = sum(map(_condition_13, o))
        if v294 > 1:
            return False
    if type(o) is list:
        v295 = sum(map(_condition_14, o))
        if v295 > 1:
            return False
    if type(o) is list:
        v296 = sum(map(_condition_16, o))
        if v296 > 1:
            return False
    if type(o) is list:
        v297 = sum(map(_condition_17, o))
        if v297 > 1:
            return False
    if type(o) is list:
        v298 = sum(map(_condition_18, o))
        if v298 > 1:
            return False
    if _condition_21(o):
        return False
    return True


def _rule_weightedbackendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K52:
        return False
    v303 = o.get("name")
    if v303 is None:
        return False
    if not _names_objectname(v303):
        return False
    v304 = o.get("group")
    if v304 is not None:
        if not _names_group(v304):
            return False
    v305 = o.get("kind")
    if v305 is not None:
        if not _names_kind(v305):
            return False
    v306 = o.get("namespace")
    if v306 is not None:
        if not _names_label(v306):
            return False
    v307 = o.get("port")
    if v307 is not None:
        if not _names_port(v307):
            return False
    v308 = o.get("weight")
    if v308 is not None:
        if type(v308) is not int:
            return False
        if v308 < 0:
            return False
        if v308 > 1000000:
            return False
    v309 = o.get("filters")
    if v309 is not None:
        if not _rule_filters(v309):
            return False
    if not _rule_serviceportgiven(o):
        return False
    return True


def _rule_duration(o: Any) -> bool:
    if type(o) is not str:
        return False
    if not _P23.fullmatch(o):
        return False
    return True


def _condition_22(o: Any) -> bool:
    if type(o) is dict:
        v325 = o.get("cookieConfig")
        if v325 is None:
            return False
        v326 = o.get("type")
        if v326 is None:
            return False
        if v326 != "Header":
            return False
    return True


def _condition_23(o: Any) -> bool:
    if type(o) is dict:
        v327 = o.get("cookieConfig")
        if v327 is None:
            return False
        if type(v327) is dict:
            v328 = v327.get("lifetimeType")
            if v328 is None:
                return False
            if v328 != "Permanent":
                return False
    return True


def _rule_sessionpersistence(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K55:
        return False
    v319 = o.get("sessionName")
    if v319 is not None:
        if type(v319) is not str:
            return False
        if len(v319) > 128:
            return False
    v320 = o.get("type")
    if v320 is not None:
        if type(v320) is not str:
            return False
        if v320 not in (
            "Cookie",
            "Header",
        ):
            return False
    v321 = o.get("absoluteTimeout")
    if v321 is not None:
        if not _rule_duration(v321):
            return False
    v322 = o.get("idleTimeout")
    if v322 is not None:
        if not _rule_duration(v322):
            return False
    v323 = o.get("cookieConfig")
    if v323 is not None:
        if type(v323) is not dict:
            return False
        if not v323.keys() <= _K56:
            return False
        v324 = v323.get("lifetimeType")
        if v324 is not None:
            if type(v324) is not str:
                return False
            if v324 not in (
                "Permanent",
                "Session",
            ):
                return False
    if _condition_22(o):
        return False
    if _condition_23(o):
        if type(o) is dict:
            v329 = o.get("absoluteTimeout")
            if v329 is None:
                return False
    return True


def _condition_24(o: Any) -> bool:
    if type(o) is dict:
        v330 = o.get("backendRefs")
        if v330 is None:
            return False
        if type(v330) is list:
            if len(v330) < 1:
                return False
        v331 = o.get("filters")
        if v331 is None:
            return False
        if type(v331) is list:
            v332 = sum(map(_condition_16, v331))
            if v332 < 1:
                return False
    return True


def _rule_rule(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K34:
        return False
    v171 = o.get("name")
    if v171 is not None:
        if not _names_subdomain(v171):
            return False
    v172 = o.get("matches")
    if v172 is not None:
        if type(v172) is not list:
            return False
        if len(v172) > 64:
            return False
        for v173 in v172:
            if not _rule_match(v173):
                return False
    v190 = o.get("filters")
    if v190 is not None:
        if not _rule_filters(v190):
            return False
    v301 = o.get("backendRefs")
    if v301 is not None:
        if type(v301) is not list:
            return False
        if len(v301) > 16:
            return False
        for v302 in v301:
            if not _rule_weightedbackendref(v302):
                return False
    v310 = o.get("timeouts")
    if v310 is not None:
        if type(v310) is not dict:
            return False
        if not v310.keys() <= _K53:
            return False
        v311 = v310.get("request")
        if v311 is not None:
            if not _rule_duration(v311):
                return False
        v312 = v310.get("backendRequest")
        if v312 is not None:
            if not _rule_duration(v312):
                return False
    v313 = o.get("retry")
    if v313 is not None:
        if type(v313) is not dict:
            return False
        if not v313.keys() <= _K54:
            return False
        v314 = v313.get("attempts")
        if v314 is not None:
            if type(v314) is not int:
                return False
            if v314 < 1:
                return False
        v315 = v313.get("backoff")
        if v315 is not None:
            if not _rule_duration(v315):
                return False
        v316 = v313.get("codes")
        if v316 is not None:
            if type(v316) is not list:
                return False
            for v317 in v316:
                if type(v317) is not int:
                    return False
                if v317 < 400:
                    return False
                if v317 > 599:
                    return False
    v318 = o.get("sessionPersistence")
    if v318 is not None:
        if not _rule_sessionpersistence(v318):
            return False
    if _condition_24(o):
        return False
    return True


def _rule_rules(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v170 in o:
        if not _rule_rule(v170):
            return False
    return True


def _condition_25(o: Any) -> bool:
    if type(o) is dict:
        v339 = o.get("latestRevision")
        if v339 is None:
            return False
        if v339 is not False:
            return False
    return True


def _condition_26(o: Any) -> bool:
    if type(o) is dict:
        v341 = o.get("latestRevision")
        if v341 is None:
            return False
        if v341 is not True:
            return False
    return True


def _route_traffic(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K57:
        return False
    v334 = o.get("knative")
    if v334 is not None:
        if type(v334) is not list:
            return False
        if len(v334) > 16:
            return False
        for v335 in v334:
            if type(v335) is not dict:
                return False
            if not v335.keys() <= _K58:
                return False
            v336 = v335.get("percent")
            if v336 is None:
                return False
            if type(v336) is not int:
                return False
            if v336 < 0:
                return False
            if v336 > 100:
                return False
            v337 = v335.get("latestRevision")
            if v337 is not None:
                if type(v337) is not bool:
                    return False
            v338 = v335.get("revisionName")
            if v338 is not None:
                if not _names_label(v338):
                    return False
            if _condition_25(v335):
                if type(v335) is dict:
                    v340 = v335.get("revisionName")
                    if v340 is None:
                        return False
            if _condition_26(v335):
                if type(v335) is dict:
                    v342 = v335.get("revisionName")
                    if v342 is not None:
                        return False
    return True


def _route_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K33:
        return False
    v164 = o.get("gatewayRef")
    if v164 is not None:
        if type(v164) is not dict:
            return False
        if not v164.keys() <= _K6:
            return False
        v165 = v164.get("name")
        if v165 is None:
            return False
        if not _names_subdomain(v165):
            return False
        v166 = v164.get("namespace")
        if v166 is None:
            return False
        if not _names_label(v166):
            return False
    v167 = o.get("hostnames")
    if v167 is not None:
        if type(v167) is not list:
            return False
        if len(v167) > 16:
            return False
        for v168 in v167:
            if not _names_hostname(v168):
                return False
    v169 = o.get("rules")
    if v169 is not None:
        if not _rule_rules(v169):
            return False
    v333 = o.get("traffic")
    if v333 is not None:
        if not _route_traffic(v333):
            return False
    return True


def _function_v1beta1(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K31:
        return False
    v153 = o.get("apiVersion")
    if v153 is None:
        return False
    if type(v153) is not str:
        return False
    if v153 not in ("core.openfunction.io/v1beta1",):
        return False
    v154 = o.get("kind")
    if v154 is None:
        return False
    if type(v154) is not str:
        return False
    if v154 not in ("Function",):
        return False
    v155 = o.get("metadata")
    if v155 is None:
        return False
    if not _metadata_function(v155):
        return False
    v160 = o.get("spec")
    if v160 is None:
        return False
    if type(v160) is not dict:
        return False
    if not v160.keys() <= _K32:
        return False
    v161 = v160.get("version")
    if v161 is not None:
        if type(v161) is not str:
            return False
    v162 = v160.get("port")
    if v162 is not None:
        if not _names_port(v162):
            return False
    v163 = v160.get("route")
    if v163 is not None:
        if not _route_route(v163):
            return False
    v343 = v160.get("serving")
    if v343 is not None:
        if type(v343) is not dict:
            return False
        if not v343.keys() <= _K59:
            return False
        v344 = v343.get("runtime")
        if v344 is not None:
            if type(v344) is not str:
                return False
            if v344 not in (
                "knative",
                "async",
            ):
                return False
        v345 = v343.get("triggers")
        if v345 is not None:
            if type(v345) is not list:
                return False
    return True


def _condition_27(o: Any) -> bool:
    return True


def _function_v1beta2(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K31:
        return False
    v362 = o.get("apiVersion")
    if v362 is None:
        return False
    if type(v362) is not str:
        return False
    if v362 not in ("core.openfunction.io/v1beta2",):
        return False
    v363 = o.get("kind")
    if v363 is None:
        return False
    if type(v363) is not str:
        return False
    if v363 not in ("Function",):
        return False
    v364 = o.get("metadata")
    if v364 is None:
        return False
    if not _metadata_function(v364):
        return False
    v365 = o.get("spec")
    if v365 is None:
        return False
    if type(v365) is not dict:
        return False
    if not v365.keys() <= _K32:
        return False
    v366 = v365.get("version")
    if v366 is not None:
        if type(v366) is not str:
            return False
    v367 = v365.get("route")
    if v367 is not None:
        if _condition_27(v367):
            return False
    v368 = v365.get("port")
    if v368 is not None:
        if _condition_27(v368):
            return False
    v369 = v365.get("serving")
    if v369 is not None:
        if type(v369) is not dict:
            return False
        if not v369.keys() <= _K60:
            return False
        v370 = v369.get("triggers")
        if v370 is not None:
            if type(v370) is not dict:
                return False
            if not v370.keys() <= _K61:
                return False
            v371 = v370.get("http")
            if v371 is not None:
                if type(v371) is not dict:
                    return False
                if not v371.keys() <= _K62:
                    return False
                v372 = v371.get("port")
                if v372 is not None:
                    if not _names_port(v372):
                        return False
                v373 = v371.get("engine")
                if v373 is not None:
                    if type(v373) is not str:
                        return False
                    if v373 not in (
                        "knative",
                        "keda",
                    ):
                        return False
                v374 = v371.get("route")
                if v374 is not None:
                    if not _route_route(v374):
                        return False
            v375 = v370.get("dapr")
            if v375 is not None:
                if type(v375) is not list:
                    return False
        v377 = v369.get("runtime")
        if v377 is not None:
            if _condition_27(v377):
                return False
    return True


def _gateway_class(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v396 = o.get("spec")
    if v396 is not None:
        if type(v396) is not dict:
            return False
        v397 = v396.get("controllerName")
        if v397 is not None:
            if type(v397) is not str:
                return False
    return True


def _gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K31:
        return False
    v398 = o.get("apiVersion")
    if v398 is None:
        return False
    if type(v398) is not str:
        return False
    if v398 not in (
        "networking.openfunction.io/v1alpha1",
        "networking.openfunction.io/v1beta1",
    ):
        return False
    v399 = o.get("kind")
    if v399 is None:
        return False
    if type(v399) is not str:
        return False
    if v399 not in ("Gateway",):
        return False
    v400 = o.get("metadata")
    if v400 is None:
        return False
    if not _metadata_other(v400):
        return False
    v401 = o.get("spec")
    if v401 is None:
        return False
    if not _gateway_spec(v401):
        return False
    return True


def _http_route_parentrefs(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v405 in o:
        if type(v405) is not dict:
            return False
        v406 = v405.get("group")
        if v406 is not None:
            if type(v406) is not str:
                return False
        v407 = v405.get("kind")
        if v407 is not None:
            if type(v407) is not str:
                return False
        v408 = v405.get("name")
        if v408 is not None:
            if type(v408) is not str:
                return False
        v409 = v405.get("namespace")
        if v409 is not None:
            if type(v409) is not str:
                return False
        v410 = v405.get("sectionName")
        if v410 is not None:
            if type(v410) is not str:
                return False
        v411 = v405.get("port")
        if v411 is not None:
            if type(v411) is not int:
                return False
    return True


def _grpc_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v403 = o.get("spec")
    if v403 is not None:
        if type(v403) is not dict:
            return False
        v404 = v403.get("parentRefs")
        if v404 is not None:
            if not _http_route_parentrefs(v404):
                return False
        v412 = v403.get("hostnames")
        if v412 is not None:
            if type(v412) is not list:
                return False
            for v413 in v412:
                if type(v413) is not str:
                    return False
    return True


def _http_route_values(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v427 in o:
        if type(v427) is not dict:
            return False
        v428 = v427.get("type")
        if v428 is not None:
            if type(v428) is not str:
                return False
        v429 = v427.get("name")
        if v429 is not None:
            if type(v429) is not str:
                return False
        v430 = v427.get("value")
        if v430 is not None:
            if type(v430) is not str:
                return False
    return True


def _http_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v414 = o.get("spec")
    if v414 is not None:
        if type(v414) is not dict:
            return False
        v415 = v414.get("parentRefs")
        if v415 is not None:
            if not _http_route_parentrefs(v415):
                return False
        v416 = v414.get("hostnames")
        if v416 is not None:
            if type(v416) is not list:
                return False
            for v417 in v416:
                if type(v417) is not str:
                    return False
        v418 = v414.get("rules")
        if v418 is not None:
            if type(v418) is not list:
                return False
            for v419 in v418:
                if type(v419) is not dict:
                    return False
                v420 = v419.get("matches")
                if v420 is not None:
                    if type(v420) is not list:
                        return False
                    for v421 in v420:
                        if type(v421) is not dict:
                            return False
                        v422 = v421.get("path")
                        if v422 is not None:
                            if type(v422) is not dict:
                                return False
                            v423 = v422.get("type")
                            if v423 is not None:
                                if type(v423) is not str:
                                    return False
                            v424 = v422.get("value")
                            if v424 is not None:
                                if type(v424) is not str:
                                    return False
                        v425 = v421.get("method")
                        if v425 is not None:
                            if type(v425) is not str:
                                return False
                        v426 = v421.get("headers")
                        if v426 is not None:
                            if not _http_route_values(v426):
                                return False
                        v431 = v421.get("queryParams")
                        if v431 is not None:
                            if not _http_route_values(v431):
                                return False
    return True


def _http_scaled_object(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v432 = o.get("spec")
    if v432 is not None:
        if type(v432) is not dict:
            return False
        v433 = v432.get("host")
        if v433 is not None:
            if type(v433) is not str:
                return False
        v434 = v432.get("hosts")
        if v434 is not None:
            if type(v434) is not list:
                return False
            for v435 in v434:
                if type(v435) is not str:
                    return False
        v436 = v432.get("pathPrefixes")
        if v436 is not None:
            if type(v436) is not list:
                return False
            for v437 in v436:
                if type(v437) is not str:
                    return False
        v438 = v432.get("scaleTargetRef")
        if v438 is not None:
            if type(v438) is not dict:
                return False
            v439 = v438.get("service")
            if v439 is not None:
                if type(v439) is not str:
                    return False
    return True


def _interceptor_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v440 = o.get("spec")
    if v440 is not None:
        if type(v440) is not dict:
            return False
        v441 = v440.get("target")
        if v441 is not None:
            if type(v441) is not dict:
                return False
            v442 = v441.get("service")
            if v442 is not None:
                if type(v442) is not str:
                    return False
        v443 = v440.get("rules")
        if v443 is not None:
            if type(v443) is not list:
                return False
            for v444 in v443:
                if type(v444) is not dict:
                    return False
                v445 = v444.get("hosts")
                if v445 is not None:
                    if type(v445) is not list:
                        return False
                    for v446 in v445:
                        if type(v446) is not str:
                            return False
                v447 = v444.get("paths")
                if v447 is not None:
                    if type(v447) is not list:
                        return False
                    for v448 in v447:
                        if type(v448) is not dict:
                            return False
                        v449 = v448.get("value")
                        if v449 is None:
                            return False
                        if type(v449) is not str:
                            return False
    return True


def _knative_service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v450 = o.get("spec")
    if v450 is not None:
        if type(v450) is not dict:
            return False
        v451 = v450.get("template")
        if v451 is not None:
            if type(v451) is not dict:
                return False
            v452 = v451.get("metadata")
            if v452 is not None:
                if type(v452) is not dict:
                    return False
                v453 = v452.get("name")
                if v453 is not None:
                    if type(v453) is not str:
                        return False
        v454 = v450.get("traffic")
        if v454 is not None:
            if type(v454) is not list:
                return False
            for v455 in v454:
                if type(v455) is not dict:
                    return False
                v456 = v455.get("revisionName")
                if v456 is not None:
                    if type(v456) is not str:
                        return False
                v457 = v455.get("percent")
                if v457 is not None:
                    if type(v457) is not int:
                        return False
    return True


def _kubernetes_gateway_addresses(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v464 in o:
        if type(v464) is not dict:
            return False
        v465 = v464.get("type")
        if v465 is not None:
            if type(v465) is not str:
                return False
        v466 = v464.get("value")
        if v466 is not None:
            if type(v466) is not str:
                return False
    return True


def _kubernetes_gateway_listeners(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v468 in o:
        if type(v468) is not dict:
            return False
        v469 = v468.get("name")
        if v469 is None:
            return False
        if type(v469) is not str:
            return False
        v470 = v468.get("port")
        if v470 is None:
            return False
        if type(v470) is not int:
            return False
        v471 = v468.get("protocol")
        if v471 is None:
            return False
        if type(v471) is not str:
            return False
        v472 = v468.get("hostname")
        if v472 is not None:
            if type(v472) is not str:
                return False
        v473 = v468.get("tls")
        if v473 is not None:
            if type(v473) is not dict:
                return False
        v474 = v468.get("allowedRoutes")
        if v474 is not None:
            if not _listener_allowedroutes(v474):
                return False
    return True


def _kubernetes_gateway_spec(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v462 = o.get("gatewayClassName")
    if v462 is not None:
        if type(v462) is not str:
            return False
    v463 = o.get("addresses")
    if v463 is not None:
        if not _kubernetes_gateway_addresses(v463):
            return False
    v467 = o.get("listeners")
    if v467 is not None:
        if not _kubernetes_gateway_listeners(v467):
            return False
    return True


def _kubernetes_gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v458 = o.get("metadata")
    if v458 is not None:
        if type(v458) is not dict:
            return False
        v459 = v458.get("annotations")
        if v459 is not None:
            if type(v459) is not dict:
                return False
        v460 = v458.get("labels")
        if v460 is not None:
            if type(v460) is not dict:
                return False
    v461 = o.get("spec")
    if v461 is not None:
        if not _kubernetes_gateway_spec(v461):
            return False
    v475 = o.get("status")
    if v475 is not None:
        if type(v475) is not dict:
            return False
        v476 = v475.get("addresses")
        if v476 is not None:
            if not _kubernetes_gateway_addresses(v476):
                return False
    return True


def _listener_set(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v477 = o.get("spec")
    if v477 is not None:
        if type(v477) is not dict:
            return False
        v478 = v477.get("parentRef")
        if v478 is not None:
            if type(v478) is not dict:
                return False
            v479 = v478.get("kind")
            if v479 is not None:
                if type(v479) is not str:
                    return False
            v480 = v478.get("name")
            if v480 is not None:
                if type(v480) is not str:
                    return False
            v481 = v478.get("namespace")
            if v481 is not None:
                if type(v481) is not str:
                    return False
        v482 = v477.get("listeners")
        if v482 is not None:
            if not _kubernetes_gateway_listeners(v482):
                return False
    return True


def _namespace(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v483 = o.get("metadata")
    if v483 is not None:
        if type(v483) is not dict:
            return False
        v484 = v483.get("labels")
        if v484 is not None:
            if type(v484) is not dict:
                return False
            for v485 in v484.values():
                if type(v485) is not str:
                    return False
    return True


def _service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v486 = o.get("spec")
    if v486 is not None:
        if type(v486) is not dict:
            return False
        v487 = v486.get("type")
        if v487 is not None:
            if type(v487) is not str:
                return False
        v488 = v486.get("externalName")
        if v488 is not None:
            if type(v488) is not str:
                return False
        v489 = v486.get("ports")
        if v489 is not None:
            if type(v489) is not list:
                return False
            for v490 in v489:
                if type(v490) is not dict:
                    return False
                v491 = v490.get("port")
                if v491 is None:
                    return False
                if type(v491) is not int:
                    return False
                v492 = v490.get("name")
                if v492 is not None:
                    if type(v492) is not str:
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
