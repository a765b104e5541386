package org.partnershipatlas.analyser.dependence;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.link.GroupPair;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Tenure;

/**
 * What breaks when somebody leaves, of what is recorded.
 *
 * @param leaver a person, post, organisation or seat; a tenure for a holder who is not known
 * @param seats what becomes of each seat that is given up, in reading order
 * @param groups those left without a recorded voice of the sector, by name
 * @param pairs the pairs of two tiers that no recorded route joins any more
 * @param organisations those for whom nobody speaks any more, by name
 * @param subjects the fields and communities that are heard nowhere any more, by name
 * @param groupPairs how many pairs of groups, of any kind, can reach each other no more
 */
public record Loss(
    Id<?> leaver,
    List<GivenUp> seats,
    List<Voiceless> groups,
    List<GroupPair> pairs,
    List<Id<Organisation>> organisations,
    List<Id<?>> subjects,
    long groupPairs) {
  public Loss {
    seats = List.copyOf(seats);
    groups = List.copyOf(groups);
    pairs = List.copyOf(pairs);
    organisations = List.copyOf(organisations);
    subjects = List.copyOf(subjects);
  }

  /** What becomes of a seat. */
  public enum Then implements org.partnershipatlas.model.Word {
    VACANT("falls vacant"),
    DEPUTY("a deputy steps in"),
    SHARED("another holder stays"),
    /** Only a deputy was given up. */
    NO_DEPUTY("loses a deputy");

    private final String word;

    Then(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /**
   * A seat that is given up.
   *
   * @param steppingIn the deputies' tenures, where they step in
   * @param deputiesRecorded whether any deputy is recorded on that group at all: where none is,
   *     that this seat has none is no finding
   */
  public record GivenUp(
      Id<Seat> seat,
      Id<Group> group,
      Then then,
      List<Id<Tenure>> steppingIn,
      boolean deputiesRecorded) {
    public GivenUp {
      steppingIn = List.copyOf(steppingIn);
    }
  }

  /**
   * A group that is left without a voice.
   *
   * @param surely whether its other seats are all recorded and none is the sector's; otherwise one
   *     that is not recorded may be
   */
  public record Voiceless(Id<Group> group, boolean surely) {}

  /** Whether anything breaks. */
  public boolean breaks() {
    return groupPairs > 0
        || !(groups.isEmpty() && pairs.isEmpty() && organisations.isEmpty() && subjects.isEmpty());
  }

  /** The records on which it rests. */
  public List<Id<?>> evidence() {
    return seats.stream()
        .<Id<?>>flatMap(s -> Stream.concat(Stream.of(s.seat()), s.steppingIn().stream()))
        .distinct()
        .toList();
  }
}
