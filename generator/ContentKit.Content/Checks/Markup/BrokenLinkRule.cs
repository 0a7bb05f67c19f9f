using ContentKit.Content.Markdown;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Markup;

internal sealed class BrokenLinkRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.BrokenLink, Severity.Error, new("链接断了", "broken link"),
        "链接和图片的路径从本文件算起，例如 ../tips/safe-account.md。",
        "见[提示](../tips/no-such-tip.md)。",
        "见提示。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (MarkupFinding found in file.Markup)
        {
            if (found.Kind != MarkupKind.RelativeLink || Exists(file, found.Text)) continue;
            findings.At(Info, file.BodyOffset + found.Offset, found.Length, $"找不到 {found.Text}", $"{found.Text} does not exist",
                "核对路径和大小写，从本文件所在的文件夹算起", "check the path, relative to this file");
        }
    }

    private static bool Exists(CheckedFile file, string target)
    {
        int cut = target.AsSpan().IndexOfAny('#', '?');
        string path = Uri.UnescapeDataString(cut < 0 ? target : target[..cut]);

        // Addresses from the site's root name generated pages; the site's own link check sees them.
        if (path.Length == 0 || path[0] == '/') return true;
        List<string> parts = [.. file.Where.Path.Split('/')[..^1]];
        foreach (string part in path.Split('/'))
        {
            if (part is "." or "") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return false;
            else parts.RemoveAt(parts.Count - 1);
        }

        return file.Scope.Files.Exists(string.Join('/', parts));
    }
}
