using System.Runtime.CompilerServices;
using ContentKit.Tests.Artwork;

namespace ContentKit.Tests.Cli;

/// <summary>The launcher tells the program where the project is; in tests nobody else does.</summary>
internal static class TestHome
{
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable("CONTENTKIT_HOME", Repository.Root);
}
