package org.partnershipatlas.analyser.measure;

import java.util.Arrays;
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

  private Literature() {}

  static MeasureReport measure(String text) {
    List<String> order = names(text);
    return Measures.report(
        MeasureOptions.of(MeasureMode.RELATIONSHIPS), graph(text, order), Progress.NONE);
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
    Pairs pairs = new Pairs();
    for (String line : text.split("\n")) {
      String[] parts = line.split(":", -1);
      for (String other : parts[1].strip().split(" ")) {
        if (!other.isEmpty()) {
          pairs.add(order.indexOf(parts[0]), order.indexOf(other), 1);
        }
      }
    }
    return MeasuredGraph.of(ids, order, pairs);
  }

  static NodeMeasures node(MeasureReport report, String name) {
    return report.nodes().stream().filter(n -> n.name().equals(name)).findFirst().orElseThrow();
  }
}
