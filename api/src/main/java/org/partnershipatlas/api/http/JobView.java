package org.partnershipatlas.api.http;

import java.util.Optional;
import org.partnershipatlas.api.http.error.ProblemBody;
import org.partnershipatlas.api.service.Job;
import org.partnershipatlas.api.service.Refusals;

/** A job as it is told to the page. */
record JobView(
    String id,
    String state,
    String title,
    long done,
    long of,
    String result,
    boolean canStop,
    Optional<ProblemBody> problem) {

  static JobView of(Job job) {
    return new JobView(
        job.id(),
        job.state().word(),
        job.title(),
        job.done(),
        job.of(),
        job.result(),
        job.canStop(),
        job.findFailure()
            .map(
                failure ->
                    Refusals.find(failure)
                        .map(ProblemBody::of)
                        .orElseGet(() -> ProblemBody.internal(job.id()))));
  }
}
