package org.partnershipatlas.analyser.graph;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a step costs, in half-steps: 2 is one step. A kind that is not in the table is never a step.
 *
 * <p>A person–group step costs one half, so that two groups with a shared person are one step
 * apart; an organisation, field, community or area and the holder who acts or speaks for it are
 * half a step apart too, so that it is one step from the group. Two groups on which people of one
 * unit sit are four apart, two each side of the unit. A group that is part of another is as near to
 * it as one that reports to it.
 *
 * @param halfSteps the cost of each kind of step, 0 or more
 * @param offTheme what each intermediate group off the pair's theme adds
 */
public record Costs(Map<StepKind, Integer> halfSteps, int offTheme) {
  private static final int DEAREST = 1000;
  private static final Costs DEFAULTS = new Costs(table(), 2);

  public Costs {
    EnumMap<StepKind, Integer> own = new EnumMap<>(StepKind.class);
    own.putAll(halfSteps);
    own.values().forEach(Costs::check);
    check(offTheme);
    halfSteps = Collections.unmodifiableMap(own);
  }

  private static void check(int cost) {
    if (cost < 0 || cost > DEAREST) {
      throw new IllegalArgumentException("A cost must be 0 to " + DEAREST + " half-steps: " + cost);
    }
  }

  /** The costs as the method has them. */
  public static Costs defaults() {
    return DEFAULTS;
  }

  private static Map<StepKind, Integer> table() {
    EnumMap<StepKind, Integer> table = new EnumMap<>(StepKind.class);
    table.put(StepKind.REPORTS_TO, 2);
    table.put(StepKind.NOMINATES_TO, 2);
    table.put(StepKind.FEEDS, 2);
    table.put(StepKind.MEETS_JOINTLY, 2);
    table.put(StepKind.SCRUTINISES, 4);
    table.put(StepKind.SHARES_PLAN, 6);
    table.put(StepKind.PART_OF, 2);
    table.put(StepKind.SITS_ON, 1);
    table.put(StepKind.IN_POST, 0);
    table.put(StepKind.SERVICES, 1);
    table.put(StepKind.ACTS_FOR, 1);
    table.put(StepKind.SPEAKS_FOR, 1);
    table.put(StepKind.MEMBER_OF, 2);
    table.put(StepKind.UNIT_OF, 0);
    table.put(StepKind.WITHIN, 0);
    table.put(StepKind.WORKS_ON, 2);
    table.put(StepKind.COVERS, 2);
    table.put(StepKind.SAME_UNIT, 4);
    return table;
  }

  /** The cost of a kind of step; empty where it is never one. */
  public OptionalInt of(StepKind kind) {
    Integer cost = halfSteps.get(kind);
    return cost == null ? OptionalInt.empty() : OptionalInt.of(cost);
  }

  /** The same table with another cost for one kind. */
  public Costs with(StepKind kind, int cost) {
    Map<StepKind, Integer> table = new EnumMap<>(halfSteps);
    table.put(kind, cost);
    return new Costs(table, offTheme);
  }

  /** The same table in which a kind is never a step. */
  public Costs without(StepKind kind) {
    Map<StepKind, Integer> table = new EnumMap<>(halfSteps);
    table.remove(kind);
    return new Costs(table, offTheme);
  }

  /** The same table with another surcharge. */
  public Costs withOffTheme(int cost) {
    return new Costs(halfSteps, cost);
  }
}
