package org.partnershipatlas.register.workbook.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.ReadRecord;

/** Gives records other ids, in all that names them. */
final class Renaming {

  private final Map<Id<?>, Id<?>> names = new HashMap<>();

  void rename(Id<?> from, Id<?> to) {
    if (!from.equals(to)) {
      names.put(from, to);
    }
  }

  /** Takes a renaming back. */
  void keepApart(Id<?> id) {
    names.remove(id);
  }

  /** Where an id leads in the end. */
  Id<?> of(Id<?> id) {
    Id<?> now = id;
    for (int i = 0; i <= names.size() && names.containsKey(now); i++) {
      now = names.getOrDefault(now, now);
    }
    return now;
  }

  ReadRecord of(ReadRecord each) {
    return new ReadRecord(of(each.row()), each.idStated(), each.columns(), each.place());
  }

  private Row of(Row row) {
    Id<?> id = of(Id.of(row.kind(), row.id()));
    Map<String, List<String>> values = new TreeMap<>(row.values());
    for (Attribute attribute : row.kind().attributes()) {
      if (attribute.type() == Attribute.Type.REF && values.containsKey(attribute.name())) {
        values.put(attribute.name(), refs(attribute, row.list(attribute.name())));
      }
    }
    return Row.of(id.kind(), id.value(), values);
  }

  private List<String> refs(Attribute attribute, List<String> texts) {
    LinkedHashSet<String> renamed = new LinkedHashSet<>();
    for (String text : texts) {
      if (attribute.bare()) {
        Kind kind = attribute.targets().iterator().next();
        renamed.add(of(Id.of(kind, text)).value());
      } else {
        renamed.add(of(Id.parse(text)).toString());
      }
    }
    return new ArrayList<>(renamed);
  }
}
