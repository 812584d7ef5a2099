using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking;

public sealed class AuthorNameTests
{
    [Theory]
    [InlineData("Ada Lovelace*†", "Ada Lovelace")]
    [InlineData("Noether, Emmy", "Emmy Noether")]
    [InlineData("Sammy Davis, Jr.", "Sammy Davis, Jr.")]
    [InlineData("the IceCube Collaboration", "IceCube Collaboration")]
    [InlineData("J. Doe on behalf of the X Collaboration", "J. Doe|X Collaboration")]
    [InlineData("J. Doe, for the Y Consortium", "J. Doe|Y Consortium")]
    [InlineData("J. Doe (for the Y Team)", "J. Doe|Y Team")]
    [InlineData("on behalf of the X Collaboration", "X Collaboration")]
    [InlineData("Teamer Groupson", "Teamer Groupson")]
    [InlineData(" : ", "")]
    public void Names_are_read_as_a_person_writes_them(string text, string names) => Assert.Equal(names, string.Join('|', AuthorName.Read(text)));

    [Theory]
    [InlineData("LSST Dark Energy Science Collaboration", AuthorKind.Collaboration)]
    [InlineData("MicroBooNE collaboration", AuthorKind.Collaboration)]
    [InlineData("Gemini Team", AuthorKind.Collaboration)]
    [InlineData("Teamer Groupson", AuthorKind.Person)]
    public void The_words_tell_a_collaboration(string name, AuthorKind kind) => Assert.Equal(kind, AuthorName.KindOf(name));
}
