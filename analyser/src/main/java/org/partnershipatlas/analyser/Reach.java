package org.partnershipatlas.analyser;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipatlas.model.PartialDate;

/**
 * How complete and how old the records are.
 *
 * @param groupsComplete of the groups, those whose seats are known to be all listed
 * @param seatsChecked of the seats, those last checked on or after {@code since}
 * @param oldest the earliest day on which a seat was last checked
 * @param newest the latest
 */
public record Reach(
    int groups,
    int groupsComplete,
    int seats,
    int seatsChecked,
    LocalDate since,
    Optional<PartialDate> oldest,
    Optional<PartialDate> newest) {}
