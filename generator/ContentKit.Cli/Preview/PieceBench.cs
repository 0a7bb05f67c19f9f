using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentKit.Artwork.Messages;
using ContentKit.Build.Pieces;
using ContentKit.Cli.Terminal;
using ContentKit.Core;

namespace ContentKit.Cli.Preview;

/// <summary>Draws a piece when somebody looks at it, once for each key; a piece that an edit does not touch is not drawn again.</summary>
internal sealed class PieceBench
{
    // Long side of a picture: large enough to read a poster's small print.
    private const int SketchPixels = 900;

    private readonly Shelf _fits;
    private readonly Shelf _sketches;
    private readonly Shelf _whole;
    private readonly FrozenDictionary<string, (PlannedPiece Piece, ContentKey Key)> _byPath;
    private readonly Siblings _siblings;
    private readonly PieceMaker _maker;

    /// <param name="before">The bench of the state before, whose drawings are taken over where the key still holds.</param>
    public PieceBench(ImmutableArray<PlannedPiece> plan, PieceMaker maker, PieceKeys keys, PieceBench? before)
    {
        Pieces = plan;
        _maker = maker;
        _siblings = new Siblings(plan);
        _byPath = plan.DistinctBy(piece => piece.Path, StringComparer.Ordinal)
            .ToFrozenDictionary(piece => piece.Path, piece => (piece, keys.Of(piece)), StringComparer.Ordinal);
        HashSet<ContentKey> live = [.. _byPath.Values.Select(entry => entry.Key)];
        _fits = new Shelf(before?._fits, live);
        _sketches = new Shelf(before?._sketches, live);
        _whole = new Shelf(before?._whole, live);
    }

    public ImmutableArray<PlannedPiece> Pieces { get; }

    /// <summary>What is wrong with the pieces looked at so far.</summary>
    public ImmutableArray<Diagnostic> Findings =>
    [
        .. _byPath.Values.SelectMany(entry => _fits.Known(entry.Key).Concat(_sketches.Known(entry.Key)).Concat(_whole.Known(entry.Key))
            .Select(finding => PieceFindings.Placed(entry.Piece, finding))).Distinct().Order(Diagnostic.BySource),
    ];

    public ContentKey KeyOf(PlannedPiece piece) => _byPath[piece.Path].Key;

    public PlannedPiece? Find(string path) => _byPath.TryGetValue(path, out var entry) ? entry.Piece : null;

    /// <summary>Lays the piece out without drawing it, so that <see cref="Findings"/> knows whether it fits.</summary>
    public void Fit(PlannedPiece piece) => Get(_fits, piece, () => _maker.Sketch(piece, _siblings.Of(piece), 0));

    /// <summary>The piece as one small picture or its text, or why it cannot be made.</summary>
    public MadePiece Sketch(PlannedPiece piece) => Get(_sketches, piece, () => _maker.Sketch(piece, _siblings.Of(piece), SketchPixels));

    /// <summary>The bytes of a finished file such as <c>artwork/elderly/poster-a3/ID-2.png</c>; null when no piece has it.</summary>
    public byte[]? File(string path)
    {
        // The id may itself hold hyphens, so every place where the name could end is tried, the last first.
        for (int cut = path.Length - 1; cut > 0 && path[cut] != '/'; cut--)
        {
            if (path[cut] is not ('.' or '-') || Find(path[..cut]) is not { } piece) continue;
            MadePiece made = Get(_whole, piece, () => _maker.Make(piece, _siblings.Of(piece)));
            // Links are made before anyone knows how many pages a piece has; they lead to the first.
            MadeFile? found = made.Files.FirstOrDefault(file => string.Equals(file.Name, path[cut..], StringComparison.Ordinal))
                ?? made.Files.FirstOrDefault(file => string.Equals("." + file.Kind, path[cut..], StringComparison.Ordinal));
            if (found is not null) return found.Bytes;
        }

        return null;
    }

    private MadePiece Get(Shelf shelf, PlannedPiece piece, Func<MadePiece> make) => shelf.Get(KeyOf(piece), () =>
    {
        try
        {
            return make();
        }
        catch (Exception error)
        {
            // A design with a bug must not take the preview along.
            return new MadePiece("", [], null, [Failure(piece, error)]);
        }
    });

    private static Diagnostic Failure(PlannedPiece piece, Exception error)
    {
        LocalText reason = FailureText.IsExpected(error) ? FailureText.Of(error)
            : new LocalText($"制作时程序出错（{error.GetType().Name}：{error.Message}）", $"the program failed while making it ({error.GetType().Name}: {error.Message})");
        return Diagnostic.Error(DiagnosticIds.DesignFailed, default,
            $"{piece.Format.Name}（{piece.Message.Audience.Name}）：{reason.Chinese}", $"{piece.Format.Id} for {piece.Message.Audience.Id}: {reason.English}")
            .WithHint("请把这一行告诉维护者；下次改动保存后会再试", "report this line; it is tried again after the next change");
    }

    private sealed class Shelf
    {
        private readonly ConcurrentDictionary<ContentKey, Lazy<MadePiece>> _made = new();

        public Shelf(Shelf? before, HashSet<ContentKey> live)
        {
            if (before is null) return;
            foreach ((ContentKey key, Lazy<MadePiece> made) in before._made)
                if (live.Contains(key) && !Failed(made)) _made[key] = made;
        }

        public MadePiece Get(ContentKey key, Func<MadePiece> make) => _made.GetOrAdd(key, _ => new Lazy<MadePiece>(make)).Value;

        private static bool Failed(Lazy<MadePiece> made) => made.IsValueCreated && made.Value.Findings.Any(finding => finding.Id == DiagnosticIds.DesignFailed);

        public ImmutableArray<Diagnostic> Known(ContentKey key) =>
            _made.TryGetValue(key, out Lazy<MadePiece>? made) && made.IsValueCreated ? made.Value.Findings : [];
    }
}
