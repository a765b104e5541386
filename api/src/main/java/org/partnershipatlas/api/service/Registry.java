package org.partnershipatlas.api.service;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.edges.EdgeForm;

/**
 * The networks that can be looked at: the stored register, the samples, and files held in memory
 * for a while.
 */
public final class Registry {
  /** How long a file is held after it was last looked at. */
  public static final Duration KEPT = Duration.ofHours(2);

  private static final int MOST_RECORDS_IN_FILES = 600_000;
  private static final String FIRST_SAMPLE = "devon";

  private final SampleShelf samples;
  private final StoreLink store;
  private final Revisions revisions;
  private final Map<String, OpenNetwork> files = new LinkedHashMap<>(16, 0.75f, true);

  /** A registry over those samples and that store. */
  public Registry(SampleShelf samples, StoreLink store) {
    this.samples = samples;
    this.store = store;
    this.revisions = new Revisions(store);
  }

  /** The samples. */
  public SampleShelf samples() {
    return samples;
  }

  /** The one shown where none is asked for: the register once it holds something, else Devon. */
  public OpenNetwork open() {
    return store
        .findShown()
        .filter(shown -> shown.network().size() > 0)
        .orElseGet(() -> get("sample:" + FIRST_SAMPLE));
  }

  /** The network of that key. */
  public OpenNetwork get(String key) {
    if (key.equals(OpenNetwork.STORED)) {
      return store.findShown().orElseThrow(() -> notYet(store.standing()));
    }
    if (Revisions.isPast(key)) {
      return revisions.get(key, get(OpenNetwork.STORED));
    }
    if (key.startsWith("sample:")) {
      return samples.find(key.substring("sample:".length())).orElseThrow(() -> unknown(key));
    }
    return findFile(key).orElseThrow(() -> unknown(key));
  }

  /** The register, if it has been read, and the files that are held. */
  public List<OpenNetwork> listHeld() {
    List<OpenNetwork> held = new ArrayList<>();
    store.findShown().ifPresent(held::add);
    synchronized (files) {
      forgetOld();
      held.addAll(files.values());
    }
    return held;
  }

  /** Holds what a file says, for a while; the files least looked at make room. */
  public OpenNetwork hold(String id, String title, Network network) {
    return hold(id, title, network, Optional.empty());
  }

  /** The same of a file that may be a list of pairs and nothing else. */
  public OpenNetwork hold(String id, String title, Network network, Optional<EdgeForm> pairs) {
    return hold(OpenNetwork.file(id, title, network, Instant.now().plus(KEPT)).ofPairs(pairs));
  }

  /** Holds a network under its own key, for a while. */
  public OpenNetwork hold(OpenNetwork file) {
    synchronized (files) {
      forgetOld();
      files.put(file.key(), file);
      long records = files.values().stream().mapToLong(held -> held.network().size()).sum();
      Iterator<OpenNetwork> oldest = files.values().iterator();
      while (records > MOST_RECORDS_IN_FILES && files.size() > 1) {
        records -= oldest.next().network().size();
        oldest.remove();
      }
    }
    return file;
  }

  /** Forgets a file. */
  public void release(String id) {
    releaseKey("file:" + id);
  }

  /** Forgets what is held under that key. */
  public void releaseKey(String key) {
    synchronized (files) {
      files.remove(key);
    }
  }

  /** Forgets all that is held in memory: files, scenarios, and the register as it was. */
  public void forgetAll() {
    synchronized (files) {
      files.clear();
    }
    revisions.forget();
  }

  private Optional<OpenNetwork> findFile(String key) {
    synchronized (files) {
      forgetOld();
      return Optional.ofNullable(files.get(key));
    }
  }

  private void forgetOld() {
    Instant now = Instant.now();
    files.values().removeIf(file -> file.expires().filter(now::isAfter).isPresent());
  }

  private static Refusal notYet(StoreLink.Standing standing) {
    return Refusal.of(
            standing.state() == StoreLink.State.STARTING
                ? ProblemCode.STORE_STARTING
                : ProblemCode.STORE_AWAY,
            standing.text())
        .mend("Wait a moment; samples and files can be looked at meanwhile.");
  }

  private Refusal unknown(String key) {
    List<String> known = new ArrayList<>(List.of(OpenNetwork.STORED));
    samples.list().forEach(card -> known.add(card.network()));
    boolean scenario = key.startsWith("scenario:");
    boolean held = scenario || key.startsWith("file:");
    return Refusal.of(
        ProblemCode.UNKNOWN_NETWORK,
        held
            ? "That " + (scenario ? "scenario" : "file") + " is no longer held."
            : "There is no network of that name.",
        "network",
        key,
        held
            ? (scenario ? "Try its edits again." : "Load it again.")
            : NearMiss.suggest(key, known));
  }
}
