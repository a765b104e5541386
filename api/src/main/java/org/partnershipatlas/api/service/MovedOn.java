package org.partnershipatlas.api.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Refuses what rests on the whole register, as an import or a restore does, since somebody has
 * changed the register after it was looked at; and says which changes these were.
 */
public final class MovedOn {
  private static final int MOST_TOLD = 20;

  private MovedOn() {}

  /**
   * The refusal.
   *
   * @param looked the revision that was looked at
   * @param now the revision that counts
   * @param mend what to do
   */
  public static Refusal of(StoreLink store, long looked, long now, String detail, String mend) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("yours", Long.toString(looked));
    details.put("version", Long.toString(now));
    details.put("since", since(store, looked, now));
    return Refusal.of(ProblemCode.STALE_REVISION, detail, "If-Match", Long.toString(looked), mend)
        .details(details);
  }

  private static List<StoreLink.Entry> since(StoreLink store, long looked, long now) {
    long many = Math.min(MOST_TOLD, now - looked);
    return many <= 0 ? List.of() : store.history(now, (int) many);
  }
}
