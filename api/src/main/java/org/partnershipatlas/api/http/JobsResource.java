package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.util.List;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.Job;
import org.partnershipatlas.api.service.Jobs;

/** Long work: how far it is, and a way to stop it. */
final class JobsResource {
  private final Jobs jobs;

  JobsResource(Jobs jobs) {
    this.jobs = jobs;
  }

  void show(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    send(ctx, jobs.get(ctx.pathParam("id")));
  }

  void cancel(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    Job job = jobs.get(ctx.pathParam("id"));
    job.cancel();
    send(ctx, job);
  }

  private static void send(Context ctx, Job job) {
    ctx.header("Cache-Control", "no-store")
        .contentType(Body.JSON)
        .result(JsonWriter.bytes(JobView.of(job)));
  }
}
