using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ContentKit.Cli;

/// <summary>
/// Finds the Chinese texts of System.CommandLine. Without ICU the runtime spells the culture <c>zh-HANS</c>, and where file
/// names have case the folder <c>zh-Hans</c> is then not found.
/// </summary>
internal static class ChineseResources
{
    [ModuleInitializer]
    internal static void Register() => AssemblyLoadContext.Default.Resolving += Resolve;

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        if (name.Name is not { } file || !file.EndsWith(".resources", StringComparison.Ordinal)) return null;
        if (!string.Equals(name.CultureName, "zh-Hans", StringComparison.OrdinalIgnoreCase)) return null;
        string path = Path.Combine(AppContext.BaseDirectory, "zh-Hans", file + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
