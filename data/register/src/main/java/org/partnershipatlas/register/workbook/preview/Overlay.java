package org.partnershipatlas.register.workbook.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.ReadRecord;

/**
 * What a known record becomes under what a file says of it. Attributes for which the file has no
 * column stay. Where the file names the record by its id, a blank cell takes the value away and a
 * list is the whole list; else a blank says nothing and a list adds.
 */
final class Overlay {

  private Overlay() {}

  static Row of(Row before, ReadRecord said) {
    Map<String, List<String>> after = new TreeMap<>(before.values());
    Kind kind = before.kind();
    for (Attribute attribute : kind.attributes()) {
      String name = attribute.name();
      List<String> texts = said.row().list(name);
      if (attribute.type() == Attribute.Type.MAP) {
        after.put(name, extra(before.list(name), texts, said));
      } else if (texts.isEmpty()) {
        if (said.idStated() && said.columns().contains(name)) {
          after.remove(name);
        }
      } else if (said.idStated() || !after.containsKey(name)) {
        after.put(name, texts);
      } else if (attribute.list()) {
        List<String> all = new ArrayList<>(before.list(name));
        texts.stream().filter(text -> !all.contains(text)).forEach(all::add);
        after.put(name, all);
      } else if (!sameName(kind, name, before, said.row())) {
        after.put(name, texts);
      }
    }
    return Row.of(kind, before.id(), after);
  }

  /** A name spelled otherwise in case or punctuation alone is no change. */
  private static boolean sameName(Kind kind, String attribute, Row before, Row said) {
    if (!attribute.equals("name") && !attribute.equals("title")) {
      return false;
    }
    String one = before.find(attribute).orElse("");
    String other = said.find(attribute).orElse("");
    return kind == Kind.PERSON
        ? NameKey.ofPerson(one).equals(NameKey.ofPerson(other))
        : NameKey.of(one).equals(NameKey.of(other));
  }

  private static List<String> extra(List<String> before, List<String> said, ReadRecord from) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String entry : before) {
      String key = key(entry);
      if (!from.idStated() || !from.columns().contains("extra:" + key)) {
        all.put(key, entry);
      }
    }
    said.forEach(entry -> all.put(key(entry), entry));
    return List.copyOf(all.values());
  }

  private static String key(String entry) {
    int equals = entry.indexOf('=');
    return equals < 0 ? entry : entry.substring(0, equals);
  }
}
