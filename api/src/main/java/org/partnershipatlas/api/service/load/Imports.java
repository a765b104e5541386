package org.partnershipatlas.api.service.load;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.MovedOn;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Registry;
import org.partnershipatlas.api.service.file.FileKind;
import org.partnershipatlas.api.service.file.FileWishes;
import org.partnershipatlas.api.service.file.SentFile;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.register.store.StaleRevision;

/** The imports that are being looked at; each is forgotten after a while. */
public final class Imports {
  private static final int MOST = 8;
  private static final long MOST_RECORDS = 800_000;

  private final Atlas atlas;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /** Imports into that Atlas's register. */
  public Imports(Atlas atlas) {
    this.atlas = atlas;
    atlas.onForget(
        () -> {
          synchronized (drafts) {
            drafts.clear();
          }
        });
  }

  /** Reads files against the register as it is now. */
  public Draft read(List<SentFile> files, FileKind kind) {
    return read(files, kind, Progress.NONE);
  }

  /** The same, telling how far it is. */
  public Draft read(List<SentFile> files, FileKind kind, Progress progress) {
    return read(atlas.newKey(), files, kind, FileWishes.NONE, progress);
  }

  /** The same, where somebody says something of them. */
  public Draft read(List<SentFile> files, FileKind kind, FileWishes wishes, Progress progress) {
    return read(atlas.newKey(), files, kind, wishes, progress);
  }

  /** An id for an import to come. */
  public String newId() {
    return atlas.newKey();
  }

  /** The same under an id that was given out before. */
  public Draft read(
      String id, List<SentFile> files, FileKind kind, FileWishes wishes, Progress progress) {
    OpenNetwork known = known();
    Draft draft =
        new Draft(
            id,
            files.stream().map(SentFile::name).toList(),
            kind,
            kind.open(files, wishes, progress),
            known.network(),
            known.revision(),
            Instant.now().plus(Registry.KEPT),
            progress);
    progress.check();
    synchronized (drafts) {
      forgetOld();
      makeRoom(draft.weight());
      drafts.put(draft.id(), draft);
    }
    show(draft);
    return draft;
  }

  private void makeRoom(long weight) {
    long held = drafts.values().stream().mapToLong(Draft::weight).sum();
    while (!drafts.isEmpty() && (drafts.size() >= MOST || held + weight > MOST_RECORDS)) {
      Draft oldest = drafts.values().iterator().next();
      held -= oldest.weight();
      drafts.remove(oldest.id());
      atlas.registry().release(oldest.id());
    }
  }

  /** The import of that id, read again if the register has moved on since. */
  public Draft get(String id) {
    return get(id, Progress.NONE);
  }

  /** The same, telling how far it is. */
  public Draft get(String id, Progress progress) {
    Draft draft = find(id);
    OpenNetwork known = known();
    draft.readAgainst(known.network(), known.revision(), progress);
    show(draft);
    return draft;
  }

  /** Takes what somebody says of an import. */
  public Draft answer(String id, Saying saying) {
    return answer(id, saying, Progress.NONE);
  }

  /** The same, telling how far it is. */
  public Draft answer(String id, Saying saying, Progress progress) {
    Draft draft = get(id, progress);
    draft.answer(saying, progress);
    show(draft);
    return draft;
  }

  /**
   * Makes an import's changes in one transaction.
   *
   * @param revision the revision of the preview that was looked at
   * @param who who says so
   * @return the new revision
   */
  public long apply(String id, long revision, Optional<String> who) {
    return apply(id, revision, who, Progress.NONE);
  }

  /** The same; it can be stopped until the transaction begins. */
  public long apply(String id, long revision, Optional<String> who, Progress progress) {
    Draft draft = find(id);
    long looked = draft.revision();
    if (revision != looked) {
      throw MovedOn.of(
          atlas.store(),
          revision,
          looked,
          "This preview was made on revision " + looked + ".",
          "Look at the preview again, then apply it.");
    }
    List<Problem> refused =
        draft.outcome().problems().stream()
            .filter(problem -> problem.level() == Problem.Level.FAULT)
            .toList();
    if (!refused.isEmpty()) {
      throw Refusal.of(ProblemCode.IMPORT_FAULTS, "These changes do not fit together.")
          .mend("Mend the file and load it again.")
          .faults(refused);
    }
    if (draft.preview().changes().isEmpty() && !draft.preview().faults().isEmpty()) {
      throw Refusal.of(ProblemCode.IMPORT_FAULTS, "Every row of the file has a fault.")
          .mend("Mend the file and load it again.")
          .faults(draft.preview().faults());
    }
    atlas.backups().before("import of " + String.join(", ", draft.files()));
    List<Change> changes =
        SaidWhole.by(who, RandomIds.of(draft.preview().changes(), draft.listFresh()), draft);
    progress.beyondStopping();
    String why = "Import of " + String.join(", ", draft.files());
    long made;
    try {
      made = atlas.store().apply(changes, looked, who, why, OptionalLong.empty());
    } catch (StaleRevision e) {
      throw MovedOn.of(atlas.store(), looked, e.actual(), String.valueOf(e.getMessage()), e.mend());
    }
    forget(id);
    return made;
  }

  /** Leaves an import. */
  public void forget(String id) {
    synchronized (drafts) {
      drafts.remove(id);
    }
    atlas.registry().release(id);
  }

  /** The import of that id as it was last looked at. */
  public Draft find(String id) {
    synchronized (drafts) {
      forgetOld();
      Draft draft = drafts.get(id);
      if (draft == null) {
        throw Refusal.of(
            ProblemCode.NOT_FOUND,
            "There is no import with that id; it may have been applied or left.",
            "id",
            id,
            "Load the file again.");
      }
      return draft;
    }
  }

  private void show(Draft draft) {
    atlas
        .registry()
        .hold(
            draft.id(),
            String.join(", ", draft.files()),
            draft.outcome().network(),
            draft.findPairs());
  }

  /** The register, or nothing while it has never been read. */
  private OpenNetwork known() {
    return atlas
        .store()
        .findShown()
        .orElseGet(() -> OpenNetwork.stored(Network.empty(atlas.today()), 0, Optional.empty()));
  }

  private void forgetOld() {
    Instant now = Instant.now();
    drafts.values().removeIf(draft -> draft.expires().isBefore(now));
  }
}
