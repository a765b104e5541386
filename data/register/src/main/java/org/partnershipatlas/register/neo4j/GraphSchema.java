package org.partnershipatlas.register.neo4j;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.LinkKind;
import org.partnershipatlas.model.RelationshipKind;

/**
 * The one table of how records stand in the graph, used for writing and for reading.
 *
 * <p>Most kinds are nodes: label {@code Atlas} and the kind's own label, attributes as properties,
 * references as relationships. Four kinds are relationships themselves ({@link Tie}), with their id
 * and attributes on them.
 */
final class GraphSchema {
  /** The label that every node of Atlas carries and nobody else's does. */
  static final String LABEL = "Atlas";

  private static final Map<Kind, Map<String, String>> REFERENCES = references();
  private static final Map<Kind, Tie> TIES = ties();
  private static final Map<String, Kind> TIED = tied();

  private static final Map<Kind, Map<String, Attribute>> PROPERTIES = properties();
  private static final Map<Kind, List<Naming>> NAMINGS = namings();

  private GraphSchema() {}

  /**
   * A kind of record that is a relationship.
   *
   * @param from the attribute that names where it starts
   * @param to the attribute that names where it ends
   * @param plainType its type where no word decides it
   * @param types the type for each word of its attribute {@code kind}; empty where it has none
   */
  record Tie(Kind kind, String from, String to, String plainType, Map<String, String> types) {
    String type(Optional<String> word) {
      return word.map(types::get).orElse(plainType);
    }

    /** The word that a type stands for; none for the plain one, which keeps its word beside it. */
    Optional<String> findWord(String type) {
      return types.isEmpty()
          ? Optional.empty()
          : types.entrySet().stream()
              .filter(entry -> entry.getValue().equals(type))
              .map(Map.Entry::getKey)
              .findFirst();
    }

    /** Whether that attribute names one of its ends. */
    boolean joins(String attribute) {
      return attribute.equals(from) || attribute.equals(to);
    }

    /** Every type that it may have. */
    List<String> listTypes() {
      return Stream.concat(types.values().stream(), Stream.of(plainType)).toList();
    }
  }

  /**
   * How an attribute of a kind of node names others.
   *
   * @param type of the relationship
   */
  record Naming(Attribute attribute, String type) {
    /** Whether it is this attribute that names a record of that kind by that type. */
    boolean isOf(String otherType, Kind named) {
      return type.equals(otherType)
          && (attribute.targets().isEmpty() || attribute.targets().contains(named));
    }
  }

  /** The label of a kind's nodes: the name of its record. */
  static String label(Kind kind) {
    return kind.type().getSimpleName();
  }

  /** How a kind is a relationship; none for a kind of node. */
  static Optional<Tie> findTie(Kind kind) {
    return Optional.ofNullable(TIES.get(kind));
  }

  /** The kinds that are nodes. */
  static List<Kind> listNodeKinds() {
    return Stream.of(Kind.values()).filter(kind -> !TIES.containsKey(kind)).toList();
  }

  /** The kinds that are relationships. */
  static List<Tie> listTies() {
    return List.copyOf(TIES.values());
  }

  /** Every type that a reference may have. */
  static Set<String> listReferenceTypes() {
    Set<String> types = new TreeSet<>();
    REFERENCES.values().forEach(of -> types.addAll(of.values()));
    return types;
  }

  /** The kind of record that a relationship of that type is; none for a mere reference. */
  static Optional<Kind> findTied(String type) {
    return Optional.ofNullable(TIED.get(type));
  }

  /** The relationship type for each attribute of a kind of node that names other records. */
  static Map<String, String> references(Kind kind) {
    return REFERENCES.getOrDefault(kind, Map.of());
  }

  /** The attribute of a kind that is kept as the property of that name. */
  static Optional<Attribute> findProperty(Kind kind, String name) {
    return Optional.ofNullable(PROPERTIES.getOrDefault(kind, Map.of()).get(name));
  }

  /** How the attributes of a kind of node name others. */
  static List<Naming> listNamings(Kind kind) {
    return NAMINGS.getOrDefault(kind, List.of());
  }

  private static Map<String, Kind> tied() {
    Map<String, Kind> table = new HashMap<>();
    TIES.values()
        .forEach(tie -> tie.listTypes().forEach(type -> table.putIfAbsent(type, tie.kind())));
    return Map.copyOf(table);
  }

  private static Map<Kind, List<Naming>> namings() {
    Map<Kind, List<Naming>> table = new EnumMap<>(Kind.class);
    REFERENCES.forEach(
        (kind, types) ->
            table.put(
                kind,
                types.entrySet().stream()
                    .map(
                        each ->
                            new Naming(
                                kind.findAttribute(each.getKey()).orElseThrow(), each.getValue()))
                    .toList()));
    return table;
  }

  private static Map<Kind, Map<String, Attribute>> properties() {
    Map<Kind, Map<String, Attribute>> table = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      Map<String, Attribute> properties = new HashMap<>();
      for (Attribute attribute : kind.attributes()) {
        if (attribute.type() != Attribute.Type.MAP
            && !references(kind).containsKey(attribute.name())
            && !findTie(kind).map(tie -> tie.joins(attribute.name())).orElse(false)) {
          properties.put(attribute.name(), attribute);
        }
      }
      table.put(kind, Map.copyOf(properties));
    }
    return table;
  }

  /** The attributes of a kind of node whose references have that type. */
  static List<String> listAttributes(Kind kind, String type) {
    List<String> attributes = new ArrayList<>();
    references(kind)
        .forEach(
            (attribute, of) -> {
              if (of.equals(type)) {
                attributes.add(attribute);
              }
            });
    return attributes;
  }

  private static Map<Kind, Map<String, String>> references() {
    Map<Kind, Map<String, String>> table = new EnumMap<>(Kind.class);
    table.put(Kind.AREA, ordered("within", "WITHIN", "successor", "SUCCEEDED_BY"));
    table.put(
        Kind.ORGANISATION,
        ordered(
            "fields",
            "WORKS_ON",
            "communities",
            "SERVES",
            "areas",
            "WORKS_IN",
            "part_of",
            "PART_OF"));
    table.put(
        Kind.POST,
        ordered("based_in", "BASED_IN", "employed_by", "EMPLOYED_BY", "funded_by", "FUNDED_BY"));
    table.put(
        Kind.GROUP,
        ordered(
            "themes",
            "ADDRESSES",
            "areas",
            "COVERS",
            "part_of",
            "PART_OF",
            "led_by",
            "LED_BY",
            "serviced_by",
            "SERVICED_BY"));
    table.put(
        Kind.SEAT,
        ordered(
            "group",
            "ON",
            "reserved_for",
            "RESERVED_FOR",
            "nominated_by",
            "NOMINATED_BY",
            "speaks_for",
            "SPEAKS_FOR",
            "resourced_by",
            "RESOURCED_BY",
            "supported_by",
            "SUPPORTED_BY"));
    table.put(
        Kind.TENURE,
        ordered(
            "seat", "OF", "person", "HELD_BY", "post", "HELD_BY", "on_behalf_of", "ON_BEHALF_OF"));
    table.put(
        Kind.AGREEMENT,
        ordered(
            "areas",
            "COVERS",
            "part_of",
            "PART_OF",
            "overseen_by",
            "OVERSEEN_BY",
            "signatories",
            "SIGNED_BY"));
    table.put(
        Kind.ACTION,
        ordered("owner", "OWNED_BY", "group", "CONCERNS", "organisations", "INVOLVES"));
    table.put(Kind.DOCUMENT, ordered("about", "ABOUT"));
    table.put(Kind.COMPLETENESS, ordered("of", "OF"));
    table.put(
        Kind.THEME,
        ordered("broader", "BROADER", "fields", "MATTERS_TO", "communities", "MATTERS_TO"));
    table.put(Kind.FIELD, ordered("broader", "BROADER"));
    table.put(Kind.COMMUNITY, ordered("broader", "BROADER"));
    table.put(Kind.RULE, ordered("area", "APPLIES_IN"));
    table.put(Kind.COLUMN_MAPPING, ordered("keeper", "USED_BY"));
    table.put(Kind.KEEPER, ordered("areas", "COVERS"));
    table.put(Kind.ALIAS, ordered("of", "ALIAS_OF"));
    return table;
  }

  private static Map<String, String> ordered(String... namesAndTypes) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      map.put(namesAndTypes[i], namesAndTypes[i + 1]);
    }
    return map;
  }

  private static Map<Kind, Tie> ties() {
    Map<Kind, Tie> table = new EnumMap<>(Kind.class);
    table.put(
        Kind.AFFILIATION,
        new Tie(Kind.AFFILIATION, "person", "organisation", "AFFILIATED_TO", Map.of()));
    table.put(
        Kind.MEMBERSHIP,
        new Tie(Kind.MEMBERSHIP, "organisation", "network", "MEMBER_OF", Map.of()));
    table.put(
        Kind.LINK,
        new Tie(
            Kind.LINK,
            "from_group",
            "to_group",
            "LINKED_TO",
            Map.ofEntries(
                entry(LinkKind.REPORTS_TO.word(), "REPORTS_TO"),
                entry(LinkKind.NOMINATES_TO.word(), "NOMINATES_TO"),
                entry(LinkKind.FEEDS.word(), "FEEDS"),
                entry(LinkKind.MEETS_JOINTLY.word(), "MEETS_WITH"),
                entry(LinkKind.SCRUTINISES.word(), "SCRUTINISES"),
                entry(LinkKind.SHARES_PLAN.word(), "SHARES_PLAN_WITH"),
                entry(LinkKind.MIRRORS.word(), "MIRRORS"))));
    table.put(
        Kind.RELATIONSHIP,
        new Tie(
            Kind.RELATIONSHIP,
            "organisation",
            "other_organisation",
            "RELATED_TO",
            Map.ofEntries(
                entry(RelationshipKind.WORKS_WITH.word(), "WORKS_WITH"),
                entry(RelationshipKind.FUNDS.word(), "FUNDS"),
                entry(RelationshipKind.COMMISSIONS.word(), "COMMISSIONS"),
                entry(RelationshipKind.SUPPORTS.word(), "SUPPORTS"))));
    return table;
  }
}
