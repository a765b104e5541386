package org.partnershipatlas.analyser.words;

import org.partnershipatlas.analyser.measure.NetworkMeasure;

/** What each measure of a whole network asks. */
public final class NetworkQuestions {
  private NetworkQuestions() {}

  /** The question of a measure. */
  public static MeasureQuestion of(NetworkMeasure measure) {
    return switch (measure) {
      case NODES,
          LINKS,
          DENSITY,
          COMPONENTS,
          LARGEST_COMPONENT,
          DIAMETER,
          MEAN_DISTANCE,
          LOOPS,
          REPEATED ->
          size(measure);
      case DEGREE_CENTRALISATION,
          BETWEENNESS_CENTRALISATION,
          CORE_SIZE,
          CORE_FIT,
          RECIPROCITY,
          CLUSTERING,
          MEAN_CLUSTERING,
          TWO_MODE_CLUSTERING ->
          shape(measure);
      case DEGREE_ASSORTATIVITY,
          SECTOR_ASSORTATIVITY,
          SECTOR_EI,
          TIER_ASSORTATIVITY,
          TIER_EI,
          COMMUNITIES,
          MODULARITY ->
          mixing(measure);
      case RESPONDENTS,
          TRUST,
          VALUE,
          RELIABILITY,
          SUPPORT,
          OPENNESS,
          POWER,
          INVOLVEMENT,
          RESOURCES ->
          survey(measure);
    };
  }

  private static MeasureQuestion size(NetworkMeasure measure) {
    return switch (measure) {
      case NODES ->
          told(measure, "How many are measured?", "Those recorded, not all there are.", "A count.");
      case LINKS ->
          told(
              measure,
              "How many pairs are joined?",
              "A pair that is joined in several ways counts once.",
              "A count.");
      case DENSITY ->
          told(
              measure,
              "How many of the links that could be are there?",
              "1 would be everyone joined to everyone. Large networks are always thin.",
              "Over all pairs; with people and groups apart, over pairs of a person and a group.");
      case COMPONENTS ->
          told(
              measure,
              "Into how many unconnected parts does it fall?",
              "1 is best for passing word on. Between parts nothing is recorded, which is not to"
                  + " say that there is nothing.",
              "A count.");
      case LARGEST_COMPONENT ->
          told(measure, "How many are in the largest part?", "Compare with all.", "A count.");
      case DIAMETER ->
          told(
              measure,
              "How far apart are the two farthest that can reach each other?",
              "Steps, or with weights the sum of 1 / strength. From group to person is one step.",
              "The greatest shortest distance.");
      case MEAN_DISTANCE ->
          told(
              measure,
              "How far apart are two that can reach each other, on average?",
              "Steps, or with weights the sum of 1 / strength.",
              "The mean over connected pairs.");
      case LOOPS ->
          told(
              measure, "How many links led from one to itself?", "They were left out.", "A count.");
      default ->
          told(
              measure,
              "How many links said again what another said?",
              "They were counted with it as one; with weights they were added up.",
              "A count.");
    };
  }

  private static MeasureQuestion shape(NetworkMeasure measure) {
    return switch (measure) {
      case DEGREE_CENTRALISATION ->
          told(
              measure,
              "Do the links gather on one?",
              "1 is a star with one in the middle, 0 is everyone alike.",
              "Over the greatest that a network of that size can have: a star.",
              "Freeman 1979");
      case BETWEENNESS_CENTRALISATION ->
          told(
              measure,
              "Do the ways between others lead through one?",
              "1 is a star: all depend on one. 0 is nobody on anybody.",
              "Over the greatest that a network of that size can have: a star.",
              "Freeman 1979");
      case CORE_SIZE ->
          told(
              measure,
              "How many make up a core?",
              "Those joined to each other and to most others; the rest are joined to them.",
              "Of the division that fits an ideal core and periphery best.",
              "Borgatti and Everett 2000");
      case CORE_FIT ->
          told(
              measure,
              "Is there a core with the rest around it?",
              "Near 1 is a clear core; near 0 there is none to speak of.",
              "The correlation with an ideal core and periphery.",
              "Borgatti and Everett 2000");
      case RECIPROCITY ->
          told(
              measure,
              "When one names another, is it named back?",
              "1 is always, 0 never, or that each pair was written down once. Only where links have a"
                  + " direction, as in a survey.",
              "Links that go back too, over all links.",
              "Newman, Forrest and Balthrop 2002");
      case CLUSTERING ->
          told(
              measure,
              "Are two contacts of one joined to each other?",
              "1 is always. High means closed circles, low means that word has few ways round.",
              "Three times the triangles over the paths of two links.",
              "Luce and Perry 1949");
      case MEAN_CLUSTERING ->
          told(
              measure,
              "Seen from each in turn, are its contacts joined to each other?",
              "1 is always. Those with few contacts count as much as those with many.",
              "The mean over those with two contacts or more.",
              "Watts and Strogatz 1998");
      default ->
          told(
              measure,
              "Do two people who share a group share another?",
              "1 is always. High means that the same people meet again and again.",
              "Four times the four-cycles over the paths of three links.",
              "Robins and Alexander 2004");
    };
  }

  private static MeasureQuestion mixing(NetworkMeasure measure) {
    return switch (measure) {
      case DEGREE_ASSORTATIVITY ->
          told(
              measure,
              "Are the well joined joined to each other?",
              "Above 0 they are; below 0 they are joined to those with few links.",
              "A correlation, from −1 to 1.",
              "Newman 2003");
      case SECTOR_ASSORTATIVITY ->
          told(
              measure,
              "Does each sector keep to itself?",
              "1 is each to itself, 0 as chance would have it, below 0 across sectors. Only of those"
                  + " whose sector is recorded.",
              "From below 0 to 1.",
              "Newman 2003");
      case SECTOR_EI ->
          told(
              measure,
              "Are there more links across sectors than within them?",
              "1 is all across, −1 all within. Sizes of sectors are not allowed for.",
              "Links across less links within, over both.",
              "Krackhardt and Stern 1988");
      case TIER_ASSORTATIVITY ->
          told(
              measure,
              "Does each tier keep to itself?",
              "1 is districts with districts and county with county, 0 as chance would have it.",
              "From below 0 to 1.",
              "Newman 2003");
      case TIER_EI ->
          told(
              measure,
              "Are there more links between tiers than within them?",
              "1 is all between tiers, −1 all within one.",
              "Links across less links within, over both.",
              "Krackhardt and Stern 1988");
      case COMMUNITIES ->
          told(
              measure,
              "Into how many clusters does it fall, judged by links alone?",
              "A cluster has more links inside than chance would give.",
              "A count.",
              "Leiden: Traag, Waltman and van Eck 2019");
      default ->
          told(
              measure,
              "How clear are those clusters?",
              "Above 0.3 they are plain to see; near 0 they are no more than chance.",
              "The share of links within clusters, less what chance would give.",
              "Newman and Girvan 2004");
    };
  }

  private static MeasureQuestion survey(NetworkMeasure measure) {
    String question =
        switch (measure) {
          case RESPONDENTS -> "How many organisations answered?";
          case TRUST -> "How far do they trust each other?";
          case VALUE -> "How much do they value each other?";
          case RELIABILITY -> "Do they keep their word to each other?";
          case SUPPORT -> "Do they support the shared aim?";
          case OPENNESS -> "Can they talk to each other openly?";
          case POWER -> "Do they see influence in each other?";
          case INVOLVEMENT -> "Do they see each other take part?";
          default -> "Do they bring money, staff, knowledge or rooms?";
        };
    return measure == NetworkMeasure.RESPONDENTS
        ? told(measure, question, "Scores are shown from five up.", "A count.")
        : told(
            measure,
            question,
            "From 1, not at all, to 4, a great deal. Shown only where five or more answered.",
            "The mean of the answers.",
            "Varda and others 2008");
  }

  private static MeasureQuestion told(
      NetworkMeasure measure, String question, String reading, String normalisation) {
    return told(measure, question, reading, normalisation, "");
  }

  private static MeasureQuestion told(
      NetworkMeasure measure,
      String question,
      String reading,
      String normalisation,
      String source) {
    return new MeasureQuestion(measure.word(), question, reading, normalisation, source);
  }
}
