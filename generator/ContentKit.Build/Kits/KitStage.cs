using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Kits;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Texts;
using ContentKit.Build.Pieces;
using ContentKit.Content.Model;
using ContentKit.Core;
using KitLink = ContentKit.Site.Model.KitLink;

namespace ContentKit.Build.Kits;

/// <summary>Packs the ZIP of every audience and venue whose contents have changed since the last build.</summary>
internal sealed class KitStage(Library library, IOutputFolder output, KitPreflight preflight, ImmutableArray<KitPaper> licences, ContentKey tool)
{
    public ImmutableArray<FinishedKit> Run(ImmutableArray<FinishedPiece> pieces, int jobs)
    {
        ImmutableArray<PieceFile> files = [.. pieces.SelectMany(Describe)];
        Dictionary<string, string> digests = pieces.SelectMany(piece => piece.Thumbnail is { } small ? piece.Files.Add(small) : piece.Files)
            .ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal);
        ImmutableArray<Kit> kits = KitPlanner.Plan(library, files, licences);
        var finished = new FinishedKit[kits.Length];
        Parallel.For(0, kits.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => finished[i] = Pack(preflight.AddTo(kits[i]), digests));
        return [.. finished];
    }

    private FinishedKit Pack(Kit kit, Dictionary<string, string> digests)
    {
        ContentKey key = KeyOf(kit, digests);
        PublishedFile file;
        if (output.Previous(kit.Path) is { } standing && standing.Key == key)
        {
            output.Keep(standing);
            file = standing;
        }
        else
        {
            file = output.Write(kit.Path, key, stream => KitWriter.Write(kit, output.OpenRead, stream));
        }

        int pieces = kit.Items.Select(item => (item.File.Format.Id, item.File.SourceId, item.File.AudienceId)).Distinct().Count();
        return new FinishedKit(kit, file, new KitLink(kit.Id, file.Path, file.Length, file.Sha256, pieces) { IsForVenue = kit.Kind == KitKind.Venue });
    }

    private ContentKey KeyOf(Kit kit, Dictionary<string, string> digests)
    {
        using var key = new KeyBuilder();
        key.Add(tool).Add(kit.Path).Add(kit.Name).Add(kit.SiteTitle).Add(kit.Issuer);
        foreach (KitItem item in kit.Items)
            key.Add(item.Name).Add(item.Audience).Add(digests[item.File.Path]).Add(item.Thumb).Add(item.File.Thumb is { } thumb ? digests[thumb] : null);
        // The contents page also tells what no piece need show: days, notes, sizes, how many to order.
        foreach (KitItem item in kit.Items) key.Add(item.File.Expires?.DayNumber ?? -1L).Add(item.File.Part).Add(item.File.Size);
        foreach (Format format in kit.Items.Select(item => item.File.Format).DistinctBy(format => format.Id, StringComparer.Ordinal))
            key.Add(format.Name).Add(FormatSize.Text(format)).Add(QuantityHint.For(format));
        foreach (KitPaper paper in kit.Papers) key.Add(paper.Name).Add(paper.About).Add(paper.Key);
        return key.Build();
    }

    private static IEnumerable<PieceFile> Describe(FinishedPiece finished)
    {
        Message message = finished.Piece.Message;
        return finished.Files.Zip(finished.Index.Files, (file, entry) => new PieceFile(
            file.Path,
            finished.Piece.Format,
            message.Audience.Id,
            message.SourceId,
            message.Title,
            message.Expires,
            file.Length,
            finished.Index.Text,
            Part(entry.Suffix),
            TextWriters.For(finished.Piece.Format) is SmsWriter ? SmsCount.Of(finished.Index.Text).Described.Chinese : null,
            // Pictures in the list would be a tenth of the ZIP; the print desk shows them.
            null));
    }

    /// <summary>What sets a file apart from its piece's others of the same kind; null for the first.</summary>
    internal static string? Part(string suffix) => suffix switch
    {
        "" => null,
        "-mirrored" => "反字",
        "-gb2312" => "GB2312",
        "-imposed" or "-sheet" => "拼版",
        "-1to10" => "一比十",
        _ => string.Concat("第", suffix.Trim('-'), "页"),
    };
}
