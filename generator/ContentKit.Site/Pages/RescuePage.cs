using ContentKit.Content.Model;
using ContentKit.Site.Planning;

namespace ContentKit.Site.Pages;

public sealed record RescuePage(Rescue Rescue) : PageModel
{
    internal override void Describe(KeyText key) => key.Add(Rescue.Source.Sha256);
}
