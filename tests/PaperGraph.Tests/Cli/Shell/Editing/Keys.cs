using System.Text.RegularExpressions;

namespace PaperGraph.Tests.Cli.Shell.Editing;

/// <summary>Keys written as text: plain characters, <c>^A</c> for Control, names in angle brackets.</summary>
internal static partial class Keys
{
    internal static IEnumerable<ConsoleKeyInfo> Of(string text) => Key().Matches(text).SelectMany(match => match.Value switch
    {
        ['^', var letter] => [new ConsoleKeyInfo((char)(letter - 'A' + 1), ConsoleKey.A + (letter - 'A'), false, false, true)],
        ['<', .. var name, '>'] => [Named(name)],
        _ => match.Value.Select(c => new ConsoleKeyInfo(c, ConsoleKey.None, false, false, false)),
    });

    private static ConsoleKeyInfo Named(string name) => name switch
    {
        "Left" => new('\0', ConsoleKey.LeftArrow, false, false, false),
        "Right" => new('\0', ConsoleKey.RightArrow, false, false, false),
        "Up" => new('\0', ConsoleKey.UpArrow, false, false, false),
        "Down" => new('\0', ConsoleKey.DownArrow, false, false, false),
        "CtrlLeft" => new('\0', ConsoleKey.LeftArrow, false, false, true),
        "CtrlRight" => new('\0', ConsoleKey.RightArrow, false, false, true),
        "AltB" => new('b', ConsoleKey.B, false, true, false),
        "AltD" => new('d', ConsoleKey.D, false, true, false),
        "Enter" => new('\r', ConsoleKey.Enter, false, false, false),
        "Tab" => new('\t', ConsoleKey.Tab, false, false, false),
        "Backspace" => new('\x7f', ConsoleKey.Backspace, false, false, false),
        "Escape" => new('\e', ConsoleKey.Escape, false, false, false),
        _ => new('\0', Enum.Parse<ConsoleKey>(name), false, false, false),
    };

    [GeneratedRegex(@"\^[A-Z]|<[A-Za-z]+>|[^\^<]+")]
    private static partial Regex Key();
}
