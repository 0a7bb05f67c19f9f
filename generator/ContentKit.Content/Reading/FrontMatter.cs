using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Reading;

/// <summary>A Markdown file cut in two: the YAML between <c>---</c> lines, and the rest.</summary>
/// <param name="YamlStart">Offset of the YAML in the text.</param>
/// <param name="LinesBefore">Lines of the file before the YAML.</param>
/// <param name="BodyStart">Offset after the closing line.</param>
/// <param name="BodyLine">Line on which the body starts, from 1.</param>
public readonly record struct FrontMatter(int YamlStart, int YamlEnd, int LinesBefore, int BodyStart, int BodyLine)
{
    public static FrontMatter? Find(SourceText source, ICollection<Diagnostic> findings)
    {
        string text = source.Text;
        int start = 0, before = 0;
        while (start < text.Length && LineIs(text, start, "", out int next))
        {
            start = next;
            before++;
        }

        if (!LineIs(text, start, "---", out int yaml))
        {
            findings.Add(source.Place(Diagnostic.Error(DiagnosticIds.FrontMatterMissing, new SourceSpan(source.Path, 1, 1),
                "文件开头没有资料区", "the file does not start with front matter")
                .WithHint("第一行写 ---，接着写 title: 等资料，再写一行 ---，然后是正文", "start with a line ---, then keys such as title:, then a line ---, then the text")));
            return null;
        }

        before++;
        int line = before + 1;
        for (int at = yaml; at < text.Length; line++)
        {
            if (LineIs(text, at, "---", out int body) || LineIs(text, at, "...", out body)) return new FrontMatter(yaml, at, before, body, line + 1);
            int end = text.IndexOf('\n', at);
            at = end < 0 ? text.Length : end + 1;
        }

        findings.Add(source.Place(Diagnostic.Error(DiagnosticIds.FrontMatterMissing, new SourceSpan(source.Path, before, 1, 3),
            "资料区没有结束", "the front matter is not closed").WithHint("在资料和正文之间加一行 ---", "add a line --- before the text")));
        return null;
    }

    /// <param name="offset">Where the body's text starts in the source's.</param>
    public MarkdownBody Body(SourceText source, out int offset)
    {
        // Blank lines at either end carry nothing; dropping them keeps the body's key stable against them.
        ReadOnlySpan<char> rest = source.Text.AsSpan(BodyStart);
        int line = BodyLine;
        while (rest.Length > 0 && LineIs(source.Text, source.Text.Length - rest.Length, "", out int next))
        {
            rest = source.Text.AsSpan(next);
            line++;
        }

        offset = source.Text.Length - rest.Length;
        return rest.IsEmpty ? new MarkdownBody("", BodyLine) : new MarkdownBody(rest.TrimEnd(" \t\n").ToString(), line);
    }

    private static bool LineIs(string text, int at, string wanted, out int next)
    {
        next = at;
        if (at > text.Length || string.CompareOrdinal(text, at, wanted, 0, wanted.Length) != 0) return false;
        int i = at + wanted.Length;
        while (i < text.Length && text[i] is (' ' or '\t')) i++;
        if (i < text.Length && text[i] != '\n') return false;
        next = Math.Min(i + 1, text.Length);
        return i < text.Length || wanted.Length > 0;
    }
}
