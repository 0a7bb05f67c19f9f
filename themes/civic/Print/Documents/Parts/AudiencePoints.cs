using System.Collections.Immutable;
using ContentKit.Content.Markdown;
using ContentKit.Content.Model;

namespace Civic.Print.Documents.Parts;

/// <summary>The few things an audience's own page asks it to remember: the last list of its text, under its heading.</summary>
internal sealed record AudiencePoints(string Heading, ImmutableArray<string> Items)
{
    public static AudiencePoints Of(Audience audience)
    {
        string heading = "", before = "";
        ImmutableArray<string> items = [];
        foreach (Block block in MarkdownRenderer.ToBlocks(audience.Body))
        {
            if (block is Block.Heading named) before = MarkdownRenderer.ToPlainText(named.Text);
            if (block is not Block.List list) continue;
            heading = before;
            items = [.. list.Items.Select(item => MarkdownRenderer.ToPlainText(item.Blocks).Trim())];
        }

        return new AudiencePoints(heading.Length > 0 ? heading : "请记住", items);
    }
}
