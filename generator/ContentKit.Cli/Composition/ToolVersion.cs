using System.Reflection;
using ContentKit.Core;
using ContentKit.Drawing.Text;

namespace ContentKit.Cli.Composition;

/// <summary>A key that changes whenever the program does.</summary>
public static class ToolVersion
{
    /// <summary>
    /// Over the module version ids of our assemblies and the version of the shaping library. The compiler is deterministic, so the same source gives the same
    /// key on every machine and a shared cache is of use to all of them.
    /// </summary>
    public static ContentKey Key { get; } = Compute();

    private static ContentKey Compute()
    {
        using var key = new KeyBuilder();
        // Another version may shape or outline a glyph otherwise, and it comes with the machine, not with us.
        key.Add(FontLibrary.ShaperVersion);
        var seen = new Dictionary<string, Module>(StringComparer.Ordinal);
        var queue = new Queue<Assembly>([typeof(ToolVersion).Assembly]);
        while (queue.TryDequeue(out Assembly? assembly))
        {
            string name = assembly.GetName().Name!;
            if (!seen.TryAdd(name, assembly.ManifestModule)) continue;
            foreach (AssemblyName reference in assembly.GetReferencedAssemblies())
                if (reference.Name!.StartsWith("ContentKit.", StringComparison.Ordinal) || reference.Name.StartsWith("Civic.", StringComparison.Ordinal))
                    queue.Enqueue(Assembly.Load(reference));
        }

        foreach (string name in seen.Keys.Order(StringComparer.Ordinal)) key.Add(name).Add(seen[name].ModuleVersionId.ToByteArray());
        return key.Build();
    }
}
