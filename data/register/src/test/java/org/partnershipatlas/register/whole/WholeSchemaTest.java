package org.partnershipatlas.register.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.RandomNetwork;
import org.partnershipatlas.register.sample.Sample;
import org.partnershipatlas.register.sample.Samples;

/** The published schema says what is written, and refuses what the reader refuses. */
class WholeSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final JsonNode TREE = tree(WholeSchema.bytes());
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TREE);

  @Test
  void everySampleAndManyGeneratedNetworksKeepToIt() {
    for (String sample : Samples.list().stream().map(Sample::name).toList()) {
      for (Names level : Names.values()) {
        assertEquals(Set.of(), faults(level.apply(Samples.network(sample)), level), sample);
      }
    }
    for (long seed = 1; seed <= 200; seed++) {
      Network network = Network.of(RandomNetwork.odd(seed, 1 + (int) (seed % 2)), DAY);
      assertEquals(Set.of(), faults(network, Names.FULL), "seed " + seed);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"partnership-atlas\"|\"another\"",
        "\"version\":1|\"version\":\"1\"",
        "\"version\":1|\"version\":1,\"more\":true",
        "\"names\":\"full\"|\"names\":\"everybody\"",
        "\"group\":[|\"groups\":[",
        "\"name\":\"Health Board\"|\"title\":\"Health Board\"",
        "\"name\":\"Health Board\"|\"name\":7",
        "\"name\":\"Health Board\"|\"name\":null",
        "\"decides_money\":true|\"decides_money\":\"yes\"",
        "\"meets_per_year\":4|\"meets_per_year\":\"4\"",
        "\"areas\":[\"exe\"]|\"areas\":\"exe\"",
        "\"kind\":\"partnership board\"|\"kind\":\"a board\"",
        "\"from\":\"2004-05\"|\"from\":\"5/2004\"",
        "\"speaks_for\":[\"area:exe\"]|\"speaks_for\":[\"exe\"]",
        "\"speaks_for\":[\"area:exe\"]|\"speaks_for\":[\"person:exe\"]",
        "\"extra\":{\"Colour\":\"red\"}|\"extra\":{\"Colour\":[]}",
        "\"extra\":{\"Colour\":\"red\"}|\"extra\":{\"Col=our\":\"red\"}",
        "\"id\":\"hub\",|\"\"",
      })
  void aPlantedFaultIsRefusedByBoth(String right, String wrong) {
    String document = text(small(), Names.FULL);
    String planted = document.replace(right, wrong.equals("\"\"") ? "" : wrong);
    assertTrue(SCHEMA.validate(tree(document.getBytes(StandardCharsets.UTF_8))).isEmpty());
    assertFalse(planted.equals(document), "planted: " + right);
    assertFalse(SCHEMA.validate(tree(planted.getBytes(StandardCharsets.UTF_8))).isEmpty(), planted);
    assertTrue(isRefused(planted), planted);
  }

  @Test
  void everyKindAndAttributeIsTold() {
    SchemaWords words = SchemaWords.get();
    Set<String> used = new TreeSet<>();
    for (Kind kind : Kind.values()) {
      assertFalse(words.of(kind).isBlank(), kind.word());
      used.add(kind.word());
      for (Attribute attribute : kind.attributes()) {
        String own = kind.word() + "." + attribute.name();
        String all = "." + attribute.name();
        assertTrue(words.names().contains(own) || words.names().contains(all), own);
        used.add(words.names().contains(own) ? own : all);
        assertTrue(TREE.at("/$defs/" + kind.word() + "/properties").has(attribute.name()), own);
      }
    }
    assertEquals(used, new TreeSet<>(words.names()), "no line is left over");
  }

  private static boolean isRefused(String document) {
    try {
      return !WholeReader.read("x.json", in(document)).problems().stream()
          .filter(p -> p.level() == org.partnershipatlas.model.Problem.Level.FAULT)
          .toList()
          .isEmpty();
    } catch (org.partnershipatlas.register.workbook.table.UnreadableFile refused) {
      return true;
    }
  }

  static ByteArrayInputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  static Network small() {
    return NetworkText.network(
        """
        area exe name='Exe' kind=district
        group hub name='Health Board' kind='partnership board' areas=exe decides_money=yes \
        meets_per_year=4 from=2004-05 extra='Colour=red'
        seat s1 group=hub role=chair speaks_for=area:exe
        """
            .replace("\\\n", ""),
        "2026-11-30");
  }

  static String text(Network network, Names level) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WholeWriter.write(network, level, OptionalLong.of(7), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Set<ValidationMessage> faults(Network network, Names level) {
    return SCHEMA.validate(tree(text(network, level).getBytes(StandardCharsets.UTF_8)));
  }

  private static JsonNode tree(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
