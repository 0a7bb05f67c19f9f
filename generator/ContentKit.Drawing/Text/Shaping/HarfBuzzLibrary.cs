using System.Reflection;
using System.Runtime.InteropServices;

namespace ContentKit.Drawing.Text.Shaping;

/// <summary>Finds the HarfBuzz library under the name that the operating system gives it.</summary>
internal static class HarfBuzzLibrary
{
    private static readonly Lazy<nint> Handle = new(Open);

    /// <summary>Whether glyphs are drawn by <c>hb_font_draw_glyph</c> (7.0 and later) or its predecessor.</summary>
    internal static bool HasDrawGlyph => NativeLibrary.TryGetExport(Handle.Value, "hb_font_draw_glyph", out _);

    /// <summary>Empty when the library is not installed.</summary>
    internal static string Version
    {
        get
        {
            try
            {
                Load();
            }
            catch (HarfBuzzMissingException)
            {
                return "";
            }

            HarfBuzz.Version(out uint major, out uint minor, out uint micro);
            return FormattableString.Invariant($"{major}.{minor}.{micro}");
        }
    }

    /// <exception cref="HarfBuzzMissingException">The library is not installed.</exception>
    internal static void Load() => _ = Handle.Value;

    private static nint Open()
    {
        foreach (string name in Names())
        {
            if (!NativeLibrary.TryLoad(name, out nint handle)) continue;
            NativeLibrary.SetDllImportResolver(typeof(HarfBuzzLibrary).Assembly, Resolve);
            return handle;

            nint Resolve(string library, Assembly assembly, DllImportSearchPath? path) =>
                library == HarfBuzz.Library ? handle : 0;
        }

        throw new HarfBuzzMissingException();
    }

    private static string[] Names() =>
        OperatingSystem.IsWindows() ? ["harfbuzz.dll", "libharfbuzz-0.dll"]
        : OperatingSystem.IsMacOS() ? ["libharfbuzz.0.dylib", "/opt/homebrew/lib/libharfbuzz.0.dylib", "/usr/local/lib/libharfbuzz.0.dylib"]
        : ["libharfbuzz.so.0", "libharfbuzz.so"];
}
