"""Rules that look for what is odd in an article.

Imports the layers below; knows nothing of files. The face binds the function
`check` at once, for an attribute of the package could not load it later: the
name would be taken by this module. So nothing heavy is imported here.
"""

from .check import check

__all__ = ["check"]
