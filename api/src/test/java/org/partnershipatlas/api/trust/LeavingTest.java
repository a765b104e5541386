package org.partnershipatlas.api.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipatlas.api.RunningAtlas;
import org.partnershipatlas.api.http.RouteList;
import org.partnershipatlas.api.service.RegisterLink;
import org.partnershipatlas.api.service.export.ExportKind;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.store.MemoryRegister;

/** What leaves the machine: whom it names, and what a name can do to the file that it stands in. */
class LeavingTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String ODD =
      "\"><img src=x onerror=alert(1)>'&amp;]]>\u202Egnp\r\nATTENDEE:x\u0000\uFFFE\uD800 =1+1";

  private static RunningAtlas atlas;

  @BeforeAll
  static void start() {
    String records =
        """
        area south name=Southmarch kind=district
        organisation cvs name='Voluntary Action' sector=third
        organisation haven name='Secret Haven Refuge' name_withheld=yes note='Run by Wanda Hidewell'
        person p1 name='Zebedee Quillfeather' note='Zebedee Quillfeather is away'
        person p2 name='Wanda Hidewell' name_withheld=yes
        person p3 name='Cllr Olive Public' public_office=yes
        seat s1 group=hub label=Chair role=chair
        seat s2 group=hub label=Member role=representative
        seat s3 group=hub label=Other role=representative
        seat s4 group=sub role=representative
        tenure t1 seat=s1 person=p1 on_behalf_of=cvs from=2024 to=2026-12-01
        tenure t2 seat=s2 person=p2 on_behalf_of=haven from=2024
        tenure t3 seat=s3 person=p3 from=2024
        """;
    List<AtlasRecord> odd =
        List.of(
            Row.of(Kind.GROUP, "hub")
                .with("name", "Compact Hub " + SCRIPT)
                .with("areas", "south")
                .toRecord(),
            Row.of(Kind.GROUP, "sub")
                .with("name", "=cmd()" + ODD)
                .with("part_of", "hub")
                .with("note", ODD + SCRIPT)
                .toRecord());
    List<AtlasRecord> all =
        Stream.concat(NetworkText.records(records).stream(), odd.stream()).toList();
    atlas =
        RunningAtlas.over(new RegisterLink(new MemoryRegister(all, RunningAtlas.TODAY), "local"));
  }

  @AfterAll
  static void stop() {
    atlas.close();
  }

  /** Every file that can be had of a network; a new export is here without a line more. */
  static List<String> files() {
    Stream<String> exports =
        ExportKind.words().stream().map(word -> "/api/v1/exports/" + word + "?network=stored");
    Stream<String> pictures =
        Stream.of("tiers", "themes", "coverage", "free", "seats")
            .flatMap(view -> Stream.of("json", "svg", "html").map(ending -> view + "." + ending))
            .map(file -> "/api/v1/diagrams/" + file + "?network=stored&id=group:hub");
    Stream<String> documents =
        Stream.of(
            "/api/v1/due.ics?network=stored",
            "/api/v1/diagrams/tiers.pdf?network=stored",
            "/api/v1/diagrams/tiers.pptx?network=stored",
            "/api/v1/briefs/brief.html?network=stored",
            "/api/v1/briefs/brief.docx?network=stored",
            "/api/v1/briefs/brief.pdf?network=stored",
            "/api/v1/briefs/public.html?network=stored&contact="
                + "%3Cscript%3Ealert(1)%3C/script%3E",
            "/api/v1/briefs/pack.pptx?network=stored&views=tiers%7Cseats%3Fid%3Dgroup%3Ahub");
    return Stream.of(exports, pictures, documents).flatMap(each -> each).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void nobodyIsNamedUnlessAsked(String file) throws IOException {
    String text = text(file);
    assertFalse(text.contains("zebedee"), file + ": " + text);
    withheld(file, text);
    if (file.contains("/exports/")) {
      assertTrue(text(file + "&names=full").contains("zebedee"), "full is full: " + file);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsWithheldIsWithheldAtEveryLevel(String file) throws IOException {
    // By roles and where agreed it is looked for in the other tests.
    for (String names : List.of("full", "counts")) {
      boolean whole = file.matches(".*/exports/(xlsx|csv|ods|json).*"); // the register itself
      if (!names.equals("full") || !(whole || file.contains("public.html"))) {
        withheld(file + " " + names, text(file + "&names=" + names));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aNameDoesNothingToTheFileThatItStandsIn(String file) throws Exception {
    HttpResponse<byte[]> answer = atlas.bytes(file + "&names=agreed");
    assertEquals(200, answer.statusCode(), file);
    withheld(file + " agreed", text(answer.body()));
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    if (file.contains(".html")) {
      assertFalse(text.contains(SCRIPT), file);
      assertFalse(text.contains("<img src=x"), file);
      assertTrue(text.contains("Content-Security-Policy"), "a page of its own has its own policy");
    } else if (file.contains(".svg") || file.contains("graphml") || file.contains("gexf")) {
      wellFormed(answer.body());
    } else if (file.contains(".pptx") || file.contains(".docx") || file.contains("xlsx")) {
      try (ZipArchiveInputStream zip = zip(answer.body())) {
        for (ZipArchiveEntry entry = zip.getNextEntry();
            entry != null;
            entry = zip.getNextEntry()) {
          if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
            byte[] part = zip.readAllBytes();
            wellFormed(part);
            assertFalse(new String(part, StandardCharsets.UTF_8).contains("<f>"), "no formula");
          }
        }
      }
    } else if (file.contains(".ics")) {
      assertTrue(text.contains("BEGIN:VEVENT"), text);
      text.lines()
          .forEach(
              line ->
                  assertTrue(
                      line.startsWith(" ")
                          || line.matches(
                              "(BEGIN|END|VERSION|PRODID|CALSCALE|X-WR-CALNAME|UID|DTSTAMP|"
                                  + "DTSTART;VALUE=DATE|DTEND;VALUE=DATE|SUMMARY|CATEGORIES|TRANSP)"
                                  + ":.*"),
                      line));
    }
    String disposition = answer.headers().firstValue("Content-Disposition").orElse("");
    assertTrue(
        disposition.isEmpty() || disposition.matches("(attachment|inline); filename=\"[\\w.-]+\""),
        disposition);
  }

  @Test
  void noCellOfASheetIsTakenForAFormula() throws IOException {
    byte[] zipped = atlas.bytes("/api/v1/exports/csv?network=stored&names=full").body();
    int cells = 0;
    try (ZipArchiveInputStream zip = zip(zipped)) {
      for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String csv = new String(zip.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        for (String cell : csv.split("[,\r\n]", -1)) {
          String bare = cell.startsWith("\"") ? cell.substring(1) : cell;
          boolean formula = bare.startsWith("=") || bare.startsWith("@") || bare.startsWith("+");
          assertFalse(formula, entry + ": " + cell);
          cells++;
        }
      }
    }
    assertTrue(cells > 50);
  }

  @Test
  void whatShowsOnePersonOrHowOneStandsIsAskedForAsPrivate() {
    for (String path : List.of("/api/v1/gaps", "/api/v1/dependence", "/api/v1/measures")) {
      RouteList.Entry route =
          RouteList.all().stream().filter(r -> r.pattern().equals(path)).findFirst().orElseThrow();
      assertTrue(route.parameters().contains("private"), path);
    }
    String people = atlas.get("/api/v1/dependence?network=stored&kind=person").body();
    assertFalse(people.contains("Zebedee"), people);
    String measures = atlas.get("/api/v1/measures?network=stored").body();
    assertFalse(measures.contains("person:"), measures);
  }

  private static void withheld(String what, String text) {
    for (String hidden : List.of("secret haven", "hidewell")) {
      assertFalse(text.contains(hidden), what + " tells " + hidden);
    }
  }

  private static ZipArchiveInputStream zip(byte[] bytes) {
    return new ZipArchiveInputStream(new ByteArrayInputStream(bytes), "UTF-8", true, true);
  }

  private static void wellFormed(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  /** All text of a file in small letters, that of its parts where it is packed. */
  private static String text(String file) throws IOException {
    HttpResponse<byte[]> answer = atlas.bytes(file);
    byte[] bytes = answer.body();
    assertEquals(200, answer.statusCode(), file + " " + new String(bytes, StandardCharsets.UTF_8));
    return text(bytes);
  }

  private static String text(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    if (bytes[0] == 'P' && bytes[1] == 'K') {
      try (ZipArchiveInputStream zip = zip(bytes)) {
        for (ZipArchiveEntry entry = zip.getNextEntry();
            entry != null;
            entry = zip.getNextEntry()) {
          text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
        }
      }
    } else if (bytes[0] == '%' && bytes[1] == 'P') {
      try (var document = Loader.loadPDF(bytes)) {
        text.append(new PDFTextStripper().getText(document));
      }
    } else {
      text.append(new String(bytes, StandardCharsets.UTF_8));
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
