package org.partnershipatlas.register.whole;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Puts each member of the document, each kind and each record on a line of its own. */
final class RecordLines extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1L;

  /** The document, its records by kind, and the records of a kind. */
  private static final int DEEPEST = 3;

  private int depth;

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    out.writeRaw('{');
    depth++;
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    line(out);
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    line(out);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    line(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    line(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    line(out);
    depth--;
    out.writeRaw('}');
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    line(out);
    depth--;
    out.writeRaw(']');
  }

  private void line(JsonGenerator out) throws IOException {
    if (depth <= DEEPEST) {
      out.writeRaw('\n');
    }
  }
}
