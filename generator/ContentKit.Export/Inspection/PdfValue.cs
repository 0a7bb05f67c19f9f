namespace ContentKit.Export.Inspection;

/// <summary>A PDF object as read from a file (ISO 32000-1, 7.3).</summary>
internal abstract record PdfValue
{
    private PdfValue()
    {
    }

    public sealed record Number(double Value) : PdfValue;

    /// <summary>Without the slash.</summary>
    public sealed record Name(string Value) : PdfValue;

    public sealed record Text(byte[] Bytes) : PdfValue;

    public sealed record Array(IReadOnlyList<PdfValue> Items) : PdfValue;

    /// <param name="StreamStart">Where its stream's bytes begin; 0 when it has none.</param>
    public sealed record Dictionary(IReadOnlyDictionary<string, PdfValue> Entries, int StreamStart = 0) : PdfValue;

    public sealed record Reference(int Object) : PdfValue;

    /// <summary>true, false, null, or an operator.</summary>
    public sealed record Keyword(string Value) : PdfValue;
}
