package org.partnershipatlas.register.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipatlas.register.store.UnusableBackup;

/**
 * The first line of a backup: what it is, the form it has, how long the rest is, and the SHA-256 of
 * the rest. It is always of one length, so that it can be written last.
 */
record BackupHead(int form, long length, String sha256) {
  /** The newest form that this Atlas reads and the one that it writes. */
  static final int FORM = 1;

  private static final String NAME = "partnership-atlas-backup";
  private static final Pattern LINE =
      Pattern.compile(NAME + " form=(\\d{4}) length=(\\d{15}) sha256=([0-9a-f]{64})\n");
  static final int LENGTH = NAME.length() + 10 + 23 + 72 + 1;

  byte[] bytes() {
    String line =
        String.format(
            java.util.Locale.ROOT,
            "%s form=%04d length=%015d sha256=%s\n",
            NAME,
            form,
            length,
            sha256);
    return line.getBytes(StandardCharsets.US_ASCII);
  }

  /** The head that a file begins with. */
  static BackupHead parse(byte[] file) {
    String line = new String(file, 0, Math.min(LENGTH, file.length), StandardCharsets.ISO_8859_1);
    if (!line.startsWith(NAME)) {
      throw new UnusableBackup(
          "This is no backup of Partnership Atlas.",
          "Choose a file that ./atlas backup has written; a spreadsheet is taken in with"
              + " ./atlas import.");
    }
    if (file.length < LENGTH) {
      throw cut();
    }
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw damaged("Its first line is not as it was written.");
    }
    BackupHead head =
        new BackupHead(
            Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3));
    if (head.form() > FORM) {
      throw new UnusableBackup(
          "This backup was made by a newer Partnership Atlas: it has form "
              + head.form()
              + ", and this one reads forms up to "
              + FORM
              + ".",
          "Restore it with that newer Partnership Atlas.");
    }
    return head;
  }

  /** Refuses a file whose rest is not what the head says. */
  void check(byte[] file) {
    long rest = file.length - (long) LENGTH;
    if (rest < length) {
      throw cut();
    }
    if (rest > length) {
      throw damaged("It is longer than it was written.");
    }
    MessageDigest digest = digest();
    digest.update(ByteBuffer.wrap(file, LENGTH, (int) rest));
    if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
      throw damaged("Its checksum does not agree with what it holds.");
    }
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static UnusableBackup damaged(String how) {
    return new UnusableBackup(
        "This backup is damaged. " + how + " Nothing was changed.",
        "Use another copy of it, or another backup.");
  }

  private static UnusableBackup cut() {
    return new UnusableBackup(
        "This backup is cut short: its end is missing. Nothing was changed.",
        "Copy it again from where it came from, or use another backup.");
  }
}
