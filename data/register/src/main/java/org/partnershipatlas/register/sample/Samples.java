package org.partnershipatlas.register.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Network;

/**
 * The built-in samples. The eleven areas are those of IVAR (2008), <em>What makes a successful
 * local Compact</em>: what the report states, in other words than its own, and what is public
 * knowledge of their tiers, each row with its source and its certainty. The report names nobody and
 * neither do they.
 */
public final class Samples {
  /** The report appeared in September 2008. */
  private static final LocalDate REPORT = LocalDate.of(2008, 9, 1);

  /** Fixed, so that the fictional county's terms end on the same days for ever. */
  private static final LocalDate FICTION = LocalDate.of(2026, 11, 22);

  private static final List<Sample> ALL =
      List.of(
          area(
              "devon",
              "Devon",
              "A county and its eight districts: every local strategic partnership nominates two"
                  + " champions to the county's Compact Hub, and one post supports them all."),
          area(
              "birmingham",
              "Birmingham",
              "A metropolitan district: a cabinet member leads on the third sector, and a third"
                  + " sector assembly exists whose links are not stated."),
          area(
              "bournemouth",
              "Bournemouth",
              "A unitary: the third sector's strategic group is a formal part of the local"
                  + " strategic partnership."),
          area(
              "calderdale",
              "Calderdale",
              "A metropolitan district: the make-up of the Compact Steering Group mirrors the local"
                  + " strategic partnership's, with four sides and no reporting line."),
          area(
              "congleton",
              "Congleton",
              "A district of Cheshire: one post, paid by two bodies and based in a third, services"
                  + " three groups."),
          area(
              "east-sussex",
              "East Sussex",
              "A county and five districts with one Compact: the Steering Group is scrutinised by"
                  + " the Strategic Partnership and reports to its executive board each year."),
          area(
              "gateshead",
              "Gateshead",
              "A metropolitan district: a yearly meeting of commissioned organisations with the"
                  + " council's heads and directors of finance."),
          area(
              "hertfordshire",
              "Hertfordshire",
              "A county and ten districts: a partnerships team leads and services the Compact"
                  + " group. The report links no district to it, so no route is recorded."),
          area(
              "merton",
              "Merton",
              "A London borough: a grants panel of four public bodies, on which no third-sector"
                  + " seat is listed."),
          area(
              "nottingham",
              "Nottingham",
              "A unitary: a partnership pays for the voluntary sector's representatives in its own"
                  + " governance."),
          area(
              "north-yorkshire",
              "North Yorkshire",
              "A county and seven districts with one Compact. Nothing is said of district seats,"
                  + " so no route is recorded."),
          new Sample(
              "devon-shared",
              "Devon, two districts sharing one partnership",
              "Devon once more, with North Devon and Torridge sharing one local strategic"
                  + " partnership, as public knowledge has it.",
              false,
              REPORT,
              "devon"),
          new Sample(
              "exampleshire",
              "Exampleshire (fictional)",
              "A made-up two-tier county that shows every state of a seat, every kind of gap and"
                  + " every mess that real records have. Its places, bodies and people do not"
                  + " exist.",
              true,
              FICTION,
              ""));

  private Samples() {}

  private static Sample area(String name, String title, String description) {
    return new Sample(name, title, description, false, REPORT, "");
  }

  /** All samples: the report's areas, Devon first, then the variant and the fictional county. */
  public static List<Sample> list() {
    return ALL;
  }

  /** The sample of that name. */
  public static Optional<Sample> find(String name) {
    return ALL.stream().filter(s -> s.name().equals(name)).findFirst();
  }

  /**
   * The sample of that name.
   *
   * @throws NoSuchElementException naming those that there are
   */
  public static Sample get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "There is no sample '"
                        + name
                        + "'; there are "
                        + ALL.stream().map(Sample::name).collect(Collectors.joining(", "))));
  }

  /** The records of the sample of that name. */
  public static List<AtlasRecord> open(String name) {
    return get(name).records();
  }

  /** The network of the sample of that name, as at its own day. */
  public static Network network(String name) {
    return get(name).network();
  }
}
