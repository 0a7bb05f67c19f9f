using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Content.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentKit.Content.Markdown;

/// <summary>What a Markdown body holds that its page will not show, or should not.</summary>
public static class MarkdownChecker
{
    // Deeper than any list a person writes, shallower than Markdig's own limit.
    private const int SuspiciousPrefix = 48;

    public static ImmutableArray<MarkupFinding> Check(MarkdownBody body)
    {
        var findings = ImmutableArray.CreateBuilder<MarkupFinding>();
        Headings(body.Text, findings);
        MistypedMarkup.Find(body.Text, findings);
        if (MarkdownGuard.Refuses(body.Text))
        {
            findings.Add(new MarkupFinding(MarkupKind.TooDeep, 0, 1, ""));
            return findings.DrainToImmutable();
        }

        if (NeedsParsing(body.Text)) Tree(body.Text, findings);
        return findings.DrainToImmutable();
    }

    /// <summary>Most bodies have neither tags nor links; parsing them again would double the time of a run.</summary>
    private static bool NeedsParsing(string text)
    {
        if (text.AsSpan().IndexOfAny('<', '[') >= 0) return true;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
            if (line.Length > SuspiciousPrefix && line[..SuspiciousPrefix].IndexOfAnyExcept("> \t-+*0123456789.)") < 0) return true;
        return false;
    }

    /// <summary>Whether a line, without its indentation, opens or closes a block of code.</summary>
    internal static bool IsFence(ReadOnlySpan<char> line) => line is ['`', '`', '`', ..] or ['~', '~', '~', ..];

    private static void Headings(string text, ImmutableArray<MarkupFinding>.Builder findings)
    {
        int before = 1;
        bool fenced = false;
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            ReadOnlySpan<char> line = text.AsSpan(start, end - start);
            if (IsFence(line.TrimStart(' '))) fenced = !fenced;
            int level = line.IndexOfAnyExcept('#');
            if (!fenced && level is >= 1 and <= 6 && line[level] is (' ' or '\t'))
            {
                if (level == 1) findings.Add(new MarkupFinding(MarkupKind.HeadingOne, start, end - start, "1"));
                else if (level > before + 1) findings.Add(new MarkupFinding(MarkupKind.HeadingJump, start, level, string.Create(CultureInfo.InvariantCulture, $"{before}>{level}")));
                before = Math.Max(level, 2);
            }

            start = end + 1;
        }
    }

    private static void Tree(string text, ImmutableArray<MarkupFinding>.Builder findings)
    {
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text, Pipeline.Checking);
        }
        catch (ArgumentException)
        {
            findings.Add(new MarkupFinding(MarkupKind.TooDeep, 0, Math.Min(1, text.Length), ""));
            return;
        }

        foreach (MarkdownObject node in document.Descendants())
        {
            switch (node)
            {
                case HtmlBlock html:
                    findings.Add(Finding(MarkupKind.RawHtml, html, text, html.Lines.ToString().Trim()));
                    break;
                case HtmlInline html:
                    findings.Add(Finding(MarkupKind.RawHtml, html, text, html.Tag));
                    break;
                case LinkInline { IsImage: true } image:
                    Image(image, text, findings);
                    break;
                case LinkInline link:
                    Target(link, link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", text, findings);
                    break;
                case AutolinkInline { IsEmail: false } auto:
                    Target(auto, auto.Url, text, findings);
                    break;
            }
        }
    }

    private static void Image(LinkInline image, string text, ImmutableArray<MarkupFinding>.Builder findings)
    {
        string source = image.GetDynamicUrl?.Invoke() ?? image.Url ?? "";
        switch (LinkSafety.Classify(source))
        {
            case LinkKind.Relative:
                findings.Add(Finding(MarkupKind.RelativeImage, image, text, source));
                break;
            case LinkKind.Web:
                findings.Add(Finding(MarkupKind.ForeignImage, image, text, source));
                break;
            default:
                findings.Add(Finding(MarkupKind.DangerousLink, image, text, source));
                break;
        }

        if (PlainText.Of(new InlineReader().Read(image)).Trim().Length == 0) findings.Add(Finding(MarkupKind.ImageWithoutAlt, image, text, source));
    }

    private static void Target(Markdig.Syntax.Inlines.Inline node, string target, string text, ImmutableArray<MarkupFinding>.Builder findings)
    {
        switch (LinkSafety.Classify(target))
        {
            case LinkKind.Dangerous:
                findings.Add(Finding(MarkupKind.DangerousLink, node, text, target));
                break;
            case LinkKind.Relative:
                findings.Add(Finding(MarkupKind.RelativeLink, node, text, target));
                break;
            case LinkKind.Fragment:
                findings.Add(Finding(MarkupKind.Fragment, node, text, target));
                break;
        }
    }

    private static MarkupFinding Finding(MarkupKind kind, MarkdownObject node, string text, string what)
    {
        int start = Math.Clamp(node.Span.Start, 0, text.Length);
        int end = Math.Clamp(node.Span.End + 1, start, text.Length);
        int lineEnd = text.IndexOf('\n', start, end - start);
        return new MarkupFinding(kind, start, (lineEnd < 0 ? end : lineEnd) - start, what);
    }
}
