package org.partnershipatlas.api.service.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipatlas.analyser.AreaScope;
import org.partnershipatlas.analyser.words.EndedWords;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.GroupKind;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Reach;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.visualiser.document.Block;
import org.partnershipatlas.visualiser.document.Document;
import org.partnershipatlas.visualiser.document.Page;
import org.partnershipatlas.visualiser.layout.Sources;

/**
 * The page for a website: the groups, the seats on them and for whom they speak, and first what is
 * vacant, until when and how to come forward. The view must be one that names people only where
 * they have agreed to it.
 */
public final class PublicPage {
  private final View view;
  private final Network network;
  private final PublicSeats seats;
  private final Optional<String> contact;

  private PublicPage(View view, Optional<String> contact) {
    this.view = view;
    this.network = view.network();
    this.seats = new PublicSeats(network);
    this.contact = contact;
  }

  /**
   * The page of an area, or of everything.
   *
   * @param contact whom to write to, as it is to be read; empty where it is not said
   */
  public static Document of(View view, Optional<Id<Area>> area, Optional<String> contact) {
    area.ifPresent(view.network()::get);
    return new PublicPage(view, contact).document(area);
  }

  private Document document(Optional<Id<Area>> area) {
    List<Group> groups =
        new AreaScope(network, area)
            .groups().stream()
                .sorted(Comparator.comparing(Group::name).thenComparing(g -> g.id().value()))
                .toList();
    String where = area.map(network.places()::title).orElse(view.source().title());
    List<Block> blocks = new ArrayList<>();
    area.flatMap(id -> EndedWords.sentence(network, id))
        .ifPresent(text -> blocks.add(new Block.Paragraph(text)));
    vacancies(groups, blocks);
    groups.forEach(group -> group(group, blocks));
    List<String> foot = new ArrayList<>();
    foot.add(Reach.of(network, groups).line() + ".");
    foot.add("People are named only where they have agreed to it. A blank means not recorded.");
    foot.add(Sources.sources(network, groups));
    Page page =
        new Page(
            "Who speaks for whom: " + where,
            Sources.date(network)
                + contact.map(c -> " · Questions and corrections: " + c).orElse(""),
            blocks,
            foot);
    return new Document(page.heading(), List.of(page), "", List.of());
  }

  /** What is vacant, the earliest closing date first. */
  private void vacancies(List<Group> groups, List<Block> blocks) {
    List<Seat> vacant =
        groups.stream()
            .flatMap(g -> network.seating().seatsOn(g.id()).stream())
            .filter(s -> network.seating().state(s.id()) == SeatState.VACANT)
            .sorted(
                Comparator.comparing(this::closes)
                    .thenComparing(s -> network.name(s.group()))
                    .thenComparing(s -> s.id().value()))
            .toList();
    blocks.add(new Block.Heading("Vacant seats"));
    if (vacant.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              "No seat is recorded as vacant. Where it is not recorded who holds a seat, it may be."));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Seat seat : vacant) {
      rows.add(
          List.of(
              seats.name(seat),
              network.name(seat.group()),
              seats.whom(seat),
              until(seat),
              seat.howToStand().orElse("not recorded")));
    }
    blocks.add(
        new Block.Table(
            vacant.size() == 1 ? "One seat is vacant" : vacant.size() + " seats are vacant",
            List.of("Seat", "Group", "For whom", "Come forward by", "How to stand"),
            rows));
  }

  /** Open ones by their day, then those without one, then those that are past. */
  private LocalDate closes(Seat seat) {
    Optional<LocalDate> last = seat.applicationsClose().map(d -> d.latest());
    return last.map(day -> day.isBefore(network.day()) ? LocalDate.MAX : day)
        .orElse(LocalDate.MAX.minusDays(1));
  }

  private String until(Seat seat) {
    return seat.applicationsClose()
        .map(
            date ->
                date.latest().isBefore(network.day())
                    ? "closed on " + RowLines.date(date)
                    : RowLines.date(date))
        .orElse("not recorded");
  }

  private void group(Group group, List<Block> blocks) {
    blocks.add(new Block.Heading(group.name()));
    String about = about(group);
    if (!about.isEmpty()) {
      blocks.add(new Block.Paragraph(about));
    }
    List<List<String>> rows = seats.rows(group);
    if (rows.isEmpty()) {
      blocks.add(new Block.Paragraph("No seat on it is recorded."));
    } else {
      blocks.add(
          new Block.Table(
              rows.size() == 1 ? "One seat" : rows.size() + " seats",
              List.of("Seat", "Held by", "Speaks for"),
              rows));
    }
  }

  private String about(Group group) {
    List<String> parts = new ArrayList<>();
    group.kind().filter(k -> k != GroupKind.OTHER).map(GroupKind::word).ifPresent(parts::add);
    if (!group.themes().isEmpty()) {
      parts.add(names(group.themes()));
    }
    if (!group.areas().isEmpty()) {
      parts.add(names(network.places().areas(group)));
    }
    group.meetsPerYear().ifPresent(n -> parts.add("meets " + often(n) + " a year"));
    String text = String.join(" · ", parts);
    return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private static String often(BigDecimal times) {
    return switch (times.stripTrailingZeros().toPlainString()) {
      case "1" -> "once";
      case "2" -> "twice";
      default -> times.toPlainString() + " times";
    };
  }

  private String names(List<? extends Id<?>> ids) {
    return ids.stream().map(network::name).sorted().collect(Collectors.joining(", "));
  }
}
