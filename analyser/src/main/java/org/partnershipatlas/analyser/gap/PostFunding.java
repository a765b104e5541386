package org.partnershipatlas.analyser.gap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Seat;

/**
 * Posts whose funding ends soon, or has ended, and on which groups rest: they service a group,
 * support a seat on it or hold one. Told once of a post, with its groups.
 */
final class PostFunding {
  private static final GapKind KIND = GapKind.POST_FUNDING_ENDING;
  private final Scope scope;
  private final Findings findings;

  PostFunding(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  void run() {
    Map<Id<Post>, Set<Group>> resting = new LinkedHashMap<>();
    scope.tested(KIND).forEach(g -> posts(g).forEach(p -> put(resting, p, g)));
    scope.network.list(Post.class).stream()
        .sorted(Comparator.comparing(Post::title).thenComparing(p -> p.id().value()))
        .filter(p -> resting.containsKey(p.id()))
        .forEach(
            p ->
                p.fundingEnds()
                    .ifPresent(end -> test(p, end, resting.getOrDefault(p.id(), Set.of()))));
  }

  private static void put(Map<Id<Post>, Set<Group>> resting, Id<Post> post, Group group) {
    resting.computeIfAbsent(post, p -> new LinkedHashSet<>()).add(group);
  }

  private Set<Id<Post>> posts(Group group) {
    Set<Id<Post>> posts = new LinkedHashSet<>();
    group.servicedBy().stream()
        .filter(s -> s.kind() == Kind.POST)
        .forEach(s -> posts.add(Id.post(s.value())));
    for (Seat seat : scope.network.seating().seatsOn(group.id())) {
      posts.addAll(seat.supportedBy());
      for (Holding holding : scope.network.seating().holdings(seat.id())) {
        holding.tenure().post().ifPresent(posts::add);
      }
    }
    return posts;
  }

  private void test(Post post, PartialDate end, Set<Group> groups) {
    LocalDate last = end.latest();
    List<Group> concerned =
        groups.stream()
            .filter(
                g ->
                    ChronoUnit.DAYS.between(scope.network.day(), last)
                        <= scope.rules.of(KIND, g).most())
            .toList();
    if (concerned.isEmpty()) {
      return;
    }
    long days = ChronoUnit.DAYS.between(scope.network.day(), last);
    Draft draft =
        new Draft(scope.rules.of(KIND, concerned.get(0)))
            .concerning(concerned)
            .key(post.id())
            .affected(List.of(post.id()))
            .about(concerned.stream().map(Group::id).toList())
            .days(-days)
            .facts(
                Facts.none()
                    .with("post", post.id())
                    .with("groups", concerned.stream().map(Group::id).toList())
                    .with("ends", end.toString())
                    .with("in days", days))
            .evidence(post.id(), "the post");
    concerned.forEach(g -> draft.evidence(g.id(), "rests on the post"));
    List<Candidate> funders =
        post.fundedBy().stream().map(f -> new Candidate(f, "funds the post")).toList();
    findings.add(draft.remedy(RemedyAction.ASK, funders));
  }
}
