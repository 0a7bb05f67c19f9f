namespace ContentKit.Content.Markdown;

/// <summary>A piece of a line of text.</summary>
public abstract record Inline
{
    private Inline()
    {
    }

    /// <summary>Characters in one style. Neighbours with one <paramref name="Link"/> are one link.</summary>
    /// <param name="Link">As written: absolute (http, https, mailto, tel), <c>#heading</c>, or relative to the file; null for none.</param>
    public sealed record Run(string Text, RunStyle Style, string? Link) : Inline;

    /// <param name="Source">As written, relative to the file.</param>
    public sealed record Image(string Source, string Alt) : Inline;

    /// <summary>A line break that the author asked for.</summary>
    public sealed record Break : Inline;

    /// <param name="Number">Footnote, from 1.</param>
    public sealed record NoteMark(int Number) : Inline;
}
