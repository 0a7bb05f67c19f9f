using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Content;
using ContentKit.Content.Reading;
using ContentKit.Content.Yaml;
using ContentKit.Core;

namespace ContentKit.Artwork.Themes;

/// <summary>One mapping of a theme file, read key by key; keys nobody asked for are reported by <see cref="Finish"/>.</summary>
internal sealed class ThemeFields(SourceText source, YamlNode.Mapping map, ICollection<Diagnostic> findings)
{
    private readonly SortedSet<string> _asked = new(StringComparer.Ordinal);

    public IReadOnlyList<YamlEntry> Entries => map.Entries;

    public static ThemeFields? Open(IFileSource files, string path, ICollection<Diagnostic> findings)
    {
        SourceText? source = SourceText.Decode(path, files.Read(path), ContentLimits.Default.MaxFileBytes, findings);
        if (source is null) return null;
        return YamlReader.Read(source, source.Text, 0, ContentLimits.Default, findings) is { } map ? new ThemeFields(source, map, findings) : null;
    }

    public string Required(string key)
    {
        if (Optional(key) is { } text) return text;
        Report(DiagnosticIds.MissingKey, map, $"缺少 {key}", $"`{key}` is missing");
        return "";
    }

    public string? Optional(string key) => Find(key) switch
    {
        null => null,
        YamlNode.Scalar { IsNull: true } => null,
        YamlNode.Scalar scalar => scalar.Text,
        var other => Wrong<string?>(other, key, "文字", "a text", null),
    };

    /// <summary>A number not below <paramref name="least"/>; reported when it is missing, something else, or smaller.</summary>
    public double Number(string key, double least, double? fallback = null)
    {
        YamlNode? node = Find(key);
        if (node is null)
        {
            if (fallback is { } value) return value;
            Report(DiagnosticIds.MissingKey, map, $"缺少 {key}", $"`{key}` is missing");
            return least;
        }

        if (node is not YamlNode.Scalar scalar || !double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
            return Wrong(node, key, "数字", "a number", least);
        if (number >= least) return number;
        Report(DiagnosticIds.OutOfRange, node, FormattableString.Invariant($"{key} 是 {number}，不能小于 {least}"), FormattableString.Invariant($"`{key}` is {number}, at least {least} expected"));
        return least;
    }

    public ImmutableArray<string> List(string key)
    {
        YamlNode? node = Find(key);
        if (node is null) return [];
        if (node is YamlNode.Sequence list && list.Items.All(item => item is YamlNode.Scalar))
            return [.. list.Items.Select(item => ((YamlNode.Scalar)item).Text)];
        return Wrong<ImmutableArray<string>>(node, key, "列表", "a list", []);
    }

    public ThemeFields? Section(string key) => Find(key) switch
    {
        null => null,
        YamlNode.Mapping inner => new ThemeFields(source, inner, findings),
        var other => Wrong<ThemeFields?>(other, key, "下一层的键", "a mapping", null),
    };

    /// <summary>One of <paramref name="known"/>; anything else is reported with the nearest name.</summary>
    public void Check(string key, string written, IEnumerable<string> known)
    {
        if (known.Contains(written, StringComparer.Ordinal)) return;
        string all = string.Join(", ", known.Order(StringComparer.Ordinal));
        string? near = Suggestion.Nearest(written, known);
        Add(Diagnostic.Error(DiagnosticIds.OutOfRange, (Find(key) ?? map).Span(source.Path), $"{key} 里没有“{written}”这个取值", $"`{key}` cannot be \"{written}\"")
            .WithHint(near is null ? $"可以写：{all}" : $"是不是“{near}”？", near is null ? $"one of: {all}" : $"did you mean \"{near}\"?"));
    }

    /// <summary>Warns of every key that nobody asked for.</summary>
    public void Finish()
    {
        foreach (YamlEntry entry in map.Entries)
        {
            if (_asked.Contains(entry.Key.Text)) continue;
            Diagnostic finding = Diagnostic.Warning(DiagnosticIds.UnknownKey, entry.Key.Span(source.Path), $"不认识的键 {entry.Key.Text}", $"unknown key `{entry.Key.Text}`");
            Add(Suggestion.Nearest(entry.Key.Text, _asked) is { } near ? finding.WithHint($"是不是 {near}？", $"did you mean `{near}`?") : finding);
        }
    }

    public void Report(string id, string key, string chinese, string english) => Report(id, Find(key) ?? map, chinese, english);

    private YamlNode? Find(string key)
    {
        _asked.Add(key);
        return map.Find(key);
    }

    private T Wrong<T>(YamlNode node, string key, string chinese, string english, T instead)
    {
        Report(DiagnosticIds.WrongType, node, $"{key} 应该是{chinese}", $"`{key}` should be {english}");
        return instead;
    }

    private void Report(string id, YamlNode node, string chinese, string english) =>
        Add(Diagnostic.Error(id, node.Span(source.Path), chinese, english));

    private void Add(Diagnostic finding) => findings.Add(source.Place(finding));
}
