package org.partnershipatlas.register.whole;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;

/**
 * Writes everything that is recorded as one JSON document, a record a line, so that two of them can
 * be compared line by line. Numbers are numbers, yes and no are true and false, lists are lists; a
 * date is a text as it was typed. The same network gives the same bytes.
 */
public final class WholeWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator out;

  private WholeWriter(JsonGenerator out) {
    this.out = out;
  }

  /**
   * Writes the document; the stream stays open.
   *
   * @param names how far people are named in the network
   * @param revision of the register, for what was read from one
   */
  public static void write(Network network, Names names, OptionalLong revision, OutputStream to) {
    try (JsonGenerator out = JSON.createGenerator(to)) {
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      out.setPrettyPrinter(new RecordLines());
      new WholeWriter(out).document(network, names, revision);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void document(Network network, Names names, OptionalLong revision) throws IOException {
    out.writeStartObject();
    out.writeStringField(Whole.FORMAT, Whole.NAME);
    out.writeNumberField(Whole.VERSION, Whole.NEWEST);
    out.writeStringField(Whole.DAY, network.day().toString());
    if (revision.isPresent()) {
      out.writeNumberField(Whole.REVISION, revision.getAsLong());
    }
    out.writeStringField(Whole.FINGERPRINT, network.fingerprint().toString());
    out.writeStringField(Whole.NAMES, names.word());
    out.writeObjectFieldStart(Whole.RECORDS);
    for (Kind kind : Kind.values()) {
      List<? extends AtlasRecord> records = network.list(kind.type());
      if (!records.isEmpty()) {
        out.writeArrayFieldStart(kind.word());
        for (AtlasRecord entry : records) {
          entry(entry.row());
        }
        out.writeEndArray();
      }
    }
    out.writeEndObject();
    out.writeEndObject();
    out.writeRaw('\n');
  }

  private void entry(Row row) throws IOException {
    out.writeStartObject();
    out.writeStringField(Whole.ID, row.id());
    for (Attribute attribute : row.kind().attributes()) {
      List<String> texts = row.list(attribute.name());
      if (!texts.isEmpty()) {
        out.writeFieldName(attribute.name());
        values(attribute, texts);
      }
    }
    out.writeEndObject();
  }

  private void values(Attribute attribute, List<String> texts) throws IOException {
    if (attribute.type() == Attribute.Type.MAP) {
      out.writeStartObject();
      for (Map.Entry<String, String> entry : Entries.of(texts).entrySet()) {
        out.writeStringField(entry.getKey(), entry.getValue());
      }
      out.writeEndObject();
    } else if (attribute.list()) {
      out.writeStartArray();
      for (String text : texts) {
        value(attribute, text);
      }
      out.writeEndArray();
    } else {
      value(attribute, texts.get(0));
    }
  }

  private void value(Attribute attribute, String text) throws IOException {
    switch (attribute.type()) {
      case WHOLE, NUMBER -> out.writeNumber(text);
      case YES_NO -> out.writeBoolean(text.equals("yes"));
      case TEXT, WORD, DATE, REF, MAP -> out.writeString(text);
    }
  }
}
