using System.Collections.Immutable;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Texts;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace ContentKit.Build.Pieces;

/// <summary>Makes pieces: composes, exports, checks. Pure but for memory; safe to use from several threads.</summary>
public sealed class PieceMaker(DesignTools tools, DesignSet designs, SceneFiles files)
{
    /// <param name="siblings">Formats in which the same source is also made for this audience.</param>
    public MadePiece Make(PlannedPiece piece, ImmutableArray<string> siblings) => Make(piece, siblings, Draw);

    /// <summary>The piece without its files but with a picture: what a preview shows and a check asks about.</summary>
    /// <param name="longSide">Of the picture, in pixels; 0 draws none.</param>
    public MadePiece Sketch(PlannedPiece piece, ImmutableArray<string> siblings, int longSide) => Make(piece, siblings,
        (planned, pages) => new MadePiece(Text(pages), [], longSide == 0 ? null : files.Thumbnail(planned, pages.Scenes[0], longSide), Findings(planned)));

    private MadePiece Make(PlannedPiece piece, ImmutableArray<string> siblings, Func<PlannedPiece, Composed.Pages, MadePiece> draw)
    {
        if (piece.Format.Family == "text" && TextWriters.For(piece.Format) is { } writer) return Write(piece, writer, siblings);
        if (designs.Find(piece.Format.Family) is not { } design)
        {
            return Failed(Diagnostic.Error(DiagnosticIds.UnknownFormat, default,
                $"规格“{piece.Format.Id}”的类别“{piece.Format.Family}”没有设计", $"format {piece.Format.Id} names the family {piece.Format.Family}, for which the theme has no design")
                .WithHint("检查主题 formats 文件夹里的 family", "check `family` in the theme's formats folder"));
        }

        return design.Compose(piece.Message, piece.Format, tools) switch
        {
            Composed.Pages pages => draw(piece, pages),
            Composed.Failed failed => Failed([.. failed.Problems.Select(problem => Describe(piece, problem))]),
            _ => throw new InvalidOperationException("unknown outcome of a design"),
        };
    }

    private MadePiece Draw(PlannedPiece piece, Composed.Pages pages) =>
        new(Text(pages), files.Of(piece, pages.Scenes, pages.PreviewCount), files.Thumbnail(piece, pages.Scenes[0]), Findings(piece));

    private static string Text(Composed.Pages pages) =>
        string.Join('\n', pages.Scenes.Take(pages.PreviewCount).Select(scene => scene.PlainText).Where(text => text.Length > 0));

    private static ImmutableArray<Diagnostic> Findings(PlannedPiece piece) =>
        piece.Format.Family == "led" && piece.Message.Line is { } line ? LedText.Findings(line) : [];

    private MadePiece Write(PlannedPiece piece, ITextWriter writer, ImmutableArray<string> siblings) =>
        writer.Write(piece.Message, piece.Format, new TextTools(tools.Library, tools.Palette, siblings)) switch
        {
            TextPiece.Written written => new MadePiece(
                written.PlainText,
                [.. written.Files.Select(file => new MadeFile("", file.Extension.TrimStart('.'), 0, 0, 0, 0, 0, [.. file.Bytes]))],
                null,
                []),
            TextPiece.Failed failed => Failed(failed.Problems),
            _ => throw new InvalidOperationException("unknown outcome of a text writer"),
        };

    private static MadePiece Failed(params ImmutableArray<Diagnostic> findings) => new("", [], null, findings);

    private static Diagnostic Describe(PlannedPiece piece, FitProblem problem) => new(
        Severity.Error,
        problem.Id,
        new LocalText(
            $"{piece.Format.Name}（{piece.Message.Audience.Name}）：{problem.Message.Chinese}",
            $"{piece.Format.Id} for {piece.Message.Audience.Id}: {problem.Message.English}"),
        default,
        Hint: problem.Hint);
}
