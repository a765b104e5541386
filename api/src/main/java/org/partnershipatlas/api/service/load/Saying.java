package org.partnershipatlas.api.service.load;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.register.workbook.read.SheetMapping;

/**
 * What somebody says of an import at one go; what is not named stays as it was said before.
 *
 * @param whole of groups, by key: yes, no or not sure
 * @param doubts of questions, by key: one of their choices
 * @param leave of records, by id, or by what and kind as in {@code added/seat}: what of them is
 *     left, all where no attribute is named; nothing where they are taken after all
 * @param keeper whose file it is
 * @param wholeList whether it is all of that keeper's list
 * @param endsOn the day on which what a whole list no longer holds has ended; empty for today
 * @param mapping of sheets, by name: how they are read
 */
public record Saying(
    Map<String, String> whole,
    Map<String, String> doubts,
    Map<String, Optional<Set<String>>> leave,
    Optional<KeeperWish> keeper,
    Optional<Boolean> wholeList,
    Optional<String> endsOn,
    Map<String, SheetMapping> mapping) {

  /** Nothing is said. */
  public static final Saying NOTHING =
      new Saying(
          Map.of(),
          Map.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of());

  /** Keeps its own. */
  public Saying {
    whole = Map.copyOf(whole);
    doubts = Map.copyOf(doubts);
    leave = Map.copyOf(leave);
    mapping = Map.copyOf(mapping);
  }

  /** Of groups and questions. */
  public static Saying of(Map<String, String> whole, Map<String, String> doubts) {
    return new Saying(
        whole, doubts, Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
  }

  /** Of the keeper alone. */
  public static Saying keptBy(KeeperWish keeper, boolean wholeList, Optional<String> endsOn) {
    return new Saying(
        Map.of(),
        Map.of(),
        Map.of(),
        Optional.of(keeper),
        Optional.of(wholeList),
        endsOn,
        Map.of());
  }

  /** Of the sheets alone. */
  public static Saying mapping(Map<String, SheetMapping> sheets) {
    return new Saying(
        Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), sheets);
  }

  /**
   * Whose file it is, by id, or by name where they are new; nobody's where both are empty.
   *
   * @param area the id or the name of a new keeper's area; may be empty
   */
  public record KeeperWish(String id, String name, String area) {
    /** Nobody says whose it is. */
    public static final KeeperWish NOBODY = new KeeperWish("", "", "");
  }

  /** Whether the file must be read again. */
  boolean isOfReading() {
    return keeper.isPresent() || !mapping.isEmpty();
  }
}
