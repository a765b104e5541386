package org.partnershipatlas.register.council;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.AreaKind;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;

/**
 * The combined authorities, built in: partnership footprints, each over the areas of its members.
 */
final class CombinedAuthorities {
  private static final String FILE = "combined.csv";

  private final Map<String, Area> areas = new LinkedHashMap<>();
  private final Map<String, List<String>> byMember = new LinkedHashMap<>();

  private CombinedAuthorities() {}

  static CombinedAuthorities read() {
    CombinedAuthorities all = new CombinedAuthorities();
    try (InputStream in =
            Objects.requireNonNull(CombinedAuthorities.class.getResourceAsStream(FILE));
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
      rows.forEach(all::add);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the table of combined authorities", e);
    }
    return all;
  }

  private void add(NamedCsvRecord row) {
    String id = row.getField("id");
    Row area =
        Row.of(Kind.AREA, id)
            .with("name", row.getField("name"))
            .with("kind", AreaKind.PARTNERSHIP_FOOTPRINT.word())
            .with("code", row.getField("code"))
            .with("from", row.getField("from"))
            .with("source", England.SOURCE)
            .with("certainty", row.getField("certainty"));
    areas.put(id, (Area) area.toRecord());
    for (String member : row.getField("members").split(";", -1)) {
      byMember.computeIfAbsent(member, m -> new ArrayList<>()).add(id);
    }
  }

  /** The ids of those of which an authority is a member. */
  List<String> listOf(Authority authority) {
    return byMember.getOrDefault(authority.id(), List.of());
  }

  Area get(String id) {
    return Objects.requireNonNull(areas.get(id), id);
  }

  /** All of them. */
  List<Area> listAll() {
    return List.copyOf(areas.values());
  }
}
