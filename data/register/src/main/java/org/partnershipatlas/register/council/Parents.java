package org.partnershipatlas.register.council;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.NameKey;

/**
 * Finds the committee of which another is a part, by their titles: "Licensing Sub-Committee –
 * Alcohol" is a part of "Full Licensing Committee", and a committee listed under Cabinet is a part
 * of the Cabinet.
 */
final class Parents {
  private static final Set<String> PLAIN = Set.of("full", "committee", "the", "and", "main");

  private Parents() {}

  static boolean isSubCommittee(Committee committee) {
    return words(committee).contains(" sub committee")
        || words(committee).contains(" subcommittee");
  }

  private static String words(Committee committee) {
    return " " + NameKey.of(committee.title()).text();
  }

  /** The committee that it is a part of, where the titles leave just one. */
  static Optional<Committee> find(Committee committee, Feed feed) {
    if (isSubCommittee(committee)) {
      String stem = words(committee).replaceFirst(" sub ?committee.*$", "");
      List<Committee> same =
          feed.kept().stream()
              .filter(c -> !isSubCommittee(c) && words(c).contains("committee"))
              .filter(c -> plain(words(c)).equals(plain(stem)))
              .toList();
      return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
    boolean underCabinet = NameKey.of(committee.category()).text().equals("cabinet");
    List<Committee> cabinets =
        feed.kept().stream()
            .filter(c -> !c.equals(committee))
            .filter(
                c ->
                    CommitteeKind.of(c, feed.council())
                        .filter(GroupKind.CABINET::equals)
                        .isPresent())
            .toList();
    return underCabinet && cabinets.size() == 1 ? Optional.of(cabinets.get(0)) : Optional.empty();
  }

  private static Set<String> plain(String words) {
    Set<String> left = new TreeSet<>(Arrays.asList(words.strip().split(" ", -1)));
    left.removeAll(PLAIN);
    return left;
  }
}
