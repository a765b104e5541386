package org.partnershipatlas.api.service.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;

/**
 * What is to be changed in one entry of the history.
 *
 * @param changes all of them, or none
 * @param versions the versions of the records that were looked at when this was decided
 * @param fresh the records that must not be there yet
 * @param why in plain words
 * @param who who says so; empty where nobody says
 * @param undoes the entry that is taken back
 */
public record Wanted(
    List<? extends Change> changes,
    Map<Id<?>, String> versions,
    List<? extends Id<?>> fresh,
    String why,
    Optional<String> who,
    OptionalLong undoes) {
  public Wanted {
    changes = List.copyOf(changes);
    versions = Map.copyOf(versions);
    fresh = List.copyOf(fresh);
  }

  /** Changes of records that were looked at. */
  public static Wanted of(
      List<? extends Change> changes,
      Map<Id<?>, String> versions,
      String why,
      Optional<String> who) {
    return new Wanted(changes, versions, List.of(), why, who, OptionalLong.empty());
  }
}
