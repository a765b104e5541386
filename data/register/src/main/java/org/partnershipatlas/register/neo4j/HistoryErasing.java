package org.partnershipatlas.register.neo4j;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.register.store.Erased;
import org.partnershipatlas.register.store.Erasing;
import org.partnershipatlas.register.store.FullEntry;

/** The entries of the history that say something of a person, as they stand without. */
final class HistoryErasing {
  /** What one transaction may carry; beyond, what an entry did is rather no longer kept. */
  private static final long MOST_BYTES = 64L << 20;

  private static final String REWRITE =
      "UNWIND $rows AS row MATCH (c:Atlas {key: row.key}) SET c += row.properties"
          + " RETURN count(*) AS met";

  private long bytes;
  private final List<Map<String, Object>> rows = new ArrayList<>();

  private HistoryErasing() {}

  /** The statement that rewrites them. */
  static GraphPlan.Statement of(Erased.Entries history, Erasing erasing) {
    HistoryErasing rewriting = new HistoryErasing();
    history.each(full -> rewriting.look(full, erasing.entry(full)));
    return new GraphPlan.Statement(REWRITE, rewriting.rows);
  }

  private void look(FullEntry before, FullEntry after) {
    if (after.equals(before)) {
      return;
    }
    Map<String, Object> all = History.properties(after);
    Map<String, Object> changed = new LinkedHashMap<>();
    changed.put("who", all.getOrDefault("who", ""));
    changed.put("why", all.getOrDefault("why", ""));
    keep(changed, all, "request", true);
    keep(changed, all, "request_digest", true);
    if (before.entry().detailed()) {
      long size = size(all.get("before")) + size(all.get("after"));
      bytes += size;
      keep(changed, all, "before", size == 0 || bytes > MOST_BYTES);
      keep(changed, all, "after", size == 0 || bytes > MOST_BYTES);
    }
    rows.add(Map.of("key", History.key(after.entry().revision()), "properties", changed));
  }

  @SuppressWarnings("NullAway") // null takes a property away
  private static void keep(
      Map<String, Object> changed, Map<String, Object> all, String name, boolean gone) {
    changed.put(name, gone ? null : all.get(name));
  }

  private static long size(@org.jspecify.annotations.Nullable Object block) {
    return block instanceof byte[] packed ? packed.length : 0;
  }
}
