package org.partnershipatlas.api.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers already worked out, the least used forgotten first once they are too many bytes. */
final class AnswerCache {
  private final long most;
  private final Map<String, Body> answers = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  AnswerCache(long most) {
    this.most = most;
  }

  synchronized Optional<Body> find(String key) {
    return Optional.ofNullable(answers.get(key));
  }

  synchronized void put(String key, Body answer) {
    if (answer.bytes().length > most / 4) {
      return;
    }
    Body before = answers.put(key, answer);
    bytes += answer.bytes().length - (before == null ? 0 : before.bytes().length);
    Iterator<Body> oldest = answers.values().iterator();
    while (bytes > most && oldest.hasNext()) {
      bytes -= oldest.next().bytes().length;
      oldest.remove();
    }
  }

  synchronized void clear() {
    answers.clear();
    bytes = 0;
  }

  synchronized long bytes() {
    return bytes;
  }
}
