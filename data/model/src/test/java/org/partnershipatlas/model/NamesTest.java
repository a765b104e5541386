package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamesTest {
  private static final String PEOPLE =
      """
      organisation cvs name='Example CVS' note='Ask Ann Marie Example, or ANN-MARIE EXAMPLE.'
      organisation haven name='Haven House Refuge' name_withheld=yes identifiers=charity:123
      person p1 name='Ann-Marie Example' other_names='Annie Example' extra='contact:email=a@b.example'
      person p2 name='Cllr Bo Sample' public_office=yes
      person p3 name='Cy Hidden' name_withheld=yes
      person p4 name='Di Veiled'
      group alpha name='Alpha board' source='Minutes kept by Annie Example'
      group beta name='Beta board'
      seat s1 group=alpha role=chair speaks_for=organisation:haven note='Marie shares it with her brother'
      seat s2 group=beta role=representative
      tenure t1 seat=s1 person=p1 note='Ann-Marie is on leave'
      tenure t2 seat=s2 person=p1
      tenure t3 seat=s2 person=p2
      tenure t4 seat=s2 person=p3
      tenure t5 seat=s2 person=p4 name_withheld=yes
      affiliation a1 person=p1 organisation=cvs post_title=Director
      affiliation a3 person=p3 organisation=haven post_title='Manager of the refuge'
      membership m organisation=haven network=organisation:cvs
      """;
  private final Network network = NetworkText.network(PEOPLE, "2026-11-22");

  @Test
  void fullShowsNamesButNotWithheldOnes() {
    Network full = Names.FULL.apply(network);
    assertEquals("Ann-Marie Example", full.name(Id.person("p1")));
    assertTrue(text(full).contains("Director"));
  }

  @Test
  void rolesOnlySaysThePartAndKeepsPublicOffice() {
    Network roles = Names.ROLES_ONLY.apply(network);
    assertEquals("chair, Alpha board (and 1 more)", roles.name(Id.person("p1")));
    assertEquals("Cllr Bo Sample", roles.name(Id.person("p2")));
    String text = text(roles);
    assertFalse(text.toLowerCase(java.util.Locale.ROOT).contains("marie"), text);
    assertFalse(text.contains("Annie"), text);
    assertEquals("Ask [name], or [name].", roles.get(Id.organisation("cvs")).about().note().get());
  }

  @Test
  void whatTheRowOfAPostSaysBesidesStaysInTheRegister() {
    Network posts =
        NetworkText.network(
            PEOPLE
                + "post clerk title=Clerk employed_by=cvs note='Ed Gone left in May'"
                + " extra='reports to=Ed Gone'\n",
            "2026-11-22");
    assertTrue(text(Names.FULL.apply(posts)).contains("reports to"));
    for (Names level : List.of(Names.AGREED, Names.ROLES_ONLY, Names.COUNTS_ONLY)) {
      String text = text(level.apply(posts));
      assertFalse(text.contains("Ed Gone"), text);
      assertTrue(text.contains("Clerk"), text);
    }
  }

  @Test
  void aColumnThatAtlasDoesNotKnowMayNameAnybody() {
    Network columns =
        NetworkText.network(
            PEOPLE
                + "organisation ozone name='Ozone Trust' extra='Chief Executive=Gus Unrecorded'\n"
                + "group panel name=Panel extra='Lead officer=Ida Unlisted'\n",
            "2026-11-22");
    assertTrue(text(Names.FULL.apply(columns)).contains("Gus Unrecorded"));
    for (Names level : List.of(Names.AGREED, Names.ROLES_ONLY, Names.COUNTS_ONLY)) {
      String text = text(level.apply(columns));
      assertFalse(text.contains("Unrecorded") || text.contains("Unlisted"), text);
      assertTrue(text.contains("Ozone Trust"), text);
    }
  }

  @Test
  void whereAgreedNamesThoseWhoHaveAgreedAndOfficeThatHasNotRefused() {
    String more =
        """
        person p6 name='Eve Willing' name_agreed=yes
        person p7 name='Flo Asked' name_agreed=no
        person p8 name='Cllr Gil Shy' public_office=yes name_agreed=no
        person p9 name='Hal Agreed' name_agreed=yes name_withheld=yes
        tenure t6 seat=s2 person=p6
        tenure t7 seat=s2 person=p7
        tenure t8 seat=s2 person=p8
        tenure t9 seat=s2 person=p9
        """;
    Network agreed = Names.AGREED.apply(NetworkText.network(PEOPLE + more, "2026-11-22"));
    assertEquals("Eve Willing", agreed.name(Id.person("p6")));
    assertEquals("Cllr Bo Sample", agreed.name(Id.person("p2")));
    String text = text(agreed);
    for (String hidden : List.of("Marie", "Flo Asked", "Gil Shy", "Hal Agreed")) {
      assertFalse(text.contains(hidden), hidden + "\n" + text);
    }
    assertEquals("representative, Beta board", agreed.name(Id.person("p7")));
  }

  @Test
  void countsOnlyNamesNobody() {
    String text = text(Names.COUNTS_ONLY.apply(network));
    assertFalse(text.contains("Bo Sample"), text);
    assertFalse(text.contains("Director"), text);
  }

  @ParameterizedTest
  @EnumSource(Names.class)
  void whatIsWithheldIsWithheldAtEveryLevel(Names level) {
    Network shown = level.apply(network);
    String text = text(shown);
    assertFalse(text.contains("Hidden"), text);
    assertFalse(text.contains("Veiled"), text);
    assertFalse(text.toLowerCase(java.util.Locale.ROOT).contains("haven"), text);
    assertFalse(text.toLowerCase(java.util.Locale.ROOT).contains("refuge"), text);
    assertFalse(text.contains("charity:123"), text);
    assertFalse(text.contains("a@b.example"), text);
    assertEquals(network.size(), shown.size());
    assertEquals(Holding.Holder.WITHHELD, holder(shown, 2));
    assertEquals(Holding.Holder.WITHHELD, holder(shown, 3));
  }

  private static Holding.Holder holder(Network shown, int place) {
    return shown.seating().holdings(Id.seat("s2")).get(place).holder();
  }

  private static String text(Network shown) {
    return shown.listAll().stream()
        .map(entry -> entry.row().toString())
        .collect(Collectors.joining("\n"));
  }
}
