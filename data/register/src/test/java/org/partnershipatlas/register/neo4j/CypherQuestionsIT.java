package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipatlas.register.store.Reason;
import org.partnershipatlas.register.store.Restoring;

/** What somebody with Neo4j Browser may ask, straight over the schema. */
class CypherQuestionsIT {
  @TempDir static Path home;

  @BeforeAll
  static void load() {
    SharedStore.empty();
    try (Neo4jRegister register = SharedStore.register(home)) {
      register.apply(
          Restoring.changes(
              register.snapshot().network(),
              Rows.of(
                  """
                  area:devon name=Devon | kind=county
                  area:exeter name=Exeter | kind=district | within=devon
                  area:torridge name=Torridge | kind=district | within=devon
                  theme:health name=Health | tiers=both | fields=advice; care
                  field:advice name=Advice
                  field:care name=Care
                  organisation:cvs name=Devon CVS | sector=third | areas=devon
                  organisation:cab name=Exeter Advice | sector=third | fields=advice | areas=exeter
                  organisation:home name=Home Care | sector=third | fields=care | areas=torridge
                  organisation:council name=Devon Council | sector=public | areas=devon
                  organisation:pct name=Devon PCT | sector=public | areas=devon
                  person:p1 name=Ann
                  person:p2 name=Ben
                  affiliation:a1 person=p1 | organisation=cvs | capacity=staff
                  affiliation:a2 person=p1 | organisation=cab | capacity=trustee
                  affiliation:a3 person=p2 | organisation=council | capacity=councillor
                  membership:m1 organisation=cab | network=organisation:cvs | from=2003
                  membership:m2 organisation=home | network=organisation:cvs | to=2003
                  relationship:r1 organisation=pct | other_organisation=cvs | kind=funds | trust=3
                  post:worker title=Compact worker | based_in=cvs | funded_by=council; pct | hours=17.5
                  group:hub name=Compact Hub | kind=Compact group | areas=devon
                  group:dsp name=Devon Strategic Partnership | kind=partnership board | areas=devon
                  group:lsp name=Exeter Partnership | kind=partnership board | areas=exeter
                  group:health name=Exeter Health | kind=thematic group | areas=exeter | themes=health | part_of=lsp
                  group:care name=Devon Care | kind=thematic group | areas=devon | themes=health
                  link:l1 from_group=hub | to_group=dsp | kind=reports to
                  link:l2 from_group=lsp | to_group=dsp | kind=reports to
                  link:l3 from_group=health | to_group=lsp | kind=reports to
                  link:l4 from_group=care | to_group=hub | kind=feeds
                  seat:s1 group=lsp | label=Champion | role=champion | reserved_for_sector=third | nominated_by=group:hub | speaks_for=organisation:cvs | voting=yes
                  seat:s2 group=health | label=Advice rep | role=representative | reserved_for_sector=third | speaks_for=field:advice | voting=no
                  seat:s3 group=dsp | label=Sector rep | role=representative | reserved_for_sector=third | vacant=yes | vacant_since=2004-05
                  seat:s4 group=dsp | label=Leader | role=chair | voting=yes
                  seat:s5 group=hub | label=Support | role=support post
                  seat:s6 group=lsp | label=Worker | role=support post
                  tenure:t1 seat=s1 | person=p1 | on_behalf_of=cvs | from=2004
                  tenure:t2 seat=s2 | person=p1 | on_behalf_of=cab | from=2004-05
                  tenure:t4 seat=s4 | person=p2 | on_behalf_of=council
                  tenure:t5 seat=s5 | post=worker
                  tenure:t6 seat=s6 | post=worker
                  agreement:compact name=Devon Compact | kind=Compact | areas=devon | overseen_by=hub | signatories=council; cvs; pct
                  completeness:c1 what=seats of a group | of=group:lsp
                  """)),
          new Reason("test", "hand-made network"),
          0);
    }
  }

  @Test
  void whichOrganisationsCanTheCompactHubReachByReporting() {
    asked(
        "MATCH (:Group {name: 'Compact Hub'})-[:REPORTS_TO*1..5]->(:Group)<-[:ON]-(:Seat)"
            + "<-[:OF]-(:Tenure)-[:ON_BEHALF_OF]->(o:Organisation)"
            + " RETURN DISTINCT o.name ORDER BY o.name",
        "Devon Council");
  }

  @Test
  void whoHoldsSeatsOnTwoGroups() {
    asked(
        "MATCH (p:Person)<-[:HELD_BY]-(:Tenure)-[:OF]->(:Seat)-[:ON]->(g:Group)"
            + " WITH p, count(DISTINCT g) AS groups WHERE groups > 1 RETURN p.name",
        "Ann");
  }

  @Test
  void whichSeatsAreVacantAndSinceWhen() {
    asked(
        "MATCH (s:Seat {vacant: true})-[:ON]->(g)"
            + " RETURN g.name + ': ' + s.label + ' since ' + s.vacant_since",
        "Devon Strategic Partnership: Sector rep since 2004-05");
  }

  @Test
  void howManySeatsHasTheThirdSectorOnEachGroup() {
    asked(
        "MATCH (g:Group)<-[:ON]-(s:Seat {reserved_for_sector: 'third'})"
            + " WITH g.name AS name, count(s) AS seats"
            + " RETURN name + ' ' + seats ORDER BY name",
        "Devon Strategic Partnership 1",
        "Exeter Health 1",
        "Exeter Partnership 1");
  }

  @Test
  void whomDoesASeatSpeakForThroughItsNetwork() {
    asked(
        "MATCH (s:Seat {label: 'Champion'})-[:SPEAKS_FOR]->(:Organisation)<-[m:MEMBER_OF]-(o)"
            + " WHERE m.to IS NULL RETURN o.name",
        "Exeter Advice");
  }

  @Test
  void whichGroupsInDevonAddressHealthInEachTier() {
    asked(
        "MATCH (:Theme {name: 'Health'})<-[:ADDRESSES]-(g:Group)-[:COVERS]->(a:Area)"
            + "-[:WITHIN*0..3]->(:Area {name: 'Devon'})"
            + " RETURN a.kind + ': ' + g.name AS line ORDER BY line",
        "county: Devon Care",
        "district: Exeter Health");
  }

  @Test
  void whichPostsTieGroupsTogetherAndWhoFundsThem() {
    asked(
        "MATCH (p:Post)<-[:HELD_BY]-(:Tenure)-[:OF]->(:Seat)-[:ON]->(g:Group)"
            + " WITH p, g ORDER BY g.name WITH p, collect(g.name) AS groups"
            + " MATCH (p)-[:FUNDED_BY]->(o) WITH p, groups, o ORDER BY o.name"
            + " WITH p.title AS title, p.hours AS hours, groups, collect(o.name) AS payers"
            + " RETURN title + ', ' + hours + ' hours: ' +"
            + " reduce(t = '', x IN groups | t + x + ', ') + 'paid by ' +"
            + " reduce(t = '', x IN payers | t + x + ' ')",
        "Compact worker, 17.5 hours: Compact Hub, Exeter Partnership, paid by Devon Council Devon"
            + " PCT ");
  }

  @Test
  void whichFieldsThatMatterToHealthHasNoSeatSpokenFor() {
    asked(
        "MATCH (:Theme {name: 'Health'})-[:MATTERS_TO]->(f:Field)"
            + " WHERE NOT (f)<-[:SPEAKS_FOR]-(:Seat) RETURN f.name",
        "Care");
  }

  @Test
  void whichSeatHoldersActForABodyThatAPublicOneFunds() {
    asked(
        "MATCH (payer:Organisation {sector: 'public'})-[f:FUNDS]->(o:Organisation)"
            + "<-[:ON_BEHALF_OF]-(:Tenure)-[:OF]->(s:Seat)-[:ON]->(g:Group)"
            + " RETURN payer.name + ' funds ' + o.name + ', on ' + g.name + ', trust ' + f.trust",
        "Devon PCT funds Devon CVS, on Exeter Partnership, trust 3");
  }

  @Test
  void whoSignedTheCompactAndWhoOverseesIt() {
    asked(
        "MATCH (g:Group)<-[:OVERSEEN_BY]-(c:Agreement {kind: 'Compact'})-[:SIGNED_BY]->(o)"
            + " RETURN g.name + ' oversees ' + o.name AS line ORDER BY line",
        "Compact Hub oversees Devon CVS",
        "Compact Hub oversees Devon Council",
        "Compact Hub oversees Devon PCT");
  }

  @Test
  void whoWorksForWhomInWhatCapacity() {
    asked(
        "MATCH (p:Person)-[a:AFFILIATED_TO]->(o:Organisation)"
            + " RETURN p.name + ': ' + a.capacity + ' of ' + o.name AS line ORDER BY line",
        "Ann: staff of Devon CVS",
        "Ann: trustee of Exeter Advice",
        "Ben: councillor of Devon Council");
  }

  @Test
  void howDoesOneGroupReachAnotherByFormalLinks() {
    asked(
        "MATCH path = shortestPath((:Group {name: 'Devon Care'})"
            + "-[:REPORTS_TO|FEEDS*..6]-(:Group {name: 'Exeter Health'}))"
            + " UNWIND nodes(path) AS g RETURN g.name",
        "Devon Care",
        "Compact Hub",
        "Devon Strategic Partnership",
        "Exeter Partnership",
        "Exeter Health");
  }

  private static void asked(String cypher, String... answer) {
    assertEquals(List.of(answer), SharedStore.ask(cypher));
  }
}
