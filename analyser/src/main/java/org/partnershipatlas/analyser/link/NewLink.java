package org.partnershipatlas.analyser.link;

import java.util.List;

/**
 * What a link that is not there yet would add to the coordination graph: a step between two groups;
 * and, where it is a seat that is filled, whoever fills it speaks for further groups.
 *
 * @param one the place of the first group in the list of those that matter
 * @param other the place of the second: of a seat, the group on which it is
 * @param halfSteps the cost of the step
 * @param voice what the holder of a filled seat adds, where that is more than the step
 */
record NewLink(int one, int other, int halfSteps, List<NewVoice> voice) {
  /**
   * A holder who would speak for groups.
   *
   * @param groups the places of these groups
   * @param speaking the cost between a group and whoever speaks for it
   * @param sitting the cost between a holder and the group of the seat
   * @param on the places of the groups on which the holder sits
   */
  record NewVoice(List<Integer> groups, int speaking, int sitting, List<Integer> on) {
    NewVoice {
      groups = List.copyOf(groups);
      on = List.copyOf(on);
    }
  }

  NewLink {
    voice = List.copyOf(voice);
  }
}
