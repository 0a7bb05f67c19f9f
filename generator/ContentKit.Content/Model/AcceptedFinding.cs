namespace ContentKit.Content.Model;

/// <summary>A finding that an editor has looked at and let stand (front matter <c>accept: [{rule, text, reason}]</c>).</summary>
/// <param name="Rule">Diagnostic id, e.g. <c>CK0401</c>.</param>
/// <param name="Text">Only findings whose text is this; null accepts all of the rule in the file.</param>
public sealed record AcceptedFinding(string Rule, string? Text, string Reason);
