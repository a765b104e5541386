package org.partnershipatlas.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.partnershipatlas.api.service.file.FileKind;
import org.partnershipatlas.model.Appearance;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;
import org.partnershipatlas.register.backup.BackupFile;
import org.partnershipatlas.register.backup.Moment;
import org.partnershipatlas.register.exchange.Exchange;
import org.partnershipatlas.register.exchange.ExchangeFormat;
import org.partnershipatlas.register.slip.Slip;
import org.partnershipatlas.register.slip.SlipWriter;
import org.partnershipatlas.register.slip.Slips;
import org.partnershipatlas.register.store.MemoryRegister;
import org.partnershipatlas.register.whole.WholeWriter;

/** Small valid inputs, made here, from which fuzzing starts. */
final class FuzzSeeds {
  private static final String SEATS =
      "group,role,person,organisation,sector,area,from,until\n"
          + "Health Board,chair,Ann Example,Care CVS,third,Northmarch,May 2004,17/05/2008\n"
          + "Youth Forum,member,vacant,,,Northmarch,2004-05-17,\n"
          + "Arts Forum,deputy,\"Dr Bo Sample (for Cy Case)\",'=Care CVS,third,,38124,n/k\n";
  private static final String ODS =
      "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\""
          + " xmlns:text=\"x\"><office:body><office:spreadsheet><table:table"
          + " table:name=\"Seats\"><table:table-row table:number-rows-repeated=\"2\">"
          + "<table:table-cell office:value-type=\"string\"><text:p>Group</text:p>"
          + "</table:table-cell><table:table-cell office:value-type=\"date\""
          + " office:date-value=\"2004-05-01\"><text:p>May 2004</text:p></table:table-cell>"
          + "<table:table-cell table:number-columns-repeated=\"3\" office:value-type=\"float\""
          + " office:value=\"12\"><text:p>12<text:s text:c=\"3\"/></text:p></table:table-cell>"
          + "</table:table-row></table:table></office:spreadsheet></office:body>"
          + "</office:document-content>";
  private static final String COUNCILS =
      "{\"council\":\"Northmarch\",\"generatedUtc\":\"2026-02-10T10:00:00Z\","
          + "\"counts\":{\"totalInFeed\":1,\"scrapeFailures\":0},\"committees\":[{\"id\":\"7\","
          + "\"title\":\"Health Committee\",\"category\":\"Committees\",\"flags\":"
          + "{\"deleted\":false,\"expired\":false},\"members\":[{\"uid\":\"1\",\"name\":"
          + "\"Councillor Ann Example\",\"role\":\"Chairman\"}]}]}";

  private static final Map<String, byte[]> XLSX_PARTS = parts(xlsx());
  private static final List<String> XLSX_NAMES = List.copyOf(XLSX_PARTS.keySet());

  private FuzzSeeds() {}

  static Map<String, byte[]> files(FileKind kind) {
    Map<String, byte[]> seeds = new LinkedHashMap<>(PublishedSeeds.of(kind.word()));
    String graph = GraphSeeds.of(kind.word());
    if (!graph.isEmpty()) {
      seeds.put("graph", graph.getBytes(UTF_8));
    }
    switch (kind.word()) {
      case "workbook", "folder" -> {
        seeds.put("seats.csv", SEATS.getBytes(UTF_8));
        seeds.put("seats.utf16", SEATS.getBytes(java.nio.charset.StandardCharsets.UTF_16));
        seeds.put("seats.xlsx", xlsx());
        seeds.put("seats.ods", odsWith(ODS.getBytes(UTF_8)));
        seeds.put("seats.zip", zip(Map.of("lists/Seats.csv", SEATS.getBytes(UTF_8))));
      }
      case "moderngov" -> seeds.put("council.json", COUNCILS.getBytes(UTF_8));
      case "json" -> seeds.put("whole.json", whole());
      case "graphml", "gexf", "kumu", "pajek" -> seeds.put("own", graph(kind.word()));
      case "slips" ->
          Slips.of(SLIPPED)
              .find(Id.group("hub"))
              .ifPresent(slip -> seeds.put("slip.csv", csv(slip)));
      case "nodexl" -> seeds.put("edges.xlsx", nodexl());
      case "edges" -> {
        seeds.put("pairs.csv", "source,target,weight\na,b,2\nb,c,0.5\n".getBytes(UTF_8));
        seeds.put("seats.csv", "person,group\na,x\nb,x\nb,y\n".getBytes(UTF_8));
      }
      default -> seeds.putIfAbsent("seats.csv", SEATS.getBytes(UTF_8));
    }
    return seeds;
  }

  /** A slip, marked in each way. */
  private static byte[] csv(Slip slip) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SlipWriter.csv(slip, out);
    return out.toString(UTF_8)
        .replace("Ann Example,Care CVS,2024,,", "Ann Example,Care CVS,2024,,left,May 2026,Bo Lane")
        .replace("champion,,,,,", "champion,Cy Case,,,,right,,,a note")
        .replace("(yes or no),", "(yes or no),yes")
        .getBytes(UTF_8);
  }

  static Map<String, byte[]> xlsxParts() {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    for (int i = 0; i < XLSX_NAMES.size(); i++) {
      byte[] part = XLSX_PARTS.getOrDefault(XLSX_NAMES.get(i), new byte[0]);
      byte[] seed = new byte[part.length + 1];
      seed[0] = (byte) i;
      System.arraycopy(part, 0, seed, 1, part.length);
      seeds.put(XLSX_NAMES.get(i).replaceAll("[^A-Za-z0-9.]", "_"), seed);
    }
    return seeds;
  }

  /** The workbook with one part exchanged; the first byte says which. */
  static byte[] xlsxWith(byte[] bytes) {
    Map<String, byte[]> parts = new LinkedHashMap<>(XLSX_PARTS);
    if (bytes.length > 0) {
      String part = XLSX_NAMES.get(Math.floorMod(bytes[0], XLSX_NAMES.size()));
      parts.put(part, Arrays.copyOfRange(bytes, 1, bytes.length));
    }
    return zip(parts);
  }

  static Map<String, byte[]> odsContents() {
    return Map.of("content.xml", ODS.getBytes(UTF_8));
  }

  static byte[] odsWith(byte[] content) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8));
    parts.put("content.xml", content);
    return zip(parts);
  }

  static Map<String, byte[]> sheets() {
    String seats = "Seats\n" + SEATS.replace(',', '\t');
    String groups =
        "Groups\nname\tpart of\ttier\tthemes\tmeets per year\n"
            + "Health Board\t\tcounty\thealth; care\t4\nYouth Forum\tHealth Board\tdistrict\t\t\n";
    String people =
        "People\nid\tname\temail\tpublic office\tother names\np1\tAnn Example\ta@b.c\tyes\tA Ex\n";
    String rules = "Rules\ntheme\ttiers\nhealth\tcounty; district\n";
    return Map.of(
        "seats", seats.getBytes(UTF_8),
        "groups", (groups + "\f" + seats).getBytes(UTF_8),
        "people", (people + "\f" + rules + "\f" + seats).getBytes(UTF_8));
  }

  static Map<String, byte[]> cells() {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    for (String text :
        List.of(
            "17/05/2004",
            "May 2004",
            "spring 2005",
            "c. 1999",
            "38124",
            "until further notice",
            "Dr Ann Example (deputy: Bo Sample)",
            "vacant",
            "Vice-Chair (finance)",
            "health; care; \"a; b\"",
            "2004-05-17 00:00:00",
            "3rd of June, 1998")) {
      seeds.put("c" + seeds.size(), text.getBytes(UTF_8));
    }
    return seeds;
  }

  static Map<String, byte[]> values() {
    return Map.of(
        "group", "group\nname=Health Board\nmeets_per_year=4\nareas=north;south".getBytes(UTF_8),
        "tenure", "tenure\nseat=s1\nperson=p1\nfrom=2004-05\nto=2008".getBytes(UTF_8),
        "person", "person\nname=Ann Example\npublic_office=yes\nextra=a=b".getBytes(UTF_8),
        "id", "group:health-board".getBytes(UTF_8),
        "day", "2004-05-17".getBytes(UTF_8));
  }

  static Map<String, byte[]> questions() {
    return Map.of(
        "list", "where=sector=third; areas=north\nsort=-name\nfields=name,sector".getBytes(UTF_8),
        "view", "id=group:hub\nas_at=2008-09-30\nnames=roles\nk=5\nyes=no".getBytes(UTF_8));
  }

  static Map<String, byte[]> bodies() {
    return Map.of(
        "one",
        "{\"values\":{\"name\":\"Hub\",\"areas\":[\"north\"],\"meets_per_year\":4},\"why\":\"x\"}"
            .getBytes(UTF_8),
        "many",
        "{\"changes\":[{\"put\":\"group:a\",\"values\":{\"name\":\"A\"}},{\"end\":\"seat:s\",\"on\":\"2026\"},{\"remove\":\"group:b\"}],\"versions\":{\"group:b\":\"1\"}}"
            .getBytes(UTF_8));
  }

  static List<AtlasRecord> records() {
    return NetworkText.records(
        """
        area south name=Southmarch kind=district
        person p1 name='Ann Example'
        group hub name='Compact Hub' areas=south meets_per_year=4
        seat s1 group=hub role=chair
        tenure t1 seat=s1 person=p1 from=2004-05
        """);
  }

  /** What slips are read against. */
  static final Network SLIPPED =
      Network.of(
          NetworkText.records(
              """
              organisation cvs name='Care CVS' sector=third
              person p1 name='Ann Example'
              group hub name='Compact Hub'
              group sub name='Small Group'
              link l from_group=sub to_group=hub kind='reports to'
              seat s1 group=hub label=Chair role=chair
              seat s2 group=hub label='Champion seat' role=champion
              tenure t1 seat=s1 person=p1 on_behalf_of=cvs from=2024
              """),
          LocalDate.of(2026, 11, 22));

  private static Network network() {
    return Network.of(records(), LocalDate.of(2026, 11, 22));
  }

  /** A small register as Atlas writes it. */
  private static byte[] whole() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WholeWriter.write(network(), Names.FULL, OptionalLong.of(3), out);
    return out.toByteArray();
  }

  static Map<String, byte[]> backups() {
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    try (MemoryRegister register = new MemoryRegister(records(), clock)) {
      Path folder = Files.createTempDirectory("fuzz");
      Path file = folder.resolve("a" + BackupFile.ENDING);
      BackupFile.write(file, register, "1", "a seed", true, Moment.of(clock));
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      Files.delete(folder);
      return Map.of("whole", bytes, "half", Arrays.copyOf(bytes, bytes.length / 2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] graph(String word) {
    ExchangeFormat format = ExchangeFormat.find(word).orElseThrow();
    return Exchange.write(network(), Appearance.none(), format);
  }

  private static byte[] nodexl() {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet edges = book.createSheet("Edges");
      String[][] cells = {{"Vertex 1", "Vertex 2", "Weight"}, {"a", "b", "2"}};
      for (int r = 0; r < cells.length; r++) {
        for (int c = 0; c < 3; c++) {
          (c == 0 ? edges.createRow(r) : edges.getRow(r)).createCell(c).setCellValue(cells[r][c]);
        }
      }
      Sheet nodes = book.createSheet("Vertices");
      nodes.createRow(0).createCell(0).setCellValue("Vertex");
      nodes.createRow(1).createCell(0).setCellValue("a");
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] xlsx() {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("Seats");
      String[] lines = SEATS.split("\n", -1);
      for (int r = 0; r < lines.length; r++) {
        String[] cells = lines[r].split(",", -1);
        for (int c = 0; c < cells.length; c++) {
          (c == 0 ? sheet.createRow(r) : sheet.getRow(r)).createCell(c).setCellValue(cells[c]);
        }
      }
      sheet.getRow(1).createCell(8).setCellFormula("1+2");
      sheet.getRow(1).createCell(9).setCellValue(38124.5);
      sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(2, 3, 5, 5));
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> parts(byte[] zipped) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
