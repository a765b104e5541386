package org.partnershipatlas.register.workbook.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A file of sheets, of whatever kind.
 *
 * @param name the file's name, without folders
 * @param sheets in the order of the file; of a folder or zip, by name
 * @param notes what was done on the way that its user should know of
 */
public record SheetFile(String name, List<RawSheet> sheets, List<Note> notes) {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** Keeps its own lists. */
  public SheetFile {
    sheets = List.copyOf(sheets);
    notes = List.copyOf(notes);
  }

  /** Reads a file or a folder of CSVs. */
  public static SheetFile read(Path path) {
    return read(path, Limits.USUAL);
  }

  /** Reads a file or a folder of CSVs within limits. */
  public static SheetFile read(Path path, Limits limits) {
    String name = String.valueOf(path.getFileName());
    try {
      if (Files.isDirectory(path)) {
        return CsvFolder.read(name, path, limits);
      }
      if (!Files.isRegularFile(path)) {
        throw new UnreadableFile("file-missing", "There is no file at " + path + ".");
      }
      limits.checkFile(Files.size(path));
      byte[] start;
      try (InputStream in = Files.newInputStream(path)) {
        start = in.readNBytes(8);
      }
      if (startsWith(start, ZIP) && ZipKind.of(path, limits) == ZipKind.XLSX) {
        return XlsxFile.read(name, path, limits);
      }
      return read(name, Files.readAllBytes(path), limits);
    } catch (IOException broken) {
      throw damaged(name, broken);
    }
  }

  /** Reads a file that was sent rather than stored. */
  public static SheetFile read(String name, byte[] bytes, Limits limits) {
    limits.checkFile(bytes.length);
    try {
      if (startsWith(bytes, OLE)) {
        throw OldWorkbook.refusal(name, bytes);
      }
      if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) {
        return switch (ZipKind.of(name, bytes, limits)) {
          case XLSX -> XlsxFile.read(name, bytes, limits);
          case ODS -> OdsFile.read(name, bytes, limits);
          case CSVS -> CsvZip.read(name, bytes, limits);
        };
      }
      return CsvFile.read(name, bytes, limits);
    } catch (IOException broken) {
      throw damaged(name, broken);
    }
  }

  static UnreadableFile damaged(String name, Exception broken) {
    return new UnreadableFile(
        "file-damaged",
        "“"
            + name
            + "” cannot be read: it is damaged, or not the kind of file its name says. Open it in a"
            + " spreadsheet program and save it again as .xlsx or .csv.",
        broken);
  }

  /** The name without its ending, as a sheet's name. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  static boolean isText(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".txt");
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }
}
