"""The catalogue of set-ups that ``krm-fn init`` writes, one for each host. Each works without changes.

The files are in subdirectories. Those that end in ``.j2`` are templates with the variables image and version.
"""

from __future__ import annotations

from krm_fn import __version__
from krm_fn.documents.rendering import read, render
from krm_fn.typed import Literal, NamedTuple


class File(NamedTuple):
    """A file of a set-up."""

    path: str
    """Relative to the user's directory."""
    source: str
    """Relative to krm_fn/setups."""
    form: Literal["", "exec", "container"] = ""
    """The way of running krm-fn that needs this file; "" for both ways."""
    executable: bool = False


class Setup(NamedTuple):
    """A host's files, and the next steps of the user."""

    host: str
    """The value of ``--host``."""
    files: tuple[File, ...]

    next_steps: str
    """A template with the variables image and directory."""
    next_steps_container: str = ""
    """The same for krm-fn in a container; "" if the host runs no container."""
    image: str = ""
    """The host's name for an image that is in no registry; "" if it uses no image."""

    def chosen(self, *, container: bool) -> tuple[File, ...]:
        """Returns the files for krm-fn on PATH, or in a container."""
        form = "container" if container else "exec"
        return tuple(file for file in self.files if file.form in ("", form))


SAMPLE = (File("gateway.yaml", "sample/gateway.yaml"), File("function.yaml", "sample/function.yaml"))

KUSTOMIZE = Setup(
    "kustomize",
    (
        File("kustomization.yaml", "kustomize/kustomization.yaml"),
        File("function-config.yaml", "kustomize/function-config.yaml", "exec"),
        File("function-config.yaml", "kustomize/function-config-container.yaml.j2", "container"),
        File("name-references-inputs.yaml", "kustomize/name-references-inputs.yaml"),
        File("name-references-outputs.yaml", "kustomize/name-references-outputs.yaml"),
        *SAMPLE,
    ),
    next_steps="""\
Build it, with krm-fn on PATH:
  kustomize build --enable-alpha-plugins --enable-exec {{ directory | shell }}
Without --enable-exec kustomize skips the function without a message.
Then put your own resources into kustomization.yaml in place of gateway.yaml and function.yaml.
""",
    next_steps_container="""\
Build it, with the image {{ image }} in Docker:
  kustomize build --enable-alpha-plugins {{ directory | shell }}
  kubectl kustomize --enable-alpha-plugins {{ directory | shell }}
Then put your own resources into kustomization.yaml in place of gateway.yaml and function.yaml.
""",
    image=f"krm-fn:{__version__}",
)

KPT = Setup(
    "kpt",
    (
        File("Kptfile", "kpt/Kptfile", "exec"),
        File("Kptfile", "kpt/Kptfile-container.j2", "container"),
        File("function-config.yaml", "kpt/function-config.yaml"),
        *SAMPLE,
    ),
    next_steps="""\
Render it, with krm-fn on PATH:
  kpt fn render --allow-exec {{ directory | shell }}
Then put your own resources in place of gateway.yaml and function.yaml.
""",
    next_steps_container="""\
Render it, with the image {{ image }} in Docker:
  kpt fn render {{ directory | shell }}
Then put your own resources in place of gateway.yaml and function.yaml.
""",
    # kpt adds its registry to a name without a slash.
    image=f"localhost/krm-fn:{__version__}",
)

CHART = (
    File("chart/Chart.yaml", "helm/Chart.yaml"),
    *(
        File(f"chart/templates/{name}", f"helm/{name}")
        for name in ("expand-gateway.yaml", "gateway.yaml", "function.yaml")
    ),
)

HELM3 = Setup(
    "helm3",
    (File("post-render", "helm3/post-render", executable=True), *CHART),
    next_steps="""\
Install it, with krm-fn on PATH:
  helm install hello {{ directory | shell }}/chart --post-renderer {{ directory | shell }}/post-render
Then put chart/templates/expand-gateway.yaml into your own chart, and name the post-renderer at every install, upgrade
and template. Helm shows messages of krm-fn only if it fails. To keep warnings in a file, add
--post-renderer-args --log-file --post-renderer-args FILE.
""",
)

HELM4 = Setup(
    "helm4",
    (File("krm-fn/plugin.yaml", "helm4/plugin.yaml"), *CHART),
    next_steps="""\
Install the plugin and the chart, with krm-fn on PATH:
  helm plugin install {{ directory | shell }}/krm-fn
  helm install hello {{ directory | shell }}/chart --post-renderer krm-fn --post-renderer-args=--log-file=krm-fn.log
Then put chart/templates/expand-gateway.yaml into your own chart, and name the post-renderer at every install, upgrade
and template. Helm shows no messages of krm-fn: read the log file.
""",
)

ARGOCD = Setup(
    "argocd",
    (
        File("krm-fn/repo-server.yaml", "argocd/repo-server.yaml.j2"),
        File("krm-fn/Dockerfile", "argocd/Dockerfile.j2"),
        *(
            File(f"krm-fn/{name}", f"argocd/{name}")
            for name in ("kustomization.yaml", "plugin.yaml", "plugin-kustomize.yaml", "plugin-helm.yaml")
        ),
        File("application.yaml", "argocd/application.yaml"),
        File("app/gateway.yaml", "sample/gateway.yaml"),
        File("app/function.yaml", "sample/function.yaml"),
    ),
    next_steps="""\
Publish the image {{ image }} in a registry of the cluster (--image NAME sets another name). Then list
{{ directory | shell }}/krm-fn under components: of the kustomization that installs Argo CD, as a relative path.
This adds the plugin to argocd-repo-server.
An Application that names the plugin (application.yaml) gets the output of this command:
  cd {{ directory | shell }}/app && ARGOCD_APP_NAMESPACE=shop krm-fn argocd
""",
    image=f"krm-fn:{__version__}",
)

SETUPS = {setup.host: setup for setup in (KUSTOMIZE, KPT, HELM3, HELM4, ARGOCD)}


def content(file: File, image: str = "") -> str:
    """Returns the content of a file, with the name of the image filled in."""
    text = read("setups", file.source)
    return render(text, image=image, version=__version__) if file.source.endswith(".j2") else text
