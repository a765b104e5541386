package org.partnershipatlas.register.sample;

import java.util.List;
import org.partnershipatlas.model.Certainty;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;

/**
 * One way of counting the champions' seats on Devon's Compact Hub: two for the county's partnership
 * and two for each of the districts'.
 *
 * @param words the way, for people
 * @param districts how many districts it counts
 * @param partnerships how many partnerships nominate, the county's included
 * @param seats how many seats follow
 * @param source where the number of districts or partnerships comes from
 * @param certainty how sure that is
 * @param sample the sample that models this count; empty for a figure that is only quoted, since
 *     the ninth district is no place
 */
public record DevonCount(
    String words,
    int districts,
    int partnerships,
    int seats,
    String source,
    Certainty certainty,
    String sample) {
  private static final String REPORT = "IVAR 2008, Leading and championing, p.15";

  /** All three ways: the report's nine districts, the real eight, and two of them sharing. */
  public static List<DevonCount> list() {
    return List.of(
        new DevonCount("the report's nine districts", 9, 10, 20, REPORT, Certainty.STATED, ""),
        counted("the real eight districts", "devon", "Public knowledge: districts in 2008"),
        counted(
            "the eight, North Devon and Torridge sharing one partnership",
            "devon-shared",
            "Public knowledge, unverified"));
  }

  private static DevonCount counted(String words, String sample, String source) {
    Network network = Samples.network(sample);
    List<Seat> seats =
        network.seating().seatsOn(Id.group("devon-hub")).stream()
            .filter(s -> s.role().filter(SeatRole.CHAMPION::equals).isPresent())
            .toList();
    int partnerships = (int) seats.stream().map(Seat::nominatedBy).distinct().count();
    int districts =
        (int)
            network.current(Group.class).stream()
                .filter(
                    g ->
                        seats.stream()
                            .anyMatch(s -> s.nominatedBy().stream().anyMatch(g.id()::equals)))
                .flatMap(g -> g.areas().stream())
                .filter(a -> !a.equals(Id.area("devon")))
                .distinct()
                .count();
    return new DevonCount(
        words, districts, partnerships, seats.size(), source, Certainty.PUBLIC_KNOWLEDGE, sample);
  }
}
