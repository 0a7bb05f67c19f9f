using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace ContentKit.Content.Markdown;

/// <summary>The Markdown that content is written in: CommonMark, tables, footnotes, task lists, struck text, emphasis that works beside Chinese punctuation.</summary>
internal static class Pipeline
{
    public static MarkdownPipeline Rendering { get; } = Build(false);

    /// <summary>The same, keeping the place of every inline; slower.</summary>
    public static MarkdownPipeline Checking { get; } = Build(true);

    private static MarkdownPipeline Build(bool places)
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseFootnotes()
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseCjkFriendlyEmphasis();
        if (places) builder.UsePreciseSourceLocation();
        return builder.Build();
    }
}
