package org.partnershipatlas.api.service.load;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipatlas.api.service.Atlas;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.Registry;
import org.partnershipatlas.api.service.file.FileKind;
import org.partnershipatlas.api.service.file.SentFile;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Progress;

/** The imports that are being looked at; each is forgotten after a while. */
public final class Imports {
  private static final int MOST = 8;

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
    OpenNetwork known = known();
    Draft draft =
        new Draft(
            atlas.newKey(),
            files.stream().map(SentFile::name).toList(),
            kind,
            kind.open(files, progress),
            known.network(),
            known.revision(),
            Instant.now().plus(Registry.KEPT));
    synchronized (drafts) {
      forgetOld();
      while (drafts.size() >= MOST) {
        String oldest = drafts.keySet().iterator().next();
        drafts.remove(oldest);
        atlas.registry().release(oldest);
      }
      drafts.put(draft.id(), draft);
    }
    show(draft);
    return draft;
  }

  /** The import of that id, read again if the register has moved on since. */
  public Draft get(String id) {
    Draft draft = find(id);
    OpenNetwork known = known();
    draft.readAgainst(known.network(), known.revision());
    show(draft);
    return draft;
  }

  /** Takes answers to an import's questions. */
  public Draft answer(String id, Map<String, String> whole, Map<String, String> doubts) {
    Draft draft = get(id);
    draft.answer(whole, doubts);
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
  public long apply(String id, Optional<Long> revision, Optional<String> who) {
    Draft draft = find(id);
    long looked = draft.revision();
    if (revision.isPresent() && revision.get() != looked) {
      throw Refusal.of(
          ProblemCode.STALE_REVISION,
          "This preview was made on revision " + looked + ".",
          "If-Match",
          Long.toString(revision.get()),
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
    long made =
        atlas
            .store()
            .apply(
                RandomIds.of(draft.preview().changes(), draft.listFresh()),
                looked,
                who,
                "Import of " + String.join(", ", draft.files()),
                OptionalLong.empty());
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
