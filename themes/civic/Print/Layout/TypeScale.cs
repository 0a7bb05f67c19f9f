using ContentKit.Artwork.Formats;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace Civic.Print.Layout;

/// <summary>
/// Type sizes of one piece, ems in millimetres. Sizes grow with the sheet; floors come from the viewing distance and never give way.
/// </summary>
internal sealed class TypeScale
{
    // Ink of a full Han character in Noto Sans SC: 0.92 em, measured over 国 and 警.
    private const double HanShare = 0.92;

    // Large type for the elderly: a size up in every role.
    private const double LargeFactor = 1.2;

    private static readonly Paint s_white = new Paint.Process("paper", default, new Rgb(255, 255, 255));

    private readonly Format _format;
    private readonly double _factor;

    /// <param name="bodyShare">Body size as a share of the shorter side.</param>
    public TypeScale(Format format, Audience audience, double bodyShare)
    {
        _format = format;
        _factor = audience.LargeType ? LargeFactor : 1;
        double shorter = Math.Min(format.Width.Millimetres, format.Height.Millimetres);
        double longer = Math.Max(format.Width.Millimetres, format.Height.Millimetres);
        // A long sheet has room for more than its short side tells: a roll-up sets its points a fifth larger than an A3 of its width.
        double stretch = Math.Clamp(Math.Pow(longer / shorter / Math.Sqrt(2), 0.35), 0.9, 1.22);
        Body = Math.Max(Least(TextRole.Supporting), shorter * bodyShare * stretch * _factor);
        Imprint = Math.Max(Least(TextRole.Imprint), shorter * bodyShare * stretch * 0.42);
    }

    /// <summary>Points, kicker, names of hotlines.</summary>
    public double Body { get; }

    /// <summary>Office, caption of the code, date.</summary>
    public double Imprint { get; }

    /// <summary>Smallest em allowed for the role in a colour: what the distance asks for, and what the press holds.</summary>
    public double Least(TextRole role, Paint paint) => Math.Max(_format.PressEmMm(paint), ForDistance(role));

    /// <summary>The same for any colour: white type is what a press fills in first.</summary>
    public double Least(TextRole role) => role == TextRole.Imprint ? ForDistance(role) : Least(role, s_white);

    private double ForDistance(TextRole role) =>
        _format.MinimumHanMm(role) / HanShare * (role == TextRole.Imprint ? 1 : _factor);
}
