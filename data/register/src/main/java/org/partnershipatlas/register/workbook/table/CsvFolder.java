package org.partnershipatlas.register.workbook.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of CSV files, each a sheet; folders inside it are not looked into. */
final class CsvFolder {

  private CsvFolder() {}

  static SheetFile read(String name, Path folder, Limits limits) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
              .toList();
    }
    List<RawSheet> sheets = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    Limits.Budget budget = limits.budget();
    long bytes = 0;
    for (Path file : files) {
      String each = String.valueOf(file.getFileName());
      if (!SheetFile.isText(each)) {
        notes.add(
            new Note("", 0, "“" + each + "” in the folder is not a CSV file and was not read"));
        continue;
      }
      bytes += Files.size(file);
      limits.checkFile(bytes);
      SheetFile one =
          CsvFile.read(each, SheetFile.stem(each), Files.readAllBytes(file), limits, budget);
      sheets.addAll(one.sheets());
      notes.addAll(one.notes());
    }
    if (sheets.isEmpty()) {
      throw new UnreadableFile("file-empty", "There is no .csv file in the folder “" + name + "”.");
    }
    if (sheets.size() > limits.sheets()) {
      throw new UnreadableFile(
          "file-too-large", "The folder holds over " + limits.sheets() + " files.");
    }
    return new SheetFile(name, sheets, notes);
  }
}
