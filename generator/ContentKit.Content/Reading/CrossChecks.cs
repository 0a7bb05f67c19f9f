using ContentKit.Content.Schema;
using ContentKit.Content.Yaml;
using ContentKit.Core;

namespace ContentKit.Content.Reading;

/// <summary>Keys that must agree with one another; each key on its own has been checked already.</summary>
internal static class CrossChecks
{
    public static void Run(KindSpec kind, SourceText source, YamlNode.Mapping map, KnownIds ids, ICollection<Diagnostic> findings)
    {
        if (kind == ContentKinds.Campaign) Campaign(source, map, ids, findings);
        else if (kind == ContentKinds.Quiz) Quiz(source, map, findings);
        else if (kind == ContentKinds.Site) Site(source, map, findings);
        else if (kind == ContentKinds.Rescue) Rescue(source, map, findings);
        else if (kind == ContentKinds.Case) Order(source, map, ids, "date", "expires", findings);
    }

    private static void Campaign(SourceText source, YamlNode.Mapping map, KnownIds ids, ICollection<Diagnostic> findings)
    {
        Order(source, map, ids, "from", "to", findings);
        foreach (YamlNode.Mapping span in Maps(map, "phases").Concat(Maps(map, "seasons"))) Order(source, span, ids, "from", "to", findings);
    }

    private static void Order(SourceText source, YamlNode.Mapping map, KnownIds ids, string earlier, string later, ICollection<Diagnostic> findings)
    {
        Fields fields = new(map, ids);
        if (fields.Date(earlier) is not { } from || fields.Date(later) is not { } to || from <= to) return;
        findings.Add(source.Place(Diagnostic.Error(DiagnosticIds.OutOfRange, map.Find(later)!.Span(source.Path),
            FormattableString.Invariant($"{later} {to:yyyy-MM-dd} 早于 {earlier} {from:yyyy-MM-dd}"),
            FormattableString.Invariant($"{later} {to:yyyy-MM-dd} is before {earlier} {from:yyyy-MM-dd}"))
            .WithHint("核对两个日期", "check both dates")));
    }

    private static void Quiz(SourceText source, YamlNode.Mapping map, ICollection<Diagnostic> findings)
    {
        foreach (YamlNode.Mapping question in Maps(map, "questions"))
        {
            if (question.Find("answer") is not YamlNode.Scalar answer || question.Find("options") is not YamlNode.Sequence options) continue;
            if (!int.TryParse(answer.Text, out int number) || number <= options.Items.Length) continue;
            findings.Add(source.Place(Diagnostic.Error(DiagnosticIds.OutOfRange, answer.Span(source.Path),
                $"answer 是 {number}，只有 {options.Items.Length} 个选项", $"answer is {number}, there are {options.Items.Length} options")
                .WithHint("从 1 数起", "count from 1")));
        }
    }

    private static void Rescue(SourceText source, YamlNode.Mapping map, ICollection<Diagnostic> findings)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (YamlNode.Mapping situation in Maps(map, "situations"))
        {
            if (situation.Find("id") is not YamlNode.Scalar id) continue;
            if (ContentId.Problem(id.Span(source.Path), id.Text, "编号") is { } bad) findings.Add(source.Place(bad));
            else if (!seen.Add(id.Text))
                findings.Add(source.Place(Diagnostic.Error(DiagnosticIds.DuplicateId, id.Span(source.Path), $"编号 {id.Text} 重复", $"the id {id.Text} appears twice")
                    .WithHint("换一个编号", "choose another")));
        }
    }

    private static void Site(SourceText source, YamlNode.Mapping map, ICollection<Diagnostic> findings)
    {
        if (map.Find("rules") is not YamlNode.Mapping rules) return;
        string[] severities = ["error", "warning", "info", "off"];
        foreach (YamlEntry entry in rules.Entries)
        {
            if (entry.Value is not YamlNode.Scalar value || severities.Contains(value.Text, StringComparer.Ordinal)) continue;
            findings.Add(source.Place(Diagnostic.Error(DiagnosticIds.WrongType, value.Span(source.Path),
                $"规则 {entry.Key.Text} 的轻重不能是 {value.Text}", $"rule {entry.Key.Text} cannot be {value.Text}")
                .WithHint("写 error、warning、info 或 off", "write error, warning, info or off")));
        }
    }

    private static IEnumerable<YamlNode.Mapping> Maps(YamlNode.Mapping map, string key) =>
        map.Find(key) is YamlNode.Sequence list ? list.Items.OfType<YamlNode.Mapping>() : [];
}
