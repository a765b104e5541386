package org.partnershipatlas.analyser.coverage;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Rule;
import org.partnershipatlas.model.RuleKind;
import org.partnershipatlas.model.Words;

/**
 * Which groups and organisations are looked at, and how far a network reaches.
 *
 * @param area only the groups and organisations that have to do with that area
 * @param kinds only groups of those kinds; all where there are none
 * @param reach by how many memberships a network may be reached
 */
public record CoverageOptions(Optional<Id<Area>> area, Set<GroupKind> kinds, int reach) {
  /** By how many memberships a network may be reached where no rule says otherwise. */
  public static final int REACH = RuleKind.NETWORK_REACH.limit().orElseThrow();

  public CoverageOptions {
    kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
    reach = Math.max(0, Math.min(reach, 10));
  }

  /** Every group and organisation, with the reach that the network's own rules set. */
  public static CoverageOptions of(Network network) {
    int reach =
        network.list(Rule.class).stream()
            .filter(r -> Words.key(r.kind()).equals(Words.key(RuleKind.NETWORK_REACH.word())))
            .flatMap(r -> r.limit().stream())
            .findFirst()
            .map(BigDecimal::intValue)
            .orElse(REACH);
    return new CoverageOptions(Optional.empty(), Set.of(), reach);
  }

  /** The same for one area. */
  public CoverageOptions within(Id<Area> only) {
    return new CoverageOptions(Optional.of(only), kinds, reach);
  }

  /** The same for groups of those kinds. */
  public CoverageOptions of(Set<GroupKind> only) {
    return new CoverageOptions(area, only, reach);
  }

  boolean takes(Network network, Group group) {
    return (kinds.isEmpty() || group.kind().map(kinds::contains).orElse(false))
        && area.map(a -> network.places().touches(group, a)).orElse(true);
  }

  boolean takes(Network network, Organisation organisation) {
    return area.map(
            a ->
                network.places().areas(organisation).stream()
                    .anyMatch(
                        o -> network.places().contains(a, o) || network.places().contains(o, a)))
        .orElse(true);
  }
}
