namespace ContentKit.Content.Model;

/// <summary>Running numbers <c>first-last</c>, both included.</summary>
public readonly record struct SerialRange(int First, int Last)
{
    public int Count => Last - First + 1;
}
