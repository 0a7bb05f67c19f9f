namespace ContentKit.Core;

/// <summary>Language of messages to the user. Content is always Chinese.</summary>
public enum Language
{
    Chinese,
    English,
}
