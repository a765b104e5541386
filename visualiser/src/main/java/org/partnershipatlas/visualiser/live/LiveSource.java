package org.partnershipatlas.visualiser.live;

import org.partnershipatlas.model.Network;

/** Where the live window gets its network from. */
public interface LiveSource {
  /** What it is called. */
  String title();

  /**
   * The network as it is now; the same object as before while nothing changed. Asked again and
   * again on a thread of the window's own, and may wait.
   */
  Network latest();
}
