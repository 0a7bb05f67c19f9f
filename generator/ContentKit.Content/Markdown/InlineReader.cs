using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace ContentKit.Content.Markdown;

/// <summary>
/// Markdig's nested inlines to flat runs. A line end between two Han characters vanishes; elsewhere it is a space. Reads one line
/// of text after another.
/// </summary>
internal sealed class InlineReader
{
    private readonly List<Inline> _done = [];
    private readonly StringBuilder _text = new();
    private RunStyle _style;
    private string? _link;
    private bool _lineEnd;
    private char _last = '\n';

    public ImmutableArray<Inline> Read(ContainerInline? container)
    {
        if (container is null) return [];
        _lineEnd = false;
        _last = '\n';
        Container(container, RunStyle.None, null);
        Close();
        ImmutableArray<Inline> read = [.. _done];
        _done.Clear();
        return read;
    }

    private void Container(ContainerInline container, RunStyle style, string? link)
    {
        for (Markdig.Syntax.Inlines.Inline? child = container.FirstChild; child is not null; child = child.NextSibling) One(child, style, link);
    }

    private void One(Markdig.Syntax.Inlines.Inline inline, RunStyle style, string? link)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Add(literal.Content.AsSpan(), style, link);
                break;
            case HtmlEntityInline entity:
                Add(entity.Transcoded.AsSpan(), style, link);
                break;
            case CodeInline code:
                Add(code.Content, style | RunStyle.Code, link);
                break;
            case HtmlInline html:
                Add(html.Tag, style, link);
                break;
            case LineBreakInline { IsHard: true }:
                Close();
                _done.Add(new Inline.Break());
                _last = '\n';
                break;
            case LineBreakInline:
                _lineEnd = true;
                break;
            case LinkInline { IsImage: true } image:
                string source = image.GetDynamicUrl?.Invoke() ?? image.Url ?? "";
                string alt = PlainText.Of(new InlineReader().Read(image));
                if (LinkSafety.Classify(source) != LinkKind.Relative)
                {
                    Add(alt, style, link);
                    break;
                }

                Add("", style, link);
                Close();
                _done.Add(new Inline.Image(source, alt));
                _last = '图';
                break;
            case LinkInline target:
                Container(target, style, link ?? Safe(target.GetDynamicUrl?.Invoke() ?? target.Url ?? ""));
                break;
            case AutolinkInline auto:
                Add(auto.Url, style, link ?? Safe(auto.IsEmail ? "mailto:" + auto.Url : auto.Url));
                break;
            case FootnoteLink { IsBackLink: false } mark when mark.Footnote.Order > 0:
                Close();
                _done.Add(new Inline.NoteMark(mark.Footnote.Order));
                break;
            case TaskList:
            case FootnoteLink:
                break;
            case EmphasisInline emphasis:
                RunStyle more = emphasis.DelimiterChar == '~' ? RunStyle.Struck : emphasis.DelimiterCount >= 2 ? RunStyle.Bold : RunStyle.Italic;
                Container(emphasis, style | more, link);
                break;
            case DelimiterInline delimiter:
                Add(delimiter.ToLiteral(), style, link);
                Container(delimiter, style, link);
                break;
            case ContainerInline other:
                Container(other, style, link);
                break;
        }
    }

    private static string? Safe(string target) => LinkSafety.Classify(target) == LinkKind.Dangerous ? null : target;

    private void Add(ReadOnlySpan<char> text, RunStyle style, string? link)
    {
        if (style != _style || !string.Equals(link, _link, StringComparison.Ordinal))
        {
            Close();
            _style = style;
            _link = link;
        }

        if (_lineEnd && text.Length > 0)
        {
            if (_last != '\n' && !(Cjk.Is(_last) && Cjk.Is(text[0]))) _text.Append(' ');
            _lineEnd = false;
        }

        // The blank after a task mark belongs to the mark.
        if (_done.Count == 0 && _text.Length == 0) text = text.TrimStart(' ');
        _text.Append(text);
        if (text.Length > 0) _last = text[^1];
    }

    private void Close()
    {
        if (_text.Length == 0) return;
        _done.Add(new Inline.Run(_text.ToString(), _style, _link));
        _text.Clear();
    }
}
