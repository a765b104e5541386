package org.partnershipatlas.analyser.coverage;

import org.partnershipatlas.model.Id;

/**
 * Something that is not recorded of a seat and could give somebody a voice.
 *
 * @param record what it is not recorded of: the seat, or the network whose members are not all
 *     listed
 */
record Opening(SeatView view, Missing missing, Id<?> record, VoiceState strongest) {
  /** What is not recorded. */
  enum Missing {
    HOLDER("holders of seats"),
    WHOM("whom seats speak for"),
    MEMBERS("members of a network");

    private final String word;

    Missing(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }
}
