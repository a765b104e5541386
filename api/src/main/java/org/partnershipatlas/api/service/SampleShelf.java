package org.partnershipatlas.api.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The samples that come with Atlas. */
public interface SampleShelf {
  /**
   * What is said of a sample before it is opened.
   *
   * @param asAt the day that it is about
   */
  record Card(
      String name, String title, String network, String text, boolean fictional, LocalDate asAt) {}

  /** Every sample, in the order in which they are shown. */
  List<Card> list();

  /** The sample of that name, opened. */
  Optional<OpenNetwork> find(String name);
}
