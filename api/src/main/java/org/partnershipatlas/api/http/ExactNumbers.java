package org.partnershipatlas.api.http;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;

/** Keeps each number of a body with all the digits that were sent, and writes it with digits. */
final class ExactNumbers extends JsonNodeFactory {
  private static final long serialVersionUID = 1L;

  /** Further from the point no figure of a record is; written out, 1e999999999 fills the memory. */
  private static final int FURTHEST = 100;

  ExactNumbers() {
    super(true);
  }

  @Override
  public ValueNode numberNode(BigDecimal number) {
    if (Math.abs((long) number.scale()) > FURTHEST) {
      throw refused(number.toString());
    }
    return new Exact(number);
  }

  /** The refusal of a number that cannot be written out. */
  static Refusal refused(String number) {
    return Refusal.of(
        ProblemCode.BAD_JSON,
        "A number is too large, or has too many decimal places.",
        "",
        number,
        "Send it with no more than " + FURTHEST + " digits.");
  }

  /** A number whose text has no exponent. */
  private static final class Exact extends DecimalNode {
    private static final long serialVersionUID = 1L;

    Exact(BigDecimal number) {
      super(number);
    }

    @Override
    public String asText() {
      return decimalValue().toPlainString();
    }
  }
}
