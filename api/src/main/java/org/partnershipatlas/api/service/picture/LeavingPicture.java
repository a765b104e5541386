package org.partnershipatlas.api.service.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.analyser.dependence.LeaverKind;
import org.partnershipatlas.analyser.dependence.LeavingOptions;
import org.partnershipatlas.analyser.dependence.LeavingReport;
import org.partnershipatlas.analyser.dependence.Loss;
import org.partnershipatlas.analyser.words.LeavingWords;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.visualiser.Leaving;
import org.partnershipatlas.visualiser.scene.Look;

/** What one seat, post or organisation holds together, as it is drawn. */
public final class LeavingPicture {
  private final View view;
  private final LeavingReport report;
  private final Set<Id<Group>> reached = new LinkedHashSet<>();

  private LeavingPicture(View view, LeavingReport report) {
    this.view = view;
    this.report = report;
  }

  /**
   * The leaving that is asked for; the one that breaks most where none is.
   *
   * @param id who leaves
   */
  public static Leaving of(View view, Wishes wishes, Optional<Id<?>> id, Optional<String> heading) {
    LeaverKind kind =
        id.map(LeavingPicture::kind)
            .orElseGet(() -> wishes.word(LeaverKind.class, "kind", LeaverKind.SEAT));
    if (id.isEmpty() && kind == LeaverKind.PERSON) {
      throw Wishes.bad(
          "id",
          "",
          "What hangs by one person is private, and drawn only where that person is asked for.",
          "Add an id, or ask for a seat, post or organisation.");
    }
    LeavingOptions options = LeavingOptions.of(kind).most(0);
    LeavingReport report =
        view.analyser()
            .leaving(wishes.yes("conveners") ? options.withConveners() : options, view.progress());
    Optional<Loss> loss =
        report.losses().stream()
            .filter(one -> id.isEmpty() || one.leaver().equals(id.get()))
            .findFirst();
    LeavingPicture picture = new LeavingPicture(view, report);
    return loss.isPresent() ? picture.leaving(loss.get(), heading) : picture.nothing(id, heading);
  }

  private static LeaverKind kind(Id<?> id) {
    return switch (id.kind()) {
      case SEAT -> LeaverKind.SEAT;
      case POST -> LeaverKind.POST;
      case ORGANISATION -> LeaverKind.ORGANISATION;
      case PERSON, TENURE -> LeaverKind.PERSON;
      default ->
          throw Wishes.bad(
              "id",
              id.toString(),
              "What depends on a " + id.kind().word() + " is not worked out.",
              "Give a seat, post, organisation or person.");
    };
  }

  /** Nothing that is recorded breaks, which is worth a picture too. */
  private Leaving nothing(Optional<Id<?>> id, Optional<String> heading) {
    id.ifPresent(view.network()::get);
    String text =
        id.isPresent()
            ? "Nothing that is recorded breaks if it goes."
            : "The loss of no single "
                + report.kind().word()
                + " breaks anything that is recorded.";
    List<Id<Group>> all = view.network().current(Group.class).stream().map(Group::id).toList();
    return new Leaving(
        heading.orElse(id.map(this::title).orElse("What hangs by one alone · " + where())),
        id.map(one -> part(one, on(one))),
        List.of(),
        List.of(new Leaving.Loss(text, List.of())),
        List.of(),
        all,
        id.isPresent()
            ? List.of()
            : new LeavingWords(view.network(), view.names()).sentences(report));
  }

  private String where() {
    return view.source().title();
  }

  private String title(Id<?> who) {
    String what =
        switch (who.kind()) {
          case SEAT -> "this seat";
          case POST -> "this post";
          case ORGANISATION -> "this organisation";
          default -> "this person";
        };
    return "What hangs by " + what + " · " + where();
  }

  private Leaving leaving(Loss loss, Optional<String> heading) {
    List<Leaving.Seat> seats = new ArrayList<>();
    boolean itself = loss.leaver().kind() == Kind.SEAT;
    String then = "";
    for (Loss.GivenUp seat : loss.seats()) {
      reached.add(seat.group());
      then = seat.then().word();
      if (!itself) {
        seats.add(new Leaving.Seat(part(seat.seat(), on(seat.seat())), look(seat.then()), then));
      }
    }
    List<Leaving.Loss> losses = new ArrayList<>();
    List<Leaving.Part> groups = new ArrayList<>();
    for (Loss.Voiceless group : loss.groups()) {
      reached.add(group.group());
      groups.add(
          part(
              group.group(),
              group.surely()
                  ? "no voice left"
                  : "no recorded voice left; one may not be recorded"));
    }
    add(
        losses,
        groups,
        "group left without a voice of the sector",
        "groups left without a voice of the sector");
    add(
        losses,
        parts(loss.subjects()),
        "field or community heard on no group any more",
        "fields and communities heard on no group any more");
    add(
        losses,
        parts(loss.organisations()),
        "organisation for which nobody speaks any more",
        "organisations for which nobody speaks any more");
    List<Leaving.Cut> cuts = new ArrayList<>();
    loss.pairs()
        .forEach(
            pair -> {
              reached.add(pair.lower());
              reached.add(pair.upper());
              cuts.add(new Leaving.Cut(part(pair.lower(), ""), part(pair.upper(), "")));
            });
    if (losses.isEmpty() && loss.groupPairs() > 0) {
      losses.add(
          new Leaving.Loss(
              loss.groupPairs() + " pairs of groups can reach each other no more", List.of()));
    }
    return new Leaving(
        heading.orElse(title(loss.leaver())),
        Optional.of(part(loss.leaver(), itself ? on(loss.leaver()) + " · " + then : "")),
        seats,
        losses,
        cuts,
        List.copyOf(reached),
        List.of(
            new LeavingWords(view.network(), view.names())
                .sentence(loss, loss.leaver().kind() == Kind.PERSON)));
  }

  /** The group that a seat is on; nothing for other records. */
  private String on(Id<?> id) {
    return id.kind() == Kind.SEAT
        ? "on " + view.network().name(view.network().get(Id.seat(id.value())).group())
        : "";
  }

  private static void add(
      List<Leaving.Loss> losses, List<Leaving.Part> parts, String one, String several) {
    if (!parts.isEmpty()) {
      losses.add(new Leaving.Loss(parts.size() + " " + (parts.size() == 1 ? one : several), parts));
    }
  }

  private List<Leaving.Part> parts(List<? extends Id<?>> ids) {
    List<Leaving.Part> parts = new ArrayList<>();
    ids.forEach(id -> parts.add(part(id, id.kind() == Kind.ORGANISATION ? "" : id.kind().word())));
    return parts;
  }

  private Leaving.Part part(Id<?> id, String detail) {
    String name = id.kind() == Kind.TENURE ? "holder not known" : Titles.of(view.network(), id);
    return new Leaving.Part(id, Character.toUpperCase(name.charAt(0)) + name.substring(1), detail);
  }

  private static Look look(Loss.Then then) {
    return switch (then) {
      case VACANT -> Look.VACANT;
      case DEPUTY -> Look.DEPUTY_ONLY;
      case SHARED, NO_DEPUTY -> Look.FILLED;
    };
  }
}
