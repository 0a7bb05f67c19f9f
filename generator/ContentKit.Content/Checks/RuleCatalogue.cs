using System.Collections.Immutable;
using ContentKit.Content.Checks.Completeness;
using ContentKit.Content.Checks.Contacts;
using ContentKit.Content.Checks.Markup;
using ContentKit.Content.Checks.Privacy;
using ContentKit.Content.Checks.Wording;

namespace ContentKit.Content.Checks;

/// <summary>All rules, in the order of their ids.</summary>
public static class RuleCatalogue
{
    /// <summary>What is run over each document; <see cref="AcceptRule"/> looks back at the others and comes last.</summary>
    internal static ImmutableArray<IRule> Rules { get; } =
    [
        new RawHtmlRule(), new DangerousLinkRule(), new HeadingJumpRule(), new ImageAltRule(), new BrokenLinkRule(), new MarkdownDepthRule(), new MistypedMarkupRule(),
        new IdCardRule(), new MobileNumberRule(), new LandlineRule(), new BankCardRule(), new LicencePlateRule(), new PersonalEmailRule(),
        new StreetAddressRule(), new FullNameRule(), new MinorAgeRule(), new IdentifyingCombinationRule(),
        new UnlistedNumberRule(), new UnlistedAddressRule(), new UnlistedEmailRule(), new UnlistedAccountRule(), new UnlistedAppRule(),
        new BlamingWordRule(), new AbsoluteClaimRule(), new WrongFormRule(), new MistypedTermRule(), new MixedWidthRule(), new TraditionalCharacterRule(),
        new PlainReadingRule(), new RareCharacterRule(), new BrokenSloganRule(),
        new SummaryRule(), new RedFlagsRule(), new SourcesRule(), new ReviewRule(), new ExpiryRule(), new IllustrationRule(), new VariantRule(),
        new BodyRule(), new FutureDateRule(), new PointsRule(), new AcceptRule(),
    ];

    /// <summary>For the editors' guide and for checking the <c>rules</c> of <c>site.yml</c>.</summary>
    public static ImmutableArray<RuleInfo> All { get; } =
        [.. Rules.Select(rule => rule.Info).Append(PhotoPositionCheck.Info).OrderBy(info => info.Id, StringComparer.Ordinal)];
}
