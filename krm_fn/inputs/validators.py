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
    "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
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
    return True


def _expand_gateway_tls(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K29:
        return False
    v145 = o.get("mode")
    if v145 is not None:
        if type(v145) is not str:
            return False
        if v145 not in (
            "Wildcard",
            "PerNamespace",
            "PerFunction",
        ):
            return False
    v146 = o.get("issuer")
    if v146 is not None:
        if type(v146) is not dict:
            return False
        if not v146.keys() <= _K30:
            return False
        v147 = v146.get("name")
        if v147 is None:
            return False
        if not _names_subdomain(v147):
            return False
        v148 = v146.get("kind")
        if v148 is not None:
            if not _names_kind(v148):
                return False
        v149 = v146.get("group")
        if v149 is not None:
            if not _names_group(v149):
                return False
    v150 = o.get("redirect")
    if v150 is not None:
        if type(v150) is not bool:
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
    v144 = o.get("tls")
    if v144 is not None:
        if not _expand_gateway_tls(v144):
            return False
    v151 = o.get("inputs")
    if v151 is not None:
        if type(v151) is not str:
            return False
        if v151 not in (
            "Auto",
            "Keep",
            "Drop",
            "LocalConfig",
        ):
            return False
    v152 = o.get("status")
    if v152 is not None:
        if type(v152) is not str:
            return False
        if v152 not in (
            "None",
            "Write",
        ):
            return False
    v153 = o.get("output")
    if v153 is not None:
        if type(v153) is not dict:
            return False
        if not v153.keys() <= _K31:
            return False
        v154 = v153.get("path")
        if v154 is not None:
            if type(v154) is not str:
                return False
            if len(v154) < 1:
                return False
            if not _P16.fullmatch(v154):
                return False
    v155 = o.get("onHandEdit")
    if v155 is not None:
        if type(v155) is not str:
            return False
        if v155 not in (
            "Error",
            "Keep",
            "Overwrite",
        ):
            return False
    v156 = o.get("hostnameOwnership")
    if v156 is not None:
        if type(v156) is not dict:
            return False
        for v157 in v156.values():
            if type(v157) is not list:
                return False
            for v158 in v157:
                if not _names_domain(v158):
                    return False
    v159 = o.get("diagnostics")
    if v159 is not None:
        if type(v159) is not dict:
            return False
        if not v159.keys() <= _K32:
            return False
        v160 = v159.get("failOn")
        if v160 is not None:
            if type(v160) is not str:
                return False
            if v160 not in (
                "error",
                "warning",
                "info",
            ):
                return False
        v161 = v159.get("ignore")
        if v161 is not None:
            if type(v161) is not list:
                return False
            for v162 in v161:
                if type(v162) is not str:
                    return False
                if not _P17.fullmatch(v162):
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
    v166 = o.get("name")
    if v166 is None:
        return False
    if not _names_label(v166):
        return False
    v167 = o.get("namespace")
    if v167 is not None:
        if not _names_labelorempty(v167):
            return False
    v168 = o.get("annotations")
    if v168 is not None:
        if type(v168) is not dict:
            return False
    v169 = o.get("labels")
    if v169 is not None:
        if type(v169) is not dict:
            return False
    return True


def _condition_4(o: Any) -> bool:
    if type(o) is dict:
        v187 = o.get("type")
        if v187 is None:
            return False
        if v187 != "RegularExpression":
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
    v185 = o.get("type")
    if v185 is not None:
        if type(v185) is not str:
            return False
        if v185 not in (
            "Exact",
            "PathPrefix",
            "RegularExpression",
        ):
            return False
    v186 = o.get("value")
    if v186 is not None:
        if type(v186) is not str:
            return False
        if len(v186) > 1024:
            return False
    if not _condition_4(o):
        if type(o) is dict:
            v188 = o.get("value")
            if v188 is not None:
                if not _rule_literalpath(v188):
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
    v184 = o.get("path")
    if v184 is not None:
        if not _rule_path(v184):
            return False
    v189 = o.get("method")
    if v189 is not None:
        if type(v189) is not str:
            return False
        if v189 not in (
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
    v190 = o.get("headers")
    if v190 is not None:
        if type(v190) is not list:
            return False
        if len(v190) > 16:
            return False
        for v191 in v190:
            if type(v191) is not dict:
                return False
            if not v191.keys() <= _K38:
                return False
            v192 = v191.get("name")
            if v192 is None:
                return False
            if not _rule_headername(v192):
                return False
            v193 = v191.get("value")
            if v193 is None:
                return False
            if not _rule_headervalue(v193):
                return False
            v194 = v191.get("type")
            if v194 is not None:
                if type(v194) is not str:
                    return False
                if v194 not in (
                    "Exact",
                    "RegularExpression",
                ):
                    return False
    v195 = o.get("queryParams")
    if v195 is not None:
        if type(v195) is not list:
            return False
        if len(v195) > 16:
            return False
        for v196 in v195:
            if type(v196) is not dict:
                return False
            if not v196.keys() <= _K38:
                return False
            v197 = v196.get("name")
            if v197 is None:
                return False
            if not _rule_headername(v197):
                return False
            v198 = v196.get("value")
            if v198 is None:
                return False
            if type(v198) is not str:
                return False
            if len(v198) < 1:
                return False
            if len(v198) > 1024:
                return False
            v199 = v196.get("type")
            if v199 is not None:
                if type(v199) is not str:
                    return False
                if v199 not in (
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
    for v205 in o:
        if type(v205) is not dict:
            return False
        if not v205.keys() <= _K41:
            return False
        v206 = v205.get("name")
        if v206 is None:
            return False
        if not _rule_headername(v206):
            return False
        v207 = v205.get("value")
        if v207 is None:
            return False
        if not _rule_headervalue(v207):
            return False
    return True


def _rule_headermodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K40:
        return False
    v204 = o.get("set")
    if v204 is not None:
        if not _rule_headerlist(v204):
            return False
    v208 = o.get("add")
    if v208 is not None:
        if not _rule_headerlist(v208):
            return False
    v209 = o.get("remove")
    if v209 is not None:
        if type(v209) is not list:
            return False
        if len(v209) > 16:
            return False
        for v210 in v209:
            if type(v210) is not str:
                return False
    return True


def _condition_5(o: Any) -> bool:
    if type(o) is dict:
        v219 = o.get("group")
        if v219 is not None:
            if v219 != "":
                return False
        v220 = o.get("kind")
        if v220 is not None:
            if v220 != "Service":
                return False
    return True


def _rule_serviceportgiven(o: Any) -> bool:
    if _condition_5(o):
        if type(o) is dict:
            v221 = o.get("port")
            if v221 is None:
                return False
    return True


def _rule_backendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K43:
        return False
    v214 = o.get("name")
    if v214 is None:
        return False
    if not _names_objectname(v214):
        return False
    v215 = o.get("group")
    if v215 is not None:
        if not _names_group(v215):
            return False
    v216 = o.get("kind")
    if v216 is not None:
        if not _names_kind(v216):
            return False
    v217 = o.get("namespace")
    if v217 is not None:
        if not _names_label(v217):
            return False
    v218 = o.get("port")
    if v218 is not None:
        if not _names_port(v218):
            return False
    if not _rule_serviceportgiven(o):
        return False
    return True


def _condition_6(o: Any) -> bool:
    if type(o) is dict:
        v226 = o.get("percent")
        if v226 is None:
            return False
        v227 = o.get("fraction")
        if v227 is None:
            return False
    return True


def _rule_requestmirror(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K42:
        return False
    v213 = o.get("backendRef")
    if v213 is None:
        return False
    if not _rule_backendref(v213):
        return False
    v222 = o.get("percent")
    if v222 is not None:
        if type(v222) is not int:
            return False
        if v222 < 0:
            return False
        if v222 > 100:
            return False
    v223 = o.get("fraction")
    if v223 is not None:
        if type(v223) is not dict:
            return False
        if not v223.keys() <= _K44:
            return False
        v224 = v223.get("numerator")
        if v224 is None:
            return False
        if type(v224) is not int:
            return False
        if v224 < 0:
            return False
        if v224 > 2147483647:
            return False
        v225 = v223.get("denominator")
        if v225 is not None:
            if type(v225) is not int:
                return False
            if v225 < 1:
                return False
            if v225 > 2147483647:
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
    if not _P21.fullmatch(o):
        return False
    return True


def _condition_7(o: Any) -> bool:
    if type(o) is dict:
        v235 = o.get("type")
        if v235 is None:
            return False
        if v235 != "ReplaceFullPath":
            return False
    return True


def _condition_8(o: Any) -> bool:
    if type(o) is dict:
        v238 = o.get("type")
        if v238 is None:
            return False
        if v238 != "ReplacePrefixMatch":
            return False
    return True


def _rule_pathmodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K46:
        return False
    v232 = o.get("type")
    if v232 is None:
        return False
    if type(v232) is not str:
        return False
    if v232 not in (
        "ReplaceFullPath",
        "ReplacePrefixMatch",
    ):
        return False
    v233 = o.get("replaceFullPath")
    if v233 is not None:
        if type(v233) is not str:
            return False
        if len(v233) > 1024:
            return False
    v234 = o.get("replacePrefixMatch")
    if v234 is not None:
        if type(v234) is not str:
            return False
        if len(v234) > 1024:
            return False
    if _condition_7(o):
        if type(o) is dict:
            v236 = o.get("replaceFullPath")
            if v236 is None:
                return False
    else:
        if type(o) is dict:
            v237 = o.get("replaceFullPath")
            if v237 is not None:
                return False
    if _condition_8(o):
        if type(o) is dict:
            v239 = o.get("replacePrefixMatch")
            if v239 is None:
                return False
    else:
        if type(o) is dict:
            v240 = o.get("replacePrefixMatch")
            if v240 is not None:
                return False
    return True


def _rule_requestredirect(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K45:
        return False
    v229 = o.get("scheme")
    if v229 is not None:
        if type(v229) is not str:
            return False
        if v229 not in (
            "http",
            "https",
        ):
            return False
    v230 = o.get("hostname")
    if v230 is not None:
        if not _names_precisehostname(v230):
            return False
    v231 = o.get("path")
    if v231 is not None:
        if not _rule_pathmodifier(v231):
            return False
    v241 = o.get("port")
    if v241 is not None:
        if not _names_port(v241):
            return False
    v242 = o.get("statusCode")
    if v242 is not None:
        if type(v242) is not int:
            return False
        if v242 not in (
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
        v249 = sum(map(_condition_10, o))
        if v249 < 1:
            return False
    return True


def _rule_wildcardalone(o: Any) -> bool:
    if _condition_9(o):
        return False
    return True


def _rule_cors(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K48:
        return False
    v247 = o.get("allowOrigins")
    if v247 is not None:
        if type(v247) is not list:
            return False
        if len(v247) > 64:
            return False
        for v248 in v247:
            if type(v248) is not str:
                return False
            if len(v248) > 253:
                return False
            if not _P22.fullmatch(v248):
                return False
        if not _rule_wildcardalone(v247):
            return False
    v250 = o.get("allowCredentials")
    if v250 is not None:
        if type(v250) is not bool:
            return False
    v251 = o.get("allowMethods")
    if v251 is not None:
        if type(v251) is not list:
            return False
        if len(v251) > 9:
            return False
        for v252 in v251:
            if type(v252) is not str:
                return False
            if v252 not in (
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
        if not _rule_wildcardalone(v251):
            return False
    v253 = o.get("allowHeaders")
    if v253 is not None:
        if type(v253) is not list:
            return False
        if len(v253) > 64:
            return False
        for v254 in v253:
            if not _rule_headername(v254):
                return False
    v255 = o.get("exposeHeaders")
    if v255 is not None:
        if type(v255) is not list:
            return False
        if len(v255) > 64:
            return False
        for v256 in v255:
            if not _rule_headername(v256):
                return False
    v257 = o.get("maxAge")
    if v257 is not None:
        if type(v257) is not int:
            return False
        if v257 < 1:
            return False
        if v257 > 2147483647:
            return False
    return True


def _rule_headernames(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v264 in o:
        if type(v264) is not str:
            return False
    return True


def _condition_11(o: Any) -> bool:
    if type(o) is dict:
        v270 = o.get("protocol")
        if v270 is None:
            return False
        if v270 != "HTTP":
            return False
    return True


def _condition_12(o: Any) -> bool:
    if type(o) is dict:
        v273 = o.get("protocol")
        if v273 is None:
            return False
        if v273 != "GRPC":
            return False
    return True


def _rule_externalauth(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K49:
        return False
    v259 = o.get("backendRef")
    if v259 is None:
        return False
    if not _rule_backendref(v259):
        return False
    v260 = o.get("protocol")
    if v260 is None:
        return False
    if type(v260) is not str:
        return False
    if v260 not in (
        "HTTP",
        "GRPC",
    ):
        return False
    v261 = o.get("http")
    if v261 is not None:
        if type(v261) is not dict:
            return False
        if not v261.keys() <= _K50:
            return False
        v262 = v261.get("path")
        if v262 is not None:
            if type(v262) is not str:
                return False
            if len(v262) > 1024:
                return False
            if not _P23.fullmatch(v262):
                return False
        v263 = v261.get("allowedHeaders")
        if v263 is not None:
            if not _rule_headernames(v263):
                return False
        v265 = v261.get("allowedResponseHeaders")
        if v265 is not None:
            if not _rule_headernames(v265):
                return False
    v266 = o.get("grpc")
    if v266 is not None:
        if type(v266) is not dict:
            return False
        if not v266.keys() <= _K51:
            return False
        v267 = v266.get("allowedHeaders")
        if v267 is not None:
            if not _rule_headernames(v267):
                return False
    v268 = o.get("forwardBody")
    if v268 is not None:
        if type(v268) is not dict:
            return False
        if not v268.keys() <= _K52:
            return False
        v269 = v268.get("maxSize")
        if v269 is not None:
            if type(v269) is not int:
                return False
            if v269 < 0:
                return False
    if _condition_11(o):
        if type(o) is dict:
            v271 = o.get("http")
            if v271 is None:
                return False
    else:
        if type(o) is dict:
            v272 = o.get("http")
            if v272 is not None:
                return False
    if _condition_12(o):
        if type(o) is dict:
            v274 = o.get("grpc")
            if v274 is None:
                return False
    else:
        if type(o) is dict:
            v275 = o.get("grpc")
            if v275 is not None:
                return False
    return True


def _condition_13(o: Any) -> bool:
    if type(o) is dict:
        v280 = o.get("type")
        if v280 is None:
            return False
        if v280 != "RequestHeaderModifier":
            return False
    return True


def _condition_14(o: Any) -> bool:
    if type(o) is dict:
        v283 = o.get("type")
        if v283 is None:
            return False
        if v283 != "ResponseHeaderModifier":
            return False
    return True


def _condition_15(o: Any) -> bool:
    if type(o) is dict:
        v286 = o.get("type")
        if v286 is None:
            return False
        if v286 != "RequestMirror":
            return False
    return True


def _condition_16(o: Any) -> bool:
    if type(o) is dict:
        v289 = o.get("type")
        if v289 is None:
            return False
        if v289 != "RequestRedirect":
            return False
    return True


def _condition_17(o: Any) -> bool:
    if type(o) is dict:
        v292 = o.get("type")
        if v292 is None:
            return False
        if v292 != "URLRewrite":
            return False
    return True


def _condition_18(o: Any) -> bool:
    if type(o) is dict:
        v295 = o.get("type")
        if v295 is None:
            return False
        if v295 != "CORS":
            return False
    return True


def _condition_19(o: Any) -> bool:
    if type(o) is dict:
        v298 = o.get("type")
        if v298 is None:
            return False
        if v298 != "ExternalAuth":
            return False
    return True


def _condition_20(o: Any) -> bool:
    if type(o) is dict:
        v301 = o.get("type")
        if v301 is None:
            return False
        if v301 != "ExtensionRef":
            return False
    return True


def _rule_filter(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K39:
        return False
    v202 = o.get("type")
    if v202 is None:
        return False
    if type(v202) is not str:
        return False
    if v202 not in (
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
    v203 = o.get("requestHeaderModifier")
    if v203 is not None:
        if not _rule_headermodifier(v203):
            return False
    v211 = o.get("responseHeaderModifier")
    if v211 is not None:
        if not _rule_headermodifier(v211):
            return False
    v212 = o.get("requestMirror")
    if v212 is not None:
        if not _rule_requestmirror(v212):
            return False
    v228 = o.get("requestRedirect")
    if v228 is not None:
        if not _rule_requestredirect(v228):
            return False
    v243 = o.get("urlRewrite")
    if v243 is not None:
        if type(v243) is not dict:
            return False
        if not v243.keys() <= _K47:
            return False
        v244 = v243.get("hostname")
        if v244 is not None:
            if not _names_precisehostname(v244):
                return False
        v245 = v243.get("path")
        if v245 is not None:
            if not _rule_pathmodifier(v245):
                return False
    v246 = o.get("cors")
    if v246 is not None:
        if not _rule_cors(v246):
            return False
    v258 = o.get("externalAuth")
    if v258 is not None:
        if not _rule_externalauth(v258):
            return False
    v276 = o.get("extensionRef")
    if v276 is not None:
        if type(v276) is not dict:
            return False
        if not v276.keys() <= _K30:
            return False
        v277 = v276.get("group")
        if v277 is None:
            return False
        if not _names_group(v277):
            return False
        v278 = v276.get("kind")
        if v278 is None:
            return False
        if not _names_kind(v278):
            return False
        v279 = v276.get("name")
        if v279 is None:
            return False
        if not _names_objectname(v279):
            return False
    if _condition_13(o):
        if type(o) is dict:
            v281 = o.get("requestHeaderModifier")
            if v281 is None:
                return False
    else:
        if type(o) is dict:
            v282 = o.get("requestHeaderModifier")
            if v282 is not None:
                return False
    if _condition_14(o):
        if type(o) is dict:
            v284 = o.get("responseHeaderModifier")
            if v284 is None:
                return False
    else:
        if type(o) is dict:
            v285 = o.get("responseHeaderModifier")
            if v285 is not None:
                return False
    if _condition_15(o):
        if type(o) is dict:
            v287 = o.get("requestMirror")
            if v287 is None:
                return False
    else:
        if type(o) is dict:
            v288 = o.get("requestMirror")
            if v288 is not None:
                return False
    if _condition_16(o):
        if type(o) is dict:
            v290 = o.get("requestRedirect")
            if v290 is None:
                return False
    else:
        if type(o) is dict:
            v291 = o.get("requestRedirect")
            if v291 is not None:
                return False
    if _condition_17(o):
        if type(o) is dict:
            v293 = o.get("urlRewrite")
            if v293 is None:
                return False
    else:
        if type(o) is dict:
            v294 = o.get("urlRewrite")
            if v294 is not None:
                return False
    if _condition_18(o):
        if type(o) is dict:
            v296 = o.get("cors")
            if v296 is None:
                return False
    else:
        if type(o) is dict:
            v297 = o.get("cors")
            if v297 is not None:
                return False
    if _condition_19(o):
        if type(o) is dict:
            v299 = o.get("externalAuth")
            if v299 is None:
                return False
    else:
        if type(o) is dict:
            v300 = o.get("externalAuth")
            if v300 is not None:
                return False
    if _condition_20(o):
        if type(o) is dict:
            v302 = o.get("extensionRef")
            if v302 is None:
                return False
    else:
        if type(o) is dict:
            v303 = o.get("extensionRef")
            if v303 is not None:
                return False
    return True


def _condition_21(o: Any) -> bool:
    if type(o) is list:
        v309 = sum(map(_condition_16, o))
        if v309 < 1:
            return False
    if type(o) is list:
        v310 = sum(map(_condition_17, o))
        if v310 < 1:
            return False
    return True


def _rule_filters(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v201 in o:
        if not _rule_filter(v201):
            return False
    if type(o) is list:
        v304 = sum(map(_condition_13, o))
        if v304 > 1:
            return False
    if type(o) is list:
        v305 = sum(map(_condition_14, o))
        if v305 > 1:
            return False
    if type(o) is list:
        v306 = sum(map(_condition_16, o))
        if v306 > 1:
            return False
    if type(o) is list:
        v307 = sum(map(_condition_17, o))
        if v307 > 1:
            return False
    if type(o) is list:
        v308 = sum(map(_condition_18, o))
        if v308 > 1:
            return False
    if _condition_21(o):
        return False
    return True


def _rule_weightedbackendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K53:
        return False
    v313 = o.get("name")
    if v313 is None:
        return False
    if not _names_objectname(v313):
        return False
    v314 = o.get("group")
    if v314 is not None:
        if not _names_group(v314):
            return False
    v315 = o.get("kind")
    if v315 is not None:
        if not _names_kind(v315):
            return False
    v316 = o.get("namespace")
    if v316 is not None:
        if not _names_label(v316):
            return False
    v317 = o.get("port")
    if v317 is not None:
        if not _names_port(v317):
            return False
    v318 = o.get("weight")
    if v318 is not None:
        if type(v318) is not int:
            return False
        if v318 < 0:
            return False
        if v318 > 1000000:
            return False
    v319 = o.get("filters")
    if v319 is not None:
        if not _rule_filters(v319):
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


def _condition_22(o: Any) -> bool:
    if type(o) is dict:
        v335 = o.get("cookieConfig")
        if v335 is None:
            return False
        if type(v335) is dict:
            v336 = v335.get("lifetimeType")
            if v336 is None:
                return False
            if v336 != "Permanent":
                return False
    return True


def _rule_sessionpersistence(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K56:
        return False
    v329 = o.get("sessionName")
    if v329 is not None:
        if type(v329) is not str:
            return False
        if len(v329) > 128:
            return False
    v330 = o.get("type")
    if v330 is not None:
        if type(v330) is not str:
            return False
        if v330 not in (
            "Cookie",
            "Header",
        ):
            return False
    v331 = o.get("absoluteTimeout")
    if v331 is not None:
        if not _rule_duration(v331):
            return False
    v332 = o.get("idleTimeout")
    if v332 is not None:
        if not _rule_duration(v332):
            return False
    v333 = o.get("cookieConfig")
    if v333 is not None:
        if type(v333) is not dict:
            return False
        if not v333.keys() <= _K57:
            return False
        v334 = v333.get("lifetimeType")
        if v334 is not None:
            if type(v334) is not str:
                return False
            if v334 not in (
                "Permanent",
                "Session",
            ):
                return False
    if _condition_22(o):
        if type(o) is dict:
            v337 = o.get("absoluteTimeout")
            if v337 is None:
                return False
    return True


def _condition_23(o: Any) -> bool:
    if type(o) is dict:
        v338 = o.get("backendRefs")
        if v338 is None:
            return False
        if type(v338) is list:
            if len(v338) < 1:
                return False
        v339 = o.get("filters")
        if v339 is None:
            return False
        if type(v339) is list:
            v340 = sum(map(_condition_16, v339))
            if v340 < 1:
                return False
    return True


def _rule_rule(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K36:
        return False
    v181 = o.get("name")
    if v181 is not None:
        if not _names_subdomain(v181):
            return False
    v182 = o.get("matches")
    if v182 is not None:
        if type(v182) is not list:
            return False
        if len(v182) > 64:
            return False
        for v183 in v182:
            if not _rule_match(v183):
                return False
    v200 = o.get("filters")
    if v200 is not None:
        if not _rule_filters(v200):
            return False
    v311 = o.get("backendRefs")
    if v311 is not None:
        if type(v311) is not list:
            return False
        if len(v311) > 16:
            return False
        for v312 in v311:
            if not _rule_weightedbackendref(v312):
                return False
    v320 = o.get("timeouts")
    if v320 is not None:
        if type(v320) is not dict:
            return False
        if not v320.keys() <= _K54:
            return False
        v321 = v320.get("request")
        if v321 is not None:
            if not _rule_duration(v321):
                return False
        v322 = v320.get("backendRequest")
        if v322 is not None:
            if not _rule_duration(v322):
                return False
    v323 = o.get("retry")
    if v323 is not None:
        if type(v323) is not dict:
            return False
        if not v323.keys() <= _K55:
            return False
        v324 = v323.get("attempts")
        if v324 is not None:
            if type(v324) is not int:
                return False
        v325 = v323.get("backoff")
        if v325 is not None:
            if not _rule_duration(v325):
                return False
        v326 = v323.get("codes")
        if v326 is not None:
            if type(v326) is not list:
                return False
            for v327 in v326:
                if type(v327) is not int:
                    return False
                if v327 < 400:
                    return False
                if v327 > 599:
                    return False
    v328 = o.get("sessionPersistence")
    if v328 is not None:
        if not _rule_sessionpersistence(v328):
            return False
    if _condition_23(o):
        return False
    return True


def _rule_rules(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v180 in o:
        if not _rule_rule(v180):
            return False
    return True


def _condition_24(o: Any) -> bool:
    if type(o) is dict:
        v347 = o.get("latestRevision")
        if v347 is None:
            return False
        if v347 is not False:
            return False
    return True


def _condition_25(o: Any) -> bool:
    if type(o) is dict:
        v349 = o.get("latestRevision")
        if v349 is None:
            return False
        if v349 is not True:
            return False
    return True


def _route_traffic(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K58:
        return False
    v342 = o.get("knative")
    if v342 is not None:
        if type(v342) is not list:
            return False
        if len(v342) > 16:
            return False
        for v343 in v342:
            if type(v343) is not dict:
                return False
            if not v343.keys() <= _K59:
                return False
            v344 = v343.get("percent")
            if v344 is None:
                return False
            if type(v344) is not int:
                return False
            if v344 < 0:
                return False
            if v344 > 100:
                return False
            v345 = v343.get("latestRevision")
            if v345 is not None:
                if type(v345) is not bool:
                    return False
            v346 = v343.get("revisionName")
            if v346 is not None:
                if not _names_label(v346):
                    return False
            if _condition_24(v343):
                if type(v343) is dict:
                    v348 = v343.get("revisionName")
                    if v348 is None:
                        return False
            if _condition_25(v343):
                if type(v343) is dict:
                    v350 = v343.get("revisionName")
                    if v350 is not None:
                        return False
    return True


def _route_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K35:
        return False
    v174 = o.get("gatewayRef")
    if v174 is not None:
        if type(v174) is not dict:
            return False
        if not v174.keys() <= _K6:
            return False
        v175 = v174.get("name")
        if v175 is None:
            return False
        if not _names_subdomain(v175):
            return False
        v176 = v174.get("namespace")
        if v176 is None:
            return False
        if not _names_label(v176):
            return False
    v177 = o.get("hostnames")
    if v177 is not None:
        if type(v177) is not list:
            return False
        if len(v177) > 16:
            return False
        for v178 in v177:
            if not _names_hostname(v178):
                return False
    v179 = o.get("rules")
    if v179 is not None:
        if not _rule_rules(v179):
            return False
    v341 = o.get("traffic")
    if v341 is not None:
        if not _route_traffic(v341):
            return False
    return True


def _function_v1beta1(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K33:
        return False
    v163 = o.get("apiVersion")
    if v163 is None:
        return False
    if type(v163) is not str:
        return False
    if v163 not in ("core.openfunction.io/v1beta1",):
        return False
    v164 = o.get("kind")
    if v164 is None:
        return False
    if type(v164) is not str:
        return False
    if v164 not in ("Function",):
        return False
    v165 = o.get("metadata")
    if v165 is None:
        return False
    if not _metadata_function(v165):
        return False
    v170 = o.get("spec")
    if v170 is None:
        return False
    if type(v170) is not dict:
        return False
    if not v170.keys() <= _K34:
        return False
    v171 = v170.get("version")
    if v171 is not None:
        if type(v171) is not str:
            return False
    v172 = v170.get("port")
    if v172 is not None:
        if not _names_port(v172):
            return False
    v173 = v170.get("route")
    if v173 is not None:
        if not _route_route(v173):
            return False
    v351 = v170.get("serving")
    if v351 is not None:
        if type(v351) is not dict:
            return False
        if not v351.keys() <= _K60:
            return False
        v352 = v351.get("runtime")
        if v352 is not None:
            if type(v352) is not str:
                return False
            if v352 not in (
                "knative",
                "async",
            ):
                return False
        v353 = v351.get("triggers")
        if v353 is not None:
            if type(v353) is not list:
                return False
    return True


def _condition_26(o: Any) -> bool:
    return True


def _function_v1beta2(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K33:
        return False
    v370 = o.get("apiVersion")
    if v370 is None:
        return False
    if type(v370) is not str:
        return False
    if v370 not in ("core.openfunction.io/v1beta2",):
        return False
    v371 = o.get("kind")
    if v371 is None:
        return False
    if type(v371) is not str:
        return False
    if v371 not in ("Function",):
        return False
    v372 = o.get("metadata")
    if v372 is None:
        return False
    if not _metadata_function(v372):
        return False
    v373 = o.get("spec")
    if v373 is None:
        return False
    if type(v373) is not dict:
        return False
    if not v373.keys() <= _K34:
        return False
    v374 = v373.get("version")
    if v374 is not None:
        if type(v374) is not str:
            return False
    v375 = v373.get("route")
    if v375 is not None:
        if _condition_26(v375):
            return False
    v376 = v373.get("port")
    if v376 is not None:
        if _condition_26(v376):
            return False
    v377 = v373.get("serving")
    if v377 is not None:
        if type(v377) is not dict:
            return False
        if not v377.keys() <= _K61:
            return False
        v378 = v377.get("triggers")
        if v378 is not None:
            if type(v378) is not dict:
                return False
            if not v378.keys() <= _K62:
                return False
            v379 = v378.get("http")
            if v379 is not None:
                if type(v379) is not dict:
                    return False
                if not v379.keys() <= _K63:
                    return False
                v380 = v379.get("port")
                if v380 is not None:
                    if not _names_port(v380):
                        return False
                v381 = v379.get("engine")
                if v381 is not None:
                    if type(v381) is not str:
                        return False
                    if v381 not in (
                        "knative",
                        "keda",
                    ):
                        return False
                v382 = v379.get("route")
                if v382 is not None:
                    if not _route_route(v382):
                        return False
            v383 = v378.get("dapr")
            if v383 is not None:
                if type(v383) is not list:
                    return False
        v385 = v377.get("runtime")
        if v385 is not None:
            if _condition_26(v385):
                return False
    return True


def _gateway_class(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v404 = o.get("spec")
    if v404 is not None:
        if type(v404) is not dict:
            return False
        v405 = v404.get("controllerName")
        if v405 is not None:
            if type(v405) is not str:
                return False
    return True


def _gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K33:
        return False
    v406 = o.get("apiVersion")
    if v406 is None:
        return False
    if type(v406) is not str:
        return False
    if v406 not in (
        "networking.openfunction.io/v1alpha1",
        "networking.openfunction.io/v1beta1",
    ):
        return False
    v407 = o.get("kind")
    if v407 is None:
        return False
    if type(v407) is not str:
        return False
    if v407 not in ("Gateway",):
        return False
    v408 = o.get("metadata")
    if v408 is None:
        return False
    if not _metadata_other(v408):
        return False
    v409 = o.get("spec")
    if v409 is None:
        return False
    if not _gateway_spec(v409):
        return False
    return True


def _http_route_parentrefs(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v413 in o:
        if type(v413) is not dict:
            return False
        v414 = v413.get("group")
        if v414 is not None:
            if type(v414) is not str:
                return False
        v415 = v413.get("kind")
        if v415 is not None:
            if type(v415) is not str:
                return False
        v416 = v413.get("name")
        if v416 is not None:
            if type(v416) is not str:
                return False
        v417 = v413.get("namespace")
        if v417 is not None:
            if type(v417) is not str:
                return False
        v418 = v413.get("sectionName")
        if v418 is not None:
            if type(v418) is not str:
                return False
        v419 = v413.get("port")
        if v419 is not None:
            if type(v419) is not int:
                return False
    return True


def _grpc_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v411 = o.get("spec")
    if v411 is not None:
        if type(v411) is not dict:
            return False
        v412 = v411.get("parentRefs")
        if v412 is not None:
            if not _http_route_parentrefs(v412):
                return False
        v420 = v411.get("hostnames")
        if v420 is not None:
            if type(v420) is not list:
                return False
            for v421 in v420:
                if type(v421) is not str:
                    return False
    return True


def _http_route_values(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v435 in o:
        if type(v435) is not dict:
            return False
        v436 = v435.get("type")
        if v436 is not None:
            if type(v436) is not str:
                return False
        v437 = v435.get("name")
        if v437 is not None:
            if type(v437) is not str:
                return False
        v438 = v435.get("value")
        if v438 is not None:
            if type(v438) is not str:
                return False
    return True


def _http_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v422 = o.get("spec")
    if v422 is not None:
        if type(v422) is not dict:
            return False
        v423 = v422.get("parentRefs")
        if v423 is not None:
            if not _http_route_parentrefs(v423):
                return False
        v424 = v422.get("hostnames")
        if v424 is not None:
            if type(v424) is not list:
                return False
            for v425 in v424:
                if type(v425) is not str:
                    return False
        v426 = v422.get("rules")
        if v426 is not None:
            if type(v426) is not list:
                return False
            for v427 in v426:
                if type(v427) is not dict:
                    return False
                v428 = v427.get("matches")
                if v428 is not None:
                    if type(v428) is not list:
                        return False
                    for v429 in v428:
                        if type(v429) is not dict:
                            return False
                        v430 = v429.get("path")
                        if v430 is not None:
                            if type(v430) is not dict:
                                return False
                            v431 = v430.get("type")
                            if v431 is not None:
                                if type(v431) is not str:
                                    return False
                            v432 = v430.get("value")
                            if v432 is not None:
                                if type(v432) is not str:
                                    return False
                        v433 = v429.get("method")
                        if v433 is not None:
                            if type(v433) is not str:
                                return False
                        v434 = v429.get("headers")
                        if v434 is not None:
                            if not _http_route_values(v434):
                                return False
                        v439 = v429.get("queryParams")
                        if v439 is not None:
                            if not _http_route_values(v439):
                                return False
    return True


def _http_scaled_object(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v440 = o.get("spec")
    if v440 is not None:
        if type(v440) is not dict:
            return False
        v441 = v440.get("host")
        if v441 is not None:
            if type(v441) is not str:
                return False
        v442 = v440.get("hosts")
        if v442 is not None:
            if type(v442) is not list:
                return False
            for v443 in v442:
                if type(v443) is not str:
                    return False
        v444 = v440.get("pathPrefixes")
        if v444 is not None:
            if type(v444) is not list:
                return False
            for v445 in v444:
                if type(v445) is not str:
                    return False
        v446 = v440.get("scaleTargetRef")
        if v446 is not None:
            if type(v446) is not dict:
                return False
            v447 = v446.get("service")
            if v447 is not None:
                if type(v447) is not str:
                    return False
    return True


def _interceptor_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v448 = o.get("spec")
    if v448 is not None:
        if type(v448) is not dict:
            return False
        v449 = v448.get("target")
        if v449 is not None:
            if type(v449) is not dict:
                return False
            v450 = v449.get("service")
            if v450 is not None:
                if type(v450) is not str:
                    return False
        v451 = v448.get("rules")
        if v451 is not None:
            if type(v451) is not list:
                return False
            for v452 in v451:
                if type(v452) is not dict:
                    return False
                v453 = v452.get("hosts")
                if v453 is not None:
                    if type(v453) is not list:
                        return False
                    for v454 in v453:
                        if type(v454) is not str:
                            return False
                v455 = v452.get("paths")
                if v455 is not None:
                    if type(v455) is not list:
                        return False
                    for v456 in v455:
                        if type(v456) is not dict:
                            return False
                        v457 = v456.get("value")
                        if v457 is None:
                            return False
                        if type(v457) is not str:
                            return False
    return True


def _knative_service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v458 = o.get("spec")
    if v458 is not None:
        if type(v458) is not dict:
            return False
        v459 = v458.get("template")
        if v459 is not None:
            if type(v459) is not dict:
                return False
            v460 = v459.get("metadata")
            if v460 is not None:
                if type(v460) is not dict:
                    return False
                v461 = v460.get("name")
                if v461 is not None:
                    if type(v461) is not str:
                        return False
        v462 = v458.get("traffic")
        if v462 is not None:
            if type(v462) is not list:
                return False
            for v463 in v462:
                if type(v463) is not dict:
                    return False
                v464 = v463.get("revisionName")
                if v464 is not None:
                    if type(v464) is not str:
                        return False
                v465 = v463.get("percent")
                if v465 is not None:
                    if type(v465) is not int:
                        return False
    return True


def _kubernetes_gateway_addresses(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v472 in o:
        if type(v472) is not dict:
            return False
        v473 = v472.get("type")
        if v473 is not None:
            if type(v473) is not str:
                return False
        v474 = v472.get("value")
        if v474 is not None:
            if type(v474) is not str:
                return False
    return True


def _kubernetes_gateway_tls(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v482 = o.get("certificateRefs")
    if v482 is not None:
        if type(v482) is not list:
            return False
        for v483 in v482:
            if type(v483) is not dict:
                return False
            v484 = v483.get("name")
            if v484 is None:
                return False
            if type(v484) is not str:
                return False
            v485 = v483.get("group")
            if v485 is not None:
                if type(v485) is not str:
                    return False
            v486 = v483.get("kind")
            if v486 is not None:
                if type(v486) is not str:
                    return False
            v487 = v483.get("namespace")
            if v487 is not None:
                if type(v487) is not str:
                    return False
    return True


def _kubernetes_gateway_listeners(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v476 in o:
        if type(v476) is not dict:
            return False
        v477 = v476.get("name")
        if v477 is None:
            return False
        if type(v477) is not str:
            return False
        v478 = v476.get("port")
        if v478 is None:
            return False
        if type(v478) is not int:
            return False
        v479 = v476.get("protocol")
        if v479 is None:
            return False
        if type(v479) is not str:
            return False
        v480 = v476.get("hostname")
        if v480 is not None:
            if type(v480) is not str:
                return False
        v481 = v476.get("tls")
        if v481 is not None:
            if not _kubernetes_gateway_tls(v481):
                return False
        v488 = v476.get("allowedRoutes")
        if v488 is not None:
            if not _listener_allowedroutes(v488):
                return False
    return True


def _kubernetes_gateway_spec(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v470 = o.get("gatewayClassName")
    if v470 is not None:
        if type(v470) is not str:
            return False
    v471 = o.get("addresses")
    if v471 is not None:
        if not _kubernetes_gateway_addresses(v471):
            return False
    v475 = o.get("listeners")
    if v475 is not None:
        if not _kubernetes_gateway_listeners(v475):
            return False
    return True


def _kubernetes_gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v466 = o.get("metadata")
    if v466 is not None:
        if type(v466) is not dict:
            return False
        v467 = v466.get("annotations")
        if v467 is not None:
            if type(v467) is not dict:
                return False
        v468 = v466.get("labels")
        if v468 is not None:
            if type(v468) is not dict:
                return False
    v469 = o.get("spec")
    if v469 is not None:
        if not _kubernetes_gateway_spec(v469):
            return False
    v489 = o.get("status")
    if v489 is not None:
        if type(v489) is not dict:
            return False
        v490 = v489.get("addresses")
        if v490 is not None:
            if not _kubernetes_gateway_addresses(v490):
                return False
    return True


def _listener_set(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v491 = o.get("spec")
    if v491 is not None:
        if type(v491) is not dict:
            return False
        v492 = v491.get("parentRef")
        if v492 is not None:
            if type(v492) is not dict:
                return False
            v493 = v492.get("kind")
            if v493 is not None:
                if type(v493) is not str:
                    return False
            v494 = v492.get("name")
            if v494 is not None:
                if type(v494) is not str:
                    return False
            v495 = v492.get("namespace")
            if v495 is not None:
                if type(v495) is not str:
                    return False
        v496 = v491.get("listeners")
        if v496 is not None:
            if not _kubernetes_gateway_listeners(v496):
                return False
    return True


def _namespace(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v497 = o.get("metadata")
    if v497 is not None:
        if type(v497) is not dict:
            return False
        v498 = v497.get("labels")
        if v498 is not None:
            if type(v498) is not dict:
                return False
            for v499 in v498.values():
                if type(v499) is not str:
                    return False
    return True


def _service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v500 = o.get("spec")
    if v500 is not None:
        if type(v500) is not dict:
            return False
        v501 = v500.get("type")
        if v501 is not None:
            if type(v501) is not str:
                return False
        v502 = v500.get("externalName")
        if v502 is not None:
            if type(v502) is not str:
                return False
        v503 = v500.get("ports")
        if v503 is not None:
            if type(v503) is not list:
                return False
            for v504 in v503:
                if type(v504) is not dict:
                    return False
                v505 = v504.get("port")
                if v505 is None:
                    return False
                if type(v505) is not int:
                    return False
                v506 = v504.get("name")
                if v506 is not None:
                    if type(v506) is not str:
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
