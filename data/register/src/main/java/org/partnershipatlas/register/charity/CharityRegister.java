package org.partnershipatlas.register.charity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Community;
import org.partnershipatlas.model.Field;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.bodies.Bodies;
import org.partnershipatlas.register.bodies.Identifiers;
import org.partnershipatlas.register.bodies.Published;
import org.partnershipatlas.register.bodies.SourceRow;
import org.partnershipatlas.register.bodies.SourceRows;
import org.partnershipatlas.register.workbook.read.ReadRecord;
import org.partnershipatlas.register.workbook.read.Reading;

/**
 * Reads extracts of the Charity Commission's register: each charity an organisation with its
 * numbers, its size by income, its fields and communities by the classification, and the areas in
 * which it works. Contact details are kept back, and trustees are left out.
 */
public final class CharityRegister {
  private static final String SOURCE = "Charity Commission register";
  private static final String[] NUMBER = {
    "registered charity number", "charity number", "reg charity number", "regno", "charity no"
  };
  private static final String[] LINKED = {"linked charity number", "subsidiary number", "subno"};
  private static final Pattern CONTACT =
      Pattern.compile("\\b(e ?mail|phone|telephone|fax|address\\d?|postcode|post code|contact)\\b");
  private static final List<String> KEPT =
      List.of(
          "charity type",
          "date of registration",
          "date of removal",
          "latest income",
          "latest expenditure",
          "latest acc fin period end date");

  private final Network known;
  private final Bodies bodies;
  private final PlacesServed places;
  private final Published told = new Published();
  private final Map<Id<?>, Row> words = new LinkedHashMap<>();
  private final Map<String, Bodies.Body> byNumber = new LinkedHashMap<>();
  private final Map<String, Bodies.Body> byOrganisationNumber = new LinkedHashMap<>();
  private String file = "";

  private CharityRegister(Network known) {
    this.known = known;
    this.bodies = new Bodies(known);
    this.places = new PlacesServed(known);
  }

  /** Whether a file looks like such an extract. */
  public static boolean recognises(String name, byte[] start) {
    String text = new String(start, StandardCharsets.UTF_8);
    String head =
        name.toLowerCase(Locale.ROOT).endsWith(".json")
            ? text
            : text.lines().findFirst().orElse("");
    String keys = " " + SourceRow.key(head) + " ";
    boolean numbered =
        keys.contains(" registered charity number ")
            || keys.contains(" regno ")
            || keys.contains(" charity registration number ");
    return numbered
        && (keys.contains(" charity name ")
            || keys.contains(" classification ")
            || keys.contains(" charity activities ")
            || keys.contains(" geographic area ")
            || keys.contains(" trustee "));
  }

  /** Reads files by their names, as one reading, against what is known. */
  public static Reading read(Map<String, byte[]> files, Network known) {
    CharityRegister reader = new CharityRegister(known);
    List<SourceRows> tables = new ArrayList<>();
    files.forEach((name, bytes) -> tables.addAll(SourceRows.read(name, bytes)));
    tables.forEach(table -> reader.told.notes(table.notes()));
    tables.stream().filter(CharityRegister::isCharities).forEach(reader::charities);
    tables.stream().filter(table -> !isCharities(table)).forEach(reader::beside);
    return reader.make();
  }

  private static boolean isCharities(SourceRows table) {
    return table.headers().contains("charity name") || table.headers().contains("name");
  }

  private void charities(SourceRows table) {
    file = table.file();
    boolean trustees = table.headers().stream().anyMatch(h -> h.contains("trustee"));
    if (trustees) {
      told.note("The names of trustees are left out: they have not agreed to be named here.");
    }
    if (table.headers().stream().anyMatch(h -> h.contains("income"))) {
      told.note(
          "Sizes are by the latest income: micro (under £10,000), small (under £100,000), medium"
              + " (under £1 million), large (under £10 million), major (more).");
    }
    table.rows().forEach(this::charity);
  }

  private void charity(SourceRow row) {
    told.row();
    String written = row.get(NUMBER);
    Optional<String> number = Identifiers.charity(written, row.get(LINKED));
    Optional<String> name = row.find("charity name", "name");
    if (number.isEmpty() || name.isEmpty()) {
      told.fault(
          row,
          number.isEmpty() ? "bad-charity-number" : "missing-name",
          number.isEmpty() ? "This is no charity's number." : "The charity has no name.",
          number.isEmpty() ? "registered charity number" : "charity name",
          written,
          "Put it right, or take the row out.");
      return;
    }
    List<String> identifiers = new ArrayList<>(List.of(number.get()));
    row.find("charity company registration number", "company registration number", "coyno")
        .flatMap(Identifiers::company)
        .ifPresent(identifiers::add);
    Bodies.Body body = bodies.get(identifiers, name.get(), row.place(""));
    byNumber.put(number.get(), body);
    row.find("organisation number").ifPresent(n -> byOrganisationNumber.put(n, body));
    body.say("sector", "third");
    body.say("kind", "charity");
    size(row).ifPresent(size -> body.say("size", size));
    body.say("note", row.get("charity activities", "activities"));
    linked(row, written, body);
    extras(row, body);
    classified(row, body);
    row.find(
            "area of operation",
            "areas of operation",
            "area of benefit",
            "geographic area description",
            "aob")
        .ifPresent(text -> list(text).forEach(place -> place(body, "", place)));
  }

  private void linked(SourceRow row, String written, Bodies.Body body) {
    if (row.find(LINKED).filter(linked -> !linked.matches("0+")).isPresent()) {
      Optional<Bodies.Body> main = Identifiers.charity(written, "").map(byNumber::get);
      main.ifPresentOrElse(
          whole -> body.say("part_of", whole.id().value()),
          () ->
              told.count(
                  "# linked {charities stand without the one that they are|charity stands without the one that it is} linked to."));
    }
  }

  private void extras(SourceRow row, Bodies.Body body) {
    for (Map.Entry<String, String> cell : row.cells().entrySet()) {
      String header = cell.getKey();
      if (header.contains("trustee")) {
        continue;
      }
      if (header.matches(".*\\bweb( ?site)?\\b.*")) {
        body.extra("web page", cell.getValue());
      } else if (CONTACT.matcher(header).find()) {
        body.extra("contact:" + header, cell.getValue());
        told.count(
            "# {cells|cell} of contact details {are kept back: they leave|is kept back: it leaves} only with the full register.");
      } else if (KEPT.contains(header)) {
        body.extra(header, cell.getValue().replaceFirst("T00:00:00.*$", ""));
      }
    }
    String status = row.get("charity registration status", "orgtype");
    if (row.find("date of removal", "remdate").isPresent() || status.matches("(?i)removed|rm")) {
      body.extra("charity register", "removed");
      told.count(
          "# {charities were|charity was} removed from the Commission's register and {are|is} marked so.");
    }
  }

  private static Optional<String> size(SourceRow row) {
    return row.find("latest income", "income", "total gross income")
        .map(text -> text.replaceAll("[£,\\s]", ""))
        .filter(text -> text.matches("\\d+(\\.\\d+)?"))
        .map(Double::parseDouble)
        .map(CharityRegister::band);
  }

  private static String band(double income) {
    if (income < 10_000) {
      return "micro";
    }
    if (income < 100_000) {
      return "small";
    }
    if (income < 1_000_000) {
      return "medium";
    }
    return income < 10_000_000 ? "large" : "major";
  }

  private void classified(SourceRow row, Bodies.Body body) {
    row.find("what", "classification what", "what classification")
        .ifPresent(text -> list(text).forEach(word -> word(body, "what", word)));
    row.find("who", "classification who", "who classification")
        .ifPresent(text -> list(text).forEach(word -> word(body, "who", word)));
    row.find("how", "classification how", "how classification")
        .ifPresent(text -> list(text).forEach(word -> word(body, "how", word)));
    String type = row.get("classification type");
    row.find("classification description", "classification")
        .ifPresent(text -> list(text).forEach(word -> word(body, type, word)));
  }

  /** Splits a list; a comma parts only where nothing else does, being in many a description. */
  private static List<String> list(String text) {
    String[] parts = text.split(text.matches("(?s).*[;|\n].*") ? "[;|\n]" : "(?!)", -1);
    List<String> kept = new ArrayList<>();
    for (String part : parts) {
      if (!part.isBlank()) {
        kept.add(part.strip());
      }
    }
    return kept;
  }

  private void word(Bodies.Body body, String type, String written) {
    String word = written.replaceFirst("(?i)^(what|who|how)\\s*[:-]\\s*", "");
    String kind =
        written.equals(word)
            ? type.toLowerCase(Locale.ROOT)
            : SourceRow.key(written).split(" ", 2)[0];
    switch (kind.strip()) {
      case "what" -> body.say("fields", word(Kind.FIELD, word));
      case "who" -> body.say("communities", word(Kind.COMMUNITY, word));
      case "how" -> body.addExtra("how it works", word);
      default ->
          told.count(
              "# {classifications say|classification says} neither What, Who nor How and {are|is} left out.");
    }
  }

  private String word(Kind kind, String name) {
    NameKey key = NameKey.of(name);
    Optional<String> own =
        (kind == Kind.FIELD ? known.list(Field.class) : known.list(Community.class))
            .stream()
                .map(AtlasRecord::row)
                .filter(row -> NameKey.of(row.find("name").orElse("")).equals(key))
                .map(Row::id)
                .findFirst();
    String id = own.orElseGet(() -> Bodies.slug(name));
    if (own.isEmpty()) {
      words.putIfAbsent(
          Id.of(kind, id),
          Row.of(kind, id).with("name", name).with("source", SOURCE).with("certainty", "stated"));
    }
    return id;
  }

  private void place(Bodies.Body body, String code, String name) {
    Optional<Id<Area>> area = places.find(code, name, known.day());
    area.ifPresentOrElse(
        id -> body.say("areas", id.value()), () -> body.addExtra("areas of operation", name));
  }

  /** A table beside the charities: their classification, areas or trustees, by their number. */
  private void beside(SourceRows table) {
    if (table.headers().stream().anyMatch(h -> h.contains("trustee"))) {
      told.note(
          "“"
              + table.file()
              + "” holds trustees; it is left out: they have not agreed to be named here.");
      return;
    }
    for (SourceRow row : table.rows()) {
      told.row();
      Optional<Bodies.Body> body =
          row.find("organisation number")
              .map(byOrganisationNumber::get)
              .or(() -> Identifiers.charity(row.get(NUMBER), row.get(LINKED)).map(byNumber::get));
      if (body.isEmpty()) {
        told.count(
            "# {rows are about charities|row is about a charity} that the files do not hold, and left out.");
        continue;
      }
      classified(row, body.get());
      row.find("geographic area description", "area of operation")
          .ifPresent(place -> place(body.get(), "", place));
    }
  }

  private Reading make() {
    if (byNumber.isEmpty()) {
      told.noTable(
          file,
          "no-charities",
          "No charity could be read.",
          "Give the table with the columns “registered_charity_number” and “charity_name”.");
    }
    List<ReadRecord> listed = new ArrayList<>();
    words.forEach(
        (id, row) ->
            listed.add(
                new ReadRecord(
                    row, false, row.values().keySet(), Problem.Place.cell(file, 0, ""))));
    told.add(places.records(file));
    told.add(listed);
    told.add(bodies.records(SOURCE));
    if (!places.unknown().isEmpty()) {
      told.note(
          "These are no areas of England that are known, and are kept as text: "
              + String.join(
                  ", ", places.unknown().stream().limit(12).map(Map.Entry::getKey).toList())
              + (places.unknown().size() > 12 ? " …" : "")
              + ".");
    }
    told.note(
        byNumber.size() + " charities were read, " + bodies.count(true) + " of them new here.");
    return told.reading(bodies.questions());
  }
}
