package org.partnershipatlas.analyser.words;

import org.partnershipatlas.analyser.measure.NodeMeasure;

/** What each measure of one node asks. */
public final class NodeQuestions {
  private NodeQuestions() {}

  /** The question of a measure. */
  public static MeasureQuestion of(NodeMeasure measure) {
    return switch (measure) {
      case DEGREE,
          DEGREE_NORMALISED,
          STRENGTH,
          BETWEENNESS,
          BETWEENNESS_NORMALISED,
          CLOSENESS,
          CLOSENESS_TWO_MODE,
          HARMONIC ->
          place(measure);
      case EIGENVECTOR, PAGERANK, HUB, AUTHORITY, CORE, CONSTRAINT, EFFECTIVE_SIZE, CLUSTERING ->
          company(measure);
      case TRUST, VALUE, COMMUNITY, COMPONENT, CUT_POINT -> part(measure);
    };
  }

  private static MeasureQuestion place(NodeMeasure measure) {
    return switch (measure) {
      case DEGREE ->
          told(
              measure,
              "How many others is it joined to directly?",
              "More means more direct contacts, not more weight in what is decided.",
              "A count.",
              "Freeman 1979");
      case DEGREE_NORMALISED ->
          told(
              measure,
              "Of all it could be joined to, how large a share is it joined to?",
              "1 is joined to all. Compare it between networks of different size, not the count.",
              "Over all others; with people and groups apart, over all of the other side.",
              "Freeman 1979; Borgatti and Everett 1997");
      case STRENGTH ->
          told(
              measure,
              "How strong are its links, all together?",
              "Equal to the number of contacts where every link counts once.",
              "The sum of the weights: shared groups, seats or the strength that was recorded.",
              "Barrat and others 2004");
      case BETWEENNESS ->
          told(
              measure,
              "How often does the shortest way between two others lead through it?",
              "High means that others depend on it to reach each other: a broker, or a bottleneck.",
              "Pairs of others, each once; where there are several shortest ways, its share.",
              "Freeman 1977");
      case BETWEENNESS_NORMALISED ->
          told(
              measure,
              "Of all shortest ways between others, how large a share leads through it?",
              "1 would be the middle of a star; most are near 0.",
              "Over (n − 1)(n − 2) / 2 pairs; with people and groups apart, over the most that its"
                  + " side allows.",
              "Freeman 1977; Borgatti and Everett 1997");
      case CLOSENESS ->
          told(
              measure,
              "How few steps is it from all that it can reach?",
              "1 is joined to all directly. Undefined for one that reaches nobody.",
              "The share of others that it reaches, over its mean distance to them.",
              "Wasserman and Faust 1994");
      case CLOSENESS_TWO_MODE ->
          told(
              measure,
              "How few steps is it from all, when people meet only in groups?",
              "1 is as near as its side allows: no two people can be nearer than two steps.",
              "The least sum of distances that its side allows over its own, times the share it"
                  + " reaches.",
              "Borgatti and Everett 1997");
      default ->
          told(
              measure,
              "How near is it to all others, where those out of reach add nothing?",
              "Each direct contact adds 1, each at two steps a half, each at three a third.",
              "The plain sum of 1 / distance; divide by the number of others to compare networks.",
              "Rochat 2009");
    };
  }

  private static MeasureQuestion company(NodeMeasure measure) {
    return switch (measure) {
      case EIGENVECTOR ->
          told(
              measure,
              "Is it joined to those who are well joined themselves?",
              "High in the thick of the largest part; 0 outside it.",
              "Of length 1 over the largest connected part.",
              "Bonacich 1972");
      case PAGERANK ->
          told(
              measure,
              "If one followed links at random, how much of the time would one be here?",
              "Compare with 1 / n, which all would have if all were alike.",
              "Damping 0.85; all together make 1. Follows the direction of links that have one.",
              "Page and Brin 1998");
      case HUB ->
          told(
              measure,
              "Does it name those whom many name?",
              "Only where links have a direction, as in a survey.",
              "All together make 1.",
              "Kleinberg 1999");
      case AUTHORITY ->
          told(
              measure,
              "Is it named by those who name many?",
              "Only where links have a direction, as in a survey.",
              "All together make 1.",
              "Kleinberg 1999");
      case CORE ->
          told(
              measure,
              "How deep does it lie in the densest part?",
              "3 means: it is in a part where everyone has at least three links within that part.",
              "A whole number.",
              "Seidman 1983");
      case CONSTRAINT ->
          told(
              measure,
              "How much do its contacts know each other already?",
              "Low means it joins people who are otherwise apart; near 1 and above, all its contacts"
                  + " lead back to the same few. Undefined without contacts.",
              "Shares of its links, direct and through one other, squared and added.",
              "Burt 1992");
      case EFFECTIVE_SIZE ->
          told(
              measure,
              "How many of its contacts are not already joined to each other?",
              "Equal to the number of contacts where none of them are joined. Undefined without"
                  + " contacts.",
              "Contacts less their mean number of links to its other contacts.",
              "Burt 1992");
      default ->
          told(
              measure,
              "What share of its contacts are joined to each other?",
              "1 is a closed circle, 0 a star. Undefined below two contacts.",
              "Joined pairs of contacts over all pairs of contacts.",
              "Watts and Strogatz 1998");
    };
  }

  private static MeasureQuestion part(NodeMeasure measure) {
    return switch (measure) {
      case TRUST ->
          told(
              measure,
              "How far do others trust it?",
              "From 1 to 4. Shown only where five or more answered about it.",
              "The mean of the answers about it.",
              "Varda and others 2008");
      case VALUE ->
          told(
              measure,
              "How much do others value what it brings?",
              "From 1 to 4. Shown only where five or more answered about it.",
              "The mean of the answers about it.",
              "Varda and others 2008");
      case COMMUNITY ->
          told(
              measure,
              "With whom does it belong, judged by links alone?",
              "A number of a cluster: more links inside than chance would give. No verdict on"
                  + " anybody.",
              "Numbered from 1, the largest first.",
              "Leiden: Traag, Waltman and van Eck 2019");
      case COMPONENT ->
          told(
              measure,
              "In which connected part does it lie?",
              "Between parts nothing is recorded at all.",
              "Numbered from 1, the largest first.",
              "");
      default ->
          told(
              measure,
              "Would others lose each other without it?",
              "Yes where its leaving parts what is now connected by what is recorded.",
              "Yes or no.",
              "Hopcroft and Tarjan 1973");
    };
  }

  private static MeasureQuestion told(
      NodeMeasure measure, String question, String reading, String normalisation, String source) {
    return new MeasureQuestion(measure.word(), question, reading, normalisation, source);
  }
}
