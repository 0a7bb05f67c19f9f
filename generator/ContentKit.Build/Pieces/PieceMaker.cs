using System.Collections.Immutable;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Preflight;
using ContentKit.Artwork.Texts;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace ContentKit.Build.Pieces;

/// <summary>Makes pieces: composes, exports, checks. Pure but for memory; safe to use from several threads.</summary>
public sealed class PieceMaker(DesignTools tools, DesignSet designs, SceneFiles files, ISpeech? speech = null)
{
    /// <param name="siblings">As in <see cref="Siblings"/>.</param>
    public MadePiece Make(PlannedPiece piece, ImmutableArray<string> siblings) => Make(piece, siblings, Draw);

    /// <summary>The piece without its files but with a picture: what a preview shows and a check asks about.</summary>
    /// <param name="longSide">Of the picture, in pixels; 0 draws none.</param>
    public MadePiece Sketch(PlannedPiece piece, ImmutableArray<string> siblings, int longSide) => Make(piece, siblings,
        (planned, pages) => Checked(planned, new MadePiece(Text(pages), [], longSide == 0 ? null : files.Thumbnail(planned, pages.Scenes[0], longSide), Findings(planned)), pages));

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

    private MadePiece Draw(PlannedPiece piece, Composed.Pages pages) => Checked(
        piece,
        new MadePiece(Text(pages), files.Of(piece, pages.Scenes, pages.PreviewCount), files.Thumbnail(piece, pages.Scenes[0]), Findings(piece)),
        pages);

    /// <summary>With the preflight of its pages and files; a piece that fails keeps no file. Warnings stay with the checks.</summary>
    private static MadePiece Checked(PlannedPiece piece, MadePiece made, Composed.Pages pages)
    {
        ImmutableArray<PreflightCheck> scene = ScenePreflight.Check(new PreflightSubject(pages.Scenes, piece.Format, default));
        ImmutableArray<Diagnostic> errors =
        [
            .. Errors(scene).Select(finding => Named(piece, "", finding)),
            .. made.Files.SelectMany(file => Errors(file.Checks).Select(finding => Named(piece, file.Name, finding))),
        ];
        if (!errors.IsEmpty) return Failed([.. made.Findings, .. errors]);
        return made with { Checks = [.. scene, .. made.Files.SelectMany(file => file.Checks)] };
    }

    private static IEnumerable<Diagnostic> Errors(ImmutableArray<PreflightCheck> checks) =>
        checks.SelectMany(check => check.Findings).Where(finding => finding.Severity == Severity.Error);

    private static Diagnostic Named(PlannedPiece piece, string file, Diagnostic finding) => finding with
    {
        Message = new LocalText(
            $"{piece.Format.Name}（{piece.Message.Audience.Name}）{file}：{finding.Message.Chinese}",
            $"{piece.Format.Id}{file} for {piece.Message.Audience.Id}: {finding.Message.English}"),
    };

    private static string Text(Composed.Pages pages) =>
        string.Join('\n', pages.Scenes.Take(pages.PreviewCount).Select(scene => scene.PlainText).Where(text => text.Length > 0));

    private static ImmutableArray<Diagnostic> Findings(PlannedPiece piece) =>
        piece.Format.Family == "led" && piece.Message.Line is { } line ? LedText.Findings(line) : [];

    private MadePiece Write(PlannedPiece piece, ITextWriter writer, ImmutableArray<string> siblings) =>
        writer.Write(piece.Message, piece.Format, new TextTools(tools.Library, tools.Palette, siblings)) switch
        {
            TextPiece.Written written => WithSound(piece, writer, new MadePiece(
                written.PlainText,
                [.. written.Files.Select(file => new MadeFile("", file.Extension.TrimStart('.'), 0, 0, 0, 0, 0, [.. file.Bytes]))],
                null,
                [])),
            TextPiece.Failed failed => Failed(failed.Problems),
            _ => throw new InvalidOperationException("unknown outcome of a text writer"),
        };

    private MadePiece WithSound(PlannedPiece piece, ITextWriter writer, MadePiece written)
    {
        if (speech is null || writer is not LoudspeakerWriter) return written;
        return speech.Speak(LoudspeakerWriter.Spoken(piece.Message, tools.Library.Site)) switch
        {
            SpokenSound.Sound sound => written with { Files = written.Files.Add(new MadeFile("", "wav", 0, 0, 0, 0, 0, sound.Wav)) },
            SpokenSound.Failed failed => Failed(new Diagnostic(Severity.Error, DiagnosticIds.SpeechFailed, failed.Reason, default)
                .WithHint("改 site.yml 的 audio.command，或不加 --audio", "mend `audio.command` in site.yml, or leave out --audio")),
            _ => throw new InvalidOperationException("unknown outcome of speech"),
        };
    }

    private static MadePiece Failed(params ImmutableArray<Diagnostic> findings) => new("", [], null, findings);

    private static Diagnostic Describe(PlannedPiece piece, FitProblem problem) =>
        Named(piece, "", new Diagnostic(Severity.Error, problem.Id, problem.Message, default, Hint: problem.Hint));
}
