package org.partnershipatlas.register.whole;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.partnershipatlas.model.Fingerprint;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Words;
import org.partnershipatlas.register.workbook.table.UnreadableFile;

/**
 * Reads the document that {@link WholeWriter} writes, record by record, strictly: what it does not
 * know is told with its line and place, never passed over.
 */
public final class WholeReader {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Pattern MARK =
      Pattern.compile("\"" + Whole.FORMAT + "\"\\s*:\\s*\"" + Whole.NAME + "\"");

  private final String file;
  private final JsonParser in;
  private final Faults faults;
  private final RecordReader records;
  private boolean marked;
  private boolean versioned;
  private Optional<LocalDate> day = Optional.empty();
  private OptionalLong revision = OptionalLong.empty();
  private Optional<String> fingerprint = Optional.empty();
  private Optional<Names> names = Optional.empty();

  private WholeReader(String file, JsonParser in) {
    this.file = file;
    this.in = in;
    this.faults = new Faults(file);
    this.records = new RecordReader(in, faults);
  }

  /** Whether a file says at its beginning that it is such a document. */
  public static boolean recognises(String name, byte[] start) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json")
        && MARK.matcher(new String(start, StandardCharsets.UTF_8)).find();
  }

  /**
   * Reads a document.
   *
   * @param file its name, for what is told of it
   * @throws UnreadableFile if it is no JSON, no such document, or of a newer version
   */
  public static WholeReading read(String file, InputStream from) {
    try (JsonParser in = JSON.createParser(from)) {
      return new WholeReader(file, in).document();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new UnreadableFile(
          "bad-json",
          "“"
              + file
              + "” is not whole JSON"
              + (line > 0 ? ": line " + line + " cannot be read (" + told(e) + ")" : "")
              + ". Mend that line, or export the register again.",
          e);
    } catch (CharConversionException e) {
      throw new UnreadableFile(
          "bad-json",
          "“" + file + "” is not text in UTF-8. Save it so, or export the register again.",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(JsonProcessingException e) {
    // Where the object at fault began is told in words that are for programmers.
    String message = String.valueOf(e.getOriginalMessage()).replaceAll("(?s) \\(for .*", "");
    return message.length() > 160 ? message.substring(0, 160) + "…" : message;
  }

  private WholeReading document() throws IOException {
    if (in.nextToken() != JsonToken.START_OBJECT) {
      throw notOurs();
    }
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      member(name);
    }
    if (in.nextToken() != null) {
      throw new UnreadableFile(
          "bad-json",
          "“" + file + "” goes on after its end, in line " + Faults.line(in) + ". Take that out.");
    }
    if (!marked) {
      throw notOurs();
    }
    if (!versioned) {
      faults.at(
          0,
          "/" + Whole.VERSION,
          "no-version",
          "",
          "The file does not say its version.",
          "Write \"version\": " + Whole.NEWEST + " after \"format\".");
    }
    WholeHead head = new WholeHead(day, revision, fingerprint, names);
    WholeReading reading = new WholeReading(head, records.sound(), faults.all());
    return compared(reading);
  }

  private void member(String name) throws IOException {
    switch (name) {
      case Whole.SCHEMA -> in.skipChildren();
      case Whole.FORMAT -> {
        marked = text().filter(Whole.NAME::equals).isPresent();
        if (!marked) {
          throw notOurs();
        }
      }
      case Whole.VERSION -> version();
      case Whole.DAY -> day = text().flatMap(this::day);
      case Whole.REVISION -> revision();
      case Whole.FINGERPRINT -> fingerprint = text();
      case Whole.NAMES -> names = text().flatMap(this::names);
      case Whole.RECORDS -> records();
      default -> {
        faults.here(
            in,
            "unknown-member",
            name,
            "The file holds “" + name + "”, which Atlas does not know.",
            "Take it out; what belongs to a record stands under \"records\".");
        in.skipChildren();
      }
    }
  }

  private void version() throws IOException {
    if (in.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      faults.here(in, "bad-value", shown(), "The version is no whole number.", "Write 1.");
      in.skipChildren();
      versioned = true;
      return;
    }
    long version = in.getBigIntegerValue().bitLength() > 31 ? Integer.MAX_VALUE : in.getIntValue();
    if (version > Whole.NEWEST) {
      throw new UnreadableFile(
          "newer-version",
          "“"
              + file
              + "” was written by a newer Atlas (version "
              + version
              + " of the format; this one reads up to "
              + Whole.NEWEST
              + "). Bring Atlas up to date, then read it again.");
    }
    versioned = true;
  }

  private void revision() throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NUMBER_INT
        && in.getBigIntegerValue().signum() >= 0
        && in.getBigIntegerValue().bitLength() < 63) {
      revision = OptionalLong.of(in.getLongValue());
    } else {
      faults.here(
          in, "bad-value", shown(), "The revision is no whole number.", "Leave \"revision\" out.");
      in.skipChildren();
    }
  }

  private Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      faults.here(in, "bad-value", text, "“" + text + "” is no day.", "Write it as 2026-11-30.");
      return Optional.empty();
    }
  }

  private Optional<Names> names(String text) {
    Optional<Names> level = Words.find(Names.class, text);
    if (level.isEmpty()) {
      faults.here(
          in,
          "bad-value",
          text,
          "“" + text + "” is no level of naming people.",
          "Write one of: " + String.join(", ", Words.list(Names.class)) + ".");
    }
    return level;
  }

  private void records() throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      faults.here(
          in,
          "bad-value",
          shown(),
          "“records” is no list of kinds.",
          "Write \"records\": {\"group\": [ … ], … }.");
      in.skipChildren();
      return;
    }
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String word = in.currentName();
      Optional<Kind> kind = Kind.find(word);
      in.nextToken();
      if (kind.isPresent()) {
        records.read(kind.get());
      } else {
        faults.here(
            in,
            "unknown-kind",
            word,
            "There is no kind of record “" + word + "”.",
            Faults.nearest(
                word,
                Arrays.stream(Kind.values()).map(Kind::word).toList(),
                "Kinds are written as in the schema: area, organisation, person, group …"));
        in.skipChildren();
      }
    }
  }

  private Optional<String> text() throws IOException {
    if (in.currentToken() == JsonToken.VALUE_STRING) {
      return Optional.of(in.getText());
    }
    faults.here(
        in,
        "bad-value",
        shown(),
        "“" + in.currentName() + "” must be a text.",
        "Put it in quotation marks.");
    in.skipChildren();
    return Optional.empty();
  }

  private String shown() throws IOException {
    return RecordReader.shown(in);
  }

  private UnreadableFile notOurs() {
    return new UnreadableFile(
        "file-kind",
        "“"
            + file
            + "” does not say that it is a register: it should begin with {\"format\":"
            + " \"partnership-atlas\", \"version\": 1. Export it again with ./atlas export json.");
  }

  /** A file that somebody has changed by hand may be quite right; it is only told. */
  private WholeReading compared(WholeReading reading) {
    boolean other =
        reading.problems().isEmpty()
            && fingerprint
                .filter(f -> !f.equals(Fingerprint.of(reading.records()).toString()))
                .isPresent();
    if (!other) {
      return reading;
    }
    faults.note(
        "changed-since",
        fingerprint.orElse(""),
        "The file was changed after Atlas wrote it: its records no longer fit its fingerprint.",
        "If nobody meant to change it, use the file as it was first written.");
    return new WholeReading(reading.head(), reading.records(), faults.all());
  }
}
