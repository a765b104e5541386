package org.partnershipatlas.visualiser.write;

import java.awt.Shape;

/** A plain geometric figure in its ink: what is left of a shape once its meaning is painted. */
record Figure(Shape shape, Ink ink) {}
