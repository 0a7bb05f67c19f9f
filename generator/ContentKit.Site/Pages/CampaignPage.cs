using ContentKit.Content.Model;
using ContentKit.Site.Planning;

namespace ContentKit.Site.Pages;

public sealed record CampaignPage(Campaign Campaign) : PageModel
{
    internal override void Describe(KeyText key) => key.Add(Campaign.Source.Sha256);
}
