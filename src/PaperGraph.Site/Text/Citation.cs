using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PaperGraph.Model;

namespace PaperGraph.Site.Text;

/// <summary>A paper as an entry for BibTeX, in Unicode, with the fields that are known.</summary>
internal static class Citation
{
    private static readonly FrozenDictionary<char, string> Escapes = new Dictionary<char, string>
    {
        // Braces as commands: BibTeX counts even escaped ones.
        ['\\'] = "\\textbackslash{}",
        ['{'] = "\\textbraceleft{}",
        ['}'] = "\\textbraceright{}",
        ['~'] = "\\textasciitilde{}",
        ['^'] = "\\textasciicircum{}",
        ['&'] = "\\&",
        ['%'] = "\\%",
        ['#'] = "\\#",
        ['_'] = "\\_",
        ['$'] = "\\$",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, char> Unaccented = TexSymbols.Composed.ToFrozenDictionary(entry => entry.Value[0], entry => entry.Key[0]);

    /// <summary>The entry, without a line break at its end.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="authors">Its authors as far as they are known, in order.</param>
    public static string BibTeX(Paper paper, ImmutableArray<Author> authors)
    {
        var title = TexText.ToUnicode(paper.Title);
        var entry = new StringBuilder($"@misc{{{Key(title, authors, paper.Published)}");
        foreach (var (name, value) in Fields(paper, title, authors))
            if (!string.IsNullOrEmpty(value)) entry.Append($",\n  {name} = {{{value}}}");
        return entry.Append("\n}").ToString();
    }

    private static IEnumerable<(string Name, string? Value)> Fields(Paper paper, string title, ImmutableArray<Author> authors)
    {
        yield return ("title", Escape(title));
        if (authors.Length > 0) yield return ("author", string.Join(" and ", authors.Select(Name)) + (paper.AuthorsComplete ? "" : " and others"));
        yield return ("year", paper.Published?.Year.ToString("0000", CultureInfo.InvariantCulture));
        yield return ("month", paper.Published?.Month?.ToString(CultureInfo.InvariantCulture));
        if (paper.ArxivId is { Length: > 0 } arxiv)
        {
            yield return ("eprint", Verbatim(arxiv));
            yield return ("archiveprefix", "arXiv");
        }
        yield return ("doi", paper.Doi is { } doi ? Verbatim(doi) : null);
        yield return ("url", PaperAddress.Of(paper) is { } address ? Verbatim(address) : null);
    }

    /// <summary>First author, year and first word of the title, in small ASCII letters and digits.</summary>
    private static string Key(string title, ImmutableArray<Author> authors, PartialDate? date)
    {
        var names = authors.IsEmpty ? [] : Words(authors[0].Name);
        var author = names.Length == 0 ? "" : authors[0].Kind == AuthorKind.Collaboration ? names[0] : names[^1];
        var key = author + date?.Year.ToString("0000", CultureInfo.InvariantCulture) + Words(title).FirstOrDefault();
        return key.Length == 0 ? "paper" : key;
    }

    private static ImmutableArray<string> Words(string text) => [.. text.Split(' ').Select(Plain).Where(word => word.Length > 0)];

    private static string Plain(string word)
        => string.Concat(word.Select(letter => Unaccented.GetValueOrDefault(letter, letter)).Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>The name; in braces where BibTeX would take it apart.</summary>
    private static string Name(Author author)
        => author.Kind == AuthorKind.Collaboration || author.Name.Contains(" and ", StringComparison.OrdinalIgnoreCase) || author.Name.Contains(',') ? $"{{{Escape(author.Name)}}}" : Escape(author.Name);

    private static string Escape(string text) => string.Concat(text.Select(character => Escapes.GetValueOrDefault(character) ?? character.ToString()));

    /// <summary>An identifier or address, which BibTeX takes as it stands: nothing in it may open or close a brace.</summary>
    private static string Verbatim(string text)
        => text.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);
}
