package org.partnershipatlas.api.service.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.register.council.ModernGov;
import org.partnershipatlas.register.council.Reading;

/** Councils' committee lists, all at once, so that one person on two councils is one. */
final class CouncilsSource {
  private CouncilsSource() {}

  static FileSource open(List<SentFile> files, Progress progress) {
    Map<String, byte[]> sent = new LinkedHashMap<>();
    files.forEach(file -> sent.put(file.name(), file.bytes()));
    return known -> {
      Reading reading = ModernGov.read(sent, known);
      return PlainReading.whole(
          files, reading.records(), reading.problems(), reading.description().lines().toList());
    };
  }
}
