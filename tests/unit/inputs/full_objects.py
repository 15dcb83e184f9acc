"""Objects that use every field their schema reads: the seeds of mutations."""

from __future__ import annotations

from typing import Any

Object = dict[str, Any]

_REF: Object = {"group": "", "kind": "Service", "name": "b", "namespace": "n", "port": 80}
_FILTERS: list[Object] = [
    {
        "type": "RequestHeaderModifier",
        "requestHeaderModifier": {
            "set": [{"name": "X-A", "value": "one two"}],
            "add": [{"name": "x", "value": "y"}],
            "remove": ["z"],
        },
    },
    {"type": "ResponseHeaderModifier", "responseHeaderModifier": {"remove": ["z"]}},
    {"type": "RequestMirror", "requestMirror": {"backendRef": _REF, "fraction": {"numerator": 1, "denominator": 2}}},
    {"type": "RequestMirror", "requestMirror": {"backendRef": _REF, "percent": 10}},
    {
        "type": "URLRewrite",
        "urlRewrite": {"hostname": "a.b", "path": {"type": "ReplacePrefixMatch", "replacePrefixMatch": "/"}},
    },
    {
        "type": "CORS",
        "cors": {
            "allowOrigins": ["https://*.ofn.io", "https://ofn.dev"],
            "allowCredentials": True,
            "allowMethods": ["*"],
            "allowHeaders": ["X-A"],
            "exposeHeaders": ["X-B"],
            "maxAge": 5,
        },
    },
    {
        "type": "ExternalAuth",
        "externalAuth": {
            "backendRef": _REF,
            "protocol": "HTTP",
            "http": {"path": "/check", "allowedHeaders": ["X-A"], "allowedResponseHeaders": ["X-B"]},
            "forwardBody": {"maxSize": 1024},
        },
    },
    {
        "type": "ExternalAuth",
        "externalAuth": {"backendRef": _REF, "protocol": "GRPC", "grpc": {"allowedHeaders": ["X-A"]}},
    },
    {"type": "ExtensionRef", "extensionRef": {"group": "a.b", "kind": "K", "name": "n"}},
]
_REDIRECT: Object = {
    "type": "RequestRedirect",
    "requestRedirect": {
        "scheme": "https",
        "hostname": "a.b",
        "path": {"type": "ReplaceFullPath", "replaceFullPath": "/x"},
        "port": 443,
        "statusCode": 301,
    },
}
_ROUTE: Object = {
    "gatewayRef": {"name": "openfunction", "namespace": "openfunction"},
    "hostnames": ["*.a.ofn.io", "b.ofn.io"],
    "rules": [
        {
            "name": "first",
            "matches": [
                {
                    "path": {"type": "PathPrefix", "value": "/a/b%20c"},
                    "method": "GET",
                    "headers": [{"type": "Exact", "name": "X-A", "value": "v"}],
                    "queryParams": [{"type": "RegularExpression", "name": "q", "value": "v"}],
                },
                {"path": {"type": "RegularExpression", "value": "a.*"}},
                {"path": {"value": "/"}},
            ],
            "filters": _FILTERS,
            "backendRefs": [{**_REF, "weight": 1, "filters": _FILTERS[:1]}, {"kind": "Bucket", "name": "x"}],
            "timeouts": {"request": "10s", "backendRequest": "1m30s"},
            "retry": {"attempts": 2, "backoff": "100ms", "codes": [500]},
            "sessionPersistence": {
                "sessionName": "s",
                "type": "Cookie",
                "absoluteTimeout": "1h",
                "idleTimeout": "1m",
                "cookieConfig": {"lifetimeType": "Permanent"},
                "cookie": {"name": "c", "path": "/", "lifetimeType": "Permanent"},
                "header": {"name": "h"},
            },
        },
        {"filters": [_REDIRECT], "backendRefs": []},
    ],
    "traffic": {"knative": [{"latestRevision": True, "percent": 50}, {"revisionName": "x-1", "percent": 50}]},
}
_LISTENERS: list[Object] = [
    {"name": "http", "hostname": "*.ofn.io", "port": 80, "protocol": "HTTP"},
    {
        "name": "https",
        "port": 443,
        "protocol": "HTTPS",
        "tls": {
            "mode": "Terminate",
            "certificateRefs": [{"group": "", "kind": "Secret", "name": "c", "namespace": "n"}],
            "options": {"a": "b"},
        },
        "allowedRoutes": {
            "namespaces": {
                "from": "Selector",
                "selector": {
                    "matchLabels": {"a": "b"},
                    "matchExpressions": [{"key": "k", "operator": "In", "values": ["v"]}],
                },
            },
            "kinds": [{"group": "gateway.networking.k8s.io", "kind": "HTTPRoute"}],
        },
        "filters": {
            "requests": [
                {
                    "type": "ExternalAuth",
                    "externalAuth": {"backendRef": {"name": "n", "port": 80}, "protocol": "GRPC", "grpc": {}},
                },
                {"type": "ExtensionRef", "extensionRef": {"group": "g", "kind": "K", "name": "n"}},
            ]
        },
    },
    {"name": "own", "port": 1, "protocol": "example.com/bar"},
]
_METADATA: Object = {"name": "n", "namespace": "m", "annotations": {"a": 1}, "labels": {"a": "b"}}
_GATEWAY_SPEC: Object = {
    "domain": "*.ofn.io",
    "clusterDomain": "cluster.local",
    "hostTemplate": "{{.Name}}",
    "pathTemplate": "",
    "httpRouteLabelKey": "app.kubernetes.io/managed-by",
    "gatewayRef": {"name": "n", "namespace": "m"},
    "gatewayDef": {"name": "n", "namespace": "m", "gatewayClassName": "istio"},
    "gatewaySpec": {"listeners": _LISTENERS},
}

FULL: dict[str, Object] = {
    "gateway": {
        "apiVersion": "networking.openfunction.io/v1beta1",
        "kind": "Gateway",
        "metadata": _METADATA,
        "spec": _GATEWAY_SPEC,
        "status": {},
    },
    "function-v1beta1": {
        "apiVersion": "core.openfunction.io/v1beta1",
        "kind": "Function",
        "metadata": _METADATA,
        "spec": {
            "version": "v1",
            "port": 80,
            "route": _ROUTE,
            "serving": {"runtime": "knative", "triggers": [], "timeout": "1s"},
            "image": "i",
        },
    },
    "function-v1beta2": {
        "apiVersion": "core.openfunction.io/v1beta2",
        "kind": "Function",
        "metadata": _METADATA,
        "spec": {
            "version": "v1",
            "serving": {
                "triggers": {"http": {"port": 80, "engine": "keda", "route": _ROUTE}, "dapr": [], "inputs": []},
                "hooks": {},
            },
        },
    },
    "domain": {"apiVersion": "core.openfunction.io/v1beta1", "kind": "Domain", "metadata": _METADATA},
    "expand-gateway": {
        "apiVersion": "fn.openfunction.io/v1alpha1",
        "kind": "ExpandGateway",
        "metadata": {},
        "spec": {
            "compatibility": "Controller",
            "domain": "ofn.io",
            "clusterDomain": "k8s.local",
            "overrides": [
                {
                    "gateway": "openfunction/openfunction",
                    "domain": "a.b",
                    "clusterDomain": "c.d",
                    "provider": "istio",
                    "dataPlaneService": "envoy.projectcontour.svc.cluster.local",
                }
            ],
            "gateways": [
                {
                    "metadata": _METADATA,
                    "spec": _GATEWAY_SPEC,
                    "kubernetesGateway": {
                        "gatewayClassName": "istio",
                        "listeners": _LISTENERS,
                        "addresses": [{"type": "Hostname", "value": "a.b"}],
                    },
                    "namespaceLabels": {"n": {"a": "b"}},
                }
            ],
            "defaultNamespace": "d",
            "gatewayAPI": {"version": "1.4.1", "channel": "standard"},
            "provider": "contour",
            "dataPlaneService": "projectcontour/envoy",
            "entryServiceTemplate": "gateway",
            "functionService": "Auto",
            "listeners": {"strategy": "ListenerSet"},
            "routes": {"attach": "Listeners", "stripPathPrefix": True},
            "backends": {
                "map": [
                    {"function": "n/f", "service": {"name": "s", "namespace": "n", "port": 80}},
                    {"function": "n/g", "revision": "g-1"},
                ],
                "unresolved": "Error",
                "knative": {
                    "revisionTemplate": "{{.Name}}",
                    "revisionNaming": "Given",
                    "target": "Revision",
                    "ingress": {"namespace": "n", "name": "s", "port": 80},
                    "identify": "Headers",
                },
                "keda": {"namespace": "n", "name": "s", "port": 8080},
            },
            "dns": {
                "mode": "Patch",
                "targets": [{"type": "CoreDNS", "namespace": "kube-system", "name": "coredns", "key": "Corefile"}],
            },
            "tls": {
                "mode": "PerNamespace",
                "issuer": {"name": "private", "kind": "Issuer", "group": "ca.example"},
                "redirect": True,
            },
            "inputs": "Keep",
            "status": "Write",
            "output": {"path": "routes"},
            "onHandEdit": "Keep",
            "hostnameOwnership": {"n": ["*.shop.ofn.io"]},
            "diagnostics": {"failOn": "warning", "ignore": ["OFN114"]},
        },
    },
    "kubernetes-gateway": {
        "metadata": _METADATA,
        "spec": {
            "gatewayClassName": "istio",
            "addresses": [{"type": "Hostname", "value": "a.b"}],
            "listeners": _LISTENERS,
            "infrastructure": {},
        },
        "status": {"addresses": [{"type": "IPAddress", "value": "10.0.0.1"}]},
    },
    "listener-set": {
        "spec": {"parentRef": {"kind": "Gateway", "name": "n", "namespace": "m"}, "listeners": _LISTENERS},
    },
    "grpc-route": {
        "spec": {
            "parentRefs": [{"group": "g", "kind": "k", "name": "n", "namespace": "m", "sectionName": "s", "port": 80}],
            "hostnames": ["a.b"],
        }
    },
    "http-route": {
        "spec": {
            "parentRefs": [{"group": "g", "kind": "k", "name": "n", "namespace": "m", "sectionName": "s", "port": 80}],
            "hostnames": ["a.b"],
            "rules": _ROUTE["rules"],
        }
    },
    "service": {"spec": {"type": "ExternalName", "externalName": "a.b", "ports": [{"name": "http", "port": 80}]}},
    "knative-service": {
        "spec": {"template": {"metadata": {"name": "n"}}, "traffic": [{"revisionName": "n-1", "percent": 100}]}
    },
    "http-scaled-object": {
        "spec": {"host": "a.b", "hosts": ["a.b"], "pathPrefixes": ["/"], "scaleTargetRef": {"service": "s"}}
    },
    "interceptor-route": {
        "spec": {"target": {"service": "s"}, "rules": [{"hosts": ["a.b"], "paths": [{"value": "/"}]}]}
    },
    "namespace": {"metadata": {"name": "n", "labels": {"a": "b"}}},
    "gateway-class": {"spec": {"controllerName": "istio.io/gateway-controller"}},
    "config-map": {"data": {"Corefile": ".:53 {}", "stubDomains": "{}", "other": 1}},
}
