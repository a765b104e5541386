package org.partnershipatlas.register.exchange.read;

/** What the lines of a part of a Pajek file are. */
enum PajekSection {
  BEFORE,
  VERTICES,
  VERTICES_AGAIN,
  ARCS,
  EDGES,
  ARCSLIST,
  EDGESLIST,
  MATRIX,
  VALUES,
  OTHER
}
