package org.partnershipatlas.api.http;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.Job;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.file.FileKind;
import org.partnershipatlas.api.service.file.FileWishes;
import org.partnershipatlas.api.service.file.SentFile;
import org.partnershipatlas.api.service.load.EntryPage;
import org.partnershipatlas.api.service.load.Imports;
import org.partnershipatlas.api.service.load.PreviewAnswer;
import org.partnershipatlas.api.service.load.Saying;
import org.partnershipatlas.model.Progress;

/** Imports, in three steps: send a file, look at its preview and answer, apply. */
final class ImportsResource {
  private static final int LARGE_BYTES = 1 << 20;
  private static final int LARGE_RECORDS = 20_000;
  private static final int PAGE = 100;
  private static final int LARGEST_PAGE = 500;

  private final Atlas atlas;
  private final Imports imports;
  private final TakenImports taken = new TakenImports();

  ImportsResource(Atlas atlas, Imports imports) {
    this.atlas = atlas;
    this.imports = imports;
  }

  void read(Context ctx) throws IOException {
    Query query = Query.of(ctx.queryParamMap(), List.of("from", "name", "as", "scale"));
    List<SentFile> files = files(ctx, query);
    Optional<String> asked =
        query.find("from").or(() -> Optional.ofNullable(ctx.formParam("from")));
    FileKind kind = asked.map(FileKind::get).orElseGet(() -> FileKind.guess(files));
    FileWishes wishes = FileWishes.of(query.find("as"), query.find("scale"));
    String id = imports.newId();
    long bytes = files.stream().mapToLong(file -> file.bytes().length).sum();
    String names = String.join(", ", files.stream().map(SentFile::name).toList());
    work(
        ctx,
        "Reading " + names,
        address(id),
        bytes > LARGE_BYTES,
        progress -> imports.read(id, files, kind, wishes, progress),
        draft -> {
          ctx.status(201).header("Location", address(draft.id()));
          send(ctx, PreviewAnswer.of(draft));
        });
  }

  void show(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    send(ctx, PreviewAnswer.of(imports.get(ctx.pathParam("id"))));
  }

  void entries(Context ctx) {
    Query query = Query.of(ctx.queryParamMap(), List.of("group", "text", "start", "limit"));
    send(
        ctx,
        EntryPage.of(
            imports.find(ctx.pathParam("id")),
            query.find("group").orElse(""),
            query.find("text").orElse(""),
            query.whole("start", 0, 0, Integer.MAX_VALUE),
            query.whole("limit", PAGE, 1, LARGEST_PAGE)));
  }

  void answer(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    Saying saying = SayingBody.read(ctx);
    String id = ctx.pathParam("id");
    work(
        ctx,
        "Comparing with the register",
        address(id),
        isLarge(id),
        progress -> imports.answer(id, saying, progress),
        draft -> send(ctx, PreviewAnswer.of(draft)));
  }

  void apply(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    String id = ctx.pathParam("id");
    Job job;
    // Sent twice at the same time, the second waits for the first and is answered alike.
    synchronized (taken) {
      if (again(ctx)) {
        ctx.header(Repeats.AGAIN, "true");
        return;
      }
      Optional<Job> going = taken.findGoing(id);
      if (going.isEmpty() && !isLarge(id)) {
        send(ctx, taking(ctx, id).apply(Progress.NONE));
        return;
      }
      job = going.orElseGet(() -> submit(id, taking(ctx, id)));
    }
    await(ctx, job, () -> again(ctx));
  }

  private Function<Progress, TakenImports.Applied> taking(Context ctx, String id) {
    long revision = revision(ctx);
    Optional<String> who = Who.of(ctx);
    Map<String, Integer> counts = PreviewAnswer.counts(imports.find(id));
    return progress -> {
      long made = imports.apply(id, revision, who, progress);
      return taken.remember(id, new TakenImports.Applied(made, "stored", counts));
    };
  }

  private Job submit(String id, Function<Progress, TakenImports.Applied> taking) {
    Job job =
        atlas
            .jobs()
            .submit(
                "Taking it in",
                address(id) + "/applied",
                progress -> requireNonNull(taking.apply(progress)));
    taken.begin(id, job);
    return job;
  }

  /** Answers once more what came of an import, where that is still known. */
  boolean again(Context ctx) {
    Optional<TakenImports.Applied> made = taken.find(ctx.pathParam("id"));
    made.ifPresent(known -> send(ctx, known));
    return made.isPresent();
  }

  /** What came of an import, for whoever was told to look later. */
  void applied(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    if (!again(ctx)) {
      throw Refusal.of(
          ProblemCode.NOT_FOUND,
          "No import with that id was applied just now.",
          "id",
          ctx.pathParam("id"),
          "Look into the history.");
    }
  }

  private static String address(String id) {
    return "/api/v1/imports/" + id;
  }

  private boolean isLarge(String id) {
    return imports.find(id).preview().reading().records().size() > LARGE_RECORDS;
  }

  /** Does work at once, or leaves large work to the heavy worker and says where to look. */
  private <T> void work(
      Context ctx,
      String title,
      String result,
      boolean large,
      Function<Progress, T> work,
      Consumer<T> tell) {
    if (!large) {
      tell.accept(work.apply(Progress.NONE));
      return;
    }
    List<T> made = new ArrayList<>(1);
    Job job = atlas.jobs().submit(title, result, progress -> made.add(work.apply(progress)));
    await(ctx, job, () -> tell.accept(made.get(0)));
  }

  private void await(Context ctx, Job job, Runnable tell) {
    if (job.await(atlas.longWork().patience().toMillis()) && job.state() != Job.State.CANCELLED) {
      job.findFailure()
          .ifPresent(
              failure -> {
                throw failure;
              });
      tell.run();
      return;
    }
    ctx.status(202).header("Location", "/api/v1/jobs/" + job.id());
    send(ctx, JobView.of(job));
  }

  void leave(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    imports.forget(ctx.pathParam("id"));
    ctx.status(204);
  }

  private static List<SentFile> files(Context ctx, Query query) throws IOException {
    if (ctx.isMultipartFormData()) {
      return uploaded(ctx);
    }
    byte[] bytes = Incoming.read(ctx, WebServer.MOST_BYTES);
    return bytes.length == 0
        ? List.of()
        : List.of(new SentFile(plain(query.find("name").orElse("seats.csv")), bytes));
  }

  private static List<SentFile> uploaded(Context ctx) {
    List<SentFile> files = new ArrayList<>();
    try {
      for (UploadedFile file : ctx.uploadedFiles("file")) {
        try (InputStream content = file.content()) {
          files.add(new SentFile(plain(file.filename()), content.readAllBytes()));
        }
      }
    } catch (Exception e) { // a form that is cut off or has no end of parts, in many exceptions
      throw ErrorAnswers.isTooLarge(e)
          ? Incoming.tooLarge(WebServer.MOST_BYTES)
          : Refusal.of(ProblemCode.BAD_INPUT, "The form that was sent cannot be read.")
              .mend("Send each file as a part called file.");
    }
    return files;
  }

  /** A browser may send a path; only the name is wanted. */
  private static String plain(String name) {
    String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return bare.isBlank() ? "file" : bare.strip();
  }

  /** The revision of the preview that was looked at. */
  static long revision(Context ctx) {
    String text = Looked.version(ctx, "the revision of the preview");
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw Query.bad("If-Match", text, "It is no revision.", "Send the preview's revision.");
    }
  }

  private static void send(Context ctx, Object body) {
    ctx.header("Cache-Control", "no-store")
        .contentType(Body.JSON)
        .result(new String(JsonWriter.bytes(body), StandardCharsets.UTF_8));
  }
}
