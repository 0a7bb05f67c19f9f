using System.Collections.Immutable;
using System.Text;
using ContentKit.Drawing.Geometry;

namespace ContentKit.Export.Inspection;

/// <summary>Reads a written PDF back and lists what is in it, without trusting its writer.</summary>
internal sealed class PdfInspector
{
    private readonly PdfDocument _file;
    private readonly SortedSet<string> _plates = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _kinds = new(StringComparer.Ordinal);

    private PdfInspector(ReadOnlyMemory<byte> bytes) => _file = new PdfDocument(bytes);

    /// <exception cref="FormatException">Damaged, or no PDF.</exception>
    public static PdfFacts Inspect(ReadOnlyMemory<byte> bytes) => new PdfInspector(bytes).Inspect();

    private PdfFacts Inspect()
    {
        PdfValue? catalog = _file.Entry<PdfValue.Dictionary>(_file.Trailer, "Root");
        var pages = ImmutableArray.CreateBuilder<PdfPageBoxes>();
        foreach (PdfValue kid in _file.Entry<PdfValue.Array>(_file.Entry<PdfValue.Dictionary>(catalog, "Pages"), "Kids")?.Items ?? [])
        {
            pages.Add(new PdfPageBoxes(BoxOf(kid, "MediaBox"), BoxOf(kid, "CropBox"), BoxOf(kid, "BleedBox"), BoxOf(kid, "TrimBox")));
            if (_file.Entry<PdfValue.Dictionary>(kid, "Contents") is { } content) ReadContent(_file.Stream(content));
        }

        int fonts = 0;
        foreach (PdfValue value in _file.Objects)
        {
            if (_file.Entry<PdfValue.Name>(value, "Type") is { Value: "Font" }) fonts++;
            if (value is PdfValue.Dictionary form && _file.Entry<PdfValue.Name>(form, "Subtype") is { Value: "Form" }) ReadContent(_file.Stream(form));
            ReadColourSpaces(value);
        }

        PdfValue? intent = _file.Entry<PdfValue.Array>(catalog, "OutputIntents")?.Items is [var first, ..] ? first : null;
        return new PdfFacts(
            _file.Version,
            pages.ToImmutable(),
            fonts,
            [.. _plates],
            [.. _kinds],
            _file.Entry<PdfValue.Text>(intent, "OutputConditionIdentifier") is { } condition ? Encoding.Latin1.GetString(condition.Bytes) : null,
            _file.Entry<PdfValue.Array>(_file.Trailer, "ID") is { Items.Count: 2 },
            _file.Entry<PdfValue.Dictionary>(catalog, "Metadata") is not null,
            _file.Entry<PdfValue.Name>(_file.Entry<PdfValue.Dictionary>(_file.Trailer, "Info"), "Trapped") is { Value: "False" or "True" });
    }

    private Box? BoxOf(PdfValue page, string name)
    {
        if (_file.Entry<PdfValue.Array>(page, name)?.Items is not [PdfValue.Number left, PdfValue.Number bottom, PdfValue.Number right, PdfValue.Number top]) return null;
        const double mm = 25.4 / 72;
        return new Box(left.Value * mm, bottom.Value * mm, (right.Value - left.Value) * mm, (top.Value - bottom.Value) * mm);
    }

    /// <summary>Finds the colour operators. They are letters after a space or a line end; numbers between them are skipped over.</summary>
    private void ReadContent(ReadOnlySpan<byte> content)
    {
        for (int at = 0; at < content.Length;)
        {
            int length = content[at..].IndexOfAny((byte)' ', (byte)'\n');
            ReadOnlySpan<byte> word = length < 0 ? content[at..] : content.Slice(at, length);
            if (word.SequenceEqual("k"u8) || word.SequenceEqual("K"u8)) _kinds.Add("DeviceCMYK");
            else if (word.SequenceEqual("rg"u8) || word.SequenceEqual("RG"u8)) _kinds.Add("DeviceRGB");
            else if (word.SequenceEqual("g"u8) || word.SequenceEqual("G"u8)) _kinds.Add("DeviceGray");
            else if (word.SequenceEqual("scn"u8) || word.SequenceEqual("SCN"u8)) _kinds.Add("Separation");
            if (length < 0) return;
            at += length + 1;
        }
    }

    private void ReadColourSpaces(PdfValue value)
    {
        if (value is PdfValue.Array { Items: [PdfValue.Name { Value: "Separation" }, PdfValue.Name plate, PdfValue.Name alternate, ..] })
        {
            if (plate.Value != "All") _plates.Add(plate.Value);
            _kinds.Add(alternate.Value);
        }
        else if (_file.Entry<PdfValue.Name>(value, "Subtype") is { Value: "Image" } && _file.Entry<PdfValue.Name>(value, "ColorSpace") is { } space)
        {
            _kinds.Add(space.Value);
        }
    }
}
