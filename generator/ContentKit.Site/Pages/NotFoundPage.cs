using ContentKit.Site.Planning;

namespace ContentKit.Site.Pages;

public sealed record NotFoundPage : PageModel
{
    internal override void Describe(KeyText key)
    {
    }
}
