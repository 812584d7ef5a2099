using System.Globalization;
using System.Text;
using PaperGraph.Extraction;

namespace PaperGraph.Tests.Extraction;

/// <summary>Writes listings in any order of lines, and so knows what a reader must find in them.</summary>
internal sealed class ListingPage
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] First = ["Ada", "Bo", "Cy", "Di", "Emmy", "Flo", "Gus", "Hal"];
    private static readonly string[] Last = ["Roe", "Lind", "Oak", "Fern", "Noether", "Bay", "Ash", "Moor", "van Dyk"];
    private static readonly string[] Things = ["moons", "galaxies", "neurons", "proteins", "glaciers", "markets", "lattices", "particles", "languages", "rivers"];
    private static readonly string[] Ways = ["spectral methods", "graph theory", "deep learning", "random walks", "field surveys", "tidal forces", "gauge theory"];

    /// <summary>The order of the lines: H field and date, F field, D date, T title, N authors, A abstract, G tags.</summary>
    public required string Order { get; init; }

    public int Cards { get; init; } = 30;

    /// <summary>Parts that no card has, of N, A and G.</summary>
    public string Without { get; init; } = "";

    /// <summary>Of how many cards one lacks each of authors, abstract and tags; 0 for none.</summary>
    public int LackingOneIn { get; init; }

    public string[] Fields { get; init; } = ["deep learning", "R&D", "3D-vision", "the history of ideas and words"];

    public Func<DateOnly, string> Date { get; init; } = American;

    public string Top { get; init; } = "A listing\nHome\nAbout us\n\n";

    public string Foot { get; init; } = "Imprint\nPrivacy policy\n";

    public string Between { get; init; } = "\n\n";

    public static string American(DateOnly date) => FormattableString.Invariant($"{Months[date.Month - 1][..3]} {date.Day}, {date.Year}");

    public static string British(DateOnly date) => FormattableString.Invariant($"{date.Day} {Months[date.Month - 1]} {date.Year}");

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Slashes(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>The page and its cards, each as title, authors, abstract, tags, field and date.</summary>
    public (string Text, string[] Cards) Write()
    {
        var (page, cards, random) = (new StringBuilder(Top), new List<string>(), new Random(5));
        for (var i = 0; i < Cards; i++)
        {
            string Pick(string[] from) => from[random.Next(from.Length)];
            bool Has(char part) => !Without.Contains(part, StringComparison.Ordinal) && (LackingOneIn == 0 || random.Next(LackingOneIn) > 0);
            var date = new DateOnly(2026, 1, 28).AddDays(-3 * i);
            var field = Fields[i % Fields.Length];
            var title = $"How {Pick(Ways)} explain {Pick(Things)} of kind {i}";
            string[] people = [.. Enumerable.Range(0, 2 + random.Next(2)).Select(_ => $"{Pick(First)} {Pick(Last)}").Distinct()];
            var (authors, summary, tags) = (Has('N') ? string.Join(", ", people) : null, Has('A') ? Inputs.Abstract(i) : null, Has('G') ? $"{Pick(Ways)} {Pick(Things)} {Pick(Ways)}" : null);
            foreach (var part in Order)
            {
                var line = part switch { 'H' => $"{field} {Date(date)}", 'F' => field, 'D' => Date(date), 'T' => title, 'N' => authors, 'A' => summary, _ => tags };
                if (line is not null) page.Append(line).Append(Between);
            }
            cards.Add(Show(title, authors, summary, tags, Order.AsSpan().IndexOfAny('H', 'F') < 0 ? null : field, Iso(date)));
        }
        return (page.Append(Foot).ToString(), [.. cards]);
    }

    public static string Show(SourceRecord record) =>
        Show(record.Title, record.Authors.IsEmpty ? null : string.Join(", ", record.Authors), record.Abstract, record.TagLine, record.Fields.FirstOrDefault(), record.Published.ToString()!);

    private static string Show(string title, string? authors, string? summary, string? tags, string? field, string date) =>
        $"{title} | {authors} | {summary} | {tags} | {field} | {date}";
}
