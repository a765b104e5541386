package org.partnershipatlas.visualiser.layout.around;

import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Look;

/**
 * That two records have to do with each other, as recorded.
 *
 * @param part the part that the one plays at the other, such as <em>chair</em>; empty for none
 */
record Relation(String from, String to, ConnectorRole role, Look look, String record, String part) {

  String other(String end) {
    return end.equals(from) ? to : from;
  }
}
