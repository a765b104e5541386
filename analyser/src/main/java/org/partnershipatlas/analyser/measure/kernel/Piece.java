package org.partnershipatlas.analyser.measure.kernel;

import java.util.Arrays;

/**
 * A connected graph whose shortest paths are counted on its own.
 *
 * @param start of each node's row; one more at the end
 * @param target the rows, ascending
 * @param weight how many ends of paths each node stands for
 * @param copies how many nodes of the same neighbours each is; paths through it are so many
 * @param known the betweenness of each copy that was found beforehand
 * @param memberStart of the nodes of the whole graph that each stands for; one more at the end
 * @param member those nodes
 */
@SuppressWarnings("ArrayRecordComponent")
record Piece(
    int[] start,
    int[] target,
    double[] weight,
    double[] copies,
    double[] known,
    int[] memberStart,
    int[] member) {

  /** A piece in which each node is one. */
  static Piece of(int[] start, int[] target, double[] weight, int[] member) {
    int nodes = member.length;
    double[] copies = new double[nodes];
    Arrays.fill(copies, 1);
    int[] each = new int[nodes + 1];
    Arrays.setAll(each, v -> v);
    return new Piece(start, target, weight, copies, new double[nodes], each, member);
  }

  int nodes() {
    return weight.length;
  }

  /** The steps of one search, about. */
  long work() {
    return (long) target.length + nodes();
  }
}
