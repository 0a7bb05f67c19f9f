using System.Collections.Immutable;
using ContentKit.Artwork.Formats;

namespace ContentKit.Artwork.Texts;

/// <summary>All text channels.</summary>
public static class TextWriters
{
    public static ImmutableArray<ITextWriter> All { get; } =
        [new SmsWriter(), new GroupMessageWriter(), new WechatArticleWriter(), new LoudspeakerWriter()];

    /// <summary>The writer of a format of family <c>text</c>: by its <c>kind</c> option, else by its id; null when nobody writes it.</summary>
    public static ITextWriter? For(Format format)
    {
        string kind = format.Option("kind") ?? format.Id;
        return All.FirstOrDefault(writer => string.Equals(writer.Kind, kind, StringComparison.Ordinal));
    }
}
