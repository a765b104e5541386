package org.partnershipatlas.analyser.scenario;

import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;

/** Two groups are linked. */
final class Joining {
  private Joining() {}

  static Id<?> make(Draft draft, Edit.Join edit) {
    Network network = draft.network();
    Finder finder = new Finder(network);
    Id<?> from = finder.get(edit.from(), Kind.GROUP);
    Id<?> to = finder.get(edit.to(), Kind.GROUP);
    if (from.equals(to)) {
      throw new BadQuestion(
          "A group cannot be linked with itself.", edit.text(), "Name two groups.");
    }
    boolean there =
        network.currentReferring(from, Link.class).stream()
            .anyMatch(
                link ->
                    link.kind() == edit.kind()
                        && link.fromGroup().equals(from)
                        && link.toGroup().equals(to));
    if (there) {
      throw new BadQuestion(
          network.name(from) + " " + edit.kind().word() + " " + network.name(to) + " already.",
          edit.text(),
          "Leave this edit out.");
    }
    Row row =
        Row.of(Kind.LINK, draft.fresh(Kind.LINK))
            .with("from_group", from.value())
            .with("to_group", to.value())
            .with("kind", edit.kind().word())
            .with("from", draft.day().toString());
    draft.put(row);
    return Id.of(Kind.LINK, row.id());
  }
}
