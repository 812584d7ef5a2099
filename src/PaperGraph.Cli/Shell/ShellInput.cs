using System.Collections.Immutable;

namespace PaperGraph.Cli.Shell;

/// <summary>One thing that the shell is asked to do.</summary>
/// <param name="Line">The line of the input on which it begins, from 1.</param>
internal abstract record ShellInput(int Line);

/// <summary>A Cypher statement.</summary>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Text">The statement without the semicolon.</param>
internal sealed record StatementInput(int Line, string Text) : ShellInput(Line);

/// <summary>A named question, or what stands where one could stand.</summary>
/// <param name="Line">The line on which it stands.</param>
/// <param name="Name">Its first word.</param>
/// <param name="Assignments">Its parameters of the form <c>name=value</c>, without quotes.</param>
internal sealed record QuestionInput(int Line, string Name, ImmutableArray<string> Assignments) : ShellInput(Line);

/// <summary>A command such as <c>:help</c>.</summary>
/// <param name="Line">The line on which it stands.</param>
/// <param name="Name">Its name with the colon.</param>
/// <param name="Argument">The rest of the line.</param>
internal sealed record CommandInput(int Line, string Name, string Argument) : ShellInput(Line);
