using System.Globalization;

namespace ContentKit.Benchmarks.Measuring;

/// <summary>One line of RESULTS.md.</summary>
/// <param name="Met">Null where no target is set.</param>
public sealed record Row(string Command, string What, string Figure, string Peer, double? Ratio, string Target, bool? Met)
{
    public const string Heading = "| command | what | figure | peer | ratio | target | met |\n|---|---|---|---|---|---|---|";

    public string Markdown => string.Create(CultureInfo.InvariantCulture,
        $"| `{Command}` | {What} | {Figure} | {Peer} | {(Ratio is { } ratio ? ratio.ToString("0.00", CultureInfo.InvariantCulture) : "")} | {Target} | {(Met is { } met ? (met ? "yes" : "no") : "")} |");

    /// <summary>A figure that must not be above <paramref name="most"/>.</summary>
    public static Row AtMost(string command, string what, double figure, double most, string unit) => new(
        command, what, Number(figure, unit), "", null, "≤ " + Number(most, unit), figure <= most);

    public static string Number(double number, string unit) =>
        number.ToString(Math.Abs(number) >= 100 ? "#,0" : Math.Abs(number) >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture) + " " + unit;
}
