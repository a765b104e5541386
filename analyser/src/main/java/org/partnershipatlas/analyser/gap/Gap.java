package org.partnershipatlas.analyser.gap;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.AreaScope;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.model.GapMark;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Severity;

/**
 * Something that is missing, ending or not shown.
 *
 * @param id the same as long as the same gap is there: a hash of its kind, rule and the records
 *     that make it, never of days or counts
 * @param affected who or what it concerns
 * @param about the group, area, field or theme in whose light it is told
 * @param organisations how many of the organisations listed it concerns
 * @param days how long it has been there; negative for what is still to come
 * @param facts what its sentence needs
 * @param mark what somebody has said of it
 */
public record Gap(
    String id,
    GapKind kind,
    Severity severity,
    List<Id<?>> affected,
    List<Id<?>> about,
    int organisations,
    OptionalLong days,
    Facts facts,
    List<Evidence> evidence,
    RuleUse rule,
    List<Remedy> remedies,
    Optional<GapMark> mark) {
  public Gap {
    affected = List.copyOf(affected);
    about = List.copyOf(about);
    evidence = List.copyOf(evidence);
    remedies = List.copyOf(remedies);
  }

  boolean concerns(AreaScope scope) {
    List<Id<?>> told = Stream.concat(affected.stream(), about.stream()).toList();
    return told.stream().anyMatch(AreaScope::placed)
        ? told.stream().anyMatch(scope::holds)
        : evidence.stream().map(Evidence::record).anyMatch(scope::holds);
  }

  /** Whether somebody has accepted it as it is. */
  public boolean accepted() {
    return mark.map(m -> m.state() == org.partnershipatlas.model.GapState.ACCEPTED).orElse(false);
  }
}
