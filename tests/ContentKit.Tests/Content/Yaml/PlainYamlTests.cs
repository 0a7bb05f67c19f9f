using System.Globalization;
using System.Text;
using ContentKit.Content;
using ContentKit.Content.Reading;
using ContentKit.Content.Yaml;
using ContentKit.Core;

namespace ContentKit.Tests.Content.Yaml;

/// <summary>The fast reader is judged by the full one: where it answers at all, every node and place must be the same.</summary>
public class PlainYamlTests
{
    private const string Rich = """
        title: 扫码领一盒鸡蛋，后来搭进两万元
        date: 2026-04-01
        # 说明
        audiences: [elderly, residents ]
        loss: 20000
        empty: []
        quoted: '96110来电，|请接听'
        double: "说：“好”"
        points:
          - 拒绝路边扫码领礼
          - '96110'

          - "引号"
        compact:
        - 一
        - 二
        variants:
          elderly:
            slogan: 白送的码，|不要扫
            points:
              - 不扫路边的码
          residents:
            slogan: 短
        sources:
          - name: 示例案例，情节为虚构
            date: 2026-04-20
          - name: 又一个
        hotlines:
          - {name: 报警, number: '110'}
          - { name: 专线, list: [一, {二: 三, four: "5, 6"}], last: 七 }
        contacts: {phones: ['110', '96110'], urls: [], emails: [ a, b ]}
        reviewed: 2026-10-15
        """;

    [Theory]
    [InlineData(Rich)]
    [InlineData("a: b")]
    [InlineData("a: b:c d#e 'x' [y]\n")]
    [InlineData("\n\n# x\na: 1\n\n")]
    [InlineData("标题: 值\nb: [一,  二]\n")]
    [InlineData("a: {b: 1, c: [2, '3, 4'], d: {e: \"f]\" }  }\nb: { }\nc: [ ]\n")]
    [InlineData("a:\n  - {名: 报警, number: '110'}\n  - [一, [二]]\n  - { x: y z }\n")]
    [InlineData("paper: { cmyk: [0, 0, 0, 0], srgb: '#FFFFFF' }")]
    [InlineData("a:\n      b: 1\n      c:\n        - d: 1\n          e: [f]\n        - g: 2\n")]
    public void SimpleYaml_IsRead_AsTheFullReaderDoes(string yaml)
    {
        string? fast = Fast(yaml);

        Assert.NotNull(fast);
        Assert.Equal(Full(yaml), fast);
    }

    [Theory]
    [InlineData("a: &x 1")]
    [InlineData("a: *x")]
    [InlineData("a: |\n  b\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: 'it''s'")]
    [InlineData("a: \"\\n\"")]
    [InlineData("a: {b: 1,c: 2}")]
    [InlineData("a: {b: 1, b: 2}")]
    [InlineData("a: {b}")]
    [InlineData("a: {b: }")]
    [InlineData("a: {b: 1}}")]
    [InlineData("a: {b: 1]")]
    [InlineData("a: [b, ]")]
    [InlineData("a: ['b]")]
    [InlineData("a: {b: 'it''s'}")]
    [InlineData("a: {b: 1} c")]
    [InlineData("a: b: c")]
    [InlineData("a: 1\na: 2")]
    [InlineData("a:\n")]
    [InlineData("- a")]
    [InlineData("a: x # y")]
    [InlineData("a:\n\t- b")]
    [InlineData("a: [b\n")]
    [InlineData("? a\n: b")]
    public void AnythingElse_IsLeftToTheFullReader(string yaml) => Assert.Null(Fast(yaml));

    [Fact]
    public void MutatedYaml_IsReadAlikeOrLeft()
    {
        string[] scraps = [" ", "  ", "\n", "- ", "-", ": ", ":", "[", "]", ", ", ",", "'", "\"", "#", " # ", "a: ", "|", ">", "&", "*", "!", "%", "{", "}", "?", "~", "null", "---\n", "\t", "：", "\u00A0", "😀", "\\"];
        Random random = new(7);
        int answered = 0;
        for (int round = 0; round < 20_000; round++)
        {
            StringBuilder text = new(Rich);
            for (int edits = random.Next(1, 5); edits > 0; edits--)
            {
                int at = random.Next(text.Length);
                if (random.Next(3) == 0) text.Remove(at, Math.Min(random.Next(1, 8), text.Length - at));
                else text.Insert(at, scraps[random.Next(scraps.Length)]);
            }

            string yaml = text.ToString();
            if (Fast(yaml) is not { } fast) continue;
            answered++;
            if (Full(yaml) != fast) Assert.Equal(yaml + "\n" + Full(yaml), yaml + "\n" + fast);
        }

        Assert.InRange(answered, 2_000, 20_000);
    }

    private static string? Fast(string yaml) => PlainYaml.TryRead(yaml, 0, yaml.Length, 3) is { } map ? Dump(map) : null;

    private static string Full(string yaml)
    {
        List<Diagnostic> findings = [];
        YamlNode.Mapping? map = YamlReader.ReadFully(SourceText.FromString("a.md", "\n\n\n" + yaml), yaml, 3, ContentLimits.Default, findings);
        return map is null || findings.Count > 0 ? "error: " + string.Join(" ", findings.Select(finding => finding.Message.English)) : Dump(map);
    }

    private static string Dump(YamlNode node)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $"{node.Line}:{node.Column}+{node.Length}");
        return node switch
        {
            YamlNode.Scalar scalar => $"{place}={(scalar.Quoted ? "q" : "")}<{scalar.Text}>",
            YamlNode.Sequence list => $"{place}[{string.Join(", ", list.Items.Select(Dump))}]",
            YamlNode.Mapping map => $"{place}{{{string.Join(", ", map.Entries.Select(entry => Dump(entry.Key) + " -> " + Dump(entry.Value)))}}}",
            _ => throw new InvalidOperationException(),
        };
    }
}
