package org.partnershipatlas.api.service.answer;

import java.util.Map;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;

/** How what is measured is called in an answer: as Atlas does, or as the file that it is from. */
public final class MeasuredIds {
  private final Network network;
  private final boolean plain;

  private MeasuredIds(Network network, boolean plain) {
    this.network = network;
    this.plain = plain;
  }

  /** By the ids of records. */
  public static MeasuredIds typed(Network network) {
    return new MeasuredIds(network, false);
  }

  /** By the ids and kinds that a list of pairs gave. */
  public static MeasuredIds given(Network network) {
    return new MeasuredIds(network, true);
  }

  Object shown(Id<?> id) {
    return plain ? extra(id).getOrDefault("id", id.value()) : id;
  }

  String kind(Id<?> id) {
    String own = id.kind().word().replace('_', ' ');
    if (!plain) {
      return own;
    }
    return network
        .find(id)
        .filter(Organisation.class::isInstance)
        .map(Organisation.class::cast)
        .flatMap(Organisation::kind)
        .orElseGet(() -> extra(id).getOrDefault("kind", own));
  }

  private Map<String, String> extra(Id<?> id) {
    return network
        .find(id)
        .map(AtlasRecord.class::cast)
        .map(r -> r.about().extra())
        .orElse(Map.of());
  }
}
