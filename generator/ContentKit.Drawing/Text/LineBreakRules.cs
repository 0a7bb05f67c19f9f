using System.Collections.Immutable;

namespace ContentKit.Drawing.Text;

/// <summary>Words that line breaking must or should respect; data from the content's dictionary.</summary>
/// <param name="Terms">Never split over two lines: 反诈, 公检法, 验证码, 安全账户 …</param>
/// <param name="Words">Preferably not split in a headline; where two of them meet is a good place for a break.</param>
public sealed record LineBreakRules(ImmutableArray<string> Terms, ImmutableArray<string> Words)
{
    public static LineBreakRules None { get; } = new([], []);
}
