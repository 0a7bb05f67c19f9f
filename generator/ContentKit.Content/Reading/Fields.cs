using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Content.Model;
using ContentKit.Content.Schema;
using ContentKit.Content.Yaml;

namespace ContentKit.Content.Reading;

/// <summary>Typed access to a mapping that <see cref="FieldValidator"/> has passed. A missing key gives the type's empty value.</summary>
internal sealed class Fields(YamlNode.Mapping map, KnownIds ids)
{
    public YamlNode.Mapping Node => map;

    public string? Text(string key) => Scalar(key)?.Text.Trim();

    public string TextOr(string key, string otherwise) => Text(key) ?? otherwise;

    public bool Flag(string key) => Scalar(key)?.Text == "true";

    public int Integer(string key, int otherwise) => (int?)Long(key) ?? otherwise;

    public long? Long(string key) =>
        Scalar(key) is { } scalar && long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null;

    public DateOnly? Date(string key) => Scalar(key) is { } scalar && TryDate(scalar.Text, out DateOnly date) ? date : null;

    public Uri? Address(string key) => Scalar(key) is { } scalar && TryAddress(scalar.Text, out Uri? address) ? address : null;

    public SerialRange? Serials(string key) =>
        Scalar(key) is { } scalar && TrySerials(scalar.Text, out int first, out int last) ? new SerialRange(first, last) : null;

    public Composition? Composition(string key) => Scalar(key)?.Text switch
    {
        "type" => Model.Composition.Type,
        "picture" => Model.Composition.Picture,
        "checklist" => Model.Composition.Checklist,
        _ => null,
    };

    /// <summary>A known id, as the one shared string.</summary>
    public string? Id(string key, ReferenceKind kind) => Scalar(key) is { } scalar ? Shared(kind, scalar.Text) : null;

    public ImmutableArray<string> Ids(string key, ReferenceKind kind)
    {
        if (map.Find(key) is not YamlNode.Sequence list) return [];
        var builder = ImmutableArray.CreateBuilder<string>(list.Items.Length);
        foreach (YamlNode item in list.Items)
            if (item is YamlNode.Scalar scalar && Shared(kind, scalar.Text) is var id && !builder.Contains(id)) builder.Add(id);
        return builder.DrainToImmutable();
    }

    public ImmutableArray<string> Texts(string key)
    {
        if (map.Find(key) is not YamlNode.Sequence list) return [];
        var builder = ImmutableArray.CreateBuilder<string>(list.Items.Length);
        foreach (YamlNode item in list.Items)
            if (item is YamlNode.Scalar { IsNull: false } scalar) builder.Add(scalar.Text.Trim());
        return builder.DrainToImmutable();
    }

    public bool Has(string key) => map.Find(key) is { } node and not YamlNode.Scalar { IsNull: true };

    /// <summary>The mapping under a key; an empty one when it is left out.</summary>
    public Fields Map(string key) => new(map.Find(key) as YamlNode.Mapping ?? new YamlNode.Mapping([], 1, 1, 1), ids);

    /// <summary>The mappings of a list.</summary>
    public ImmutableArray<T> Maps<T>(string key, Func<Fields, T> read)
    {
        if (map.Find(key) is not YamlNode.Sequence list) return [];
        var builder = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        foreach (YamlNode item in list.Items)
            if (item is YamlNode.Mapping inner) builder.Add(read(new Fields(inner, ids)));
        return builder.DrainToImmutable();
    }

    /// <summary>Key and value of a free mapping, in file order.</summary>
    public IEnumerable<(string Key, Fields Value)> Entries(string key)
    {
        if (map.Find(key) is not YamlNode.Mapping table) yield break;
        foreach (YamlEntry entry in table.Entries)
            yield return (entry.Key.Text, new Fields(entry.Value as YamlNode.Mapping ?? new YamlNode.Mapping([], 1, 1, 1), ids));
    }

    /// <summary>An existing day as <c>2026-01-31</c>.</summary>
    // By hand: every file has a few dates, and the framework reads them ten times slower.
    public static bool TryDate(string text, out DateOnly date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;
        int year = Figures(text.AsSpan(0, 4)), month = Figures(text.AsSpan(5, 2)), day = Figures(text.AsSpan(8, 2));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>-1 when anything but ASCII digits stands there.</summary>
    private static int Figures(ReadOnlySpan<char> text)
    {
        int value = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c)) return -1;
            value = (value * 10) + (c - '0');
        }

        return value;
    }

    public static bool TryAddress(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && address.Scheme is ("http" or "https") && address.Host.Length > 0 && address.UserInfo.Length == 0;

    public static bool IsPhone(string text)
    {
        int digits = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is not ('-' or ' ' or '+' or '(' or ')')) return false;
        }

        return digits is >= 3 and <= 15;
    }

    public static bool TrySerials(string text, out int first, out int last)
    {
        (first, last) = (0, 0);
        int dash = text.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && dash <= 7 && text.Length - dash - 1 is >= 1 and <= 7
            && int.TryParse(text.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out first)
            && int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out last)
            && first >= 0;
    }

    private YamlNode.Scalar? Scalar(string key) => map.Find(key) is YamlNode.Scalar { IsNull: false } scalar ? scalar : null;

    private string Shared(ReferenceKind kind, string written)
    {
        ids.TryFind(kind, written, out string id);
        return id;
    }
}
