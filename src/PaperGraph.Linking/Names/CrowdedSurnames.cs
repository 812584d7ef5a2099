namespace PaperGraph.Linking.Names;

/// <summary>Surnames that very many people share, so that an initial before them says little.</summary>
/// <remarks>The most frequent romanised surnames of China, Korea, Vietnam and India; every surname of up to three letters counts too.</remarks>
internal static class CrowdedSurnames
{
    private const int MostLettersOfShort = 3;

    private const string Frequent =
        "wang zhang chen yang huang zhao zhou zhu guo gao luo zheng liang xie tang song deng feng zeng peng cao xiao tian dong pan yuan " +
        "jiang shen fang yao chang chao chung hsu tsai cheng tseng liao chou kuo park choi jung jeong kang cho yoon jang shin kwon hwang hong jeon " +
        "nguyen tran pham hoang phan dang bui singh kumar sharma gupta khan patel shah xiong meng qian wei ren qiu lin kim lee";

    private static readonly HashSet<string> Names = Frequent.Split(' ').ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a folded surname is one of them.</summary>
    public static bool Contains(string surname) => surname.Length <= MostLettersOfShort || Names.Contains(surname);
}
