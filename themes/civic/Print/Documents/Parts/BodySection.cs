using System.Collections.Immutable;
using ContentKit.Content.Markdown;
using ContentKit.Content.Model;

namespace Civic.Print.Documents.Parts;

/// <summary>A part of a body under its heading: 骗子怎么做, 一眼识别, 怎么办.</summary>
/// <param name="Heading">Empty for what stands before the first heading.</param>
internal sealed record BodySection(string Heading, ImmutableArray<Block> Blocks)
{
    /// <summary>The body's sections; none when it is empty.</summary>
    public static ImmutableArray<BodySection> Of(MarkdownBody body)
    {
        var sections = ImmutableArray.CreateBuilder<BodySection>();
        string heading = "";
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (Block block in MarkdownRenderer.ToBlocks(body))
        {
            if (block is Block.Heading next)
            {
                End();
                heading = MarkdownRenderer.ToPlainText(next.Text);
            }
            else
            {
                blocks.Add(block);
            }
        }

        End();
        return sections.ToImmutable();

        void End()
        {
            if (heading.Length > 0 || blocks.Count > 0) sections.Add(new BodySection(heading, blocks.ToImmutable()));
            blocks.Clear();
        }
    }

    /// <summary>The items of its list when it is nothing but one list; null otherwise.</summary>
    public ImmutableArray<string>? Items =>
        Blocks is [Block.List list] ? [.. list.Items.Select(item => MarkdownRenderer.ToPlainText(item.Blocks).Trim())] : null;
}
