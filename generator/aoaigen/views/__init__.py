"""What the templates print, already decided: names, annotations, imports, signatures, docstrings."""

from .package import PackageView, package_view
from .surface import Kind, Surface, recorded_surface, surface

__all__ = ["Kind", "PackageView", "Surface", "package_view", "recorded_surface", "surface"]
