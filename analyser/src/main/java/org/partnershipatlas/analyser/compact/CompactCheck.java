package org.partnershipatlas.analyser.compact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.model.Agreement;
import org.partnershipatlas.model.AgreementKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;

/**
 * What the records show of the eight success factors, what is missing, and what is not recorded.
 *
 * @param compactGroups the Compact groups and those that oversee a Compact, by name
 * @param agreements the Compacts and covenants, by name
 * @param lines in the order of the factors
 */
public record CompactCheck(
    List<Id<Group>> compactGroups, List<Id<Agreement>> agreements, List<Line> lines) {
  public CompactCheck {
    compactGroups = List.copyOf(compactGroups);
    agreements = List.copyOf(agreements);
    lines = List.copyOf(lines);
  }

  /** The check of a network on its day. */
  public static CompactCheck of(Analyser analyser) {
    Ground ground = new Ground(analyser);
    List<Line> lines = new ArrayList<>();
    lines.addAll(PaperLines.list(ground));
    lines.addAll(StructureLines.list(ground));
    lines.addAll(SeatLines.list(ground));
    lines.addAll(VoiceLines.list(ground));
    lines.addAll(TierLines.list(ground));
    lines.sort(Comparator.comparing(Line::topic));
    return new CompactCheck(
        ground.groups().stream().map(Group::id).toList(),
        ground.agreements().stream().map(Agreement::id).toList(),
        lines);
  }

  /** Whether an agreement is a Compact or its successor. */
  static boolean isCompact(Agreement agreement) {
    return agreement
        .kind()
        .map(k -> k == AgreementKind.COMPACT || k == AgreementKind.COVENANT)
        .orElse(false);
  }

  /** The lines of a factor that stand so. */
  public List<Line> lines(Factor factor, Standing standing) {
    return lines.stream()
        .filter(l -> l.topic().factor() == factor && l.standing() == standing)
        .toList();
  }
}
