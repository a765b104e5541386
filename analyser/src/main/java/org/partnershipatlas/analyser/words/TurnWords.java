package org.partnershipatlas.analyser.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.partnershipatlas.analyser.compare.Turn;
import org.partnershipatlas.analyser.compare.Turn.FieldTurn;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;

/** What became of records, in sentences. */
final class TurnWords {
  /** So many records are told one by one; more are told as a number, with names. */
  private static final int MOST = 8;

  /** Ties of this sort are told by number: what they mean is told of seats, voices and gaps. */
  private static final Set<Kind> COUNTED =
      Set.of(
          Kind.TENURE,
          Kind.AFFILIATION,
          Kind.MEMBERSHIP,
          Kind.RELATIONSHIP,
          Kind.COMPLETENESS,
          Kind.RULE);

  private final Network before;
  private final Network after;
  private final SuccessionWords succession;
  private final Plain then;
  private final Plain now;

  TurnWords(Network before, Network after) {
    this.before = before;
    this.after = after;
    this.succession = new SuccessionWords(before, after);
    this.then = new Plain(before);
    this.now = new Plain(after);
  }

  List<Sentence> tell(Turns.Heading heading, List<Turn> turns) {
    List<Sentence> all = new ArrayList<>();
    if (heading.kinds().contains(Kind.AREA)) {
      succeeded(heading.text(), turns).ifPresent(all::add);
      all.addAll(succession.tell(heading.text()));
    }
    for (Kind kind : heading.kinds()) {
      for (Turn.What what : Turn.What.values()) {
        List<Turn> of =
            turns.stream()
                .filter(t -> t.id().kind() == kind && t.what() == what && !isTold(t))
                .toList();
        if (of.isEmpty()) {
          continue;
        }
        if (COUNTED.contains(kind) || of.size() > MOST) {
          all.add(counted(heading.text(), kind, what, of));
        } else {
          of.forEach(t -> all.add(one(heading.text(), t)));
        }
      }
    }
    return all;
  }

  /** Records in which nothing changed but that areas are named by their successors. */
  private Optional<Sentence> succeeded(String heading, List<Turn> turns) {
    List<Id<?>> ids = new ArrayList<>();
    turns.stream().filter(this::isSucceeded).forEach(t -> ids.add(t.id()));
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                heading,
                Plain.count(ids.size(), "record names", "records name")
                    + " the area that follows in place of one that ended, and "
                    + (ids.size() == 1 ? "is" : "are")
                    + " otherwise the same.",
                ids));
  }

  private boolean isTold(Turn turn) {
    return succession.tells(turn.id()) || isSucceeded(turn);
  }

  private boolean isSucceeded(Turn turn) {
    return turn.what() == Turn.What.CHANGED
        && !turn.fields().isEmpty()
        && turn.fields().stream().allMatch(field -> isSucceeded(turn.id().kind(), field));
  }

  private boolean isSucceeded(Kind kind, FieldTurn field) {
    Attribute attribute = kind.findAttribute(field.attribute()).orElseThrow();
    if (attribute.type() != Attribute.Type.REF || field.after().isEmpty()) {
      return false;
    }
    Set<String> followed = new TreeSet<>();
    for (String text : field.before()) {
      Id<?> id = attribute.id(text);
      List<Id<Area>> next =
          id.kind() == Kind.AREA
              ? after.find(Id.area(id.value())).map(Area::successor).orElse(List.of())
              : List.of();
      next.forEach(area -> followed.add(attribute.text(area)));
      if (next.isEmpty()) {
        followed.add(text);
      }
    }
    return followed.equals(new TreeSet<>(field.after()));
  }

  private Sentence counted(String heading, Kind kind, Turn.What what, List<Turn> of) {
    List<Id<?>> ids = new ArrayList<>();
    of.forEach(t -> ids.add(t.id()));
    boolean lists = kind == Kind.COMPLETENESS;
    String noun = lists ? "mark of completeness" : kind.word();
    String many = lists ? "marks of completeness" : kind.sheet().toLowerCase(Locale.ROOT);
    String named =
        switch (kind) {
          case SEAT -> ": " + groups(what, ids);
          case LINK -> ": " + links(what, ids);
          default -> COUNTED.contains(kind) ? "" : ": " + plain(what).names(ids);
        };
    return new Sentence(
        heading, Plain.count(of.size(), noun, many) + " " + what.word() + named + ".", ids);
  }

  private String links(Turn.What what, List<Id<?>> links) {
    Network network = what == Turn.What.LOST ? before : after;
    List<String> some =
        links.stream().limit(3).map(id -> called(network, plain(what), id)).toList();
    return String.join("; ", some)
        + (links.size() > some.size() ? "; and " + (links.size() - some.size()) + " others" : "");
  }

  private String groups(Turn.What what, List<Id<?>> seats) {
    Network network = what == Turn.What.LOST ? before : after;
    List<Id<?>> groups = new ArrayList<>();
    seats.forEach(id -> network.find(Id.seat(id.value())).map(Seat::group).ifPresent(groups::add));
    return "on " + plain(what).names(groups);
  }

  private Plain plain(Turn.What what) {
    return what == Turn.What.LOST ? then : now;
  }

  private Sentence one(String heading, Turn turn) {
    String text =
        switch (turn.what()) {
          case GAINED -> "New: " + called(after, now, turn.id());
          case LOST -> "Gone: " + called(before, then, turn.id());
          case CHANGED -> changed(turn);
        };
    return new Sentence(heading, Plain.capital(text) + ".", List.of(turn.id()));
  }

  private static String called(Network network, Plain plain, Id<?> id) {
    AtlasRecord entry = network.get(id);
    if (entry instanceof Link link) {
      return plain.name(link.fromGroup())
          + " "
          + TieWords.says(link)
          + " "
          + plain.name(link.toGroup());
    } else if (entry instanceof Seat seat) {
      return plain.seatOn(seat.id(), seat.group());
    }
    return plain.name(id);
  }

  private String changed(Turn turn) {
    List<String> parts = new ArrayList<>();
    String name = called(after, now, turn.id());
    for (FieldTurn field : turn.fields()) {
      parts.add(field(turn.id().kind(), field));
    }
    boolean renamed =
        turn.fields().stream()
            .anyMatch(f -> f.attribute().equals("name") || f.attribute().equals("title"));
    return (renamed ? called(before, then, turn.id()) : name) + ": " + String.join("; ", parts);
  }

  private String field(Kind kind, FieldTurn field) {
    String was = values(kind, field.attribute(), field.before(), then);
    String is = values(kind, field.attribute(), field.after(), now);
    if (field.attribute().equals("name") || field.attribute().equals("title")) {
      return "is called " + is + " now";
    }
    String what = field.attribute().replace('_', ' ');
    if (was.isEmpty()) {
      return what + " " + is + " (not recorded before)";
    }
    return is.isEmpty()
        ? what + " no longer recorded (before: " + was + ")"
        : what + " " + is + " (before: " + was + ")";
  }

  private static String values(Kind kind, String name, List<String> texts, Plain plain) {
    Attribute attribute = kind.findAttribute(name).orElseThrow();
    UnaryOperator<String> told =
        attribute.type() == Attribute.Type.REF
            ? text -> named(attribute, text, plain)
            : UnaryOperator.identity();
    return Plain.and(texts.stream().map(told).sorted().toList());
  }

  private static String named(Attribute attribute, String text, Plain plain) {
    try {
      return plain.name(attribute.id(text));
    } catch (InvalidRecord e) {
      return text; // a reference that redaction has left as text
    }
  }
}
