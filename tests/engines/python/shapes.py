"""Hold exports to our SHACL shapes.

Arguments: the shapes, the JSON-LD context of ODRL, and files of JSON-LD. Nothing is fetched.
Prints what does not conform, and ends with 1 if anything does not.
"""

import json
import sys

from pyshacl import validate
from rdflib import Graph

shapes, context, *files = sys.argv[1:]
ODRL = json.load(open(context, encoding="utf-8"))["@context"]


def offline(node):
    """The document with the named context put in its place."""
    if isinstance(node, dict):
        return {key: offline(value) for key, value in node.items()}
    if isinstance(node, list):
        return [offline(value) for value in node]
    return ODRL if node == "http://www.w3.org/ns/odrl.jsonld" else node


graph = Graph()
for file in files:
    document = json.load(open(file, encoding="utf-8"))
    graph.parse(data=json.dumps(offline(document)), format="json-ld")
conforms, _, text = validate(graph, shacl_graph=Graph().parse(shapes, format="turtle"), advanced=True)
print(f"{len(graph)} triples")
if not conforms:
    print(text)
sys.exit(0 if conforms and len(graph) else 1)
