package org.partnershipatlas.api.service.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnershipatlas.api.service.RecordVersion;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/**
 * The records that a write would touch or rests on, each with its version. They have a version
 * together, so that whoever looked first is refused once one of them differs, and not for what was
 * changed elsewhere.
 *
 * @param versions of each record; empty for one that is not there
 */
public record Footing(SortedMap<Id<?>, String> versions) {
  private static final int LETTERS = 16;

  public Footing {
    SortedMap<Id<?>, String> sorted = new TreeMap<>(Comparator.comparing(Id::toString));
    sorted.putAll(versions);
    versions = Collections.unmodifiableSortedMap(sorted);
  }

  /** Those records as they stand in a network. */
  public static Footing of(Network network, Collection<? extends Id<?>> ids) {
    SortedMap<Id<?>, String> versions = new TreeMap<>(Comparator.comparing(Id::toString));
    for (Id<?> id : ids) {
      versions.put(
          id, network.find(id).map(AtlasRecord.class::cast).map(RecordVersion::of).orElse(""));
    }
    return new Footing(versions);
  }

  /** Of all of them; of a record that stands alone it is the record's own. */
  public String version() {
    String only = versions.size() == 1 ? versions.values().iterator().next() : "";
    if (!only.isEmpty()) {
      return only;
    }
    StringBuilder all = new StringBuilder();
    for (Map.Entry<Id<?>, String> each : versions.entrySet()) {
      all.append(each.getKey()).append(' ').append(each.getValue()).append('\n');
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
