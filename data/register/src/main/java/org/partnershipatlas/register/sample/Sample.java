package org.partnershipatlas.register.sample;

import java.time.LocalDate;
import java.util.List;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Network;

/**
 * One built-in sample.
 *
 * @param name in addresses and commands, such as {@code devon}
 * @param title for people; says so where the sample is fictional
 * @param description one or two sentences on what it shows
 * @param fictional whether it is made up
 * @param day the day that it is a picture of
 * @param variantOf the sample that this one tells in another way; empty for a sample of its own
 */
public record Sample(
    String name,
    String title,
    String description,
    boolean fictional,
    LocalDate day,
    String variantOf) {

  /** Its records, by kind and then in the order of their sheets. */
  public List<AtlasRecord> records() {
    return SampleSheets.read(name);
  }

  /** Its network as at its own day. */
  public Network network() {
    return Network.of(records(), day);
  }

  /** Whether it tells another sample in another way. */
  public boolean isVariant() {
    return !variantOf.isEmpty();
  }
}
