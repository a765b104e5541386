package org.partnershipatlas.register.workbook.write;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Words;

/**
 * A sheet of the template.
 *
 * @param name the sheet's name
 * @param about one sentence for the Read me
 * @param columns in order
 * @param rows what stands below the example, in the order of the columns
 */
record TemplateSheet(String name, String about, List<Column> columns, List<List<String>> rows) {

  TemplateSheet(String name, String about, List<Column> columns) {
    this(name, about, columns, List.of());
  }

  /**
   * A column of the template.
   *
   * @param header as a reader knows it
   * @param example what the example row has
   * @param note what belongs here, in plain words
   * @param words the closed list to choose from; empty for free text
   */
  record Column(String header, String example, String note, List<String> words) {}

  static List<TemplateSheet> all() {
    return List.of(
        seats(),
        groups(),
        organisations(),
        links(),
        memberships(),
        areas(),
        wholeLists(),
        RulesSheet.sheet());
  }

  private static TemplateSheet seats() {
    return new TemplateSheet(
        "Seats",
        "Start here; this sheet alone is enough. One row for each seat on each group, also for"
            + " empty ones.",
        List.of(
            free(
                "Group",
                "Larkshire Health Partnership",
                "The board, partnership, forum or other"
                    + " group. Write its name the same way in every row."),
            free("Area", "Larkshire", "The place the group covers. Several: put ; between them."),
            list("Role", Kind.SEAT, "role", "representative", "What the person is on the group."),
            free(
                "Person",
                "Jane Example",
                "Who holds the seat. Write “vacant” if it is known to be"
                    + " empty, “held” if somebody has it but you do not know who, “withheld” if the name"
                    + " must not be given. Leave it blank, or write TBC, if you do not know."),
            free("Organisation", "Larkshire Carers Forum", "The body that the person sits for."),
            words(
                "Sector",
                List.of("third sector", "public", "private", "elected members", "other"),
                "third sector",
                "The organisation’s sector. A councillor who sits for the council is"
                    + " an elected member."),
            free("From", "April 2019", "Since when: 17/05/2019, May 2019 or 2019."),
            free("Term ends", "31/03/2027", "When the term of office runs out."),
            free("Last day", "", "Only for somebody who has left: the last day in the seat."),
            list(
                "Route", Kind.SEAT, "route", "elected by the sector", "How the person was chosen."),
            free("Deputy", "Alan Example", "Who stands in."),
            free(
                "Speaks for",
                "Larkshire Voluntary Forum",
                "The network, organisation, field of"
                    + " work, community or area that the seat speaks for. Several: put ; between them."),
            free(
                "Reserved for",
                "third sector",
                "For whom the seat is kept: a sector, organisation,"
                    + " field, community or area."),
            free(
                "Nominated by",
                "Larkshire Voluntary Forum",
                "The group or body that puts somebody" + " forward."),
            words("Voting", List.of("yes", "no"), "yes", "Has the seat a vote?"),
            free(
                "Seat",
                "",
                "Only if several rows are one seat over time: give them the same name"
                    + " or number."),
            free("Theme", "Health", "What the group is about. Several: put ; between them."),
            free("Last checked", "May 2026", "When somebody last made sure of this row."),
            free("Note", "", "Anything else.")));
  }

  private static TemplateSheet groups() {
    return new TemplateSheet(
        "Groups",
        "More about the groups, if you have it.",
        List.of(
            free("name", "Larkshire Health Partnership", "As on the sheet Seats."),
            list("kind", Kind.GROUP, "kind", "thematic group", "What sort of group it is."),
            free("themes", "Health", "Several: put ; between them."),
            free("areas", "Larkshire", "Several: put ; between them."),
            free("part of", "Larkshire Strategic Partnership", "The group that it belongs to."),
            words(
                "decides money", List.of("yes", "no"), "yes", "Does it decide how money is spent?"),
            free("led by", "Larkshire County Council", "The organisation that leads it."),
            free("serviced by", "Larkshire County Council", "Who takes the minutes."),
            free("meets per year", "4", "A whole number."),
            free("last met", "12/03/2026", "A date.")));
  }

  private static TemplateSheet organisations() {
    return new TemplateSheet(
        "Organisations",
        "The bodies of your area, also those that sit nowhere: without them nobody can tell who is"
            + " not heard.",
        List.of(
            free("name", "Larkshire Carers Forum", "The organisation."),
            words(
                "sector",
                List.of("third sector", "public", "private", "elected members", "other"),
                "third sector",
                "Its sector."),
            free("fields", "Health; Carers", "Its fields of work. Several: put ; between them."),
            free("communities", "Carers", "The communities it serves."),
            free("areas", "Larkshire", "Where it works."),
            free("size", "small", "Your own bands."),
            free("identifiers", "charity:0000000", "Such as charity:1234567."),
            free("part of", "", "The organisation that it belongs to."),
            words("wants a voice", List.of("yes", "no"), "yes", "Has it said that it wants one?"),
            words(
                "name withheld",
                List.of("yes", "no"),
                "no",
                "Such as a refuge: it is counted and" + " never named.")));
  }

  private static TemplateSheet links() {
    return new TemplateSheet(
        "Links",
        "How one group is joined to another.",
        List.of(
            free(
                "from group",
                "Larkshire Health Partnership",
                "The group that reports, nominates …"),
            list("kind", Kind.LINK, "kind", "reports to", "How they are joined."),
            free("to group", "Larkshire Strategic Partnership", "The other group.")));
  }

  private static TemplateSheet memberships() {
    return new TemplateSheet(
        "Memberships",
        "Which organisations belong to which network: how a representative reaches them.",
        List.of(
            free("organisation", "Larkshire Carers Forum", "The member."),
            free("network", "Larkshire Voluntary Forum", "The forum or network.")));
  }

  private static TemplateSheet areas() {
    return new TemplateSheet(
        "Areas",
        "Districts and the county that they lie in.",
        List.of(
            free("name", "North Larkshire", "The place."),
            list("kind", Kind.AREA, "kind", "district", "What sort of place."),
            free("within", "Larkshire", "The place that it lies in.")));
  }

  private static TemplateSheet wholeLists() {
    return new TemplateSheet(
        "Whole lists",
        "Say here which lists are complete. Only then can Atlas say that something is missing.",
        List.of(
            list("what", Kind.COMPLETENESS, "what", "seats of a group", "Which list is whole."),
            free("of", "Larkshire Health Partnership", "The group, area or network."),
            free("from", "May 2026", "Since when you know."),
            free("stated by", "Jane Example", "Who says so.")));
  }

  static Column free(String header, String example, String note) {
    return new Column(header, example, note, List.of());
  }

  static Column words(String header, List<String> words, String example, String note) {
    return new Column(header, example, note, words);
  }

  static Column list(String header, Kind kind, String attribute, String example, String note) {
    List<String> words =
        Optional.of(kind).flatMap(k -> k.findAttribute(attribute)).orElseThrow().words();
    boolean there = words.stream().anyMatch(word -> Words.key(word).equals(Words.key(example)));
    return new Column(header, there ? example : words.get(0), note, words);
  }
}
