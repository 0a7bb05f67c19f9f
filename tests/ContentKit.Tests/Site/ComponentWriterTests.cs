using System.Text;
using ContentKit.Site.Rendering;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContentKit.Tests.Site;

/// <summary>Components as HTML, judged where possible by the framework's own renderer, and what must be refused.</summary>
public sealed class ComponentWriterTests
{
    public static TheoryData<string> Samples => [.. Fragments.Keys];

    private static readonly Dictionary<string, RenderFragment> Fragments = new(StringComparer.Ordinal)
    {
        ["text is escaped"] = page => page.AddContent(0, "<b>\"&'`+ 您好　\u0001\U0001F600\uD800</b>\n"),
        ["an attribute is escaped"] = page => Element(page, "a", element => element.AddAttribute(1, "title", "\"><script>'&\t您 好")),
        ["markup stands as it is"] = page => page.AddContent(0, new MarkupString("<i>&amp;您</i>")),
        ["numbers and dates become text"] = page =>
        {
            page.AddContent(0, 12345.5);
            Element(page, "td", element => element.AddAttribute(1, "width", 400));
        },
        ["a false or missing attribute goes, a true one has no value, an empty one stays"] = page => Element(page, "p", element =>
        {
            element.AddAttribute(1, "hidden", true);
            element.AddAttribute(2, "inert", false);
            element.AddAttribute(3, "class", (string?)null);
            element.AddAttribute(4, "lang", (object?)null);
            element.AddAttribute(5, "data-root", "");
            element.AddAttribute(6, "data-filter");
        }),
        ["void elements close themselves, empty ones have an end"] = page =>
        {
            foreach (string name in (string[])["br", "img", "input", "hr", "meta", "wbr", "td", "p", "i"]) Element(page, name, _ => { });
        },
        ["an option has its value"] = page => Element(page, "select", select =>
        {
            select.AddAttribute(1, "name", "size");
            Element(select, "option", option => option.AddAttribute(1, "value", "A&B"));
        }),
        ["regions leave no trace"] = page => Element(page, "ul", list =>
        {
            list.AddContent(1, (RenderFragment)(inner => inner.AddContent(0, "内")));
            list.AddContent(2, (RenderFragment<string>)(word => inner => inner.AddContent(0, word)), "外");
        }),
        ["nothing is nothing"] = page => page.AddContent(0, (string?)null),
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_framework_writes_the_same(string sample)
    {
        await using ServiceProvider services = new ServiceCollection()
            .AddSingleton(System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All)).BuildServiceProvider();
        await using HtmlRenderer judge = new(services, NullLoggerFactory.Instance);
        string expected = await judge.Dispatcher.InvokeAsync(async () => (await judge.RenderComponentAsync<Framed>(
            ParameterView.FromDictionary(new Dictionary<string, object?> { ["Content"] = Fragments[sample] }))).ToHtmlString());
        Assert.Equal(expected, Write(Fragments[sample]));
    }

    [Fact]
    public void A_component_within_another_gets_its_parameters_and_its_content()
    {
        string html = Write(page => Element(page, "main", main =>
        {
            for (int copy = 0; copy < 2; copy++)
            {
                main.OpenComponent<Card>(1);
                main.AddComponentParameter(2, nameof(Card.Title), "甲<乙");
                main.AddComponentParameter(3, nameof(Card.Size), copy == 0 ? 3 : null);
                main.AddAttribute(4, nameof(Card.ChildContent), (RenderFragment)(inner =>
                {
                    inner.OpenComponent<Card>(0);
                    inner.AddComponentParameter(1, nameof(Card.Title), "丙");
                    inner.CloseComponent();
                    inner.AddContent(2, "尾");
                }));
                main.CloseComponent();
            }

            main.AddContent(5, "完");
        }));

        Assert.Equal(
            "<main><h2 class=\"size-3\">甲&lt;乙</h2><h2 class=\"size-7\">丙</h2>尾<h2 class=\"size-\">甲&lt;乙</h2><h2 class=\"size-7\">丙</h2>尾完</main>", html);
    }

    [Fact]
    public void A_component_of_another_kind_is_refused() =>
        Refused("PageComponent", page => Component<Framed>(page, _ => { }));

    [Fact]
    public void A_parameter_that_a_component_does_not_have_is_refused() =>
        Refused("Titel", page => Component<Card>(page, card => card.AddComponentParameter(1, "Titel", "甲")));

    [Fact]
    public void A_property_that_is_no_parameter_is_refused() =>
        Refused(nameof(Card.Inner), page => Component<Card>(page, card => card.AddComponentParameter(1, nameof(Card.Inner), "甲")));

    [Fact]
    public void Frames_that_a_page_cannot_show_are_refused()
    {
        Refused("ElementReferenceCapture", page => Element(page, "p", element => element.AddElementReferenceCapture(1, _ => { })));
        Refused("ComponentReferenceCapture", page => Component<Card>(page, card => card.AddComponentReferenceCapture(1, _ => { })));
        Refused("ComponentRenderMode", page => Component<Card>(page, card => card.AddComponentRenderMode(new Elsewhere())));
        Refused("NamedEvent", page => Element(page, "form", form =>
        {
            form.AddAttribute(1, "onsubmit", "send");
            form.AddNamedEvent("onsubmit", "send");
        }));
    }

    [Fact]
    public void Events_scripts_and_values_that_the_framework_treats_apart_are_refused()
    {
        Refused("onclick", page => Element(page, "button", button => button.AddAttribute(1, "onclick", (Action)(() => { }))));
        Refused("script", page => Element(page, "script", script => script.AddContent(1, "alert('1')")));
        Refused("style", page => Element(page, "style", style => style.AddContent(1, "p>a{}")));
        Refused("textarea", page => Element(page, "textarea", area => area.AddAttribute(1, "value", "甲")));
        Refused("select", page => Element(page, "select", select => select.AddAttribute(1, "value", "甲")));
    }

    [Fact]
    public void An_element_left_open_is_refused() => Refused("p", page => page.OpenElement(0, "p"));

    [Fact]
    public void A_component_that_fails_spoils_no_later_page()
    {
        PageText text = new();
        ComponentWriter writer = new(text);
        Assert.Throws<InvalidOperationException>(() => writer.Write(new Fragment(page => Component<Card>(page, card => card.AddComponentParameter(1, "x", "")))));
        text.Clear();
        writer.Write(new Fragment(page => Component<Card>(page, card => card.AddComponentParameter(1, nameof(Card.Title), "甲"))));
        Assert.Equal("<h2 class=\"size-7\">甲</h2>", Encoding.UTF8.GetString(text.Utf8));
    }

    [Fact]
    public void A_page_longer_than_the_buffer_is_whole()
    {
        string line = new('您', 50_000);
        Assert.Equal(line + line + "尾", Write(page =>
        {
            page.AddContent(0, line);
            page.AddMarkupContent(1, line);
            page.AddContent(2, "尾");
        }));
    }

    private static string Write(RenderFragment fragment)
    {
        PageText text = new();
        new ComponentWriter(text).Write(new Fragment(fragment));
        return Encoding.UTF8.GetString(text.Utf8);
    }

    private static void Refused(string word, RenderFragment fragment) =>
        Assert.Contains(word, Assert.Throws<InvalidOperationException>(() => Write(fragment)).Message, StringComparison.Ordinal);

    private static void Element(RenderTreeBuilder page, string name, Action<RenderTreeBuilder> inside)
    {
        page.OpenElement(0, name);
        inside(page);
        page.CloseElement();
    }

    private static void Component<T>(RenderTreeBuilder page, Action<RenderTreeBuilder> inside)
        where T : notnull, IComponent
    {
        page.OpenComponent<T>(0);
        inside(page);
        page.CloseComponent();
    }

    private sealed class Fragment(RenderFragment content) : PageComponent
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => content(builder);
    }

    private sealed class Card : PageComponent
    {
        [Parameter]
        public required string Title { get; set; }

        [Parameter]
        public int? Size { get; set; } = 7;

        [Parameter]
        public RenderFragment? ChildContent { get; set; }

        public string Inner { get; set; } = "";

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            Element(builder, "h2", heading =>
            {
                heading.AddAttribute(1, "class", $"size-{Size}");
                heading.AddContent(2, Title);
            });
            builder.AddContent(1, ChildContent);
        }
    }

    private sealed class Framed : ComponentBase
    {
        [Parameter]
        public RenderFragment? Content { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Content);
    }

    private sealed class Elsewhere : IComponentRenderMode;
}
