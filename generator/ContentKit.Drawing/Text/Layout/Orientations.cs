namespace ContentKit.Drawing.Text.Layout;

/// <summary>Decides for each character of a column whether it stands upright, lies turned or shares an em with others.</summary>
internal static class Orientations
{
    internal static RunOrientation[] Of(string text, string[] scripts, bool vertical)
    {
        var orientations = new RunOrientation[text.Length];
        if (!vertical) return orientations;
        for (int i = 0; i < text.Length; i++)
            orientations[i] = IsUpright(text[i], scripts[i]) ? RunOrientation.Upright : RunOrientation.Turned;
        CombineDigits(text, orientations);
        return orientations;
    }

    private static bool IsUpright(char character, string script)
    {
        if (script is Scripts.Arabic or Scripts.Mongolian or Scripts.Tibetan) return false;
        if (character < 0x80) return false;
        return Characters.Kind(character) is not (CharacterKind.Word or CharacterKind.FixedSpace) || char.IsSurrogate(character);
    }

    // specs: 2–3 digits upright in one em; longer numbers and Latin turned. A single letter or digit stands upright.
    private static void CombineDigits(string text, RunOrientation[] orientations)
    {
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && Characters.IsAsciiSign(text[end])) end++;
            int length = end - i;
            if (length == 0)
            {
                i++;
                continue;
            }

            if (length == 1 && char.IsAsciiLetterOrDigit(text[i])) orientations[i] = RunOrientation.Combined;
            else if (length <= 3 && IsDigits(text.AsSpan(i, length))) orientations.AsSpan(i, length).Fill(RunOrientation.Combined);
            i = end;
        }
    }

    private static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
            if (!char.IsAsciiDigit(character)) return false;
        return true;
    }
}
