using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Site.Model;

namespace ContentKit.Site.Pages;

/// <summary>One audience's pieces in one format, as the print desk lists them.</summary>
/// <param name="Sample">Stands for the row in its picture, size and colours.</param>
/// <param name="Venues">Ids of the venues that this format hangs in.</param>
public sealed record DeskRow(string AudienceId, string AudienceName, PieceLink Sample, int Count, ImmutableArray<string> Venues)
{
    internal static void Describe(ImmutableArray<DeskRow> rows, KeyBuilder key)
    {
        key.Add(rows.Length);
        foreach (DeskRow row in rows)
        {
            key.Add(row.AudienceId).Add(row.AudienceName).Add(row.Count).Add(row.Venues);
            PieceSet.Describe(row.Sample, key);
        }
    }
}
