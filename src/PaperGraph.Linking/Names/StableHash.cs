using System.Security.Cryptography;
using System.Text;

namespace PaperGraph.Linking.Names;

/// <summary>A short hash that is the same in every run and on every machine.</summary>
internal static class StableHash
{
    private const int Bytes = 4;

    /// <summary>The first eight hexadecimal digits of SHA-256 over the UTF-8 bytes.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
}
