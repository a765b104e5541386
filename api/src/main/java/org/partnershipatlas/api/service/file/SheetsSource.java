package org.partnershipatlas.api.service.file;

import java.util.ArrayList;
import java.util.List;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.register.workbook.read.Mappings;
import org.partnershipatlas.register.workbook.read.Reading;
import org.partnershipatlas.register.workbook.read.Unnamed;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.Limits;
import org.partnershipatlas.register.workbook.table.NamesMark;
import org.partnershipatlas.register.workbook.table.Note;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.UnreadableFile;

/** Workbooks and sheets, all of them as one book. */
final class SheetsSource implements FileSource {
  private final SheetFile book;

  private SheetsSource(SheetFile book) {
    this.book = book;
  }

  static FileSource open(List<SentFile> files, Progress progress) {
    return new SheetsSource(together(sheets(files, progress)));
  }

  @Override
  public Reading readAgainst(Network known) {
    return readAgainst(known, Mappings.NONE, Progress.NONE);
  }

  @Override
  public Reading readAgainst(Network known, Mappings said, Progress progress) {
    Reading reading = WorkbookReader.against(known).mapped(said).watched(progress).read(book);
    return Unnamed.leavingKnown(reading, NamesMark.find(book).orElse(Names.FULL), known);
  }

  /** The sheets of each file. */
  static List<SheetFile> sheets(List<SentFile> files, Progress progress) {
    List<SheetFile> sheets = new ArrayList<>();
    for (SentFile file : files) {
      progress.at(sheets.size(), files.size());
      sheets.add(sheetFile(file, progress));
    }
    return List.copyOf(sheets);
  }

  private static SheetFile sheetFile(SentFile file, Progress progress) {
    try {
      return SheetFile.read(file.name(), file.bytes(), Limits.USUAL.watched(progress));
    } catch (UnreadableFile e) {
      ProblemCode code =
          e.code().equals("file-too-large") ? ProblemCode.TOO_LARGE : ProblemCode.BAD_INPUT;
      throw Refusal.of(code, String.valueOf(e.getMessage()));
    }
  }

  /** All of them as one book. */
  static SheetFile together(List<SheetFile> files) {
    if (files.size() == 1) {
      return files.get(0);
    }
    List<RawSheet> sheets = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    files.forEach(
        file -> {
          sheets.addAll(file.sheets());
          notes.addAll(file.notes());
        });
    return new SheetFile(files.size() + " files", sheets, notes);
  }
}
