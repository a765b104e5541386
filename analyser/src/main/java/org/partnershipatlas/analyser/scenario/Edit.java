package org.partnershipatlas.analyser.scenario;

import java.util.List;
import org.partnershipatlas.model.LinkKind;

/** Something that may happen. Records are named by id or by what a reader calls them. */
public sealed interface Edit {
  /** The edit as it is typed; reading this text gives it again. */
  String text();

  /** A person, a post or an organisation leaves: its seats fall vacant, a deputy stands in. */
  record Leave(String who) implements Edit {
    @Override
    public String text() {
      return "leave " + who;
    }
  }

  /**
   * A seat is filled.
   *
   * @param seat the seat, or a group with one empty seat
   * @param by a person, a post or an organisation; <em>X for Y</em> is X on behalf of Y
   */
  record Fill(String seat, String by) implements Edit {
    @Override
    public String text() {
      return "fill " + seat + " by " + by;
    }
  }

  /** Two groups are linked. */
  record Join(String from, LinkKind kind, String to) implements Edit {
    @Override
    public String text() {
      return "link " + from + " " + kind.word() + " " + to;
    }
  }

  /** Groups become one, with the seats of all. */
  record Merge(List<String> groups, String into) implements Edit {
    public Merge {
      groups = List.copyOf(groups);
    }

    @Override
    public String text() {
      return "merge " + String.join("; ", groups) + " into " + into;
    }
  }

  /** A county and its districts become one unitary. */
  record Unitary(String area, String named) implements Edit {
    @Override
    public String text() {
      return "unitary " + area + " named " + named;
    }
  }
}
