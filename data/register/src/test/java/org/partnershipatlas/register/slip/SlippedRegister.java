package org.partnershipatlas.register.slip;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.register.workbook.read.WorkbookReader;
import org.partnershipatlas.register.workbook.table.RawSheet;
import org.partnershipatlas.register.workbook.table.SheetFile;
import org.partnershipatlas.register.workbook.table.TableRow;

/** A small register of a county, of which slips are made. */
final class SlippedRegister {
  static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  static final Id<Group> BOARD = Id.group("harbour-board");

  private SlippedRegister() {}

  static Network register() {
    List<RawSheet> sheets =
        List.of(
            sheet("Areas", "name,kind", "Larkshire,county"),
            sheet(
                "Organisations",
                "name,sector,areas,name withheld",
                "Care Forum,third,Larkshire,",
                "Tools for All,third,Larkshire,",
                "Safe House,third,Larkshire,yes"),
            sheet("Groups", "name,areas", "Harbour Board,Larkshire", "Larkshire Board,Larkshire"),
            sheet("Links", "from group,kind,to group", "Harbour Board,reports to,Larkshire Board"),
            sheet(
                "Memberships",
                "organisation,network",
                "Tools for All,Care Forum",
                "Safe House,Care Forum"),
            sheet(
                "Seats",
                "Group,Role,Person,Organisation,From,Term ends,Deputy",
                "Harbour Board,chair,Ruth Vale,Larkshire Council,2024-04-01,2027-03-31,",
                "Harbour Board,member,Amir Holt,Tools for All,2025,,Jo Penn",
                "Harbour Board,member,held,Care Forum,,,",
                "Harbour Board,representative,vacant,,,,",
                "Harbour Board,representative,,,,,",
                "Harbour Board,observer,withheld,Safe House,,,",
                "Larkshire Board,chair,Amir Holt,Tools for All,2025,,"));
    return WorkbookReader.against(Network.empty(DAY))
        .read(new SheetFile("start", sheets, List.of()))
        .network(DAY);
  }

  private static RawSheet sheet(String name, String... lines) {
    List<TableRow> rows = new java.util.ArrayList<>();
    for (String line : lines) {
      rows.add(new TableRow(rows.size() + 1, List.of(line.split(",", -1))));
    }
    return new RawSheet(name, rows, false, List.of());
  }

  /** The slip of the board, signed by whoever checked it. */
  static FilledSlip signed(Network known) {
    return FilledSlip.of(known, BOARD)
        .answer("Checked by", "Ann Lowe")
        .answer("Checked on", "28/11/2026");
  }

  /** Somebody's tenure. */
  static Tenure tenure(Network network, String person) {
    return network.list(Tenure.class).stream()
        .filter(t -> t.person().map(network::name).equals(Optional.of(person)))
        .findFirst()
        .orElseThrow();
  }
}
