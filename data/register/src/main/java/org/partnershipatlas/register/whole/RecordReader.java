package org.partnershipatlas.register.whole;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Bounds;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;

/** Reads the records of a document, one after another; those with a fault are left out. */
final class RecordReader {
  /** Where a record begins; of as many records as a country has, no text is kept for each. */
  private record Place(int line, Kind kind, int number) {
    String pointer() {
      return "/" + Whole.RECORDS + "/" + kind.word() + "/" + number;
    }
  }

  private static final int LONGEST_SHOWN = 80;

  private final JsonParser in;
  private final Faults faults;
  private final Map<Id<?>, AtlasRecord> records = new LinkedHashMap<>();
  private final Map<Id<?>, Place> places = new LinkedHashMap<>();

  RecordReader(JsonParser in, Faults faults) {
    this.in = in;
    this.faults = faults;
  }

  /** Reads the records of a kind; the parser stands at the beginning of their list. */
  void read(Kind kind) throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      wrong("The records of “" + kind.word() + "” are no list.", "Put them in [ and ].");
      return;
    }
    for (int number = 0; in.nextToken() != JsonToken.END_ARRAY; number++) {
      if (in.currentToken() == JsonToken.START_OBJECT) {
        record(kind, new Place(Faults.line(in), kind, number));
      } else {
        wrong("This is no record.", "A record stands in { and }.");
      }
    }
  }

  private void record(Kind kind, Place place) throws IOException {
    int before = faults.count();
    Optional<String> id = Optional.empty();
    Map<String, List<String>> values = new LinkedHashMap<>();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      if (name.equals(Whole.ID)) {
        id = text("“id” must be a text.");
      } else {
        Optional<Attribute> attribute = kind.findAttribute(name);
        if (attribute.isPresent()) {
          values.put(name, values(attribute.get()));
        } else {
          unknown(kind, name);
        }
      }
    }
    if (faults.count() == before) {
      keep(kind, id, values, place);
    }
  }

  private void keep(Kind kind, Optional<String> id, Map<String, List<String>> values, Place place) {
    if (id.isEmpty()) {
      fault(place, "no-id", "", "The record has no id.", "Give it an \"id\" of its own.");
      return;
    }
    try {
      AtlasRecord made =
          Bounds.check(Row.of(kind, Id.of(kind, id.get()).value(), values)).toRecord();
      if (records.putIfAbsent(made.id(), made) != null) {
        fault(
            place,
            "twice",
            id.get(),
            "There are two records “" + made.id() + "”.",
            "Take one of them out, or give it another id.");
      } else {
        places.put(made.id(), place);
      }
    } catch (InvalidRecord bad) {
      faults.at(
          place.line(),
          place.pointer() + (bad.attribute().isEmpty() ? "" : "/" + bad.attribute()),
          "record",
          bad.value(),
          String.valueOf(bad.getMessage()),
          bad.mend());
    }
  }

  private void unknown(Kind kind, String name) throws IOException {
    List<String> known = kind.attributes().stream().map(Attribute::name).toList();
    faults.here(
        in,
        "unknown-attribute",
        name,
        "A " + kind.word().replace('_', ' ') + " has no “" + name + "”.",
        Faults.nearest(name, known, "What Atlas does not know can stand in “extra”."));
    in.skipChildren();
  }

  private List<String> values(Attribute attribute) throws IOException {
    if (attribute.type() == Attribute.Type.MAP) {
      return entries(attribute);
    }
    if (!attribute.list()) {
      return value(attribute).map(List::of).orElse(List.of());
    }
    if (in.currentToken() != JsonToken.START_ARRAY) {
      wrong("“" + attribute.name() + "” must be a list.", "Put it in [ and ].");
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      value(attribute).ifPresent(texts::add);
    }
    return texts;
  }

  private List<String> entries(Attribute attribute) throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      wrong("“" + attribute.name() + "” must be entries.", "Write {\"column\": \"text\"}.");
      return List.of();
    }
    List<String> entries = new ArrayList<>();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String key = in.currentName();
      in.nextToken();
      Optional<String> text = text("“" + key + "” must be a text.");
      if (key.isBlank() || key.indexOf('=') >= 0) {
        wrong("“" + key + "” cannot be the name of a column.", "Use one without “=”.");
      } else {
        text.ifPresent(value -> entries.add(key + "=" + value));
      }
    }
    return entries;
  }

  private Optional<String> value(Attribute attribute) throws IOException {
    return switch (attribute.type()) {
      case TEXT, MAP -> text("“" + attribute.name() + "” must be a text.");
      case WORD -> text("“" + attribute.name() + "” must be one of its words.");
      case DATE -> text("“" + attribute.name() + "” must be a date, such as \"2004-05\".");
      case REF -> text("“" + attribute.name() + "” must be the id of a record.");
      case WHOLE -> number(JsonToken.VALUE_NUMBER_INT, attribute, "a whole number");
      case NUMBER -> number(JsonToken.VALUE_NUMBER_FLOAT, attribute, "a number");
      case YES_NO -> yesNo(attribute);
    };
  }

  private Optional<String> number(JsonToken token, Attribute attribute, String what)
      throws IOException {
    if (in.currentToken() == token || in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return Optional.of(in.getText());
    }
    wrong(
        "“" + attribute.name() + "” must be " + what + ".",
        "Write it without quotation marks, or leave it out where it is not recorded.");
    return Optional.empty();
  }

  private Optional<String> yesNo(Attribute attribute) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_TRUE) {
      return Optional.of("yes");
    }
    if (in.currentToken() == JsonToken.VALUE_FALSE) {
      return Optional.of("no");
    }
    wrong(
        "“" + attribute.name() + "” must be true or false.",
        "Write one of them, or leave it out where it is not recorded.");
    return Optional.empty();
  }

  private Optional<String> text(String otherwise) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_STRING) {
      return Optional.of(in.getText());
    }
    wrong(otherwise, "Put it in quotation marks, or leave it out where it is not recorded.");
    return Optional.empty();
  }

  private void wrong(String message, String mend) throws IOException {
    faults.here(in, "bad-value", shown(in), message, mend);
    in.skipChildren();
  }

  private void fault(Place place, String code, String value, String message, String mend) {
    faults.at(place.line(), place.pointer(), code, value, message, mend);
  }

  /** What stands there, as far as it can be shown. */
  static String shown(JsonParser in) throws IOException {
    String text =
        in.currentToken() == JsonToken.START_OBJECT || in.currentToken() == JsonToken.START_ARRAY
            ? in.currentToken().asString() + " …"
            : String.valueOf(in.getText());
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }

  /** The records without those that name one that is not there. */
  List<AtlasRecord> sound() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (AtlasRecord each : List.copyOf(records.values())) {
        Optional<Id<?>> missing =
            each.references().stream().filter(id -> !records.containsKey(id)).findFirst();
        if (missing.isPresent()) {
          changed = true;
          records.remove(each.id());
          fault(
              places.getOrDefault(each.id(), new Place(0, each.recordKind(), 0)),
              "names-left-out",
              missing.get().toString(),
              "It names “" + missing.get() + "”, which is not in the file or was left out.",
              "Put that right first, or check the id.");
        }
      }
    }
    return List.copyOf(records.values());
  }
}
