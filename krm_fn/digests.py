"""SHA-256 without OpenSSL, which `hashlib` loads for 2 ms of a start-up that is paid at every save.

The standard library does so itself: https://github.com/python/cpython/blob/3.13/Lib/random.py (its first import).
"""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import sha256
else:
    try:
        from _sha2 import sha256
    except ImportError:  # before Python 3.12, or built without
        try:
            from _sha256 import sha256
        except ImportError:
            from hashlib import sha256

__all__ = ("sha256",)
