package org.partnershipatlas.api.service.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Appearance;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.register.exchange.Exchange;
import org.partnershipatlas.register.exchange.ExchangeFormat;
import org.partnershipatlas.register.exchange.Loss;
import org.partnershipatlas.register.exchange.Losses;
import org.partnershipatlas.register.whole.WholeWriter;
import org.partnershipatlas.register.workbook.table.UnreadableFile;
import org.partnershipatlas.register.workbook.write.WorkbookWriter;

/** The kinds of file that a network is written as; each with what it is for. */
public enum ExportKind {
  XLSX(
      "xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Workbook (XLSX)",
      "For Excel and other spreadsheet programs; a sheet for each kind of record. Atlas reads it"
          + " back."),
  ODS(
      "ods",
      "application/vnd.oasis.opendocument.spreadsheet",
      "Open Document spreadsheet (ODS)",
      "For LibreOffice and other spreadsheet programs; the same sheets. Atlas reads it back."),
  CSV(
      "zip",
      "application/zip",
      "CSV files in a zip",
      "For databases and programs that read plain tables; the same sheets, a file each. Atlas reads"
          + " it back."),
  JSON(
      "json",
      "application/json",
      "Whole register (JSON)",
      "For keeping, comparing and programs of your own; described by a JSON Schema. Atlas reads it"
          + " back."),
  GEXF(ExchangeFormat.GEXF, "Graph (GEXF)", "For Gephi, which draws and measures graphs."),
  GRAPHML(
      ExchangeFormat.GRAPHML,
      "Graph (GraphML)",
      "For yEd, Cytoscape, igraph and most other programs for graphs."),
  KUMU(ExchangeFormat.KUMU, "Map (Kumu JSON)", "For Kumu, which shows maps on the web."),
  PAJEK(
      ExchangeFormat.PAJEK,
      "Project (Pajek)",
      "For Pajek, which measures large networks: the network and what its nodes are."),
  DOT(ExchangeFormat.DOT, "Graph (DOT)", "For Graphviz, which draws graphs."),
  DGS(
      ExchangeFormat.DGS,
      "Graph events (DGS)",
      "For GraphStream, which plays how a graph came to be: the history, day by day.");

  private final String ending;
  private final String mediaType;
  private final String title;
  private final String purpose;
  private final Optional<ExchangeFormat> graph;

  ExportKind(String ending, String mediaType, String title, String purpose) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.title = title;
    this.purpose = purpose;
    this.graph = Optional.empty();
  }

  ExportKind(ExchangeFormat graph, String title, String purpose) {
    this.ending = graph == ExchangeFormat.KUMU ? "kumu.json" : graph.ending();
    this.mediaType = graph.mediaType();
    this.title = title;
    this.purpose = purpose;
    this.graph = Optional.of(graph);
  }

  /** The word by which it is asked for. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ExportKind::word).toList();
  }

  /**
   * The kind of that word.
   *
   * @throws Refusal if there is none
   */
  public static ExportKind get(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.of(
                    ProblemCode.NOT_FOUND,
                    "There is no export of that form.",
                    "format",
                    word,
                    "Ask for one of: " + String.join(", ", words()) + "."));
  }

  /** The ending of its files, without a dot. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What it is called. */
  public String title() {
    return title;
  }

  /** Who opens it, in a sentence. */
  public String purpose() {
    return purpose;
  }

  /** The format of a graph; a graph has places where a picture gives them. */
  public Optional<ExchangeFormat> findGraph() {
    return graph;
  }

  /**
   * Writes what a reader looks at; the stream stays open.
   *
   * @throws Refusal if something in it does not fit into such a file
   */
  public void write(View view, Appearance places, OutputStream out) {
    Names names = view.names();
    try {
      switch (this) {
        case XLSX -> WorkbookWriter.xlsx(records(view), names, out);
        case ODS -> WorkbookWriter.ods(records(view), names, out);
        case CSV -> WorkbookWriter.zip(records(view), names, out);
        case JSON -> WholeWriter.write(records(view), names, revision(view), out);
        default -> out.write(Exchange.write(shown(view), places, graph.orElseThrow()));
      }
    } catch (UnreadableFile e) {
      throw Refusal.of(ProblemCode.BAD_INPUT, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The records as a file of them shows them: people under their own ids in the full one alone. */
  private static Network records(View view) {
    return view.names() == Names.FULL
        ? view.network()
        : FileIds.apply(view.network(), view.network().fingerprint() + view.names().word());
  }

  /**
   * The network as a graph shows it: contact details and withheld names leave with the full
   * register alone.
   */
  static Network shown(View view) {
    return view.names() == Names.FULL ? Names.FULL.apply(view.network()) : view.network();
  }

  /** What a file of this kind leaves out of what the reader looks at; nothing, if it holds all. */
  public List<Loss> losses(View view) {
    // Looked for in the network as it is, since a graph shows less of it.
    return graph.map(g -> Losses.of(shown(view), view.network(), g)).orElse(List.of());
  }

  private static OptionalLong revision(View view) {
    long revision = view.source().revision();
    return revision > 0 ? OptionalLong.of(revision) : OptionalLong.empty();
  }
}
