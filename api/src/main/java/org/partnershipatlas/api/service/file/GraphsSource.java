package org.partnershipatlas.api.service.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.SavedView;
import org.partnershipatlas.register.edges.EdgeForm;
import org.partnershipatlas.register.exchange.read.GraphFiles;
import org.partnershipatlas.register.exchange.read.GraphFormat;
import org.partnershipatlas.register.exchange.read.GraphReading;
import org.partnershipatlas.register.exchange.read.NodesAre;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.table.UnreadableFile;

/** Graphs of one format, of other programs or of Atlas itself. */
final class GraphsSource implements FileSource {
  private final List<SentFile> files;
  private final GraphReading graph;

  private GraphsSource(GraphFormat format, List<SentFile> files, NodesAre said) {
    this.files = List.copyOf(files);
    this.graph = read(format, files, said);
  }

  static FileSource open(GraphFormat format, List<SentFile> files, NodesAre said) {
    return new GraphsSource(format, files, said);
  }

  private static GraphReading read(GraphFormat format, List<SentFile> files, NodesAre said) {
    try {
      return GraphFiles.read(format, SentFile.byName(files), said);
    } catch (UnreadableFile unreadable) {
      ProblemCode code =
          unreadable.code().equals("file-too-large")
              ? ProblemCode.TOO_LARGE
              : ProblemCode.BAD_INPUT;
      throw Refusal.of(code, String.valueOf(unreadable.getMessage()));
    }
  }

  @Override
  public Reading readAgainst(Network known) {
    boolean placed =
        graph.records().stream()
            .anyMatch(each -> each instanceof SavedView && known.has(each.id()));
    // Places that somebody gave by hand are worth more than those of a file.
    GraphReading read = placed ? graph.withoutPlaces() : graph;
    List<String> notes = new ArrayList<>(read.notes());
    if (placed) {
      notes.add("Places are kept for this view already, so those of the file were left out.");
    }
    return read.own()
        ? PlainReading.of(files, read.records(), read.problems(), notes)
        : PlainReading.apart(files, read.records(), read.problems(), notes, known);
  }

  @Override
  public Optional<EdgeForm> findPairs() {
    return graph.form();
  }
}
