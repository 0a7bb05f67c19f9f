using System.Collections.Immutable;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Texts;

/// <summary>The two calls every text ends with: whom to ask when in doubt, whom to call when money is gone.</summary>
/// <param name="Advice">Null when the site lists no number besides the emergency one.</param>
/// <param name="Emergency">Null when the site does not list 110.</param>
public sealed record HotlineWords(Hotline? Advice, Hotline? Emergency)
{
    // National numbers, see facts: 110 when being or having been cheated, 96110 for advice.
    private const string EmergencyNumber = "110";
    private const string AdviceNumber = "96110";

    public static HotlineWords Of(ImmutableArray<Hotline> hotlines)
    {
        Hotline? Find(string number) => hotlines.FirstOrDefault(line => string.Equals(line.Number, number, StringComparison.Ordinal));
        Hotline? emergency = Find(EmergencyNumber);
        return new HotlineWords(Find(AdviceNumber) ?? hotlines.FirstOrDefault(line => line != emergency), emergency);
    }

    /// <summary>For an SMS, without an end mark: 拿不准打96110.</summary>
    public string Short => (Advice, Emergency) switch
    {
        ({ } advice, _) => $"拿不准打{advice.Number}",
        (null, { } emergency) => $"被骗打{emergency.Number}",
        _ => "",
    };

    /// <summary>A whole sentence: 拿不准，先打反诈专线96110；钱已转出，马上打110。</summary>
    public string Full => (Advice, Emergency) switch
    {
        ({ } advice, { } emergency) => $"拿不准，先打{advice.Name}{advice.Number}；钱已经转出，马上打{emergency.Number}。",
        ({ } advice, null) => $"拿不准，先打{advice.Name}{advice.Number}。",
        (null, { } emergency) => $"钱已经转出，马上打{emergency.Number}。",
        _ => "",
    };
}
