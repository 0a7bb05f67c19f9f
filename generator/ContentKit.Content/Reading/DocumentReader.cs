using ContentKit.Content.Model;
using ContentKit.Content.Schema;

namespace ContentKit.Content.Reading;

/// <summary>From checked fields to the model's records, one method per kind.</summary>
internal static class DocumentReader
{
    /// <summary>Audiences without an order come after those that have one.</summary>
    private const int NoOrder = int.MaxValue;

    public static Audience Audience(ParsedFile file)
    {
        Fields f = file.Fields;
        return new Audience(
            file.Id,
            f.TextOr("name", file.Id),
            f.Id("accent", ReferenceKind.Colour) ?? "blue",
            f.Text("reading") == "plain" ? Model.Reading.Plain : Model.Reading.Standard,
            f.Flag("largeType"),
            f.Ids("formats", ReferenceKind.Format),
            f.Ids("venues", ReferenceKind.Venue),
            f.Composition("composition") ?? Composition.Type,
            f.Id("illustration", ReferenceKind.Illustration),
            f.Text("greeting"),
            f.Integer("order", NoOrder),
            file.Body,
            file.Source)
        {
            Scams = f.Ids("scams", ReferenceKind.Scam),
        };
    }

    public static ScamType Scam(ParsedFile file)
    {
        Fields f = file.Fields;
        return new ScamType(
            file.Id,
            f.TextOr("name", file.Id),
            f.Integer("rank", NoOrder),
            f.TextOr("slogan", ""),
            f.Texts("redFlags"),
            f.Text("summary"),
            f.Id("illustration", ReferenceKind.Illustration),
            file.Body,
            file.Source);
    }

    public static Venue Venue(ParsedFile file)
    {
        Fields f = file.Fields;
        return new Venue(
            file.Id,
            f.TextOr("name", file.Id),
            f.Integer("order", NoOrder),
            f.Texts("places"),
            f.Ids("formats", ReferenceKind.Format),
            f.Ids("audiences", ReferenceKind.Audience),
            file.Body,
            file.Source);
    }

    public static Case Case(ParsedFile file)
    {
        Fields f = file.Fields;
        return new Case(
            file.Id,
            f.TextOr("title", ""),
            f.Date("date") ?? default,
            f.Id("scam", ReferenceKind.Scam) ?? "",
            f.Ids("audiences", ReferenceKind.Audience),
            f.Long("loss"),
            f.Text("place"),
            f.Text("channel"),
            f.Text("summary"),
            f.Text("slogan"),
            f.Texts("points"),
            f.Id("illustration", ReferenceKind.Illustration),
            f.Composition("composition"),
            f.Ids("formats", ReferenceKind.Format),
            SharedKeys.Variants(f),
            f.Maps("sources", source => new Citation(source.TextOr("name", ""), source.Text("url"), source.Date("date"))),
            file.Source.Accepted,
            f.Date("reviewed"),
            f.Date("expires"),
            f.Flag("draft"),
            file.Body,
            file.Source);
    }

    public static Tip Tip(ParsedFile file)
    {
        Fields f = file.Fields;
        return new Tip(
            file.Id,
            f.TextOr("title", ""),
            f.Ids("audiences", ReferenceKind.Audience),
            f.Id("scam", ReferenceKind.Scam),
            f.Text("summary"),
            f.Text("slogan"),
            f.Text("line"),
            f.Text("sms"),
            f.Texts("stamp"),
            f.Texts("points"),
            f.Id("illustration", ReferenceKind.Illustration),
            f.Composition("composition"),
            f.Ids("formats", ReferenceKind.Format),
            SharedKeys.Variants(f),
            file.Source.Accepted,
            f.Date("reviewed"),
            f.Date("expires"),
            f.Flag("draft"),
            file.Body,
            file.Source);
    }

    public static Letter Letter(ParsedFile file, string organisation)
    {
        Fields f = file.Fields;
        return new Letter(
            file.Id,
            f.TextOr("title", ""),
            f.Id("audience", ReferenceKind.Audience) ?? "",
            f.Flag("receipt"),
            f.TextOr("issuer", organisation),
            f.Text("salutation"),
            f.Text("date"),
            f.Serials("serials"),
            file.Body,
            file.Source);
    }

    public static Rescue Rescue(ParsedFile file)
    {
        Fields f = file.Fields;
        return new Rescue(
            f.TextOr("title", ""),
            f.Text("summary"),
            f.Maps("situations", situation => new RescueSituation(situation.TextOr("id", ""), situation.TextOr("name", ""), situation.Texts("steps"))),
            f.Texts("prepare"),
            f.Texts("next"),
            f.Text("comfort"),
            file.Body,
            file.Source);
    }

    public static Situation Situation(ParsedFile file)
    {
        Fields f = file.Fields;
        return new Situation(
            file.Id,
            f.TextOr("ask", ""),
            f.Integer("order", NoOrder),
            f.Ids("scams", ReferenceKind.Scam),
            f.TextOr("action", ""),
            f.Text("summary"),
            file.Body,
            file.Source);
    }

    public static Page Page(ParsedFile file, string section)
    {
        Fields f = file.Fields;
        return new Page(file.Id, section, f.TextOr("title", ""), f.Text("summary"), f.Integer("order", NoOrder), file.Body, file.Source);
    }

    public static Quiz Quiz(ParsedFile file)
    {
        Fields f = file.Fields;
        return new Quiz(
            file.Id,
            f.TextOr("title", ""),
            f.Ids("audiences", ReferenceKind.Audience),
            f.Text("intro"),
            f.Maps("questions", question => new QuizQuestion(
                question.TextOr("question", ""),
                question.Texts("options"),
                question.Integer("answer", 1) - 1,
                question.TextOr("why", ""),
                question.Id("scam", ReferenceKind.Scam))),
            file.Source);
    }

    public static Campaign Campaign(ParsedFile file)
    {
        Fields f = file.Fields;
        return new Campaign(
            file.Id,
            f.TextOr("title", ""),
            f.Date("from") ?? default,
            f.Date("to") ?? default,
            f.Maps("phases", phase => new CampaignPhase(
                phase.TextOr("name", ""),
                phase.Date("from") ?? default,
                phase.Date("to") ?? default,
                phase.Maps("tasks", task => new CampaignTask(task.TextOr("who", ""), task.TextOr("what", ""), task.Date("due") ?? default)))),
            f.Maps("seasons", season => new Season(
                season.TextOr("name", ""),
                season.Date("from") ?? default,
                season.Date("to") ?? default,
                season.Ids("focus", ReferenceKind.Scam))),
            file.Source);
    }
}
