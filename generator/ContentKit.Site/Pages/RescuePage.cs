using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

public sealed record RescuePage(Rescue Rescue) : PageModel
{
    internal override void Describe(KeyBuilder key) => key.Add(Rescue.Source.Sha256);
}
