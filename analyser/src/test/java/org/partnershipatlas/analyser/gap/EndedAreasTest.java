package org.partnershipatlas.analyser.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.analyser.AreaScope;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

/** Nothing is asked of an area once it has ended; on days before, as of any other. */
class EndedAreasTest {
  private static final String AREAS =
      """
      area shire kind=county
      area east kind=district within=shire to=2019-04-01 successor=new
      area west kind=district within=shire
      area new kind=district within=shire from=2019-04-01
      field advice name=Advice
      theme help name=Help fields=advice tiers=both
      organisation council sector=public areas=shire
      organisation stayed sector=third fields=advice areas=east
      organisation moved sector=third fields=advice areas=east;new
      completeness l1 what='groups of an area' of=area:shire
      completeness l2 what='groups of an area' of=area:east
      completeness l3 what='groups of an area' of=area:new
      completeness l4 what='organisations of an area' of=area:shire
      """;
  private static final String BEFORE = "2018-06-01";
  private static final String AFTER = "2020-06-01";

  private static GapReport report(String text, String day) {
    Network network = NetworkText.network(AREAS + text, day);
    return Analyser.of(network).gaps();
  }

  private static String affected(GapReport report, GapKind kind) {
    return String.join(
        " / ",
        report.of(kind).stream()
            .map(gap -> String.join(" ", gap.affected().stream().map(Object::toString).toList()))
            .toList());
  }

  private static List<String> asked(GapReport report, GapKind kind) {
    return report.cannotTell().stream()
        .filter(open -> open.kind().equals(kind.word()))
        .flatMap(open -> open.each().stream())
        .flatMap(one -> one.settledBy().stream())
        .map(one -> one.what() + " " + one.of())
        .distinct()
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({BEFORE, AFTER})
  void whereAllAreasHaveEndedItIsAskedWhereABodyWorksNow(String day) {
    GapReport report = report("group board kind='partnership board' areas=shire\n", day);
    List<String> asked = asked(report, GapKind.NO_ROUTE);
    boolean after = day.equals(AFTER);
    assertEquals(after, asked.contains("areas of organisations [organisation:stayed]"), day);
    assertEquals(false, asked.toString().contains("organisation:moved"), day);
    assertEquals(false, after && asked.toString().contains("area:east"), asked.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The districts of the day, and no other, are those that an agreement has to reach.
        "areas=shire      signatories=council | 2018-06-01 | area:east area:west",
        "areas=shire      signatories=council | 2020-06-01 | area:new area:west",
        "areas=shire;west signatories=council | 2020-06-01 | area:new",
        "areas=shire;east signatories=council | 2018-06-01 | area:west",
        "areas=shire;east signatories=council | 2020-06-01 | area:new area:west"
      })
  void anAgreementHasToReachTheDistrictsOfTheDay(String agreement, String day, String districts) {
    String text = "group g\nagreement pact name=Pact overseen_by=g " + agreement + "\n";
    assertEquals(districts, affected(report(text, day), GapKind.AGREEMENT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "areas=east     | 2018-06-01 | agreement:pact | []",
        "areas=east     | 2020-06-01 |                | [areas of agreements [agreement:pact]]",
        "areas=east;new | 2020-06-01 | agreement:pact | []",
        "note=none      | 2020-06-01 | agreement:pact | []"
      })
  void ofAnAgreementWhoseAreasHaveEndedItIsAskedWhatItCoversNow(
      String areas, String day, String found, String asked) {
    GapReport report = report("agreement pact name=Pact " + areas + "\n", day);
    assertEquals(found == null ? "" : found, affected(report, GapKind.AGREEMENT));
    assertEquals(asked, asked(report, GapKind.AGREEMENT).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "areas=east     | 2018-06-01 | area:east",
        "areas=east     | 2020-06-01 | ",
        "areas=east;new | 2020-06-01 | area:new",
        "areas=new      | 2020-06-01 | area:new"
      })
  void aFieldIsUnheardInAnAreaOfTheDay(String areas, String day, String about) {
    String text =
        "group homes kind='thematic group' themes=help "
            + areas
            + "\ncompleteness k what='seats of a group' of=group:homes\n";
    assertEquals(
        about == null ? List.of() : List.of(about),
        report(text, day).of(GapKind.FIELD_UNHEARD).stream()
            .map(gap -> gap.about().toString().replaceAll("[\\[\\],]|theme:help ?", "").strip())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "areas=east;new | 2018-06-01 | []",
        "areas=east;new | 2020-06-01 | [board]",
        "areas=new      | 2020-06-01 | [board]",
        "areas=east     | 2020-06-01 | []"
      })
  void theTopTableToMeetIsOneOfTheAreaOfTheDay(String areas, String day, String asked) {
    String text =
        "group board name=board kind='partnership board' areas=new from=2019-04-01\n"
            + "group sub kind='thematic group' "
            + areas
            + "\ncompleteness k what='links of a group' of=group:sub\n";
    assertEquals(
        asked,
        report(text, day).of(GapKind.NO_REPORTING_LINE).stream()
            .flatMap(gap -> gap.remedies().stream())
            .flatMap(remedy -> remedy.candidates().stream())
            .map(one -> one.record().value())
            .toList()
            .toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-06-01 | new | group:new",
        "2020-06-01 | new | group:new group:two",
        "2018-06-01 | east | group:old group:two",
        "2020-06-01 | east | group:old"
      })
  void anAreaIsOfTheGroupsThatAreInItOnTheDay(String day, String area, String groups) {
    String text = "group old areas=east\ngroup two areas=east;new\ngroup new areas=new\n";
    Network network = NetworkText.network(AREAS + text, day);
    assertEquals(
        groups,
        String.join(
            " ",
            new AreaScope(network, Optional.of(Id.area(area)))
                .groups().stream().map(g -> g.id().toString()).sorted().toList()));
  }
}
