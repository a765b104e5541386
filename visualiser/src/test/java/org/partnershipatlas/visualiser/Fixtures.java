package org.partnershipatlas.visualiser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

/** Networks to draw, small and hand-made or large and random. */
public final class Fixtures {
  private static final List<String> DISTRICTS =
      List.of(
          "Exeter",
          "East Devon",
          "Mid Devon",
          "North Devon",
          "South Hams",
          "Teignbridge",
          "Torridge",
          "West Devon");

  private Fixtures() {}

  /** A county and its districts, two of which share a partnership; champions nobody names. */
  public static Network hub() {
    StringBuilder text = new StringBuilder("area devon name='Devon' kind=county\n");
    for (String name : DISTRICTS) {
      text.append("area ").append(slug(name)).append(" name='").append(name);
      text.append("' kind=district within=devon\n");
    }
    text.append("theme health name='Health and wellbeing'\n");
    text.append("group hub name='Compact Hub' kind='Compact group' areas=devon\n");
    text.append("group dsp name='Devon Strategic Partnership' kind='partnership board'");
    text.append(" areas=devon source='The report, page 15'\n");
    text.append("link l0 from_group=hub to_group=dsp kind='reports to'\n");
    text.append("post worker title='Compact Development Worker'\n");
    seats(text, "dsp", "dsp");
    for (String name : DISTRICTS) {
      String slug = slug(name);
      if (slug.equals("torridge") || slug.equals("west-devon")) {
        continue;
      }
      boolean shared = slug.equals("north-devon");
      text.append("group lsp-").append(slug).append(" name='");
      text.append(shared ? "Northern Devon Partnership" : name + " Local Strategic Partnership");
      text.append("' kind='partnership board' areas=");
      text.append(shared ? "north-devon;torridge\n" : slug + "\n");
      seats(text, "lsp-" + slug, slug);
    }
    text.append("group hwb name='Exeter Health and Wellbeing Group' kind='thematic group'");
    text.append(" areas=exeter themes=health part_of=lsp-exeter\n");
    text.append("seat hs1 group=hwb role=chair\nseat hs2 group=hwb role=observer\n");
    text.append("person p1 name='Priya Shah'\nperson p2 name_withheld=yes\n");
    text.append("tenure ht1 seat=hs1 person=p1\ntenure ht2 seat=hs2 person=p2\n");
    text.append("seat hubchair group=hub role=chair\ntenure ht3 seat=hubchair person=p1\n");
    text.append("seat ws group=hub role='support post'\ntenure wt seat=ws post=worker\n");
    text.append("seat ws2 group=dsp role='support post'\ntenure wt2 seat=ws2 post=worker\n");
    text.append("completeness c1 what='seats of a group' of=group:hub\n");
    return NetworkText.network(text.toString(), "2008-09-01");
  }

  private static void seats(StringBuilder text, String group, String slug) {
    text.append("seat ct-").append(slug).append(" group=hub role=champion nominated_by=group:");
    text.append(group).append(" reserved_for_sector=third\n");
    text.append("tenure tt-").append(slug).append(" seat=ct-").append(slug).append('\n');
    text.append("seat cp-").append(slug).append(" group=hub role=champion nominated_by=group:");
    text.append(group).append(" reserved_for_sector=public\n");
    switch (slug) {
      case "exeter" -> text.append("tenure tp-exeter seat=cp-exeter term_ends=2007-12\n");
      case "mid-devon" -> {}
      case "south-hams" -> text.append("tenure tp-sh seat=cp-south-hams capacity=deputy\n");
      case "east-devon" -> text.append("seat extra-ed group=hub role=champion vacant=yes\n");
      default -> text.append("tenure tp-" + slug + " seat=cp-" + slug + "\n");
    }
  }

  private static String slug(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }

  /** One tier: a board, thematic groups under it, one post that serves three of them. */
  public static Network oneTier() {
    return NetworkText.network(
        """
        area merton name='Merton' kind='London borough'
        theme t1 name='Children and young people'
        theme t2 name='Health'
        theme t3 name='Safer and stronger communities'
        group lsp name='Merton Partnership' kind='partnership board' areas=merton
        group compact name='Compact Board' kind='Compact group' areas=merton
        group panel name='Voluntary sector grants panel' kind='commissioning panel' areas=merton
        group cyp name='Children’s Trust' kind='thematic group' themes=t1 areas=merton
        group safe name='Safer Merton' kind='thematic group' themes=t3 areas=merton
        group health name='Health partnership' kind='thematic group' themes=t2 areas=merton
        group carers name='Carers’ forum' kind='sector forum' themes=t2 areas=merton
        link a from_group=compact to_group=lsp kind='reports to'
        link b from_group=cyp to_group=lsp kind='reports to'
        link c from_group=safe to_group=lsp kind='reports to'
        link d from_group=carers to_group=health kind=feeds
        link e from_group=health to_group=compact kind='shares plan'
        post w title='Partnership officer'
        person x name='Ana Jones'
        seat s1 group=lsp role=chair
        seat s2 group=compact role=representative
        seat s3 group=safe role=representative
        seat s4 group=panel role=member vacant=yes
        seat s5 group=panel
        tenure t1 seat=s1 person=x
        tenure t2 seat=s2 person=x
        tenure t3 seat=s3 person=x
        """
            .replace("role=member vacant", "vacant"),
        "2026-11-22");
  }

  /** Nothing at all. */
  public static Network nothing() {
    return NetworkText.network("", "2026-11-22");
  }

  /** A random two-tier county with so many groups, with seats, links and shared people. */
  public static Network county(long seed, int groups) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    lines.add("area county name='Exampleshire' kind=county");
    int districts = 3 + random.nextInt(6);
    for (int d = 0; d < districts; d++) {
      lines.add(
          "area d" + d + " name='" + place(random) + " " + d + "' kind=district within=county");
    }
    List<String> themes =
        List.of("Housing", "Health and wellbeing", "Children", "Safer communities", "Environment");
    for (int t = 0; t < themes.size(); t++) {
      lines.add("theme t" + t + " name='" + themes.get(t) + "'");
    }
    int seat = 0;
    for (int g = 0; g < groups; g++) {
      String area =
          g % 8 == 0
              ? "county"
              : "d" + random.nextInt(districts) + (random.nextInt(15) == 0 ? ";d0" : "");
      int theme = random.nextInt(themes.size() + 1);
      String subject = theme == themes.size() ? "Strategic" : themes.get(theme);
      String kind = theme == themes.size() ? "partnership board" : "thematic group";
      lines.add(
          "group g%d name='%s %s %s' kind='%s' areas=%s%s"
              .formatted(
                  g,
                  place(random),
                  subject,
                  random.nextBoolean() ? "Partnership" : "Group",
                  kind,
                  area,
                  theme == themes.size() ? "" : " themes=t" + theme));
      int seats = random.nextInt(14);
      for (int s = 0; s < seats; s++) {
        lines.add("seat s" + seat + " group=g" + g + (random.nextInt(6) == 0 ? " vacant=yes" : ""));
        if (random.nextInt(3) > 0) {
          int person = random.nextInt(groups * 4);
          lines.add("tenure n" + seat + " seat=s" + seat + " person=p" + person);
        }
        seat++;
      }
    }
    for (int p = 0; p < groups * 4; p++) {
      lines.add("person p" + p + " name='" + place(random) + " Person " + p + "'");
    }
    List<String> kinds = List.of("reports to", "feeds", "meets jointly", "scrutinises");
    for (int l = 0; l < groups * 2 / 3; l++) {
      int from = random.nextInt(groups);
      int to = 8 * random.nextInt((groups + 7) / 8);
      if (from != to) {
        String kind = kinds.get(random.nextInt(kinds.size()));
        lines.add("link l%d from_group=g%d to_group=g%d kind='%s'".formatted(l, from, to, kind));
      }
    }
    return NetworkText.network(String.join("\n", lines), "2026-11-22");
  }

  private static String place(Random random) {
    List<String> names =
        List.of("Ashcombe", "Bridgewick", "Little Harden", "Marlstone", "Oakley", "Upper Wendle");
    return names.get(random.nextInt(names.size()));
  }
}
