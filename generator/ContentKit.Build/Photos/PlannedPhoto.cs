using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Export.Photos;
using ContentKit.Site.Model;
using ContentKit.Site.Routing;

namespace ContentKit.Build.Photos;

/// <summary>A photo that some page shows, and the copies to make of it.</summary>
/// <param name="Path">From the input folder.</param>
/// <param name="Content">Of the file's bytes.</param>
public sealed record PlannedPhoto(string Path, ContentKey Content, PhotoHead Head, PhotoLink Link)
{
    /// <exception cref="PhotoException">Not a photo that can be published.</exception>
    public static PlannedPhoto Of(string path, ReadOnlySpan<byte> file)
    {
        PhotoHead head = PhotoHead.Read(file);
        ContentKey content = ContentKey.Of(file);
        string extension = head.Kind == PhotoKind.Jpeg ? "jpg" : "png";
        // The address is the content's, not the file's name, which may name a person.
        ImmutableArray<PhotoCopy> copies = [.. head.CopyWidths().Select(width => new PhotoCopy(Routes.Photo(content.Hex[..16], width, extension), width, head.HeightAt(width)))];
        return new PlannedPhoto(path, content, head, new PhotoLink(copies));
    }

    /// <summary>All that one copy depends on.</summary>
    public ContentKey KeyOf(PhotoCopy copy) => KeyOf(copy, Head.Kind == PhotoKind.Jpeg ? Photo.Codec : "");

    /// <param name="codec">Of the library that encodes it, which comes with the machine; empty for our own.</param>
    public ContentKey KeyOf(PhotoCopy copy, string codec)
    {
        using var key = new KeyBuilder();
        return key.Add(Photo.Recipe).Add(codec).Add(Content).Add(copy.Width).Build();
    }
}
