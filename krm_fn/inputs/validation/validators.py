"""Generated from schemas/*.json by tools/generate_validators.py; do not edit.

Each function says whether a value is valid, as jsonschema would (null means absent, a pattern matches the whole text).
"""

# Generated code is long and repetitive on purpose, so style rules do not apply:
# ruff: noqa

from __future__ import annotations

from krm_fn.inputs.validation.patterns import LazyPattern
from krm_fn.typed import TYPE_CHECKING, Any

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
    "^(?![^/]{254})([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
)
_P8 = LazyPattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")
_P9 = LazyPattern(
    "^([a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/[A-Za-z0-9]+)$"
)
_P10 = LazyPattern("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*)?$")
_P11 = LazyPattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")
_P12 = LazyPattern("^([-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})+$")
_P13 = LazyPattern("^1\\.[0-9]{1,3}(\\.[0-9]{1,3})?$")
_P14 = LazyPattern("^v?[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}(-[-.a-zA-Z0-9]+)?$")
_P15 = LazyPattern("^[-._a-zA-Z0-9]+$")
_P16 = LazyPattern("^[-._:/$%{}\\[\\]a-zA-Z0-9]+$")
_P17 = LazyPattern("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\r\\n]+$")
_P18 = LazyPattern("^OFN[1-6][0-9]{2}$")
_P19 = LazyPattern(
    "^(?!.*(//|/\\./|/\\.\\./|%2[fF]))(?!.*/\\.{1,2}$)/([-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})*$"
)
_P20 = LazyPattern("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$")
_P21 = LazyPattern("^[^\\x00-\\x08\\x0a-\\x1f\\x7f]*$")
_P22 = LazyPattern(
    "^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$"
)
_P23 = LazyPattern("^(\\*|[a-zA-Z][a-zA-Z0-9+.-]*://[^:/?#]+(:[0-9]{1,5})?)$")
_P24 = LazyPattern("^([0-9]{1,5}(h|m|s|ms)){1,4}$")
_P25 = LazyPattern("^[A-Za-z0-9!#$%&'*+\\-.^_`|~]+$")
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
        "tls",
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
_K9 = frozenset(["allowedRoutes", "filters", "hostname", "name", "port", "protocol", "tls"])
_K10 = frozenset(["certificateRefs", "frontendValidation", "mode", "options"])
_K11 = frozenset(["group", "kind", "name", "namespace"])
_K12 = frozenset(["caCertificateRefs"])
_K13 = frozenset(["kinds", "namespaces"])
_K14 = frozenset(["from", "selector"])
_K15 = frozenset(["matchExpressions", "matchLabels"])
_K16 = frozenset(["key", "operator", "values"])
_K17 = frozenset(["group", "kind"])
_K18 = frozenset(["requests"])
_K19 = frozenset(["extensionRef", "externalAuth", "type"])
_K20 = frozenset(["backendRef", "forwardBody", "grpc", "http", "protocol"])
_K21 = frozenset(["group", "kind", "name", "namespace", "port"])
_K22 = frozenset(["allowedHeaders", "allowedResponseHeaders", "path"])
_K23 = frozenset(["allowedHeaders"])
_K24 = frozenset(["maxSize"])
_K25 = frozenset(["group", "kind", "name"])
_K26 = frozenset(["addresses", "gatewayClassName", "listeners"])
_K27 = frozenset(["type", "value"])
_K28 = frozenset(["channel", "version"])
_K29 = frozenset(["strategy"])
_K30 = frozenset(["attach", "stripPathPrefix"])
_K31 = frozenset(["keda", "knative", "map", "unresolved"])
_K32 = frozenset(["function", "revision", "service"])
_K33 = frozenset(["name", "namespace", "port"])
_K34 = frozenset(["identify", "ingress", "revisionNaming", "revisionTemplate", "target"])
_K35 = frozenset(["coreDNSVersion", "mode", "targets"])
_K36 = frozenset(["bind", "forward", "key", "name", "namespace", "resolver", "type"])
_K37 = frozenset(["issuer", "mode", "redirect"])
_K38 = frozenset(["path"])
_K39 = frozenset(["failOn", "ignore"])
_K40 = frozenset(["apiVersion", "kind", "metadata", "spec", "status"])
_K41 = frozenset(["build", "image", "imageCredentials", "port", "route", "serving", "version", "workloadRuntime"])
_K42 = frozenset(["gatewayRef", "hostnames", "rules", "traffic"])
_K43 = frozenset(["backendRefs", "filters", "matches", "name", "retry", "sessionPersistence", "timeouts"])
_K44 = frozenset(["headers", "method", "path", "queryParams"])
_K45 = frozenset(["name", "type", "value"])
_K46 = frozenset(
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
_K47 = frozenset(["add", "remove", "set"])
_K48 = frozenset(["name", "value"])
_K49 = frozenset(["backendRef", "fraction", "percent"])
_K50 = frozenset(["denominator", "numerator"])
_K51 = frozenset(["hostname", "path", "port", "scheme", "statusCode"])
_K52 = frozenset(["replaceFullPath", "replacePrefixMatch", "type"])
_K53 = frozenset(["hostname", "path"])
_K54 = frozenset(["allowCredentials", "allowHeaders", "allowMethods", "allowOrigins", "exposeHeaders", "maxAge"])
_K55 = frozenset(["filters", "group", "kind", "name", "namespace", "port", "weight"])
_K56 = frozenset(["backendRequest", "request"])
_K57 = frozenset(["attempts", "backoff", "codes"])
_K58 = frozenset(["absoluteTimeout", "cookie", "cookieConfig", "header", "idleTimeout", "sessionName", "type"])
_K59 = frozenset(["lifetimeType"])
_K60 = frozenset(["lifetimeType", "name", "path"])
_K61 = frozenset(["name"])
_K62 = frozenset(["knative"])
_K63 = frozenset(["latestRevision", "percent", "revisionName"])
_K64 = frozenset(
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
_K65 = frozenset(
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
_K66 = frozenset(["dapr", "http", "inputs"])
_K67 = frozenset(["engine", "port", "route"])


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


def _condition_2(o: Any) -> bool:
    if type(o) is dict:
        v94 = o.get("group")
        if v94 is not None:
            if v94 != "":
                return False
        v95 = o.get("kind")
        if v95 is not None:
            if v95 != "Service":
                return False
    return True


def _rule_serviceportgiven(o: Any) -> bool:
    if _condition_2(o):
        if type(o) is dict:
            v96 = o.get("port")
            if v96 is None:
                return False
    return True


def _rule_backendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K21:
        return False
    v89 = o.get("name")
    if v89 is None:
        return False
    if not _names_objectname(v89):
        return False
    v90 = o.get("group")
    if v90 is not None:
        if not _names_group(v90):
            return False
    v91 = o.get("kind")
    if v91 is not None:
        if not _names_kind(v91):
            return False
    v92 = o.get("namespace")
    if v92 is not None:
        if not _names_label(v92):
            return False
    v93 = o.get("port")
    if v93 is not None:
        if not _names_port(v93):
            return False
    if not _rule_serviceportgiven(o):
        return False
    return True


def _rule_headernames(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v101 in o:
        if type(v101) is not str:
            return False
    return True


def _condition_3(o: Any) -> bool:
    if type(o) is dict:
        v107 = o.get("protocol")
        if v107 is None:
            return False
        if v107 != "HTTP":
            return False
    return True


def _condition_4(o: Any) -> bool:
    if type(o) is dict:
        v110 = o.get("protocol")
        if v110 is None:
            return False
        if v110 != "GRPC":
            return False
    return True


def _rule_externalauth(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K20:
        return False
    v88 = o.get("backendRef")
    if v88 is None:
        return False
    if not _rule_backendref(v88):
        return False
    v97 = o.get("protocol")
    if v97 is None:
        return False
    if type(v97) is not str:
        return False
    if v97 not in (
        "HTTP",
        "GRPC",
    ):
        return False
    v98 = o.get("http")
    if v98 is not None:
        if type(v98) is not dict:
            return False
        if not v98.keys() <= _K22:
            return False
        v99 = v98.get("path")
        if v99 is not None:
            if type(v99) is not str:
                return False
            if len(v99) > 1024:
                return False
            if not _P12.fullmatch(v99):
                return False
        v100 = v98.get("allowedHeaders")
        if v100 is not None:
            if not _rule_headernames(v100):
                return False
        v102 = v98.get("allowedResponseHeaders")
        if v102 is not None:
            if not _rule_headernames(v102):
                return False
    v103 = o.get("grpc")
    if v103 is not None:
        if type(v103) is not dict:
            return False
        if not v103.keys() <= _K23:
            return False
        v104 = v103.get("allowedHeaders")
        if v104 is not None:
            if not _rule_headernames(v104):
                return False
    v105 = o.get("forwardBody")
    if v105 is not None:
        if type(v105) is not dict:
            return False
        if not v105.keys() <= _K24:
            return False
        v106 = v105.get("maxSize")
        if v106 is not None:
            if type(v106) is not int:
                return False
            if v106 < 0:
                return False
    if _condition_3(o):
        if type(o) is dict:
            v108 = o.get("http")
            if v108 is None:
                return False
    else:
        if type(o) is dict:
            v109 = o.get("http")
            if v109 is not None:
                return False
    if _condition_4(o):
        if type(o) is dict:
            v111 = o.get("grpc")
            if v111 is None:
                return False
    else:
        if type(o) is dict:
            v112 = o.get("grpc")
            if v112 is not None:
                return False
    return True


def _rule_extensionref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K25:
        return False
    v114 = o.get("group")
    if v114 is None:
        return False
    if not _names_group(v114):
        return False
    v115 = o.get("kind")
    if v115 is None:
        return False
    if not _names_kind(v115):
        return False
    v116 = o.get("name")
    if v116 is None:
        return False
    if not _names_objectname(v116):
        return False
    return True


def _condition_5(o: Any) -> bool:
    if type(o) is dict:
        v117 = o.get("type")
        if v117 is None:
            return False
        if v117 != "ExternalAuth":
            return False
    return True


def _condition_6(o: Any) -> bool:
    if type(o) is dict:
        v120 = o.get("type")
        if v120 is None:
            return False
        if v120 != "ExtensionRef":
            return False
    return True


def _listener_filters(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K18:
        return False
    v84 = o.get("requests")
    if v84 is not None:
        if type(v84) is not list:
            return False
        if len(v84) > 16:
            return False
        for v85 in v84:
            if type(v85) is not dict:
                return False
            if not v85.keys() <= _K19:
                return False
            v86 = v85.get("type")
            if v86 is None:
                return False
            if type(v86) is not str:
                return False
            if v86 not in (
                "ExternalAuth",
                "ExtensionRef",
            ):
                return False
            v87 = v85.get("externalAuth")
            if v87 is not None:
                if not _rule_externalauth(v87):
                    return False
            v113 = v85.get("extensionRef")
            if v113 is not None:
                if not _rule_extensionref(v113):
                    return False
            if _condition_5(v85):
                if type(v85) is dict:
                    v118 = v85.get("externalAuth")
                    if v118 is None:
                        return False
            else:
                if type(v85) is dict:
                    v119 = v85.get("externalAuth")
                    if v119 is not None:
                        return False
            if _condition_6(v85):
                if type(v85) is dict:
                    v121 = v85.get("extensionRef")
                    if v121 is None:
                        return False
            else:
                if type(v85) is dict:
                    v122 = v85.get("extensionRef")
                    if v122 is not None:
                        return False
    return True


def _condition_7(o: Any) -> bool:
    if type(o) is dict:
        v123 = o.get("filters")
        if v123 is None:
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
    v83 = o.get("filters")
    if v83 is not None:
        if not _listener_filters(v83):
            return False
    if _condition_7(o):
        if type(o) is dict:
            v124 = o.get("protocol")
            if v124 is not None:
                if type(v124) is not str:
                    return False
                if v124 not in (
                    "HTTP",
                    "HTTPS",
                ):
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
    v125 = o.get("kubernetesGateway")
    if v125 is not None:
        if type(v125) is not dict:
            return False
        if not v125.keys() <= _K26:
            return False
        v126 = v125.get("gatewayClassName")
        if v126 is not None:
            if not _names_subdomain(v126):
                return False
        v127 = v125.get("listeners")
        if v127 is not None:
            if not _listener_listeners(v127):
                return False
        v128 = v125.get("addresses")
        if v128 is not None:
            if type(v128) is not list:
                return False
            for v129 in v128:
                if type(v129) is not dict:
                    return False
                if not v129.keys() <= _K27:
                    return False
                v130 = v129.get("value")
                if v130 is None:
                    return False
                if type(v130) is not str:
                    return False
                if len(v130) < 1:
                    return False
                v131 = v129.get("type")
                if v131 is not None:
                    if type(v131) is not str:
                        return False
    v132 = o.get("namespaceLabels")
    if v132 is not None:
        if type(v132) is not dict:
            return False
        for v133 in v132.values():
            if type(v133) is not dict:
                return False
            for v134 in v133.values():
                if type(v134) is not str:
                    return False
    return True


def _condition_8(o: Any) -> bool:
    if type(o) is dict:
        v157 = o.get("revision")
        if v157 is None:
            return False
    return True


def _condition_9(o: Any) -> bool:
    if type(o) is dict:
        v158 = o.get("service")
        if v158 is None:
            return False
    return True


def _expand_gateway_serviceaddress(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K33:
        return False
    v166 = o.get("namespace")
    if v166 is not None:
        if not _names_label(v166):
            return False
    v167 = o.get("name")
    if v167 is not None:
        if not _names_label(v167):
            return False
    v168 = o.get("port")
    if v168 is not None:
        if not _names_port(v168):
            return False
    return True


def _expand_gateway_backends(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K31:
        return False
    v149 = o.get("map")
    if v149 is not None:
        if type(v149) is not list:
            return False
        for v150 in v149:
            if type(v150) is not dict:
                return False
            if not v150.keys() <= _K32:
                return False
            v151 = v150.get("function")
            if v151 is None:
                return False
            if not _names_namespacedname(v151):
                return False
            v152 = v150.get("service")
            if v152 is not None:
                if type(v152) is not dict:
                    return False
                if not v152.keys() <= _K33:
                    return False
                v153 = v152.get("name")
                if v153 is None:
                    return False
                if not _names_label(v153):
                    return False
                v154 = v152.get("port")
                if v154 is None:
                    return False
                if not _names_port(v154):
                    return False
                v155 = v152.get("namespace")
                if v155 is not None:
                    if not _names_label(v155):
                        return False
            v156 = v150.get("revision")
            if v156 is not None:
                if not _names_label(v156):
                    return False
            if _condition_8(v150):
                if _condition_9(v150):
                    return False
            else:
                if type(v150) is dict:
                    v159 = v150.get("service")
                    if v159 is None:
                        return False
    v160 = o.get("unresolved")
    if v160 is not None:
        if type(v160) is not str:
            return False
        if v160 not in (
            "Warn",
            "Error",
        ):
            return False
    v161 = o.get("knative")
    if v161 is not None:
        if type(v161) is not dict:
            return False
        if not v161.keys() <= _K34:
            return False
        v162 = v161.get("revisionTemplate")
        if v162 is not None:
            if not _names_text(v162):
                return False
        v163 = v161.get("revisionNaming")
        if v163 is not None:
            if type(v163) is not str:
                return False
            if v163 not in (
                "Given",
                "Stamp",
                "FirstGeneration",
            ):
                return False
        v164 = v161.get("target")
        if v164 is not None:
            if type(v164) is not str:
                return False
            if v164 not in (
                "Revision",
                "Ingress",
            ):
                return False
        v165 = v161.get("ingress")
        if v165 is not None:
            if not _expand_gateway_serviceaddress(v165):
                return False
        v169 = v161.get("identify")
        if v169 is not None:
            if type(v169) is not str:
                return False
            if v169 not in (
                "Headers",
                "HostRewrite",
                "HostHeader",
            ):
                return False
    v170 = o.get("keda")
    if v170 is not None:
        if not _expand_gateway_serviceaddress(v170):
            return False
    return True


def _expand_gateway_corefileword(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 253:
        return False
    if not _P16.fullmatch(o):
        return False
    return True


def _condition_10(o: Any) -> bool:
    if type(o) is dict:
        v186 = o.get("type")
        if v186 is None:
            return False
        if v186 != "NodeLocalDNS":
            return False
    return True


def _condition_11(o: Any) -> bool:
    if type(o) is dict:
        v189 = o.get("type")
        if v189 is None:
            return False
        if v189 != "StubDomains":
            return False
    return True


def _condition_12(o: Any) -> bool:
    if type(o) is dict:
        v191 = o.get("type")
        if v191 is None:
            return False
        if v191 != "ExternalDNS":
            return False
    return True


def _expand_gateway_dns(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K35:
        return False
    v172 = o.get("mode")
    if v172 is not None:
        if type(v172) is not str:
            return False
        if v172 not in (
            "Auto",
            "Patch",
            "Emit",
            "None",
        ):
            return False
    v173 = o.get("coreDNSVersion")
    if v173 is not None:
        if type(v173) is not str:
            return False
        if not _P14.fullmatch(v173):
            return False
    v174 = o.get("targets")
    if v174 is not None:
        if type(v174) is not list:
            return False
        for v175 in v174:
            if type(v175) is not dict:
                return False
            if not v175.keys() <= _K36:
                return False
            v176 = v175.get("type")
            if v176 is None:
                return False
            if type(v176) is not str:
                return False
            if v176 not in (
                "CoreDNS",
                "CoreDNSCustom",
                "NodeLocalDNS",
                "StubDomains",
                "ExternalDNS",
            ):
                return False
            v177 = v175.get("namespace")
            if v177 is not None:
                if not _names_label(v177):
                    return False
            v178 = v175.get("name")
            if v178 is not None:
                if not _names_subdomain(v178):
                    return False
            v179 = v175.get("key")
            if v179 is not None:
                if type(v179) is not str:
                    return False
                if len(v179) > 253:
                    return False
                if not _P15.fullmatch(v179):
                    return False
            v180 = v175.get("bind")
            if v180 is not None:
                if type(v180) is not list:
                    return False
                if len(v180) < 1:
                    return False
                for v181 in v180:
                    if not _expand_gateway_corefileword(v181):
                        return False
            v182 = v175.get("resolver")
            if v182 is not None:
                if type(v182) is not list:
                    return False
                if len(v182) < 1:
                    return False
                for v183 in v182:
                    if not _expand_gateway_corefileword(v183):
                        return False
            v184 = v175.get("forward")
            if v184 is not None:
                if type(v184) is not list:
                    return False
                if len(v184) < 1:
                    return False
                for v185 in v184:
                    if not _expand_gateway_corefileword(v185):
                        return False
            if not _condition_10(v175):
                if type(v175) is dict:
                    v187 = v175.get("bind")
                    if v187 is not None:
                        return False
                    v188 = v175.get("forward")
                    if v188 is not None:
                        return False
            if not _condition_11(v175):
                if type(v175) is dict:
                    v190 = v175.get("resolver")
                    if v190 is not None:
                        return False
            if _condition_12(v175):
                if type(v175) is dict:
                    v192 = v175.get("namespace")
                    if v192 is not None:
                        return False
                    v193 = v175.get("name")
                    if v193 is not None:
                        return False
                    v194 = v175.get("key")
                    if v194 is not None:
                        return False
    return True


def _expand_gateway_tls(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K37:
        return False
    v196 = o.get("mode")
    if v196 is not None:
        if type(v196) is not str:
            return False
        if v196 not in (
            "Wildcard",
            "PerNamespace",
            "PerFunction",
        ):
            return False
    v197 = o.get("issuer")
    if v197 is not None:
        if type(v197) is not dict:
            return False
        if not v197.keys() <= _K25:
            return False
        v198 = v197.get("name")
        if v198 is None:
            return False
        if not _names_subdomain(v198):
            return False
        v199 = v197.get("kind")
        if v199 is not None:
            if not _names_kind(v199):
                return False
        v200 = v197.get("group")
        if v200 is not None:
            if not _names_group(v200):
                return False
    v201 = o.get("redirect")
    if v201 is not None:
        if type(v201) is not bool:
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
    v135 = o.get("defaultNamespace")
    if v135 is not None:
        if not _names_label(v135):
            return False
    v136 = o.get("gatewayAPI")
    if v136 is not None:
        if type(v136) is not dict:
            return False
        if not v136.keys() <= _K28:
            return False
        v137 = v136.get("version")
        if v137 is not None:
            if type(v137) is not str:
                return False
            if not _P13.fullmatch(v137):
                return False
        v138 = v136.get("channel")
        if v138 is not None:
            if type(v138) is not str:
                return False
            if v138 not in (
                "standard",
                "experimental",
            ):
                return False
    v139 = o.get("provider")
    if v139 is not None:
        if not _names_text(v139):
            return False
    v140 = o.get("dataPlaneService")
    if v140 is not None:
        if not _names_service(v140):
            return False
    v141 = o.get("entryServiceTemplate")
    if v141 is not None:
        if not _names_text(v141):
            return False
    v142 = o.get("functionService")
    if v142 is not None:
        if type(v142) is not str:
            return False
        if v142 not in (
            "Auto",
            "Emit",
            "None",
        ):
            return False
    v143 = o.get("listeners")
    if v143 is not None:
        if type(v143) is not dict:
            return False
        if not v143.keys() <= _K29:
            return False
        v144 = v143.get("strategy")
        if v144 is not None:
            if type(v144) is not str:
                return False
            if v144 not in (
                "Auto",
                "ListenerSet",
                "None",
            ):
                return False
    v145 = o.get("routes")
    if v145 is not None:
        if type(v145) is not dict:
            return False
        if not v145.keys() <= _K30:
            return False
        v146 = v145.get("attach")
        if v146 is not None:
            if type(v146) is not str:
                return False
            if v146 not in (
                "Auto",
                "Gateway",
                "Listeners",
            ):
                return False
        v147 = v145.get("stripPathPrefix")
        if v147 is not None:
            if type(v147) is not bool:
                return False
    v148 = o.get("backends")
    if v148 is not None:
        if not _expand_gateway_backends(v148):
            return False
    v171 = o.get("dns")
    if v171 is not None:
        if not _expand_gateway_dns(v171):
            return False
    v195 = o.get("tls")
    if v195 is not None:
        if not _expand_gateway_tls(v195):
            return False
    v202 = o.get("inputs")
    if v202 is not None:
        if type(v202) is not str:
            return False
        if v202 not in (
            "Auto",
            "Keep",
            "Drop",
            "LocalConfig",
        ):
            return False
    v203 = o.get("status")
    if v203 is not None:
        if type(v203) is not str:
            return False
        if v203 not in (
            "None",
            "Write",
        ):
            return False
    v204 = o.get("output")
    if v204 is not None:
        if type(v204) is not dict:
            return False
        if not v204.keys() <= _K38:
            return False
        v205 = v204.get("path")
        if v205 is not None:
            if type(v205) is not str:
                return False
            if len(v205) < 1:
                return False
            if not _P17.fullmatch(v205):
                return False
    v206 = o.get("onHandEdit")
    if v206 is not None:
        if type(v206) is not str:
            return False
        if v206 not in (
            "Error",
            "Keep",
            "Overwrite",
        ):
            return False
    v207 = o.get("hostnameOwnership")
    if v207 is not None:
        if type(v207) is not dict:
            return False
        for v208 in v207.values():
            if type(v208) is not list:
                return False
            for v209 in v208:
                if not _names_domain(v209):
                    return False
    v210 = o.get("diagnostics")
    if v210 is not None:
        if type(v210) is not dict:
            return False
        if not v210.keys() <= _K39:
            return False
        v211 = v210.get("failOn")
        if v211 is not None:
            if type(v211) is not str:
                return False
            if v211 not in (
                "error",
                "warning",
                "info",
            ):
                return False
        v212 = v210.get("ignore")
        if v212 is not None:
            if type(v212) is not list:
                return False
            for v213 in v212:
                if type(v213) is not str:
                    return False
                if not _P18.fullmatch(v213):
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
    v217 = o.get("name")
    if v217 is None:
        return False
    if not _names_label(v217):
        return False
    v218 = o.get("namespace")
    if v218 is not None:
        if not _names_labelorempty(v218):
            return False
    v219 = o.get("annotations")
    if v219 is not None:
        if type(v219) is not dict:
            return False
    v220 = o.get("labels")
    if v220 is not None:
        if type(v220) is not dict:
            return False
    return True


def _condition_13(o: Any) -> bool:
    if type(o) is dict:
        v238 = o.get("type")
        if v238 is None:
            return False
        if v238 != "RegularExpression":
            return False
    return True


def _rule_literalpath(o: Any) -> bool:
    if type(o) is not str:
        return False
    if not _P19.fullmatch(o):
        return False
    return True


def _rule_path(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K27:
        return False
    v236 = o.get("type")
    if v236 is not None:
        if type(v236) is not str:
            return False
        if v236 not in (
            "Exact",
            "PathPrefix",
            "RegularExpression",
        ):
            return False
    v237 = o.get("value")
    if v237 is not None:
        if type(v237) is not str:
            return False
        if len(v237) > 1024:
            return False
    if not _condition_13(o):
        if type(o) is dict:
            v239 = o.get("value")
            if v239 is not None:
                if not _rule_literalpath(v239):
                    return False
    return True


def _rule_headername(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 256:
        return False
    if not _P20.fullmatch(o):
        return False
    return True


def _rule_headervalue(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 4096:
        return False
    if not _P21.fullmatch(o):
        return False
    return True


def _rule_match(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K44:
        return False
    v235 = o.get("path")
    if v235 is not None:
        if not _rule_path(v235):
            return False
    v240 = o.get("method")
    if v240 is not None:
        if type(v240) is not str:
            return False
        if v240 not in (
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
    v241 = o.get("headers")
    if v241 is not None:
        if type(v241) is not list:
            return False
        if len(v241) > 16:
            return False
        for v242 in v241:
            if type(v242) is not dict:
                return False
            if not v242.keys() <= _K45:
                return False
            v243 = v242.get("name")
            if v243 is None:
                return False
            if not _rule_headername(v243):
                return False
            v244 = v242.get("value")
            if v244 is None:
                return False
            if not _rule_headervalue(v244):
                return False
            v245 = v242.get("type")
            if v245 is not None:
                if type(v245) is not str:
                    return False
                if v245 not in (
                    "Exact",
                    "RegularExpression",
                ):
                    return False
    v246 = o.get("queryParams")
    if v246 is not None:
        if type(v246) is not list:
            return False
        if len(v246) > 16:
            return False
        for v247 in v246:
            if type(v247) is not dict:
                return False
            if not v247.keys() <= _K45:
                return False
            v248 = v247.get("name")
            if v248 is None:
                return False
            if not _rule_headername(v248):
                return False
            v249 = v247.get("value")
            if v249 is None:
                return False
            if type(v249) is not str:
                return False
            if len(v249) < 1:
                return False
            if len(v249) > 1024:
                return False
            v250 = v247.get("type")
            if v250 is not None:
                if type(v250) is not str:
                    return False
                if v250 not in (
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
    for v256 in o:
        if type(v256) is not dict:
            return False
        if not v256.keys() <= _K48:
            return False
        v257 = v256.get("name")
        if v257 is None:
            return False
        if not _rule_headername(v257):
            return False
        v258 = v256.get("value")
        if v258 is None:
            return False
        if not _rule_headervalue(v258):
            return False
    return True


def _rule_headermodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K47:
        return False
    v255 = o.get("set")
    if v255 is not None:
        if not _rule_headerlist(v255):
            return False
    v259 = o.get("add")
    if v259 is not None:
        if not _rule_headerlist(v259):
            return False
    v260 = o.get("remove")
    if v260 is not None:
        if type(v260) is not list:
            return False
        if len(v260) > 16:
            return False
        for v261 in v260:
            if type(v261) is not str:
                return False
    return True


def _condition_14(o: Any) -> bool:
    if type(o) is dict:
        v269 = o.get("percent")
        if v269 is None:
            return False
        v270 = o.get("fraction")
        if v270 is None:
            return False
    return True


def _rule_requestmirror(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K49:
        return False
    v264 = o.get("backendRef")
    if v264 is None:
        return False
    if not _rule_backendref(v264):
        return False
    v265 = o.get("percent")
    if v265 is not None:
        if type(v265) is not int:
            return False
        if v265 < 0:
            return False
        if v265 > 100:
            return False
    v266 = o.get("fraction")
    if v266 is not None:
        if type(v266) is not dict:
            return False
        if not v266.keys() <= _K50:
            return False
        v267 = v266.get("numerator")
        if v267 is None:
            return False
        if type(v267) is not int:
            return False
        if v267 < 0:
            return False
        if v267 > 2147483647:
            return False
        v268 = v266.get("denominator")
        if v268 is not None:
            if type(v268) is not int:
                return False
            if v268 < 1:
                return False
            if v268 > 2147483647:
                return False
    if _condition_14(o):
        return False
    return True


def _names_precisehostname(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 253:
        return False
    if not _P22.fullmatch(o):
        return False
    return True


def _condition_15(o: Any) -> bool:
    if type(o) is dict:
        v278 = o.get("type")
        if v278 is None:
            return False
        if v278 != "ReplaceFullPath":
            return False
    return True


def _condition_16(o: Any) -> bool:
    if type(o) is dict:
        v281 = o.get("type")
        if v281 is None:
            return False
        if v281 != "ReplacePrefixMatch":
            return False
    return True


def _rule_pathmodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K52:
        return False
    v275 = o.get("type")
    if v275 is None:
        return False
    if type(v275) is not str:
        return False
    if v275 not in (
        "ReplaceFullPath",
        "ReplacePrefixMatch",
    ):
        return False
    v276 = o.get("replaceFullPath")
    if v276 is not None:
        if type(v276) is not str:
            return False
        if len(v276) > 1024:
            return False
    v277 = o.get("replacePrefixMatch")
    if v277 is not None:
        if type(v277) is not str:
            return False
        if len(v277) > 1024:
            return False
    if _condition_15(o):
        if type(o) is dict:
            v279 = o.get("replaceFullPath")
            if v279 is None:
                return False
    else:
        if type(o) is dict:
            v280 = o.get("replaceFullPath")
            if v280 is not None:
                return False
    if _condition_16(o):
        if type(o) is dict:
            v282 = o.get("replacePrefixMatch")
            if v282 is None:
                return False
    else:
        if type(o) is dict:
            v283 = o.get("replacePrefixMatch")
            if v283 is not None:
                return False
    return True


def _rule_requestredirect(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K51:
        return False
    v272 = o.get("scheme")
    if v272 is not None:
        if type(v272) is not str:
            return False
        if v272 not in (
            "http",
            "https",
        ):
            return False
    v273 = o.get("hostname")
    if v273 is not None:
        if not _names_precisehostname(v273):
            return False
    v274 = o.get("path")
    if v274 is not None:
        if not _rule_pathmodifier(v274):
            return False
    v284 = o.get("port")
    if v284 is not None:
        if not _names_port(v284):
            return False
    v285 = o.get("statusCode")
    if v285 is not None:
        if type(v285) is not int:
            return False
        if v285 not in (
            301,
            302,
            303,
            307,
            308,
        ):
            return False
    return True


def _condition_18(o: Any) -> bool:
    if o != "*":
        return False
    return True


def _condition_17(o: Any) -> bool:
    if type(o) is list:
        if len(o) < 2:
            return False
        v292 = sum(map(_condition_18, o))
        if v292 < 1:
            return False
    return True


def _rule_wildcardalone(o: Any) -> bool:
    if _condition_17(o):
        return False
    return True


def _rule_cors(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K54:
        return False
    v290 = o.get("allowOrigins")
    if v290 is not None:
        if type(v290) is not list:
            return False
        if len(v290) > 64:
            return False
        for v291 in v290:
            if type(v291) is not str:
                return False
            if len(v291) > 253:
                return False
            if not _P23.fullmatch(v291):
                return False
        if not _rule_wildcardalone(v290):
            return False
    v293 = o.get("allowCredentials")
    if v293 is not None:
        if type(v293) is not bool:
            return False
    v294 = o.get("allowMethods")
    if v294 is not None:
        if type(v294) is not list:
            return False
        if len(v294) > 9:
            return False
        for v295 in v294:
            if type(v295) is not str:
                return False
            if v295 not in (
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
        if not _rule_wildcardalone(v294):
            return False
    v296 = o.get("allowHeaders")
    if v296 is not None:
        if type(v296) is not list:
            return False
        if len(v296) > 64:
            return False
        for v297 in v296:
            if not _rule_headername(v297):
                return False
    v298 = o.get("exposeHeaders")
    if v298 is not None:
        if type(v298) is not list:
            return False
        if len(v298) > 64:
            return False
        for v299 in v298:
            if not _rule_headername(v299):
                return False
    v300 = o.get("maxAge")
    if v300 is not None:
        if type(v300) is not int:
            return False
        if v300 < 1:
            return False
        if v300 > 2147483647:
            return False
    return True


def _condition_19(o: Any) -> bool:
    if type(o) is dict:
        v303 = o.get("type")
        if v303 is None:
            return False
        if v303 != "RequestHeaderModifier":
            return False
    return True


def _condition_20(o: Any) -> bool:
    if type(o) is dict:
        v306 = o.get("type")
        if v306 is None:
            return False
        if v306 != "ResponseHeaderModifier":
            return False
    return True


def _condition_21(o: Any) -> bool:
    if type(o) is dict:
        v309 = o.get("type")
        if v309 is None:
            return False
        if v309 != "RequestMirror":
            return False
    return True


def _condition_22(o: Any) -> bool:
    if type(o) is dict:
        v312 = o.get("type")
        if v312 is None:
            return False
        if v312 != "RequestRedirect":
            return False
    return True


def _condition_23(o: Any) -> bool:
    if type(o) is dict:
        v315 = o.get("type")
        if v315 is None:
            return False
        if v315 != "URLRewrite":
            return False
    return True


def _condition_24(o: Any) -> bool:
    if type(o) is dict:
        v318 = o.get("type")
        if v318 is None:
            return False
        if v318 != "CORS":
            return False
    return True


def _condition_25(o: Any) -> bool:
    if type(o) is dict:
        v321 = o.get("type")
        if v321 is None:
            return False
        if v321 != "ExternalAuth":
            return False
    return True


def _condition_26(o: Any) -> bool:
    if type(o) is dict:
        v324 = o.get("type")
        if v324 is None:
            return False
        if v324 != "ExtensionRef":
            return False
    return True


def _rule_filter(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K46:
        return False
    v253 = o.get("type")
    if v253 is None:
        return False
    if type(v253) is not str:
        return False
    if v253 not in (
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
    v254 = o.get("requestHeaderModifier")
    if v254 is not None:
        if not _rule_headermodifier(v254):
            return False
    v262 = o.get("responseHeaderModifier")
    if v262 is not None:
        if not _rule_headermodifier(v262):
            return False
    v263 = o.get("requestMirror")
    if v263 is not None:
        if not _rule_requestmirror(v263):
            return False
    v271 = o.get("requestRedirect")
    if v271 is not None:
        if not _rule_requestredirect(v271):
            return False
    v286 = o.get("urlRewrite")
    if v286 is not None:
        if type(v286) is not dict:
            return False
        if not v286.keys() <= _K53:
            return False
        v287 = v286.get("hostname")
        if v287 is not None:
            if not _names_precisehostname(v287):
                return False
        v288 = v286.get("path")
        if v288 is not None:
            if not _rule_pathmodifier(v288):
                return False
    v289 = o.get("cors")
    if v289 is not None:
        if not _rule_cors(v289):
            return False
    v301 = o.get("externalAuth")
    if v301 is not None:
        if not _rule_externalauth(v301):
            return False
    v302 = o.get("extensionRef")
    if v302 is not None:
        if not _rule_extensionref(v302):
            return False
    if _condition_19(o):
        if type(o) is dict:
            v304 = o.get("requestHeaderModifier")
            if v304 is None:
                return False
    else:
        if type(o) is dict:
            v305 = o.get("requestHeaderModifier")
            if v305 is not None:
                return False
    if _condition_20(o):
        if type(o) is dict:
            v307 = o.get("responseHeaderModifier")
            if v307 is None:
                return False
    else:
        if type(o) is dict:
            v308 = o.get("responseHeaderModifier")
            if v308 is not None:
                return False
    if _condition_21(o):
        if type(o) is dict:
            v310 = o.get("requestMirror")
            if v310 is None:
                return False
    else:
        if type(o) is dict:
            v311 = o.get("requestMirror")
            if v311 is not None:
                return False
    if _condition_22(o):
        if type(o) is dict:
            v313 = o.get("requestRedirect")
            if v313 is None:
                return False
    else:
        if type(o) is dict:
            v314 = o.get("requestRedirect")
            if v314 is not None:
                return False
    if _condition_23(o):
        if type(o) is dict:
            v316 = o.get("urlRewrite")
            if v316 is None:
                return False
    else:
        if type(o) is dict:
            v317 = o.get("urlRewrite")
            if v317 is not None:
                return False
    if _condition_24(o):
        if type(o) is dict:
            v319 = o.get("cors")
            if v319 is None:
                return False
    else:
        if type(o) is dict:
            v320 = o.get("cors")
            if v320 is not None:
                return False
    if _condition_25(o):
        if type(o) is dict:
            v322 = o.get("externalAuth")
            if v322 is None:
                return False
    else:
        if type(o) is dict:
            v323 = o.get("externalAuth")
            if v323 is not None:
                return False
    if _condition_26(o):
        if type(o) is dict:
            v325 = o.get("extensionRef")
            if v325 is None:
                return False
    else:
        if type(o) is dict:
            v326 = o.get("extensionRef")
            if v326 is not None:
                return False
    return True


def _condition_27(o: Any) -> bool:
    if type(o) is list:
        v332 = sum(map(_condition_22, o))
        if v332 < 1:
            return False
    if type(o) is list:
        v333 = sum(map(_condition_23, o))
        if v333 < 1:
            return False
    return True


def _rule_filters(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v252 in o:
        if not _rule_filter(v252):
            return False
    if type(o) is list:
        v327 = sum(map(_condition_19, o))
        if v327 > 1:
            return False
    if type(o) is list:
        v328 = sum(map(_condition_20, o))
        if v328 > 1:
            return False
    if type(o) is list:
        v329 = sum(map(_condition_22, o))
        if v329 > 1:
            return False
    if type(o) is list:
        v330 = sum(map(_condition_23, o))
        if v330 > 1:
            return False
    if type(o) is list:
        v331 = sum(map(_condition_24, o))
        if v331 > 1:
            return False
    if _condition_27(o):
        return False
    return True


def _rule_weightedbackendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K55:
        return False
    v336 = o.get("name")
    if v336 is None:
        return False
    if not _names_objectname(v336):
        return False
    v337 = o.get("group")
    if v337 is not None:
        if not _names_group(v337):
            return False
    v338 = o.get("kind")
    if v338 is not None:
        if not _names_kind(v338):
            return False
    v339 = o.get("namespace")
    if v339 is not None:
        if not _names_label(v339):
            return False
    v340 = o.get("port")
    if v340 is not None:
        if not _names_port(v340):
            return False
    v341 = o.get("weight")
    if v341 is not None:
        if type(v341) is not int:
            return False
        if v341 < 0:
            return False
        if v341 > 1000000:
            return False
    v342 = o.get("filters")
    if v342 is not None:
        if not _rule_filters(v342):
            return False
    if not _rule_serviceportgiven(o):
        return False
    return True


def _rule_duration(o: Any) -> bool:
    if type(o) is not str:
        return False
    if not _P24.fullmatch(o):
        return False
    return True


def _rule_tokenname(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 256:
        return False
    if not _P25.fullmatch(o):
        return False
    return True


def _condition_28(o: Any) -> bool:
    if type(o) is dict:
        v364 = o.get("cookieConfig")
        if v364 is None:
            return False
        if type(v364) is dict:
            v365 = v364.get("lifetimeType")
            if v365 is None:
                return False
            if v365 != "Permanent":
                return False
    return True


def _condition_29(o: Any) -> bool:
    if type(o) is dict:
        v367 = o.get("cookie")
        if v367 is None:
            return False
        if type(v367) is dict:
            v368 = v367.get("lifetimeType")
            if v368 is None:
                return False
            if v368 != "Permanent":
                return False
    return True


def _rule_sessionpersistence(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K58:
        return False
    v352 = o.get("sessionName")
    if v352 is not None:
        if type(v352) is not str:
            return False
        if len(v352) > 128:
            return False
    v353 = o.get("type")
    if v353 is not None:
        if type(v353) is not str:
            return False
        if v353 not in (
            "Cookie",
            "Header",
        ):
            return False
    v354 = o.get("absoluteTimeout")
    if v354 is not None:
        if not _rule_duration(v354):
            return False
    v355 = o.get("idleTimeout")
    if v355 is not None:
        if not _rule_duration(v355):
            return False
    v356 = o.get("cookieConfig")
    if v356 is not None:
        if type(v356) is not dict:
            return False
        if not v356.keys() <= _K59:
            return False
        v357 = v356.get("lifetimeType")
        if v357 is not None:
            if type(v357) is not str:
                return False
            if v357 not in (
                "Permanent",
                "Session",
            ):
                return False
    v358 = o.get("cookie")
    if v358 is not None:
        if type(v358) is not dict:
            return False
        if not v358.keys() <= _K60:
            return False
        v359 = v358.get("name")
        if v359 is not None:
            if not _rule_tokenname(v359):
                return False
        v360 = v358.get("path")
        if v360 is not None:
            if type(v360) is not str:
                return False
            if len(v360) > 1024:
                return False
        v361 = v358.get("lifetimeType")
        if v361 is not None:
            if type(v361) is not str:
                return False
            if v361 not in (
                "Permanent",
                "Session",
            ):
                return False
    v362 = o.get("header")
    if v362 is not None:
        if type(v362) is not dict:
            return False
        if not v362.keys() <= _K61:
            return False
        v363 = v362.get("name")
        if v363 is None:
            return False
        if not _rule_tokenname(v363):
            return False
    if _condition_28(o):
        if type(o) is dict:
            v366 = o.get("absoluteTimeout")
            if v366 is None:
                return False
    if _condition_29(o):
        if type(o) is dict:
            v369 = o.get("absoluteTimeout")
            if v369 is None:
                return False
    return True


def _condition_30(o: Any) -> bool:
    if type(o) is dict:
        v370 = o.get("backendRefs")
        if v370 is None:
            return False
        if type(v370) is list:
            if len(v370) < 1:
                return False
        v371 = o.get("filters")
        if v371 is None:
            return False
        if type(v371) is list:
            v372 = sum(map(_condition_22, v371))
            if v372 < 1:
                return False
    return True


def _rule_rule(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K43:
        return False
    v232 = o.get("name")
    if v232 is not None:
        if not _names_subdomain(v232):
            return False
    v233 = o.get("matches")
    if v233 is not None:
        if type(v233) is not list:
            return False
        if len(v233) > 64:
            return False
        for v234 in v233:
            if not _rule_match(v234):
                return False
    v251 = o.get("filters")
    if v251 is not None:
        if not _rule_filters(v251):
            return False
    v334 = o.get("backendRefs")
    if v334 is not None:
        if type(v334) is not list:
            return False
        if len(v334) > 16:
            return False
        for v335 in v334:
            if not _rule_weightedbackendref(v335):
                return False
    v343 = o.get("timeouts")
    if v343 is not None:
        if type(v343) is not dict:
            return False
        if not v343.keys() <= _K56:
            return False
        v344 = v343.get("request")
        if v344 is not None:
            if not _rule_duration(v344):
                return False
        v345 = v343.get("backendRequest")
        if v345 is not None:
            if not _rule_duration(v345):
                return False
    v346 = o.get("retry")
    if v346 is not None:
        if type(v346) is not dict:
            return False
        if not v346.keys() <= _K57:
            return False
        v347 = v346.get("attempts")
        if v347 is not None:
            if type(v347) is not int:
                return False
        v348 = v346.get("backoff")
        if v348 is not None:
            if not _rule_duration(v348):
                return False
        v349 = v346.get("codes")
        if v349 is not None:
            if type(v349) is not list:
                return False
            for v350 in v349:
                if type(v350) is not int:
                    return False
                if v350 < 400:
                    return False
                if v350 > 599:
                    return False
    v351 = o.get("sessionPersistence")
    if v351 is not None:
        if not _rule_sessionpersistence(v351):
            return False
    if _condition_30(o):
        return False
    return True


def _rule_rules(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v231 in o:
        if not _rule_rule(v231):
            return False
    return True


def _condition_31(o: Any) -> bool:
    if type(o) is dict:
        v379 = o.get("latestRevision")
        if v379 is None:
            return False
        if v379 is not False:
            return False
    return True


def _condition_32(o: Any) -> bool:
    if type(o) is dict:
        v381 = o.get("latestRevision")
        if v381 is None:
            return False
        if v381 is not True:
            return False
    return True


def _route_traffic(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K62:
        return False
    v374 = o.get("knative")
    if v374 is not None:
        if type(v374) is not list:
            return False
        if len(v374) > 16:
            return False
        for v375 in v374:
            if type(v375) is not dict:
                return False
            if not v375.keys() <= _K63:
                return False
            v376 = v375.get("percent")
            if v376 is None:
                return False
            if type(v376) is not int:
                return False
            if v376 < 0:
                return False
            if v376 > 100:
                return False
            v377 = v375.get("latestRevision")
            if v377 is not None:
                if type(v377) is not bool:
                    return False
            v378 = v375.get("revisionName")
            if v378 is not None:
                if not _names_label(v378):
                    return False
            if _condition_31(v375):
                if type(v375) is dict:
                    v380 = v375.get("revisionName")
                    if v380 is None:
                        return False
            if _condition_32(v375):
                if type(v375) is dict:
                    v382 = v375.get("revisionName")
                    if v382 is not None:
                        return False
    return True


def _route_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K42:
        return False
    v225 = o.get("gatewayRef")
    if v225 is not None:
        if type(v225) is not dict:
            return False
        if not v225.keys() <= _K6:
            return False
        v226 = v225.get("name")
        if v226 is None:
            return False
        if not _names_subdomain(v226):
            return False
        v227 = v225.get("namespace")
        if v227 is None:
            return False
        if not _names_label(v227):
            return False
    v228 = o.get("hostnames")
    if v228 is not None:
        if type(v228) is not list:
            return False
        if len(v228) > 16:
            return False
        for v229 in v228:
            if not _names_hostname(v229):
                return False
    v230 = o.get("rules")
    if v230 is not None:
        if not _rule_rules(v230):
            return False
    v373 = o.get("traffic")
    if v373 is not None:
        if not _route_traffic(v373):
            return False
    return True


def _function_v1beta1(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K40:
        return False
    v214 = o.get("apiVersion")
    if v214 is None:
        return False
    if type(v214) is not str:
        return False
    if v214 not in ("core.openfunction.io/v1beta1",):
        return False
    v215 = o.get("kind")
    if v215 is None:
        return False
    if type(v215) is not str:
        return False
    if v215 not in ("Function",):
        return False
    v216 = o.get("metadata")
    if v216 is None:
        return False
    if not _metadata_function(v216):
        return False
    v221 = o.get("spec")
    if v221 is None:
        return False
    if type(v221) is not dict:
        return False
    if not v221.keys() <= _K41:
        return False
    v222 = v221.get("version")
    if v222 is not None:
        if type(v222) is not str:
            return False
    v223 = v221.get("port")
    if v223 is not None:
        if not _names_port(v223):
            return False
    v224 = v221.get("route")
    if v224 is not None:
        if not _route_route(v224):
            return False
    v383 = v221.get("serving")
    if v383 is not None:
        if type(v383) is not dict:
            return False
        if not v383.keys() <= _K64:
            return False
        v384 = v383.get("runtime")
        if v384 is not None:
            if type(v384) is not str:
                return False
            if v384 not in (
                "knative",
                "async",
            ):
                return False
        v385 = v383.get("triggers")
        if v385 is not None:
            if type(v385) is not list:
                return False
    return True


def _condition_33(o: Any) -> bool:
    return True


def _function_v1beta2(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K40:
        return False
    v402 = o.get("apiVersion")
    if v402 is None:
        return False
    if type(v402) is not str:
        return False
    if v402 not in ("core.openfunction.io/v1beta2",):
        return False
    v403 = o.get("kind")
    if v403 is None:
        return False
    if type(v403) is not str:
        return False
    if v403 not in ("Function",):
        return False
    v404 = o.get("metadata")
    if v404 is None:
        return False
    if not _metadata_function(v404):
        return False
    v405 = o.get("spec")
    if v405 is None:
        return False
    if type(v405) is not dict:
        return False
    if not v405.keys() <= _K41:
        return False
    v406 = v405.get("version")
    if v406 is not None:
        if type(v406) is not str:
            return False
    v407 = v405.get("route")
    if v407 is not None:
        if _condition_33(v407):
            return False
    v408 = v405.get("port")
    if v408 is not None:
        if _condition_33(v408):
            return False
    v409 = v405.get("serving")
    if v409 is not None:
        if type(v409) is not dict:
            return False
        if not v409.keys() <= _K65:
            return False
        v410 = v409.get("triggers")
        if v410 is not None:
            if type(v410) is not dict:
                return False
            if not v410.keys() <= _K66:
                return False
            v411 = v410.get("http")
            if v411 is not None:
                if type(v411) is not dict:
                    return False
                if not v411.keys() <= _K67:
                    return False
                v412 = v411.get("port")
                if v412 is not None:
                    if not _names_port(v412):
                        return False
                v413 = v411.get("engine")
                if v413 is not None:
                    if type(v413) is not str:
                        return False
                    if v413 not in (
                        "knative",
                        "keda",
                    ):
                        return False
                v414 = v411.get("route")
                if v414 is not None:
                    if not _route_route(v414):
                        return False
            v415 = v410.get("dapr")
            if v415 is not None:
                if type(v415) is not list:
                    return False
        v417 = v409.get("runtime")
        if v417 is not None:
            if _condition_33(v417):
                return False
    return True


def _gateway_class(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v436 = o.get("spec")
    if v436 is not None:
        if type(v436) is not dict:
            return False
        v437 = v436.get("controllerName")
        if v437 is not None:
            if type(v437) is not str:
                return False
    return True


def _gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K40:
        return False
    v438 = o.get("apiVersion")
    if v438 is None:
        return False
    if type(v438) is not str:
        return False
    if v438 not in (
        "networking.openfunction.io/v1alpha1",
        "networking.openfunction.io/v1beta1",
    ):
        return False
    v439 = o.get("kind")
    if v439 is None:
        return False
    if type(v439) is not str:
        return False
    if v439 not in ("Gateway",):
        return False
    v440 = o.get("metadata")
    if v440 is None:
        return False
    if not _metadata_other(v440):
        return False
    v441 = o.get("spec")
    if v441 is None:
        return False
    if not _gateway_spec(v441):
        return False
    return True


def _http_route_parentrefs(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v445 in o:
        if type(v445) is not dict:
            return False
        v446 = v445.get("group")
        if v446 is not None:
            if type(v446) is not str:
                return False
        v447 = v445.get("kind")
        if v447 is not None:
            if type(v447) is not str:
                return False
        v448 = v445.get("name")
        if v448 is not None:
            if type(v448) is not str:
                return False
        v449 = v445.get("namespace")
        if v449 is not None:
            if type(v449) is not str:
                return False
        v450 = v445.get("sectionName")
        if v450 is not None:
            if type(v450) is not str:
                return False
        v451 = v445.get("port")
        if v451 is not None:
            if type(v451) is not int:
                return False
    return True


def _grpc_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v443 = o.get("spec")
    if v443 is not None:
        if type(v443) is not dict:
            return False
        v444 = v443.get("parentRefs")
        if v444 is not None:
            if not _http_route_parentrefs(v444):
                return False
        v452 = v443.get("hostnames")
        if v452 is not None:
            if type(v452) is not list:
                return False
            for v453 in v452:
                if type(v453) is not str:
                    return False
    return True


def _http_route_values(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v467 in o:
        if type(v467) is not dict:
            return False
        v468 = v467.get("type")
        if v468 is not None:
            if type(v468) is not str:
                return False
        v469 = v467.get("name")
        if v469 is not None:
            if type(v469) is not str:
                return False
        v470 = v467.get("value")
        if v470 is not None:
            if type(v470) is not str:
                return False
    return True


def _http_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v454 = o.get("spec")
    if v454 is not None:
        if type(v454) is not dict:
            return False
        v455 = v454.get("parentRefs")
        if v455 is not None:
            if not _http_route_parentrefs(v455):
                return False
        v456 = v454.get("hostnames")
        if v456 is not None:
            if type(v456) is not list:
                return False
            for v457 in v456:
                if type(v457) is not str:
                    return False
        v458 = v454.get("rules")
        if v458 is not None:
            if type(v458) is not list:
                return False
            for v459 in v458:
                if type(v459) is not dict:
                    return False
                v460 = v459.get("matches")
                if v460 is not None:
                    if type(v460) is not list:
                        return False
                    for v461 in v460:
                        if type(v461) is not dict:
                            return False
                        v462 = v461.get("path")
                        if v462 is not None:
                            if type(v462) is not dict:
                                return False
                            v463 = v462.get("type")
                            if v463 is not None:
                                if type(v463) is not str:
                                    return False
                            v464 = v462.get("value")
                            if v464 is not None:
                                if type(v464) is not str:
                                    return False
                        v465 = v461.get("method")
                        if v465 is not None:
                            if type(v465) is not str:
                                return False
                        v466 = v461.get("headers")
                        if v466 is not None:
                            if not _http_route_values(v466):
                                return False
                        v471 = v461.get("queryParams")
                        if v471 is not None:
                            if not _http_route_values(v471):
                                return False
    return True


def _http_scaled_object(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v472 = o.get("spec")
    if v472 is not None:
        if type(v472) is not dict:
            return False
        v473 = v472.get("host")
        if v473 is not None:
            if type(v473) is not str:
                return False
        v474 = v472.get("hosts")
        if v474 is not None:
            if type(v474) is not list:
                return False
            for v475 in v474:
                if type(v475) is not str:
                    return False
        v476 = v472.get("pathPrefixes")
        if v476 is not None:
            if type(v476) is not list:
                return False
            for v477 in v476:
                if type(v477) is not str:
                    return False
        v478 = v472.get("scaleTargetRef")
        if v478 is not None:
            if type(v478) is not dict:
                return False
            v479 = v478.get("service")
            if v479 is not None:
                if type(v479) is not str:
                    return False
    return True


def _interceptor_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v480 = o.get("spec")
    if v480 is not None:
        if type(v480) is not dict:
            return False
        v481 = v480.get("target")
        if v481 is not None:
            if type(v481) is not dict:
                return False
            v482 = v481.get("service")
            if v482 is not None:
                if type(v482) is not str:
                    return False
        v483 = v480.get("rules")
        if v483 is not None:
            if type(v483) is not list:
                return False
            for v484 in v483:
                if type(v484) is not dict:
                    return False
                v485 = v484.get("hosts")
                if v485 is not None:
                    if type(v485) is not list:
                        return False
                    for v486 in v485:
                        if type(v486) is not str:
                            return False
                v487 = v484.get("paths")
                if v487 is not None:
                    if type(v487) is not list:
                        return False
                    for v488 in v487:
                        if type(v488) is not dict:
                            return False
                        v489 = v488.get("value")
                        if v489 is None:
                            return False
                        if type(v489) is not str:
                            return False
    return True


def _knative_service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v490 = o.get("spec")
    if v490 is not None:
        if type(v490) is not dict:
            return False
        v491 = v490.get("template")
        if v491 is not None:
            if type(v491) is not dict:
                return False
            v492 = v491.get("metadata")
            if v492 is not None:
                if type(v492) is not dict:
                    return False
                v493 = v492.get("name")
                if v493 is not None:
                    if type(v493) is not str:
                        return False
        v494 = v490.get("traffic")
        if v494 is not None:
            if type(v494) is not list:
                return False
            for v495 in v494:
                if type(v495) is not dict:
                    return False
                v496 = v495.get("revisionName")
                if v496 is not None:
                    if type(v496) is not str:
                        return False
                v497 = v495.get("percent")
                if v497 is not None:
                    if type(v497) is not int:
                        return False
    return True


def _kubernetes_gateway_addresses(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v504 in o:
        if type(v504) is not dict:
            return False
        v505 = v504.get("type")
        if v505 is not None:
            if type(v505) is not str:
                return False
        v506 = v504.get("value")
        if v506 is not None:
            if type(v506) is not str:
                return False
    return True


def _kubernetes_gateway_tls(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v514 = o.get("certificateRefs")
    if v514 is not None:
        if type(v514) is not list:
            return False
        for v515 in v514:
            if type(v515) is not dict:
                return False
            v516 = v515.get("name")
            if v516 is None:
                return False
            if type(v516) is not str:
                return False
            v517 = v515.get("group")
            if v517 is not None:
                if type(v517) is not str:
                    return False
            v518 = v515.get("kind")
            if v518 is not None:
                if type(v518) is not str:
                    return False
            v519 = v515.get("namespace")
            if v519 is not None:
                if type(v519) is not str:
                    return False
    return True


def _kubernetes_gateway_listeners(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v508 in o:
        if type(v508) is not dict:
            return False
        v509 = v508.get("name")
        if v509 is None:
            return False
        if type(v509) is not str:
            return False
        v510 = v508.get("port")
        if v510 is None:
            return False
        if type(v510) is not int:
            return False
        v511 = v508.get("protocol")
        if v511 is None:
            return False
        if type(v511) is not str:
            return False
        v512 = v508.get("hostname")
        if v512 is not None:
            if type(v512) is not str:
                return False
        v513 = v508.get("tls")
        if v513 is not None:
            if not _kubernetes_gateway_tls(v513):
                return False
        v520 = v508.get("allowedRoutes")
        if v520 is not None:
            if not _listener_allowedroutes(v520):
                return False
    return True


def _kubernetes_gateway_spec(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v502 = o.get("gatewayClassName")
    if v502 is not None:
        if type(v502) is not str:
            return False
    v503 = o.get("addresses")
    if v503 is not None:
        if not _kubernetes_gateway_addresses(v503):
            return False
    v507 = o.get("listeners")
    if v507 is not None:
        if not _kubernetes_gateway_listeners(v507):
            return False
    return True


def _kubernetes_gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v498 = o.get("metadata")
    if v498 is not None:
        if type(v498) is not dict:
            return False
        v499 = v498.get("annotations")
        if v499 is not None:
            if type(v499) is not dict:
                return False
        v500 = v498.get("labels")
        if v500 is not None:
            if type(v500) is not dict:
                return False
    v501 = o.get("spec")
    if v501 is not None:
        if not _kubernetes_gateway_spec(v501):
            return False
    v521 = o.get("status")
    if v521 is not None:
        if type(v521) is not dict:
            return False
        v522 = v521.get("addresses")
        if v522 is not None:
            if not _kubernetes_gateway_addresses(v522):
                return False
    return True


def _listener_set(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v523 = o.get("spec")
    if v523 is not None:
        if type(v523) is not dict:
            return False
        v524 = v523.get("parentRef")
        if v524 is not None:
            if type(v524) is not dict:
                return False
            v525 = v524.get("kind")
            if v525 is not None:
                if type(v525) is not str:
                    return False
            v526 = v524.get("name")
            if v526 is not None:
                if type(v526) is not str:
                    return False
            v527 = v524.get("namespace")
            if v527 is not None:
                if type(v527) is not str:
                    return False
        v528 = v523.get("listeners")
        if v528 is not None:
            if not _kubernetes_gateway_listeners(v528):
                return False
    return True


def _namespace(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v529 = o.get("metadata")
    if v529 is not None:
        if type(v529) is not dict:
            return False
        v530 = v529.get("labels")
        if v530 is not None:
            if type(v530) is not dict:
                return False
            for v531 in v530.values():
                if type(v531) is not str:
                    return False
    return True


def _service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v532 = o.get("spec")
    if v532 is not None:
        if type(v532) is not dict:
            return False
        v533 = v532.get("type")
        if v533 is not None:
            if type(v533) is not str:
                return False
        v534 = v532.get("externalName")
        if v534 is not None:
            if type(v534) is not str:
                return False
        v535 = v532.get("ports")
        if v535 is not None:
            if type(v535) is not list:
                return False
            for v536 in v535:
                if type(v536) is not dict:
                    return False
                v537 = v536.get("port")
                if v537 is None:
                    return False
                if type(v537) is not int:
                    return False
                v538 = v536.get("name")
                if v538 is not None:
                    if type(v538) is not str:
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
    "dns.coreDNSVersion": "string",
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
    "tls.issuer.group": "string",
    "tls.issuer.kind": "string",
    "tls.issuer.name": "string",
    "tls.mode": "string",
    "tls.redirect": "boolean",
}
"""functionConfig's scalars by dotted name, and their types: what a ConfigMap can say."""
