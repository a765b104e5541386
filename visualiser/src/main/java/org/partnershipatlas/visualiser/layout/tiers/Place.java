package org.partnershipatlas.visualiser.layout.tiers;

import org.partnershipatlas.visualiser.layout.Card;

/**
 * A card in the columns of a section.
 *
 * @param row the row of its theme
 * @param column its first column
 * @param span over how many columns it reaches
 */
record Place(Card card, int row, int column, int span) {}
