package org.partnershipatlas.api.service;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;

/**
 * The records that make no revision and are no part of the fingerprint, such as meetings, saved
 * views and column mappings: an answer tells of them all the same, so it differs when they do.
 */
public final class Unrevised {
  private static final List<Kind> KINDS =
      Arrays.stream(Kind.values()).filter(kind -> !kind.revised()).toList();

  // Asked of with every request, and a view may keep many positions.
  private static final Map<Network, String> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Unrevised() {}

  /** Differs whenever any such record does: part of what an answer depends on. */
  public static String mark(Network network) {
    return KNOWN.computeIfAbsent(network, Unrevised::work);
  }

  private static String work(Network network) {
    return KINDS.stream()
        .flatMap(kind -> network.list(kind.type()).stream())
        .map(AtlasRecord.class::cast)
        .map(each -> each.id() + "=" + RecordVersion.of(each))
        .collect(Collectors.joining("\n"));
  }
}
