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
_K27 = frozenset(["mode", "targets"])
_K28 = frozenset(["bind", "forward", "key", "name", "namespace", "type"])
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


def _expand_gateway_tls(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K29:
        return False
    v142 = o.get("mode")
    if v142 is not None:
        if type(v142) is not str:
            return False
        if v142 not in (
            "Wildcard",
            "PerNamespace",
            "PerFunction",
        ):
            return False
    v143 = o.get("issuer")
    if v143 is not None:
        if type(v143) is not dict:
            return False
        if not v143.keys() <= _K30:
            return False
        v144 = v143.get("name")
        if v144 is None:
            return False
        if not _names_subdomain(v144):
            return False
        v145 = v143.get("kind")
        if v145 is not None:
            if not _names_kind(v145):
                return False
        v146 = v143.get("group")
        if v146 is not None:
            if not _names_group(v146):
                return False
    v147 = o.get("redirect")
    if v147 is not None:
        if type(v147) is not bool:
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
    v141 = o.get("tls")
    if v141 is not None:
        if not _expand_gateway_tls(v141):
            return False
    v148 = o.get("inputs")
    if v148 is not None:
        if type(v148) is not str:
            return False
        if v148 not in (
            "Auto",
            "Keep",
            "Drop",
            "LocalConfig",
        ):
            return False
    v149 = o.get("status")
    if v149 is not None:
        if type(v149) is not str:
            return False
        if v149 not in (
            "None",
            "Write",
        ):
            return False
    v150 = o.get("output")
    if v150 is not None:
        if type(v150) is not dict:
            return False
        if not v150.keys() <= _K31:
            return False
        v151 = v150.get("path")
        if v151 is not None:
            if type(v151) is not str:
                return False
            if len(v151) < 1:
                return False
            if not _P15.fullmatch(v151):
                return False
    v152 = o.get("onHandEdit")
    if v152 is not None:
        if type(v152) is not str:
            return False
        if v152 not in (
            "Error",
            "Keep",
            "Overwrite",
        ):
            return False
    v153 = o.get("hostnameOwnership")
    if v153 is not None:
        if type(v153) is not dict:
            return False
        for v154 in v153.values():
            if type(v154) is not list:
                return False
            for v155 in v154:
                if not _names_domain(v155):
                    return False
    v156 = o.get("diagnostics")
    if v156 is not None:
        if type(v156) is not dict:
            return False
        if not v156.keys() <= _K32:
            return False
        v157 = v156.get("failOn")
        if v157 is not None:
            if type(v157) is not str:
                return False
            if v157 not in (
                "error",
                "warning",
                "info",
            ):
                return False
        v158 = v156.get("ignore")
        if v158 is not None:
            if type(v158) is not list:
                return False
            for v159 in v158:
                if type(v159) is not str:
                    return False
                if not _P16.fullmatch(v159):
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
    v163 = o.get("name")
    if v163 is None:
        return False
    if not _names_label(v163):
        return False
    v164 = o.get("namespace")
    if v164 is not None:
        if not _names_labelorempty(v164):
            return False
    v165 = o.get("annotations")
    if v165 is not None:
        if type(v165) is not dict:
            return False
    v166 = o.get("labels")
    if v166 is not None:
        if type(v166) is not dict:
            return False
    return True


def _condition_4(o: Any) -> bool:
    if type(o) is dict:
        v184 = o.get("type")
        if v184 is None:
            return False
        if v184 != "RegularExpression":
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
    v182 = o.get("type")
    if v182 is not None:
        if type(v182) is not str:
            return False
        if v182 not in (
            "Exact",
            "PathPrefix",
            "RegularExpression",
        ):
            return False
    v183 = o.get("value")
    if v183 is not None:
        if type(v183) is not str:
            return False
        if len(v183) > 1024:
            return False
    if not _condition_4(o):
        if type(o) is dict:
            v185 = o.get("value")
            if v185 is not None:
                if not _rule_literalpath(v185):
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
    if not o.keys() <= _K37:
        return False
    v181 = o.get("path")
    if v181 is not None:
        if not _rule_path(v181):
            return False
    v186 = o.get("method")
    if v186 is not None:
        if type(v186) is not str:
            return False
        if v186 not in (
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
    v187 = o.get("headers")
    if v187 is not None:
        if type(v187) is not list:
            return False
        if len(v187) > 16:
            return False
        for v188 in v187:
            if type(v188) is not dict:
                return False
            if not v188.keys() <= _K38:
                return False
            v189 = v188.get("name")
            if v189 is None:
                return False
            if not _rule_headername(v189):
                return False
            v190 = v188.get("value")
            if v190 is None:
                return False
            if not _rule_headervalue(v190):
                return False
            v191 = v188.get("type")
            if v191 is not None:
                if type(v191) is not str:
                    return False
                if v191 not in (
                    "Exact",
                    "RegularExpression",
                ):
                    return False
    v192 = o.get("queryParams")
    if v192 is not None:
        if type(v192) is not list:
            return False
        if len(v192) > 16:
            return False
        for v193 in v192:
            if type(v193) is not dict:
                return False
            if not v193.keys() <= _K38:
                return False
            v194 = v193.get("name")
            if v194 is None:
                return False
            if not _rule_headername(v194):
                return False
            v195 = v193.get("value")
            if v195 is None:
                return False
            if type(v195) is not str:
                return False
            if len(v195) < 1:
                return False
            if len(v195) > 1024:
                return False
            v196 = v193.get("type")
            if v196 is not None:
                if type(v196) is not str:
                    return False
                if v196 not in (
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
    for v202 in o:
        if type(v202) is not dict:
            return False
        if not v202.keys() <= _K41:
            return False
        v203 = v202.get("name")
        if v203 is None:
            return False
        if not _rule_headername(v203):
            return False
        v204 = v202.get("value")
        if v204 is None:
            return False
        if not _rule_headervalue(v204):
            return False
    return True


def _rule_headermodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K40:
        return False
    v201 = o.get("set")
    if v201 is not None:
        if not _rule_headerlist(v201):
            return False
    v205 = o.get("add")
    if v205 is not None:
        if not _rule_headerlist(v205):
            return False
    v206 = o.get("remove")
    if v206 is not None:
        if type(v206) is not list:
            return False
        if len(v206) > 16:
            return False
        for v207 in v206:
            if type(v207) is not str:
                return False
    return True


def _condition_5(o: Any) -> bool:
    if type(o) is dict:
        v216 = o.get("group")
        if v216 is not None:
            if v216 != "":
                return False
        v217 = o.get("kind")
        if v217 is not None:
            if v217 != "Service":
                return False
    return True


def _rule_serviceportgiven(o: Any) -> bool:
    if _condition_5(o):
        if type(o) is dict:
            v218 = o.get("port")
            if v218 is None:
                return False
    return True


def _rule_backendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K43:
        return False
    v211 = o.get("name")
    if v211 is None:
        return False
    if not _names_objectname(v211):
        return False
    v212 = o.get("group")
    if v212 is not None:
        if not _names_group(v212):
            return False
    v213 = o.get("kind")
    if v213 is not None:
        if not _names_kind(v213):
            return False
    v214 = o.get("namespace")
    if v214 is not None:
        if not _names_label(v214):
            return False
    v215 = o.get("port")
    if v215 is not None:
        if not _names_port(v215):
            return False
    if not _rule_serviceportgiven(o):
        return False
    return True


def _condition_6(o: Any) -> bool:
    if type(o) is dict:
        v223 = o.get("percent")
        if v223 is None:
            return False
        v224 = o.get("fraction")
        if v224 is None:
            return False
    return True


def _rule_requestmirror(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K42:
        return False
    v210 = o.get("backendRef")
    if v210 is None:
        return False
    if not _rule_backendref(v210):
        return False
    v219 = o.get("percent")
    if v219 is not None:
        if type(v219) is not int:
            return False
        if v219 < 0:
            return False
        if v219 > 100:
            return False
    v220 = o.get("fraction")
    if v220 is not None:
        if type(v220) is not dict:
            return False
        if not v220.keys() <= _K44:
            return False
        v221 = v220.get("numerator")
        if v221 is None:
            return False
        if type(v221) is not int:
            return False
        if v221 < 0:
            return False
        if v221 > 2147483647:
            return False
        v222 = v220.get("denominator")
        if v222 is not None:
            if type(v222) is not int:
                return False
            if v222 < 1:
                return False
            if v222 > 2147483647:
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
        v232 = o.get("type")
        if v232 is None:
            return False
        if v232 != "ReplaceFullPath":
            return False
    return True


def _condition_8(o: Any) -> bool:
    if type(o) is dict:
        v235 = o.get("type")
        if v235 is None:
            return False
        if v235 != "ReplacePrefixMatch":
            return False
    return True


def _rule_pathmodifier(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K46:
        return False
    v229 = o.get("type")
    if v229 is None:
        return False
    if type(v229) is not str:
        return False
    if v229 not in (
        "ReplaceFullPath",
        "ReplacePrefixMatch",
    ):
        return False
    v230 = o.get("replaceFullPath")
    if v230 is not None:
        if type(v230) is not str:
            return False
        if len(v230) > 1024:
            return False
    v231 = o.get("replacePrefixMatch")
    if v231 is not None:
        if type(v231) is not str:
            return False
        if len(v231) > 1024:
            return False
    if _condition_7(o):
        if type(o) is dict:
            v233 = o.get("replaceFullPath")
            if v233 is None:
                return False
    else:
        if type(o) is dict:
            v234 = o.get("replaceFullPath")
            if v234 is not None:
                return False
    if _condition_8(o):
        if type(o) is dict:
            v236 = o.get("replacePrefixMatch")
            if v236 is None:
                return False
    else:
        if type(o) is dict:
            v237 = o.get("replacePrefixMatch")
            if v237 is not None:
                return False
    return True


def _rule_requestredirect(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K45:
        return False
    v226 = o.get("scheme")
    if v226 is not None:
        if type(v226) is not str:
            return False
        if v226 not in (
            "http",
            "https",
        ):
            return False
    v227 = o.get("hostname")
    if v227 is not None:
        if not _names_precisehostname(v227):
            return False
    v228 = o.get("path")
    if v228 is not None:
        if not _rule_pathmodifier(v228):
            return False
    v238 = o.get("port")
    if v238 is not None:
        if not _names_port(v238):
            return False
    v239 = o.get("statusCode")
    if v239 is not None:
        if type(v239) is not int:
            return False
        if v239 not in (
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
        v246 = sum(map(_condition_10, o))
        if v246 < 1:
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
    v244 = o.get("allowOrigins")
    if v244 is not None:
        if type(v244) is not list:
            return False
        if len(v244) > 64:
            return False
        for v245 in v244:
            if type(v245) is not str:
                return False
            if len(v245) > 253:
                return False
            if not _P21.fullmatch(v245):
                return False
        if not _rule_wildcardalone(v244):
            return False
    v247 = o.get("allowCredentials")
    if v247 is not None:
        if type(v247) is not bool:
            return False
    v248 = o.get("allowMethods")
    if v248 is not None:
        if type(v248) is not list:
            return False
        if len(v248) > 9:
            return False
        for v249 in v248:
            if type(v249) is not str:
                return False
            if v249 not in (
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
        if not _rule_wildcardalone(v248):
            return False
    v250 = o.get("allowHeaders")
    if v250 is not None:
        if type(v250) is not list:
            return False
        if len(v250) > 64:
            return False
        for v251 in v250:
            if not _rule_headername(v251):
                return False
        if not _rule_wildcardalone(v250):
            return False
    v252 = o.get("exposeHeaders")
    if v252 is not None:
        if type(v252) is not list:
            return False
        if len(v252) > 64:
            return False
        for v253 in v252:
            if not _rule_headername(v253):
                return False
    v254 = o.get("maxAge")
    if v254 is not None:
        if type(v254) is not int:
            return False
        if v254 < 1:
            return False
        if v254 > 2147483647:
            return False
    return True


def _rule_headernames(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 64:
        return False
    for v261 in o:
        if type(v261) is not str:
            return False
    return True


def _condition_11(o: Any) -> bool:
    if type(o) is dict:
        v267 = o.get("protocol")
        if v267 is None:
            return False
        if v267 != "HTTP":
            return False
    return True


def _condition_12(o: Any) -> bool:
    if type(o) is dict:
        v270 = o.get("protocol")
        if v270 is None:
            return False
        if v270 != "GRPC":
            return False
    return True


def _rule_externalauth(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K49:
        return False
    v256 = o.get("backendRef")
    if v256 is None:
        return False
    if not _rule_backendref(v256):
        return False
    v257 = o.get("protocol")
    if v257 is None:
        return False
    if type(v257) is not str:
        return False
    if v257 not in (
        "HTTP",
        "GRPC",
    ):
        return False
    v258 = o.get("http")
    if v258 is not None:
        if type(v258) is not dict:
            return False
        if not v258.keys() <= _K50:
            return False
        v259 = v258.get("path")
        if v259 is not None:
            if type(v259) is not str:
                return False
            if len(v259) > 1024:
                return False
            if not _P22.fullmatch(v259):
                return False
        v260 = v258.get("allowedHeaders")
        if v260 is not None:
            if not _rule_headernames(v260):
                return False
        v262 = v258.get("allowedResponseHeaders")
        if v262 is not None:
            if not _rule_headernames(v262):
                return False
    v263 = o.get("grpc")
    if v263 is not None:
        if type(v263) is not dict:
            return False
        if not v263.keys() <= _K51:
            return False
        v264 = v263.get("allowedHeaders")
        if v264 is not None:
            if not _rule_headernames(v264):
                return False
    v265 = o.get("forwardBody")
    if v265 is not None:
        if type(v265) is not dict:
            return False
        if not v265.keys() <= _K52:
            return False
        v266 = v265.get("maxSize")
        if v266 is not None:
            if type(v266) is not int:
                return False
            if v266 < 0:
                return False
    if _condition_11(o):
        if type(o) is dict:
            v268 = o.get("http")
            if v268 is None:
                return False
    else:
        if type(o) is dict:
            v269 = o.get("http")
            if v269 is not None:
                return False
    if _condition_12(o):
        if type(o) is dict:
            v271 = o.get("grpc")
            if v271 is None:
                return False
    else:
        if type(o) is dict:
            v272 = o.get("grpc")
            if v272 is not None:
                return False
    return True


def _condition_13(o: Any) -> bool:
    if type(o) is dict:
        v277 = o.get("type")
        if v277 is None:
            return False
        if v277 != "RequestHeaderModifier":
            return False
    return True


def _condition_14(o: Any) -> bool:
    if type(o) is dict:
        v280 = o.get("type")
        if v280 is None:
            return False
        if v280 != "ResponseHeaderModifier":
            return False
    return True


def _condition_15(o: Any) -> bool:
    if type(o) is dict:
        v283 = o.get("type")
        if v283 is None:
            return False
        if v283 != "RequestMirror":
            return False
    return True


def _condition_16(o: Any) -> bool:
    if type(o) is dict:
        v286 = o.get("type")
        if v286 is None:
            return False
        if v286 != "RequestRedirect":
            return False
    return True


def _condition_17(o: Any) -> bool:
    if type(o) is dict:
        v289 = o.get("type")
        if v289 is None:
            return False
        if v289 != "URLRewrite":
            return False
    return True


def _condition_18(o: Any) -> bool:
    if type(o) is dict:
        v292 = o.get("type")
        if v292 is None:
            return False
        if v292 != "CORS":
            return False
    return True


def _condition_19(o: Any) -> bool:
    if type(o) is dict:
        v295 = o.get("type")
        if v295 is None:
            return False
        if v295 != "ExternalAuth":
            return False
    return True


def _condition_20(o: Any) -> bool:
    if type(o) is dict:
        v298 = o.get("type")
        if v298 is None:
            return False
        if v298 != "ExtensionRef":
            return False
    return True


def _rule_filter(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K39:
        return False
    v199 = o.get("type")
    if v199 is None:
        return False
    if type(v199) is not str:
        return False
    if v199 not in (
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
    v200 = o.get("requestHeaderModifier")
    if v200 is not None:
        if not _rule_headermodifier(v200):
            return False
    v208 = o.get("responseHeaderModifier")
    if v208 is not None:
        if not _rule_headermodifier(v208):
            return False
    v209 = o.get("requestMirror")
    if v209 is not None:
        if not _rule_requestmirror(v209):
            return False
    v225 = o.get("requestRedirect")
    if v225 is not None:
        if not _rule_requestredirect(v225):
            return False
    v240 = o.get("urlRewrite")
    if v240 is not None:
        if type(v240) is not dict:
            return False
        if not v240.keys() <= _K47:
            return False
        v241 = v240.get("hostname")
        if v241 is not None:
            if not _names_precisehostname(v241):
                return False
        v242 = v240.get("path")
        if v242 is not None:
            if not _rule_pathmodifier(v242):
                return False
    v243 = o.get("cors")
    if v243 is not None:
        if not _rule_cors(v243):
            return False
    v255 = o.get("externalAuth")
    if v255 is not None:
        if not _rule_externalauth(v255):
            return False
    v273 = o.get("extensionRef")
    if v273 is not None:
        if type(v273) is not dict:
            return False
        if not v273.keys() <= _K30:
            return False
        v274 = v273.get("group")
        if v274 is None:
            return False
        if not _names_group(v274):
            return False
        v275 = v273.get("kind")
        if v275 is None:
            return False
        if not _names_kind(v275):
            return False
        v276 = v273.get("name")
        if v276 is None:
            return False
        if not _names_objectname(v276):
            return False
    if _condition_13(o):
        if type(o) is dict:
            v278 = o.get("requestHeaderModifier")
            if v278 is None:
                return False
    else:
        if type(o) is dict:
            v279 = o.get("requestHeaderModifier")
            if v279 is not None:
                return False
    if _condition_14(o):
        if type(o) is dict:
            v281 = o.get("responseHeaderModifier")
            if v281 is None:
                return False
    else:
        if type(o) is dict:
            v282 = o.get("responseHeaderModifier")
            if v282 is not None:
                return False
    if _condition_15(o):
        if type(o) is dict:
            v284 = o.get("requestMirror")
            if v284 is None:
                return False
    else:
        if type(o) is dict:
            v285 = o.get("requestMirror")
            if v285 is not None:
                return False
    if _condition_16(o):
        if type(o) is dict:
            v287 = o.get("requestRedirect")
            if v287 is None:
                return False
    else:
        if type(o) is dict:
            v288 = o.get("requestRedirect")
            if v288 is not None:
                return False
    if _condition_17(o):
        if type(o) is dict:
            v290 = o.get("urlRewrite")
            if v290 is None:
                return False
    else:
        if type(o) is dict:
            v291 = o.get("urlRewrite")
            if v291 is not None:
                return False
    if _condition_18(o):
        if type(o) is dict:
            v293 = o.get("cors")
            if v293 is None:
                return False
    else:
        if type(o) is dict:
            v294 = o.get("cors")
            if v294 is not None:
                return False
    if _condition_19(o):
        if type(o) is dict:
            v296 = o.get("externalAuth")
            if v296 is None:
                return False
    else:
        if type(o) is dict:
            v297 = o.get("externalAuth")
            if v297 is not None:
                return False
    if _condition_20(o):
        if type(o) is dict:
            v299 = o.get("extensionRef")
            if v299 is None:
                return False
    else:
        if type(o) is dict:
            v300 = o.get("extensionRef")
            if v300 is not None:
                return False
    return True


def _condition_21(o: Any) -> bool:
    if type(o) is list:
        v306 = sum(map(_condition_16, o))
        if v306 < 1:
            return False
    if type(o) is list:
        v307 = sum(map(_condition_17, o))
        if v307 < 1:
            return False
    return True


def _rule_filters(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v198 in o:
        if not _rule_filter(v198):
            return False
    if type(o) is list:
        v301 = sum(map(_condition_13, o))
        if v301 > 1:
            return False
    if type(o) is list:
        v302 = sum(map(_condition_14, o))
        if v302 > 1:
            return False
    if type(o) is list:
        v303 = sum(map(_condition_16, o))
        if v303 > 1:
            return False
    if type(o) is list:
        v304 = sum(map(_condition_17, o))
        if v304 > 1:
            return False
    if type(o) is list:
        v305 = sum(map(_condition_18, o))
        if v305 > 1:
            return False
    if _condition_21(o):
        return False
    return True


def _rule_weightedbackendref(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K53:
        return False
    v310 = o.get("name")
    if v310 is None:
        return False
    if not _names_objectname(v310):
        return False
    v311 = o.get("group")
    if v311 is not None:
        if not _names_group(v311):
            return False
    v312 = o.get("kind")
    if v312 is not None:
        if not _names_kind(v312):
            return False
    v313 = o.get("namespace")
    if v313 is not None:
        if not _names_label(v313):
            return False
    v314 = o.get("port")
    if v314 is not None:
        if not _names_port(v314):
            return False
    v315 = o.get("weight")
    if v315 is not None:
        if type(v315) is not int:
            return False
        if v315 < 0:
            return False
        if v315 > 1000000:
            return False
    v316 = o.get("filters")
    if v316 is not None:
        if not _rule_filters(v316):
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
        v332 = o.get("cookieConfig")
        if v332 is None:
            return False
        v333 = o.get("type")
        if v333 is None:
            return False
        if v333 != "Header":
            return False
    return True


def _condition_23(o: Any) -> bool:
    if type(o) is dict:
        v334 = o.get("cookieConfig")
        if v334 is None:
            return False
        if type(v334) is dict:
            v335 = v334.get("lifetimeType")
            if v335 is None:
                return False
            if v335 != "Permanent":
                return False
    return True


def _rule_sessionpersistence(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K56:
        return False
    v326 = o.get("sessionName")
    if v326 is not None:
        if type(v326) is not str:
            return False
        if len(v326) > 128:
            return False
    v327 = o.get("type")
    if v327 is not None:
        if type(v327) is not str:
            return False
        if v327 not in (
            "Cookie",
            "Header",
        ):
            return False
    v328 = o.get("absoluteTimeout")
    if v328 is not None:
        if not _rule_duration(v328):
            return False
    v329 = o.get("idleTimeout")
    if v329 is not None:
        if not _rule_duration(v329):
            return False
    v330 = o.get("cookieConfig")
    if v330 is not None:
        if type(v330) is not dict:
            return False
        if not v330.keys() <= _K57:
            return False
        v331 = v330.get("lifetimeType")
        if v331 is not None:
            if type(v331) is not str:
                return False
            if v331 not in (
                "Permanent",
                "Session",
            ):
                return False
    if _condition_22(o):
        return False
    if _condition_23(o):
        if type(o) is dict:
            v336 = o.get("absoluteTimeout")
            if v336 is None:
                return False
    return True


def _condition_24(o: Any) -> bool:
    if type(o) is dict:
        v337 = o.get("backendRefs")
        if v337 is None:
            return False
        if type(v337) is list:
            if len(v337) < 1:
                return False
        v338 = o.get("filters")
        if v338 is None:
            return False
        if type(v338) is list:
            v339 = sum(map(_condition_16, v338))
            if v339 < 1:
                return False
    return True


def _rule_rule(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K36:
        return False
    v178 = o.get("name")
    if v178 is not None:
        if not _names_subdomain(v178):
            return False
    v179 = o.get("matches")
    if v179 is not None:
        if type(v179) is not list:
            return False
        if len(v179) > 64:
            return False
        for v180 in v179:
            if not _rule_match(v180):
                return False
    v197 = o.get("filters")
    if v197 is not None:
        if not _rule_filters(v197):
            return False
    v308 = o.get("backendRefs")
    if v308 is not None:
        if type(v308) is not list:
            return False
        if len(v308) > 16:
            return False
        for v309 in v308:
            if not _rule_weightedbackendref(v309):
                return False
    v317 = o.get("timeouts")
    if v317 is not None:
        if type(v317) is not dict:
            return False
        if not v317.keys() <= _K54:
            return False
        v318 = v317.get("request")
        if v318 is not None:
            if not _rule_duration(v318):
                return False
        v319 = v317.get("backendRequest")
        if v319 is not None:
            if not _rule_duration(v319):
                return False
    v320 = o.get("retry")
    if v320 is not None:
        if type(v320) is not dict:
            return False
        if not v320.keys() <= _K55:
            return False
        v321 = v320.get("attempts")
        if v321 is not None:
            if type(v321) is not int:
                return False
            if v321 < 1:
                return False
        v322 = v320.get("backoff")
        if v322 is not None:
            if not _rule_duration(v322):
                return False
        v323 = v320.get("codes")
        if v323 is not None:
            if type(v323) is not list:
                return False
            for v324 in v323:
                if type(v324) is not int:
                    return False
                if v324 < 400:
                    return False
                if v324 > 599:
                    return False
    v325 = o.get("sessionPersistence")
    if v325 is not None:
        if not _rule_sessionpersistence(v325):
            return False
    if _condition_24(o):
        return False
    return True


def _rule_rules(o: Any) -> bool:
    if type(o) is not list:
        return False
    if len(o) > 16:
        return False
    for v177 in o:
        if not _rule_rule(v177):
            return False
    return True


def _condition_25(o: Any) -> bool:
    if type(o) is dict:
        v346 = o.get("latestRevision")
        if v346 is None:
            return False
        if v346 is not False:
            return False
    return True


def _condition_26(o: Any) -> bool:
    if type(o) is dict:
        v348 = o.get("latestRevision")
        if v348 is None:
            return False
        if v348 is not True:
            return False
    return True


def _route_traffic(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K58:
        return False
    v341 = o.get("knative")
    if v341 is not None:
        if type(v341) is not list:
            return False
        if len(v341) > 16:
            return False
        for v342 in v341:
            if type(v342) is not dict:
                return False
            if not v342.keys() <= _K59:
                return False
            v343 = v342.get("percent")
            if v343 is None:
                return False
            if type(v343) is not int:
                return False
            if v343 < 0:
                return False
            if v343 > 100:
                return False
            v344 = v342.get("latestRevision")
            if v344 is not None:
                if type(v344) is not bool:
                    return False
            v345 = v342.get("revisionName")
            if v345 is not None:
                if not _names_label(v345):
                    return False
            if _condition_25(v342):
                if type(v342) is dict:
                    v347 = v342.get("revisionName")
                    if v347 is None:
                        return False
            if _condition_26(v342):
                if type(v342) is dict:
                    v349 = v342.get("revisionName")
                    if v349 is not None:
                        return False
    return True


def _route_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K35:
        return False
    v171 = o.get("gatewayRef")
    if v171 is not None:
        if type(v171) is not dict:
            return False
        if not v171.keys() <= _K6:
            return False
        v172 = v171.get("name")
        if v172 is None:
            return False
        if not _names_subdomain(v172):
            return False
        v173 = v171.get("namespace")
        if v173 is None:
            return False
        if not _names_label(v173):
            return False
    v174 = o.get("hostnames")
    if v174 is not None:
        if type(v174) is not list:
            return False
        if len(v174) > 16:
            return False
        for v175 in v174:
            if not _names_hostname(v175):
                return False
    v176 = o.get("rules")
    if v176 is not None:
        if not _rule_rules(v176):
            return False
    v340 = o.get("traffic")
    if v340 is not None:
        if not _route_traffic(v340):
            return False
    return True


def _function_v1beta1(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K33:
        return False
    v160 = o.get("apiVersion")
    if v160 is None:
        return False
    if type(v160) is not str:
        return False
    if v160 not in ("core.openfunction.io/v1beta1",):
        return False
    v161 = o.get("kind")
    if v161 is None:
        return False
    if type(v161) is not str:
        return False
    if v161 not in ("Function",):
        return False
    v162 = o.get("metadata")
    if v162 is None:
        return False
    if not _metadata_function(v162):
        return False
    v167 = o.get("spec")
    if v167 is None:
        return False
    if type(v167) is not dict:
        return False
    if not v167.keys() <= _K34:
        return False
    v168 = v167.get("version")
    if v168 is not None:
        if type(v168) is not str:
            return False
    v169 = v167.get("port")
    if v169 is not None:
        if not _names_port(v169):
            return False
    v170 = v167.get("route")
    if v170 is not None:
        if not _route_route(v170):
            return False
    v350 = v167.get("serving")
    if v350 is not None:
        if type(v350) is not dict:
            return False
        if not v350.keys() <= _K60:
            return False
        v351 = v350.get("runtime")
        if v351 is not None:
            if type(v351) is not str:
                return False
            if v351 not in (
                "knative",
                "async",
            ):
                return False
        v352 = v350.get("triggers")
        if v352 is not None:
            if type(v352) is not list:
                return False
    return True


def _condition_27(o: Any) -> bool:
    return True


def _function_v1beta2(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K33:
        return False
    v369 = o.get("apiVersion")
    if v369 is None:
        return False
    if type(v369) is not str:
        return False
    if v369 not in ("core.openfunction.io/v1beta2",):
        return False
    v370 = o.get("kind")
    if v370 is None:
        return False
    if type(v370) is not str:
        return False
    if v370 not in ("Function",):
        return False
    v371 = o.get("metadata")
    if v371 is None:
        return False
    if not _metadata_function(v371):
        return False
    v372 = o.get("spec")
    if v372 is None:
        return False
    if type(v372) is not dict:
        return False
    if not v372.keys() <= _K34:
        return False
    v373 = v372.get("version")
    if v373 is not None:
        if type(v373) is not str:
            return False
    v374 = v372.get("route")
    if v374 is not None:
        if _condition_27(v374):
            return False
    v375 = v372.get("port")
    if v375 is not None:
        if _condition_27(v375):
            return False
    v376 = v372.get("serving")
    if v376 is not None:
        if type(v376) is not dict:
            return False
        if not v376.keys() <= _K61:
            return False
        v377 = v376.get("triggers")
        if v377 is not None:
            if type(v377) is not dict:
                return False
            if not v377.keys() <= _K62:
                return False
            v378 = v377.get("http")
            if v378 is not None:
                if type(v378) is not dict:
                    return False
                if not v378.keys() <= _K63:
                    return False
                v379 = v378.get("port")
                if v379 is not None:
                    if not _names_port(v379):
                        return False
                v380 = v378.get("engine")
                if v380 is not None:
                    if type(v380) is not str:
                        return False
                    if v380 not in (
                        "knative",
                        "keda",
                    ):
                        return False
                v381 = v378.get("route")
                if v381 is not None:
                    if not _route_route(v381):
                        return False
            v382 = v377.get("dapr")
            if v382 is not None:
                if type(v382) is not list:
                    return False
        v384 = v376.get("runtime")
        if v384 is not None:
            if _condition_27(v384):
                return False
    return True


def _gateway_class(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v403 = o.get("spec")
    if v403 is not None:
        if type(v403) is not dict:
            return False
        v404 = v403.get("controllerName")
        if v404 is not None:
            if type(v404) is not str:
                return False
    return True


def _gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    if not o.keys() <= _K33:
        return False
    v405 = o.get("apiVersion")
    if v405 is None:
        return False
    if type(v405) is not str:
        return False
    if v405 not in (
        "networking.openfunction.io/v1alpha1",
        "networking.openfunction.io/v1beta1",
    ):
        return False
    v406 = o.get("kind")
    if v406 is None:
        return False
    if type(v406) is not str:
        return False
    if v406 not in ("Gateway",):
        return False
    v407 = o.get("metadata")
    if v407 is None:
        return False
    if not _metadata_other(v407):
        return False
    v408 = o.get("spec")
    if v408 is None:
        return False
    if not _gateway_spec(v408):
        return False
    return True


def _http_route_parentrefs(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v412 in o:
        if type(v412) is not dict:
            return False
        v413 = v412.get("group")
        if v413 is not None:
            if type(v413) is not str:
                return False
        v414 = v412.get("kind")
        if v414 is not None:
            if type(v414) is not str:
                return False
        v415 = v412.get("name")
        if v415 is not None:
            if type(v415) is not str:
                return False
        v416 = v412.get("namespace")
        if v416 is not None:
            if type(v416) is not str:
                return False
        v417 = v412.get("sectionName")
        if v417 is not None:
            if type(v417) is not str:
                return False
        v418 = v412.get("port")
        if v418 is not None:
            if type(v418) is not int:
                return False
    return True


def _grpc_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v410 = o.get("spec")
    if v410 is not None:
        if type(v410) is not dict:
            return False
        v411 = v410.get("parentRefs")
        if v411 is not None:
            if not _http_route_parentrefs(v411):
                return False
        v419 = v410.get("hostnames")
        if v419 is not None:
            if type(v419) is not list:
                return False
            for v420 in v419:
                if type(v420) is not str:
                    return False
    return True


def _http_route_values(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v434 in o:
        if type(v434) is not dict:
            return False
        v435 = v434.get("type")
        if v435 is not None:
            if type(v435) is not str:
                return False
        v436 = v434.get("name")
        if v436 is not None:
            if type(v436) is not str:
                return False
        v437 = v434.get("value")
        if v437 is not None:
            if type(v437) is not str:
                return False
    return True


def _http_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v421 = o.get("spec")
    if v421 is not None:
        if type(v421) is not dict:
            return False
        v422 = v421.get("parentRefs")
        if v422 is not None:
            if not _http_route_parentrefs(v422):
                return False
        v423 = v421.get("hostnames")
        if v423 is not None:
            if type(v423) is not list:
                return False
            for v424 in v423:
                if type(v424) is not str:
                    return False
        v425 = v421.get("rules")
        if v425 is not None:
            if type(v425) is not list:
                return False
            for v426 in v425:
                if type(v426) is not dict:
                    return False
                v427 = v426.get("matches")
                if v427 is not None:
                    if type(v427) is not list:
                        return False
                    for v428 in v427:
                        if type(v428) is not dict:
                            return False
                        v429 = v428.get("path")
                        if v429 is not None:
                            if type(v429) is not dict:
                                return False
                            v430 = v429.get("type")
                            if v430 is not None:
                                if type(v430) is not str:
                                    return False
                            v431 = v429.get("value")
                            if v431 is not None:
                                if type(v431) is not str:
                                    return False
                        v432 = v428.get("method")
                        if v432 is not None:
                            if type(v432) is not str:
                                return False
                        v433 = v428.get("headers")
                        if v433 is not None:
                            if not _http_route_values(v433):
                                return False
                        v438 = v428.get("queryParams")
                        if v438 is not None:
                            if not _http_route_values(v438):
                                return False
    return True


def _http_scaled_object(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v439 = o.get("spec")
    if v439 is not None:
        if type(v439) is not dict:
            return False
        v440 = v439.get("host")
        if v440 is not None:
            if type(v440) is not str:
                return False
        v441 = v439.get("hosts")
        if v441 is not None:
            if type(v441) is not list:
                return False
            for v442 in v441:
                if type(v442) is not str:
                    return False
        v443 = v439.get("pathPrefixes")
        if v443 is not None:
            if type(v443) is not list:
                return False
            for v444 in v443:
                if type(v444) is not str:
                    return False
        v445 = v439.get("scaleTargetRef")
        if v445 is not None:
            if type(v445) is not dict:
                return False
            v446 = v445.get("service")
            if v446 is not None:
                if type(v446) is not str:
                    return False
    return True


def _interceptor_route(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v447 = o.get("spec")
    if v447 is not None:
        if type(v447) is not dict:
            return False
        v448 = v447.get("target")
        if v448 is not None:
            if type(v448) is not dict:
                return False
            v449 = v448.get("service")
            if v449 is not None:
                if type(v449) is not str:
                    return False
        v450 = v447.get("rules")
        if v450 is not None:
            if type(v450) is not list:
                return False
            for v451 in v450:
                if type(v451) is not dict:
                    return False
                v452 = v451.get("hosts")
                if v452 is not None:
                    if type(v452) is not list:
                        return False
                    for v453 in v452:
                        if type(v453) is not str:
                            return False
                v454 = v451.get("paths")
                if v454 is not None:
                    if type(v454) is not list:
                        return False
                    for v455 in v454:
                        if type(v455) is not dict:
                            return False
                        v456 = v455.get("value")
                        if v456 is None:
                            return False
                        if type(v456) is not str:
                            return False
    return True


def _knative_service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v457 = o.get("spec")
    if v457 is not None:
        if type(v457) is not dict:
            return False
        v458 = v457.get("template")
        if v458 is not None:
            if type(v458) is not dict:
                return False
            v459 = v458.get("metadata")
            if v459 is not None:
                if type(v459) is not dict:
                    return False
                v460 = v459.get("name")
                if v460 is not None:
                    if type(v460) is not str:
                        return False
        v461 = v457.get("traffic")
        if v461 is not None:
            if type(v461) is not list:
                return False
            for v462 in v461:
                if type(v462) is not dict:
                    return False
                v463 = v462.get("revisionName")
                if v463 is not None:
                    if type(v463) is not str:
                        return False
                v464 = v462.get("percent")
                if v464 is not None:
                    if type(v464) is not int:
                        return False
    return True


def _kubernetes_gateway_addresses(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v471 in o:
        if type(v471) is not dict:
            return False
        v472 = v471.get("type")
        if v472 is not None:
            if type(v472) is not str:
                return False
        v473 = v471.get("value")
        if v473 is not None:
            if type(v473) is not str:
                return False
    return True


def _kubernetes_gateway_listeners(o: Any) -> bool:
    if type(o) is not list:
        return False
    for v475 in o:
        if type(v475) is not dict:
            return False
        v476 = v475.get("name")
        if v476 is None:
            return False
        if type(v476) is not str:
            return False
        v477 = v475.get("port")
        if v477 is None:
            return False
        if type(v477) is not int:
            return False
        v478 = v475.get("protocol")
        if v478 is None:
            return False
        if type(v478) is not str:
            return False
        v479 = v475.get("hostname")
        if v479 is not None:
            if type(v479) is not str:
                return False
        v480 = v475.get("tls")
        if v480 is not None:
            if type(v480) is not dict:
                return False
        v481 = v475.get("allowedRoutes")
        if v481 is not None:
            if not _listener_allowedroutes(v481):
                return False
    return True


def _kubernetes_gateway_spec(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v469 = o.get("gatewayClassName")
    if v469 is not None:
        if type(v469) is not str:
            return False
    v470 = o.get("addresses")
    if v470 is not None:
        if not _kubernetes_gateway_addresses(v470):
            return False
    v474 = o.get("listeners")
    if v474 is not None:
        if not _kubernetes_gateway_listeners(v474):
            return False
    return True


def _kubernetes_gateway(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v465 = o.get("metadata")
    if v465 is not None:
        if type(v465) is not dict:
            return False
        v466 = v465.get("annotations")
        if v466 is not None:
            if type(v466) is not dict:
                return False
        v467 = v465.get("labels")
        if v467 is not None:
            if type(v467) is not dict:
                return False
    v468 = o.get("spec")
    if v468 is not None:
        if not _kubernetes_gateway_spec(v468):
            return False
    v482 = o.get("status")
    if v482 is not None:
        if type(v482) is not dict:
            return False
        v483 = v482.get("addresses")
        if v483 is not None:
            if not _kubernetes_gateway_addresses(v483):
                return False
    return True


def _listener_set(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v484 = o.get("spec")
    if v484 is not None:
        if type(v484) is not dict:
            return False
        v485 = v484.get("parentRef")
        if v485 is not None:
            if type(v485) is not dict:
                return False
            v486 = v485.get("kind")
            if v486 is not None:
                if type(v486) is not str:
                    return False
            v487 = v485.get("name")
            if v487 is not None:
                if type(v487) is not str:
                    return False
            v488 = v485.get("namespace")
            if v488 is not None:
                if type(v488) is not str:
                    return False
        v489 = v484.get("listeners")
        if v489 is not None:
            if not _kubernetes_gateway_listeners(v489):
                return False
    return True


def _namespace(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v490 = o.get("metadata")
    if v490 is not None:
        if type(v490) is not dict:
            return False
        v491 = v490.get("labels")
        if v491 is not None:
            if type(v491) is not dict:
                return False
            for v492 in v491.values():
                if type(v492) is not str:
                    return False
    return True


def _service(o: Any) -> bool:
    if type(o) is not dict:
        return False
    v493 = o.get("spec")
    if v493 is not None:
        if type(v493) is not dict:
            return False
        v494 = v493.get("type")
        if v494 is not None:
            if type(v494) is not str:
                return False
        v495 = v493.get("externalName")
        if v495 is not None:
            if type(v495) is not str:
                return False
        v496 = v493.get("ports")
        if v496 is not None:
            if type(v496) is not list:
                return False
            for v497 in v496:
                if type(v497) is not dict:
                    return False
                v498 = v497.get("port")
                if v498 is None:
                    return False
                if type(v498) is not int:
                    return False
                v499 = v497.get("name")
                if v499 is not None:
                    if type(v499) is not str:
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
    "tls.issuer.group": "string",
    "tls.issuer.kind": "string",
    "tls.issuer.name": "string",
    "tls.mode": "string",
    "tls.redirect": "boolean",
}
"""functionConfig's scalars by dotted name, and their types: what a ConfigMap can say."""
