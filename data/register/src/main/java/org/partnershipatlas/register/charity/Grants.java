package org.partnershipatlas.register.charity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Certainty;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Interval;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.bodies.Bodies;
import org.partnershipatlas.register.bodies.Identifiers;
import org.partnershipatlas.register.bodies.Published;
import org.partnershipatlas.register.bodies.SourceRow;
import org.partnershipatlas.register.bodies.SourceRows;
import org.partnershipatlas.register.council.Authority;
import org.partnershipatlas.register.council.England;
import org.partnershipatlas.register.workbook.cell.DateCell;
import org.partnershipatlas.register.workbook.read.ReadRecord;
import org.partnershipatlas.register.workbook.read.Reading;

/**
 * Reads grants in the 360Giving standard, as sheets or as JSON: who funds whom, with what, from
 * when to when. Grants to individuals are not recorded.
 */
public final class Grants {
  private static final String SOURCE = "360Giving";

  private final Bodies bodies;
  private final PlacesServed places;
  private final Published told = new Published();
  private final Map<String, ReadRecord> grants = new LinkedHashMap<>();
  private final Map<String, Optional<Authority>> funders = new HashMap<>();
  private final LocalDate today;
  private String file = "";

  private Grants(Network known) {
    this.bodies = new Bodies(known);
    this.places = new PlacesServed(known);
    this.today = known.day();
  }

  /** Whether a file looks like such a list. */
  public static boolean recognises(String name, byte[] start) {
    String text = new String(start, StandardCharsets.UTF_8);
    if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
      return List.of("recipientOrganization", "fundingOrganization", "amountAwarded", "awardDate")
          .stream()
          .anyMatch(text::contains);
    }
    String keys = SourceRow.key(text.lines().findFirst().orElse(""));
    return keys.contains("funding org ") && keys.contains("recipient ");
  }

  /** Reads files by their names, as one reading, against what is known. */
  public static Reading read(Map<String, byte[]> files, Network known) {
    Grants reader = new Grants(known);
    files.forEach(
        (name, bytes) ->
            SourceRows.read(name, bytes)
                .forEach(
                    table -> {
                      reader.file = name;
                      reader.told.notes(table.notes());
                      table.rows().forEach(reader::grant);
                    }));
    return reader.make();
  }

  private void grant(SourceRow row) {
    told.row();
    boolean person = row.cells().keySet().stream().anyMatch(h -> h.startsWith("recipient ind"));
    if (person) {
      told.count("# {grants to individuals are|grant to an individual is} not recorded.");
      return;
    }
    Optional<String> recipient = row.find("recipient org name");
    Optional<String> funder = row.find("funding org name");
    if (recipient.isEmpty() || funder.isEmpty()) {
      told.fault(
          row,
          "missing-party",
          recipient.isEmpty() ? "It is not said who received it." : "It is not said who gave it.",
          recipient.isEmpty() ? "Recipient Org:Name" : "Funding Org:Name",
          row.get("title"),
          "Add the name, or take the row out.");
      return;
    }
    if (row.find("recipient org 1 name").isPresent()) {
      told.count("# {grants name|grant names} more than one recipient; the first is recorded.");
    }
    Optional<Dates> dates = when(row);
    if (dates.isEmpty()) {
      return;
    }
    Bodies.Body from = funder(row, funder.get());
    Bodies.Body to = recipient(row, recipient.get());
    if (from.id().equals(to.id())) {
      told.count("# {grants go|grant goes} from a body to itself and {are|is} left out.");
      return;
    }
    put(row, from, to, dates.get());
  }

  private Bodies.Body funder(SourceRow row, String name) {
    List<String> identifiers = new ArrayList<>();
    row.find("funding org identifier").map(Identifiers::ofOrgId).ifPresent(identifiers::add);
    Optional<Authority> council =
        funders.computeIfAbsent(name, n -> England.table().find(n, today));
    boolean local = row.get("funding org identifier").matches("GB-(LAE|LAS|LANI|LAW?)-.*");
    council
        .filter(a -> local || name.toLowerCase(Locale.ROOT).contains("council"))
        .flatMap(Authority::code)
        .ifPresent(code -> identifiers.add(0, "gss:" + code));
    Bodies.Body body = bodies.get(identifiers, name, row.place("Funding Org:Name"));
    if (local || identifiers.stream().anyMatch(i -> i.startsWith("gss:"))) {
      body.say("sector", "public");
      body.say("kind", "local authority");
      body.say("public_authority", "yes");
    } else if (identifiers.stream().anyMatch(i -> i.startsWith("charity:"))) {
      body.say("sector", "third");
    }
    return body;
  }

  private Bodies.Body recipient(SourceRow row, String name) {
    List<String> identifiers = new ArrayList<>();
    row.find("recipient org charity number")
        .flatMap(n -> Identifiers.charity(n, ""))
        .ifPresent(identifiers::add);
    row.find("recipient org company number")
        .flatMap(Identifiers::company)
        .ifPresent(identifiers::add);
    row.find("recipient org identifier")
        .map(Identifiers::ofOrgId)
        .filter(i -> !identifiers.contains(i))
        .ifPresent(identifiers::add);
    Bodies.Body body = bodies.get(identifiers, name, row.place("Recipient Org:Name"));
    boolean community = name.matches("(?i).*\\b(cic|c\\.i\\.c\\.?|community interest company)$");
    if (community || identifiers.stream().anyMatch(i -> i.startsWith("charity:"))) {
      body.say("sector", "third");
    }
    for (String part : List.of("street address", "postal code", "email", "telephone", "phone")) {
      row.find("recipient org " + part)
          .ifPresent(
              text -> {
                body.extra("contact:" + part, text);
                told.count(
                    "# {cells|cell} of contact details {are kept back: they leave|is kept back: it leaves} only with the full register.");
              });
    }
    body.extra("web page", row.get("recipient org web address"));
    place(row).ifPresent(area -> body.say("areas", area.value()));
    return body;
  }

  private Optional<Id<Area>> place(SourceRow row) {
    String code = row.get("beneficiary location geographic code");
    String name = row.get("beneficiary location name");
    return code.isEmpty() && name.isEmpty() ? Optional.empty() : places.find(code, name, today);
  }

  /** From when to when it runs, and whether the end was worked out. */
  private record Dates(String from, String to, boolean workedOut) {}

  private Optional<Dates> when(SourceRow row) {
    Optional<String> start =
        date(row, "planned dates start date").or(() -> date(row, "award date"));
    Optional<String> end =
        date(row, "planned dates end date").map(d -> PartialDate.parse(d).next().toString());
    Optional<String> months =
        row.find("planned dates duration months").filter(m -> m.matches("\\d{1,3}(\\.0*)?"));
    boolean workedOut = end.isEmpty() && start.isPresent() && months.isPresent();
    if (workedOut) {
      long count = Long.parseLong(months.get().replaceFirst("\\..*", ""));
      end =
          Optional.of(
              PartialDate.of(PartialDate.parse(start.get()).earliest().plusMonths(count))
                  .toString());
    }
    if (end.isEmpty()) {
      told.count(
          "# {grants do not say how long they run; they have|grant does not say how long it runs; it has} no end.");
    }
    try {
      Interval when = new Interval(start.map(PartialDate::parse), end.map(PartialDate::parse));
      return Optional.of(
          new Dates(
              when.from().map(PartialDate::toString).orElse(""),
              when.to().map(PartialDate::toString).orElse(""),
              workedOut));
    } catch (InvalidRecord e) {
      told.fault(
          row, "bad-dates", String.valueOf(e.getMessage()), "Planned Dates", e.value(), e.mend());
      return Optional.empty();
    }
  }

  private static Optional<String> date(SourceRow row, String header) {
    return row.find(header)
        .map(text -> text.replaceFirst("[T ]\\d\\d:\\d\\d.*$", ""))
        .flatMap(text -> DateCell.read(text, false))
        .map(DateCell::iso)
        .filter(iso -> !iso.isEmpty());
  }

  private void put(SourceRow row, Bodies.Body from, Bodies.Body to, Dates dates) {
    String written = row.get("identifier");
    String id =
        written.isEmpty()
            ? from.id().value() + "-" + to.id().value() + "-" + dates.from() + "-" + row.number()
            : written.replaceAll("[;\\p{Cntrl}]", "-");
    String plain = ("grant-" + id).substring(0, Math.min(200, 6 + id.length())).strip();
    Row grant =
        Row.of(Kind.RELATIONSHIP, plain)
            .with("organisation", from.id().value())
            .with("other_organisation", to.id().value())
            .with("kind", "funds")
            .with("terms", "grant")
            .with("from", dates.from())
            .with("to", dates.to())
            .with("source", SOURCE)
            .with("certainty", (dates.workedOut() ? Certainty.READING : Certainty.STATED).word())
            .with("note", row.get("description", "title"))
            .with("extra", extra(row, dates));
    if (dates.workedOut()) {
      told.count(
          "# {grants end by their|grant ends by its} months since the award, since no other end is given.");
    }
    ReadRecord record =
        new ReadRecord(grant, true, grant.values().keySet(), row.place("Identifier"));
    if (grants.put(plain, record) != null) {
      told.count("# {grants stand|grant stands} twice under one identifier; the last is recorded.");
    }
  }

  private static List<String> extra(SourceRow row, Dates dates) {
    Map<String, String> extra = new TreeMap<>();
    extra.put("title", row.get("title"));
    extra.put("amount awarded", row.get("amount awarded"));
    extra.put("currency", row.get("currency"));
    extra.put("award date", row.get("award date").replaceFirst("T\\d\\d:.*$", ""));
    extra.put("grant programme", row.get("grant programme title"));
    extra.put("department", row.get("funding org department"));
    extra.put("benefits", row.get("beneficiary location name"));
    extra.put("end worked out", dates.workedOut() ? "award date and months" : "");
    return extra.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .toList();
  }

  private Reading make() {
    told.add(places.records(file));
    told.add(bodies.records(SOURCE));
    told.add(List.copyOf(grants.values()));
    told.note(
        grants.size()
            + " grants between "
            + bodies.count(false)
            + " bodies were read, "
            + bodies.count(true)
            + " of them new here. Amounts stand under “amount awarded”.");
    if (!places.unknown().isEmpty()) {
      told.note(
          "These are no areas of England that are known: "
              + String.join(
                  ", ", places.unknown().stream().limit(12).map(Map.Entry::getKey).toList())
              + ".");
    }
    return told.reading(bodies.questions());
  }
}
