using ContentKit.Site.Pages;
using Microsoft.AspNetCore.Components;

namespace Civic.Web;

/// <summary>A component for one kind of page.</summary>
public abstract class CivicPage<T> : CivicPart
    where T : PageModel
{
    [Parameter, EditorRequired]
    public required T Model { get; set; }
}
