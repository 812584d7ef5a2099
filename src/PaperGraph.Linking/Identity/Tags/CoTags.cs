namespace PaperGraph.Linking.Identity.Tags;

/// <summary>Tells whether two forms share more co-tags than chance would give them.</summary>
/// <remarks>
/// Chance: each of the n papers of a form carries tag t with probability p_t, the share of all papers that carry it. Two
/// forms with n and m papers then share Σ_t (1 − (1 − p_t)^n)(1 − (1 − p_t)^m) tags. Forms of equal size have equal p_t, so a
/// comparison is O(papers of both + number of different sizes).
/// </remarks>
internal sealed class CoTags
{
    private readonly TagForms forms;
    private readonly List<int>[] byPaper;
    private readonly (double Share, int Forms)[] sizes;

    public CoTags(TagForms forms, int papers)
    {
        this.forms = forms;
        byPaper = new List<int>[papers];
        for (var paper = 0; paper < papers; paper++) byPaper[paper] = [];
        foreach (var (index, form) in forms.Forms.Index())
        {
            foreach (var paper in form.Papers) byPaper[paper].Add(index);
        }
        sizes = [.. forms.Forms.CountBy(form => form.Papers.Length).OrderBy(size => size.Key).Select(size => ((double)size.Key / Math.Max(1, papers), size.Value))];
    }

    /// <summary>The co-tags that two forms share, and how many chance would give.</summary>
    public (int Shared, double Expected) Compare(int a, int b)
    {
        var ofA = Of(a);
        var shared = Of(b).Count(tag => tag != a && tag != b && ofA.Contains(tag));
        var (papersA, papersB) = (forms.Forms[a].Papers.Length, forms.Forms[b].Papers.Length);
        return (shared, sizes.Sum(size => size.Forms * (1 - Math.Pow(1 - size.Share, papersA)) * (1 - Math.Pow(1 - size.Share, papersB))));
    }

    private HashSet<int> Of(int form) => [.. forms.Forms[form].Papers.SelectMany(paper => byPaper[paper])];
}
