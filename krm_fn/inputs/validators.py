"""Generated from schemas/*.json by tools/generate_validators.py; do not edit.

Each function says whether a value is valid, as jsonschema would (null means absent, a pattern matches the whole text).
"""

# Generated code is long and repetitive on purpose, so style rules do not apply:
# ruff: noqa

from __future__ import annotations

from krm_fn.inputs.patterns import LazyPattern
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
_P12 = LazyPattern("^1\\.[0-9]{1,3}(\\.[0-9]{1,3})?$")
_P13 = LazyPattern("^v?[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}(-[-.a-zA-Z0-9]+)?$")
_P14 = LazyPattern("^[-._a-zA-Z0-9]+$")
_P15 = LazyPattern("^[-._:/$%{}\\[\\]a-zA-Z0-9]+$")
_P16 = LazyPattern("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\r\\n]+$")
_P17 = LazyPattern("^OFN[1-6][0-9]{2}$")
_P18 = LazyPattern(
    "^(?!.*(//|/\\./|/\\.\\./|%2[fF]))(?!.*/\\.{1,2}$)/([-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})*$"
)
_P19 = LazyPattern("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$")
_P20 = LazyPattern("^[^\\x00-\\x08\\x0a-\\x1f\\x7f]*$")
_P21 = LazyPattern(
    "^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$"
)
_P22 = LazyPattern("^(\\*|[a-zA-Z][a-zA-Z0-9+.-]*://[^:/?#]+(:[0-9]{1,5})?)$")
_P23 = LazyPattern("^([-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})+$")
_P24 = LazyPattern("^([0-9]{1,5}(h|m|s|ms)){1,4}$")
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
_K27 = frozenset(["coreDNSVersion", "mode", "targets"])
_K28 = frozenset(["bind", "forward", "key", "name", "namespace", "resolver", "type"])
_K29 = frozenset(["issuer", "mode", "redirect"])
_K30 = frozenset(["group", "kind", "name"])
_K31 = frozenset(["path"])
_K32 = frozenset(["failOn", "ignore"])
_K33 = frozenset(["apiVersion", "kind", "metadata", "spec", "status"])
_K34 = frozenset(["build", "image", "imageCredentials", "port", "route", "serving", "version", "workloadRuntime"])
_K35 = frozenset(["gatewayRef", "hostnames", "rules", "traffic"])
_K36 = frozenset(["backendRefs", "filters", "matches", "name", "retry", "sessionPersistence", "timeouts"])
_K37 = frozenset(["headers", "method", "path", "queryParams"])
_K38 = frozenset(["name", "type", "value"])
_K39 = frozenset(
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
_K40 = frozenset(["add", "remove", "set"])
_K41 = frozenset(["name", "value"])
_K42 = frozenset(["backendRef", "fraction", "percent"])
_K43 = frozenset(["group", "kind", "name", "namespace", "port"])
_K44 = frozenset(["denominator", "numerator"])
_K45 = frozenset(["hostname", "path", "port", "scheme", "statusCode"])
_K46 = frozenset(["replaceFullPath", "replacePrefixMatch", "type"])
_K47 = frozenset(["hostname", "path"])
_K48 = frozenset(["allowCredentials", "allowHeaders", "allowMethods", "allowOrigins", "exposeHeaders", "maxAge"])
_K49 = frozenset(["backendRef", "forwardBody", "grpc", "http", "protocol"])
_K50 = frozenset(["allowedHeaders", "allowedResponseHeaders", "path"])
_K51 = frozenset(["allowedHeaders"])
_K52 = frozenset(["maxSize"])
_K53 = frozenset(["filters", "group", "kind", "name", "namespace", "port", "weight"])
_K54 = frozenset(["backendRequest", "request"])
_K55 = frozenset(["attempts", "backoff", "codes"])
_K56 = frozenset(["absoluteTimeout", "cookieConfig", "idleTimeout", "sessionName", "type"])
_K57 = frozenset(["lifetimeType"])
_K58 = frozenset(["knative"])
_K59 = frozenset(["latestRevision", "percent", "revisionName"])
_K60 = frozenset(
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
_K61 = frozenset(
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
_K62 = frozenset(["dapr", "http", "inputs"])
_K63 = frozenset(["engine", "port", "route"])


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
    if not _P15.fullmatch(o):
        return False
    return True


def _condition_4(o: Any) -> bool:
    if type(o) is dict:
        v144 = o.get("type")
        if v144 is None:
            return False
        if v144 != "NodeLocalDNS":
            return False
    return True


def _condition_5(o: Any) -> bool:
    if type(o) is dict:
        v147 = o.get("type")
        if v147 is None:
            return False
        if v147 != "StubDomains":
            return False
    return True


def _condition_6(o: Any) -> bool:
    if type(o) is dict:
        v149 = o.get("type")
        if v149 is None:
            return False
        if v149 != "ExternalDNS":
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
    v131 = o.get("coreDNSVersion")
    if v131 is not None:
        if type(v131) is not str:
            return False
        if not _P13.fullmatch(v131):
            return False
    v132 = o.get("targets")
    if v132 is not None:
        if type(v132) is not list:
            return False
        for v133 in v132:
            if type(v133) is not dict:
                return False
            if not v133.keys() <= _K28:
                return False
            v134 = v133.get("type")
            if v134 is None:
                return False
            if type(v134) is not str:
                return False
            if v134 not in (
                "CoreDNS",
                "CoreDNSCustom",
                "NodeLocalDNS",
                "StubDomains",
                "ExternalDNS",
            ):
                return False
            v135 = v133.get("namespace")
            if v135 is not None:
                if not _names_label(v135):
                    return False
            v136 = v133.get("name")
            if v136 is not None:
                if not _names_subdomain(v136):
                    return False
            v137 = v133.get("key")
            if v137 is not None:
                if type(v137) is not str:
                    return False
                if len(v137) > 253:
                    return False
                if not _P14.fullmatch(v137):
                    return False
            v138 = v133.get("bind")
            if v138 is not None:
                if type(v138) is not list:
                    return False
                if len(v138) < 1:
                    return False
                for v139 in v138:
                    if not _expand_gateway_corefileword(v139):
                        return False
            v140 = v133.get("resolver")
            if v140 is not None:
                if type(v140) is not list:
                    return False
                if len(v140) < 1:
                    return False
                for v141 in v140:
                    if not _expand_gateway_corefileword(v141):
                        return False
            v142 = v133.get("forward")
            if v142 is not None:
                if type(v142) is not list:
                    return False
                if len(v142) < 1:
                    return False
                for v143 in v142:
                    if not _expand_gateway_corefileword(v143):
                        return False
            if not _condition_4(v133):
                if type(v133) is dict:
                    v145 = v133.get("bind")
                    if v145 is not None:
                        return False
                    v146 = v133.get("forward")
                    if v146 is not None:
                        return False
            if not _condition_5(v133):
                if type(v133) is dict:
                    v148 = v133.get("resolver")
                    if v148 is not None:
                        return False
            if _condition_6(v133):
                if type(v133) is dict:
                    v150 = v133.get("namespace")
                    if v150 is not None:
                        return False
                    v151 = v133.get("name")
                    if v151 is not None:
                        return False
                    v152 = v133.get("key")
                    if v152 is not None:
                        return False
    return True


def _expand_gateway_tls(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K29:
        return False
    v154 = o.get("mode")
    if v154 is not None:
        if type(v154) is not str:
            return False
        if v154 not in (
            "Wildcard",
            "PerNamespace",
            "PerFunction",
        ):
            return False
    v155 = o.get("issuer")
    if v155 is not None:
        if type(v155) is not dict:
            return False
        if not v155.keys() <= _K30:
            return False
        v156 = v155.get("name")
        if v156 is None:
            return False
        if not _names_subdomain(v156):
            return False
        v157 = v155.get("kind")
        if v157 is not None:
            if not _names_kind(v157):
                return False
        v158 = v155.get("group")
        if v158 is not None:
            if not _names_group(v158):
                return False
    v159 = o.get("redirect")
    if v159 is not None:
        if type(v159) is not bool:
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
    v153 = o.get("tls")
    if v153 is not None:
        if not _expand_gateway_tls(v153):
            return False
    v160 = o.get("inputs")
    if v160 is not None:
        if type(v160) is not str:
            return False
        if v160 not in (
            "Auto",
            "Keep",
            "Drop",
            "LocalConfig",
        ):
            return False
    v161 = o.get("status")
    if v161 is not None:
        if type(v161) is not str:
            return False
        if v161 not in (
            "None",
            "Write",
        ):
            return False
    v162 = o.get("output")
    if v162 is not None:
        if type(v162) is not dict:
            return False
        if not v162.keys() <= _K31:
            return False
        v163 = v162.get("path")
        if v163 is not None:
            if type(v163) is not str:
                return False
            if len(v163) < 1:
                return False
            if not _P16.fullmatch(v163):
                return False
    v164 = o.get("onHandEdit")
    if v164 is not None:
        if type(v164) is not str:
            return False
        if v164 not in (
            "Error",
            "Keep",
            "Overwrite",
        ):
            return False
    v165 = o.get("hostnameOwnership")
    if v165 is not None:
        if type(v165) is not dict:
            return False
        for v166 in v165.values():
            if type(v166) is not list:
                return False
            for v167 in v166:
                if not _names_domain(v167):
                    return False
    v168 = o.get("diagnostics")
    if v168 is not None:
        if type(v168) is not dict:
            return False
        if not v168.keys() <= _K32:
            return False
        v169 = v168.get("failOn")
        if v169 is not None:
            if type(v169) is not str:
                return False
            if v169 not in (
                "error",
                "warning",
                "info",
            ):
                return False
        v170 = v168.get("ignore")
        if v170 is not None:
            if type(v170) is not list:
                return False
            for v171 in v170:
                if type(v171) is not str:
                    return False
                if not _P17.fullmatch(v171):
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
    v175 = o.get("name")
    if v175 is None:
        return False
    if not _names_label(v175):
        return False
    v176 = o.get("namespace")
    if v176 is not None:
        if not _names_labelorempty(v176):
            return False
    v177 = o.get("annotations")
    if v177 is not None:
        if type(v177) is not dict:
            return False
    v178 = o.get("labels")
    if v178 is not None:
        if type(v178) is not dict:
            return False
    return True


def _condition_7(o: Any) -> bool:
    if type(o) is dict:
        v196 = o.get("type")
        if v196 is None:
            return False
        if v196 != "RegularExpression":
            return False
    return True


def _rule_literalpath(o: Any) -> bool:
    if type(o) is not str:
        return False
    if not _P18.fullmatch(o):
        return False
    return True


def _rule_path(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K19:
        return False
    v194 = o.get("type")
    if v194 is not None:
        if type(v194) is not str:
            return False
        if v194 not in (
            "Exact",
            "PathPrefix",
            "RegularExpression",
        ):
            return False
    v195 = o.get("value")
    if v195 is not None:
        if type(v195) is not str:
            return False
        if len(v195) > 1024:
            return False
    if not _condition_7(o):
        if type(o) is dict:
            v197 = o.get("value")
            if v197 is not None:
                if not _rule_literalpath(v197):
                    return False
    return True


def _rule_headername(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 256:
        return False
    if not _P19.fullmatch(o):
        return False
    return True


def _rule_headervalue(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 4096:
        return False
    if not _P20.fullmatch(o):
        return False
    return True


def _rule_match(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K37:
        return False
    v193 = o.get("path")
    if v193 is not None:
        if not _rule_path(v193):
            return False
    v198 = o.get("method")
    if v198 is not None:
        if type(v198) is not str:
            return False
        if v198 not in (
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
    v199 = o.get("headers")
    if v199 is not None:
        if type(v199) is not list:
            return False
        if len(v199) > 16:
            return False
        for v200 in v199:
            if type(v200) is not dict:
                return False
            if not v200.keys() <= _K38:
                return False
            v201 = v200.get("name")
            if v201 is None:
                return False
            if not _rule_headername(v201):
                return False
            v202 = v200.get("value")
            if v202 is None:
                return False
            if not _rule_headervalue(v202):
                return False
            v203 = v200.get("type")
            if v203 is not None:
                if type(v203) is not str:
                    return False
                if v203 not in (
                    "Exact",
                    "RegularExpression",
                ):
                    return False
    v204 = o.get("queryParams")
    if v204 is not None:
        if type(v204) is not list:
            return False
        if len(v204) > 16:
            return False
        for v205 in v204:
            if type(v205) is not dict:
                return False
            if not v205.keys() <= _K38:
                return False
            v206 = v205.get("name")
            if v206 is None:
                return False
            if not _rule_headername(v206):
                return False
            v207 = v205.get("value")
            if v207 is None:
                return False
            if type(v207) is not str:
                return False
            if len(v207) < 1:
                return False
            if len(v207) > 1024:
                return False
            v208 = v205.get("type")
            if v208 is not None:
                if type(v208) is not str:
                    return False
                if v208 not in (
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
    for v214 in o:
        if type(v214) is not dict:
            return False
        if not v214.keys() <= _K41:
            return False
        v215 = v214.get("name")
        if v215 is None:
            return False
        if not _rule_headername(v215):
            return False
        v216 = v214.get("value")
        if v216 is None:
            return False
        if not _rule_headervalue(v216):
            return False
    return True


def _rule_headermodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K40:
        return False
    v213 = o.get("set")
    if v213 is not None:
        if not _rule_headerlist(v213):
            return False
    v217 = o.get("add")
    if v217 is not None:
        if not _rule_headerlist(v217):
            return False
    v218 = o.get("remove")
    if v218 is not None:
        if type(v218) is not list:
            return False
        if len(v218) > 16:
            return False
        for v219 in v218:
            if type(v219) is not str:
                return False
    return True


def _condition_8(o: Any) -> bool:
    if type(o) is dict:
        v228 = o.get("group")
        if v228 is not None:
            if v228 != "":
                return False
        v229 = o.get("kind")
        if v229 is not None:
            if v229 != "Service":
                return False
    return True


def _rule_serviceportgiven(o: Any) -> bool:
    if _condition_8(o):
        if type(o) is dict:
            v230 = o.get("port")
            if v230 is None:
                return False
    return True


def _rule_backendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K43:
        return False
    v223 = o.get("name")
    if v223 is None:
        return False
    if not _names_objectname(v223):
        return False
    v224 = o.get("group")
    if v224 is not None:
        if not _names_group(v224):
            return False
    v225 = o.get("kind")
    if v225 is not None:
        if not _names_kind(v225):
            return False
    v226 = o.get("namespace")
    if v226 is not None:
        if not _names_label(v226):
            return False
    v227 = o.get("port")
    if v227 is not None:
        if not _names_port(v227):
            return False
    if not _rule_serviceportgiven(o):
        return False
    return True


def _condition_9(o: Any) -> bool:
    if type(o) is dict:
        v235 = o.get("percent")
        if v235 is None:
            return False
        v236 = o.get("fraction")
        if v236 is None:
            return False
    return True


def _rule_requestmirror(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K42:
        return False
    v222 = o.get("backendRef")
    if v222 is None:
        return False
    if not _rule_backendref(v222):
        return False
    v231 = o.get("percent")
    if v231 is not None:
        if type(v231) is not int:
            return False
        if v231 < 0:
            return False
        if v231 > 100:
            return False
    v232 = o.get("fraction")
    if v232 is not None:
        if type(v232) is not dict:
            return False
        if not v232.keys() <= _K44:
            return False
        v233 = v232.get("numerator")
        if v233 is None:
            return False
        if type(v233) is not int:
            return False
        if v233 < 0:
            return False
        if v233 > 2147483647:
            return False
        v234 = v232.get("denominator")
        if v234 is not None:
            if type(v234) is not int:
                return False
            if v234 < 1:
                return False
            if v234 > 2147483647:
                return False
    if _condition_9(o):
        return False
    return True


def _names_precisehostname(o: Any) -> bool:
    if type(o) is not str:
        return False
    if len(o) < 1:
        return False
    if len(o) > 253:
        return False
    if not _P21.fullmatch(o):
        return False
    return True


def _condition_10(o: Any) -> bool:
    if type(o) is dict:
        v244 = o.get("type")
        if v244 is None:
            return False
        if v244 != "ReplaceFullPath":
            return False
    return True


def _condition_11(o: Any) -> bool:
    if type(o) is dict:
        v247 = o.get("type")
        if v247 is None:
            return False
        if v247 != "ReplacePrefixMatch":
            return False
    return True


def _rule_pathmodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K46:
        return False
    v241 = o.get("type")
    if v241 is None:
        return False
    if type(v241) is not str:
        return False
    if v241 not in (
        "ReplaceFullPath",
        "ReplacePrefixMatch",
    ):
        return False
    v242 = o.get("replaceFullPath")
    if v242 is not None:
        if type(v242) is not str:
            return False
        if len(v242) > 1024:
            return False
    v243 = o.get("replacePrefixMatch")
    if v243 is not None:
        if type(v243) is not str:
            return False
        if len(v243) > 1024:
            return False
    if _condition_10(o):
        if type(o) is dict:
            v245 = o.get("replaceFullPath")
            if v245 is None:
                return False
    else:
        if type(o) is dict:
            v246 = o.get("replaceFullPath")
            if v246 is not None:
                return False
    if _condition_11(o):
        if type(o) is dict:
            v248 = o.get("replacePrefixMatch")
            if v248 is None:
                return False
    else:
        if type(o) is dict:
            v249 = o.get("replacePrefixMatch")
            if v249 is not None:
                return False
    return True


def _rule_requestredirect(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K45:
        return False
    v238 = o.get("scheme")
    if v238 is not None:
        if type(v238) is not str:
            return False
        if v238 not in (
            "http",
            "https",
        ):
            return False
    v239 = o.get("hostname")
    if v239 is not None:
        if not _names_precisehostname(v239):
            return False
    v240 = o.get("path")
    if v240 is not None:
        if not _rule_pathmodifier(v240):
            return False
    v250 = o.get("port")
    if v250 is not None:
        if not _names_port(v250):
            return False
    v251 = o.get("statusCode")
    if v251 is not None:
        if type(v251) is not int:
            return False
        if v251 not in (
            301,
            302,
            303,
            307,
            308,
        ):
            return False
    return True


def _condition_13(o: Any) -> bool:
    if o != "*":
        return False
    return True


def _condition_12(o: Any) -> bool:
    if type(o) is list:
        if len(o) < 2:
            return False
        v258 = sum(map(_condition_13, o))
        if v258 < 1:
            return False
    return True


def _rule_wildcardalone(o: Any) -> bool:
    if _condition_12(o):
        return False
    return True


def _rule_cors(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K48:
        return False
    v256 = o.get("allowOrigins")
    if v256 is not None:
        if type(v256) is not list:
            return False
        if len(v256) > 64:
            return False
        for v257 in v256:
            if type(v257) is not str:
                return False
            if len(v257) > 253:
                return False
            if not _P22.fullmatch(v257):
                return False
        if not _rule_wildcardalone(v256):
            return False
    v259 = o.get("allowCredentials")
    if v259 is not None:
        if type(v259) is not bool:
            return False
    v260 = o.get("allowMethods")
    if v260 is not None:
        if type(v260) is not list:
            return False
        if len(v260) > 9:
            return False
        for v261 in v260:
            if type(v261) is not str:
                return False
            if v261 not in (
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
        if not _rule_wildcardalone(v260):
            return False
    v262 = o.get("allowHeaders")
    if v262 is not None:
        if type(v262) is not list:
            return False
        if len(v262) > 64:
            return False
        for v263 in v262:
            if not _rule_headername(v263):
                return False
    v264 = o.get("exposeHeaders")
    if v264 is not None:
        if type(v264) is not list:
            return False
        if len(v264) > 64:
            return False
        for v265 in v264:
            if not _rule_headername(v265):
                return False
    v266 = o.get("maxAge")
    if v266 is not None:
        if type(v266) is not int:
            return False
        if v266 < 1:
            return False
        if v266 > 2147483647:
            return False
    return True


def _rule_headernames(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v273 in o:
        if type(v273) is not str:
            return False
    return True


def _condition_14(o: Any) -> bool:
    if type(o) is dict:
        v279 = o.get("protocol")
        if v279 is None:
            return False
        if v279 != "HTTP":
            return False
    return True


def _condition_15(o: Any) -> bool:
    if type(o) is dict:
        v282 = o.get("protocol")
        if v282 is None:
            return False
        if v282 != "GRPC":
            return False
    return True


def _rule_externalauth(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K49:
        return False
    v268 = o.get("backendRef")
    if v268 is None:
        return False
    if not _rule_backendref(v268):
        return False
    v269 = o.get("protocol")
    if v269 is None:
        return False
    if type(v269) is not str:
        return False
    if v269 not in (
        "HTTP",
        "GRPC",
    ):
        return False
    v270 = o.get("http")
    if v270 is not None:
        if type(v270) is not dict:
            return False
        if not v270.keys() <= _K50:
            return False
        v271 = v270.get("path")
        if v271 is not None:
            if type(v271) is not str:
                return False
            if len(v271) > 1024:
                return False
            if not _P23.fullmatch(v271):
                return False
        v272 = v270.get("allowedHeaders")
        if v272 is not None:
            if not _rule_headernames(v272):
                return False
        v274 = v270.get("allowedResponseHeaders")
        if v274 is not None:
            if not _rule_headernames(v274):
                return False
    v275 = o.get("grpc")
    if v275 is not None:
        if type(v275) is not dict:
            return False
        if not v275.keys() <= _K51:
            return False
        v276 = v275.get("allowedHeaders")
        if v276 is not None:
            if not _rule_headernames(v276):
                return False
    v277 = o.get("forwardBody")
    if v277 is not None:
        if type(v277) is not dict:
            return False
        if not v277.keys() <= _K52:
            return False
        v278 = v277.get("maxSize")
        if v278 is not None:
            if type(v278) is not int:
                return False
            if v278 < 0:
                return False
    if _condition_14(o):
        if type(o) is dict:
            v280 = o.get("http")
            if v280 is None:
                return False
    else:
        if type(o) is dict:
            v281 = o.get("http")
            if v281 is not None:
                return False
    if _condition_15(o):
        if type(o) is dict:
            v283 = o.get("grpc")
            if v283 is None:
                return False
    else:
        if type(o) is dict:
            v284 = o.get("grpc")
            if v284 is not None:
                return False
    return True


def _condition_16(o: Any) -> bool:
    if type(o) is dict:
        v289 = o.get("type")
        if v289 is None:
            return False
        if v289 != "RequestHeaderModifier":
            return False
    return True


def _condition_17(o: Any) -> bool:
    if type(o) is dict:
        v292 = o.get("type")
        if v292 is None:
            return False
        if v292 != "ResponseHeaderModifier":
            return False
    return True


def _condition_18(o: Any) -> bool:
    if type(o) is dict:
        v295 = o.get("type")
        if v295 is None:
            return False
        if v295 != "RequestMirror":
            return False
    return True


def _condition_19(o: Any) -> bool:
    if type(o) is dict:
        v298 = o.get("type")
        if v298 is None:
            return False
        if v298 != "RequestRedirect":
            return False
    return True


def _condition_20(o: Any) -> bool:
    if type(o) is dict:
        v301 = o.get("type")
        if v301 is None:
            return False
        if v301 != "URLRewrite":
            return False
    return True


def _condition_21(o: Any) -> bool:
    if type(o) is dict:
        v304 = o.get("type")
        if v304 is None:
            return False
        if v304 != "CORS":
            return False
    return True


def _condition_22(o: Any) -> bool:
    if type(o) is dict:
        v307 = o.get("type")
        if v307 is None:
            return False
        if v307 != "ExternalAuth":
            return False
    return True


def _condition_23(o: Any) -> bool:
    if type(o) is dict:
        v310 = o.get("type")
        if v310 is None:
            return False
        if v310 != "ExtensionRef":
            return False
    return True


def _rule_filter(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K39:
        return False
    v211 = o.get("type")
    if v211 is None:
        return False
    if type(v211) is not str:
        return False
    if v211 not in (
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
    v212 = o.get("requestHeaderModifier")
    if v212 is not None:
        if not _rule_headermodifier(v212):
            return False
    v220 = o.get("responseHeaderModifier")
    if v220 is not None:
        if not _rule_headermodifier(v220):
            return False
    v221 = o.get("requestMirror")
    if v221 is not None:
        if not _rule_requestmirror(v221):
            return False
    v237 = o.get("requestRedirect")
    if v237 is not None:
        if not _rule_requestredirect(v237):
            return False
    v252 = o.get("urlRewrite")
    if v252 is not None:
        if type(v252) is not dict:
            return False
        if not v252.keys() <= _K47:
            return False
        v253 = v252.get("hostname")
        if v253 is not None:
            if not _names_precisehostname(v253):
                return False
        v254 = v252.get("path")
        if v254 is not None:
            if not _rule_pathmodifier(v254):
                return False
    v255 = o.get("cors")
    if v255 is not None:
        if not _rule_cors(v255):
            return False
    v267 = o.get("externalAuth")
    if v267 is not None:
        if not _rule_externalauth(v267):
            return False
    v285 = o.get("extensionRef")
    if v285 is not None:
        if type(v285) is not dict:
            return False
        if not v285.keys() <= _K30:
            return False
        v286 = v285.get("group")
        if v286 is None:
            return False
        if not _names_group(v286):
            return False
        v287 = v285.get("kind")
        if v287 is None:
            return False
        if not _names_kind(v287):
            return False
        v288 = v285.get("name")
        if v288 is None:
            return False
        if not _names_objectname(v288):
            return False
    if _condition_16(o):
        if type(o) is dict:
            v290 = o.get("requestHeaderModifier")
            if v290 is None:
                return False
    else:
        if type(o) is dict:
            v291 = o.get("requestHeaderModifier")
            if v291 is not None:
                return False
    if _condition_17(o):
        if type(o) is dict:
            v293 = o.get("responseHeaderModifier")
            if v293 is None:
                return False
    else:
        if type(o) is dict:
            v294 = o.get("responseHeaderModifier")
            if v294 is not None:
                return False
    if _condition_18(o):
        if type(o) is dict:
            v296 = o.get("requestMirror")
            if v296 is None:
                return False
    else:
        if type(o) is dict:
            v297 = o.get("requestMirror")
            if v297 is not None:
                return False
    if _condition_19(o):
        if type(o) is dict:
            v299 = o.get("requestRedirect")
            if v299 is None:
                return False
    else:
        if type(o) is dict:
            v300 = o.get("requestRedirect")
            if v300 is not None:
                return False
    if _condition_20(o):
        if type(o) is dict:
            v302 = o.get("urlRewrite")
            if v302 is None:
                return False
    else:
        if type(o) is dict:
            v303 = o.get("urlRewrite")
            if v303 is not None:
                return False
    if _condition_21(o):
        if type(o) is dict:
            v305 = o.get("cors")
            if v305 is None:
                return False
    else:
        if type(o) is dict:
            v306 = o.get("cors")
            if v306 is not None:
                return False
    if _condition_22(o):
        if type(o) is dict:
            v308 = o.get("externalAuth")
            if v308 is None:
                return False
    else:
        if type(o) is dict:
            v309 = o.get("externalAuth")
            if v309 is not None:
                return False
    if _condition_23(o):
        if type(o) is dict:
            v311 = o.get("extensionRef")
            if v311 is None:
                return False
    else:
        if type(o) is dict:
            v312 = o.get("extensionRef")
            if v312 is not None:
                return False
    return True


def _condition_24(o: Any) -> bool:
    if type(o) is list:
        v318 = sum(map(_condition_19, o))
        if v318 < 1:
            return False
    if type(o) is list:
        v319 = sum(map(_condition_20, o))
        if v319 < 1:
            return False
    return True


def _rule_filters(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v210 in o:
        if not _rule_filter(v210):
            return False
    if type(o) is list:
        v313 = sum(map(_condition_16, o))
        if v313 > 1:
            return False
    if type(o) is list:
        v314 = sum(map(_condition_17, o))
        if v314 > 1:
            return False
    if type(o) is list:
        v315 = sum(map(_condition_19, o))
        if v315 > 1:
            return False
    if type(o) is list:
        v316 = sum(map(_condition_20, o))
        if v316 > 1:
            return False
    if type(o) is list:
        v317 = sum(map(_condition_21, o))
        if v317 > 1:
            return False
    if _condition_24(o):
        return False
    return True


def _rule_weightedbackendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K53:
        return False
    v322 = o.get("name")
    if v322 is None:
        return False
    if not _names_objectname(v322):
        return False
    v323 = o.get("group")
    if v323 is not None:
        if not _names_group(v323):
            return False
    v324 = o.get("kind")
    if v324 is not None:
        if not _names_kind(v324):
            return False
    v325 = o.get("namespace")
    if v325 is not None:
        if not _names_label(v325):
            return False
    v326 = o.get("port")
    if v326 is not None:
        if not _names_port(v326):
            return False
    v327 = o.get("weight")
    if v327 is not None:
        if type(v327) is not int:
            return False
        if v327 < 0:
            return False
        if v327 > 1000000:
            return False
    v328 = o.get("filters")
    if v328 is not None:
        if not _rule_filters(v328):
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


def _condition_25(o: Any) -> bool:
    if type(o) is dict:
        v344 = o.get("cookieConfig")
        if v344 is None:
            return False
        if type(v344) is dict:
            v345 = v344.get("lifetimeType")
            if v345 is None:
                return False
            if v345 != "Permanent":
                return False
    return True


def _rule_sessionpersistence(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K56:
        return False
    v338 = o.get("sessionName")
    if v338 is not None:
        if type(v338) is not str:
            return False
        if len(v338) > 128:
            return False
    v339 = o.get("type")
    if v339 is not None:
        if type(v339) is not str:
            return False
        if v339 not in (
            "Cookie",
            "Header",
        ):
            return False
    v340 = o.get("absoluteTimeout")
    if v340 is not None:
        if not _rule_duration(v340):
            return False
    v341 = o.get("idleTimeout")
    if v341 is not None:
        if not _rule_duration(v341):
            return False
    v342 = o.get("cookieConfig")
    if v342 is not None:
        if type(v342) is not dict:
            return False
        if not v342.keys() <= _K57:
            return False
        v343 = v342.get("lifetimeType")
        if v343 is not None:
            if type(v343) is not str:
                return False
            if v343 not in (
                "Permanent",
                "Session",
            ):
                return False
    if _condition_25(o):
        if type(o) is dict:
            v346 = o.get("absoluteTimeout")
            if v346 is None:
                return False
    return True


def _condition_26(o: Any) -> bool:
    if type(o) is dict:
        v347 = o.get("backendRefs")
        if v347 is None:
            return False
        if type(v347) is list:
            if len(v347) < 1:
                return False
        v348 = o.get("filters")
        if v348 is None:
            return False
        if type(v348) is list:
            v349 = sum(map(_condition_19, v348))
            if v349 < 1:
                return False
    return True


def _rule_rule(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K36:
        return False
    v190 = o.get("name")
    if v190 is not None:
        if not _names_subdomain(v190):
            return False
    v191 = o.get("matches")
    if v191 is not None:
        if type(v191) is not list:
            return False
        if len(v191) > 64:
            return False
        for v192 in v191:
            if not _rule_match(v192):
                return False
    v209 = o.get("filters")
    if v209 is not None:
        if not _rule_filters(v209):
            return False
    v320 = o.get("backendRefs")
    if v320 is not None:
        if type(v320) is not list:
            return False
        if len(v320) > 16:
            return False
        for v321 in v320:
            if not _rule_weightedbackendref(v321):
                return False
    v329 = o.get("timeouts")
    if v329 is not None:
        if type(v329) is not dict:
            return False
        if not v329.keys() <= _K54:
            return False
        v330 = v329.get("request")
        if v330 is not None:
            if not _rule_duration(v330):
                return False
        v331 = v329.get("backendRequest")
        if v331 is not None:
            if not _rule_duration(v331):
                return False
    v332 = o.get("retry")
    if v332 is not None:
        if type(v332) is not dict:
            return False
        if not v332.keys() <= _K55:
            return False
        v333 = v332.get("attempts")
        if v333 is not None:
            if type(v333) is not int:
                return False
        v334 = v332.get("backoff")
        if v334 is not None:
            if not _rule_duration(v334):
                return False
        v335 = v332.get("codes")
        if v335 is not None:
            if type(v335) is not list:
                return False
            for v336 in v335:
                if type(v336) is not int:
                    return False
                if v336 < 400:
                    return False
                if v336 > 599:
                    return False
    v337 = o.get("sessionPersistence")
    if v337 is not None:
        if not _rule_sessionpersistence(v337):
            return False
    if _condition_26(o):
        return False
    return True


def _rule_rules(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v189 in o:
        if not _rule_rule(v189):
            return False
    return True


def _condition_27(o: Any) -> bool:
    if type(o) is dict:
        v356 = o.get("latestRevision")
        if v356 is None:
            return False
        if v356 is not False:
            return False
    return True


def _condition_28(o: Any) -> bool:
    if type(o) is dict:
        v358 = o.get("latestRevision")
        if v358 is None:
            return False
        if v358 is not True:
            return False
    return True


def _route_traffic(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K58:
        return False
    v351 = o.get("knative")
    if v351 is not None:
        if type(v351) is not list:
            return False
        if len(v351) > 16:
            return False
        for v352 in v351:
            if type(v352) is not dict:
                return False
            if not v352.keys() <= _K59:
                return False
            v353 = v352.get("percent")
            if v353 is None:
                return False
            if type(v353) is not int:
                return False
            if v353 < 0:
                return False
            if v353 > 100:
                return False
            v354 = v352.get("latestRevision")
            if v354 is not None:
                if type(v354) is not bool:
                    return False
            v355 = v352.get("revisionName")
            if v355 is not None:
                if not _names_label(v355):
                    return False
            if _condition_27(v352):
                if type(v352) is dict:
                    v357 = v352.get("revisionName")
                    if v357 is None:
                        return False
            if _condition_28(v352):
                if type(v352) is dict:
                    v359 = v352.get("revisionName")
                    if v359 is not None:
                        return False
    return True


def _route_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K35:
        return False
    v183 = o.get("gatewayRef")
    if v183 is not None:
        if type(v183) is not dict:
            return False
        if not v183.keys() <= _K6:
            return False
        v184 = v183.get("name")
        if v184 is None:
            return False
        if not _names_subdomain(v184):
            return False
        v185 = v183.get("namespace")
        if v185 is None:
            return False
        if not _names_label(v185):
            return False
    v186 = o.get("hostnames")
    if v186 is not None:
        if type(v186) is not list:
            return False
        if len(v186) > 16:
            return False
        for v187 in v186:
            if not _names_hostname(v187):
                return False
    v188 = o.get("rules")
    if v188 is not None:
        if not _rule_rules(v188):
            return False
    v350 = o.get("traffic")
    if v350 is not None:
        if not _route_traffic(v350):
            return False
    return True


def _function_v1beta1(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K33:
        return False
    v172 = o.get("apiVersion")
    if v172 is None:
        return False
    if type(v172) is not str:
        return False
    if v172 not in ("core.openfunction.io/v1beta1",):
        return False
    v173 = o.get("kind")
    if v173 is None:
        return False
    if type(v173) is not str:
        return False
    if v173 not in ("Function",):
        return False
    v174 = o.get("metadata")
    if v174 is None:
        return False
    if not _metadata_function(v174):
        return False
    v179 = o.get("spec")
    if v179 is None:
        return False
    if type(v179) is not dict:
        return False
    if not v179.keys() <= _K34:
        return False
    v180 = v179.get("version")
    if v180 is not None:
        if type(v180) is not str:
            return False
    v181 = v179.get("port")
    if v181 is not None:
        if not _names_port(v181):
            return False
    v182 = v179.get("route")
    if v182 is not None:
        if not _route_route(v182):
            return False
    v360 = v179.get("serving")
    if v360 is not None:
        if type(v360) is not dict:
            return False
        if not v360.keys() <= _K60:
            return False
        v361 = v360.get("runtime")
        if v361 is not None:
            if type(v361) is not str:
                return False
            if v361 not in (
                "knative",
                "async",
            ):
                return False
        v362 = v360.get("triggers")
        if v362 is not None:
            if type(v362) is not list:
                return False
    return True


def _condition_29(o: Any) -> bool:
    return True


def _function_v1beta2(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K33:
        return False
    v379 = o.get("apiVersion")
    if v379 is None:
        return False
    if type(v379) is not str:
        return False
    if v379 not in ("core.openfunction.io/v1beta2",):
        return False
    v380 = o.get("kind")
    if v380 is None:
        return False
    if type(v380) is not str:
        return False
    if v380 not in ("Function",):
        return False
    v381 = o.get("metadata")
    if v381 is None:
        return False
    if not _metadata_function(v381):
        return False
    v382 = o.get("spec")
    if v382 is None:
        return False
    if type(v382) is not dict:
        return False
    if not v382.keys() <= _K34:
        return False
    v383 = v382.get("version")
    if v383 is not None:
        if type(v383) is not str:
            return False
    v384 = v382.get("route")
    if v384 is not None:
        if _condition_29(v384):
            return False
    v385 = v382.get("port")
    if v385 is not None:
        if _condition_29(v385):
            return False
    v386 = v382.get("serving")
    if v386 is not None:
        if type(v386) is not dict:
            return False
        if not v386.keys() <= _K61:
            return False
        v387 = v386.get("triggers")
        if v387 is not None:
            if type(v387) is not dict:
                return False
            if not v387.keys() <= _K62:
                return False
            v388 = v387.get("http")
            if v388 is not None:
                if type(v388) is not dict:
                    return False
                if not v388.keys() <= _K63:
                    return False
                v389 = v388.get("port")
                if v389 is not None:
                    if not _names_port(v389):
                        return False
                v390 = v388.get("engine")
                if v390 is not None:
                    if type(v390) is not str:
                        return False
                    if v390 not in (
                        "knative",
                        "keda",
                    ):
                        return False
                v391 = v388.get("route")
                if v391 is not None:
                    if not _route_route(v391):
                        return False
            v392 = v387.get("dapr")
            if v392 is not None:
                if type(v392) is not list:
                    return False
        v394 = v386.get("runtime")
        if v394 is not None:
            if _condition_29(v394):
                return False
    return True


def _gateway_class(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v413 = o.get("spec")
    if v413 is not None:
        if type(v413) is not dict:
            return False
        v414 = v413.get("controllerName")
        if v414 is not None:
            if type(v414) is not str:
                return False
    return True


def _gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K33:
        return False
    v415 = o.get("apiVersion")
    if v415 is None:
        return False
    if type(v415) is not str:
        return False
    if v415 not in (
        "networking.openfunction.io/v1alpha1",
        "networking.openfunction.io/v1beta1",
    ):
        return False
    v416 = o.get("kind")
    if v416 is None:
        return False
    if type(v416) is not str:
        return False
    if v416 not in ("Gateway",):
        return False
    v417 = o.get("metadata")
    if v417 is None:
        return False
    if not _metadata_other(v417):
        return False
    v418 = o.get("spec")
    if v418 is None:
        return False
    if not _gateway_spec(v418):
        return False
    return True


def _http_route_parentrefs(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v422 in o:
        if type(v422) is not dict:
            return False
        v423 = v422.get("group")
        if v423 is not None:
            if type(v423) is not str:
                return False
        v424 = v422.get("kind")
        if v424 is not None:
            if type(v424) is not str:
                return False
        v425 = v422.get("name")
        if v425 is not None:
            if type(v425) is not str:
                return False
        v426 = v422.get("namespace")
        if v426 is not None:
            if type(v426) is not str:
                return False
        v427 = v422.get("sectionName")
        if v427 is not None:
            if type(v427) is not str:
                return False
        v428 = v422.get("port")
        if v428 is not None:
            if type(v428) is not int:
                return False
    return True


def _grpc_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v420 = o.get("spec")
    if v420 is not None:
        if type(v420) is not dict:
            return False
        v421 = v420.get("parentRefs")
        if v421 is not None:
            if not _http_route_parentrefs(v421):
                return False
        v429 = v420.get("hostnames")
        if v429 is not None:
            if type(v429) is not list:
                return False
            for v430 in v429:
                if type(v430) is not str:
                    return False
    return True


def _http_route_values(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v444 in o:
        if type(v444) is not dict:
            return False
        v445 = v444.get("type")
        if v445 is not None:
            if type(v445) is not str:
                return False
        v446 = v444.get("name")
        if v446 is not None:
            if type(v446) is not str:
                return False
        v447 = v444.get("value")
        if v447 is not None:
            if type(v447) is not str:
                return False
    return True


def _http_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v431 = o.get("spec")
    if v431 is not None:
        if type(v431) is not dict:
            return False
        v432 = v431.get("parentRefs")
        if v432 is not None:
            if not _http_route_parentrefs(v432):
                return False
        v433 = v431.get("hostnames")
        if v433 is not None:
            if type(v433) is not list:
                return False
            for v434 in v433:
                if type(v434) is not str:
                    return False
        v435 = v431.get("rules")
        if v435 is not None:
            if type(v435) is not list:
                return False
            for v436 in v435:
                if type(v436) is not dict:
                    return False
                v437 = v436.get("matches")
                if v437 is not None:
                    if type(v437) is not list:
                        return False
                    for v438 in v437:
                        if type(v438) is not dict:
                            return False
                        v439 = v438.get("path")
                        if v439 is not None:
                            if type(v439) is not dict:
                                return False
                            v440 = v439.get("type")
                            if v440 is not None:
                                if type(v440) is not str:
                                    return False
                            v441 = v439.get("value")
                            if v441 is not None:
                                if type(v441) is not str:
                                    return False
                        v442 = v438.get("method")
                        if v442 is not None:
                            if type(v442) is not str:
                                return False
                        v443 = v438.get("headers")
                        if v443 is not None:
                            if not _http_route_values(v443):
                                return False
                        v448 = v438.get("queryParams")
                        if v448 is not None:
                            if not _http_route_values(v448):
                                return False
    return True


def _http_scaled_object(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v449 = o.get("spec")
    if v449 is not None:
        if type(v449) is not dict:
            return False
        v450 = v449.get("host")
        if v450 is not None:
            if type(v450) is not str:
                return False
        v451 = v449.get("hosts")
        if v451 is not None:
            if type(v451) is not list:
                return False
            for v452 in v451:
                if type(v452) is not str:
                    return False
        v453 = v449.get("pathPrefixes")
        if v453 is not None:
            if type(v453) is not list:
                return False
            for v454 in v453:
                if type(v454) is not str:
                    return False
        v455 = v449.get("scaleTargetRef")
        if v455 is not None:
            if type(v455) is not dict:
                return False
            v456 = v455.get("service")
            if v456 is not None:
                if type(v456) is not str:
                    return False
    return True


def _interceptor_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v457 = o.get("spec")
    if v457 is not None:
        if type(v457) is not dict:
            return False
        v458 = v457.get("target")
        if v458 is not None:
            if type(v458) is not dict:
                return False
            v459 = v458.get("service")
            if v459 is not None:
                if type(v459) is not str:
                    return False
        v460 = v457.get("rules")
        if v460 is not None:
            if type(v460) is not list:
                return False
            for v461 in v460:
                if type(v461) is not dict:
                    return False
                v462 = v461.get("hosts")
                if v462 is not None:
                    if type(v462) is not list:
                        return False
                    for v463 in v462:
                        if type(v463) is not str:
                            return False
                v464 = v461.get("paths")
                if v464 is not None:
                    if type(v464) is not list:
                        return False
                    for v465 in v464:
                        if type(v465) is not dict:
                            return False
                        v466 = v465.get("value")
                        if v466 is None:
                            return False
                        if type(v466) is not str:
                            return False
    return True


def _knative_service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v467 = o.get("spec")
    if v467 is not None:
        if type(v467) is not dict:
            return False
        v468 = v467.get("template")
        if v468 is not None:
            if type(v468) is not dict:
                return False
            v469 = v468.get("metadata")
            if v469 is not None:
                if type(v469) is not dict:
                    return False
                v470 = v469.get("name")
                if v470 is not None:
                    if type(v470) is not str:
                        return False
        v471 = v467.get("traffic")
        if v471 is not None:
            if type(v471) is not list:
                return False
            for v472 in v471:
                if type(v472) is not dict:
                    return False
                v473 = v472.get("revisionName")
                if v473 is not None:
                    if type(v473) is not str:
                        return False
                v474 = v472.get("percent")
                if v474 is not None:
                    if type(v474) is not int:
                        return False
    return True


def _kubernetes_gateway_addresses(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v481 in o:
        if type(v481) is not dict:
            return False
        v482 = v481.get("type")
        if v482 is not None:
            if type(v482) is not str:
                return False
        v483 = v481.get("value")
        if v483 is not None:
            if type(v483) is not str:
                return False
    return True


def _kubernetes_gateway_tls(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v491 = o.get("certificateRefs")
    if v491 is not None:
        if type(v491) is not list:
            return False
        for v492 in v491:
            if type(v492) is not dict:
                return False
            v493 = v492.get("name")
            if v493 is None:
                return False
            if type(v493) is not str:
                return False
            v494 = v492.get("group")
            if v494 is not None:
                if type(v494) is not str:
                    return False
            v495 = v492.get("kind")
            if v495 is not None:
                if type(v495) is not str:
                    return False
            v496 = v492.get("namespace")
            if v496 is not None:
                if type(v496) is not str:
                    return False
    return True


def _kubernetes_gateway_listeners(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v485 in o:
        if type(v485) is not dict:
            return False
        v486 = v485.get("name")
        if v486 is None:
            return False
        if type(v486) is not str:
            return False
        v487 = v485.get("port")
        if v487 is None:
            return False
        if type(v487) is not int:
            return False
        v488 = v485.get("protocol")
        if v488 is None:
            return False
        if type(v488) is not str:
            return False
        v489 = v485.get("hostname")
        if v489 is not None:
            if type(v489) is not str:
                return False
        v490 = v485.get("tls")
        if v490 is not None:
            if not _kubernetes_gateway_tls(v490):
                return False
        v497 = v485.get("allowedRoutes")
        if v497 is not None:
            if not _listener_allowedroutes(v497):
                return False
    return True


def _kubernetes_gateway_spec(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v479 = o.get("gatewayClassName")
    if v479 is not None:
        if type(v479) is not str:
            return False
    v480 = o.get("addresses")
    if v480 is not None:
        if not _kubernetes_gateway_addresses(v480):
            return False
    v484 = o.get("listeners")
    if v484 is not None:
        if not _kubernetes_gateway_listeners(v484):
            return False
    return True


def _kubernetes_gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v475 = o.get("metadata")
    if v475 is not None:
        if type(v475) is not dict:
            return False
        v476 = v475.get("annotations")
        if v476 is not None:
            if type(v476) is not dict:
                return False
        v477 = v475.get("labels")
        if v477 is not None:
            if type(v477) is not dict:
                return False
    v478 = o.get("spec")
    if v478 is not None:
        if not _kubernetes_gateway_spec(v478):
            return False
    v498 = o.get("status")
    if v498 is not None:
        if type(v498) is not dict:
            return False
        v499 = v498.get("addresses")
        if v499 is not None:
            if not _kubernetes_gateway_addresses(v499):
                return False
    return True


def _listener_set(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v500 = o.get("spec")
    if v500 is not None:
        if type(v500) is not dict:
            return False
        v501 = v500.get("parentRef")
        if v501 is not None:
            if type(v501) is not dict:
                return False
            v502 = v501.get("kind")
            if v502 is not None:
                if type(v502) is not str:
                    return False
            v503 = v501.get("name")
            if v503 is not None:
                if type(v503) is not str:
                    return False
            v504 = v501.get("namespace")
            if v504 is not None:
                if type(v504) is not str:
                    return False
        v505 = v500.get("listeners")
        if v505 is not None:
            if not _kubernetes_gateway_listeners(v505):
                return False
    return True


def _namespace(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v506 = o.get("metadata")
    if v506 is not None:
        if type(v506) is not dict:
            return False
        v507 = v506.get("labels")
        if v507 is not None:
            if type(v507) is not dict:
                return False
            for v508 in v507.values():
                if type(v508) is not str:
                    return False
    return True


def _service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v509 = o.get("spec")
    if v509 is not None:
        if type(v509) is not dict:
            return False
        v510 = v509.get("type")
        if v510 is not None:
            if type(v510) is not str:
                return False
        v511 = v509.get("externalName")
        if v511 is not None:
            if type(v511) is not str:
                return False
        v512 = v509.get("ports")
        if v512 is not None:
            if type(v512) is not list:
                return False
            for v513 in v512:
                if type(v513) is not dict:
                    return False
                v514 = v513.get("port")
                if v514 is None:
                    return False
                if type(v514) is not int:
                    return False
                v515 = v513.get("name")
                if v515 is not None:
                    if type(v515) is not str:
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
