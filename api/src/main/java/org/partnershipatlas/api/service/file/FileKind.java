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
import org.partnershipatlas.register.edges.EdgeFiles;
import org.partnershipatlas.register.parliament.PartyGroups;
import org.partnershipatlas.register.survey.SurveyFiles;
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
  /** Surveys of what organisations say of each other. */
  SURVEY("survey", "surveys", SurveyFiles::recognises, PublishedSource::surveys),
  /** All-party groups of parliaments, as mySociety publishes them. */
  PARTY_GROUPS(
      "party-groups",
      "parliamentary groups",
      PartyGroups::recognises,
      PublishedSource::partyGroups),
  /** Lists of pairs, as researchers keep networks. */
  EDGES("edges", "lists of pairs", EdgeFiles::recognises, EdgesSource::open);

  /** Tells a kind of file by its name and how it begins. */
  @FunctionalInterface
  interface Recogniser {
    boolean recognises(String name, byte[] start);
  }

  /** Opens files of a kind. */
  @FunctionalInterface
  interface Opener {
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
    // Sheets beside a list of pairs are its nodes.
    if (sheets && !told.equals(Set.of(EDGES))) {
      told.add(WORKBOOK);
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
    byte[] start = file.start();
    return Arrays.stream(values())
        .filter(kind -> kind.recogniser.recognises(file.name(), start))
        .findFirst();
  }

  /**
   * Opens files of this kind.
   *
   * @throws Refusal if one cannot be opened at all
   */
  public FileSource open(List<SentFile> files, Progress progress) {
    if (files.isEmpty()) {
      throw Refusal.of(ProblemCode.BAD_INPUT, "No file was sent.")
          .mend("Send one or more parts called file.");
    }
    return opener.open(files, progress);
  }
}
