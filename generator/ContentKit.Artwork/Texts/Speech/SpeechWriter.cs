using System.Collections.Immutable;
using ContentKit.Artwork.Messages;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Texts.Speech;

/// <summary>Arranges a message for the ear: greeting, the one sentence twice, what happens, what to do, whom to call, twice.</summary>
public static class SpeechWriter
{
    private static readonly ImmutableArray<string> Ordinals = ["第一", "第二", "第三", "第四", "第五", "第六", "第七", "第八", "第九", "第十"];

    public static SpeechScript Write(Message message, SpokenReader reader)
    {
        var parts = ImmutableArray.CreateBuilder<SpeechPart>();
        if (message.Audience.Greeting is { Length: > 0 } greeting) parts.Add(Part("开场", [greeting], reader));
        parts.Add(Part("要紧话", [message.Headline, "再说一遍：|" + message.Headline], reader));
        if (message.Summary is { Length: > 0 } summary) parts.Add(Part("怎么回事", Sentences(summary), reader));
        if (message.Points.Length > 0) parts.Add(Part("请记住", Points(message.Points), reader));
        if (message.Warning is { Length: > 0 } warning) parts.Add(Part("一句话", [warning], reader));
        ImmutableArray<string> calls = Calls(message.Hotlines);
        if (calls.Length > 0) parts.Add(Part("电话", calls, reader));
        parts.Add(Part("落款", [message.Issuer + "提醒您"], reader));
        return new SpeechScript(parts.ToImmutable());
    }

    private static ImmutableArray<string> Points(ImmutableArray<string> points)
    {
        if (points.Length == 1) return [$"请记住|{points[0]}"];
        string intro = $"请记住{ChineseNumerals.Quantity(FormattableString.Invariant($"{points.Length}"), counting: true)}句话";
        return [intro, .. points.Select((point, i) => i < Ordinals.Length ? $"{Ordinals[i]}，{point}" : point)];
    }

    private static ImmutableArray<string> Calls(ImmutableArray<Hotline> hotlines)
    {
        HotlineWords words = HotlineWords.Of(hotlines);
        var calls = ImmutableArray.CreateBuilder<string>();
        var again = new List<string>();
        if (words.Advice is { } advice)
        {
            calls.Add($"拿不准，先打{advice.Name}，{advice.Number}");
            again.Add($"{advice.Name}，{advice.Number}");
        }

        if (words.Emergency is { } emergency)
        {
            calls.Add($"钱已经转出，马上打{emergency.Number}");
            again.Add($"{emergency.Name}，{emergency.Number}");
        }

        if (again.Count > 0) calls.Add("再说一遍：|" + string.Join('|', again));
        return calls.ToImmutable();
    }

    // A sentence mark ends a sentence unless a closing quotation mark still follows.
    private static ImmutableArray<string> Sentences(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<string>();
        string line = FlowingText.OneLine(text);
        int start = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] is not ('。' or '！' or '？')) continue;
            int end = i + 1;
            while (end < line.Length && "”’」』）。！？".Contains(line[end], StringComparison.Ordinal)) end++;
            sentences.Add(line[start..end]);
            start = end;
            i = end - 1;
        }

        if (start < line.Length) sentences.Add(line[start..]);
        return sentences.ToImmutable();
    }

    private static SpeechPart Part(string name, ImmutableArray<string> sentences, SpokenReader reader) =>
        new(name, [.. sentences.Select(sentence => Sentence(sentence, reader))]);

    private static SpeechSentence Sentence(string text, SpokenReader reader)
    {
        string[] clauses = text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new SpeechSentence([.. clauses.Select((clause, i) => new SpeechClause(reader.Read(Closed(clause, last: i == clauses.Length - 1))))]);
    }

    private static string Closed(string clause, bool last)
    {
        if (last) return FlowingText.Sentence(clause);
        return FlowingText.IsPunctuation(clause[^1]) ? clause : clause + "，";
    }
}
