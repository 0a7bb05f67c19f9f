using System.Collections.Immutable;
using ContentKit.Content.Checks.Wording;
using ContentKit.Content.Markdown;
using ContentKit.Content.Model;
using ContentKit.Content.Reading;

namespace ContentKit.Content.Checks;

/// <summary>One document with its file's text, as rules see it. Every view has the length of the file, so an offset in one is an offset in all.</summary>
internal sealed class CheckedFile(CheckScope scope, object document, DocumentSource where, MarkdownBody body, SourceText source)
{
    private string? _published;
    private string? _prose;
    private ImmutableArray<NumberToken> _numbers;
    private ImmutableArray<WordHit> _words;
    private ImmutableArray<MarkupFinding> _markup;
    private ImmutableArray<ShortText> _shortTexts;

    public CheckScope Scope => scope;

    /// <summary>A record of the model.</summary>
    public object Document => document;

    public DocumentSource Where => where;

    public MarkdownBody Body => body;

    public SourceText Source => source;

    /// <summary>All that can reach a page or a piece: comments, accepted findings and plain figures (dates, sums) are blanked with U+0001.</summary>
    public string Published => _published ??= TextViews.Published(source);

    /// <summary>What a reader reads as language: keys, ids, code and addresses are blanked too.</summary>
    public string Prose => _prose ??= TextViews.Prose(source, Published);

    public ImmutableArray<NumberToken> Numbers => _numbers.IsDefault ? _numbers = NumberScanner.Scan(Published) : _numbers;

    public ImmutableArray<ShortText> ShortTexts => _shortTexts.IsDefault ? _shortTexts = [.. Wording.ShortTexts.Of(this)] : _shortTexts;

    public ImmutableArray<WordHit> Words => _words.IsDefault ? _words = scope.Words.Find(Prose) : _words;

    /// <summary>Offsets are into the body; <see cref="BodyOffset"/> turns them into the file's.</summary>
    public ImmutableArray<MarkupFinding> Markup => _markup.IsDefault ? _markup = MarkdownChecker.Check(body) : _markup;

    public int BodyOffset => source.OffsetOf(body.FirstLine);
}
