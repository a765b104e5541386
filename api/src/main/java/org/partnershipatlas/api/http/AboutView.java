package org.partnershipatlas.api.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipatlas.api.service.NamesWord;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Fingerprint;

/** What an answer is about. */
record AboutView(
    String network,
    String title,
    String text,
    LocalDate asAt,
    long revision,
    String names,
    Fingerprint fingerprint,
    boolean fictional,
    boolean readOnly,
    Optional<Instant> staleSince) {

  static AboutView of(View view) {
    OpenNetwork source = view.source();
    return new AboutView(
        source.key(),
        source.title(),
        source.text(),
        view.day(),
        source.revision(),
        NamesWord.of(view.names()),
        source.network().fingerprint(),
        source.fictional(),
        source.readOnly(),
        source.staleSince());
  }
}
