namespace PaperGraph.Site.Corpus;

/// <summary>How many other papers a paper meets through its topics.</summary>
internal static class Connectedness
{
    /// <summary>By paper the number of others that share a topic with it. O(Σ over topics of the square of their papers).</summary>
    public static int[] Of(CorpusView corpus)
    {
        var met = new int[corpus.Papers.Length];
        Array.Fill(met, -1);
        var connected = new int[corpus.Papers.Length];
        for (var paper = 0; paper < connected.Length; paper++)
        {
            met[paper] = paper;
            foreach (var link in corpus.TagsOf[paper])
            {
                foreach (var other in corpus.PapersWith[link.Tag])
                {
                    if (met[other] == paper) continue;
                    met[other] = paper;
                    connected[paper]++;
                }
            }
        }
        return connected;
    }
}
