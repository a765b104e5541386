package org.partnershipatlas.register.whole;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Words;

/**
 * The document's JSON Schema, draft 2020-12, made of the kinds and their attributes, so that it
 * cannot say anything else than what is written and read.
 */
public final class WholeSchema {
  private static final String TEXT = "\\S";
  private static final String DATE = "^[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$";
  private static final String BARE = "^[^;\\s]([^;]{0,198}[^;\\s])?$";

  private final SchemaWords words = SchemaWords.get();

  private WholeSchema() {}

  /** The schema, as UTF-8. */
  public static byte[] bytes() {
    try {
      String text =
          new ObjectMapper()
              .writerWithDefaultPrettyPrinter()
              .writeValueAsString(new WholeSchema().document());
      return (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree can always be written", e);
    }
  }

  private ObjectNode document() {
    ObjectNode schema = object("A register of Partnership Atlas: everything that is recorded.");
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:partnership-atlas:register:" + Whole.NEWEST);
    schema.put("title", "Partnership Atlas register");
    required(schema, List.of(Whole.FORMAT, Whole.VERSION, Whole.RECORDS));
    ObjectNode members = schema.putObject("properties");
    members.set(Whole.SCHEMA, text("By which an editor finds this schema."));
    members.set(Whole.FORMAT, constant("What the file is.").put("const", Whole.NAME));
    members.set(
        Whole.VERSION,
        constant("The version of the format; a reader refuses a newer one than its own.")
            .put("const", Whole.NEWEST));
    members.set(
        Whole.DAY, typed("string", "The day on which it was looked at.").put("format", "date"));
    members.set(
        Whole.REVISION,
        typed("integer", "How many times the register had been written to.").put("minimum", 0));
    members.set(
        Whole.FINGERPRINT,
        typed("string", "A hash of the records in any order, by which two files can be compared.")
            .put("pattern", "^[0-9a-f]{32}$"));
    ObjectNode names = typed("string", "How far people are named in the file.");
    Words.list(Names.class).forEach(names.putArray("enum")::add);
    names.put("default", Names.FULL.word());
    members.set(Whole.NAMES, names);
    ObjectNode kinds = object("The records by their kinds.");
    ObjectNode lists = kinds.putObject("properties");
    ObjectNode definitions = schema.putObject("$defs");
    for (Kind kind : Kind.values()) {
      ObjectNode list = typed("array", kind.sheet() + ".");
      list.putObject("items").put("$ref", "#/$defs/" + kind.word());
      lists.set(kind.word(), list);
      definitions.set(kind.word(), kind(kind));
    }
    members.set(Whole.RECORDS, kinds);
    return schema;
  }

  private ObjectNode kind(Kind kind) {
    ObjectNode schema = object(words.of(kind));
    ObjectNode properties = schema.putObject("properties");
    ObjectNode id = typed("string", "Its id, which no other " + plain(kind) + " has.");
    properties.set(Whole.ID, id.put("pattern", BARE));
    ArrayNode required = schema.putArray("required").add(Whole.ID);
    for (Attribute attribute : kind.attributes()) {
      properties.set(attribute.name(), attribute(kind, attribute));
      if (attribute.required()) {
        required.add(attribute.name());
      }
    }
    return schema;
  }

  private ObjectNode attribute(Kind kind, Attribute attribute) {
    String about = words.of(kind, attribute);
    if (attribute.type() == Attribute.Type.MAP) {
      ObjectNode entries = typed("object", about);
      entries.putObject("propertyNames").put("pattern", "^[^=]*[^=\\s][^=]*$");
      entries.putObject("additionalProperties").put("type", "string");
      return entries;
    }
    if (!attribute.list()) {
      return value(attribute).put("description", about);
    }
    ObjectNode list = typed("array", about);
    list.set("items", value(attribute));
    return list;
  }

  private static ObjectNode value(Attribute attribute) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    switch (attribute.type()) {
      case TEXT, MAP -> schema.put("type", "string").put("pattern", TEXT);
      case WORD -> attribute.words().forEach(schema.put("type", "string").putArray("enum")::add);
      case DATE -> schema.put("type", "string").put("pattern", DATE);
      case WHOLE -> schema.put("type", "integer");
      case NUMBER -> schema.put("type", "number");
      case YES_NO -> schema.put("type", "boolean");
      case REF -> schema.put("type", "string").put("pattern", reference(attribute));
    }
    return schema;
  }

  private static String reference(Attribute attribute) {
    if (attribute.bare()) {
      return BARE;
    }
    String kinds =
        (attribute.targets().isEmpty()
                ? Arrays.stream(Kind.values())
                : attribute.targets().stream().sorted())
            .map(Kind::word)
            .collect(Collectors.joining("|"));
    return "^(" + kinds + "):" + BARE.substring(1);
  }

  private static String plain(Kind kind) {
    return kind.word().replace('_', ' ');
  }

  private static ObjectNode object(String description) {
    return typed("object", description).put("additionalProperties", false);
  }

  private static ObjectNode text(String description) {
    return typed("string", description);
  }

  private static ObjectNode constant(String description) {
    return JsonNodeFactory.instance.objectNode().put("description", description);
  }

  private static ObjectNode typed(String type, String description) {
    return JsonNodeFactory.instance.objectNode().put("type", type).put("description", description);
  }

  private static void required(ObjectNode schema, List<String> names) {
    names.forEach(schema.putArray("required")::add);
  }
}
