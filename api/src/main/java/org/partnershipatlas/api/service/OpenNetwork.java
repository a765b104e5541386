package org.partnershipatlas.api.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.edges.EdgeForm;

/**
 * A network that can be looked at: the stored register, a sample, a file or a scenario.
 *
 * @param key how it is asked for, such as {@code sample:devon}
 * @param title what a reader calls it
 * @param text one sentence about it; may be empty
 * @param revision the register's number that it was read at; 0 for what has none
 * @param ownDay the day it is looked at where none is asked for; today where empty
 * @param readOnly whether changes to it are refused
 * @param fictional whether the places and people in it are made up
 * @param expires when it is forgotten, for what is only held in memory
 * @param staleSince when it was read, where the store is out of reach since
 * @param edges what its pairs are, where it is a list of pairs and nothing else
 */
public record OpenNetwork(
    String key,
    String title,
    String text,
    Network network,
    long revision,
    Optional<LocalDate> ownDay,
    boolean readOnly,
    boolean fictional,
    Optional<Instant> expires,
    Optional<Instant> staleSince,
    Optional<EdgeForm> edges) {

  /** The key of the stored register. */
  public static final String STORED = "stored";

  /** A sample, read-only. */
  public static OpenNetwork sample(
      String name, String title, String text, Network network, boolean fictional) {
    return new OpenNetwork(
        "sample:" + name,
        title,
        text,
        network,
        0,
        Optional.of(network.day()),
        true,
        fictional,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What a file holds, read-only and for a while. */
  public static OpenNetwork file(String id, String title, Network network, Instant expires) {
    return new OpenNetwork(
        "file:" + id,
        title,
        "Read from a file; nothing of it is in the register.",
        network,
        0,
        Optional.empty(),
        true,
        false,
        Optional.of(expires),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The register as it was at an earlier revision, read-only.
   *
   * @param key {@code revision:12} or {@code snapshot:before-the-merger}
   */
  public static OpenNetwork past(
      String key, String title, Network network, long revision, Optional<LocalDate> day) {
    return new OpenNetwork(
        key,
        title,
        "The register as it was at revision " + revision + ".",
        network,
        revision,
        day,
        true,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, read from a list of pairs. */
  public OpenNetwork ofPairs(Optional<EdgeForm> form) {
    return new OpenNetwork(
        key,
        title,
        text,
        network,
        revision,
        ownDay,
        readOnly,
        fictional,
        expires,
        staleSince,
        form);
  }

  /** What edits make of a network, read-only and for a while. */
  public static OpenNetwork scenario(
      String id, String name, String base, Network network, boolean fictional, Instant expires) {
    return new OpenNetwork(
        "scenario:" + id,
        name,
        "What if: edits tried on " + base + "; nothing of it is in the register.",
        network,
        0,
        Optional.of(network.day()),
        true,
        fictional,
        Optional.of(expires),
        Optional.empty(),
        Optional.empty());
  }

  /** The register as at that revision. */
  public static OpenNetwork stored(Network network, long revision, Optional<Instant> staleSince) {
    return new OpenNetwork(
        STORED,
        "Your register",
        "",
        network,
        revision,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        staleSince,
        Optional.empty());
  }
}
