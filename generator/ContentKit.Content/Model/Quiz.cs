using System.Collections.Immutable;

namespace ContentKit.Content.Model;

public sealed record Quiz(
    string Id,
    string Title,
    ImmutableArray<string> Audiences,
    string? Intro,
    ImmutableArray<QuizQuestion> Questions,
    DocumentSource Source);

/// <param name="Answer">Index of the right option, from 0 (the file counts from 1).</param>
public sealed record QuizQuestion(string Question, ImmutableArray<string> Options, int Answer, string Why, string? Scam);
