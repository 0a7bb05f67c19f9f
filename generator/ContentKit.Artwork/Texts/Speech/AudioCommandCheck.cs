using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Artwork.Texts.Speech;

/// <summary>Tells an editor what is wrong with the speech command of <c>site.yml</c>.</summary>
public static class AudioCommandCheck
{
    /// <summary>Null when audio is off or the command can be used.</summary>
    public static Diagnostic? Find(Site site)
    {
        if (site.AudioCommand is not { } line) return null;
        AudioCommand.Parse(line, out AudioCommandProblem problem);
        LocalText? message = problem switch
        {
            AudioCommandProblem.Empty => new LocalText("朗读命令是空的", "the speech command is empty"),
            AudioCommandProblem.OpenQuote => new LocalText("朗读命令里有一个引号没有收尾", "the speech command has a quote that is never closed"),
            AudioCommandProblem.ProgramMissing => new LocalText("朗读命令要以程序名开头", "the speech command must start with a program"),
            AudioCommandProblem.WavMissing => new LocalText("朗读命令里没有 {wav}", "the speech command does not say {wav}"),
            AudioCommandProblem.TextMissing => new LocalText("朗读命令里没有 {text}", "the speech command does not say {text}"),
            _ => null,
        };
        return message is not { } text ? null : Diagnostic.Error(
            DiagnosticIds.OutOfRange, site.Source.Keys.Of("audio.command"), text.Chinese, text.English)
            .WithHint("例如：espeak-ng -v cmn -w {wav} -f {text}", "for example: espeak-ng -v cmn -w {wav} -f {text}");
    }
}
