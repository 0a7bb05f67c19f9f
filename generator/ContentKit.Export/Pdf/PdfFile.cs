using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ContentKit.Core.Compression;

namespace ContentKit.Export.Pdf;

/// <summary>
/// The outer form of a PDF: numbered objects, the table of where they stand, and the trailer (ISO 32000-1, 7.5).
/// Writes in one pass and keeps nothing but offsets, so the same objects always give the same bytes.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private readonly Stream _output;
    private readonly List<long> _offsets = [];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _position;

    public PdfFile(Stream output)
    {
        _output = output;

        // Four bytes over 127 in the second line tell transfer programs that the file is binary (7.5.2).
        Write([.. "%PDF-1.6\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        _offsets.Add(0);
        return _offsets.Count;
    }

    public int Add(string body)
    {
        int number = Reserve();
        Put(number, body);
        return number;
    }

    public void Put(int number, string body)
    {
        Begin(number);
        Write(body);
        Write("\nendobj\n");
    }

    /// <param name="entries">Dictionary entries besides length and filter; may be empty.</param>
    public int AddStream(string entries, ReadOnlySpan<byte> data, DeflateEffort effort) =>
        AddHeld(entries.Length == 0 ? "/Filter /FlateDecode" : entries + " /Filter /FlateDecode", Zlib.Compress(data, effort));

    /// <summary>As it is: XMP stays readable for programs that search for it.</summary>
    public int AddPlainStream(string entries, ReadOnlySpan<byte> data) => AddHeld(entries, data);

    private int AddHeld(string entries, ReadOnlySpan<byte> held)
    {
        int number = Reserve();
        Begin(number);
        Write(string.Create(CultureInfo.InvariantCulture, $"<< {entries} /Length {held.Length} >>\nstream\n"));
        Write(held);
        Write("\nendstream\nendobj\n");
        return number;
    }

    /// <summary>32 hexadecimal digits that stand for everything written so far and the title: the file's identifier, the same for the same content.</summary>
    public string Fingerprint(string title)
    {
        _hash.AppendData(Encoding.UTF8.GetBytes(title));
        return Convert.ToHexString(_hash.GetCurrentHash())[..32];
    }

    /// <param name="id">Hexadecimal digits; both halves of the file's identifier, since it is never updated in place.</param>
    public void Finish(int catalog, int information, string id)
    {
        long table = _position;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {_offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (long offset in _offsets) text.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        text.Append(CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {_offsets.Count + 1} /Root {catalog} 0 R /Info {information} 0 R /ID [<{id}> <{id}>] >>\n");
        text.Append(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n");
        Write(text.ToString());
    }

    public void Dispose() => _hash.Dispose();

    private void Begin(int number)
    {
        _offsets[number - 1] = _position;
        Write(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
    }

    private void Write(string text) => Write(Encoding.Latin1.GetBytes(text));

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _hash.AppendData(bytes);
        _position += bytes.Length;
    }
}
