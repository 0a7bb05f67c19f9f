using System.Collections.Immutable;
using ContentKit.Cli.Commands;
using ContentKit.Cli.Editor;
using ContentKit.Content;
using ContentKit.Content.Model;
using ContentKit.Content.Schema;
using ContentKit.Core;

namespace ContentKit.Tests.Cli;

public class NewCommandTests
{
    [Theory]
    [InlineData("case", "cases/my-first.md")]
    [InlineData("tip", "tips/my-first.md")]
    [InlineData("letter", "letters/my-first.md")]
    [InlineData("audience", "audiences/my-first.md")]
    [InlineData("scam", "scams/my-first.md")]
    public void New_EachKind_LoadsWithoutAFinding(string kind, string path)
    {
        using InputFolder folder = InputFolder.Small();

        (int code, MemoryTerminal terminal) = folder.Run("new", kind, "my-first");

        Assert.Equal(0, code);
        Assert.Contains(path, terminal.Output, StringComparison.Ordinal);
        LoadResult load = ContentLoader.Load(new ContentKit.Cli.Disk.DiskFileSource(folder.Root), ContentVocabulary.Open, 1);
        // An example may name a venue that the folder lacks; nothing else may be wrong.
        Assert.DoesNotContain(load.Diagnostics, finding => finding.Id != DiagnosticIds.UnknownReference);
        Assert.StartsWith("---\n# ", folder.Read(path), StringComparison.Ordinal);
        Assert.Contains("（必填）", folder.Read(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("示例县: 反诈办 #1")]
    [InlineData("'示例'县")]
    [InlineData("@示例县")]
    [InlineData("2026")]
    public void NewLetter_IssuerIsTheOrganisation_WhateverItIsCalled(string organisation)
    {
        using InputFolder folder = InputFolder.Small();
        folder.Write("site.yml", folder.Read("site.yml").Replace("organisation: 示例县反诈宣传办公室", $"organisation: \"{organisation}\"", StringComparison.Ordinal));

        Assert.Equal(0, folder.Run("new", "letter", "my-first").Code);

        LoadResult load = ContentLoader.Load(new ContentKit.Cli.Disk.DiskFileSource(folder.Root), ContentVocabulary.Open, 1);
        Assert.DoesNotContain(load.Diagnostics, finding => finding.Id != DiagnosticIds.UnknownReference);
        Assert.Equal(organisation, Assert.Single(load.Library!.Letters).Issuer);
    }

    [Fact]
    public void New_NameTaken_LeavesTheFileAlone()
    {
        using InputFolder folder = InputFolder.Small().Write("cases/old/mine.md", "别动我\n");

        (int code, MemoryTerminal terminal) = folder.Run("new", "case", "mine");

        Assert.Equal(2, code);
        Assert.Contains("cases/old/mine.md", terminal.Errors, StringComparison.Ordinal);
        Assert.Equal("别动我\n", folder.Read("cases/old/mine.md"));
        Assert.False(File.Exists(folder.PathOf("cases/mine.md")));
    }

    [Fact]
    public void New_TipNamedAsACase_IsRefused_SinceTheirPiecesWouldShareNames()
    {
        using InputFolder folder = InputFolder.Small();
        folder.Run("new", "case", "same");

        (int code, _) = folder.Run("new", "tip", "same");

        Assert.Equal(2, code);
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a b")]
    [InlineData("..")]
    [InlineData(".hidden")]
    [InlineData("-x")]
    [InlineData("con")]
    [InlineData("😀")]
    [InlineData("a\u0000b")]
    [InlineData("")]
    public void New_BadName_IsRefusedWithAReason(string slug)
    {
        using InputFolder folder = InputFolder.Small();

        (int code, MemoryTerminal terminal) = folder.Run("new", "case", slug);

        Assert.Equal(2, code);
        Assert.NotEmpty(terminal.Errors);
        Assert.False(Directory.Exists(folder.PathOf("cases")));
    }

    [Fact]
    public void New_CasesKeptByYear_GoesIntoThisYearsFolder()
    {
        using InputFolder folder = InputFolder.Small().Write("cases/2024/old.md", "---\n---\n");
        var clock = new StoppedClock(new DateTimeOffset(2026, 3, 9, 12, 0, 0, TimeSpan.Zero));
        var terminal = new MemoryTerminal();

        new NewCommand(clock).Define(terminal).Parse(["case", "fresh", "--input", folder.Root]).Invoke();

        string text = folder.Read("cases/2026/fresh.md");
        Assert.Contains("\ndate: 2026-03-01\n", text, StringComparison.Ordinal);
        Assert.Contains("\nreviewed: 2026-03-09\n", text, StringComparison.Ordinal);
        Assert.Contains("\nexpires: 2027-03-09\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Skeleton_RefersToWhatTheFolderHas()
    {
        using InputFolder folder = InputFolder.Small();
        Library library = ContentLoader.Load(new ContentKit.Cli.Disk.DiskFileSource(folder.Root), ContentVocabulary.Open, 1).Library!;

        string text = SkeletonText.Of(ContentKinds.Case, KnownNames.Of(library, ContentVocabulary.Open), new DateOnly(2026, 1, 2), ImmutableDictionary<string, string>.Empty);

        Assert.Contains("\nscam: fake-police\n", text, StringComparison.Ordinal);
        Assert.Contains("\naudiences: [elderly]\n", text, StringComparison.Ordinal);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
