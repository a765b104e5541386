package org.partnershipatlas.register.parliament;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Theme;
import org.partnershipatlas.register.bodies.Bodies;
import org.partnershipatlas.register.bodies.Published;
import org.partnershipatlas.register.bodies.SourceRow;

/**
 * The groups of the register. The short name by which memberships name them is not unique: a group
 * of one parliament may share it with groups of others, and the Senedd's stand twice, once in each
 * language, which is one group with two names.
 */
final class RegisteredGroups {
  private static final Pattern SECRETARIAT =
      Pattern.compile("^(.{2,90}?) (?:acts|act|is acting|provides|provide) (?:as )?(?:the )?.*");

  private final Network known;
  private final Bodies bodies;
  private final Published told;
  private final Map<String, Map<Parliament, Row>> bySlug = new LinkedHashMap<>();
  private final Map<String, Row> themes = new LinkedHashMap<>();
  private final Map<String, Row> nations = new LinkedHashMap<>();
  private final Map<String, String> knownThemes = new LinkedHashMap<>();

  RegisteredGroups(Network known, Bodies bodies, Published told) {
    this.known = known;
    this.bodies = bodies;
    this.told = told;
    known
        .list(Theme.class)
        .forEach(t -> knownThemes.put(NameKey.of(t.name()).text(), t.id().value()));
  }

  void add(SourceRow row) {
    told.row();
    String slug = row.get("slug");
    Optional<Parliament> parliament = Parliament.find(row.get("parliament"));
    Optional<String> title = row.find("title");
    if (slug.isEmpty() || parliament.isEmpty() || title.isEmpty()) {
      told.fault(
          row,
          "group-not-told",
          "A group needs a slug, a title and a parliament that is known.",
          parliament.isEmpty() ? "parliament" : "slug",
          row.get("parliament"),
          "Fill them in, or take the row out.");
      return;
    }
    Map<Parliament, Row> same = bySlug.computeIfAbsent(slug, s -> new EnumMap<>(Parliament.class));
    Row before = same.get(parliament.get());
    if (before == null) {
      same.put(parliament.get(), group(row, slug, parliament.get(), title.get()));
    } else {
      told.count(
          "# {groups stand|group stands} in two languages; each is one group with two names.");
      same.put(parliament.get(), twoNames(before, row, title.get()));
    }
  }

  /** The English name is shown, the other one is kept beside it. */
  private static Row twoNames(Row before, SourceRow row, String title) {
    String first = before.find("name").orElse("");
    boolean english = !row.get("parliament").endsWith("-cy");
    Row named =
        before.with("name", english ? title : first).with("other_names", english ? first : title);
    return english && row.find("purpose").isPresent()
        ? named.with("note", row.get("purpose"))
        : named;
  }

  private Row group(SourceRow row, String slug, Parliament parliament, String title) {
    Set<String> subjects = new LinkedHashSet<>();
    for (String subject : row.get("categories").split("\\|", -1)) {
      if (!subject.isBlank()) {
        subjects.add(theme(subject.strip()));
      }
    }
    List<String> extra = new ArrayList<>();
    extra.add("parliament=" + row.get("parliament").replaceFirst("-(en|cy)$", ""));
    row.find("category").ifPresent(text -> extra.add("category=" + text));
    row.find("website")
        .filter(w -> w.contains("."))
        .ifPresent(text -> extra.add("web page=" + text));
    row.find("source url").ifPresent(text -> extra.add("register page=" + text));
    row.find("date of most recent agm").ifPresent(text -> extra.add("annual meeting=" + text));
    Row group =
        Row.of(Kind.GROUP, id(parliament, slug))
            .with("name", title)
            .with("kind", "other")
            .with("areas", nation(parliament))
            .with("themes", List.copyOf(subjects))
            .with("note", row.get("purpose"))
            .with("source", PartyGroups.SOURCE)
            .with("certainty", "stated");
    Optional<String> secretariat = row.find("secretariat");
    Optional<String> body = secretariat.flatMap(RegisteredGroups::body);
    secretariat.ifPresent(text -> extra.add("secretariat=" + text));
    if (body.isPresent()) {
      Bodies.Body serving = bodies.get(List.of(), body.get(), row.place("secretariat"));
      group = group.with("serviced_by", serving.id().toString());
    } else if (secretariat.isPresent()) {
      told.count(
          "# {secretariats do not begin with a body's name; they are|secretariat does not begin with a body's name; it is} kept as text.");
    }
    return group.with("extra", extra);
  }

  private static Optional<String> body(String secretariat) {
    Matcher form = SECRETARIAT.matcher(secretariat.replaceAll("\\s+", " "));
    return form.matches()
        ? Optional.of(
                String.valueOf(form.group(1)).replaceFirst("^(?i)the group's secretariat is ", ""))
            .filter(
                name ->
                    !name.contains(". ") && !name.toLowerCase(Locale.ROOT).contains(" of whom "))
        : Optional.empty();
  }

  private String theme(String name) {
    String key = NameKey.of(name).text();
    return knownThemes.computeIfAbsent(
        key,
        k -> {
          String id = k.replace(' ', '-');
          themes.put(
              id,
              Row.of(Kind.THEME, id)
                  .with("name", name)
                  .with("source", PartyGroups.SOURCE)
                  .with("certainty", "stated"));
          return id;
        });
  }

  private String nation(Parliament parliament) {
    String id = NameKey.of(parliament.nation()).text().replace(' ', '-');
    nations.putIfAbsent(
        id,
        Row.of(Kind.AREA, id)
            .with("name", parliament.nation())
            .with("kind", "nation")
            .with("certainty", "public knowledge"));
    return id;
  }

  /**
   * The group that a membership means: that of the parliament on whose pages it stands, else of the
   * one in which such members sit, else the only one that is registered under the short name.
   */
  Optional<Row> find(SourceRow member) {
    Map<Parliament, Row> same = listed(member.get("appg"));
    Optional<Parliament> page = Parliament.ofPage(member.get("url source"));
    if (page.isPresent()) {
      return page.map(same::get);
    }
    Optional<Parliament> type = Parliament.ofMember(member.get("member type"));
    return type.map(same::get)
        .or(() -> same.size() == 1 ? registered(same) : Optional.empty())
        .or(() -> type.isEmpty() ? Optional.ofNullable(same.get(Parliament.UK)) : Optional.empty());
  }

  /** The groups of a short name, of these files or else of the register as it is. */
  private Map<Parliament, Row> listed(String slug) {
    Map<Parliament, Row> same = new EnumMap<>(Parliament.class);
    for (Parliament each : Parliament.values()) {
      known.find(Id.group(id(each, slug))).map(Group::row).ifPresent(row -> same.put(each, row));
    }
    same.putAll(bySlug.getOrDefault(slug, Map.of()));
    return same;
  }

  private static String id(Parliament parliament, String slug) {
    return parliament.word() + "-" + slug;
  }

  /** One that only memberships name says nothing of members of other parliaments. */
  private static Optional<Row> registered(Map<Parliament, Row> same) {
    return same.values().stream()
        .filter(row -> row.find("certainty").equals(Optional.of("stated")))
        .findFirst();
  }

  /** A group that only memberships name. */
  Row unregistered(SourceRow member) {
    String slug = member.get("appg");
    Parliament parliament =
        Parliament.ofPage(member.get("url source"))
            .or(() -> Parliament.ofMember(member.get("member type")))
            .orElse(Parliament.UK);
    Row row =
        Row.of(Kind.GROUP, id(parliament, slug))
            .with("name", slug.replace('-', ' '))
            .with("kind", "other")
            .with("areas", nation(parliament))
            .with("source", PartyGroups.SOURCE)
            .with("certainty", "assumed");
    bySlug.computeIfAbsent(slug, s -> new EnumMap<>(Parliament.class)).put(parliament, row);
    return row;
  }

  int count() {
    return bySlug.values().stream().mapToInt(Map::size).sum();
  }

  /** Nations, themes and groups, those first that others name. */
  List<Row> rows() {
    List<Row> all = new ArrayList<>();
    nations.values().stream().filter(r -> !known.has(Id.area(r.id()))).forEach(all::add);
    all.addAll(themes.values());
    bySlug.values().forEach(same -> all.addAll(same.values()));
    return all;
  }
}
