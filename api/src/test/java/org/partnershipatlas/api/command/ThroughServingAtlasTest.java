package org.partnershipatlas.api.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.config.Address;
import org.partnershipatlas.register.neo4j.LocalServer;
import org.partnershipatlas.register.neo4j.ServerOptions;
import org.partnershipatlas.register.neo4j.StoreHome;

/** Commands where an Atlas serves from the home folder: it does them, and says who asked. */
class ThroughServingAtlasTest {
  private static final String MORE = "group,role,area\nNew Board,chair,Southmarch\n";

  @TempDir private Path home;

  @Test
  @SuppressWarnings("try") // the home is held while it is open, and is not asked anything
  void restoringAndErasingSayWhoDidIt() {
    try (LocalServer ignored =
            LocalServer.claim(new StoreHome(home), new ServerOptions(512, 64, false));
        RunningAtlas serving = RunningAtlas.overAFewRecords(home.resolve("backups"))) {
      Address.leave(home, serving.url());
      Path kept = home.resolve("kept.atlas-backup");
      assertEquals(0, typed("backup", "-o", kept.toString()).status());
      JsonNode more = serving.preview("more.csv", MORE.getBytes(StandardCharsets.UTF_8));
      HttpResponse<String> applied = serving.apply(more);
      assertEquals(200, applied.statusCode(), applied.body());
      Typed looked = typed("restore", kept.toString(), "--preview", "--who", "Jo Bell");
      assertTrue(looked.aside().contains("can be undone"), looked.aside());
      assertEquals(1, revision(serving), "a preview changes nothing");

      Typed back = typed("restore", kept.toString(), "--yes", "--who", "Jo Bell");
      assertEquals(0, back.status(), back.aside());
      assertEquals("Jo Bell", entry(serving, 2).findPath("who").asText());
      assertTrue(entry(serving, 2).findPath("why").asText().startsWith("Restored from the backup"));

      Typed gone = typed("erase", "Ann Example", "--yes", "--who", " Di Moss ");
      assertEquals(0, gone.status(), gone.aside());
      assertEquals("Di Moss", entry(serving, revision(serving)).findPath("who").asText());

      Typed nobody = typed("restore", kept.toString(), "--yes");
      assertEquals(0, nobody.status(), nobody.aside());
    }
  }

  private static int revision(RunningAtlas atlas) {
    return atlas.json("/api/v1/history").at("/entries/0/revision").asInt();
  }

  private static JsonNode entry(RunningAtlas atlas, int revision) {
    return atlas.json("/api/v1/history/" + revision);
  }

  private Typed typed(String... words) {
    String[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--home";
    all[words.length + 1] = home.toString();
    return Typed.in(home, false, all);
  }
}
