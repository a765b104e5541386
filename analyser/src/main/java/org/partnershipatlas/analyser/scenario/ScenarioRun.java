package org.partnershipatlas.analyser.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;

/**
 * Edits tried on a network, each on what came of those before it.
 *
 * @param before the network, which is unchanged
 * @param changes what the edits are as changes, which make of the one network the other
 */
public record ScenarioRun(Network before, Network after, List<Step> steps, List<Change> changes) {
  public ScenarioRun {
    steps = List.copyOf(steps);
    changes = List.copyOf(changes);
  }

  /**
   * One edit that was made.
   *
   * @param about who or what it is about: who leaves, the seat, the link, the new group or area
   * @param lost the seats that end with it
   * @param ended the links that end with it
   */
  public record Step(
      Edit edit,
      Id<?> about,
      List<LostSeat> lost,
      List<Id<?>> ended,
      Optional<Reorganisation> reorganisation) {
    public Step {
      lost = List.copyOf(lost);
      ended = List.copyOf(ended);
    }

    private static Step of(Edit edit, Id<?> about) {
      return new Step(edit, about, List.of(), List.of(), Optional.empty());
    }
  }

  /**
   * Tries edits.
   *
   * @throws org.partnershipatlas.analyser.BadQuestion if one cannot be made, saying why
   */
  public static ScenarioRun of(Network network, List<Edit> edits) {
    Draft draft = new Draft(network);
    List<Step> steps = new ArrayList<>();
    for (Edit edit : edits) {
      steps.add(step(draft, edit));
    }
    return new ScenarioRun(network, draft.network(), steps, draft.made());
  }

  private static Step step(Draft draft, Edit edit) {
    if (edit instanceof Edit.Leave leave) {
      return Step.of(edit, Leaving.make(draft, leave));
    } else if (edit instanceof Edit.Fill fill) {
      return Step.of(edit, Filling.make(draft, fill));
    } else if (edit instanceof Edit.Join join) {
      return Step.of(edit, Joining.make(draft, join));
    } else if (edit instanceof Edit.Merge merge) {
      Merging.Merged merged = Merging.make(draft, merge);
      return new Step(edit, merged.group(), merged.lost(), merged.ended(), Optional.empty());
    }
    Reorganisation all = Reorganiser.make(draft, (Edit.Unitary) edit);
    return new Step(edit, all.unitary(), all.lost(), List.copyOf(all.ended()), Optional.of(all));
  }
}
