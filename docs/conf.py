"""How the documentation is built: `sphinx-build -n -W docs docs/_build`."""

import re
from importlib.metadata import version as _version
from typing import Any

project = "koreachina"
author = "The koreachina developers"
project_copyright = author
release = version = _version("koreachina")

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"koreachina {release}"
html_extra_path = ["reference/schema.json"]

myst_heading_anchors = 3
myst_enable_extensions = ["deflist"]

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True}
napoleon_numpy_docstring = False
napoleon_use_ivar = True
python_use_unqualified_type_names = True
default_role = "code"

# References that leave the project are not followed: the build needs no
# network. References to our own names must all be good.
nitpick_ignore_regex = [
    ("py:.*", r"(?!koreachina\b).*"),
    ("py:class", r"koreachina\..*\.[A-Z]"),  # type variables
]


def _public(app: Any, env: Any, node: Any, content: Any) -> Any:
    """Finds `koreachina.model.edtf.EdtfDate` where it is documented.

    Annotations name the module in which a class is written; the pages
    document it under the package that hands it on.
    """
    target = node.get("reftarget", "")
    if node.get("refdomain") != "py" or not target.startswith("koreachina."):
        return None
    domain = env.get_domain("py")
    name = target.rpartition(".")[2]
    wanted = re.compile(rf"koreachina\.(?:\w+\.)*{re.escape(name)}")
    for known in sorted(domain.objects, key=len):
        if wanted.fullmatch(known) and known != target:
            return domain.resolve_xref(
                env,
                node["refdoc"],
                app.builder,
                node["reftype"],
                known,
                node,
                content,
            )
    return None


def setup(app: Any) -> None:
    """Sphinx calls this."""
    app.connect("missing-reference", _public)
