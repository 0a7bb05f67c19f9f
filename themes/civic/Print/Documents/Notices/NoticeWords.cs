using System.Collections.Immutable;
using Civic.Print.Documents.Parts;
using ContentKit.Content.Model;

namespace Civic.Print.Documents.Notices;

/// <summary>What differs between the notice for a household and the one for a shop.</summary>
/// <param name="Kept">Who keeps each of the two copies.</param>
/// <param name="Heading">Over the list of tricks.</param>
/// <param name="Tricks">Most important first; as many are set as there is room for.</param>
/// <param name="Promise">What the signature stands for.</param>
internal sealed record NoticeWords(
    string Title,
    ImmutableArray<string> Kept,
    string Heading,
    ImmutableArray<string> Tricks,
    string Promise,
    ImmutableArray<Fields.Field> Signatures)
{
    public static NoticeWords Household(Library library, Audience audience) => new(
        "电信网络诈骗防范告知单（住户）",
        ["第一联　住户留存", "第二联　发放单位留存"],
        "听到这些话，就是诈骗",
        [.. Selection.Scams(library, audience).Select(scam => Selection.Unbroken(scam.Slogan))],
        "以上内容已听讲解，我会记住，也会讲给家里人。",
        [new("住户签名", 5), new("讲解人", 4)]);

    public static NoticeWords Shop(Library library, Audience audience) => new(
        "电信网络诈骗防范告知单（商户）",
        ["第一联　商户留存", "第二联　发放单位留存"],
        "开门做生意，这几样要留意",
        ShopTricks(library, audience),
        "以上内容已听讲解，本店会告诉店员；看到顾客急着转账，会提醒一句。",
        [new("店名", 6), new("店主签名", 5), new("讲解人", 4)]);

    private static ImmutableArray<string> ShopTricks(Library library, Audience audience)
    {
        ImmutableArray<string> tips = [.. Selection.Tips(library, audience).Select(tip => Selection.Unbroken(tip.Line ?? tip.Title))];
        return tips.IsEmpty ? [.. Selection.Scams(library, audience).Select(scam => Selection.Unbroken(scam.Slogan))] : tips;
    }
}
