package org.partnershipatlas.analyser.gap;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Rule;
import org.partnershipatlas.model.RuleKind;
import org.partnershipatlas.model.Sector;
import org.partnershipatlas.model.Severity;

/**
 * The rule for a kind of gap, as it holds somewhere.
 *
 * @param groupKinds the kinds of group that it tests
 * @param sectors the sectors that it looks for
 * @param source where it comes from, in words
 * @param rule the record that sets it, where it is not the default
 */
public record RuleUse(
    GapKind kind,
    boolean on,
    Severity severity,
    OptionalInt limit,
    Set<GroupKind> groupKinds,
    Set<Sector> sectors,
    String source,
    Optional<Id<Rule>> rule) {
  public RuleUse {
    groupKinds = Set.copyOf(groupKinds);
    sectors = Set.copyOf(sectors);
  }

  static RuleUse standard(GapKind kind) {
    RuleKind rule = kind.rule();
    return new RuleUse(
        kind,
        true,
        rule.severity().orElse(Severity.NOTICE),
        rule.limit(),
        rule.groupKinds(),
        rule.sectors(),
        rule.source(),
        Optional.empty());
  }

  /** The same with what a record says otherwise; what it leaves blank stays. */
  RuleUse with(Rule record) {
    return new RuleUse(
        kind,
        record.on().orElse(on),
        record.severity().orElse(severity),
        record.limit().map(l -> OptionalInt.of(l.intValue())).orElse(limit),
        record.groupKinds().isEmpty() ? groupKinds : EnumSet.copyOf(record.groupKinds()),
        record.sectors().isEmpty() ? sectors : EnumSet.copyOf(record.sectors()),
        record.about().source().orElse("A rule of this register"),
        Optional.of(record.id()));
  }

  /** Whether it tests that group; one whose kind is not recorded is tested too. */
  public boolean tests(Group group) {
    return on && group.kind().map(groupKinds::contains).orElse(true);
  }

  /** Whether it tests that group, whose kind must be recorded and be one that it names. */
  boolean testsSurely(Group group) {
    return on && group.kind().map(groupKinds::contains).orElse(false);
  }

  /** The limit, which every rule has that is asked for one. */
  int most() {
    return limit.orElseThrow();
  }

  /**
   * How pressing it is there: a step more where a statutory board or money is concerned; of several
   * groups, where that is so of each, for the others may do as well.
   */
  Severity severity(Collection<Group> groups) {
    boolean raised =
        !groups.isEmpty()
            && groups.stream()
                .allMatch(
                    g ->
                        g.kind().equals(Optional.of(GroupKind.STATUTORY_BOARD))
                            || g.decidesMoney().orElse(false));
    return raised && severity != Severity.URGENT
        ? Severity.values()[severity.ordinal() - 1]
        : severity;
  }
}
