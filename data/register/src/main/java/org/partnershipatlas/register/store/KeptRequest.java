package org.partnershipatlas.register.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.partnershipatlas.model.Id;

/**
 * A request that was done, as it is known again by its key.
 *
 * @param revision the register's after it
 * @param records that it touched, where that is still kept
 */
public record KeptRequest(long revision, RequestKey request, List<Id<?>> records) {
  /** So many requests are kept that made no revision; the others are kept with their entries. */
  public static final int UNREVISED = 200;

  private static final int MOST_RECORDS = 100;
  private static final int PARTS = 4;

  /** Copies the list. */
  public KeptRequest {
    records = List.copyOf(records);
  }

  /** Of a draft that makes no revision, at that one. */
  public static KeptRequest of(long revision, RequestKey request, Draft draft) {
    List<RowChange> rows = draft.rows().size() > MOST_RECORDS ? List.of() : draft.rows();
    return new KeptRequest(revision, request, rows.stream().<Id<?>>map(RowChange::id).toList());
  }

  /** The newest of them, with this one before the others. */
  public List<KeptRequest> before(List<KeptRequest> others) {
    List<KeptRequest> all = new ArrayList<>(List.of(this));
    all.addAll(others.subList(0, Math.min(others.size(), UNREVISED - 1)));
    return List.copyOf(all);
  }

  /** As one text; no id holds a semicolon or the end of a line, and the key is the rest. */
  public String line() {
    String ids = String.join(";", records.stream().map(Id::toString).toList());
    return String.join("\n", request.digest(), Long.toString(revision), ids, request.key());
  }

  /** Reads such a text. */
  public static KeptRequest parse(String line) {
    String[] parts = line.split("\n", PARTS);
    List<Id<?>> ids =
        Arrays.stream(parts[2].split(";"))
            .filter(id -> !id.isEmpty())
            .<Id<?>>map(Id::parse)
            .toList();
    return new KeptRequest(Long.parseLong(parts[1]), new RequestKey(parts[3], parts[0]), ids);
  }
}
