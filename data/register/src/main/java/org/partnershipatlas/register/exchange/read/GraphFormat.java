package org.partnershipatlas.register.exchange.read;

/** The formats of graphs that are read. */
public enum GraphFormat {
  /** GraphML, of whichever program. */
  GRAPHML,
  /** GEXF 1.0 to 1.3. */
  GEXF,
  /** Kumu's projects and blueprints as JSON, and its workbooks. */
  KUMU,
  /** Pajek's networks and projects. */
  PAJEK,
  /** UCINET's DL. */
  DL,
  /** NodeXL's workbooks. */
  NODEXL,
  /** Gephi's tables of nodes and edges. */
  GEPHI
}
