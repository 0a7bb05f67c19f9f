using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ContentKit.Artwork.Data;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Coverage;

/// <summary>The table as a file for programs: names, counts, cells, what is missing, what comes down when.</summary>
public static class CoverageJson
{
    public static ImmutableArray<byte> Write(CoverageReport report, Library library) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        Count(json, "total", report.Count);
        Named(json, "audiences", library.Audiences.Select(audience => (audience.Id, audience.Name, report.OfAudience(audience.Id))));
        Named(json, "scams", library.Scams.Select(scam => (scam.Id, scam.Name, report.OfScam(scam.Id))));
        Named(json, "venues", library.Venues.Select(venue => (venue.Id, venue.Name, report.OfVenue(venue.Id))));
        Array(json, "cells", report.Cells, cell =>
        {
            json.WriteString("audience", cell.AudienceId);
            json.WriteString("scam", cell.ScamId);
            json.WriteString("venue", cell.VenueId);
            json.WriteNumber("pieces", cell.Pieces);
            json.WriteStartArray("sources");
            foreach (string source in cell.Sources) json.WriteStringValue(source);
            json.WriteEndArray();
            json.WriteString("firstExpiry", Day(cell.FirstExpiry));
            json.WriteString("coveredUntil", Day(cell.CoveredUntil));
        });
        Array(json, "expiries", report.Expiries, expiry =>
        {
            json.WriteString("day", Day(expiry.Day));
            json.WriteString("source", expiry.SourceId);
            json.WriteNumber("pieces", expiry.Pieces);
        });
        Array(json, "unplaced", report.Unplaced, entry =>
        {
            json.WriteString("audience", entry.AudienceId);
            json.WriteString("format", entry.FormatId);
        });
        json.WriteEndObject();
    });

    private static void Named(Utf8JsonWriter json, string name, IEnumerable<(string Id, string Name, CoverageCount Count)> rows) =>
        Array(json, name, rows, row =>
        {
            json.WriteString("id", row.Id);
            json.WriteString("name", row.Name);
            Count(json, "cells", row.Count);
        });

    private static void Count(Utf8JsonWriter json, string name, CoverageCount count)
    {
        json.WriteStartObject(name);
        json.WriteNumber("covered", count.Covered);
        json.WriteNumber("missing", count.Missing);
        json.WriteNumber("percent", count.Percent);
        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
