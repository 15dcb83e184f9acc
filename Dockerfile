# krm-fn as a container: docker build -t krm-fn:0.1.0 .
#
# The base needs Python 3.11 or newer with venv. Wheels in .tools/wheelhouse are used when they are
# there; with --build-arg PIP_NO_INDEX=1 nothing else is, and the build runs with --network none.
ARG BASE_IMAGE=python:3.13-slim

FROM ${BASE_IMAGE} AS build
ARG PIP_NO_INDEX
WORKDIR /src
COPY . .
# pip stays out of the installed environment: what it would add to it is read at every start. The
# bytecode is never checked against its source, because the image is never written to.
RUN python3 -m venv /tmp/pip \
 && python3 -m venv --without-pip /opt/krm-fn \
 && /tmp/pip/bin/pip --python /opt/krm-fn/bin/python3 install --quiet --no-cache-dir --no-compile \
      --disable-pip-version-check --root-user-action ignore --find-links .tools/wheelhouse . \
 && python3 -m compileall -q --invalidation-mode unchecked-hash /opt/krm-fn/lib

FROM ${BASE_IMAGE}
# The images of python.org come without the bytecode of the standard library.
RUN python3 -m compileall -q -x '/(ensurepip|idlelib|lib2to3|site-packages|test|tests|tkinter|turtledemo)/' \
      "$(python3 -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')"
COPY --from=build /opt/krm-fn /opt/krm-fn
ENV PATH=/opt/krm-fn/bin:$PATH \
    LANG=C.UTF-8 \
    PYTHONDONTWRITEBYTECODE=1

# REVISION is the commit, SOURCE the address of the repository.
ARG VERSION=unknown
ARG REVISION=unknown
ARG SOURCE=unknown
LABEL org.opencontainers.image.title="krm-fn" \
      org.opencontainers.image.description="Expands OpenFunction Gateways and Functions to Gateway API v1" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.source="${SOURCE}"

# By number, so that a cluster's runAsNonRoot accepts it.
USER 65534:65534
ENTRYPOINT ["krm-fn"]
