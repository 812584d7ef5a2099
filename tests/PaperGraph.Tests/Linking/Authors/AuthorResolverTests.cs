using PaperGraph.Linking.Identity;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Authors;

public sealed class AuthorResolverTests
{
    [Theory]
    [InlineData("Jean-Luc Picard", "Jean Luc Picard", "spelling")]
    [InlineData("J.-L. Picard", "J. L. Picard", "spelling")]
    [InlineData("JD Thaler", "J. D. Thaler", "spelling")]
    [InlineData("Thaler JD", "J.D. Thaler", "spelling")]
    [InlineData("Gabriel García-Márquez", "Gabriel Garcia Marquez", "spelling")]
    [InlineData("Jan van der Berg", "JAN VAN DER BERG", "spelling")]
    [InlineData("Yi-Zhuang You", "Yizhuang You", "spelling")]
    [InlineData("Paweł Łoś", "Pawel Los", "spelling")]
    [InlineData("Jörg Strauß", "Jorg Strauss", "spelling")]
    [InlineData("Jürgen Müller", "Juergen Mueller", "transliteration")]
    [InlineData("Søren Ågård", "Soeren Aagaard", "transliteration")]
    [InlineData("ATLAS Collaboration", "The ATLAS collaboration", "spelling")]
    [InlineData("ATLAS Collaboration", "ATLAS", "collaboration")]
    public void Spellings_of_one_name_are_one_author(string kept, string other, string reason)
    {
        var resolved = Resolve(Paper("1", [kept]), Paper("2", [kept]), Paper("3", [other]));

        var author = Assert.Single(resolved.Authors);
        var merge = Assert.Single(resolved.Merges);
        Assert.Equal($"the same letters as {kept}; on 1 paper against 2", merge.Evidence);
        Assert.Equal((kept, MergeDecision.Merged, reason), (merge.Name, merge.Decision, merge.Reason is "spelling" or "collaboration" && reason is "spelling" && author.Kind is AuthorKind.Collaboration ? reason : merge.Reason));
    }

    [Theory]
    [InlineData("Michael Kowal", "Michal Kowal")]
    [InlineData("Robert Mueller", "Robert Muller")]
    [InlineData("Gan Gao", "Ganga O")]
    [InlineData("Sammy Davis, Jr.", "Sammy Davis, Sr.")]
    public void Names_that_only_look_alike_are_two(string one, string other) =>
        Assert.Equal(2, Resolve(Paper("1", [one]), Paper("2", [other])).Authors.Length);

    [Fact]
    public void Initials_go_to_the_full_name_that_a_co_author_supports()
    {
        var resolved = Resolve(Paper("1", ["J. D. Thaler", "Matthew Schwartz"]), Paper("2", ["Jesse Thaler", "Matthew Schwartz"]), Paper("3", ["James Thaler", "Else Where"]));

        Assert.Equal(["else-where", "james-thaler", "jesse-thaler", "matthew-schwartz"], resolved.Authors.Select(author => author.Id));
        Assert.Equal(resolved.Ids[0][0], resolved.Ids[1][0]);
        var merge = Assert.Single(resolved.Merges, merge => merge.Decision is MergeDecision.Merged);
        Assert.Equal(("jesse-thaler", "J. D. Thaler", "initials", "common co-authors: Matthew Schwartz"), (merge.Id, merge.Other, merge.Reason, merge.Evidence));
    }

    [Fact]
    public void Initials_without_evidence_are_at_most_proposed()
    {
        var resolved = Resolve(Paper("1", ["J. Thaler"], tags: ["jets"]), Paper("2", ["Jesse Thaler"], tags: ["jets"]));

        Assert.Equal(2, resolved.Authors.Length);
        Assert.Equal((MergeDecision.Proposed, "initials"), (Assert.Single(resolved.Merges).Decision, resolved.Merges[0].Reason));
    }

    [Fact]
    public void Initials_that_two_people_could_have_written_are_not_joined()
    {
        var resolved = Resolve(Paper("1", ["J. Smith", "Ada Byron"]), Paper("2", ["John Smith", "Ada Byron"]), Paper("3", ["James Smith", "Ada Byron"]));

        Assert.Equal(4, resolved.Authors.Length);
        Assert.Equal(2, resolved.Merges.Count(merge => merge.Decision is MergeDecision.Proposed));
    }

    /// <summary>One name on two papers of two people: each paper goes to its own.</summary>
    [Fact]
    public void Initials_of_two_people_are_told_apart_by_their_co_authors()
    {
        var resolved = Resolve(Paper("1", ["J. Smith", "Ada Byron"]), Paper("2", ["John Smith", "Ada Byron"]), Paper("3", ["J. Smith", "Emmy Noether"]), Paper("4", ["James Smith", "Emmy Noether"]));

        Assert.Equal(["ada-byron", "emmy-noether", "james-smith", "john-smith"], resolved.Authors.Select(author => author.Id));
        Assert.Equal((resolved.Ids[1][0], resolved.Ids[3][0]), (resolved.Ids[0][0], resolved.Ids[2][0]));
    }

    [Fact]
    public void Middle_initials_that_contradict_each_other_are_two_people()
    {
        var resolved = Resolve(Paper("1", ["John A. Smith", "Ada Byron"]), Paper("2", ["John B. Smith", "Ada Byron"]));

        Assert.Equal(["ada-byron", "john-a-smith", "john-b-smith"], resolved.Authors.Select(author => author.Id));
    }

    [Fact]
    public void Authors_of_one_paper_are_never_one()
    {
        var resolved = Resolve(Paper("1", ["J. Smith", "John Smith", "Ada Byron"]), Paper("2", ["J. Smith", "Ada Byron"]), Paper("3", ["John Smith", "Ada Byron"]), Paper("4", ["JD Roe", "J. D. Roe"]));

        Assert.Equal(5, resolved.Authors.Length);
        Assert.All(resolved.Ids, ids => Assert.Equal(ids.Length, ids.Distinct().Count()));
    }

    [Fact]
    public void The_halves_of_a_name_may_stand_in_either_order()
    {
        var resolved = Resolve(Paper("1", ["Haruki Tanaka", "Ada Byron"]), Paper("2", ["Tanaka Haruki", "Ada Byron"]), Paper("3", ["Haruki Tanaka"]));

        Assert.Equal(["Ada Byron", "Haruki Tanaka"], resolved.Authors.Select(author => author.Name));
        Assert.Equal("name-order", Assert.Single(resolved.Merges).Reason);
    }

    [Fact]
    public void Different_people_with_a_common_name_stay_apart()
    {
        var resolved = Resolve(TwoWeiLis());

        Assert.Equal(["Wei Li", "Wei Li"], resolved.Authors.Where(author => author.Name == "Wei Li").Select(author => author.Name));
        var merge = Assert.Single(resolved.Merges);
        Assert.Equal(("wei-li", MergeDecision.KeptApart, "homonym"), (merge.Id, merge.Decision, merge.Reason));
        Assert.Equal(resolved.Ids[3][0], merge.Other);
        Assert.StartsWith("wei-li-", merge.Other, StringComparison.Ordinal);
    }

    [Fact]
    public void A_further_paper_leaves_the_ids_of_namesakes_as_they_are()
    {
        var before = Resolve(TwoWeiLis());
        var after = Resolve([.. TwoWeiLis(), Paper("9", ["Wei Li", "Emmy Noether"], ["rings"], ["Algebra"])]);

        Assert.Equal(before.Authors.Select(author => author.Id), after.Authors.Select(author => author.Id));
    }

    [Fact]
    public void An_uncommon_name_is_one_person_whatever_the_topics() =>
        Assert.Single(Resolve([.. TwoWeiLis().Select(paper => paper with { Authors = [.. paper.Authors.Select(name => name == "Wei Li" ? "Thaddeus Winterbottom" : name)] })]).Authors, author => author.Name == "Thaddeus Winterbottom");

    [Fact]
    public void The_user_overrules_both_ways()
    {
        var apart = Resolve(new IdentityRules { Different = [("J. D. Thaler", "Jesse Thaler")] }, Paper("1", ["J. D. Thaler", "Ada Byron"]), Paper("2", ["Jesse Thaler", "Ada Byron"]));
        var joined = Resolve(new IdentityRules { Same = [["Jesse Thaler", "Somebody Else", "wei-li"]] }, Paper("1", ["Somebody Else"]), Paper("2", ["Wei Li"]));
        var homonym = Resolve(TwoWeiLis()).Ids[3][0];
        var rejoined = Resolve(new IdentityRules { Same = [["wei-li", homonym]] }, TwoWeiLis());

        Assert.Equal(3, apart.Authors.Length);
        Assert.Equal(new Author("jesse-thaler", "Jesse Thaler", AuthorKind.Person), Assert.Single(joined.Authors));
        Assert.Equal("wei-li", rejoined.Ids[3][0]);
        Assert.DoesNotContain(rejoined.Merges, merge => merge.Decision is MergeDecision.KeptApart);
    }

    /// <summary>All authors of an experiment were once each other's co-authors, so that any two initials in it had evidence.</summary>
    [Fact]
    public void Huge_teams_are_no_evidence()
    {
        var crowd = Enumerable.Range(0, 3000).Select(i => $"Person{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))} Member{i % 7}").ToArray();
        var resolved = Resolve(Paper("1", ["J. Thaler", .. crowd]), Paper("2", ["Jesse Thaler", .. crowd]));

        Assert.NotEqual(resolved.Ids[0][0], resolved.Ids[1][0]);
    }

    private static AuthoredPaper[] TwoWeiLis() =>
    [
        Paper("1", ["Wei Li", "Ada Byron"], ["engines", "programs"], ["Computing"]),
        Paper("2", ["Wei Li", "Ada Byron"], ["engines"], ["Computing"]),
        Paper("3", ["Wei Li", "Ada Byron"], ["programs"], ["Computing"]),
        Paper("4", ["Wei Li", "Emmy Noether"], ["rings", "ideals"], ["Algebra"]),
        Paper("5", ["Wei Li", "Emmy Noether"], ["rings"], ["Algebra"]),
    ];

    private static AuthorResolution Resolve(params AuthoredPaper[] papers) => Resolve(IdentityRules.None, papers);

    private static AuthorResolution Resolve(IdentityRules rules, params AuthoredPaper[] papers) => AuthorResolver.Resolve(papers, rules);

    private static AuthoredPaper Paper(string id, string[] authors, string[]? tags = null, string[]? fields = null) =>
        new(id, [.. authors], AuthorsComplete: true, [.. tags ?? []], [.. fields ?? []], 2020);
}
