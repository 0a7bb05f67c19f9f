using ContentKit.Core;

namespace ContentKit.Site.Pages;

public sealed record NotFoundPage : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
    }
}
