using System.Collections.Immutable;
using System.Text;

namespace ContentKit.Artwork.Texts.Speech;

/// <summary>
/// The speech program an office has named in <c>site.yml</c>, taken apart into a program and its arguments without a shell:
/// quotes group words, and no other character has a meaning, so neither the text nor a path can add a command.
/// </summary>
/// <param name="Program">As written; found the way the system finds programs.</param>
/// <param name="Template">Arguments in which <c>{wav}</c> and <c>{text}</c> still stand.</param>
public sealed record AudioCommand(string Program, ImmutableArray<string> Template)
{
    private const string Wav = "{wav}";

    private const string Text = "{text}";

    /// <param name="problem">What is wrong with the line, when this returns null.</param>
    public static AudioCommand? Parse(string line, out AudioCommandProblem problem)
    {
        problem = AudioCommandProblem.None;
        if (Split(line) is not { } words) problem = AudioCommandProblem.OpenQuote;
        else if (words.Length == 0) problem = AudioCommandProblem.Empty;
        else if (words[0].Contains('{', StringComparison.Ordinal)) problem = AudioCommandProblem.ProgramMissing;
        else if (!words.Skip(1).Any(word => word.Contains(Wav, StringComparison.Ordinal))) problem = AudioCommandProblem.WavMissing;
        else if (!words.Skip(1).Any(word => word.Contains(Text, StringComparison.Ordinal))) problem = AudioCommandProblem.TextMissing;
        else return new AudioCommand(words[0], words.RemoveAt(0));
        return null;
    }

    /// <summary>The arguments of one run.</summary>
    /// <param name="wavPath">Where the program is to write the sound.</param>
    /// <param name="textPath">A UTF-8 file with what it is to say.</param>
    public ImmutableArray<string> Arguments(string wavPath, string textPath) =>
        [.. Template.Select(word => Fill(word, wavPath, textPath))];

    // In one pass, so that a path with {text} in its name is not filled again.
    private static string Fill(string word, string wavPath, string textPath)
    {
        var filled = new StringBuilder(word.Length);
        for (int i = 0; i < word.Length;)
        {
            if (string.CompareOrdinal(word, i, Wav, 0, Wav.Length) == 0)
            {
                filled.Append(wavPath);
                i += Wav.Length;
            }
            else if (string.CompareOrdinal(word, i, Text, 0, Text.Length) == 0)
            {
                filled.Append(textPath);
                i += Text.Length;
            }
            else
            {
                filled.Append(word[i++]);
            }
        }

        return filled.ToString();
    }

    // Null when a quote is never closed. A backslash is an ordinary character: Windows paths are full of them.
    private static ImmutableArray<string>? Split(string line)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        bool inWord = false;
        char quote = '\0';
        foreach (char c in line)
        {
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
                else word.Append(c);
            }
            else if (c is '"' or '\'')
            {
                quote = c;
                inWord = true;
            }
            else if (char.IsWhiteSpace(c))
            {
                if (inWord) words.Add(word.ToString());
                word.Clear();
                inWord = false;
            }
            else
            {
                word.Append(c);
                inWord = true;
            }
        }

        if (quote != '\0') return null;
        if (inWord) words.Add(word.ToString());
        return words.ToImmutable();
    }
}
