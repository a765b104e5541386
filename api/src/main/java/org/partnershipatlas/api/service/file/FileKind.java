package org.partnershipatlas.api.service.file;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.register.charity.CharityRegister;
import org.partnershipatlas.register.charity.Grants;
import org.partnershipatlas.register.council.ModernGov;
import org.partnershipatlas.register.council.StaffStructure;
import org.partnershipatlas.register.edges.EdgeFiles;
import org.partnershipatlas.register.exchange.read.GraphFormat;
import org.partnershipatlas.register.exchange.read.GraphSigns;
import org.partnershipatlas.register.parliament.PartyGroups;
import org.partnershipatlas.register.slip.SlipReader;
import org.partnershipatlas.register.survey.SurveySigns;
import org.partnershipatlas.register.whole.WholeReader;

/** The kinds of file that Atlas reads; each with how it is told from others and how it is read. */
public enum FileKind {
  /** A workbook, a sheet, or a folder or zip of sheets: whatever is not told to be another kind. */
  WORKBOOK("workbook", "sheets", (name, start) -> false, SheetsSource::open),
  /** Committee lists of councils. */
  MODERNGOV("moderngov", "councils' lists", ModernGov::recognises, CouncilsSource::open),
  /** A whole register, as Atlas writes it. */
  JSON("json", "whole registers", WholeReader::recognises, WholeSource::open),
  /** A folder of sheets; another word for a workbook. */
  FOLDER("folder", "sheets", (name, start) -> false, SheetsSource::open),
  /** Extracts of the Charity Commission's register. */
  CHARITIES(
      "charities",
      "registers of charities",
      CharityRegister::recognises,
      PublishedSource::charities),
  /** Grants in the 360Giving standard. */
  GRANTS("360giving", "lists of grants", Grants::recognises, PublishedSource::grants),
  /** What councils publish of their directorates, services and senior posts. */
  STRUCTURE(
      "structure",
      "structures of councils",
      StaffStructure::recognises,
      PublishedSource::structures),
  /** Surveys of what organisations say of each other. */
  SURVEY("survey", "surveys", new OfSurveys(), PublishedSource::surveys),
  /** All-party groups of parliaments, as mySociety publishes them. */
  PARTY_GROUPS(
      "party-groups",
      "parliamentary groups",
      PartyGroups::recognises,
      PublishedSource::partyGroups),
  /** Check slips of Atlas itself, marked by those who know. */
  SLIPS("slips", "check slips", new OfSlips(), SlipsSource::open),
  /** Lists of pairs, as researchers keep networks. */
  EDGES("edges", "lists of pairs", FileKind::isPlainList, EdgesSource::open),
  /** GraphML of Gephi, yEd, NetworkX, igraph and others, and Atlas's own. */
  GRAPHML("graphml", "GraphML", GraphFormat.GRAPHML),
  /** Gephi's own format, and Atlas's in it. */
  GEXF("gexf", "GEXF", GraphFormat.GEXF),
  /** Kumu's projects and blueprints as JSON, and its workbooks. */
  KUMU("kumu", "Kumu's maps", GraphFormat.KUMU),
  /** Networks and projects of Pajek. */
  PAJEK("pajek", "Pajek's networks", GraphFormat.PAJEK),
  /** DL files of UCINET. */
  DL("dl", "UCINET's networks", GraphFormat.DL),
  /** Workbooks of NodeXL. */
  NODEXL("nodexl", "NodeXL's workbooks", GraphFormat.NODEXL),
  /** Tables of nodes and edges as Gephi writes them. */
  GEPHI("gephi", "Gephi's tables", GraphFormat.GEPHI);

  /** Tells a kind of file by its name and how it begins. */
  @FunctionalInterface
  interface Recogniser {
    boolean recognises(String name, byte[] start);

    /** The same of a whole file, where its beginning is not enough. */
    default boolean recognises(SentFile file) {
      return recognises(file.name(), file.start());
    }
  }

  /** Tells graphs, of which some are workbooks with sheets of certain names. */
  private record OfGraphs(GraphFormat format) implements Recogniser {
    @Override
    public boolean recognises(String name, byte[] start) {
      return GraphSigns.begins(format, name, start);
    }

    @Override
    public boolean recognises(SentFile file) {
      return recognises(file.name(), file.start()) || GraphSigns.isWorkbook(format, file.bytes());
    }
  }

  /** Tells slips, which may be workbooks. */
  private record OfSlips() implements Recogniser {
    @Override
    public boolean recognises(String name, byte[] start) {
      return SlipReader.recognises(start);
    }

    @Override
    public boolean recognises(SentFile file) {
      return SlipReader.recognises(file.bytes());
    }
  }

  /** Tells surveys, which may be workbooks. */
  private record OfSurveys() implements Recogniser {
    @Override
    public boolean recognises(String name, byte[] start) {
      return SurveySigns.recognises(name, start);
    }

    @Override
    public boolean recognises(SentFile file) {
      return recognises(file.name(), file.start())
          || SurveySigns.isWorkbook(file.name(), file.bytes());
    }
  }

  /** Opens files of a kind. */
  @FunctionalInterface
  interface Opener {
    FileSource open(List<SentFile> files, FileWishes wishes, Progress progress);
  }

  /** Opens files of which nothing can be said before they are read. */
  @FunctionalInterface
  interface PlainOpener {
    FileSource open(List<SentFile> files, Progress progress);
  }

  private final String word;
  private final String plain;
  private final Recogniser recogniser;
  private final Opener opener;

  FileKind(String word, String plain, Recogniser recogniser, Opener opener) {
    this.word = word;
    this.plain = plain;
    this.recogniser = recogniser;
    this.opener = opener;
  }

  FileKind(String word, String plain, Recogniser recogniser, PlainOpener opener) {
    this(word, plain, recogniser, (files, wishes, progress) -> opener.open(files, progress));
  }

  FileKind(String word, String plain, GraphFormat format) {
    this(
        word,
        plain,
        new OfGraphs(format),
        (files, wishes, progress) -> GraphsSource.open(format, files, wishes.nodes()));
  }

  // Gephi's tables say more, which a plain list has no place for.
  private static boolean isPlainList(String name, byte[] start) {
    return EdgeFiles.recognises(name, start) && !GraphSigns.begins(GraphFormat.GEPHI, name, start);
  }

  /** The word by which it is asked for. */
  public String word() {
    return word;
  }

  /** The kind of that word. */
  public static FileKind get(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word.equals(word))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> words = Arrays.stream(values()).map(FileKind::word).toList();
              return Refusal.of(
                  ProblemCode.BAD_PARAMETER,
                  "No such kind of file is read.",
                  "from",
                  word,
                  NearMiss.suggest(word, words));
            });
  }

  /** The kind that files are, as far as can be told from looking at them. */
  public static FileKind guess(List<SentFile> files) {
    Set<FileKind> told = new LinkedHashSet<>();
    boolean sheets = false;
    for (SentFile file : files) {
      Optional<FileKind> kind = find(file);
      kind.ifPresent(told::add);
      sheets |= kind.isEmpty();
    }
    if (told.isEmpty() && files.stream().allMatch(file -> GraphSigns.isNodeTable(file.start()))) {
      return files.isEmpty() ? WORKBOOK : GEPHI;
    }
    // Sheets beside a list of pairs are its nodes.
    if (sheets && !told.equals(Set.of(EDGES)) && !told.equals(Set.of(GEPHI))) {
      told.add(WORKBOOK);
    }
    if (told.equals(Set.of(EDGES, GEPHI))) {
      return GEPHI;
    }
    if (told.size() > 1) {
      throw Refusal.of(
              ProblemCode.BAD_INPUT,
              "These files are of two kinds: "
                  + told.stream().map(kind -> kind.plain).collect(Collectors.joining(" and "))
                  + ".")
          .mend("Give those of one kind at a time.");
    }
    return told.isEmpty() ? WORKBOOK : told.iterator().next();
  }

  private static Optional<FileKind> find(SentFile file) {
    return Arrays.stream(values()).filter(kind -> kind.recogniser.recognises(file)).findFirst();
  }

  /**
   * Opens files of this kind.
   *
   * @throws Refusal if one cannot be opened at all
   */
  public FileSource open(List<SentFile> files, Progress progress) {
    return open(files, FileWishes.NONE, progress);
  }

  /** The same, where somebody says something of them. */
  public FileSource open(List<SentFile> files, FileWishes wishes, Progress progress) {
    if (files.isEmpty()) {
      throw Refusal.of(ProblemCode.BAD_INPUT, "No file was sent.")
          .mend("Send one or more parts called file.");
    }
    return opener.open(files, wishes, progress);
  }
}
