package org.partnershipatlas.api.service.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.NetworkText;

class SolePartsTest {
  private static final Network NETWORK =
      NetworkText.network(
          """
          organisation cvs name='Voluntary Action' sector=third
          person ann name='Ann Example'
          person bob name='Bob Example' name_agreed=yes
          person cat name='Cat Example' public_office=yes
          person dan name='Dan Example'
          person nobody
          group hub name='Compact Hub'
          group sub name='Small Group'
          seat chair group=hub role=chair
          seat champion group=hub role=champion
          seat m1 group=hub role=representative
          seat m2 group=hub role=representative
          seat subchair group=sub role=chair
          seat submember group=sub
          seat observer group=sub role=observer
          tenure t1 seat=chair person=ann
          tenure t2 seat=champion person=bob
          tenure t3 seat=m1 person=ann
          tenure t4 seat=m2 person=dan
          tenure t5 seat=subchair person=cat
          tenure t6 seat=submember person=nobody
          tenure t7 seat=observer
          tenure t8 seat=observer person=dan to=2001
          tenure t9 seat=chair person=dan capacity=deputy
          affiliation f1 person=ann organisation=cvs post_title='Chief officer'
          affiliation f2 person=ann organisation=cvs post_title='Trustee'
          affiliation f3 person=dan organisation=cvs post_title='Trustee'
          """,
          "2026-01-01");

  private static List<String> parts(Names names) {
    return SoleParts.list(names.apply(NETWORK), NETWORK);
  }

  @Test
  void aRoleOrAPostThatOneKnownPersonHoldsIsCounted() {
    assertEquals(
        List.of(
            "chair on Compact Hub",
            "champion on Compact Hub",
            "deputy for chair on Compact Hub",
            "Chief officer at Voluntary Action"),
        parts(Names.ROLES_ONLY));
  }

  @Test
  void whereNamesAreAgreedThoseWhoHaveAgreedAreNamed() {
    assertEquals(
        List.of(
            "chair on Compact Hub",
            "deputy for chair on Compact Hub",
            "Chief officer at Voluntary Action"),
        parts(Names.AGREED));
  }
}
