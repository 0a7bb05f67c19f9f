using System.Collections.Immutable;
using ContentKit.Content;
using ContentKit.Content.Checks;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Tests.Cli;

namespace ContentKit.Tests.Content.Checks;

/// <summary>Findings remembered from the last run are those that checking again would give.</summary>
public sealed class KeptFindingsTests : IDisposable
{
    private static readonly DateOnly s_today = new(2026, 6, 1);
    private static readonly ContentKey s_tool = ContentKey.Of("tool"u8);
    private readonly InputFolder _input = InputFolder.Small()
        .Write("tips/number.md", "---\ntitle: 请打电话\naudiences: [elderly]\nslogan: 先问\npoints: [先问]\n---\n\n打 13812345678 问一问。\n")
        .Write("tips/link.md", "---\ntitle: 请看\naudiences: [elderly]\nslogan: 先看\npoints: [先看]\n---\n\n见[提示](number.md)。\n")
        .Write("audiences/elderly.md", "---\nname: 老年人\nformats: []\n---\n\n写给老人的提醒。\n");

    private ContentKey _key;

    public void Dispose() => _input.Dispose();

    [Fact]
    public void SecondRun_FindsTheSame_AndLearnsNothing()
    {
        (ImmutableArray<Diagnostic> first, KeptFindings kept) = Run(null);
        Assert.True(kept.Changed);
        Assert.Contains(first, finding => finding.Span.Path == "tips/number.md" && finding.Severity == Severity.Error);
        (ImmutableArray<Diagnostic> second, KeptFindings again) = Run(kept.ToBytes());
        Assert.Equal(first.AsEnumerable(), second);
        Assert.False(again.Changed);
    }

    [Fact]
    public void FileThatALinkPointsAt_Gone_IsNoticedThoughTheLinkingFileIsUnchanged()
    {
        (ImmutableArray<Diagnostic> first, KeptFindings kept) = Run(null);
        Assert.DoesNotContain(first, finding => finding.Id == DiagnosticIds.BrokenLink);
        File.Delete(_input.PathOf("tips/number.md"));
        Assert.Contains(Run(kept.ToBytes()).Findings, finding => finding.Id == DiagnosticIds.BrokenLink);
    }

    [Fact]
    public void EditedFile_IsCheckedAgain()
    {
        (_, KeptFindings kept) = Run(null);
        _input.Write("tips/number.md", "---\ntitle: 请打电话\naudiences: [elderly]\nslogan: 先问\npoints: [先问]\n---\n\n打 96110 问一问。\n");
        (ImmutableArray<Diagnostic> after, KeptFindings again) = Run(kept.ToBytes());
        Assert.DoesNotContain(after, finding => finding.Severity == Severity.Error);
        Assert.True(again.Changed);
    }

    [Theory]
    [InlineData("site.yml", "signature: 示例县反诈\n")]
    [InlineData("dictionary.yml", "terms: [安全账户]\n")]
    [InlineData("audiences/elderly.md", "---\nname: 老人\nformats: []\n---\n\n写给老人。\n")]
    public void WhatAllFilesAreMeasuredBy_Changed_IsAnotherKey(string path, string text)
    {
        Run(null);
        ContentKey before = _key;
        _input.Write(path, path == "site.yml" ? File.ReadAllText(Path.Combine(_input.Root, path)) + "# more\n" : text);
        Run(null);
        Assert.NotEqual(before, _key);
        Library library = Load();
        Assert.NotEqual(_key, KeptFindings.KeyOf(library, s_today.AddDays(1), s_tool));
        Assert.NotEqual(_key, KeptFindings.KeyOf(library, s_today, ContentKey.Of("other"u8)));
    }

    private (ImmutableArray<Diagnostic> Findings, KeptFindings Kept) Run(byte[]? bytes)
    {
        Library library = Load();
        _key = KeptFindings.KeyOf(library, s_today, s_tool);
        var kept = new KeptFindings(bytes);
        return (Checker.Run(library, new ContentKit.Cli.Disk.DiskFileSource(_input.Root), new CheckOptions(s_today), kept), kept);
    }

    private Library Load()
    {
        LoadResult result = ContentLoader.Load(new ContentKit.Cli.Disk.DiskFileSource(_input.Root), new ContentVocabulary([], [], []), 1);
        return result.Library ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
