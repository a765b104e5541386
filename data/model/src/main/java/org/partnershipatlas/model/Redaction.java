package org.partnershipatlas.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One use of a {@link Names} lens on a network. */
final class Redaction {
  /** Marks columns of contact details, which leave only with the full register. */
  private static final String CONTACT = "contact:";

  /** Marks what somebody has said against a record; it names who says so, and of whom. */
  private static final String TOLD_WRONG = "told wrong=";

  private final Network network;
  private final Names level;
  private final Map<Id<?>, Id<?>> newIds = new HashMap<>();
  private final Scrubber scrubber = new Scrubber();

  Redaction(Network network, Names level) {
    this.network = network;
    this.level = level;
  }

  Network result() {
    collect();
    List<AtlasRecord> records = new ArrayList<>(network.size());
    for (AtlasRecord entry : network.listAll()) {
      if (entry instanceof Alias) {
        // It says what a record was called, and its id may be made of that: for its keepers only.
        continue;
      }
      if (level != Names.FULL && entry instanceof Relationship tie && saysWhoFundsWhom(tie)) {
        continue;
      }
      records.add(redact(entry).toRecord());
    }
    return Network.of(records, network.day());
  }

  private static boolean saysWhoFundsWhom(Relationship tie) {
    return tie.kind()
        .filter(k -> k == RelationshipKind.FUNDS || k == RelationshipKind.COMMISSIONS)
        .isPresent();
  }

  private void collect() {
    for (Person person : network.list(Person.class)) {
      if (hidden(person)) {
        person.name().ifPresent(scrubber::hide);
        person.about().otherNames().forEach(scrubber::hide);
      }
    }
    int number = 0;
    for (Organisation body : network.list(Organisation.class)) {
      if (withheld(body)) {
        if (!body.name().equals(Labels.WITHHELD)) {
          scrubber.hide(body.name());
        }
        body.about().otherNames().forEach(scrubber::hide);
        newIds.put(body.id(), Id.organisation("withheld-" + ++number));
      }
    }
  }

  private static boolean withheld(Organisation body) {
    return body.nameWithheld().orElse(false);
  }

  private boolean hidden(Person person) {
    if (person.nameWithheld().orElse(false) || heldWithheld(person)) {
      return true;
    }
    return switch (level) {
      case FULL -> false;
      case AGREED -> !person.nameAgreed().or(person::publicOffice).orElse(false);
      case ROLES_ONLY -> !person.publicOffice().orElse(false);
      case COUNTS_ONLY -> true;
    };
  }

  private boolean isWithheld(Id<Person> id) {
    return network
        .find(id)
        .map(p -> p.nameWithheld().orElse(false) || heldWithheld(p))
        .orElse(false);
  }

  // A name withheld in one seat would be found out through the same person's other seats.
  private boolean heldWithheld(Person person) {
    return network.referring(person.id(), Tenure.class).stream()
        .anyMatch(t -> t.nameWithheld().orElse(false));
  }

  private Row redact(AtlasRecord entry) {
    Row row = entry.row();
    if (entry instanceof Person person && hidden(person)) {
      return hide(person);
    }
    if (entry instanceof Organisation body && withheld(body)) {
      row =
          row.with("name", Labels.WITHHELD)
              .with("other_names")
              .with("identifiers")
              .with("note")
              .with("source")
              .with("extra");
    }
    if (entry instanceof SavedView saved) {
      // An id is no reference in there, and may be made from a name that is withheld.
      row = row.with("positions", saved.listPositions().stream().map(this::renamed).toList());
    }
    if (entry instanceof Affiliation affiliation && isWithheld(affiliation.person())) {
      // The post would say who it is.
      row = row.with("post_title").with("note").with("extra");
    }
    if (level != Names.FULL) {
      row = withoutPrivate(entry, row);
    }
    return scrub(withoutExtra(row, CONTACT));
  }

  private String renamed(Position position) {
    Id<?> id = newIds.getOrDefault(position.id(), position.id());
    return new Position(id, position.x(), position.y(), position.pinned()).text();
  }

  private Row hide(Person person) {
    Row row = Row.of(Kind.PERSON, person.id().value());
    // Written as if it were a name, so that whatever tells of the person says this instead.
    if (person.nameWithheld().orElse(false) || heldWithheld(person)) {
      return row.with("name", Labels.WITHHELD).with("name_withheld", "yes");
    }
    String label = level == Names.COUNTS_ONLY ? "a person" : part(person);
    return scrub(row.with("name", label));
  }

  /** The part that a person plays: the seat on the group that comes first by name. */
  private String part(Person person) {
    List<String> parts =
        network.currentReferring(person.id(), Tenure.class).stream()
            .map(this::part)
            .flatMap(Optional::stream)
            .distinct()
            .sorted(Comparator.comparing((String p) -> p.substring(p.indexOf(", "))))
            .toList();
    if (parts.isEmpty()) {
      return "a person";
    }
    int more = parts.size() - 1;
    return parts.get(0) + (more == 0 ? "" : " (and " + more + " more)");
  }

  private Optional<String> part(Tenure tenure) {
    return network
        .find(tenure.seat())
        .map(
            seat ->
                (tenure.capacity().equals(Optional.of(TenureCapacity.DEPUTY)) ? "deputy for " : "")
                    + seat.role().map(SeatRole::word).orElse("member")
                    + ", "
                    + network.name(seat.group()));
  }

  private Row withoutPrivate(AtlasRecord entry, Row row) {
    Row kept = withoutExtra(row.with("last_checked_by"), TOLD_WRONG);
    return switch (entry.recordKind()) {
      case TENURE -> kept.with("note").with("extra").with("last_reported_back");
      case AFFILIATION ->
          level == Names.COUNTS_ONLY
              ? kept.with("note").with("extra").with("post_title")
              : kept.with("note").with("extra");
      case COMPLETENESS -> kept.with("stated_by");
      case GAP_MARK -> kept.with("owner");
      case SEAT -> kept.with("note").with("extra"); // of its row, which may tell of the holder
      case RELATIONSHIP -> withoutAnswers(kept);
      // Whoever pays for it funds whoever employs it; what its row says may tell of the holder.
      case POST -> kept.with("funded_by").with("note").with("extra");
      // A column that Atlas does not know may name whom the register does not know.
      default -> kept.with("extra");
    };
  }

  /**
   * What one body answers of another is for the keepers of the survey alone, to whatever question;
   * and a grant or a contract would say who funds whom.
   */
  private static Row withoutAnswers(Row row) {
    return row.with("terms")
        .with("frequency")
        .with("trust")
        .with("value")
        .with("note")
        .with("extra");
  }

  private static Row withoutExtra(Row row, String start) {
    List<String> extra = row.list("extra");
    return extra.stream().noneMatch(e -> e.startsWith(start))
        ? row
        : row.with("extra", extra.stream().filter(e -> !e.startsWith(start)).toList());
  }

  private Row scrub(Row row) {
    Map<String, List<String>> values = new HashMap<>();
    row.values()
        .forEach(
            (name, texts) -> {
              Attribute attribute = row.kind().findAttribute(name).orElseThrow();
              values.put(
                  name,
                  switch (attribute.type()) {
                    case TEXT, MAP -> texts.stream().map(scrubber::scrub).toList();
                    default -> texts;
                  });
            });
    return Row.of(row.kind(), row.id(), values).renamed(id -> newIds.getOrDefault(id, id));
  }
}
