package org.partnershipatlas.visualiser.layout.tiers;

/**
 * A column of the lower tier: an area, or a theme where there is one tier only.
 *
 * @param nothing what is said where it has no card
 * @param units how many cards stand side by side in it
 */
record Column(String id, String record, String name, String nothing, int units) {
  Column(String id, String record, String name, String nothing) {
    this(id, record, name, nothing, 1);
  }
}
