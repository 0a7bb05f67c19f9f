namespace ContentKit.Benchmarks.Measuring;

/// <summary>Where the project lies, and its command.</summary>
public static class Project
{
    public static string Root { get; } = Find();

    /// <summary>Runs <c>./kit</c> as a user does; the first call compiles it.</summary>
    public static Child Kit(params string[] arguments) => Child.Run(Root, Path.Combine(Root, "kit"), arguments);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ContentKit.sln"))) return folder.FullName;
        throw new InvalidOperationException("the benchmarks run inside the project's folder only");
    }
}
