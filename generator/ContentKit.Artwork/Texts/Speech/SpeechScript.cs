using System.Collections.Immutable;

namespace ContentKit.Artwork.Texts.Speech;

/// <summary>What a loudspeaker says, part by part, independent of how it is written down.</summary>
public sealed record SpeechScript(ImmutableArray<SpeechPart> Parts)
{
    // About 4 characters a second (specs, Text channels), which is a calm reader; the pauses are what a listener needs to take
    // in a sentence over street noise.
    private const double CharactersPerSecond = 4;

    /// <summary>Seconds of silence after a comma, at a break inside or between sentences, and between parts.</summary>
    public const double CommaSeconds = 0.25;

    public const double BreakSeconds = 0.5;

    public const double PartSeconds = 1.5;

    /// <summary>How long one reading takes, in seconds, not rounded.</summary>
    public double Seconds
    {
        get
        {
            double seconds = 0;
            foreach (SpeechPart part in Parts)
            {
                foreach (SpeechSentence sentence in part.Sentences)
                    seconds += sentence.Syllables / CharactersPerSecond + sentence.Commas * CommaSeconds + sentence.Clauses.Length * BreakSeconds;
                seconds += PartSeconds - BreakSeconds;
            }

            // Nothing follows the last part.
            return Parts.IsEmpty ? 0 : seconds - PartSeconds;
        }
    }
}

/// <param name="Name">For the human reader: 开场, 请记住.</param>
public sealed record SpeechPart(string Name, ImmutableArray<SpeechSentence> Sentences);

/// <param name="Clauses">Read with a short break between them; the last ends the sentence.</param>
public sealed record SpeechSentence(ImmutableArray<SpeechClause> Clauses)
{
    public double Syllables => Clauses.Sum(clause => clause.Syllables);

    public int Commas => Clauses.Sum(clause => clause.Commas);
}

public sealed record SpeechClause(ImmutableArray<SpokenRun> Runs)
{
    public string Spoken => string.Concat(Runs.Select(run => run.Spoken));

    /// <summary>Han characters and capital letters count one, a Latin word about one for every two letters.</summary>
    public double Syllables => Spoken.Sum(c =>
        c >= 0x2E80 && !FlowingText.IsPunctuation(c) ? 1
        : char.IsAsciiLetterUpper(c) ? 1
        : char.IsAsciiLetterLower(c) ? 0.5 : 0);

    public int Commas => Spoken.Count(c => c is '，' or '、' or '；' or '：' or ',') - (Spoken.Length > 0 && Spoken[^1] is '，' or '；' or '：' ? 1 : 0);
}
