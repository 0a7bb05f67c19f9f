using ContentKit.Core;

namespace ContentKit.Drawing.Text;

/// <summary>The text shaping library is not on this machine. Carries what to install, for the command line to print.</summary>
public sealed class HarfBuzzMissingException() : Exception(Text.English)
{
    private static readonly LocalText Text = new(
        "找不到排字所需的 HarfBuzz 库。Debian、Ubuntu：apt-get install libharfbuzz0b；Fedora：dnf install harfbuzz；macOS：brew install harfbuzz；Windows：把 harfbuzz.dll 放到程序旁。",
        "HarfBuzz, which shapes the text, was not found. Debian, Ubuntu: apt-get install libharfbuzz0b; Fedora: dnf install harfbuzz; macOS: brew install harfbuzz; Windows: put harfbuzz.dll beside the program.");

    public LocalText LocalMessage => Text;
}
