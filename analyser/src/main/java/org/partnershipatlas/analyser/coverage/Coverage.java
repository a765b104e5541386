package org.partnershipatlas.analyser.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.Evidence;
import org.partnershipatlas.analyser.coverage.SubjectFinder.Given;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.CompletenessKind;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Seat;

/**
 * Who is spoken for on which group, on the network's day, and by what right.
 *
 * <p>Only voices that some seat gives are kept; whoever has none is <em>none</em> where the group's
 * seats are complete and nothing that is not recorded of them could give a voice, and else <em>not
 * recorded</em>. The work grows with the seats and with those for whom they speak.
 */
public final class Coverage {
  private final Network network;
  private final CoverageOptions options;
  private final List<Group> groups;
  private final List<Organisation> organisations;
  private final Map<Id<Group>, GroupVoices> byGroup = new LinkedHashMap<>();
  private final Map<Id<Organisation>, List<Voice>> byOrganisation = new LinkedHashMap<>();
  private final Subjects subjects;
  private final SubjectFinder finder;
  private final Openings openings;
  private final Constituencies constituencies;
  private final OpenTo openTo;

  private Coverage(Network network, CoverageOptions options) {
    this.network = network;
    this.options = options;
    this.constituencies = new Constituencies(network, options.reach());
    this.subjects = new Subjects(network);
    this.finder = new SubjectFinder(network, constituencies, subjects);
    this.openings = new Openings(network, constituencies);
    this.groups =
        network.current(Group.class).stream()
            .filter(g -> options.takes(network, g))
            .sorted(Comparator.comparing(Group::name).thenComparing(g -> g.id().value()))
            .toList();
    this.organisations =
        network.list(Organisation.class).stream()
            .filter(o -> options.takes(network, o))
            .sorted(
                Comparator.comparing((Organisation o) -> network.name(o.id()))
                    .thenComparing(o -> o.id().value()))
            .toList();
    this.openTo = new OpenTo(openings, organisations);
    for (Group group : groups) {
      List<SeatView> views = SeatView.on(network, group.id());
      byGroup.put(
          group.id(),
          new GroupVoices(
              group,
              network.grounds().isComplete(CompletenessKind.SEATS_OF_A_GROUP, group.id()),
              views,
              VoiceFinder.find(network, constituencies, group, views),
              openings.of(views)));
    }
    byGroup
        .values()
        .forEach(
            g ->
                g.found()
                    .values()
                    .forEach(
                        v ->
                            byOrganisation
                                .computeIfAbsent(v.organisation(), o -> new ArrayList<>(4))
                                .add(v)));
  }

  /** The coverage of a network. */
  public static Coverage of(Network network, CoverageOptions options) {
    return new Coverage(network, options);
  }

  public Network network() {
    return network;
  }

  public CoverageOptions options() {
    return options;
  }

  /** The groups that are looked at, by name. */
  public List<Group> groups() {
    return groups;
  }

  /** The organisations that are looked at, by name. */
  public List<Organisation> organisations() {
    return organisations;
  }

  /** The voice of an organisation on a group. */
  public Voice voice(Id<Organisation> organisation, Id<Group> group) {
    GroupVoices of = on(group);
    Voice found = of.found().get(organisation);
    if (found != null) {
      return found;
    }
    List<Opening> open = listOpenings(organisation, group, VoiceState.NONE);
    boolean none = of.complete() && open.isEmpty();
    return new Voice(
        organisation,
        group,
        none ? VoiceState.NONE : VoiceState.NOT_RECORDED,
        Optional.empty(),
        none ? completeness(group) : evidence(open));
  }

  private static List<Evidence> evidence(List<Opening> open) {
    return open.stream()
        .map(o -> new Evidence(o.view().seat().id(), "not recorded: " + o.missing().word()))
        .distinct()
        .toList();
  }

  private List<Evidence> completeness(Id<Group> group) {
    return network
        .grounds()
        .find(CompletenessKind.SEATS_OF_A_GROUP, group)
        .map(c -> List.of(new Evidence(c.id(), "its seats are all listed")))
        .orElse(List.of());
  }

  /** The state of an organisation on a group, without the evidence. */
  public VoiceState state(Id<Organisation> organisation, Id<Group> group) {
    GroupVoices of = on(group);
    Voice found = of.found().get(organisation);
    if (found != null) {
      return found.state();
    }
    if (!of.complete()) {
      return VoiceState.NOT_RECORDED;
    }
    return of.openings().stream().anyMatch(o -> openings.could(o, organisation))
        ? VoiceState.NOT_RECORDED
        : VoiceState.NONE;
  }

  /**
   * The organisations, by their places in the list of those looked at, that something may reach.
   */
  BitSet openTo(Id<Group> group) {
    return openTo.anyOf(on(group).openings());
  }

  /** What is not recorded and could give an organisation a stronger state than that. */
  List<Opening> listOpenings(Id<Organisation> organisation, Id<Group> group, VoiceState than) {
    return on(group).openings().stream()
        .filter(o -> o.strongest().compareTo(than) < 0 && openings.could(o, organisation))
        .toList();
  }

  /** Whether nothing that is not recorded could let somebody speak for an organisation there. */
  public boolean surelyNotSpokenFor(Id<Organisation> organisation, Id<Group> group) {
    return on(group).complete()
        && !state(organisation, group).spokenFor()
        && listOpenings(organisation, group, VoiceState.DEPUTY_ONLY).isEmpty();
  }

  /** The voices that the seats of a group give, by the organisations' names. */
  public List<Voice> listVoices(Id<Group> group) {
    return on(group).found().values().stream()
        .sorted(
            Comparator.comparing((Voice v) -> network.name(v.organisation()))
                .thenComparing(v -> v.organisation().value()))
        .toList();
  }

  /** The voices that an organisation is given, in the order of the groups. */
  public List<Voice> listOf(Id<Organisation> organisation) {
    return Collections.unmodifiableList(byOrganisation.getOrDefault(organisation, List.of()));
  }

  /** The voice of a field, community, area, size band or sector on a group. */
  public SubjectVoice voice(RowKey row, Id<Group> group) {
    GroupVoices of = on(group);
    Optional<Given> given = finder.find(row, of.views());
    if (given.isPresent()) {
      Given known = given.get();
      return new SubjectVoice(row, group, known.state(), known.notShown(), known.evidence());
    }
    List<Opening> open = listOpenings(row, group, SubjectState.NONE);
    boolean none = of.complete() && open.isEmpty();
    return new SubjectVoice(
        row,
        group,
        none ? SubjectState.NONE : SubjectState.NOT_RECORDED,
        Optional.empty(),
        none ? completeness(group) : evidence(open));
  }

  /** The state of a row on a group, without the evidence. */
  SubjectState state(RowKey row, Id<Group> group) {
    GroupVoices of = on(group);
    Optional<Given> given = finder.find(row, of.views());
    if (given.isPresent()) {
      return given.get().state();
    }
    boolean none =
        of.complete() && of.openings().stream().noneMatch(o -> finder.could(o, row).isPresent());
    return none ? SubjectState.NONE : SubjectState.NOT_RECORDED;
  }

  private List<Opening> listOpenings(RowKey row, Id<Group> group, SubjectState than) {
    return on(group).openings().stream()
        .filter(o -> finder.could(o, row).map(s -> s.compareTo(than) < 0).orElse(false))
        .toList();
  }

  /** Whether nothing that is not recorded could give a row that state, or a stronger one, there. */
  public boolean surelyBelow(RowKey row, Id<Group> group, SubjectState state) {
    SubjectState next = SubjectState.values()[state.ordinal() + 1];
    return on(group).complete()
        && voice(row, group).state().compareTo(state) > 0
        && listOpenings(row, group, next).isEmpty();
  }

  /** Whether an organisation counts in that row. */
  public boolean isOf(RowKey row, Id<Organisation> organisation) {
    return network.find(organisation).map(o -> subjects.isOf(row, o)).orElse(false);
  }

  /** The seats of a group of which something is not recorded that could give somebody a voice. */
  public Set<Id<?>> listOpenSeats(Id<Group> group) {
    Set<Id<?>> seats = new LinkedHashSet<>();
    on(group).openings().forEach(o -> seats.add(o.view().seat().id()));
    return seats;
  }

  /** Whether a group's seats are complete and nothing is left open of any of them. */
  public boolean settled(Id<Group> group) {
    return on(group).settled();
  }

  /** The organisations that work in an area, those of a wider area included. */
  public Set<Id<Organisation>> listWorkingIn(Id<Area> area) {
    return constituencies.workingIn(area);
  }

  /** The organisations of a field or community, narrower ones included, or in an area. */
  public Set<Id<Organisation>> listBelongingTo(Id<?> subject) {
    return constituencies.of(subject);
  }

  /** Those of a field or community that work in an area, those of a wider area included. */
  public Set<Id<Organisation>> listBelongingTo(Id<?> subject, Id<Area> area) {
    return Constituencies.common(constituencies.of(subject), constituencies.workingIn(area));
  }

  /**
   * The organisations that a constituency means to a group: those of a field or community that work
   * where the group does, those in an area, a body and those that reach it.
   */
  public Set<Id<Organisation>> listNamedBy(Id<?> constituency, Group group) {
    return constituencies.named(constituency, group);
  }

  /** The organisations for whom a seat is kept or speaks. */
  public Set<Id<Organisation>> listMeantBy(Seat seat) {
    Group group = network.get(seat.group());
    Set<Id<Organisation>> all = new LinkedHashSet<>(constituencies.reserved(seat, group));
    seat.speaksFor().forEach(part -> all.addAll(constituencies.named(part, group)));
    return all;
  }

  /** The rows of a kind, in reading order: those that are recorded or that some body belongs to. */
  public List<RowKey> listRows(RowKind kind) {
    if (kind == RowKind.ORGANISATION) {
      return organisations.stream().map(o -> RowKey.organisation(o.id())).toList();
    }
    Set<RowKey> rows = new LinkedHashSet<>();
    Stream.concat(
            subjects.listRecorded(kind).stream(),
            organisations.stream().flatMap(o -> subjects.listKeys(kind, o).stream()))
        .sorted(Comparator.comparing(this::label).thenComparing(RowKey::text))
        .forEach(rows::add);
    if (organisations.stream().anyMatch(o -> subjects.listKeys(kind, o).isEmpty())) {
      rows.add(RowKey.notRecorded(kind));
    }
    return List.copyOf(rows);
  }

  private String label(RowKey row) {
    return row.id().map(network::name).orElse(row.text());
  }

  /** The matrix of those rows and columns. */
  public Matrix matrix(RowKind rows, ColumnKind columns) {
    return new MatrixMaker(this, subjects).make(rows, columns);
  }

  GroupVoices on(Id<Group> group) {
    GroupVoices of = byGroup.get(group);
    if (of == null) {
      throw new org.partnershipatlas.analyser.BadQuestion(
          "The group " + group + " is not among those looked at.",
          group.toString(),
          "Ask for a group that exists on the day and is not filtered out.");
    }
    return of;
  }
}
