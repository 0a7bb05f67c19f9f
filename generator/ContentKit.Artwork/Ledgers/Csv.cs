using System.Collections.Immutable;
using System.Text;

namespace ContentKit.Artwork.Ledgers;

/// <summary>
/// Tables for Excel and WPS: RFC 4180 with a byte order mark, without which Chinese Windows opens them as GBK and shows
/// garbage. The one place where this project writes a byte order mark.
/// </summary>
public static class Csv
{
    public static ImmutableArray<byte> Write(IEnumerable<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder("\uFEFF");
        Row(text, header);
        foreach (IReadOnlyList<string> row in rows) Row(text, row);
        return [.. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value)
    {
        // A spreadsheet would run these as formulas, and the text of a piece may begin with anything.
        string safe = value.Length > 0 && value[0] is '=' or '+' or '@' or '\t' or '\r' || value.Length > 1 && value[0] == '-' && !char.IsAsciiDigit(value[1])
            ? "'" + value
            : value;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
