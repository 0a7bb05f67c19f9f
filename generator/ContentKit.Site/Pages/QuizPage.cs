using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

public sealed record QuizPage(Quiz Quiz, ImmutableArray<NamedLink> Others) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Quiz.Source.Sha256);
        NamedLink.Describe(Others, key);
    }
}
