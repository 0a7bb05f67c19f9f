using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ContentKit.Site.Rendering;

/// <summary>
/// A Razor component that is set up, built once and written: no life cycle, no events, nothing asynchronous. Other components
/// cannot stand in a page.
/// </summary>
public abstract class PageComponent : IComponent
{
    void IComponent.Attach(RenderHandle renderHandle) => throw new NotSupportedException("a page's component has no renderer");

    Task IComponent.SetParametersAsync(ParameterView parameters) => throw new NotSupportedException("a page's component is set up when it is made");

    internal void Build(RenderTreeBuilder builder) => BuildRenderTree(builder);

    /// <summary>Written by the Razor compiler.</summary>
    protected abstract void BuildRenderTree(RenderTreeBuilder builder);
}
