package org.partnershipatlas.api.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.api.service.Job;

/** The imports that were taken in lately, or are being taken in, so that none is taken in twice. */
final class TakenImports {
  private static final int MOST_REMEMBERED = 64;

  private final Map<String, Applied> made = new LinkedHashMap<>();
  private final Map<String, Job> going = new LinkedHashMap<>();

  /** What came of an import that was applied. */
  record Applied(long revision, String network, Map<String, Integer> counts) {}

  /** What came of the import of that id. */
  synchronized Optional<Applied> find(String id) {
    return Optional.ofNullable(made.get(id));
  }

  /** The work that takes it in at this moment. */
  synchronized Optional<Job> findGoing(String id) {
    going.values().removeIf(job -> job.state().hasEnded());
    return Optional.ofNullable(going.get(id));
  }

  synchronized void begin(String id, Job job) {
    going.put(id, job);
  }

  synchronized Applied remember(String id, Applied applied) {
    while (made.size() >= MOST_REMEMBERED) {
      made.remove(made.keySet().iterator().next());
    }
    made.put(id, applied);
    return applied;
  }
}
