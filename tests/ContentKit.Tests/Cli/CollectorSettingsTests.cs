using System.Text.Json;

namespace ContentKit.Tests.Cli;

/// <summary>How the program asks the runtime to collect.</summary>
public sealed class CollectorSettingsTests
{
    /// <summary>The runtime passes over a setting that it does not know, so a wrong name would only show in the memory of a build.</summary>
    [Fact]
    public void EverySetting_IsOneThatTheRuntimeKnows()
    {
        using JsonDocument settings = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "contentkit.runtimeconfig.json")));
        string[] asked = [.. settings.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties").EnumerateObject()
            .Select(property => property.Name).Where(name => name.StartsWith("System.GC.", StringComparison.Ordinal)).Select(name => name["System.GC.".Length..])];
        // It calls some by what stands after the prefix, others with GC before or behind that or by its beginning.
        string[] known = [.. GC.GetConfigurationVariables().Keys.Select(name => name.Replace("GC", "", StringComparison.Ordinal))];

        Assert.Contains("LOHThreshold", asked);
        string[] unknown = [.. asked.Where(name => !known.Any(other => name.StartsWith(other, StringComparison.Ordinal)))];
        Assert.Empty(unknown);
    }
}
