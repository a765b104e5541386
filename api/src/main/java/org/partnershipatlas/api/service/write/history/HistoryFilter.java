package org.partnershipatlas.api.service.write.history;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.service.StoreLink;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;

/**
 * Which entries of the history are asked for; all that is given must hold.
 *
 * @param record that they touched
 * @param kind of which they touched a record
 * @param who made them, whatever the case; {@value #NOT_SAID} for those where nobody said
 */
public record HistoryFilter(Optional<Id<?>> record, Optional<Kind> kind, Optional<String> who) {
  /** What stands for entries of which nobody said whose they are. */
  public static final String NOT_SAID = "not said";

  boolean isEmpty() {
    return !needsRows() && who.isEmpty();
  }

  /** Whether an entry must be looked into; where its rows are not kept it cannot be found. */
  boolean needsRows() {
    return record.isPresent() || kind.isPresent();
  }

  boolean keeps(StoreLink.Entry entry, Set<Kind> kinds, Set<Id<?>> ids) {
    return record.map(ids::contains).orElse(true)
        && kind.map(kinds::contains).orElse(true)
        && who.map(name -> plain(name).equals(plain(entry.who().orElse(NOT_SAID)))).orElse(true);
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
