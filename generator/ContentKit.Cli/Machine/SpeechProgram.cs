using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ContentKit.Artwork.Texts.Speech;
using ContentKit.Build.Pieces;
using ContentKit.Core;

namespace ContentKit.Cli.Machine;

/// <summary>Runs the speech program that <c>site.yml</c> names, without a shell, on files in a folder of its own.</summary>
public sealed class SpeechProgram(string line, AudioCommand command) : ISpeech
{
    // A script takes a minute to read; a program that needs five to make it is stuck.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // What a program says before it ends is there at once; a server that it started may keep the pipe open for ever.
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    private const int MostReasonCharacters = 300;

    public string Command => line;

    public SpokenSound Speak(string text)
    {
        string folder = Directory.CreateTempSubdirectory("contentkit-speech-").FullName;
        try
        {
            string wav = Path.Combine(folder, "speech.wav"), script = Path.Combine(folder, "speech.txt");
            File.WriteAllText(script, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return Run(wav, script);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private SpokenSound Run(string wav, string script)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments(wav, script)) { RedirectStandardError = true, RedirectStandardOutput = true };
        try
        {
            using var process = new Process { StartInfo = start };
            var said = new StringBuilder();
            var silent = new TaskCompletionSource();
            process.ErrorDataReceived += (_, data) =>
            {
                if (data.Data is null) silent.TrySetResult();
                lock (said)
                    if (said.Length <= MostReasonCharacters) said.AppendLine(data.Data);
            };
            process.OutputDataReceived += (_, _) => { };
            process.Start();
            process.BeginErrorReadLine();
            process.BeginOutputReadLine();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return Failed("五分钟还没有做完", "did not end within five minutes");
            }

            if (process.ExitCode != 0)
            {
                silent.Task.Wait(LastWords);
                string reason;
                lock (said) reason = said.ToString().ReplaceLineEndings(" ").Trim();
                if (reason.Length > MostReasonCharacters) reason = reason[..MostReasonCharacters];
                return Failed($"以状态 {process.ExitCode} 结束：{reason}", $"ended with status {process.ExitCode}: {reason}");
            }
        }
        catch (Win32Exception)
        {
            return Failed("找不到，或不能运行", "was not found or cannot be run");
        }

        byte[] sound = File.Exists(wav) ? File.ReadAllBytes(wav) : [];
        return sound.Length > 0 ? new SpokenSound.Sound(sound) : Failed("没有写出声音文件", "wrote no sound");
    }

    private SpokenSound.Failed Failed(string chinese, string english) =>
        new(new LocalText($"朗读程序 {command.Program} {chinese}", $"the speech program {command.Program} {english}"));
}
