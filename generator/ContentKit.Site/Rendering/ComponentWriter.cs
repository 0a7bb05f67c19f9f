// Frames may change with a major version of the framework, which the tests would show: here they are read as its own renderer reads them.
#pragma warning disable BL0006

using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.AspNetCore.Components.Rendering;

namespace ContentKit.Site.Rendering;

/// <summary>Writes components as HTML. What it does not know it refuses, so that nothing is missing from a page unseen.</summary>
internal sealed class ComponentWriter(PageText text)
{
    // Only markup characters need escaping in UTF-8. The default encoder would write each Han character as eight ASCII characters.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // One for each level of components within components.
    private readonly List<RenderTreeBuilder> _builders = [];
    private int _level;

    /// <exception cref="InvalidOperationException">The component holds what a page cannot show.</exception>
    public void Write(PageComponent component)
    {
        if (_builders.Count == _level) _builders.Add(new RenderTreeBuilder());
        RenderTreeBuilder builder = _builders[_level++];
        try
        {
            builder.Clear();
            component.Build(builder);
            ArrayRange<RenderTreeFrame> frames = builder.GetFrames();
            Content(frames.Array.AsSpan(0, frames.Count));
        }
        finally
        {
            _level--;
        }
    }

    // Spans that could be written to, though nobody does: a frame is a large structure, which the compiler else copies at each look.
    private void Content(Span<RenderTreeFrame> frames)
    {
        for (int at = 0; at < frames.Length;)
        {
            ref RenderTreeFrame frame = ref frames[at];
            int length = 1;
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    text.Write(Encoder.Encode(frame.TextContent));
                    break;
                case RenderTreeFrameType.Markup:
                    text.Write(frame.MarkupContent);
                    break;
                case RenderTreeFrameType.Region:
                    // Its content stands behind it.
                    break;
                case RenderTreeFrameType.Element:
                    length = frame.ElementSubtreeLength;
                    if (length < 1) throw new InvalidOperationException($"{frame.ElementName} has no end");
                    Element(frame.ElementName, frames.Slice(at + 1, length - 1));
                    break;
                case RenderTreeFrameType.Component:
                    length = frame.ComponentSubtreeLength;
                    if (length < 1) throw new InvalidOperationException($"{frame.ComponentType} has no end");
                    Component(ComponentKind.Of(frame.ComponentType), frames.Slice(at + 1, length - 1));
                    break;
                default:
                    throw Unknown(frame.FrameType);
            }

            at += length;
        }
    }

    private void Element(string name, Span<RenderTreeFrame> frames)
    {
        // Their content follows rules of its own, or an attribute says it.
        if (name is "script" or "style" or "textarea") throw new InvalidOperationException($"a component cannot hold {name}");
        text.Write((byte)'<');
        text.Write(name);
        int at = 0;
        for (; at < frames.Length && frames[at].FrameType == RenderTreeFrameType.Attribute; at++) Attribute(name, ref frames[at]);
        if (at < frames.Length)
        {
            text.Write((byte)'>');
            Content(frames[at..]);
        }
        else if (IsVoid(name))
        {
            text.Write(" />");
            return;
        }
        else
        {
            text.Write((byte)'>');
        }

        text.Write("</");
        text.Write(name);
        text.Write((byte)'>');
    }

    // A builder keeps no attribute that is null or false, and everything but events and true as a string.
    private void Attribute(string element, ref RenderTreeFrame frame)
    {
        if (element is "select" && frame.AttributeName is "value") throw new InvalidOperationException("select has no value: its option is selected");
        text.Write((byte)' ');
        text.Write(frame.AttributeName);
        switch (frame.AttributeValue)
        {
            case true:
                break;
            case string value:
                text.Write((byte)'=');
                text.Write((byte)'"');
                text.Write(Encoder.Encode(value));
                text.Write((byte)'"');
                break;
            default:
                throw new InvalidOperationException($"attribute {frame.AttributeName} of {element} is neither text nor true");
        }
    }

    private void Component(ComponentKind kind, Span<RenderTreeFrame> parameters)
    {
        PageComponent component = kind.Make();
        foreach (ref RenderTreeFrame frame in parameters)
        {
            if (frame.FrameType != RenderTreeFrameType.Attribute) throw Unknown(frame.FrameType);
            kind.Set(component, frame.AttributeName, frame.AttributeValue);
        }

        Write(component);
    }

    private static bool IsVoid(string element) => element is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta"
        or "param" or "source" or "track" or "wbr";

    private static InvalidOperationException Unknown(RenderTreeFrameType frame) => new($"a page cannot hold a {frame}");
}
