package org.partnershipatlas.analyser.words;

/**
 * A measure as a question in plain words.
 *
 * @param measure its word in answers
 * @param question what it asks
 * @param reading how its value is read, and what it does not say
 * @param normalisation what it is counted or scaled by
 * @param source who defined it
 */
public record MeasureQuestion(
    String measure, String question, String reading, String normalisation, String source) {}
