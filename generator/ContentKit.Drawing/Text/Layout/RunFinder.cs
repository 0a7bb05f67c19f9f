using System.Collections.Immutable;
using System.Globalization;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Cuts a paragraph into runs that HarfBuzz can shape, choosing a font for every character.</summary>
internal sealed class RunFinder(FontLibrary fonts, Func<int, string> fontAt)
{
    /// <param name="missing">Receives each code point that no font has, once.</param>
    internal ImmutableArray<TextRun> Find(string text, ReadOnlySpan<byte> levels, bool vertical, SortedSet<int> missing)
    {
        if (text.Length == 0) return [];
        string[] scripts = ResolveScripts(text);
        RunOrientation[] orientations = Orientations.Of(text, scripts, vertical);
        FontFace[] faces = ChooseFaces(text, missing);
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        int start = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && ReferenceEquals(faces[i], faces[start]) && scripts[i] == scripts[start] &&
                levels[i] == levels[start] && orientations[i] == orientations[start]) continue;
            runs.Add(new TextRun(start, i - start, faces[start], scripts[start], levels[start], orientations[start]));
            start = i;
        }

        return runs.ToImmutable();
    }

    // Signs without a script take that of the text before them, at the start that of the text after.
    private static string[] ResolveScripts(string text)
    {
        var scripts = new string[text.Length];
        string? current = null;
        for (int i = 0; i < text.Length; i++)
        {
            int codePoint = char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text, i) : text[i];
            current = Scripts.Of(codePoint) ?? current;
            scripts[i] = current!;
            if (codePoint > 0xFFFF) scripts[++i] = current!;
        }

        string first = Array.Find(scripts, script => script is not null) ?? Scripts.Han;
        for (int i = 0; i < text.Length && scripts[i] is null; i++) scripts[i] = first;
        return scripts;
    }

    private FontFace[] ChooseFaces(string text, SortedSet<int> missing)
    {
        var faces = new FontFace[text.Length];
        FontFace previous = fonts.Face(fontAt(0));
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = char.IsSurrogatePair(text, i);
            int codePoint = pair ? char.ConvertToUtf32(text, i) : text[i];
            string font = fontAt(i);
            // Marks, joiners and variation selectors must be shaped together with what they modify.
            bool follows = CharUnicodeInfo.GetUnicodeCategory(codePoint) is
                UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
            FontFace? face = follows ? previous
                : codePoint == ' ' && previous.Has(codePoint) ? previous
                : fonts.FaceFor(font, codePoint);
            if (face is null)
            {
                missing.Add(codePoint);
                face = fonts.Face(font);
            }

            faces[i] = previous = face;
            if (pair) faces[++i] = face;
        }

        return faces;
    }
}
