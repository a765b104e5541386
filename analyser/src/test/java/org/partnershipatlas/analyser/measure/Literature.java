package org.partnershipatlas.analyser.measure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Progress;

/** Small graphs of the literature, typed in. */
public final class Literature {
  /** Krackhardt (1990), Assessing the political landscape, ASQ 35: the kite. */
  public static final String KITE =
      """
      Andre: Beverley Carol Diane Fernando
      Beverley: Diane Ed Garth
      Carol: Diane Fernando
      Diane: Ed Fernando Garth
      Ed: Garth
      Fernando: Garth Heather
      Garth: Heather
      Heather: Ike
      Ike: Jane
      """;

  /**
   * Padgett and Ansell (1993), marriages of Florentine families, as in Wasserman and Faust (1994).
   */
  public static final String FLORENCE =
      """
      Acciaiuoli: Medici
      Castellani: Peruzzi Strozzi Barbadori
      Medici: Barbadori Ridolfi Tornabuoni Albizzi Salviati
      Salviati: Pazzi
      Peruzzi: Strozzi Bischeri
      Strozzi: Ridolfi Bischeri
      Ridolfi: Tornabuoni
      Tornabuoni: Guadagni
      Albizzi: Ginori Guadagni
      Bischeri: Guadagni
      Guadagni: Lamberteschi
      Pucci:
      """;

  /** Zachary (1977), An information flow model for conflict and fission in small groups, JAR 33. */
  public static final String KARATE =
      """
      1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32
      2: 3 4 8 14 18 20 22 31
      3: 4 8 9 10 14 28 29 33
      4: 8 13 14
      5: 7 11
      6: 7 11 17
      7: 17
      9: 31 33 34
      10: 34
      14: 34
      15: 33 34
      16: 33 34
      19: 33 34
      20: 34
      21: 33 34
      23: 33 34
      24: 26 28 30 33 34
      25: 26 28 32
      26: 32
      27: 30 34
      28: 34
      29: 32 34
      30: 33 34
      31: 33 34
      32: 33 34
      33: 34
      """;

  /**
   * Davis, Gardner and Gardner (1941), Deep South: eighteen women and the fourteen events that they
   * went to.
   */
  public static final String DAVIS =
      """
      Evelyn: E1 E2 E3 E4 E5 E6 E8 E9
      Laura: E1 E2 E3 E5 E6 E7 E8
      Theresa: E2 E3 E4 E5 E6 E7 E8 E9
      Brenda: E1 E3 E4 E5 E6 E7 E8
      Charlotte: E3 E4 E5 E7
      Frances: E3 E5 E6 E8
      Eleanor: E5 E6 E7 E8
      Pearl: E6 E8 E9
      Ruth: E5 E7 E8 E9
      Verne: E7 E8 E9 E12
      Myra: E8 E9 E10 E12
      Katherina: E8 E9 E10 E12 E13 E14
      Sylvia: E7 E8 E9 E10 E12 E13 E14
      Nora: E6 E7 E9 E10 E11 E12 E13 E14
      Helen: E7 E8 E10 E11 E12
      Dorothy: E8 E9
      Olivia: E9 E11
      Flora: E9 E11
      """;

  /**
   * Galaskiewicz (1985), Social Organization of an Urban Grants Economy: fifteen clubs and boards
   * and the twenty-six chief executives on them, as in Wasserman and Faust (1994), appendix B.
   */
  public static final String CLUBS =
      """
      Club01: C09 C19 C24
      Club02: C04 C06 C11 C14 C15 C16 C17 C20 C23 C25 C26
      Club03: C01 C02 C03 C04 C05 C06 C07 C10 C11 C13 C14 C15 C16 C17 C19 C20 C21 C22 C23 C24 C25 C26
      Club04: C01 C07 C08 C09 C12 C13 C14 C18 C19 C20 C21 C24
      Club05: C02 C13 C17
      Club06: C15 C16 C23 C24
      Club07: C02 C08 C12 C19
      Club08: C09 C16 C21 C22
      Club09: C01 C10 C11 C13 C18 C19
      Club10: C07 C08 C09
      Club11: C07 C14 C17 C20
      Club12: C03 C14 C17 C18 C26
      Club13: C05 C14 C15 C18 C25
      Club14: C05 C06 C16
      Club15: C04 C14 C15 C17 C18 C20 C22 C23 C24
      """;

  private Literature() {}

  static MeasureReport measure(String text) {
    List<String> order = names(text);
    return Measures.report(
        MeasureOptions.of(MeasureMode.RELATIONSHIPS),
        graph(text, order),
        NodeKinds.unknown(order.size()),
        Progress.NONE);
  }

  /** A graph of people and groups, the groups after the colon. */
  static MeasureReport twoMode(String text) {
    List<String> order = names(text);
    BitSet groups = new BitSet();
    for (String line : text.split("\n")) {
      for (String group : line.split(":", -1)[1].strip().split(" ")) {
        groups.set(order.indexOf(group));
      }
    }
    List<Id<?>> ids = order.stream().<Id<?>>map(Id::organisation).toList();
    return Measures.report(
        MeasureOptions.of(MeasureMode.TWO_MODE),
        MeasuredGraph.twoMode(ids, order, pairs(text, order), groups),
        NodeKinds.unknown(order.size()),
        Progress.NONE);
  }

  /** The nodes' names in order. */
  public static List<String> names(String text) {
    TreeSet<String> names = new TreeSet<>();
    for (String line : text.split("\n")) {
      Arrays.stream(line.split("[: ]+")).filter(name -> !name.isEmpty()).forEach(names::add);
    }
    return List.copyOf(names);
  }

  /** The graph, its nodes in the order of their names and its edges in the order of the nodes. */
  public static Csr csr(String text) {
    return graph(text, names(text)).csr();
  }

  private static MeasuredGraph graph(String text, List<String> order) {
    List<Id<?>> ids = order.stream().<Id<?>>map(Id::organisation).toList();
    return MeasuredGraph.of(ids, order, pairs(text, order));
  }

  private static Pairs pairs(String text, List<String> order) {
    Pairs pairs = new Pairs();
    for (String line : text.split("\n")) {
      String[] parts = line.split(":", -1);
      for (String other : parts[1].strip().split(" ")) {
        if (!other.isEmpty()) {
          pairs.add(order.indexOf(parts[0]), order.indexOf(other), 1);
        }
      }
    }
    return pairs;
  }

  static NodeMeasures node(MeasureReport report, String name) {
    return report.nodes().stream().filter(n -> n.name().equals(name)).findFirst().orElseThrow();
  }
}
