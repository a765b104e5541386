package org.partnershipatlas.api.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.register.store.MemoryRegister;

/** The live window's command, where there is no screen, and what it follows. */
class ViewCommandTest {
  /** Tests run without a screen. */
  @Test
  void withoutAScreenItSaysSoAndWhatToDoInstead() {
    Typed said = Typed.of("view", "sample:devon");
    assertEquals(2, said.status());
    assertTrue(said.aside().startsWith("There is no screen to open a window on"), said.aside());
    assertTrue(said.aside().contains("./atlas draw free"), said.aside());
    assertEquals("", said.answer());
  }

  @Test
  void aRunningAtlasIsReadAgainOnlyWhereItsRegisterHasChanged() {
    RegisterLink store =
        new RegisterLink(
            new MemoryRegister(
                NetworkText.records(
                    """
                    group board name='Health Board'
                    person p name='Priya Shah'
                    seat s group=board role=chair
                    tenure t seat=s person=p
                    """),
                RunningAtlas.TODAY),
            "local");
    try (RunningAtlas running = RunningAtlas.over(store)) {
      int port = java.net.URI.create(running.url()).getPort();
      org.partnershipatlas.api.command.RunningAtlas feed =
          new org.partnershipatlas.api.command.RunningAtlas(port, Names.ROLES_ONLY);
      assertTrue(feed.answers());
      Network first = feed.latest();
      assertEquals(4, first.size());
      assertTrue(!first.listAll().toString().contains("Priya"), "people by their roles only");
      assertTrue(first == feed.latest(), "nothing has changed");
      store.apply(
          NetworkText.records("group forum name='Health Forum'").stream()
              .<org.partnershipatlas.model.Change>map(org.partnershipatlas.model.Change.Put::new)
              .toList(),
          0,
          "test");
      assertEquals(5, feed.latest().size());
      RegisterFeed direct = new RegisterFeed(store, Names.FULL);
      assertEquals(5, direct.latest().size());
      assertTrue(direct.latest() == direct.latest(), "nothing has changed");
    }
  }

  @Test
  void nobodyAnswersWhereNoAtlasRuns() {
    assertTrue(!new org.partnershipatlas.api.command.RunningAtlas(1, Names.FULL).answers());
  }
}
