package org.partnershipatlas.api.service.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Row;

class NewIdsTest {
  @Test
  void anIdThatAMergedRecordHadIsNotGivenAgain() {
    Network network =
        Network.of(
            NetworkText.records(
                """
                group forum name='Youth Forum'
                alias group:youth-forum of=group:forum values='name=Youth Forum'
                """),
            LocalDate.of(2026, 11, 1));
    Row row = Row.of(Kind.GROUP, "new").with("name", "Youth Forum");
    assertEquals(Id.group("youth-forum-2"), NewIds.of(network, Kind.GROUP, row));
    assertEquals(
        Id.organisation("youth-forum"),
        NewIds.of(
            network,
            Kind.ORGANISATION,
            Row.of(Kind.ORGANISATION, "new").with("name", "Youth Forum")));
  }
}
