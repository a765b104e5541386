package org.partnershipatlas.visualiser.layout.tiers;

import java.util.List;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Look;

/**
 * Lines of one kind that run to one shape and so may share their way.
 *
 * @param to the id of the card that all of them run to
 */
record Net(String id, ConnectorRole role, String to, List<Wire> wires) {

  /** One line of a net, from a card. */
  record Wire(String from, ConnectorRole role, Look look, String record, String label) {}
}
