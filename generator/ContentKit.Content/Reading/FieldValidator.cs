using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Content.Schema;
using ContentKit.Content.Yaml;
using ContentKit.Core;

namespace ContentKit.Content.Reading;

/// <summary>Holds one document's YAML against its kind's key table. What passes can be read by <see cref="Fields"/> without further questions.</summary>
internal sealed class FieldValidator(SourceText source, KnownIds ids, int maxFindings, ICollection<Diagnostic> findings)
{
    public void Check(YamlNode.Mapping map, ImmutableArray<KeySpec> keys, string place)
    {
        foreach (YamlEntry entry in map.Entries)
        {
            KeySpec? key = Find(keys, entry.Key.Text);
            if (key is null) ReportUnknown(entry.Key, keys, place);
            else if (entry.Value is YamlNode.Scalar { IsNull: true })
            {
                if (key.Required) ReportMissing(key, entry.Key);
            }
            else CheckValue(entry.Value, key.Shape, key.Name);
        }

        foreach (KeySpec key in keys)
            if (key.Required && map.Find(key.Name) is null) ReportMissing(key, map);
    }

    private static KeySpec? Find(ImmutableArray<KeySpec> keys, string name)
    {
        foreach (KeySpec key in keys)
            if (string.Equals(key.Name, name, StringComparison.Ordinal)) return key;
        return null;
    }

    private void CheckValue(YamlNode node, KeyShape shape, string name)
    {
        switch (shape)
        {
            case KeyShape.ListOf list:
                CheckList(node, list, name);
                break;
            case KeyShape.Map map:
                if (node is YamlNode.Mapping inner) Check(inner, map.Keys, name);
                else WrongType(node, name, "几个“键: 值”", "keys with values", "先换行，再缩进两个空格写“键: 值”", "write key: value on the next lines, indented by two spaces");
                break;
            case KeyShape.ByAudience table:
                CheckVariants(node, table, name);
                break;
            case KeyShape.Words words:
                CheckWords(node, words, name);
                break;
            case KeyShape.Either either:
                CheckValue(node, node is YamlNode.Sequence == either.First is KeyShape.ListOf ? either.First : either.Second, name);
                break;
            default:
                if (node is YamlNode.Scalar scalar) ScalarCheck(scalar, shape, name);
                else WrongType(node, name, "一个值", "a single value", "写在同一行，不要用列表或缩进", "write it on the same line, not as a list");
                break;
        }
    }

    private void CheckList(YamlNode node, KeyShape.ListOf list, string name)
    {
        if (node is not YamlNode.Sequence sequence)
        {
            WrongType(node, name, "列表", "a list", $"写成 {name}: [一, 二]，或每行以“- ”开头", $"write {name}: [a, b], or one item a line after \"- \"");
            return;
        }

        if (sequence.Items.Length < list.Min || sequence.Items.Length > list.Max)
            Add(DiagnosticIds.OutOfRange, node,
                $"{name} 有 {sequence.Items.Length} 项，应为 {list.Min} 到 {list.Max} 项",
                $"{name} has {sequence.Items.Length} items, {list.Min} to {list.Max} allowed",
                sequence.Items.Length > list.Max ? "删掉几项" : "再补几项", sequence.Items.Length > list.Max ? "remove some" : "add some");
        HashSet<string>? seen = list.Item is KeyShape.Reference ? new(StringComparer.Ordinal) : null;
        foreach (YamlNode item in sequence.Items)
        {
            if (item is YamlNode.Scalar { IsNull: true })
            {
                Add(DiagnosticIds.WrongType, item, $"{name} 里有一项是空的", $"{name} has an empty item", "写上内容，或删掉这一行", "fill it in or delete the line");
                continue;
            }

            CheckValue(item, list.Item, name);
            if (seen is not null && item is YamlNode.Scalar scalar && !seen.Add(scalar.Text))
                findings.Add(source.Place(Diagnostic.Warning(DiagnosticIds.DuplicateId, item.Span(source.Path),
                    $"{name} 里 {scalar.Text} 写了两遍", $"{scalar.Text} appears twice in {name}").WithHint("删掉一个", "remove one")));
        }
    }

    private void CheckVariants(YamlNode node, KeyShape.ByAudience table, string name)
    {
        if (node is not YamlNode.Mapping map)
        {
            WrongType(node, name, "按人群分的几段", "a block for each audience", "先写人群的文件名加冒号，下一行再缩进写 slogan 等", "write the audience's id and a colon, then slogan etc. indented below");
            return;
        }

        foreach (YamlEntry entry in map.Entries)
        {
            CheckReference(entry.Key, ReferenceKind.Audience, name);
            if (entry.Value is not YamlNode.Scalar { IsNull: true }) CheckValue(entry.Value, table.Value, name + "." + entry.Key.Text);
        }
    }

    private void CheckWords(YamlNode node, KeyShape.Words words, string name)
    {
        if (node is not YamlNode.Mapping map)
        {
            WrongType(node, name, "几个“词: 换成”", "words with replacements", "每行写“词: 换成什么”", "write word: replacement, one a line");
            return;
        }

        foreach (YamlEntry entry in map.Entries) CheckValue(entry.Value, new KeyShape.Text(words.Max), name + "." + entry.Key.Text);
    }

    private void ScalarCheck(YamlNode.Scalar scalar, KeyShape shape, string name)
    {
        string text = scalar.Text;
        switch (shape)
        {
            case KeyShape.Text when text.AsSpan().TrimEnd('\n').Contains('\n'):
                Add(DiagnosticIds.WrongType, scalar, $"{name} 里有换行", $"{name} has a line break", "写在一行里；标语要换行的地方写 |", "write it on one line; mark a break in a slogan with |");
                break;
            case KeyShape.Text limit:
                int length = CountCharacters(text);
                if (length > limit.Max)
                    Add(DiagnosticIds.OutOfRange, scalar, $"{name} 有 {length} 字，最多 {limit.Max} 字", $"{name} has {length} characters, {limit.Max} allowed",
                        $"删掉 {length - limit.Max} 字", $"shorten it by {length - limit.Max} characters");
                break;
            case KeyShape.Integer range:
                if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
                    WrongType(scalar, name, "整数", "a whole number", "只写数字，不写逗号、单位和“万”，例如 20000", "write digits only, e.g. 20000");
                else if (number < range.Min || number > range.Max)
                    Add(DiagnosticIds.OutOfRange, scalar, $"{name} 是 {number}，应在 {range.Min} 到 {range.Max} 之间", $"{name} is {number}, {range.Min} to {range.Max} allowed",
                        "改成范围内的数", "write a number in that range");
                break;
            case KeyShape.Flag:
                if (text is not ("true" or "false")) WrongType(scalar, name, "true 或 false", "true or false", "要就写 true，不要就写 false", "write true or false");
                break;
            case KeyShape.Date:
                if (!Fields.TryDate(text, out _)) WrongType(scalar, name, "日期", "a date", "写成 2026-01-31 这样：四位年、两位月、两位日，且这一天存在", "write an existing day as 2026-01-31");
                break;
            case KeyShape.Address:
                if (!Fields.TryAddress(text, out _)) WrongType(scalar, name, "网址", "a web address", "以 https:// 开头写完整", "write it in full, starting with https://");
                break;
            case KeyShape.PhoneNumber:
                if (!Fields.IsPhone(text)) WrongType(scalar, name, "电话号码", "a phone number", "只写数字和短横，例如 '96110'、'0000-1234567'", "digits and hyphens only, e.g. '96110'");
                break;
            case KeyShape.Serials:
                CheckSerials(scalar, name);
                break;
            case KeyShape.Choice choice:
                if (!choice.Values.Contains(text, StringComparer.Ordinal))
                    WrongType(scalar, name, string.Join(" 或 ", choice.Values), "one of " + string.Join(", ", choice.Values),
                        $"改成 {Suggestion.Nearest(text, choice.Values) ?? choice.Values[0]}", $"write {Suggestion.Nearest(text, choice.Values) ?? choice.Values[0]}");
                break;
            case KeyShape.Reference reference:
                CheckReference(scalar, reference.Kind, name);
                break;
            default:
                throw new InvalidOperationException($"shape {shape.GetType().Name} is not a single value");
        }
    }

    private void CheckSerials(YamlNode.Scalar scalar, string name)
    {
        if (!Fields.TrySerials(scalar.Text, out int first, out int last))
            WrongType(scalar, name, "起止编号", "a range of numbers", "写成 1-500，最大 9999999", "write 1-500, 9999999 at most");
        else if (first > last)
            Add(DiagnosticIds.OutOfRange, scalar, $"{name} 的起号 {first} 大于止号 {last}", $"{name} starts at {first}, after its end {last}",
                $"写成 {last}-{first}", $"write {last}-{first}");
    }

    private void CheckReference(YamlNode.Scalar scalar, ReferenceKind kind, string name)
    {
        string written = scalar.Text;
        if (ids.IsOpen(kind) || ids.TryFind(kind, written, out _)) return;
        (string id, string chinese, string english) = kind switch
        {
            ReferenceKind.Audience => (DiagnosticIds.UnknownReference, "人群", "audience"),
            ReferenceKind.Scam => (DiagnosticIds.UnknownReference, "骗术类型", "scam type"),
            ReferenceKind.Venue => (DiagnosticIds.UnknownReference, "场所", "venue"),
            ReferenceKind.Format => (DiagnosticIds.UnknownFormat, "规格", "format"),
            ReferenceKind.Illustration => (DiagnosticIds.MissingIllustration, "插图", "illustration"),
            ReferenceKind.Vendor => (DiagnosticIds.UnknownReference, "印刷店", "print shop"),
            _ => (DiagnosticIds.UnknownReference, "颜色", "colour"),
        };
        string? near = findings.Count > maxFindings ? null : ids.Nearest(kind, written);
        (string hint, string englishHint) = near is not null ? ($"是不是 {near}？", $"did you mean {near}?") : Choices([.. ids.All(kind)]);
        // One item of a list that reads like several was meant as several.
        if (written.AsSpan().ContainsAny('，', '、'))
            (hint, englishHint) = ("几项之间用半角逗号和空格：[一, 二]", "separate items by an ASCII comma and a space: [one, two]");
        Add(id, scalar, $"{name}：没有叫 {written} 的{chinese}", $"{name}: there is no {english} {written}", hint, englishHint);
    }

    private static (string Chinese, string English) Choices(ImmutableArray<string> known)
    {
        const int Shown = 12;
        string list = string.Join(", ", known.Take(Shown));
        return known.Length > Shown ? ($"可用的有 {list} 等 {known.Length} 个", $"known: {list} and {known.Length - Shown} more") : ($"可用的有 {list}", $"known: {list}");
    }

    private void ReportUnknown(YamlNode.Scalar key, ImmutableArray<KeySpec> keys, string place)
    {
        string written = key.Text;
        string? near = keys.FirstOrDefault(known => string.Equals(known.Chinese, written, StringComparison.Ordinal))?.Name
            ?? Nearest(written, keys.Select(known => known.Name));
        string list = string.Join(", ", keys.Select(known => known.Name));
        string where = place.Length == 0 ? "" : place + " 里";
        findings.Add(source.Place(Diagnostic.Warning(DiagnosticIds.UnknownKey, key.Span(source.Path), $"{where}不认识键 {written}，它会被忽略", $"unknown key {written}, ignored")
            .WithHint(near is null ? $"可用的键有 {list}" : $"是不是 {near}？", near is null ? $"known keys: {list}" : $"did you mean {near}?")));
    }

    /// <summary>Findings that will not be shown are counted, not thought about.</summary>
    private string? Nearest(string written, IEnumerable<string> known) => findings.Count > maxFindings ? null : Suggestion.Nearest(written, known);

    private void ReportMissing(KeySpec key, YamlNode at) =>
        Add(DiagnosticIds.MissingKey, at, $"缺少 {key.Name}（{key.Chinese}）", $"{key.Name} is missing",
            $"加一行 {key.Name}: …… {key.About}", $"add a line {key.Name}: …");

    private void WrongType(YamlNode at, string name, string wanted, string wantedEnglish, string hint, string englishHint)
    {
        string found = at switch
        {
            YamlNode.Scalar scalar => "“" + Shorten(scalar.Text) + "”",
            YamlNode.Sequence => "列表",
            _ => "几个“键: 值”",
        };
        string foundEnglish = at switch
        {
            YamlNode.Scalar scalar => "\"" + Shorten(scalar.Text) + "\"",
            YamlNode.Sequence => "a list",
            _ => "keys with values",
        };
        Add(DiagnosticIds.WrongType, at, $"{name} 应该是{(char.IsAscii(wanted[0]) ? " " : "")}{wanted}，这里是{found}", $"{name} must be {wantedEnglish}, found {foundEnglish}", hint, englishHint);
    }

    private void Add(string id, YamlNode at, string chinese, string english, string hint, string englishHint) =>
        findings.Add(source.Place(Diagnostic.Error(id, at.Span(source.Path), chinese, english).WithHint(hint, englishHint)));

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "……";

    /// <summary>Code points, break marks left out.</summary>
    private static int CountCharacters(string text)
    {
        int count = 0;
        foreach (char c in text)
            if (c != '|' && !char.IsLowSurrogate(c)) count++;
        return count;
    }
}
