using System.Collections.Immutable;
using ContentKit.Artwork.Ledgers;
using ContentKit.Artwork.Messages;
using ContentKit.Content.Model;

namespace Civic.Print.Documents.Forms;

/// <summary>Which lists a format prints (option <c>form</c>).</summary>
internal static class FormKinds
{
    public static ImmutableArray<LedgerForm> Of(string? form, Message message, Library library) => form switch
    {
        "register" => [LedgerPlanner.Registration(library)],
        "progress" => [.. library.Campaigns.Select(LedgerPlanner.Progress)],
        // One blank sheet for each venue: what is handed out on the spot. Filled lists come with the venue's kit.
        "distribution" => [.. library.Venues.Select(venue => LedgerPlanner.Distribution(venue, []) with { BlankRows = 18 })],
        "receipts" => [.. library.Letters.Where(letter => letter.Id == message.SourceId).Select(LedgerPlanner.Receipts).OfType<LedgerForm>()],
        _ => throw new ArgumentException($"no form {form}", nameof(form)),
    };
}
