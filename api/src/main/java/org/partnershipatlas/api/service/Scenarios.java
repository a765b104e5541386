package org.partnershipatlas.api.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.analyser.scenario.Edit;
import org.partnershipatlas.analyser.scenario.ScenarioRun;
import org.partnershipatlas.model.Names;

/** What is being tried: networks that edits make of others, in memory and for a while. */
public final class Scenarios {
  private static final int MOST = 12;

  private final Atlas atlas;
  private final Map<String, Trial> trials = new LinkedHashMap<>();

  /** What is tried on that Atlas's networks. */
  public Scenarios(Atlas atlas) {
    this.atlas = atlas;
    atlas.onForget(
        () -> {
          synchronized (trials) {
            trials.clear();
          }
        });
  }

  /**
   * A scenario.
   *
   * @param base the network that it was tried on, as it was then
   * @param made the network that came of it
   */
  public record Trial(
      String id, String name, OpenNetwork base, LocalDate day, OpenNetwork made, ScenarioRun run) {
    /** The network that it was tried on, seen as a reader wants to. */
    public View before(Names names) {
      return View.of(base, day, names);
    }

    /** What came of it, seen so too. */
    public View after(Names names) {
      return View.of(made, day, names);
    }
  }

  /** Tries edits on a network as at a day; what comes of them can be looked at as any network. */
  public Trial make(
      String name, List<Edit> edits, Optional<String> network, Optional<LocalDate> asAt) {
    View base = atlas.view(network, asAt, Names.FULL);
    ScenarioRun run = ScenarioRun.of(base.network(), edits);
    String id = atlas.newKey();
    OpenNetwork made =
        OpenNetwork.scenario(
            id,
            name,
            base.source().title(),
            run.after(),
            base.source().fictional(),
            Instant.now().plus(Registry.KEPT));
    Trial trial = new Trial(id, name, base.source(), base.day(), made, run);
    synchronized (trials) {
      while (trials.size() >= MOST) {
        forget(trials.keySet().iterator().next());
      }
      trials.put(id, trial);
    }
    atlas.registry().hold(made);
    return trial;
  }

  /** The scenario of that id. */
  public Trial get(String id) {
    synchronized (trials) {
      trials.values().removeIf(t -> t.made().expires().filter(Instant.now()::isAfter).isPresent());
      Trial trial = trials.get(id);
      if (trial == null) {
        throw Refusal.of(
            ProblemCode.NOT_FOUND,
            "There is no scenario with that id; it may have been forgotten.",
            "id",
            id,
            "Try its edits again.");
      }
      return trial;
    }
  }

  /** Forgets a scenario. */
  public void forget(String id) {
    synchronized (trials) {
      trials.remove(id);
    }
    atlas.registry().releaseKey("scenario:" + id);
  }
}
