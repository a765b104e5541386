package org.partnershipatlas.analyser.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

/** The little county that the tests of gaps share, as text, and what is found in it. */
final class GapText {
  static final String BODIES =
      """
      area devon kind=county
      area exeter kind=district within=devon
      area torridge kind=district within=devon
      field advice name=Advice
      field housing name=Housing
      community carers name=Carers
      organisation council name='Devon Council' sector=public areas=devon
      organisation cvs name='Devon CVS' sector=third areas=devon
      organisation charity name='Exeter Advice' sector=third fields=advice areas=exeter
      organisation shelter name='Exeter Shelter' sector=third fields=housing areas=exeter communities=carers
      organisation network name='Housing Network' sector=third fields=housing areas=devon
      person ann name='Ann Example'
      person cllr name='Cllr Example'
      affiliation a1 person=cllr organisation=council capacity=councillor
      affiliation a2 person=cllr organisation=charity capacity=staff
      """;

  static final String BOARD =
      """
      group board name='The Board' kind='partnership board' areas=devon
      """;

  /** The board's seats are all recorded. */
  static final String WHOLE = "completeness k what='seats of a group' of=group:board\n";

  /** The council sits on the board. */
  static final String COUNCIL =
      "seat c group=board role='member in own right' voting=yes\n"
          + "tenure ct seat=c on_behalf_of=council\n";

  /**
   * A group for a theme that is a field's and a community's, in a district that is listed whole.
   */
  static final String HOUSING =
      """
      theme homes name=Homes fields=housing communities=carers tiers=both
      group board name='Homes Group' kind='thematic group' themes=homes areas=exeter
      completeness g what='groups of an area' of=area:exeter
      """;

  /** Every area's groups, and the county's organisations, are all recorded. */
  static final String LISTS =
      """
      completeness l1 what='groups of an area' of=area:devon
      completeness l2 what='groups of an area' of=area:exeter
      completeness l3 what='groups of an area' of=area:torridge
      completeness l4 what='organisations of an area' of=area:devon
      """;

  /** A group whose links are all recorded. */
  static final String LINES =
      """
      group sub kind='thematic group' areas=devon
      completeness k1 what='links of a group' of=group:sub
      """;

  private GapText() {}

  static Network network(String text) {
    return NetworkText.network(BODIES + text, "2026-11-22");
  }

  static GapReport report(String text) {
    return Analyser.of(network(text)).gaps();
  }

  static List<String> affected(GapKind kind, String text) {
    return report(text).of(kind).stream()
        .map(g -> String.join(" ", g.affected().stream().map(Object::toString).toList()))
        .toList();
  }

  static List<String> open(GapKind kind, String text) {
    return report(text).cannotTell().stream()
        .filter(c -> c.kind().equals(kind.word()))
        .flatMap(c -> c.about().stream())
        .map(Object::toString)
        .toList();
  }

  /** The records of a table's cell, parted by strokes; none where it is empty. */
  static String lines(@Nullable String cell) {
    return cell == null ? "" : cell.replace("/", "\n");
  }

  /** What a table's cell expects, parted by commas; nothing where it is empty. */
  static List<String> listed(@Nullable String cell) {
    return cell == null ? List.of() : List.of(cell.split(","));
  }
}
