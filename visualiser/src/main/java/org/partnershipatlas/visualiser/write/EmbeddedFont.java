package org.partnershipatlas.visualiser.write;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.partnershipatlas.visualiser.font.Typeface;

/**
 * The bundled font in the wrapping that presentations embed, Embedded OpenType version 2.1 (W3C
 * member submission of March 2008): a header, and the TrueType file as it is.
 */
final class EmbeddedFont {
  private static final int VERSION = 0x00020001;
  private static final int MAGIC = 0x504C;

  private EmbeddedFont() {}

  static byte[] of(Typeface face) {
    byte[] font = face.bytes();
    ByteBuffer tables = ByteBuffer.wrap(font);
    int os2 = table(tables, "OS/2");
    int head = table(tables, "head");
    boolean bold = face == Typeface.BOLD;
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    name(names, Typeface.FAMILY);
    name(names, bold ? "Bold" : "Regular");
    name(names, "");
    name(names, Typeface.FAMILY + (bold ? " Bold" : ""));
    // The root string, by which a font may be tied to an address: none.
    names.writeBytes(new byte[] {0, 0});
    int size = 82 + names.size() + font.length;
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(size).putInt(font.length).putInt(VERSION).putInt(0);
    out.put(font, os2 + 32, 10); // PANOSE
    out.put((byte) 1).put((byte) 0); // the default character set; not italic
    out.putInt(face.weight());
    out.putShort((short) 0); // may be embedded and installed
    out.putShort((short) MAGIC);
    for (int at : new int[] {42, 46, 50, 54}) {
      out.putInt(tables.getInt(os2 + at)); // which scripts it holds
    }
    out.putInt(tables.getInt(os2 + 78)).putInt(tables.getInt(os2 + 82)); // code pages
    out.putInt(tables.getInt(head + 8)); // its check sum
    out.putInt(0).putInt(0).putInt(0).putInt(0);
    out.putShort((short) 0);
    out.put(names.toByteArray()).put(font);
    return out.array();
  }

  private static int table(ByteBuffer font, String name) {
    int count = font.getShort(4);
    for (int i = 0; i < count; i++) {
      int at = 12 + 16 * i;
      byte[] tag = new byte[4];
      font.get(at, tag);
      if (name.equals(new String(tag, StandardCharsets.US_ASCII))) {
        return font.getInt(at + 8);
      }
    }
    throw new IllegalStateException("The bundled font has no table " + name);
  }

  private static void name(ByteArrayOutputStream out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
    out.write(bytes.length & 0xFF);
    out.write(bytes.length >> 8);
    out.writeBytes(bytes);
    out.writeBytes(new byte[] {0, 0});
  }
}
