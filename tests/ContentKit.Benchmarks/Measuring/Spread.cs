using System.Collections.Immutable;
using System.Globalization;

namespace ContentKit.Benchmarks.Measuring;

/// <summary>Several measurements of the same thing.</summary>
public readonly record struct Spread(double Min, double Median, double Max)
{
    public static Spread Of(IEnumerable<double> values)
    {
        ImmutableArray<double> sorted = [.. values.Order()];
        return new Spread(sorted[0], sorted[sorted.Length / 2], sorted[^1]);
    }

    /// <summary>The median, and the least and the most beside it.</summary>
    public string Text(string unit) => Row.Number(Median, unit) + string.Create(CultureInfo.InvariantCulture, $" ({Min:0.##}–{Max:0.##})");
}
