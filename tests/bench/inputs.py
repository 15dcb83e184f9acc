"""ResourceLists as kustomize prints them: sorted keys, the host's annotations, single quotes."""

from __future__ import annotations

GATEWAY = """\
- apiVersion: networking.openfunction.io/v1alpha1
  kind: Gateway
  metadata:
    annotations:
      config.k8s.io/id: '1'
      internal.config.kubernetes.io/index: '0'
    name: openfunction
    namespace: openfunction
  spec:
    domain: ofn.io
    gatewayDef:
      gatewayClassName: istio
      namespace: istio-ingress
    gatewaySpec:
      listeners:
      - allowedRoutes:
          namespaces:
            from: All
        name: ofn-http-external
        port: 80
        protocol: HTTP
"""

FUNCTION = """\
- apiVersion: core.openfunction.io/v1beta2
  kind: Function
  metadata:
    annotations:
      config.k8s.io/id: '{id}'
      internal.config.kubernetes.io/index: '{index}'
    labels:
      app: function-{number}
    name: function-{number}
    namespace: team-{team}
  spec:
    build:
      builder: openfunction/builder-go:latest
      env:
        FUNC_CLEAR_SOURCE: 'true'
        FUNC_NAME: HelloWorld
      srcRepo:
        revision: main
        sourceSubPath: functions/knative/hello-world-go
        url: https://github.com/OpenFunction/samples.git
    image: registry.example.com/functions/function-{number}:v1.2.{number}
    imageCredentials:
      name: push-secret
    serving:
      template:
        containers:
        - env:
          - name: LOG_LEVEL
            value: info
          imagePullPolicy: IfNotPresent
          name: function
          resources:
            limits:
              cpu: 500m
              memory: 256Mi
      triggers:
        http:
          port: 8080
    version: v1.2.{number}
"""

DEPLOYMENT = """\
- apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      config.k8s.io/id: '{id}'
      internal.config.kubernetes.io/index: '{index}'
    labels:
      app: web-{number}
    name: web-{number}
    namespace: team-{team}
  spec:
    replicas: 3
    selector:
      matchLabels:
        app: web-{number}
    template:
      metadata:
        labels:
          app: web-{number}
      spec:
        containers:
        - args:
          - --listen=:8080
          command:
          - sh
          - -c
          - |
            echo starting
            exec /app/server "$@"
          env:
          - name: LOG_LEVEL
            value: info
          image: registry.example.com/web:v1.2.{number}
          name: web
          ports:
          - containerPort: 8080
            name: http
"""


def functions(count: int) -> str:
    """A Gateway and count Functions, about 1 KB each."""
    return GATEWAY + "".join(_numbered(FUNCTION, number) for number in range(count))


def deployments(count: int) -> str:
    """Count resources that are none of the function's business."""
    return "".join(_numbered(DEPLOYMENT, number) for number in range(count))


def resource_list(*items: str) -> str:
    """The items as a host sends them."""
    return "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n" + "".join(items)


def manifests(items: str) -> str:
    """The same items as a stream of documents, without the host's annotations."""
    documents = items.split("\n- apiVersion")
    return "---\n".join(_document(d if d.startswith("- ") else "- apiVersion" + d) for d in documents)


def _document(item: str) -> str:
    lines = (line[2:] for line in item.splitlines())
    kept = (line for line in lines if "config.k8s.io/id" not in line and "kubernetes.io/index" not in line)
    return "\n".join(line for line in kept if line != "  annotations:") + "\n"


def _numbered(template: str, number: int) -> str:
    return template.format(number=number, id=number + 2, index=number + 1, team=number % 50)
