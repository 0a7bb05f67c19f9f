using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

public sealed record CampaignPage(Campaign Campaign) : PageModel
{
    internal override void Describe(KeyBuilder key) => key.Add(Campaign.Source.Sha256);
}
