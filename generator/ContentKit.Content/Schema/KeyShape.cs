using System.Collections.Immutable;

namespace ContentKit.Content.Schema;

/// <summary>What a key's value looks like. Reading, messages, JSON Schema and skeletons all follow from it.</summary>
public abstract record KeyShape
{
    private KeyShape()
    {
    }

    /// <param name="Max">Characters (code points) without break marks <c>|</c>.</param>
    public sealed record Text(int Max) : KeyShape;

    public sealed record Integer(long Min, long Max) : KeyShape;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Flag : KeyShape;

    /// <summary><c>2026-05-01</c>.</summary>
    public sealed record Date : KeyShape;

    /// <summary>An absolute <c>http</c> or <c>https</c> address.</summary>
    public sealed record Address : KeyShape;

    /// <summary>Digits, with <c>+ - ( )</c> and spaces between: a number that can be called.</summary>
    public sealed record PhoneNumber : KeyShape;

    /// <summary>Running numbers <c>1-500</c>.</summary>
    public sealed record Serials : KeyShape;

    public sealed record Choice(ImmutableArray<string> Values) : KeyShape;

    public sealed record Reference(ReferenceKind Kind) : KeyShape;

    public sealed record ListOf(KeyShape Item, int Min, int Max) : KeyShape;

    public sealed record Map(ImmutableArray<KeySpec> Keys) : KeyShape;

    /// <summary>A map whose keys are ids of audiences.</summary>
    public sealed record ByAudience(KeyShape Value) : KeyShape;

    /// <summary>A map from any words to text.</summary>
    public sealed record Words(int Max) : KeyShape;

    /// <summary>Either shape; the second is an older or shorter way to write the same.</summary>
    public sealed record Either(KeyShape First, KeyShape Second) : KeyShape;
}
