using System.Text;

namespace PaperGraph.Tests.Extraction;

/// <summary>Small inputs of every format for the fuzz tests: a new format joins by an entry here.</summary>
internal static class FuzzInputs
{
    private static readonly string Prose = Inputs.Abstract(1);

    public static IReadOnlyList<(string Name, byte[] Bytes)> Small { get; } =
    [
        .. new[]
        {
            ("blog.txt", $"A blog\n\n3 papers 2 Algebra 1 Zoo Logic\n\nLatest\n\nAlgebra Mar 2, 2026\n\nQuiet Moons\n\nAda Roe, Bo Lind et al.\n\n{Prose}\n\ntides moon counts\nZoo Logic Feb 31, 2026\n\nLoud Suns\n\nCy Oak\n\nsun spots\nAll Posts\n\nAlgebra Mar 1, 2026\n\nDark Holes\n\nAda Roe\n\n{Prose}\n\ntides\n\nImprint\n"),
            ("own-lines.txt", $"Quiet Moons\nAda Roe, Bo Lind\n2026-03-02\nphysics & more\n{Prose}\nLoud Suns of a kind\nCy Oak, Di Fern\n2026-03-01\nphysics & more\n{Prose}\nDark Holes in space\nEd Ash, Flo Bay\n2026-02-28\nphysics & more\n{Prose}\n"),
            ("daily.txt", $"new\n\nSubscribe\n\nDaily Papers\n\nNov 10\n\n41\n\nQuiet Moons\n\n{Prose}\n\n  • 3 authors\n·\nSep 22, 2023 2\n\nLoud Suns\n\n{Prose}\n\n• 1.2k authors\n·\nJan 27\n\nNext\n"),
            ("list.txt", $"Get trending papers in your email inbox!\nSubscribeQuiet Moons\n{Prose}\nLoud Suns\n{Prose}\nDark Holes\nA short one.\n"),
            ("table.csv", "title,authors,tags,published,abstract\nA,Ada Roe;Bo Lind,x;y,2024-05,\"Two\nlines \"\"quoted\"\"\"\n\"B, b\",,,2024.0,\nC,\"open,,2024,\nD,Cy Oak,z,,text\n"),
            ("table.tsv", "Title\tAuthor(s)\tYear\nA\tAda Roe and Bo Lind\t2024\nB\tCy Oak\t12/03/2024\n"),
            ("rows.jsonl", "{\"title\":\"A\",\"authors\":[\"Ada Roe\"],\"tags\":[\"x\",\"y\"],\"published\":2024}\n{\"title\":\"B\\u00e9\",\"abstract\":\"text\"}\n{\"abstract\":\"no title\"}\n"),
            ("array.json", "[\n {\"title\":\"A\",\"tags\":[\"x\"]},\n {\"title\":\"B\",\"authors\":\"Ada Roe; Bo Lind\"}\n]\n"),
            ("landing.html", "<!doctype html><div id=timeline><article data-theme=Algebra><div><span>Algebra</span><span class='text-gray-500'>Mar 2, 2026</span></div><h2><a href='/posts/quiet-moons'>Quiet Moons</a></h2><p class='text-gray-600'>Ada Roe, Bo Lind et al.</p><p class='line-clamp-3'>We count.</p><span class='bg-gray-100'>tides</span></article><article data-theme=Zoo><h2><a href='/p/x'>Loud Suns</a></h2></article></div>"),
            ("post.html", "<article data-pagefind-body><h1 data-pagefind-meta=title>Quiet Moons</h1><span data-pagefind-filter=theme>Algebra</span><time datetime='2026-03-02T10:00:00.000Z'>x</time><div data-pagefind-meta=authors><p>Ada Roe, Bo Lind</p></div><blockquote>We count.</blockquote><a href='https://arxiv.org/abs/2603.00001'>a</a><span class='bg-gray-100'>tides</span></article>"),
            ("network.html", "<div id='network-container' data-graph='{&quot;paperNodes&quot;:[{&quot;id&quot;:&quot;2603.00001&quot;,&quot;title&quot;:&quot;Quiet Moons&quot;,&quot;theme&quot;:&quot;Algebra&quot;,&quot;concepts&quot;:[&quot;tides&quot;],&quot;authors&quot;:[&quot;Ada Roe&quot;]},{&quot;title&quot;:&quot;&quot;}]}'></div>"),
            ("daily.html", "<div data-props='{&quot;dailyPapers&quot;:[{&quot;paper&quot;:{&quot;id&quot;:&quot;2603.00001&quot;,&quot;title&quot;:&quot;Quiet Moons&quot;,&quot;summary&quot;:&quot;We count.&quot;,&quot;authors&quot;:[{&quot;name&quot;:&quot;Ada Roe&quot;},{}],&quot;upvotes&quot;:2,&quot;publishedAt&quot;:&quot;2026-03-02T00:00:00.000Z&quot;},&quot;numComments&quot;:1}]}'></div>"),
            ("meta.html", "<meta charset=utf-8><meta name=citation_title content='Quiet Moons'><meta name=citation_author content='Roe, Ada'><meta name=citation_publication_date content='2026/03/02'><meta name=citation_doi content='10.1000/182'><meta name=citation_keywords content='tides; moons'>"),
            ("linked.html", "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"ScholarlyArticle\",\"name\":\"Quiet Moons\",\"author\":[{\"name\":\"Ada Roe\"}],\"keywords\":\"tides, moons\",\"datePublished\":\"2026-03\"}]}</script>"),
        }.Select(input => (input.Item1, Encoding.UTF8.GetBytes(input.Item2))),
    ];
}
