namespace ContentKit.Export.Pdf;

/// <summary>The printing condition that the CMYK numbers are meant for, named by its registered characterisation.</summary>
internal static class OutputCondition
{
    /// <summary>
    /// FOGRA39: offset on coated stock, ISO 12647-2. Named through the ICC registry, without an embedded profile, so this
    /// is a PDF/X-4 style file and claims no conformance (PDF/X-4 wants the profile inside; no free tool checks it).
    /// </summary>
    public const string Dictionary =
        "<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (FOGRA39) /RegistryName (http://www.color.org) " +
        "/OutputCondition (Offset printing on coated paper, ISO 12647-2, FOGRA39) /Info (Coated FOGRA39) >>";
}
