package org.partnershipatlas.visualiser.layout.free;

import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Look;

/** A line to be drawn: which two records it joins, and the record that says so. */
record Strand(String from, String to, ConnectorRole role, Look look, String record, String label) {}
