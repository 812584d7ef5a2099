"""Loads a graph folder with the official Neo4j driver, UNWIND batches of 5,000 rows: what a careful script would do.

    with-peers neo4j_driver_push.py GRAPH_FOLDER

Prints one JSON line {"rows": …, "seconds": …}. The server comes from NEO4J_BOLT_URL, NEO4J_USER and NEO4J_PASSWORD; its
constraints must be there. Reading the files is timed, starting Python is not.
"""
import csv, datetime, json, os, re, sys, time
from pathlib import Path

from neo4j import GraphDatabase

BATCH = 5_000
CASTS = {"long": int, "double": float, "boolean": lambda text: text == "true", "date": datetime.date.fromisoformat, "string[]": lambda text: text.split(";")}
KEYS = {"Paper": "paperId", "Author": "authorId", "Tag": "tagId", "Field": "fieldId", "Source": "sourceId", "Community": "communityId"}


def table(path):
    """Statement and rows of one file."""
    lines = csv.reader(path.open(encoding="utf-8", newline=""))
    header = next(lines)
    keys = [re.fullmatch(r"(.*):(?:ID|START_ID|END_ID)\((\w+)\)", name) for name in header]
    key_count = sum(match is not None for match in keys)
    properties = [(name.partition(":")[0], CASTS.get(name.partition(":")[2], str)) for name in header[key_count:-1]]
    rows = ({"k": line[:key_count], "name": line[-1],
             "p": {name: cast(text) if text else None for (name, cast), text in zip(properties, line[key_count:-1])}} for line in lines)
    labels = [match.group(2) for match in keys if match]
    return labels, rows


def statement(labels, name):
    if len(labels) == 1:
        return f"UNWIND $rows AS r MERGE (n:{name} {{{KEYS[name]}: r.k[0]}}) SET n += r.p RETURN count(*)"
    start, end = labels
    return (f"UNWIND $rows AS r MATCH (a:{start} {{{KEYS[start]}: r.k[0]}}) MATCH (b:{end} {{{KEYS[end]}: r.k[1]}}) "
            f"MERGE (a)-[e:{name}]->(b) SET e += r.p RETURN count(*)")


def batches(rows):
    batch = []
    for row in rows:
        batch.append(row)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def main(folder):
    files = [(labels, rows) for labels, rows in map(table, sorted(Path(folder).glob("*.csv"))) if labels]
    total = 0
    with GraphDatabase.driver(os.environ["NEO4J_BOLT_URL"], auth=(os.environ["NEO4J_USER"], os.environ["NEO4J_PASSWORD"])) as driver:
        driver.verify_connectivity()
        began = time.perf_counter()
        with driver.session() as session:
            for labels, rows in sorted(files, key=lambda file: len(file[0])):
                for batch in batches(rows):
                    text = statement(labels, batch[0]["name"])
                    (matched,) = session.execute_write(lambda tx: tx.run(text, rows=batch).single())
                    assert matched == len(batch)
                    total += matched
        print(json.dumps({"rows": total, "seconds": time.perf_counter() - began}))


main(sys.argv[1])
