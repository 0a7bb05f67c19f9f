using System.Collections.Immutable;
using System.Text;

namespace ContentKit.Artwork.Ledgers;

/// <summary>A table to print on A4 landscape and fill in by hand, or to open in a spreadsheet.</summary>
/// <param name="Id">File name without extension, ASCII.</param>
/// <param name="Note">One line under the title: who keeps it and how.</param>
/// <param name="Rows">Filled rows; a cell to be written in by hand is empty.</param>
/// <param name="BlankRows">Empty rows to add when printed; a spreadsheet needs none.</param>
public sealed record LedgerForm(
    string Id,
    string Title,
    string Note,
    ImmutableArray<LedgerColumn> Columns,
    ImmutableArray<ImmutableArray<string>> Rows,
    int BlankRows)
{
    public ImmutableArray<byte> ToCsv() => Csv.Write(Columns.Select(column => column.Name), Rows.Select(row => (IReadOnlyList<string>)row));

    /// <summary>To print; see <see cref="LedgerHtml"/>.</summary>
    public ImmutableArray<byte> ToHtml() => [.. Encoding.UTF8.GetBytes(LedgerHtml.Write(this))];
}

/// <param name="Share">Of the table's width, relative to the other columns.</param>
public sealed record LedgerColumn(string Name, int Share);
