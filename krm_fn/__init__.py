"""OpenFunction Gateways and Functions, expanded to Gateway API v1 at build time.

For programs: `expand`, and the records `Result`, `Diagnostic` and `Route` (`krm_fn.api`). They are loaded when they
are first used, because the command line pays for every import at every save.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from krm_fn.api import Diagnostic, Result, Route, expand

__version__ = "0.1.0"

__all__ = ("Diagnostic", "Result", "Route", "__version__", "expand")


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'krm_fn' has no attribute {name!r}")
    from krm_fn import api

    return getattr(api, name)
