using ContentKit.Drawing.Geometry;

namespace ContentKit.Drawing.Svg;

/// <summary>Reads a transform list: translate, scale, rotate, matrix.</summary>
internal static class SvgTransform
{
    internal static Transform Read(SvgAttribute attribute, SvgReport report)
    {
        Transform result = Transform.Identity;
        ReadOnlySpan<char> rest = attribute.Value.AsSpan().Trim(" \t\r\n,");
        while (!rest.IsEmpty)
        {
            int open = rest.IndexOf('('), close = rest.IndexOf(')');
            if (open < 0 || close < open || !SvgNumbers.TryList(rest[(open + 1)..close].ToString(), out double[] numbers)
                || One(rest[..open].Trim().ToString(), numbers) is not { } step)
            {
                report.BadValue(attribute);
                return Transform.Identity;
            }

            // The list's last map is applied first.
            result = step.Then(result);
            rest = rest[(close + 1)..].TrimStart(" \t\r\n,");
        }

        return result;
    }

    private static Transform? One(string name, double[] numbers) => (name, numbers) switch
    {
        ("translate", [var x]) => Transform.Translate(x, 0),
        ("translate", [var x, var y]) => Transform.Translate(x, y),
        ("scale", [var factor]) => Transform.Scale(factor),
        ("scale", [var x, var y]) => Transform.Scale(x, y),
        ("rotate", [var degrees]) => Transform.Rotate(degrees),
        ("rotate", [var degrees, var x, var y]) =>
            Transform.Translate(-x, -y).Then(Transform.Rotate(degrees)).Then(Transform.Translate(x, y)),
        ("matrix", [var a, var b, var c, var d, var e, var f]) => new Transform(a, b, c, d, e, f),
        _ => null,
    };
}
