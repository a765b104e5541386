package org.partnershipatlas.api.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.partnershipatlas.api.service.Job;
import org.partnershipatlas.api.service.Jobs;
import org.partnershipatlas.model.Progress;

/**
 * Answers that take long. Each is worked out once, however often it is asked for meanwhile, and
 * kept until somebody has come for it.
 */
final class LongAnswers {
  private static final int MOST_KEPT = 24;

  private final Jobs jobs;
  private final Map<String, Work> works = new LinkedHashMap<>();

  LongAnswers(Jobs jobs) {
    this.jobs = jobs;
  }

  /**
   * An answer under way.
   *
   * @param body holds the answer once the job is done
   */
  record Work(Job job, List<Body> body) {
    /** What came of it: throws what the work threw. */
    Body take() {
      job.findFailure()
          .ifPresent(
              failure -> {
                throw failure;
              });
      return body.get(0);
    }
  }

  /**
   * The work on an answer, begun if it is not under way.
   *
   * @param key the same for the same answer
   * @param address where the answer is found once it is there
   */
  synchronized Work ask(String key, String address, Function<Progress, Body> answer) {
    Work known = works.get(key);
    if (known != null && known.job().state() != Job.State.CANCELLED) {
      return known;
    }
    List<Body> body = new ArrayList<>(1);
    Job job =
        jobs.submit(
            "Working out " + address,
            address,
            progress -> {
              Body made = answer.apply(progress);
              progress.check();
              body.add(made);
            });
    Work work = new Work(job, body);
    works.remove(key);
    works.put(key, work);
    if (works.size() > MOST_KEPT) {
      works.remove(works.keySet().iterator().next());
    }
    return work;
  }

  synchronized void clear() {
    works.clear();
  }

  /** Somebody has it now. */
  synchronized void forget(String key) {
    works.remove(key);
  }
}
