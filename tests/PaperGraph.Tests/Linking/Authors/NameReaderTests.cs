using PaperGraph.Linking.Names;

namespace PaperGraph.Tests.Linking.Authors;

public sealed class NameReaderTests
{
    [Theory]
    [InlineData("Jesse D. Thaler", "jesse d.", "thaler", "")]
    [InlineData("J.-L. Picard", "j. l.", "picard", "")]
    [InlineData("Jan van der Berg", "jan", "vanderberg", "")]
    [InlineData("Juan de la Cruz", "juan", "delacruz", "")]
    [InlineData("Van Nguyen", "van", "nguyen", "")]
    [InlineData("Gabriel García-Márquez", "gabriel garcia", "marquez", "")]
    [InlineData("Sammy Davis, Jr.", "sammy", "davis", "jr")]
    [InlineData("JD Thaler", "j. d.", "thaler", "")]
    [InlineData("Thaler J.", "j.", "thaler", "")]
    [InlineData("Thaler J.D.", "j. d.", "thaler", "")]
    [InlineData("Weinan E", "weinan", "e.", "")]
    [InlineData("LI Wei", "li", "wei", "")]
    [InlineData("Yu. Manin", "yu.", "manin", "")]
    [InlineData("Madonna", "", "madonna", "")]
    [InlineData("O’Brien", "", "obrien", "")]
    [InlineData("王伟", "", "王伟", "")]
    public void Names_have_their_parts(string text, string given, string surname, string suffix)
    {
        var name = NameReader.Read(text, Transliterations.None);

        Assert.Equal((given, surname.TrimEnd('.'), suffix), (string.Join(' ', name.Given.Select(part => part.Letters + (part.IsShort ? "." : ""))), name.Surname, name.Suffix));
    }

    [Theory]
    [InlineData("J. Thaler", "Jesse Thaler", true)]
    [InlineData("Jesse Thaler", "Jesse David Thaler", true)]
    [InlineData("J. David Thaler", "Jesse D. Thaler", true)]
    [InlineData("Yu. Manin", "Yuri Manin", true)]
    [InlineData("K. Thaler", "Jesse Thaler", false)]
    [InlineData("Jesse A. Thaler", "Jesse B. Thaler", false)]
    [InlineData("Thaler", "Jesse Thaler", false)]
    [InlineData("Jesse Thaler Jr.", "Jesse Thaler III", false)]
    public void Forms_of_a_name_agree_or_contradict_each_other(string one, string other, bool agree)
    {
        var (first, second) = (NameReader.Read(one, Transliterations.None), NameReader.Read(other, Transliterations.None));

        Assert.Equal((agree, agree), (first.IsCompatibleWith(second), second.IsCompatibleWith(first)));
    }
}
