using ContentKit.Content.Markdown;
using ContentKit.Content.Reading;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Markup;

internal sealed class BrokenLinkRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.BrokenLink, Severity.Error, new("链接断了", "broken link"),
        "链接和图片的路径从本文件算起，例如 ../tips/safe-account.md；站内页面也可以从根写起，例如 /rescue/。# 后面写那一页上的小标题。图片放 JPEG 或 PNG。",
        "见[提示](../tips/no-such-tip.md)。",
        "见提示。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (MarkupFinding found in file.Markup)
        {
            Problem? problem = found.Kind switch
            {
                MarkupKind.RelativeLink => OfLink(file, found.Text),
                MarkupKind.RelativeImage => OfImage(file, found.Text),
                MarkupKind.Fragment => OfHeading(file.Body, "", found.Text),
                _ => null,
            };
            if (problem is { } p)
                findings.At(Info, file.BodyOffset + found.Offset, found.Length, p.Chinese, p.English, p.ChineseHint, p.EnglishHint);
        }
    }

    private static Problem? OfLink(CheckedFile file, string target)
    {
        int hash = target.IndexOf('#', StringComparison.Ordinal);
        string path = RelativePath.PathOf(target), fragment = hash < 0 ? "" : target[hash..];
        if (path.StartsWith('/')) return OfRoute(file.Scope, path, fragment);
        if (RelativePath.Combine(file.Where.Path, path) is not { } name || !file.Scope.Paths.Contains(name)) return NoFile(target);
        if (!file.Scope.Published.TryGetValue(name, out Model.MarkdownBody? body))
            return new($"{path} 没有网页：它是草稿，或者不是内容文件", $"{path} has no page: a draft, or not content", "去掉链接，或先发布那一篇", "remove the link, or publish that file first");
        return fragment.Length <= 1 ? null : OfHeading(body, path, fragment);
    }

    private static Problem? OfImage(CheckedFile file, string target)
    {
        if (RelativePath.OfLink(file.Where.Path, target) is not { } name || !file.Scope.Paths.Contains(name)) return NoFile(target);
        return PhotoMetadata.IsPhoto(name) ? null
            : new($"{target} 不是 JPEG 或 PNG 图片", $"{target} is not a JPEG or PNG picture", "另存为 .jpg 或 .png 再放进来", "save it as .jpg or .png");
    }

    private static Problem? OfHeading(Model.MarkdownBody body, string page, string fragment) => MarkdownRenderer.FindHeading(body, fragment) is not null ? null
        : new($"{(page.Length == 0 ? "本文" : page)}里没有小标题 {Uri.UnescapeDataString(fragment)}", $"no heading {Uri.UnescapeDataString(fragment)} in {(page.Length == 0 ? "this file" : page)}",
            "# 后面照抄那个小标题的文字", "copy the heading's words after #");

    private static Problem? OfRoute(CheckScope scope, string path, string fragment)
    {
        if (scope.Anchors is null) return null;
        string route = path.TrimStart('/');
        if ((scope.Anchors(route) ?? scope.Anchors(route + "/")) is not { } ids)
            return new($"网站上没有 {path} 这一页", $"the site has no page {path}", "核对地址，最好直接链接内容文件，例如 ../tips/safe-account.md", "check the address, or link the content file instead");
        return fragment.Length <= 1 || HeadingIds.Match(ids, fragment) is not null ? null
            : new($"{path} 那一页上没有 {Uri.UnescapeDataString(fragment)}", $"the page {path} has no {Uri.UnescapeDataString(fragment)}", "# 后面照抄那一页上小标题的文字", "copy a heading's words after #");
    }

    private static Problem NoFile(string target) =>
        new($"找不到 {target}", $"{target} does not exist", "核对路径和大小写，从本文件所在的文件夹算起", "check the path, relative to this file");

    private readonly record struct Problem(string Chinese, string English, string ChineseHint, string EnglishHint);
}
