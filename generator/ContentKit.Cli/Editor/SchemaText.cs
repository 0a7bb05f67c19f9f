using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentKit.Content.Schema;

namespace ContentKit.Cli.Editor;

/// <summary>
/// A file kind's keys as JSON Schema draft 7 (the newest that editors fully support), with Chinese titles and descriptions.
/// It says what the loader says of a single file; what needs other files or Chinese is left to <c>check</c>.
/// </summary>
public sealed class SchemaText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly KnownNames _names;

    private SchemaText(Utf8JsonWriter json, KnownNames names)
    {
        _json = json;
        _names = names;
    }

    public static string Of(KindSpec kind, KnownNames names)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Options))
        {
            var schema = new SchemaText(json, names);
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", kind.Chinese);
            json.WriteString("description", kind.About);
            schema.Keys(kind.Keys);
            schema.Definitions(kind.Keys);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.ToArray()) + "\n";
    }

    // What every audience may have its own words for is the same: written once.
    private void Definitions(ImmutableArray<KeySpec> keys)
    {
        if (keys.Select(key => key.Shape).OfType<KeyShape.ByAudience>().FirstOrDefault() is not { } table) return;
        _json.WriteStartObject("definitions");
        Nested("variant", table.Value, mayBeEmpty: true);
        _json.WriteEndObject();
    }

    private void Keys(ImmutableArray<KeySpec> keys)
    {
        _json.WriteString("type", "object");
        _json.WriteStartArray("required");
        foreach (KeySpec key in keys.Where(key => key.Required)) _json.WriteStringValue(key.Name);
        _json.WriteEndArray();
        _json.WriteBoolean("additionalProperties", false);
        _json.WriteStartObject("properties");
        foreach (KeySpec key in keys)
        {
            _json.WriteStartObject(key.Name);
            _json.WriteString("title", key.Chinese);
            _json.WriteString("description", key.About);
            // A key without a value counts as left out.
            Value(key.Shape, mayBeEmpty: !key.Required);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void Value(KeyShape shape, bool mayBeEmpty = false)
    {
        switch (shape)
        {
            case KeyShape.Text text:
                // Unquoted 2026 or true is text to the loader. Break marks do not count; a block scalar ends with a line break.
                Scalar(mayBeEmpty, "string", "number", "boolean");
                Pattern($@"^(?=.*\S)(\|*[^|\n]){{0,{text.Max}}}\|*\n*$", $"写在一行里，最多 {text.Max} 字");
                break;
            case KeyShape.Integer range:
                Scalar(mayBeEmpty, "integer");
                _json.WriteNumber("minimum", range.Min);
                _json.WriteNumber("maximum", range.Max);
                break;
            case KeyShape.Flag:
                Scalar(mayBeEmpty, "boolean");
                break;
            case KeyShape.Date:
                Scalar(mayBeEmpty, "string");
                _json.WriteString("format", "date");
                Pattern(@"^\d{4}-\d{2}-\d{2}$", "写成 2026-01-31 这样");
                break;
            case KeyShape.Address:
                Scalar(mayBeEmpty, "string");
                Pattern(@"^https?://[^\s/@]+(/\S*)?$", "以 https:// 开头写完整");
                break;
            case KeyShape.PhoneNumber:
                Scalar(mayBeEmpty, "string", "integer");
                Pattern(@"^[-+() ]*(\d[-+() ]*){3,15}$", "只写数字和短横，例如 '96110'");
                break;
            case KeyShape.Serials:
                Scalar(mayBeEmpty, "string");
                Pattern(@"^\d{1,7}-\d{1,7}$", "写成 1-500");
                break;
            case KeyShape.Choice choice:
                Enumeration(choice.Values, mayBeEmpty);
                break;
            case KeyShape.Reference reference:
                Name(reference.Kind, mayBeEmpty);
                break;
            case KeyShape.ListOf list:
                Scalar(mayBeEmpty, "array");
                _json.WriteNumber("minItems", list.Min);
                _json.WriteNumber("maxItems", list.Max);
                Nested("items", list.Item);
                break;
            case KeyShape.Map map when mayBeEmpty:
                _json.WriteStartArray("anyOf");
                _json.WriteStartObject();
                Keys(map.Keys);
                _json.WriteEndObject();
                Empty();
                _json.WriteEndArray();
                break;
            case KeyShape.Map map:
                Keys(map.Keys);
                break;
            case KeyShape.ByAudience:
                Scalar(mayBeEmpty, "object");
                _json.WriteStartObject("properties");
                foreach (string audience in _names.Of(ReferenceKind.Audience)) Variant(audience);
                _json.WriteEndObject();
                Variant("additionalProperties");
                break;
            case KeyShape.Words words:
                Scalar(mayBeEmpty, "object");
                Nested("additionalProperties", new KeyShape.Text(words.Max), mayBeEmpty: true);
                break;
            case KeyShape.Either either:
                _json.WriteStartArray("anyOf");
                foreach (KeyShape one in (ReadOnlySpan<KeyShape>)[either.First, either.Second])
                {
                    _json.WriteStartObject();
                    Value(one);
                    _json.WriteEndObject();
                }

                if (mayBeEmpty) Empty();
                _json.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"shape {shape.GetType().Name} has no schema");
        }
    }

    private void Variant(string name)
    {
        _json.WriteStartObject(name);
        _json.WriteString("$ref", "#/definitions/variant");
        _json.WriteEndObject();
    }

    private void Nested(string name, KeyShape shape, bool mayBeEmpty = false)
    {
        _json.WriteStartObject(name);
        Value(shape, mayBeEmpty);
        _json.WriteEndObject();
    }

    private void Scalar(bool mayBeEmpty, params ReadOnlySpan<string> types)
    {
        if (types.Length == 1 && !mayBeEmpty)
        {
            _json.WriteString("type", types[0]);
            return;
        }

        _json.WriteStartArray("type");
        foreach (string type in types) _json.WriteStringValue(type);
        if (mayBeEmpty) _json.WriteStringValue("null");
        _json.WriteEndArray();
    }

    private void Name(ReferenceKind kind, bool mayBeEmpty)
    {
        if (KnownNames.IsClosed(kind))
        {
            Enumeration(_names.Of(kind), mayBeEmpty);
            return;
        }

        // The list is for completion; a file added since the schema was written is right too.
        _json.WriteStartArray("anyOf");
        _json.WriteStartObject();
        Enumeration(_names.Of(kind), mayBeEmpty);
        _json.WriteEndObject();
        _json.WriteStartObject();
        _json.WriteString("type", "string");
        // Letters of any script, roughly: JSON Schema has no portable way to say "letter".
        Pattern(@"^[0-9A-Za-z\u00c0-\uffdc][0-9A-Za-z\u00c0-\uffdc_-]*$", "写文件名，不带扩展名");
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void Enumeration(ImmutableArray<string> values, bool mayBeEmpty)
    {
        _json.WriteStartArray("enum");
        foreach (string value in values) _json.WriteStringValue(value);
        if (mayBeEmpty) _json.WriteNullValue();
        _json.WriteEndArray();
    }

    private void Empty()
    {
        _json.WriteStartObject();
        _json.WriteString("type", "null");
        _json.WriteEndObject();
    }

    /// <param name="message">Shown by VS Code in place of the pattern.</param>
    private void Pattern(string pattern, string message)
    {
        _json.WriteString("pattern", pattern);
        _json.WriteString("patternErrorMessage", message);
    }
}
