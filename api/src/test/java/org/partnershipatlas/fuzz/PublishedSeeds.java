package org.partnershipatlas.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** Small lists in the dialects in which others publish theirs, of nobody there is. */
final class PublishedSeeds {
  private static final String CHARITIES =
      """
      registered_charity_number,linked_charity_number,charity_company_registration_number,charity_name,charity_type,latest_income,charity_contact_email,what,who,area_of_operation,date_of_removal
      9000001,0,123456,Oakvale Advice,Charitable company,250000,help@oakvale.invalid,Education/training;Disability,Young People,Trafford;Narnia,
      9000001,1,NA,Oakvale Fund,Other,900,NA,,,,2024-05-01
      """;
  private static final String CHARITIES_JSON =
      "[{\"date_of_extract\":\"2026-01-01\",\"registered_charity_number\":9000001,\"charity_name\":"
          + "\"Oakvale\",\"latest_income\":12.5,\"charity_is_cdf_or_cif\":false,\"who\":null}]";
  private static final String GRANTS =
      """
      Identifier,Title,Currency,Amount Awarded,Award Date,Planned Dates:Start Date,Planned Dates:End Date,Planned Dates:Duration (months),Recipient Org:Identifier,Recipient Org:Name,Beneficiary Location:Geographic Code,Funding Org:Identifier,Funding Org:Name
      360G-x-1,Choir,GBP,2266,2013-01-18,2013-02-01,2014-01-31,12,GB-COH-123456,Oakvale Choir,E08000009,GB-LAE-TRF,Trafford Council
      """;
  private static final String GRANTS_JSON =
      "{\"grants\":[{\"id\":\"360G-x-1\",\"amountAwarded\":100,\"awardDate\":\"2020-01-01\","
          + "\"plannedDates\":[{\"startDate\":\"2020-02-01\",\"duration\":12}],"
          + "\"recipientOrganization\":[{\"id\":\"GB-CHC-9\",\"name\":\"Fern\"}],"
          + "\"fundingOrganization\":[{\"id\":\"GB-CHC-8\",\"name\":\"The Ash Trust\"}]}]}";
  private static final String PAIRS =
      """
      Respondent,Partner,Frequency,Trust,Reliability,Power/Influence,Kinds of activity,Date
      Oak Advice,Elm Care,4,3,4,2,Joint bids; Referrals,2026-03-01
      Elm Care,Oak Advice,About once a month,,1,,,2026-03-01
      """;
  private static final String MATRIX = ",Oak,Elm,Fern\nOak,,1,0\nElm,1,,0\nFern,,,\n";
  private static final String MEMBERS =
      """
      name,officer_role,twfy_id,mnis_id,canon_name,appg,is_officer,member_type,source,last_updated,url_source,removed
      Sir Ann Oak,Chair & Registered Contact,person/1,1,Ann Oak,bees,True,mp,parliament,2026-06-29,https://bees.invalid/,
      2.Anne Oake MP,Officer,person/1,1,Ann Oak,hives,True,mp,official,,https://bees.invalid/x?ID=1,False
      """;
  private static final String GROUPS =
      """
      slug,title,purpose,parliament,categories,secretariat,website
      bees,Bees,To speak of bees,uk,Environment|Food,Oak Advice acts as the group's secretariat.,None
      hives,Cychod Gwenyn,Trafod cychod,senedd-cy,Food,,
      """;

  private static final String STRUCTURE =
      """
      OrganisationLabel,EffectiveDate,Level,JobTitle,Name,Grade,Directorate,Service,ContactDetails,Vacancy
      Trafford Council,2025-07-01,1,Chief Executive,Ann Oak,SM1,NA,NA,a@oak.invalid,NA
      Trafford Council,2025-07-01,3,Head of Play,NA,SM4,Children's Services,Play,NA,Vacant
      """;

  private PublishedSeeds() {}

  /** The lists of a kind of file, by name; none of a kind that is no published one. */
  static Map<String, byte[]> of(String kind) {
    return switch (kind) {
      case "charities" ->
          Map.of("a.csv", CHARITIES.getBytes(UTF_8), "b.json", CHARITIES_JSON.getBytes(UTF_8));
      case "360giving" ->
          Map.of("a.csv", GRANTS.getBytes(UTF_8), "b.json", GRANTS_JSON.getBytes(UTF_8));
      case "structure" -> Map.of("a.csv", STRUCTURE.getBytes(UTF_8));
      case "survey" -> Map.of("a.csv", PAIRS.getBytes(UTF_8), "b.csv", MATRIX.getBytes(UTF_8));
      case "party-groups" ->
          Map.of("a.csv", MEMBERS.getBytes(UTF_8), "b.csv", GROUPS.getBytes(UTF_8));
      default -> Map.of();
    };
  }
}
