using System.Text;

namespace PaperGraph.Site.Text;

/// <summary>Reads one stretch of TeX from left to right, each character once.</summary>
/// <param name="text">The TeX, without the dollars around a formula.</param>
/// <param name="math">True inside a formula, where letters may carry scripts and a hyphen is a minus sign.</param>
internal sealed class TexReader(string text, bool math)
{
    private const int MaxDepth = 50;

    /// <summary>Longer words are hard to read as small letters: <c>M_halo</c> stays on the line, <c>F_ij</c> becomes small.</summary>
    private const int LongestLetterScript = 3;

    private int position;
    private int depth;

    /// <summary>The whole text in Unicode.</summary>
    public string Read()
    {
        var result = new StringBuilder(text.Length);
        while (position < text.Length)
            result.Append(ReadOne(result));
        return result.ToString();
    }

    private string ReadOne(StringBuilder before)
    {
        var character = text[position++];
        switch (character)
        {
            case '\\': return ReadCommand();
            case '{': return ReadGroup();
            case '}': return "";
            case '^' when IsScript(): return Script(ReadArgument(), TexSymbols.Superscripts, '^');
            case '_' when IsScript(): return Script(ReadArgument(), TexSymbols.Subscripts, '_');
            case '~' when math || (before.Length > 0 && !char.IsWhiteSpace(before[^1])): return "\u00A0";
            case '\'' when math: return "′";
            case '-' when math: return TexFormulas.JoinsWords(text, position - 1) ? "-" : "−";
            case '-' when !IsOption(before) && Take('-'): return Take('-') ? "—" : "–";
            case '`' when Take('`'): return "“";
            case '\'' when Take('\''): return "”";
            default: return character.ToString();
        }
    }

    /// <summary>In prose only what cannot be anything else is a script: <c>10^5</c>, <c>x^{2}</c>, <c>x_{i}</c>.</summary>
    private bool IsScript()
    {
        if (math) return true;
        var next = position < text.Length ? text[position] : ' ';
        return next == '{' || (text[position - 1] == '^' && (char.IsAsciiDigit(next) || next == '-'));
    }

    /// <summary>Whether the name of a program's option starts here, such as <c>--top</c>.</summary>
    private bool IsOption(StringBuilder before) =>
        (before.Length == 0 || char.IsWhiteSpace(before[^1]) || before[^1] == '(')
        && position + 1 < text.Length && text[position] == '-' && char.IsAsciiLetter(text[position + 1]);

    private bool Take(char expected)
    {
        if (position >= text.Length || text[position] != expected) return false;
        position++;
        return true;
    }

    /// <summary>What stands up to the closing brace; the opening one has been read.</summary>
    private string ReadGroup()
    {
        var result = new StringBuilder();
        if (++depth > MaxDepth) position = text.Length;
        while (position < text.Length && text[position] != '}')
            result.Append(ReadOne(result));
        Take('}');
        depth--;
        return result.ToString();
    }

    /// <summary>A group, a command or a single character, as TeX takes an argument.</summary>
    private string ReadArgument()
    {
        while (Take(' ')) { }
        if (position >= text.Length || ++depth > MaxDepth) return "";
        var argument = ReadOne(new StringBuilder());
        depth--;
        return argument;
    }

    private string ReadCommand()
    {
        var start = position;
        while (position < text.Length && char.IsAsciiLetter(text[position])) position++;
        if (position == start) return position < text.Length ? ReadSymbolCommand(text[position++]) : "";
        var name = text[start..position];
        Take(' ');
        return name switch
        {
            "frac" or "dfrac" or "tfrac" => Operand(ReadArgument()) + "/" + Operand(ReadArgument()),
            "sqrt" => "√" + Operand(ReadArgument()),
            "mathbb" => Styled(ReadArgument(), TexSymbols.DoubleStruck),
            "mathcal" or "mathscr" or "cal" => Styled(ReadArgument(), TexSymbols.Script),
            "left" or "right" or "big" or "Big" or "bigl" or "bigr" or "displaystyle" or "limits" => "",
            "text" or "textit" or "textbf" or "textrm" or "texttt" or "textsc" or "textsuperscript" or "emph" or "mbox" or "operatorname"
                or "mathrm" or "mathbf" or "mathit" or "mathsf" or "mathtt" or "mathfrak" or "boldsymbol" or "bm" or "hbox" => ReadArgument(),
            "rm" or "bf" or "it" or "sf" or "tt" or "em" => "",
            "quad" or "qquad" => " ",
            _ when TexSymbols.Commands.TryGetValue(name, out var symbol) => symbol + SpaceAfter(symbol),
            _ when TexSymbols.Accents.TryGetValue(name, out var accent) => Accented(ReadArgument(), accent),
            _ => name,
        };
    }

    private string ReadSymbolCommand(char name) => name switch
    {
        ',' or ':' or ';' or ' ' or '\\' => " ",
        '!' or '/' or '(' or ')' or '[' or ']' => "",
        '|' => "‖",
        _ when TexSymbols.Accents.TryGetValue(name.ToString(), out var accent) => Accented(ReadArgument(), accent),
        _ => name.ToString(),
    };

    /// <summary>The space that <see cref="ReadCommand"/> took away belongs to relations and arrows (<c>a \to b</c>).</summary>
    private string SpaceAfter(string symbol)
        => math && text[position - 1] == ' ' && !char.IsLetter(symbol[0]) ? " " : "";

    private static string Accented(string argument, string accent)
        => argument.Length == 0 ? "" : TexSymbols.Composed.GetValueOrDefault(argument[0] + accent, argument[0] + accent) + argument[1..];

    private static string Operand(string argument) => argument.All(char.IsLetterOrDigit) ? argument : $"({argument})";

    private static string Styled(string argument, IReadOnlyDictionary<string, string> letters)
        => string.Concat(argument.Select(letter => letters.GetValueOrDefault(letter.ToString(), letter.ToString())));

    private static string Script(string argument, IReadOnlyDictionary<string, string> table, char mark)
    {
        var trimmed = argument.Trim();
        var isWord = trimmed.Length > LongestLetterScript && trimmed.All(char.IsLetter);
        if (!isWord && trimmed.All(character => table.ContainsKey(character.ToString())))
            return string.Concat(trimmed.Select(character => table[character.ToString()]));
        return trimmed.Length == 1 || trimmed.All(char.IsLetterOrDigit) ? mark + trimmed : $"{mark}({trimmed})";
    }
}
