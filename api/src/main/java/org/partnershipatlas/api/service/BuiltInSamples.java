package org.partnershipatlas.api.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipatlas.register.sample.Sample;
import org.partnershipatlas.register.sample.Samples;

/** The samples on the class path; each is read when it is first opened, and then kept. */
public final class BuiltInSamples implements SampleShelf {
  private final Map<String, OpenNetwork> opened = new ConcurrentHashMap<>();

  @Override
  public List<Card> list() {
    return Samples.list().stream()
        .map(
            sample ->
                new Card(
                    sample.name(),
                    sample.title(),
                    "sample:" + sample.name(),
                    sample.description(),
                    sample.fictional(),
                    sample.day()))
        .toList();
  }

  @Override
  public Optional<OpenNetwork> find(String name) {
    return Samples.find(name)
        .map(sample -> opened.computeIfAbsent(sample.name(), key -> open(sample)));
  }

  private static OpenNetwork open(Sample sample) {
    return OpenNetwork.sample(
        sample.name(), sample.title(), sample.description(), sample.network(), sample.fictional());
  }
}
