namespace ContentKit.Export.Photos;

/// <summary>Takes a photo's size before its first row, and returns what takes the rows.</summary>
/// <param name="channels">3 for red, green, blue; 4 with opacity, not multiplied in.</param>
internal delegate PhotoRow PhotoRows(int width, int height, int channels);

/// <summary>Takes the rows from the top, 8 bits a sample.</summary>
internal delegate void PhotoRow(ReadOnlySpan<byte> samples);
