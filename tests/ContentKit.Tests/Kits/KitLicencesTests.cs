using System.Collections.Immutable;
using System.Text;
using ContentKit.Artwork.Kits;
using ContentKit.Artwork.Themes;
using ContentKit.Build.Kits;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Disk;
using ContentKit.Core;

namespace ContentKit.Tests.Kits;

public class KitLicencesTests
{
    [Fact]
    public void LicencesOfOneNameInSeveralFolders_AllArrive_EachUnderANameOfItsOwn()
    {
        Theme theme = ThemeLoader.Load(new DiskFileSource(Workspace.ThemeFolder())).Theme! with
        {
            Files = new MemoryFileSource()
                .Add("fonts/OFL-Noto.txt", "at the top").Add("fonts/kai/OFL.txt", "of Kai").Add("fonts/song/OFL.txt", "of Song").Add("fonts/song-OFL.txt", "of another Song").Add("fonts/song/Song.ttf", "no licence")
                .Add("illustrations/LICENSE.txt", "of drawings"),
        };

        ImmutableArray<KitPaper> papers = KitLicences.Of(theme);

        Assert.Equal(
            [("字体-OFL-Noto.txt", "at the top"), ("字体-kai-OFL.txt", "of Kai"), ("字体-song-OFL.txt", "of another Song"), ("字体-song-OFL-2.txt", "of Song"), ("插图-LICENSE.txt", "of drawings")],
            papers.Select(paper => (paper.Name["07-许可/".Length..], Encoding.UTF8.GetString(paper.Bytes().AsSpan()))));
    }
}
