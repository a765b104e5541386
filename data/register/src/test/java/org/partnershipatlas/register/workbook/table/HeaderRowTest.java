package org.partnershipatlas.register.workbook.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeaderRowTest {
  private static Table table(String... rows) {
    List<TableRow> all = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      all.add(new TableRow(i + 1, List.of(rows[i].split(",", -1))));
    }
    return new HeaderRow(Set.of("id", "name", "Group")::contains, new ArrayList<>())
        .find(new RawSheet("People", all, false, List.of()));
  }

  @Test
  void aYearAmongTheHeadersIsAHeaderWhereTheFirstIsKnown() {
    Table table = table("id,2004", "p2-0,two  spaces");
    assertEquals(List.of("id", "2004"), table.header());
    assertEquals(1, table.rows().size());
  }

  @Test
  void aLineWithAYearAboveTheHeadersIsNone() {
    assertEquals(List.of("Body", "Seat"), table("List of,2004", "Body,Seat", "a,b").header());
    assertEquals(
        List.of("Body", "Seat", "Person", "From", "To"),
        table("Group,2004", "Body,Seat,Person,From,To", "a,b,c,d,e").header());
  }

  @Test
  void theRowWithMostKnownHeadersWins() {
    assertEquals(List.of("id", "name"), table("id,2004", "id,name", "1,A").header());
  }
}
