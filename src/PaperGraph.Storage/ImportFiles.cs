using PaperGraph.Storage.Tables;

namespace PaperGraph.Storage;

/// <summary>What a graph folder carries besides its tables: the script that loads them into an empty Neo4j, and a description.</summary>
internal static class ImportFiles
{
    internal static void Write(string folder)
    {
        var script = Path.Combine(folder, "import.sh");
        File.WriteAllText(script, Script());
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        File.WriteAllText(Path.Combine(folder, "README.md"), Description());
    }

    private static string Script() => $$"""
        #!/bin/sh
        # Loads this folder into an empty, stopped Neo4j 5 database: ./import.sh [DATABASE]   (default: neo4j)
        # NEO4J_ADMIN names another neo4j-admin than the one on the PATH. Start the server afterwards and run schema.cypher.
        set -eu
        cd "$(dirname "$0")"
        "${NEO4J_ADMIN:-neo4j-admin}" database import full --id-type=string --array-delimiter=';' --bad-tolerance=0 \
        {{string.Join(" \\\n", GraphSchema.Nodes.Select(table => $"  --nodes={table.File}"))}} \
        {{string.Join(" \\\n", GraphSchema.Relationships.Select(table => $"  --relationships={table.File}"))}} \
          -- "${1:-neo4j}"

        """;

    private static string Description() => $"""
        # A graph of papers

        One CSV file per node label and relationship type, in the format of `neo4j-admin database import`: UTF-8, LF, RFC 4180
        quoting, arrays separated by `;`, an empty field for a missing value, rows sorted by key.

        | nodes | file | key | properties |
        |---|---|---|---|
        {string.Join("\n", GraphSchema.Nodes.Select(table => $"| `:{table.Label}` | {table.File} | {table.Key} | {Names(table.Properties)} |"))}

        | relationships | file | properties |
        |---|---|---|
        {string.Join("\n", GraphSchema.Relationships.Select(table => $"| `(:{table.Start})-[:{table.Type}]->(:{table.End})` | {table.File} | {Names(table.Properties)} |"))}

        `{MergeTable.File}` is no part of the graph but explains it: one row per pair of names that was joined (`merged`), that a person
        should judge (`proposed`), or that looks alike and is two things (`keptApart`). `kind` says what the names stand for, `id` and
        `name` what stays, `other` what was joined or could be, `reason` the rule, `evidence` what in the corpus supports it.

        Into an empty database: stop the server, run `./import.sh`, start it, then run the statements of `schema.cypher`.
        Into a running server: `papergraph push` on the folder above this one.

        """;

    private static string Names(IEnumerable<Property> properties) => string.Join(", ", properties.Select(property => property.Name));
}
