package org.partnershipatlas.register.parliament;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A parliament, with the words of the register for it and the host of its pages. */
enum Parliament {
  UK("uk", "United Kingdom", "publications.parliament.uk"),
  SCOTLAND("scottish-parliament", "Scotland", "data.parliament.scot"),
  WALES("senedd", "Wales", "senedd"),
  NORTHERN_IRELAND("ni-assembly", "Northern Ireland", "niassembly.gov.uk");

  private final String word;
  private final String nation;
  private final String host;

  Parliament(String word, String nation, String host) {
    this.word = word;
    this.nation = nation;
    this.host = host;
  }

  /** The word in ids. */
  String word() {
    return word;
  }

  /** The nation that it is for, which is the groups' area. */
  String nation() {
    return nation;
  }

  /** That of a word of the register, such as senedd-cy for the Senedd in Welsh. */
  static Optional<Parliament> find(String written) {
    return Arrays.stream(values()).filter(p -> written.startsWith(p.word)).findFirst();
  }

  /** That on whose pages a membership was found. */
  static Optional<Parliament> ofPage(String address) {
    String host = address.replaceFirst("^https?://", "").replaceFirst("/.*$", "");
    return Arrays.stream(values())
        .filter(p -> host.toLowerCase(Locale.ROOT).contains(p.host))
        .findFirst();
  }

  /** That in which members of that type sit. */
  static Optional<Parliament> ofMember(String type) {
    return switch (type) {
      case "mp", "lord" -> Optional.of(UK);
      case "msp" -> Optional.of(SCOTLAND);
      case "ms" -> Optional.of(WALES);
      case "mla" -> Optional.of(NORTHERN_IRELAND);
      default -> Optional.empty();
    };
  }
}
