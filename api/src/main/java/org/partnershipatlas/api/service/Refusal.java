package org.partnershipatlas.api.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.model.Problem;

/**
 * A request that cannot be met, told so that the reader can mend it. The one exception of this
 * module; what other modules throw is turned into the same form at the edge.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final String field;
  private final String value;
  private final String mend;
  private final transient List<Problem> faults;
  private final transient Map<String, Object> details;

  private Refusal(
      ProblemCode code,
      String detail,
      String field,
      String value,
      String mend,
      List<Problem> faults,
      Map<String, Object> details) {
    super(detail);
    this.code = code;
    this.field = field;
    this.value = value;
    this.mend = mend;
    this.faults = List.copyOf(faults);
    this.details = Map.copyOf(details);
  }

  /** A refusal with one sentence that says what is wrong. */
  public static Refusal of(ProblemCode code, String detail) {
    return new Refusal(code, detail, "", "", "", List.of(), Map.of());
  }

  /** A refusal of one field's value. */
  public static Refusal of(
      ProblemCode code, String detail, String field, String value, String mend) {
    return new Refusal(code, detail, field, value, mend, List.of(), Map.of());
  }

  /** The same refusal with a way to mend it. */
  public Refusal mend(String how) {
    return new Refusal(code, detail(), field, value, how, faults, details);
  }

  /** The same refusal with the faults that caused it. */
  public Refusal faults(List<Problem> all) {
    return new Refusal(code, detail(), field, value, mend, all, details);
  }

  /** The same refusal with what a program needs to go on, by name. */
  public Refusal details(Map<String, Object> more) {
    return new Refusal(code, detail(), field, value, mend, faults, more);
  }

  /** What kind of problem it is. */
  public ProblemCode code() {
    return code;
  }

  /** What is wrong, in one sentence. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** The parameter or attribute at fault. */
  public Optional<String> field() {
    return text(field);
  }

  /** The value at fault. */
  public Optional<String> value() {
    return text(value);
  }

  /** What to do about it. */
  public Optional<String> mend() {
    return text(mend);
  }

  /** What a program needs to go on, by name. */
  public Map<String, Object> details() {
    return details;
  }

  /** The faults of an import, where that is what it is about. */
  public List<Problem> faults() {
    return faults;
  }

  private static Optional<String> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
