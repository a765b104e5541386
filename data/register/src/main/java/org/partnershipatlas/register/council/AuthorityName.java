package org.partnershipatlas.register.council;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.AreaKind;
import org.partnershipatlas.model.NameKey;

/**
 * The name of a council or its area, taken apart: what is left when the words for councils are
 * taken off, and what those words say of its kind. "Durham County Council", "Durham City Council"
 * and "Durham" leave the same word and say different things.
 *
 * @param whole all its words
 * @param place its words without those for councils
 * @param kinds the kinds that it can be, empty where its words leave that open
 */
record AuthorityName(String whole, String place, Set<AreaKind> kinds) {
  private static final Map<String, Set<AreaKind>> SAID =
      Map.of(
          "county", Set.of(AreaKind.COUNTY, AreaKind.UNITARY),
          "district", Set.of(AreaKind.DISTRICT, AreaKind.METROPOLITAN_DISTRICT),
          "metropolitan", Set.of(AreaKind.METROPOLITAN_DISTRICT),
          "mbc", Set.of(AreaKind.METROPOLITAN_DISTRICT),
          "mdc", Set.of(AreaKind.METROPOLITAN_DISTRICT),
          "unitary", Set.of(AreaKind.UNITARY),
          "ua", Set.of(AreaKind.UNITARY),
          "london", Set.of(AreaKind.LONDON_BOROUGH, AreaKind.OTHER),
          "cc", Set.of(),
          "borough",
              Set.of(
                  AreaKind.DISTRICT,
                  AreaKind.UNITARY,
                  AreaKind.METROPOLITAN_DISTRICT,
                  AreaKind.LONDON_BOROUGH));

  private static final Set<String> SILENT =
      Set.of(
          "council",
          "city",
          "authority",
          "corporation",
          "royal",
          "the",
          "of",
          "bc",
          "dc",
          "cc",
          "greater");

  static AuthorityName of(String name) {
    String whole = NameKey.of(name).text();
    List<String> left = new ArrayList<>();
    Optional<Set<AreaKind>> kinds = Optional.empty();
    for (String word : whole.split(" ", -1)) {
      Set<AreaKind> said = SAID.getOrDefault(word, Set.of());
      if (!said.isEmpty() && kinds.isEmpty()) {
        kinds = Optional.of(said);
      }
      if (!SAID.containsKey(word) && !SILENT.contains(word)) {
        left.add(word);
      }
    }
    return new AuthorityName(whole, String.join(" ", left), kinds.orElse(Set.of()));
  }

  /** Every name of an authority, taken apart. */
  static List<AuthorityName> all(Authority authority) {
    List<String> names = new ArrayList<>(List.of(authority.council(), authority.name()));
    names.addAll(authority.otherNames());
    return names.stream().map(AuthorityName::of).toList();
  }

  boolean allows(AreaKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  boolean samePlace(AuthorityName other) {
    // "London" alone is a region, and all that is left of "City of London" is nothing.
    return !place.isEmpty() && place.equals(other.place);
  }

  /** Its words in any order but those that say nothing, for "Bristol, City of". */
  boolean sameWords(AuthorityName other) {
    return Arrays.equals(sorted(), other.sorted());
  }

  private String[] sorted() {
    return Arrays.stream(whole.split(" ", -1)).sorted().toArray(String[]::new);
  }
}
