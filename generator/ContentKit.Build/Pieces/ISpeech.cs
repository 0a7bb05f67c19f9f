using ContentKit.Core;

namespace ContentKit.Build.Pieces;

/// <summary>A program outside that reads a text out. Safe to use from several threads.</summary>
public interface ISpeech
{
    /// <summary>As the office has written it; another command makes another sound.</summary>
    string Command { get; }

    SpokenSound Speak(string text);
}

/// <summary>What became of reading a text out. Closed.</summary>
public abstract record SpokenSound
{
    private SpokenSound()
    {
    }

    /// <param name="Wav">Of the file as the program wrote it.</param>
    public sealed record Sound(byte[] Wav) : SpokenSound;

    public sealed record Failed(LocalText Reason) : SpokenSound;
}
