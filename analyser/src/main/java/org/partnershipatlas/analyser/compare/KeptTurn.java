package org.partnershipatlas.analyser.compare;

import java.util.Optional;
import org.partnershipatlas.analyser.gap.Gap;
import org.partnershipatlas.model.Id;

/**
 * What became of a record of how the register is kept: a gap mark, a scenario, a keeper, an alias.
 *
 * @param gap the gap that a mark is of, where anybody may be told of it and either side has it
 * @param gapOfAfter whether the second side has that gap
 */
public record KeptTurn(Id<?> id, Turn.What what, Optional<Gap> gap, boolean gapOfAfter) {}
