package org.partnershipatlas.analyser;

import org.partnershipatlas.model.Network;

/**
 * Every analysis of one network. What is shared between questions is worked out once, when it is
 * first needed; it may be used by several threads.
 */
public final class Analyser {
  private final Network network;

  private Analyser(Network network) {
    this.network = network;
  }

  /** The analyses of that network, on its day. */
  public static Analyser of(Network network) {
    return new Analyser(network);
  }

  /** The network that is analysed. */
  public Network network() {
    return network;
  }
}
