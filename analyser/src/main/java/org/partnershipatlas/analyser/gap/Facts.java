package org.partnershipatlas.analyser.gap;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Id;

/** What the sentence about a gap needs, by short keys: records, numbers, and dates or words. */
public record Facts(
    Map<String, List<Id<?>>> records, Map<String, Long> numbers, Map<String, String> texts) {
  private static final Facts NONE = new Facts(Map.of(), Map.of(), Map.of());

  public Facts {
    records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
    numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  static Facts none() {
    return NONE;
  }

  Facts with(String key, Id<?> record) {
    return with(key, List.of(record));
  }

  Facts with(String key, Collection<? extends Id<?>> list) {
    Map<String, List<Id<?>>> more = new LinkedHashMap<>(records);
    more.put(key, List.copyOf(list));
    return new Facts(more, numbers, texts);
  }

  Facts with(String key, long number) {
    Map<String, Long> more = new LinkedHashMap<>(numbers);
    more.put(key, number);
    return new Facts(records, more, texts);
  }

  Facts with(String key, String text) {
    Map<String, String> more = new LinkedHashMap<>(texts);
    more.put(key, text);
    return new Facts(records, numbers, more);
  }

  /** The records under that key, none where there is none. */
  public List<Id<?>> list(String key) {
    return records.getOrDefault(key, List.of());
  }

  /** The number under that key, 0 where there is none. */
  public long number(String key) {
    return numbers.getOrDefault(key, 0L);
  }

  /** The text under that key, empty where there is none. */
  public String text(String key) {
    return texts.getOrDefault(key, "");
  }
}
