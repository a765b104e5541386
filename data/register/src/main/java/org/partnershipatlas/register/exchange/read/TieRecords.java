package org.partnershipatlas.register.exchange.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.partnershipatlas.model.About;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Interval;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.LinkKind;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.model.RelationshipKind;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Words;

/** The edges of a graph as what the kinds of their ends allow. */
final class TieRecords {
  private static final List<String> RELATIONS =
      List.of(
          "is",
          "connectiontype",
          "relationship",
          "relationshiptype",
          "relation",
          "edgetype",
          "linktype",
          "interaction",
          "type",
          "kind");
  private static final Set<String> REFERENCES =
      Set.of("partof", "ledby", "servicedby", "basedin", "employedby", "fundedby");
  private static final String WEIGHT = "weight";

  private final NodeRecords nodes;
  private final NodeKinds kinds;
  private final Told told;
  private final KeptTies kept;
  private final List<AtlasRecord> records = new ArrayList<>();
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final Map<Map<String, String>, About> abouts = new HashMap<>();
  private final Set<Kind> made = new HashSet<>();
  private boolean others;

  TieRecords(NodeRecords nodes, NodeKinds kinds, Told told) {
    this.nodes = nodes;
    this.kinds = kinds;
    this.told = told;
    this.kept = new KeptTies(nodes, told);
  }

  /** Whether there is a record for ties between records of those kinds. */
  static boolean holds(Kind one, Kind other) {
    Set<Kind> both = Set.copyOf(List.of(one, other));
    return !both.equals(Set.of(Kind.PERSON))
        && !both.equals(Set.of(Kind.POST))
        && !both.equals(Set.of(Kind.PERSON, Kind.POST));
  }

  /** Whether every tie became that and nothing else. */
  boolean only(Kind kind) {
    return !others && (made.isEmpty() || made.equals(Set.of(kind)));
  }

  List<AtlasRecord> records() {
    return records;
  }

  void add(ReadEdge edge) {
    Kind from = kinds.of(edge.from());
    Kind to = kinds.of(edge.to());
    String word = word(edge);
    if (isReference(edge, word, from, to)) {
      others = true;
    } else if (kinds.own() && to == Kind.ORGANISATION && Words.key(word).equals("memberof")) {
      membership(edge, edge.from(), edge.to(), extra(edge));
    } else if (from == Kind.ORGANISATION && to == Kind.ORGANISATION) {
      relationship(edge, word);
    } else if (from == Kind.GROUP && to == Kind.GROUP && !isSeat(edge, word)) {
      link(edge, word);
    } else if (isSeat(edge, word)) {
      nominated(edge);
    } else if (from == Kind.GROUP || (from == Kind.ORGANISATION && to != Kind.GROUP)) {
      between(edge, word, edge.to(), edge.from(), edge.directed() && !kinds.own());
    } else {
      between(edge, word, edge.from(), edge.to(), false);
    }
  }

  /** What the file calls the tie; of a file of ours, what it is. */
  private static String word(ReadEdge edge) {
    for (String key : RELATIONS) {
      for (Map.Entry<String, String> each : edge.attributes().entrySet()) {
        if (Words.key(each.getKey()).equals(key) && Numeric.find(each.getValue()).isEmpty()) {
          return each.getValue();
        }
      }
    }
    return label(edge);
  }

  private static String label(ReadEdge edge) {
    if (!edge.label().isEmpty()) {
      return edge.label();
    }
    for (Map.Entry<String, String> each : edge.attributes().entrySet()) {
      String key = Words.key(each.getKey());
      if (key.equals("label") || key.equals("edgelabel")) {
        return each.getValue();
      }
    }
    return "";
  }

  private boolean isReference(ReadEdge edge, String word, Kind from, Kind to) {
    String key = Words.key(word);
    if (!REFERENCES.contains(key) || !(kinds.own() || edge.directed())) {
      return false;
    }
    Optional<Attribute> attribute =
        from.attributes().stream()
            .filter(a -> a.type() == Attribute.Type.REF && a.targets().contains(to))
            .filter(a -> Words.key(a.name()).equals(key))
            .findFirst();
    boolean plain = kinds.own() || (edge.attributes().isEmpty() && edge.span().isNone());
    return plain
        && attribute.isPresent()
        && nodes.refer(edge.from(), attribute.get(), nodes.id(edge.to()));
  }

  /** Whether Atlas wrote it for the seat that somebody nominates to. */
  private boolean isSeat(ReadEdge edge, String word) {
    return kinds.own()
        && Words.key(word).equals("nominatesto")
        && edge.attributes().keySet().stream().anyMatch(k -> Words.key(k).equals("state"));
  }

  private void nominated(ReadEdge edge) {
    others = true;
    String state = attribute(edge, "state");
    if (!state.equals("vacant") && !state.equals("not recorded")) {
      told.count(
          "nomination to a seat that is held was left out; the seat stands with its holder",
          "nominations to seats that are held were left out; the seats stand with their holders",
          nodes.name(edge.from()),
          edge.line());
      return;
    }
    String id = key(edge, "nominates");
    Map<String, String> extra = new TreeMap<>();
    Row seat =
        Row.of(Kind.SEAT, id)
            .with("group", nodes.id(edge.to()).value())
            .with("nominated_by", nodes.id(edge.from()).toString());
    seat = nodes.facts().fill(seat, edge.attributes(), Set.of("is", "type"), extra);
    if (state.equals("vacant")) {
      seat = seat.with("vacant", "yes");
    }
    record(nodes.facts().withExtra(seat, extra), edge);
  }

  private static String attribute(ReadEdge edge, String key) {
    return edge.attributes().entrySet().stream()
        .filter(each -> Words.key(each.getKey()).equals(key))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** A tie of a person, a post or an organisation to what it sits on, belongs to or serves. */
  private void between(ReadEdge edge, String word, String one, String other, boolean turned) {
    Kind from = kinds.of(one);
    Kind to = kinds.of(other);
    Map<String, String> extra = extra(edge);
    if (turned) {
      extra.put("direction", "the other way");
    }
    if (to == Kind.GROUP && from != Kind.ORGANISATION) {
      seat(edge, word, one, other, extra);
    } else if (from == Kind.PERSON && to == Kind.ORGANISATION) {
      Row row =
          Row.of(Kind.AFFILIATION, key(edge, "affiliation"))
              .with("person", nodes.id(one).value())
              .with("organisation", nodes.id(other).value());
      row =
          NearWords.capacity(word).isPresent() && !kinds.own()
              ? row.with("capacity", NearWords.capacity(word).get().word())
              : row;
      tie(row, edge, extra);
    } else if (from == Kind.ORGANISATION && to == Kind.GROUP) {
      membership(edge, one, other, extra);
    } else {
      others = true;
      kept.keep(edge, word);
    }
  }

  private void membership(ReadEdge edge, String member, String network, Map<String, String> extra) {
    tie(
        Row.of(Kind.MEMBERSHIP, key(edge, "membership"))
            .with("organisation", nodes.id(member).value())
            .with("network", nodes.id(network).toString()),
        edge,
        extra);
  }

  private void seat(
      ReadEdge edge, String word, String holder, String group, Map<String, String> extra) {
    String id = key(edge, "seat");
    Row seat = Row.of(Kind.SEAT, id).with("group", nodes.id(group).value());
    Row tenure =
        Row.of(Kind.TENURE, id)
            .with("seat", id)
            .with(kinds.of(holder) == Kind.POST ? "post" : "person", nodes.id(holder).value());
    String key = Words.key(word);
    Map<String, String> left = extra;
    if (kinds.own()) {
      // Those of the seat and of its holder stand side by side; each takes its own.
      left = new TreeMap<>();
      tenure = nodes.facts().fill(tenure, edge.attributes(), Set.of("is", "type"), left);
      Map<String, String> rest = left;
      left = new TreeMap<>();
      seat = nodes.facts().fill(seat, rest, Set.of("is", "type"), left);
    } else {
      Optional<String> role =
          Kind.SEAT.findAttribute("role").stream()
              .flatMap(a -> a.words().stream())
              .filter(w -> Words.key(w).equals(key))
              .findFirst();
      seat = role.isPresent() ? seat.with("role", role.get()) : seat;
    }
    if (tenure.list("capacity").isEmpty()
        && (key.startsWith("deputy") || key.startsWith("substitute"))) {
      tenure = tenure.with("capacity", "deputy");
    }
    made.add(Kind.SEAT);
    record(seat, edge);
    records.add(
        Facts.record(nodes.facts().withExtra(dated(tenure, edge, left), left), told, edge.line()));
  }

  private void link(ReadEdge edge, String word) {
    Map<String, String> extra = extra(edge);
    undirected(edge, extra);
    tie(
        Row.of(Kind.LINK, key(edge, "link"))
            .with("from_group", nodes.id(edge.from()).value())
            .with("to_group", nodes.id(edge.to()).value())
            .with("kind", NearWords.link(word).orElse(LinkKind.OTHER).word()),
        edge,
        extra);
  }

  private static void undirected(ReadEdge edge, Map<String, String> extra) {
    if (!edge.directed()) {
      String said = extra.put("type", "undirected");
      if (said != null) {
        extra.put("Type", said);
      }
    }
  }

  private void tie(Row plain, ReadEdge edge, Map<String, String> extra) {
    made.add(plain.kind());
    Row row = plain;
    Map<String, String> left = extra;
    if (kinds.own()) {
      left = new TreeMap<>();
      row = nodes.facts().fill(row, edge.attributes(), Set.of("is", "type"), left);
    }
    record(nodes.facts().withExtra(dated(row, edge, left), left), edge);
  }

  private Row dated(Row row, ReadEdge edge, Map<String, String> extra) {
    // Of a file of ours, the record's own dates are as precise as they were given.
    boolean given = !row.list("from").isEmpty() || !row.list("to").isEmpty();
    if (edge.span().isNone() || given) {
      return row;
    }
    Optional<Interval> when = Spans.interval(edge.span());
    if (when.isEmpty()) {
      span(edge, extra);
      return row;
    }
    Row dated = row;
    if (when.get().from().isPresent()) {
      dated = dated.with("from", when.get().from().get().toString());
    }
    return when.get().to().isPresent() ? dated.with("to", when.get().to().get().toString()) : dated;
  }

  private void span(ReadEdge edge, Map<String, String> extra) {
    put(extra, "start", edge.span().start());
    put(extra, "end", edge.span().end());
    told.count(
        "time is no date; it was kept as “start” and “end”",
        "times are no dates; they were kept as “start” and “end”",
        edge.span().words(),
        edge.line());
  }

  private static void put(Map<String, String> extra, String name, String text) {
    if (!text.isEmpty()) {
      extra.put(name, text);
    }
  }

  private void record(Row row, ReadEdge edge) {
    records.add(Facts.record(row, told, edge.line()));
  }

  private void relationship(ReadEdge edge, String word) {
    Optional<RelationshipKind> kind = NearWords.dealing(word);
    if (kind.isEmpty() && !word.isEmpty() && !Words.key(word).equals("relatedto")) {
      kind = Optional.of(RelationshipKind.OTHER);
    }
    made.add(Kind.RELATIONSHIP);
    if (kinds.own()) {
      Row row =
          Row.of(Kind.RELATIONSHIP, key(edge, "relationship"))
              .with("organisation", nodes.id(edge.from()).value())
              .with("other_organisation", nodes.id(edge.to()).value());
      tie(kind.isPresent() ? row.with("kind", kind.get().word()) : row, edge, new TreeMap<>());
      return;
    }
    Map<String, String> extra = nodes.facts().kept(extra(edge));
    undirected(edge, extra);
    Optional<Interval> when = Spans.interval(edge.span());
    if (when.isEmpty()) {
      span(edge, extra);
    }
    records.add(
        new Relationship(
            Id.of(Kind.RELATIONSHIP, key(edge, "relationship")),
            Id.organisation(nodes.id(edge.from()).value()),
            Id.organisation(nodes.id(edge.to()).value()),
            kind,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            when.orElse(Interval.ALWAYS),
            extra.isEmpty() ? About.NOTHING : abouts.computeIfAbsent(extra, TieRecords::about)));
  }

  private static About about(Map<String, String> extra) {
    return new About(
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        extra);
  }

  /** Everything that the file says of an edge and its record does not. */
  private Map<String, String> extra(ReadEdge edge) {
    Map<String, String> extra = new TreeMap<>();
    put(extra, "id", edge.id());
    put(extra, "label", edge.label());
    edge.attributes()
        .forEach(
            (name, text) -> {
              boolean weight = Words.key(name).equals(WEIGHT);
              extra.putIfAbsent(weight ? WEIGHT : Facts.name(name), text);
              if (weight && Numeric.find(text).filter(value -> value > 0).isEmpty()) {
                told.count(
                    "weight is not a number above 0; it was kept, and measures count it as 1",
                    "weights are not numbers above 0; they were kept, and measures count them as 1",
                    text,
                    edge.line());
              }
            });
    return extra;
  }

  private String key(ReadEdge edge, String kind) {
    String pair = kind + '\u0000' + edge.from() + '\u0000' + edge.to();
    return Keys.of(pair, Integer.toString(occurrences.merge(pair, 1, Integer::sum)));
  }
}
