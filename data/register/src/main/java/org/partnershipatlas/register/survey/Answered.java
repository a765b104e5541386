package org.partnershipatlas.register.survey;

import java.util.Map;
import org.partnershipatlas.register.bodies.SourceRow;

/**
 * What one organisation answers of another.
 *
 * @param answers by question, as they were written; a blank is no answer
 */
record Answered(SourceRow row, String by, String about, Map<Question, String> answers) {}
