using System.Collections.Immutable;

namespace ContentKit.Content.Checks;

/// <summary>Digits that belong together: groups with nothing between them but a space, hyphen, dot or bracket.</summary>
/// <param name="Digits">All digits as ASCII; an <c>X</c> may end an identity number.</param>
internal sealed record NumberToken(string Digits, ImmutableArray<NumberGroup> Groups)
{
    public int Start => Groups[0].Offset;

    public int End => Groups[^1].Offset + Groups[^1].Length;

    /// <summary>Runs of whole groups that hold exactly <paramref name="digits"/> digits.</summary>
    public IEnumerable<NumberWindow> Windows(int digits) => digits > Digits.Length ? [] : Each(digits);

    private IEnumerable<NumberWindow> Each(int digits)
    {
        for (int first = 0; first < Groups.Length; first++)
        {
            int sum = 0;
            for (int last = first; last < Groups.Length && sum < digits; last++)
            {
                sum += Groups[last].Length;
                if (sum == digits) yield return Window(first, last);
            }
        }
    }

    public NumberWindow Window(int first, int last) => new(
        Digits.Substring(Groups[first].Index, Groups[last].Index + Groups[last].Length - Groups[first].Index),
        Groups[first].Offset,
        Groups[last].Offset + Groups[last].Length - Groups[first].Offset,
        Groups[first].Length,
        last - first + 1);
}
