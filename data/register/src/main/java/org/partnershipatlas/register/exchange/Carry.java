package org.partnershipatlas.register.exchange;

import org.partnershipatlas.model.Id;

/**
 * That an attribute of a record is in a graph, and where.
 *
 * @param attribute its name; {@link #CONTACTS} for the kept columns of contact details
 * @param key the attribute of the node or edge that has it; empty for a label or the ends of an
 *     edge
 */
record Carry(Id<?> entry, String attribute, Place place, String key) {
  /** Kept columns of contact details, told apart from the others. */
  static final String CONTACTS = "contact details";

  /** Where in a graph something is. */
  enum Place {
    /** What a node is called, or by which it is told from others. */
    LABEL,
    /** Which nodes an edge joins, or what kind of edge it is. */
    END,
    /** An attribute of a node. */
    NODE,
    /** An attribute of an edge. */
    EDGE
  }
}
