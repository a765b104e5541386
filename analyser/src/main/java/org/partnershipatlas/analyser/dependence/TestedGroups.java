package org.partnershipatlas.analyser.dependence;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.analyser.gap.GapKind;
import org.partnershipatlas.analyser.gap.RuleBook;
import org.partnershipatlas.analyser.gap.RuleUse;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Sector;

/**
 * On which groups a loss counts: those that the rules for the like gaps test, so that a voice lost
 * is one whose absence would be a gap.
 */
final class TestedGroups {
  private final Set<Id<Group>> voice = new HashSet<>();
  private final Set<Id<Group>> routes = new HashSet<>();
  private final Set<Id<Group>> subjects = new HashSet<>();
  private final Set<Sector> sectors = EnumSet.noneOf(Sector.class);
  private final Set<Sector> voiceSectors = EnumSet.noneOf(Sector.class);

  TestedGroups(Network network, Coverage coverage) {
    RuleBook rules = new RuleBook(network);
    sectors.addAll(rules.of(GapKind.NO_ROUTE).sectors());
    voiceSectors.addAll(rules.of(GapKind.NO_SECTOR_VOICE).sectors());
    for (Group group : coverage.groups()) {
      add(voice, rules.of(GapKind.NO_SECTOR_VOICE, group), group);
      add(routes, rules.of(GapKind.NO_ROUTE, group), group);
      add(subjects, rules.of(GapKind.FIELD_UNHEARD, group), group);
    }
  }

  // A rule that is off tells no gaps; its groups and sectors still say what is meant.
  private static void add(Set<Id<Group>> to, RuleUse rule, Group group) {
    if (group.kind().map(rule.groupKinds()::contains).orElse(true)) {
      to.add(group.id());
    }
  }

  /** Whether the sector should have a voice there. */
  boolean forVoice(Id<Group> group) {
    return voice.contains(group);
  }

  /** Whether an organisation that is spoken for there has a route. */
  boolean forRoutes(Id<Group> group) {
    return routes.contains(group);
  }

  /** Whether a field or community is heard there. */
  boolean forSubjects(Id<Group> group) {
    return subjects.contains(group);
  }

  /** The sectors whose organisations are looked at. */
  Set<Sector> sectors() {
    return sectors;
  }

  /** The sectors of whom one should have a voice. */
  Set<Sector> voiceSectors() {
    return voiceSectors;
  }
}
