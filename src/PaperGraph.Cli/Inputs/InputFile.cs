namespace PaperGraph.Cli.Inputs;

/// <summary>One input as it came.</summary>
/// <param name="Name">The file's name, with as many parent folders as it takes to tell it from the other inputs.</param>
/// <param name="Bytes">Everything in it.</param>
internal sealed record InputFile(string Name, byte[] Bytes);
