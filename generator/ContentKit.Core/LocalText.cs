namespace ContentKit.Core;

/// <summary>One message in the two languages of the command line.</summary>
public readonly record struct LocalText(string Chinese, string English)
{
    public string In(Language language) => language == Language.English ? English : Chinese;
}
