package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.backup.Erasure;
import org.partnershipatlas.api.service.backup.Restoration;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.register.backup.BackupFolder.Kept;
import org.partnershipatlas.register.backup.KeepingPolicy;
import org.partnershipatlas.register.backup.Manifest;

/** Backups of the register, putting one back, and taking a person out of all that is kept. */
final class BackupsResource {
  private final Atlas atlas;
  private final Erasure erasure;

  BackupsResource(Atlas atlas) {
    this.atlas = atlas;
    this.erasure = new Erasure(atlas);
  }

  /** The backups that there are, and how long they stay. */
  record Listed(String folder, String policy, List<BackupView> backups) {}

  /**
   * A backup as it is listed.
   *
   * @param automatic whether Atlas made it by itself and takes it away again
   * @param readable false where the file is damaged; then nothing else is known of it
   */
  record BackupView(
      String name,
      long size,
      boolean readable,
      Optional<Instant> at,
      Optional<String> why,
      Optional<Boolean> automatic,
      Optional<Long> revision,
      Optional<Long> records,
      Optional<String> fingerprint,
      Optional<String> atlas) {
    static BackupView of(Kept kept) {
      Optional<Manifest> manifest = kept.manifest();
      return new BackupView(
          kept.name(),
          kept.size(),
          manifest.isPresent(),
          manifest.map(Manifest::at),
          manifest.map(Manifest::why),
          manifest.map(m -> !m.kept()),
          manifest.map(Manifest::revision),
          manifest.map(Manifest::records),
          manifest.map(Manifest::fingerprint),
          manifest.map(Manifest::atlas));
    }
  }

  /** What came of a restore. */
  record Restored(long revision, boolean changed) {}

  void list(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    List<BackupView> all = atlas.backups().list().stream().map(BackupView::of).toList();
    String folder = atlas.store().findBackups().map(found -> found.folder().toString()).orElse("");
    send(ctx, new Listed(folder, KeepingPolicy.TEXT, all));
  }

  void make(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    WriteBody body = WriteBody.of(ctx, List.of("why"));
    Kept made = atlas.backups().make(body.find("why").orElse("Made by hand"));
    ctx.status(201).header("Location", "/api/v1/backups/" + made.name());
    send(ctx, BackupView.of(made));
  }

  void download(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    Kept kept = atlas.backups().get(ctx.pathParam("name"));
    try {
      ctx.header("Cache-Control", "no-store")
          .header("Content-Disposition", "attachment; filename=\"" + kept.name() + "\"")
          .contentType("application/octet-stream")
          .result(Files.newInputStream(kept.file()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void preview(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    Kept kept = atlas.backups().get(ctx.pathParam("name"));
    Restoration.Preview preview = Restoration.of(atlas, kept.file()).preview();
    ctx.header("ETag", "\"" + preview.revision() + "\"");
    send(ctx, preview);
  }

  void restore(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    WriteBody body = WriteBody.of(ctx, List.of("who"));
    long looked = ImportsResource.revision(ctx);
    Kept kept = atlas.backups().get(ctx.pathParam("name"));
    long made = Restoration.of(atlas, kept.file()).restore(looked, body.who());
    send(ctx, new Restored(made, made != looked));
  }

  /** What erasing a person would do. */
  void lookErasing(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    Erasure.Preview preview = erasure.look(Id.of(Kind.PERSON, ctx.pathParam("value")));
    Looked.tag(ctx, preview.version());
    send(ctx, preview);
  }

  void erase(Context ctx) throws IOException {
    Query.of(ctx.queryParamMap(), List.of());
    WriteBody body = WriteBody.of(ctx, List.of("confirm", "who"));
    Id<Person> id = Id.of(Kind.PERSON, ctx.pathParam("value"));
    String version = Looked.version(ctx, "that of GET …/erase");
    Erasure.Done done = erasure.erase(id, version, body.find("confirm"), body.who());
    // What the browser keeps of earlier answers names the person too.
    ctx.header("Clear-Site-Data", "\"cache\"");
    send(ctx, done);
  }

  private static void send(Context ctx, Object answer) {
    ctx.header("Cache-Control", "no-store").contentType(Body.JSON).result(JsonWriter.bytes(answer));
  }
}
