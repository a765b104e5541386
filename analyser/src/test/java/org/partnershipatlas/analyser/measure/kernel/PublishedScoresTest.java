package org.partnershipatlas.analyser.measure.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.analyser.graph.Csr;
import org.partnershipatlas.analyser.measure.Literature;
import org.partnershipatlas.model.Progress;

/**
 * The graphs of the literature. Where no source is named, the value is what igraph 0.10 and
 * NetworkX 2.8 both give.
 */
class PublishedScoresTest {
  private static final Csr KITE = Literature.csr(Literature.KITE);
  private static final Csr FLORENCE = Literature.csr(Literature.FLORENCE);
  private static final Csr KARATE = Literature.csr(Literature.KARATE);
  private static final Csr DAVIS = Literature.csr(Literature.DAVIS);
  private static final Csr CLUBS = Literature.csr(Literature.CLUBS);

  private static double of(String graph, String name, double[] scores) {
    List<String> names = Literature.names(graph);
    return scores[names.indexOf(name)];
  }

  @ParameterizedTest
  @CsvSource({
    "Andre, 3, 0.3522, 0.1019",
    "Diane, 3, 0.4810, 0.1471",
    "Fernando, 3, 0.3977, 0.1289",
    "Heather, 2, 0.1959, 0.0952",
    "Ike, 1, 0.0481, 0.0857",
    "Jane, 1, 0.0112, 0.0514"
  })
  void krackhardtsKite(String name, int core, double eigenvector, double pageRank) {
    int node = Literature.names(Literature.KITE).indexOf(name);
    assertEquals(core, Cores.of(KITE)[node]);
    assertEquals(eigenvector, Eigenvector.of(KITE, Progress.NONE)[node], 0.00005);
    assertEquals(pageRank, PageRank.of(KITE)[node], 0.00005);
  }

  /** The family apart has none. */
  @ParameterizedTest
  @CsvSource({
    "Medici, 0.4303",
    "Strozzi, 0.3560",
    "Ridolfi, 0.3416",
    "Tornabuoni, 0.3258",
    "Guadagni, 0.2891",
    "Pazzi, 0.0448",
    "Pucci, NaN"
  })
  void florentineFamilies(String name, double eigenvector) {
    double[] found = Eigenvector.of(FLORENCE, Progress.NONE);
    assertEquals(eigenvector, of(Literature.FLORENCE, name, found), 0.00005);
  }

  @Test
  void florenceAsAWhole() {
    assertEquals(56.0 / 210, Centralisation.byDegree(FLORENCE), 1e-12);
    assertEquals(0.1915, Clustering.of(FLORENCE, Progress.NONE).transitivity(), 0.00005);
  }

  @Test
  void theKarateClubAsAWhole() {
    Clustering clustering = Clustering.of(KARATE, Progress.NONE);
    assertEquals(45, clustering.triangles());
    assertEquals(0.2557, clustering.transitivity(), 0.00005);
    assertEquals(0.5879, clustering.meanLocal(), 0.00005);
    assertEquals(-0.4756, Assortativity.byDegree(KARATE), 0.00005);
    assertEquals(10, Arrays.stream(Cores.of(KARATE)).filter(core -> core == 4).count());
    double[] pageRank = PageRank.of(KARATE);
    assertEquals(0.1009, of(Literature.KARATE, "34", pageRank), 0.00005);
    assertEquals(0.0970, of(Literature.KARATE, "1", pageRank), 0.00005);
    double[] eigenvector = Eigenvector.of(KARATE, Progress.NONE);
    assertEquals(0.3555, of(Literature.KARATE, "1", eigenvector), 0.00005);
    assertEquals(0.2660, of(Literature.KARATE, "2", eigenvector), 0.00005);
  }

  /** The club as it broke in two: those who stayed with the instructor, node 1. */
  @Test
  void theKarateClubsTwoFactions() {
    List<String> names = Literature.names(Literature.KARATE);
    List<String> instructors = List.of("1 2 3 4 5 6 7 8 9 11 12 13 14 17 18 20 22".split(" "));
    int[] faction = names.stream().mapToInt(name -> instructors.contains(name) ? 0 : 1).toArray();
    Mixing mixing = Mixing.of(KARATE, faction);
    assertEquals(11, mixing.between());
    assertEquals((11.0 - 67) / 78, mixing.eiIndex(), 1e-12);
    assertEquals(0.7175, mixing.assortativity(), 0.00005);
    assertEquals(0.3582, Modularity.of(KARATE, faction), 0.00005);
  }

  /** Ties and events as tabled by Davis, Gardner and Gardner; the coefficient is NetworkX's. */
  @Test
  void davissSouthernWomen() {
    assertEquals(32, DAVIS.nodes());
    assertEquals(89, DAVIS.edges());
    assertEquals(0.4678, TwoModeClustering.of(DAVIS, Progress.NONE).coefficient(), 0.00005);
    double[] eigenvector = Eigenvector.of(DAVIS, Progress.NONE);
    assertEquals(0.2620, of(Literature.DAVIS, "Theresa", eigenvector), 0.00005);
    assertEquals(0.2367, of(Literature.DAVIS, "Evelyn", eigenvector), 0.00005);
    assertEquals(0.3582, of(Literature.DAVIS, "E8", eigenvector), 0.00005);
    assertEquals(0.0492, of(Literature.DAVIS, "Flora", eigenvector), 0.00005);
  }

  /**
   * A chief executive is on 3.77 clubs and boards and one of these has 6.53 of them, in the mean:
   * Wasserman and Faust (1994), chapter 8. The coefficient is NetworkX's.
   */
  @Test
  void galaskiewiczsClubs() {
    assertEquals(41, CLUBS.nodes());
    assertEquals(98, CLUBS.edges());
    List<String> names = Literature.names(Literature.CLUBS);
    double[] mean =
        IntStream.range(0, 2)
            .mapToDouble(
                clubs ->
                    IntStream.range(0, 41)
                        .filter(v -> names.get(v).startsWith("Club") == (clubs == 1))
                        .map(CLUBS::degree)
                        .average()
                        .orElseThrow())
            .toArray();
    assertEquals(3.77, mean[0], 0.005);
    assertEquals(6.53, mean[1], 0.005);
    assertEquals(0.3218, TwoModeClustering.of(CLUBS, Progress.NONE).coefficient(), 0.00005);
    double[] eigenvector = Eigenvector.of(CLUBS, Progress.NONE);
    assertEquals(0.4762, of(Literature.CLUBS, "Club03", eigenvector), 0.00005);
    assertEquals(0.2411, of(Literature.CLUBS, "C14", eigenvector), 0.00005);
    // Nobody in a two-mode graph has contacts who know each other: constraint is 1 over degree.
    double[] constraint = Constraint.of(CLUBS, Progress.NONE);
    assertEquals(1.0 / 22, of(Literature.CLUBS, "Club03", constraint), 1e-12);
    assertEquals(1.0 / 7, of(Literature.CLUBS, "C14", constraint), 1e-12);
  }
}
