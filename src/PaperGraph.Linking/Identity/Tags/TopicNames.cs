using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Linking.Identity.Tags;

/// <summary>Joins sure variants into topics, names each topic, and writes down every decision.</summary>
/// <remarks>Near O(v log v) for v variants. Depends on the spellings and their numbers of papers alone; ties go to the ordinally first.</remarks>
internal sealed class TopicNames
{
    /// <summary>A spelled-out form is preferred to an acronym that is not more frequent than one over this.</summary>
    private const double NearlyEqual = 0.8;

    private readonly TagForms forms;
    private readonly TopicGroups groups;
    private readonly List<Variant> joined = [];
    private readonly List<Variant> open = [];
    private readonly HashSet<int> acronyms = [];
    private readonly Dictionary<int, int> names = [];

    private TopicNames(TagForms forms)
    {
        this.forms = forms;
        groups = new TopicGroups(forms.Spellings.Length);
    }

    /// <summary>Decides; variants are joined in the order of their reasons and never across a rule that forbids it.</summary>
    /// <param name="forms">The spellings.</param>
    /// <param name="rules">What the user has said.</param>
    /// <param name="variants">The variants.</param>
    public static TagResolution Decide(TagForms forms, TagRules rules, IEnumerable<Variant> variants)
    {
        var topics = new TopicNames(forms);
        topics.Join(rules, variants);
        topics.Name(rules);
        var resolved = forms.Spellings.Index().Where(spelling => spelling.Item.Papers.Count > 0)
            .ToImmutableDictionary(spelling => spelling.Item.Text, spelling => topics.NameOf(spelling.Index).Text, StringComparer.Ordinal);
        var ids = TagResolution.IdsOf(resolved.Values);
        return new TagResolution(resolved, [.. topics.Merged(ids), .. topics.Open(ids)]);
    }

    private void Join(TagRules rules, IEnumerable<Variant> variants)
    {
        foreach (var same in rules.Same)
        {
            foreach (var other in same.Skip(1))
            {
                groups.TryJoin(other, same[0]);
                joined.Add(new Variant(other, same[0], VariantReason.Correction, "the corrections say so", IsSure: true));
            }
        }
        foreach (var (a, b) in rules.Different) groups.Separate(a, b);
        foreach (var variant in variants.OrderBy(variant => variant.Reason).ThenBy(variant => variant.A).ThenBy(variant => variant.B))
        {
            (variant.IsSure && groups.TryJoin(variant.A, variant.B) ? joined : open).Add(variant);
        }
        foreach (var variant in joined.Where(variant => variant.Reason is VariantReason.Acronym)) MarkAcronym(variant);
    }

    /// <summary>All spellings of the shorter form; "large language models (llms)" is not shorter than what it is a variant of.</summary>
    private void MarkAcronym(Variant variant)
    {
        if (forms.Spellings[variant.A].Text.Length < forms.Spellings[variant.B].Text.Length) acronyms.UnionWith(forms.Forms[forms.FormOf(variant.A)].Members);
    }

    private void Name(TagRules rules)
    {
        foreach (var same in rules.Same) names.TryAdd(groups.Find(same[0]), same[0]);
        var used = Enumerable.Range(0, forms.Spellings.Length).Where(spelling => forms.Spellings[spelling].Papers.Count > 0);
        foreach (var topic in used.GroupBy(groups.Find))
        {
            if (names.ContainsKey(topic.Key)) continue;
            var byUse = topic.OrderByDescending(spelling => forms.Spellings[spelling].Papers.Count).ThenBy(spelling => spelling).ToArray();
            var full = byUse.Where(spelling => !acronyms.Contains(spelling)).DefaultIfEmpty(byUse[0]).First();
            names[topic.Key] = forms.Spellings[full].Papers.Count >= NearlyEqual * forms.Spellings[byUse[0]].Papers.Count ? full : byUse[0];
        }
    }

    private TagSpelling NameOf(int spelling) => forms.Spellings[names[groups.Find(spelling)]];

    /// <summary>For each spelling that is no name the variant that joins it, on the way from the name.</summary>
    private IEnumerable<Merge> Merged(ImmutableDictionary<string, string> ids)
    {
        var neighbours = joined.SelectMany(variant => (IEnumerable<(int From, int To, Variant Variant)>)[(variant.A, variant.B, variant), (variant.B, variant.A, variant)])
            .ToLookup(link => link.From);
        var reached = new HashSet<int>();
        foreach (var name in names.Values.Order())
        {
            var queue = new Queue<int>([name]);
            reached.Add(name);
            while (queue.TryDequeue(out var spelling))
            {
                foreach (var (_, other, variant) in neighbours[spelling])
                {
                    if (!reached.Add(other)) continue;
                    queue.Enqueue(other);
                    if (forms.Spellings[other].Papers.Count == 0) continue;
                    var way = spelling == name ? "" : $"through \"{forms.Spellings[spelling].Text}\": ";
                    var text = forms.Spellings[name].Text;
                    yield return new Merge(ThingKind.Tag, MergeDecision.Merged, ids[text], text, forms.Spellings[other].Text, ReasonOf(variant), way + variant.Evidence);
                }
            }
        }
    }

    /// <summary>The variants that were not joined: proposed, or kept apart where a rule says so. Names that only a user gives are not proposed.</summary>
    private IEnumerable<Merge> Open(ImmutableDictionary<string, string> ids)
    {
        var seen = new HashSet<(string, string, VariantReason)>();
        foreach (var variant in open)
        {
            var (name, other) = (NameOf(variant.B), NameOf(variant.A));
            if (name == other || !ids.ContainsKey(name.Text) || !ids.ContainsKey(other.Text)) continue;
            if (other.Papers.Count > name.Papers.Count) (name, other) = (other, name);
            if (!seen.Add((name.Text, other.Text, variant.Reason))) continue;
            var decision = groups.MayJoin(variant.A, variant.B) ? MergeDecision.Proposed : MergeDecision.KeptApart;
            yield return new Merge(ThingKind.Tag, decision, ids[name.Text], name.Text, other.Text, ReasonOf(variant), variant.Evidence);
        }
    }

    private static string ReasonOf(Variant variant) => variant.Reason switch
    {
        VariantReason.Correction => "correction",
        VariantReason.Spelling => "spelling",
        VariantReason.RegionalSpelling => "regional-spelling",
        VariantReason.Plural => "plural",
        _ => "acronym",
    };
}
