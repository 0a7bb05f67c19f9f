using System.Collections.Immutable;
using System.Text;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Themes;
using ContentKit.Build.Pieces;
using ContentKit.Content;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Tests.Artwork;
using ContentKit.Tests.Cli;

namespace ContentKit.Tests.Keys;

/// <summary>What is changed redraws the pieces that show it, and no others.</summary>
public sealed class PieceKeyTests : IClassFixture<PieceKeyTests.Civic>
{
    private static readonly ContentKey s_tool = ContentKey.Of([1]);

    private readonly Civic _civic;
    private readonly ImmutableSortedDictionary<string, PlannedPiece> _pieces;
    private readonly ImmutableSortedDictionary<string, ContentKey> _keys;

    public PieceKeyTests(Civic civic)
    {
        _civic = civic;
        (_pieces, _keys) = Plan(civic.Theme, Input(), s_tool);
        Assert.True(_keys.Count > 20);
    }

    /// <summary>The theme in memory; its fonts stand for themselves by a few bytes each, because nothing is drawn here.</summary>
    public sealed class Civic
    {
        public Civic()
        {
            MemoryFileSource theme = Repository.Folder("themes/civic");
            foreach (string path in theme.List(""))
                Theme.Add(path, path.StartsWith("fonts/", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(path) : theme.Read(path));
        }

        public MemoryFileSource Theme { get; } = new();
    }

    [Fact]
    public void TextOfATip_ChangesItsPieces() =>
        Changed(Input().Add("tips/first.md", SmallCampaign.Tip.Replace("先挂电话", "先放电话", StringComparison.Ordinal)), piece => piece.Message.SourceId == "first" || DrawsOnTips(piece));

    [Fact]
    public void BodyOfACase_ChangesItsPieces() =>
        Changed(Input().Add("cases/account.md", SmallCampaign.Case.Replace("再核实", "再问问", StringComparison.Ordinal)), piece => piece.Message.SourceId == "account");

    [Fact]
    public void GreetingOfAnAudience_ChangesItsPieces() =>
        Changed(Input().Add("audiences/students.md", Students.Replace("name: 学生", "name: 同学", StringComparison.Ordinal)),
            piece => piece.Message.Audience.Id == "students" || DrawsOnTips(piece));

    [Fact]
    public void HotlineOfTheSite_ChangesAll() =>
        Changed(Input().Add("site.yml", Encoding.UTF8.GetString(Input().Read("site.yml")).Replace("反诈专线", "反诈热线", StringComparison.Ordinal)), _ => true);

    [Fact]
    public void DictionaryOfWords_ChangesAll() => Changed(Input().Add("dictionary.yml", "terms: [家人]\n"), _ => true);

    [Fact]
    public void Format_ChangesItsPieces() =>
        ThemeChanged(With("formats/table-sticker-80x80.yml", text => text.Replace("width: 80", "width: 81", StringComparison.Ordinal)), piece => piece.Format.Id == "table-sticker-80x80");

    [Fact]
    public void Drawing_ChangesThePiecesThatShowIt() =>
        ThemeChanged(With("illustrations/phone-stop.svg", text => text.Replace("</svg>", "\n</svg>", StringComparison.Ordinal)),
            piece => piece.Message.Illustration == "phone-stop" || piece.Format.Family == "document");

    [Theory]
    [InlineData("fonts/NotoSansSC-Black.ttf")]
    [InlineData("fonts/NotoNaskhArabic-Bold.ttf")]
    [InlineData("fonts/unifont.hex")]
    [InlineData("theme.yml")]
    public void FontOrColour_ChangesAll(string path) => ThemeChanged(With(path, text => text + "\n# changed\n"), _ => true);

    [Fact]
    public void Program_ChangesAll() => Changed(_civic.Theme, Input(), ContentKey.Of([2]), _ => true);

    [Fact]
    public void Nothing_ChangesNone() => ThemeChanged(With("preview/none.txt", text => text + "x"), _ => false);

    private const string Students = "---\nname: 学生\naccent: teal\nformats: [takeaway-card-90x54, social-500x500, sms, poster-a3, leaflet-a4]\n---\n\n写给学生的提醒。\n";

    // Documents and texts are set from the whole library but the words of cases.
    private static bool DrawsOnTips(PlannedPiece piece) => piece.Format.Family is "document" or "text";

    private static MemoryFileSource Input()
    {
        using InputFolder folder = SmallCampaign.Create();
        var files = new MemoryFileSource();
        foreach (string path in Directory.EnumerateFiles(folder.Root, "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(folder.Root, path).Replace('\\', '/'), File.ReadAllBytes(path));
        return files
            .Add("audiences/students.md", Students)
            .Add("audiences/elderly.md", "---\nname: 老年人\nlargeType: true\nformats: [table-sticker-80x80, parcel-stamp-58x22, led-door-256x16, sms, group-message, poster-a3, leaflet-a4, wechat-article]\n---\n\n写给老人的提醒。\n")
            .Add("cases/drawn.md", SmallCampaign.Case.Replace("slogan:", "illustration: phone-stop\nslogan:", StringComparison.Ordinal))
            .Add("tips/other.md", SmallCampaign.Tip.Replace("先问家人", "先问民警", StringComparison.Ordinal));
    }

    private MemoryFileSource With(string path, Func<string, string> edit)
    {
        var files = new MemoryFileSource();
        foreach (string each in _civic.Theme.List("")) files.Add(each, _civic.Theme.Read(each));
        return files.Add(path, edit(_civic.Theme.Exists(path) ? Encoding.UTF8.GetString(_civic.Theme.Read(path)) : ""));
    }

    private void ThemeChanged(MemoryFileSource theme, Func<PlannedPiece, bool> expected) => Changed(theme, Input(), s_tool, expected);

    private void Changed(MemoryFileSource input, Func<PlannedPiece, bool> expected) => Changed(_civic.Theme, input, s_tool, expected);

    private void Changed(MemoryFileSource theme, MemoryFileSource input, ContentKey tool, Func<PlannedPiece, bool> expected)
    {
        (_, ImmutableSortedDictionary<string, ContentKey> after) = Plan(theme, input, tool);

        Assert.Equal(_keys.Keys, after.Keys);
        Assert.Equal(_pieces.Where(pair => expected(pair.Value)).Select(pair => pair.Key), _keys.Keys.Where(path => _keys[path] != after[path]));
    }

    private static (ImmutableSortedDictionary<string, PlannedPiece>, ImmutableSortedDictionary<string, ContentKey>) Plan(MemoryFileSource themeFiles, MemoryFileSource input, ContentKey tool)
    {
        ThemeLoad loaded = ThemeLoader.Load(themeFiles, input);
        Theme theme = loaded.Theme ?? throw new InvalidOperationException(loaded.Diagnostics[0].Message.English);
        LoadResult content = ContentLoader.Load(input, theme.Vocabulary, 1);
        Assert.DoesNotContain(content.Diagnostics, finding => finding.Severity == Severity.Error);
        Library library = content.Library!;
        var keys = new PieceKeys(theme, library, tool);
        ImmutableSortedDictionary<string, PlannedPiece> pieces = PiecePlanner.Plan(library, theme.Formats).Pieces.ToImmutableSortedDictionary(piece => piece.Path, piece => piece, StringComparer.Ordinal);
        return (pieces, pieces.ToImmutableSortedDictionary(pair => pair.Key, pair => keys.Of(pair.Value), StringComparer.Ordinal));
    }
}
