package org.partnershipatlas.api.http.error;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.api.service.FaultView;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;

/**
 * A problem as RFC 9457 has it, with the field, the value and the mend besides.
 *
 * @param details what a program needs to go on, such as the record as it is now
 * @param reference under which the log has more, for what is Atlas's own fault
 */
public record ProblemBody(
    String type,
    String title,
    int status,
    String code,
    String detail,
    Optional<String> field,
    Optional<String> value,
    Optional<String> mend,
    Optional<String> reference,
    Optional<List<FaultView>> faults,
    Optional<Map<String, Object>> details) {

  /** The media type of it. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The body of a refusal. */
  public static ProblemBody of(Refusal refusal) {
    return new ProblemBody(
        type(refusal.code()),
        refusal.code().title(),
        refusal.code().status(),
        refusal.code().code(),
        refusal.detail(),
        refusal.field(),
        refusal.value(),
        refusal.mend(),
        Optional.empty(),
        refusal.faults().isEmpty()
            ? Optional.empty()
            : Optional.of(refusal.faults().stream().map(FaultView::of).toList()),
        refusal.details().isEmpty() ? Optional.empty() : Optional.of(refusal.details()));
  }

  /** The body for a fault of Atlas itself; the log has the rest under that reference. */
  public static ProblemBody internal(String reference) {
    ProblemCode code = ProblemCode.INTERNAL;
    return new ProblemBody(
        type(code),
        code.title(),
        code.status(),
        code.code(),
        "Atlas met a fault of its own. Nothing was changed by this request.",
        Optional.empty(),
        Optional.empty(),
        Optional.of("Try again; if it comes back, report it with this reference."),
        Optional.of(reference),
        Optional.empty(),
        Optional.empty());
  }

  private static String type(ProblemCode code) {
    return "/api/problems/" + code.code();
  }
}
