package org.partnershipatlas.register.workbook.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A zip of CSV files, each a sheet. Nothing is ever written to the disk. */
final class CsvZip {

  private static final int MOST_TIMES_LARGER = 200;
  private static final int FREE_BYTES = 1 << 20;

  private CsvZip() {}

  static SheetFile read(String name, byte[] bytes, Limits limits) throws IOException {
    List<Note> notes = new ArrayList<>();
    Map<String, byte[]> files = new TreeMap<>();
    long most =
        Math.min(limits.inflatedBytes(), FREE_BYTES + (long) bytes.length * MOST_TIMES_LARGER);
    long left = most;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = inflate(zip, left);
        left -= content.length;
        keep(entry, content, files, notes);
        if (files.size() > limits.sheets()) {
          throw new UnreadableFile(
              "file-too-large", "The zip holds over " + limits.sheets() + " files.");
        }
      }
    } catch (IllegalArgumentException badName) {
      throw SheetFile.damaged(name, badName);
    }
    return read(name, files, notes, limits);
  }

  private static SheetFile read(
      String name, Map<String, byte[]> files, List<Note> notes, Limits limits) throws IOException {
    if (files.isEmpty()) {
      throw new UnreadableFile("file-empty", "There is no .csv file in “" + name + "”.");
    }
    List<RawSheet> sheets = new ArrayList<>();
    Limits.Budget budget = limits.budget();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String base = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
      SheetFile one = CsvFile.read(base, SheetFile.stem(base), file.getValue(), limits, budget);
      sheets.addAll(one.sheets());
      notes.addAll(one.notes());
    }
    return new SheetFile(name, sheets, notes);
  }

  private static void keep(
      ZipEntry entry, byte[] content, Map<String, byte[]> files, List<Note> notes) {
    String path = entry.getName().replace('\\', '/');
    if (path.startsWith("/")
        || path.matches("^[A-Za-z]:.*")
        || List.of(path.split("/")).contains("..")) {
      throw new UnreadableFile(
          "file-unsafe",
          "The zip holds a file that would leave its folder (“"
              + path
              + "”). Such zips are made to do harm; nothing of it was read.");
    }
    String base = path.substring(path.lastIndexOf('/') + 1);
    if (entry.isDirectory() || path.startsWith("__MACOSX/") || base.startsWith(".")) {
      return;
    }
    if (!SheetFile.isText(base)) {
      notes.add(new Note("", 0, "“" + path + "” in the zip is not a CSV file and was not read"));
    } else {
      files.put(path, content);
    }
  }

  private static byte[] inflate(ZipInputStream zip, long left) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      if (content.size() + (long) read > left) {
        throw bomb();
      }
      content.write(buffer, 0, read);
    }
    return content.toByteArray();
  }

  static UnreadableFile bomb() {
    return new UnreadableFile(
        "file-too-large",
        "The zip swells to far more than its own size, as files made to do harm do. It was not"
            + " read.");
  }
}
