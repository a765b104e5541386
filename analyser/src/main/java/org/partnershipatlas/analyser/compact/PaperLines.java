package org.partnershipatlas.analyser.compact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipatlas.model.Action;
import org.partnershipatlas.model.ActionKind;
import org.partnershipatlas.model.Agreement;
import org.partnershipatlas.model.Document;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Post;

/** Outcomes, resources and documents: what is written down rather than who sits where. */
final class PaperLines {
  private final Ground ground;

  private PaperLines(Ground ground) {
    this.ground = ground;
  }

  static List<Line> list(Ground ground) {
    PaperLines lines = new PaperLines(ground);
    return List.of(
        lines.wins(),
        lines.lastReview(),
        lines.posts(),
        lines.hours(),
        lines.fundingEnds(),
        lines.documents(),
        lines.induction(),
        lines.nextReview());
  }

  private List<Action> actions(ActionKind kind) {
    return ground.network.list(Action.class).stream()
        .filter(a -> a.kind().filter(k -> k == kind).isPresent())
        .filter(a -> a.date().map(d -> isPast(d)).orElse(true))
        .toList();
  }

  private boolean isPast(PartialDate date) {
    return !date.earliest().isAfter(ground.network.day());
  }

  private Line wins() {
    List<Action> wins = actions(ActionKind.WIN);
    return Line.found(Topic.WINS, wins.stream().map(Action::id).toList())
        .date(latest(wins.stream().flatMap(a -> a.date().stream())));
  }

  private static Optional<PartialDate> latest(Stream<PartialDate> dates) {
    return dates.max(Comparator.naturalOrder());
  }

  private Line lastReview() {
    List<Action> reviews = actions(ActionKind.REVIEW);
    List<Agreement> reviewed =
        ground.agreements().stream()
            .filter(a -> a.reviewed().filter(this::isPast).isPresent())
            .toList();
    List<Id<?>> found = new ArrayList<>();
    reviews.forEach(a -> found.add(a.id()));
    reviewed.forEach(a -> found.add(a.id()));
    return Line.found(Topic.LAST_REVIEW, found)
        .date(
            latest(
                Stream.concat(
                    reviews.stream().flatMap(a -> a.date().stream()),
                    reviewed.stream().flatMap(a -> a.reviewed().stream()))));
  }

  private List<Post> listPosts() {
    return ground.network.list(Post.class).stream()
        .sorted(Comparator.comparing(Post::title).thenComparing(p -> p.id().value()))
        .toList();
  }

  private Line posts() {
    List<Id<Post>> posts = listPosts().stream().map(Post::id).toList();
    return Line.found(Topic.POSTS, posts).about(posts);
  }

  private Line hours() {
    List<Post> known = listPosts().stream().filter(p -> p.hours().isPresent()).toList();
    long hours =
        Math.round(known.stream().mapToDouble(p -> p.hours().orElseThrow().doubleValue()).sum());
    return Line.found(Topic.HOURS, known.stream().map(Post::id).toList())
        .number(hours)
        .of(known.size());
  }

  private Line fundingEnds() {
    List<Post> ending =
        listPosts().stream()
            .filter(p -> p.fundingEnds().isPresent())
            .sorted(Comparator.comparing((Post p) -> p.fundingEnds().orElseThrow()))
            .toList();
    List<Id<Post>> ids = ending.stream().map(Post::id).toList();
    return Line.found(Topic.FUNDING_ENDS, ids)
        .about(ids.stream().limit(1).toList())
        .date(ending.stream().findFirst().flatMap(Post::fundingEnds));
  }

  private List<Id<Document>> documents(List<String> words) {
    return ground.network.list(Document.class).stream()
        .filter(
            d -> {
              String text = (d.title() + " " + d.kind().orElse("")).toLowerCase(Locale.ROOT);
              return words.isEmpty() || words.stream().anyMatch(text::contains);
            })
        .sorted(Comparator.comparing(Document::title).thenComparing(d -> d.id().value()))
        .map(Document::id)
        .toList();
  }

  private Line documents() {
    List<Id<Document>> all = documents(List.of());
    return Line.found(Topic.DOCUMENTS, all).about(all);
  }

  private Line induction() {
    List<Id<Document>> found = documents(List.of("induction", "training", "new starter"));
    return Line.found(Topic.INDUCTION, found).about(found);
  }

  private Line nextReview() {
    List<Agreement> due =
        ground.agreements().stream()
            .filter(a -> a.nextReview().isPresent())
            .sorted(Comparator.comparing((Agreement a) -> a.nextReview().orElseThrow()))
            .toList();
    List<Id<Agreement>> ids = due.stream().map(Agreement::id).toList();
    return Line.found(Topic.NEXT_REVIEW, ids)
        .about(ids.stream().limit(1).toList())
        .date(due.stream().findFirst().flatMap(Agreement::nextReview));
  }
}
