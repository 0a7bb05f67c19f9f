using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Build.Manifests;
using ContentKit.Build.Shards;
using ContentKit.Core;

namespace ContentKit.Build.Pieces;

/// <summary>Brings every planned piece into the output: as it still stands there, from the cache, or drawn anew.</summary>
public sealed class PieceStage(ImmutableArray<PlannedPiece> plan, PieceMaker maker, PieceKeys keys, IOutputFolder output, IPieceCache cache)
{
    private readonly Siblings _siblings = new(plan);

    /// <param name="share">Which of the plan to finish; all when null.</param>
    /// <param name="progress">Told how many are done of how many; from several threads.</param>
    public ImmutableArray<FinishedPiece> Run(Share? share, int jobs, Action<int, int> progress)
    {
        ImmutableArray<PlannedPiece> mine = share is { } part ? [.. plan.Where(piece => part.Holds(piece.Path))] : plan;
        var finished = new FinishedPiece[mine.Length];
        int done = 0;
        Parallel.For(0, mine.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            finished[i] = Finish(mine[i]);
            progress(Interlocked.Increment(ref done), mine.Length);
        });
        return [.. finished];
    }

    private FinishedPiece Finish(PlannedPiece piece)
    {
        ContentKey key = keys.Of(piece);
        if (cache.Find(key) is { } bytes && PieceIndex.Parse(bytes) is { } index && Restore(piece, key, index) is { } restored) return restored;

        MadePiece made = maker.Make(piece, _siblings.Of(piece));
        PieceIndex fresh = PieceIndex.Of(made);
        foreach (MadeFile file in made.Files) Store(file);
        if (made.Thumbnail is { } thumbnail) Store(thumbnail);
        cache.Store(key, fresh.ToBytes());

        var files = ImmutableArray.CreateBuilder<PublishedFile>();
        foreach (MadeFile file in made.Files) files.Add(output.Write(piece.Path + file.Name, key, file.Bytes));
        PublishedFile? small = made.Thumbnail is { } picture ? output.Write(ThumbnailPath(piece), key, picture.Bytes) : null;
        return Finished(piece, fresh, files.ToImmutable(), small, drawn: true);
    }

    /// <summary>Null when a file is neither in the output nor in the cache.</summary>
    private FinishedPiece? Restore(PlannedPiece piece, ContentKey key, PieceIndex index)
    {
        var files = ImmutableArray.CreateBuilder<PublishedFile>();
        foreach (PieceIndex.Entry entry in index.Files)
        {
            if (Restore($"{piece.Path}{entry.Suffix}.{entry.Kind}", key, entry) is not { } file) return null;
            files.Add(file);
        }

        PublishedFile? thumbnail = null;
        if (index.Thumbnail is { } small && (thumbnail = Restore(ThumbnailPath(piece), key, small)) is null) return null;
        return Finished(piece, index, files.ToImmutable(), thumbnail, drawn: false);
    }

    private PublishedFile? Restore(string path, ContentKey key, PieceIndex.Entry entry)
    {
        if (output.Previous(path) is { } standing && standing.Sha256 == entry.Sha256)
        {
            PublishedFile file = standing with { Key = key };
            output.Keep(file);
            return file;
        }

        byte[]? bytes = cache.Find(new ContentKey(entry.Sha256));
        return bytes is null || bytes.Length != entry.Length ? null : output.Write(path, key, bytes);
    }

    private void Store(MadeFile file) => cache.Store(ContentKey.Of(file.Bytes), file.Bytes);

    private static string ThumbnailPath(PlannedPiece piece) => "thumbs" + piece.Path["artwork".Length..] + ".png";

    private static FinishedPiece Finished(
        PlannedPiece piece, PieceIndex index, ImmutableArray<PublishedFile> files, PublishedFile? thumbnail, bool drawn)
    {
        return new FinishedPiece(
            piece,
            index,
            [.. index.Files.Zip(files, (entry, file) => Artwork(piece, index, entry, file))],
            files,
            thumbnail,
            [.. index.Findings.Select(finding => PieceFindings.Placed(piece, finding))],
            drawn);
    }

    private static ManifestArtwork Artwork(PlannedPiece piece, PieceIndex index, PieceIndex.Entry entry, PublishedFile file)
    {
        Format format = piece.Format;
        return new ManifestArtwork(
            file.Path,
            piece.Message.Source.Path,
            piece.Message.Audience.Id,
            format.Id,
            format.Family,
            entry.Width,
            entry.Height,
            format.Unit == FormatUnit.Pixel ? "px" : "mm",
            entry.BleedMm,
            entry.Dpi,
            entry.PixelWidth,
            entry.PixelHeight,
            format.Colour switch
            {
                ColourMode.Cmyk => "cmyk",
                ColourMode.OneBit => "1bit",
                _ => "rgb",
            },
            index.Text,
            file.Sha256);
    }
}
