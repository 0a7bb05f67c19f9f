namespace ContentKit.Content.Checks;

/// <summary>One rule. Stateless; called for many files at once.</summary>
internal interface IRule
{
    RuleInfo Info { get; }

    void Check(CheckedFile file, Findings findings);
}
