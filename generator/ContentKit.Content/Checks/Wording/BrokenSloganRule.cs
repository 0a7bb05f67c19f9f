using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Wording;

/// <summary>Slogans whose break marks read wrongly once the lines stand apart, or stand upright on a vertical banner.</summary>
internal sealed class BrokenSloganRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.BrokenSlogan, Severity.Warning, new("标语断行不当", "slogan breaks badly"),
        "| 不能拆开一个词（安全|账户），不能让一行以标点开头，也不能只剩一个字。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents]\nslogan: 公检法没有安全|账户\n---\n\n正文。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents]\nslogan: 公检法|没有安全账户\n---\n\n正文。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach ((string key, string slogan) in Slogans(file))
        {
            if (Problem(slogan, file.Scope.Library.Dictionary) is not var (chinese, english)) continue;
            findings.AtKey(Info, key, chinese, english, "挪动 |，或删掉它", "move the | or delete it");
        }
    }

    private static (string Chinese, string English)? Problem(string slogan, TermDictionary dictionary)
    {
        if (!slogan.Contains('|', StringComparison.Ordinal)) return null;
        string[] lines = slogan.Split('|');
        string whole = string.Concat(lines);
        int at = 0;
        foreach (string line in lines[..^1])
        {
            at += line.Length;
            foreach (string term in dictionary.Terms)
            {
                // A longer term or word may be cut where a shorter one ends; only a cut inside counts.
                int from = Math.Max(0, at - term.Length + 1);
                int found = from < whole.Length ? whole.IndexOf(term, from, StringComparison.Ordinal) : -1;
                if (found >= 0 && found < at && at < found + term.Length) return ($"| 把“{term}”拆开了", $"the break splits {term}");
            }
        }

        foreach (string line in lines)
        {
            if (line.Trim().Length == 0) return ("有一行是空的", "a line is empty");
            if (line != lines[0] && "，。、；：！？）》”".Contains(line[0], StringComparison.Ordinal)) return ($"有一行以“{line[0]}”开头", $"a line starts with {line[0]}");
            if (line.Count(char.IsLetterOrDigit) == 1) return ($"“{line}”单独成行", $"{line} stands alone");
        }

        return null;
    }

    private static IEnumerable<(string Key, string Slogan)> Slogans(CheckedFile file)
    {
        (string? own, IEnumerable<Variant> variants) = file.Document switch
        {
            Case c => (c.Slogan, (IEnumerable<Variant>)c.Variants),
            Tip t => (t.Slogan, t.Variants),
            ScamType s => (s.Slogan, []),
            _ => (null, []),
        };
        if (own is not null) yield return ("slogan", own);
        foreach (Variant variant in variants)
            if (variant.Slogan is { } slogan) yield return ($"variants.{variant.AudienceId}.slogan", slogan);
    }
}
