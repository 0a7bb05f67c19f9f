using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Content.Schema;
using ContentKit.Content.Yaml;

namespace ContentKit.Content.Reading;

/// <summary>The two files that rule the rest: <c>site.yml</c> and <c>dictionary.yml</c>.</summary>
internal static class SettingsReader
{
    // The two numbers are the same all over China (facts, Numbers), so a site that names none still tells people whom to call.
    private static readonly ImmutableArray<Hotline> NationalHotlines = [new("报警", "110"), new("反诈专线", "96110")];

    public static Site Site(ParsedFile file)
    {
        Fields f = file.Fields;
        string organisation = f.TextOr("organisation", "");
        ImmutableArray<Hotline> hotlines = f.Maps("hotlines", hotline => new Hotline(hotline.TextOr("name", ""), hotline.TextOr("number", "")));
        Fields contacts = f.Map("contacts");
        return new Site(
            f.TextOr("title", ""),
            organisation,
            WithSlash(f.Address("baseUrl") ?? new Uri("https://example.org/")),
            hotlines.IsEmpty ? NationalHotlines : hotlines,
            new Contacts(contacts.Texts("phones"), contacts.Texts("urls"), contacts.Texts("emails"), contacts.Texts("accounts"), contacts.Texts("apps")),
            f.Text("icp"),
            f.Text("policeFiling"),
            f.TextOr("signature", organisation),
            Rules(file.Node),
            f.Map("audio").Text("command"),
            file.Source)
        {
            Vendor = f.Id("vendor", ReferenceKind.Vendor),
        };
    }

    public static TermDictionary Dictionary(ParsedFile file) => new(
        file.Fields.Texts("terms"),
        Words(file, "typos", "wrong", "right"),
        Words(file, "blaming", "word", "instead"),
        Words(file, "absolute", "word", "instead"));

    private static ImmutableArray<WordRule> Words(ParsedFile file, string key, string word, string instead) => file.Node.Find(key) switch
    {
        YamlNode.Mapping map => [.. map.Entries.Select(entry => new WordRule(entry.Key.Text, (entry.Value as YamlNode.Scalar)?.Text))],
        YamlNode.Sequence => file.Fields.Maps(key, item => new WordRule(item.TextOr(word, ""), item.Text(instead))),
        _ => [],
    };

    private static ImmutableSortedDictionary<string, string> Rules(YamlNode.Mapping node) =>
        node.Find("rules") is YamlNode.Mapping rules
            ? rules.Entries.ToImmutableSortedDictionary(entry => entry.Key.Text, entry => (entry.Value as YamlNode.Scalar)?.Text ?? "", StringComparer.Ordinal)
            : ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    private static Uri WithSlash(Uri address)
    {
        UriBuilder builder = new(address) { Query = "", Fragment = "" };
        if (!builder.Path.EndsWith('/')) builder.Path += "/";
        return builder.Uri;
    }
}
