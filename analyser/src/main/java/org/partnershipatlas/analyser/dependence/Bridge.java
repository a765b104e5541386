package org.partnershipatlas.analyser.dependence;

import org.partnershipatlas.model.Id;

/** Two records between which all connection is lost when the one link between them goes. */
public record Bridge(Id<?> one, Id<?> other) {}
