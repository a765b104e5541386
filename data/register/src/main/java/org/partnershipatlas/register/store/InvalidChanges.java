package org.partnershipatlas.register.store;

import java.util.List;
import org.partnershipatlas.model.Problem;

/** Changes that the records do not allow, such as a reference to a record that is not there. */
public final class InvalidChanges extends RegisterException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Names the first problem and keeps them all. */
  public InvalidChanges(List<Problem> problems) {
    super("invalid-changes", message(problems), problems.get(0).mend());
    this.problems = List.copyOf(problems);
  }

  private static String message(List<Problem> problems) {
    String first = problems.get(0).message();
    return problems.size() == 1 ? first : first + " And " + (problems.size() - 1) + " more.";
  }

  /** Why the changes were refused. */
  public List<Problem> problems() {
    return problems;
  }
}
