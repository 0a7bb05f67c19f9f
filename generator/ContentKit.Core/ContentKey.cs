using System.Security.Cryptography;

namespace ContentKit.Core;

/// <summary>A SHA-256 digest naming what something was made from. Equal keys mean equal output.</summary>
public readonly record struct ContentKey(string Hex)
{
    public static ContentKey Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    public override string ToString() => Hex;
}
