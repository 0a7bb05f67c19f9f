using System.Collections.Immutable;
using ContentKit.Build.Pieces;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;
using ContentKit.Export;
using ContentKit.Export.Png;

namespace ContentKit.Build.ContactSheets;

/// <summary>
/// One picture for each audience, <c>contact-sheets/AUDIENCE.png</c>, of the first piece of every format it gets.
/// Put together from the thumbnails, an audience at a time for each worker. Texts have no picture.
/// </summary>
/// <param name="common">What everything drawn depends on.</param>
internal sealed class ContactSheetStage(IOutputFolder output, Typesetter typesetter, ContentKey common)
{
    private static readonly PngExporter s_png = new();

    public ImmutableArray<PublishedFile> Run(ImmutableArray<FinishedPiece> pieces, int jobs)
    {
        ImmutableArray<FinishedPiece>[] audiences =
        [
            .. pieces.Where(piece => piece.Thumbnail is not null)
                .OrderBy(piece => piece.Piece.Path, StringComparer.Ordinal)
                .GroupBy(piece => piece.Piece.Message.Audience.Id, StringComparer.Ordinal)
                .Select(group => group.ToImmutableArray()),
        ];
        var written = new PublishedFile[audiences.Length];
        Parallel.For(0, audiences.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => written[i] = Sheet(audiences[i]));
        return [.. written];
    }

    private PublishedFile Sheet(ImmutableArray<FinishedPiece> pieces)
    {
        (string audience, string name) = (pieces[0].Piece.Message.Audience.Id, pieces[0].Piece.Message.Audience.Name);
        ImmutableArray<(FinishedPiece First, int Count)> formats =
            [.. pieces.GroupBy(piece => piece.Piece.Format.Id, StringComparer.Ordinal).Select(group => (group.First(), group.Count()))];
        string path = $"contact-sheets/{audience}.png", heading = $"{name}：{formats.Length} 种，{pieces.Length} 件";
        using var builder = new KeyBuilder();
        builder.Add("contact sheet").Add(common).Add(heading);
        foreach ((FinishedPiece first, int count) in formats) builder.Add(Label(first, count)).Add(first.Thumbnail!.Sha256);
        ContentKey key = builder.Build();
        if (output.Previous(path) is { } standing && standing.Key == key)
        {
            output.Keep(standing);
            return standing;
        }

        Scene scene = ContactSheet.Compose(
            heading,
            audience,
            [.. formats.Select(format => new ContactSheet.Cell(format.First.Piece.Format.Id, Label(format.First, format.Count), Picture(format.First.Thumbnail!)))],
            typesetter);
        return output.Write(path, key, stream =>
            s_png.Export([scene], new ExportSettings { Title = heading, Colour = ExportColour.Rgb, Dpi = ExportSettings.PixelFormatDpi }, stream));
    }

    private static string Label(FinishedPiece piece, int count) => count == 1 ? piece.Piece.Format.Name : $"{piece.Piece.Format.Name}，{count} 件";

    private PixelImage Picture(PublishedFile thumbnail)
    {
        using Stream stream = output.OpenRead(thumbnail.Path);
        var bytes = new byte[thumbnail.Length];
        stream.ReadExactly(bytes);
        return PngPicture.Decode(bytes);
    }
}
