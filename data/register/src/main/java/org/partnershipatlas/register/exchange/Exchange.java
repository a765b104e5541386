package org.partnershipatlas.register.exchange;

import org.partnershipatlas.model.Appearance;
import org.partnershipatlas.model.Network;

/**
 * Writes a network for other programs, as it is given: as at its day, with the names that its
 * {@code Names} lens has left in it. Where records stand in a picture they keep their places and
 * colours, in formats that have room for them. The same network gives the same bytes.
 */
public final class Exchange {
  private Exchange() {}

  public static byte[] write(Network network, Appearance appearance, ExchangeFormat format) {
    Graph graph = graph(network, appearance, format);
    return switch (format) {
      case DOT -> DotWriter.write(graph);
      case GEXF -> GexfWriter.write(graph);
      case GRAPHML -> GraphMlWriter.write(graph);
      case KUMU -> KumuWriter.write(graph);
      case PAJEK -> PajekWriter.write(graph);
      case DGS -> DgsWriter.write(graph);
    };
  }

  static Graph graph(Network network, Appearance appearance, ExchangeFormat format) {
    return format == ExchangeFormat.DGS
        ? GraphMaker.ofAllTimes(network, appearance)
        : GraphMaker.of(network, appearance);
  }
}
