package org.partnershipatlas.visualiser.font;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.partnershipatlas.visualiser.VisualiserException.FontUnreadable;

/** Which glyph stands for which character: the {@code cmap} table, formats 4 and 12. */
final class CharacterMap {
  private final Map<Integer, Integer> glyphs = new HashMap<>();

  private CharacterMap() {}

  static CharacterMap read(ByteBuffer data, int table) {
    CharacterMap map = new CharacterMap();
    int count = data.getShort(table + 2);
    boolean found = false;
    for (int i = 0; i < count; i++) {
      int at = table + data.getInt(table + 8 + 8 * i);
      int format = data.getShort(at);
      if (format == 4) {
        map.readSegments(data, at);
        found = true;
      } else if (format == 12) {
        map.readGroups(data, at);
        found = true;
      }
    }
    if (!found) {
      throw new FontUnreadable("The bundled font has no character map that can be read.");
    }
    return map;
  }

  int glyph(int codePoint) {
    return glyphs.getOrDefault(codePoint, 0);
  }

  private void readSegments(ByteBuffer data, int at) {
    int segments = unsigned(data, at + 6) / 2;
    for (int s = 0; s < segments; s++) {
      int end = unsigned(data, at + 14 + 2 * s);
      int start = unsigned(data, at + 16 + 2 * (segments + s));
      int delta = data.getShort(at + 16 + 2 * (2 * segments + s));
      int rangeAt = at + 16 + 2 * (3 * segments + s);
      int range = unsigned(data, rangeAt);
      for (int c = start; c <= end && c < 0xFFFF; c++) {
        int glyph = c;
        if (range != 0) {
          glyph = unsigned(data, rangeAt + range + 2 * (c - start));
          if (glyph == 0) {
            continue;
          }
        }
        glyphs.putIfAbsent(c, (glyph + delta) & 0xFFFF);
      }
    }
  }

  private void readGroups(ByteBuffer data, int at) {
    int groups = data.getInt(at + 12);
    for (int g = 0; g < groups; g++) {
      int start = data.getInt(at + 16 + 12 * g);
      int end = data.getInt(at + 20 + 12 * g);
      int glyph = data.getInt(at + 24 + 12 * g);
      for (int c = start; c <= end; c++) {
        glyphs.putIfAbsent(c, glyph + c - start);
      }
    }
  }

  private static int unsigned(ByteBuffer data, int at) {
    return data.getShort(at) & 0xFFFF;
  }
}
