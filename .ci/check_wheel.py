"""Run where only the wheel is installed, outside of the checkout."""

import json
import sys
from importlib import resources
from importlib.metadata import distributions
from importlib.util import find_spec
from pathlib import Path

ALLOWED = {
    "koreachina",
    "attrs",
    "cattrs",
    "python-dateutil",
    "typing-extensions",
    # what python-dateutil needs: six before 3.0, tzdata from 4.0 on
    "six",
    "tzdata",
}
TOOLS = {"pip", "setuptools", "wheel"}

found = {
    dist.metadata["Name"].lower().replace("_", "-") for dist in distributions()
} - TOOLS
if found - ALLOWED or len(found - {"koreachina"}) > 5:
    sys.exit(f"more is installed than is documented: {sorted(found)}")
if find_spec("hypothesis") is not None:
    sys.exit("Hypothesis is installed: the core must do without")

import koreachina as kc  # noqa: E402 -- after the look at what is there

for name in ("py.typed", "_seeds", "knowledge/data/version.txt"):
    path = resources.files("koreachina").joinpath(name)
    if not (path.is_file() or path.is_dir()):
        sys.exit(f"not in the wheel: {name}")

corpus = kc.seeds()
if len(corpus) != 2:
    sys.exit(f"two articles are bundled, found {corpus!r}")
if kc.from_json(kc.to_json(corpus)) != corpus:
    sys.exit(f"the bundled articles do not come back: {corpus!r}")
if any(kc.render(article) != article.source.text for article in corpus):
    sys.exit("a bundled article is not printed as it was read")
if json.loads(kc.to_json(corpus[0]))["format"] != kc.convert.FORMAT:
    sys.exit("the format number is missing")
schema = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
if schema != kc.convert.json_schema():
    sys.exit("docs/reference/schema.json is not the schema of this version")
try:
    kc.strategies  # noqa: B018 -- reaching for it is the test
except ModuleNotFoundError as error:
    if "koreachina[hypothesis]" not in str(error):
        sys.exit(f"the error does not name the extra: {error}")
else:
    sys.exit("koreachina.strategies loads without Hypothesis")

print(f"{kc.__version__}, data {kc.data_version}: {sorted(found)}, {corpus!r}")
