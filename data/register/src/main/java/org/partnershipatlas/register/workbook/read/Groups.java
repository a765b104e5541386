package org.partnershipatlas.register.workbook.read;

import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;

/** Groups are one where name and areas are one; a blank area fits the only group of the name. */
final class Groups {

  private final Book book;
  private final Directory directory;

  Groups(Book book, Directory directory) {
    this.book = book;
    this.directory = directory;
  }

  /**
   * The group of that name for those areas, new where there is none; empty where it cannot be told,
   * which is told to the book.
   */
  Optional<Id<?>> find(String name, List<String> areas, Spot spot) {
    List<Id<?>> same = directory.look(List.of(Kind.GROUP), name);
    if (areas.isEmpty()) {
      if (same.size() > 1) {
        book.fault(
            "ambiguous-name",
            spot,
            name,
            "There are " + same.size() + " groups called “" + name + "”.",
            "Fill in the area, or write one of "
                + String.join(", ", same.stream().map(Id::value).sorted().toList())
                + ".");
        return Optional.empty();
      }
      return Optional.of(same.isEmpty() ? directory.create(Kind.GROUP, name, spot) : same.get(0));
    }
    List<String> said = areas.stream().sorted().toList();
    Optional<Id<?>> fitting =
        same.stream()
            .filter(group -> areas(group).equals(said))
            .findFirst()
            .or(() -> same.stream().filter(group -> areas(group).isEmpty()).findFirst());
    if (fitting.isPresent()) {
      return fitting;
    }
    Id<?> made = directory.create(Kind.GROUP, name, spot);
    if (!same.isEmpty()) {
      ask(same.get(0), made, name, areas, spot);
    }
    return Optional.of(made);
  }

  private void ask(Id<?> one, Id<?> other, String name, List<String> areas, Spot spot) {
    book.ask(
        Question.of(
            Question.What.SAME_NAME,
            "“"
                + name
                + "” is listed for "
                + String.join(", ", names(areas(one)))
                + " and for "
                + String.join(", ", names(areas))
                + ": are they one group? They were read as two.",
            one,
            other,
            spot.place()));
  }

  private List<String> names(List<String> areas) {
    return areas.stream().map(area -> directory.name(Id.of(Kind.AREA, area))).toList();
  }

  private List<String> areas(Id<?> group) {
    List<String> drafted = book.find(group).map(draft -> draft.list("areas")).orElse(List.of());
    List<String> areas =
        drafted.isEmpty()
            ? book.known()
                .find(group)
                .map(AtlasRecord::row)
                .map(r -> r.list("areas"))
                .orElse(List.of())
            : drafted;
    return areas.stream().sorted().toList();
  }
}
