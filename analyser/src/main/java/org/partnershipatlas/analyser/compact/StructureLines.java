package org.partnershipatlas.analyser.compact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.analyser.gap.GapKind;
import org.partnershipatlas.model.Agreement;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.LinkKind;
import org.partnershipatlas.model.Seat;

/** Structures and links: the chain to a top table, the plan, the tables of money. */
final class StructureLines {
  private final Ground ground;

  private StructureLines(Ground ground) {
    this.ground = ground;
  }

  static List<Line> list(Ground ground) {
    StructureLines lines = new StructureLines(ground);
    List<Line> all = new ArrayList<>();
    if (ground.groups().isEmpty()) {
      all.add(Line.of(Topic.REPORTING_LINE, Standing.NOT_RECORDED));
    }
    ground.groups().forEach(group -> all.add(lines.reporting(group)));
    all.add(lines.plan());
    all.addAll(lines.money());
    return all;
  }

  private Line reporting(Group group) {
    Optional<Gap> gap = gap(GapKind.NO_REPORTING_LINE, group.id());
    if (gap.isPresent()) {
      return Line.of(Topic.REPORTING_LINE, Standing.MISSING)
          .about(List.of(group.id()))
          .evidence(evidence(gap.get()));
    }
    List<Id<?>> steps = new ArrayList<>();
    List<Id<?>> up = new ArrayList<>();
    group
        .partOf()
        .ifPresent(
            whole -> {
              steps.add(group.id());
              up.add(whole);
            });
    for (Link link : ground.network.currentReferring(group.id(), Link.class)) {
      if (link.kind() == LinkKind.REPORTS_TO && link.fromGroup().equals(group.id())) {
        steps.add(link.id());
        up.add(link.toGroup());
      } else if (link.kind() == LinkKind.SCRUTINISES && link.toGroup().equals(group.id())) {
        steps.add(link.id());
        up.add(link.fromGroup());
      }
    }
    if (up.isEmpty()) {
      return unknown(group);
    }
    List<Id<?>> about = new ArrayList<>(List.of(group.id()));
    about.addAll(up);
    return Line.of(Topic.REPORTING_LINE, Standing.SHOWN).about(about).evidence(steps);
  }

  private Line unknown(Group group) {
    Set<Id<?>> linked = new LinkedHashSet<>(List.of(group.id()));
    List<Id<?>> evidence = new ArrayList<>();
    for (Link link : ground.network.currentReferring(group.id(), Link.class)) {
      evidence.add(link.id());
      linked.add(link.fromGroup());
      linked.add(link.toGroup());
    }
    // Those who nominate to it are not those to whom it answers.
    boolean few = linked.size() <= 3;
    return Line.of(Topic.REPORTING_LINE, Standing.NOT_RECORDED)
        .about(few ? linked : List.of(group.id()))
        .evidence(few ? evidence : List.of());
  }

  private Optional<Gap> gap(GapKind kind, Id<Group> group) {
    return ground.analyser.gaps().of(kind).stream()
        .filter(g -> g.affected().contains(group))
        .findFirst();
  }

  static List<Id<?>> evidence(Gap gap) {
    return gap.evidence().stream().<Id<?>>map(Evidence::record).distinct().toList();
  }

  private Line plan() {
    List<Id<?>> evidence = new ArrayList<>();
    List<Id<?>> about = new ArrayList<>();
    for (Agreement agreement : ground.agreements()) {
      agreement
          .partOf()
          .ifPresent(
              plan -> {
                evidence.add(agreement.id());
                about.add(agreement.id());
                about.add(plan);
              });
    }
    for (Group group : ground.groups()) {
      ground.network.currentReferring(group.id(), Link.class).stream()
          .filter(link -> link.kind() == LinkKind.SHARES_PLAN)
          .forEach(link -> evidence.add(link.id()));
    }
    return Line.found(Topic.PART_OF_A_PLAN, evidence).about(about);
  }

  private List<Line> money() {
    List<Id<?>> voiced = new ArrayList<>();
    List<Id<?>> seats = new ArrayList<>();
    List<Id<?>> open = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Group group : ground.analyser.coverage().groups()) {
      if (!group.decidesMoney().orElse(false)) {
        continue;
      }
      Optional<Gap> gap = gap(GapKind.NO_SECTOR_VOICE, group.id());
      List<Id<Seat>> sectors =
          ground.network.seating().seatsOn(group.id()).stream()
              .filter(org.partnershipatlas.model.Seating::speaking)
              .filter(s -> ground.network.seating().state(s.id()).filled() && ground.isThirds(s))
              .map(Seat::id)
              .toList();
      if (gap.isPresent()) {
        lines.add(
            Line.of(Topic.MONEY_TABLES, Standing.MISSING)
                .about(List.of(group.id()))
                .evidence(evidence(gap.get())));
      } else if (sectors.isEmpty()) {
        open.add(group.id());
      } else {
        voiced.add(group.id());
        seats.addAll(sectors);
      }
    }
    if (!voiced.isEmpty()) {
      lines.add(
          Line.of(Topic.MONEY_TABLES, Standing.SHOWN)
              .about(voiced)
              .number(voiced.size())
              .evidence(seats));
    }
    if (!open.isEmpty() || lines.isEmpty()) {
      lines.add(
          Line.of(Topic.MONEY_TABLES, Standing.NOT_RECORDED)
              .about(open)
              .evidence(open.stream().filter(id -> id.kind() == Kind.GROUP).toList()));
    }
    return lines;
  }
}
