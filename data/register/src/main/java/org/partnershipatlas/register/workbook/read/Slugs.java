package org.partnershipatlas.register.workbook.read;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;

/** Makes ids that are not taken: readable ones from names, numbers where a name would leak. */
final class Slugs {

  private static final int LONGEST = 60;

  private final Map<Kind, Set<String>> taken = new EnumMap<>(Kind.class);
  private final Set<Id<?>> reserved = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();

  void take(Id<?> id) {
    taken(id.kind()).add(id.value());
  }

  /** That no new record may have this id, though none has it now. */
  void reserve(Id<?> id) {
    reserved.add(id);
  }

  boolean isTaken(Id<?> id) {
    return taken(id.kind()).contains(id.value());
  }

  private boolean isFree(Id<?> id) {
    return !isTaken(id) && !reserved.contains(id);
  }

  /** A readable id; a number is put after it where it is taken. */
  Id<?> readable(Kind kind, String name) {
    String slug = NameKey.of(name).text().replace(' ', '-');
    String base = slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("-$", "");
    if (base.isEmpty()) {
      return numbered(kind, kind.word().replace('_', '-') + "-");
    }
    Id<?> plain = Id.of(kind, base);
    if (!isFree(plain)) {
      return numbered(kind, base + "-");
    }
    take(plain);
    return plain;
  }

  /** The next number after a prefix. */
  Id<?> numbered(Kind kind, String prefix) {
    String counter = kind.word() + ":" + prefix;
    int number = last.getOrDefault(counter, 0);
    Id<?> id;
    do {
      number++;
      id = Id.of(kind, prefix + number);
    } while (!isFree(id));
    last.put(counter, number);
    take(id);
    return id;
  }

  private Set<String> taken(Kind kind) {
    return taken.computeIfAbsent(kind, none -> new HashSet<>());
  }
}
