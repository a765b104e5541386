package org.partnershipatlas.register.survey;

import java.util.Map;
import org.partnershipatlas.register.bodies.SourceRow;

/**
 * What one organisation answers of another.
 *
 * @param day of the answers, as far as it is told; else empty
 * @param answers by question, as they were written; a blank is no answer
 * @param beside what else the row says, by the names under which it is kept
 */
record Answered(
    SourceRow row,
    String by,
    String about,
    String day,
    Map<Question, String> answers,
    Map<String, String> beside) {}
