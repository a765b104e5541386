package org.partnershipatlas.analyser.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.model.GapMark;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Severity;

/** A gap being put together. */
final class Draft {
  private final GapKind kind;
  private final RuleUse rule;
  private Severity severity;
  private final List<String> key = new ArrayList<>();
  private List<Id<?>> affected = List.of();
  private List<Id<?>> about = List.of();
  private int organisations;
  private OptionalLong days = OptionalLong.empty();
  private Facts facts = Facts.none();
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Remedy> remedies = new ArrayList<>();

  Draft(RuleUse rule) {
    this.kind = rule.kind();
    this.rule = rule;
    this.severity = rule.severity();
  }

  Draft(RuleUse rule, Group group) {
    this(rule);
    concerning(List.of(group));
  }

  /** The groups that it concerns: a statutory board or a money table raises its severity. */
  final Draft concerning(Collection<Group> groups) {
    severity = rule.severity(groups);
    return this;
  }

  /** What tells it from every other gap of its kind. */
  Draft key(Object... parts) {
    Stream.of(parts).map(Object::toString).forEach(key::add);
    return this;
  }

  Draft key(Collection<? extends Id<?>> parts) {
    parts.forEach(p -> key.add(p.toString()));
    return this;
  }

  Draft affected(Collection<? extends Id<?>> ids) {
    affected = List.copyOf(ids);
    return this;
  }

  Draft about(Collection<? extends Id<?>> ids) {
    about = List.copyOf(ids);
    return this;
  }

  Draft organisations(int number) {
    organisations = number;
    return this;
  }

  Draft days(long number) {
    days = OptionalLong.of(number);
    return this;
  }

  Draft facts(Facts more) {
    facts = more;
    return this;
  }

  Draft evidence(Id<?> entry, String why) {
    evidence.add(new Evidence(entry, why));
    return this;
  }

  Draft evidence(Optional<Evidence> entry) {
    entry.ifPresent(evidence::add);
    return this;
  }

  Draft evidence(List<Evidence> entries) {
    evidence.addAll(entries);
    return this;
  }

  Draft remedy(RemedyAction action, List<Candidate> candidates) {
    remedies.add(new Remedy(action, candidates));
    return this;
  }

  String id() {
    return GapKey.of(kind, key);
  }

  Gap gap(Optional<GapMark> mark) {
    return new Gap(
        id(),
        kind,
        severity,
        affected,
        about,
        organisations,
        days,
        facts,
        evidence,
        rule,
        remedies,
        mark);
  }
}
