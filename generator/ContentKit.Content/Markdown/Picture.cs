namespace ContentKit.Content.Markdown;

/// <summary>A picture of a body as its page shows it.</summary>
/// <param name="Width">Of the file at <paramref name="Source"/>, in pixels: the page keeps the place free while it loads.</param>
/// <param name="Sources">The same picture in several widths, as <c>srcset</c> lists them.</param>
/// <param name="Sizes">How wide the page shows it, as <c>sizes</c> says it.</param>
public sealed record Picture(string Source, int Width, int Height, string Sources, string Sizes);

/// <summary>The picture that a body names.</summary>
/// <param name="target">As written, relative to the file.</param>
/// <returns>Null when there is none: the page shows the text alternative.</returns>
public delegate Picture? PictureResolver(string target);
