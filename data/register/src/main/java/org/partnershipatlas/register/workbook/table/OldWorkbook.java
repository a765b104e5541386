package org.partnershipatlas.register.workbook.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files in the container of old Office programs, in which locked new ones come too. */
final class OldWorkbook {

  private OldWorkbook() {}

  static UnreadableFile refusal(String name, byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        return new UnreadableFile(
            "file-locked",
            "“"
                + name
                + "” is locked with a password. Open it, take the password off (File, Info, Protect"
                + " Workbook), save it and try again.");
      }
    } catch (IOException | RuntimeException unreadable) {
      return SheetFile.damaged(name, unreadable);
    }
    return new UnreadableFile(
        "file-old-format",
        "“"
            + name
            + "” is in the format of Excel before 2007 (.xls). Open it and save it as an Excel"
            + " workbook (.xlsx) or CSV.");
  }
}
