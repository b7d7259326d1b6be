"""What the templates print, already decided: names, annotations, imports, signatures, docstrings."""

from .package import PackageView, package_view

__all__ = ["PackageView", "package_view"]
