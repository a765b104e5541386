package org.partnershipatlas.api.service.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
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

  @Test
  void aSeatCalledByAnyNameOfSomebodyWhoIsThereOrComesHasAnOpaqueId() {
    Network network = people("person p name='Elizabeth Brown' other_names='Liz Brown'");
    Network coming = people("person q name='Ann Oak'");
    for (String name : List.of("Liz Brown's seat", "Elizabeth Brown's seat", "Seat of Ann Oak")) {
      Row row = Row.of(Kind.SEAT, "new").with("label", name).with("group", "forum");
      String id = NewIds.of(network, coming, Kind.SEAT, row).value();
      assertTrue(id.matches("s-[A-Za-z0-9_-]+") && !id.contains("brown"), id);
    }
    Row row = Row.of(Kind.SEAT, "new").with("label", "Dee Moss's seat").with("group", "forum");
    assertEquals(Id.seat("dee-moss-s-seat"), NewIds.of(network, coming, Kind.SEAT, row));
  }

  private static Network people(String text) {
    return Network.of(NetworkText.records(text + "\n"), LocalDate.of(2026, 11, 1));
  }
}
