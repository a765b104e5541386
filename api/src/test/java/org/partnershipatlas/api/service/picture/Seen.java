package org.partnershipatlas.api.service.picture;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipatlas.api.service.OpenNetwork;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.register.sample.Samples;

/** Networks as a reader sees them. */
final class Seen {
  private Seen() {}

  static View text(String text, String day, Names names) {
    return view("Shire", NetworkText.network(text, day), names);
  }

  static View sample(String name, Names names) {
    return view(name, Samples.network(name), names);
  }

  static View onDay(View view, String day) {
    return View.of(view.source(), LocalDate.parse(day), view.names());
  }

  static Wishes wishes(String... pairs) {
    Map<String, String> given = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      given.put(pairs[i], pairs[i + 1]);
    }
    return Wishes.of(given);
  }

  private static View view(String title, Network network, Names names) {
    OpenNetwork source = OpenNetwork.sample(title, title, "", network, true);
    return View.of(source, network.day(), names);
  }
}
