package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrubberTest {
  private static final List<String> FIRST =
      List.of(
          "Jane", "Ann-Marie", "José", "J.R.", "J. R.", "JR", "J R", "Siân Wyn", "D’Arcy", "Li");
  private static final List<String> LAST =
      List.of("Smith", "O'Neil", "O’Neil", "Smith-Jones", "Müller", "Li", "James", "ap Rhys");
  private static final List<String> TITLES = List.of("", "", "Cllr ", "Dr. ", "Mrs ");
  private static final List<String> TAILS =
      List.of("", "'s", "’s", "-led", "’ll", "'d", "-Devon", ",", ".", "’", "/", ")", "'s-eye");
  private static final List<String> PROSE =
      List.of(
          "the", "review", "board’s", "part-time", "Torbay", "J. Other", "it's", "chaired", "&");

  @Test
  void aNameIsGoneInEveryFormAndOtherWordsStay() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      String first = any(FIRST, random);
      String name = first + " " + any(LAST, random);
      Scrubber scrubber = new Scrubber();
      scrubber.hide(any(TITLES, random) + name);
      scrubber.hide("Somebody Else");
      String before = prose(random);
      String after = any(TAILS, random) + " " + prose(random);
      assertEquals(
          before + " [name]" + after,
          scrubber.scrub(before + " " + written(name, random) + after),
          "seed " + seed + ": " + name);
    }
  }

  /** The name as somebody else might write it. */
  private static String written(String name, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> name.toUpperCase(java.util.Locale.ROOT);
      case 1 -> name.replace("’", "'").replace('-', ' ');
      case 2 -> name.replaceFirst("^J\\.? ?R\\.?", "J.R.");
      case 3 -> name.replaceFirst("^J\\.? ?R\\.? ", "J.R.");
      case 4 -> java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD);
      default -> name.replaceFirst("^J\\.? ?R\\.?", "J. R.");
    };
  }

  private static String prose(Random random) {
    return any(PROSE, random) + " " + any(PROSE, random) + " " + any(PROSE, random);
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Jane Smith|Jane Smith’s term ends|[name]’s term ends",
        "Jane Smith|a Jane Smith-led review|a [name]-led review",
        "Jane Smith|the ex-Jane Smith seat|the ex-[name] seat",
        "Jane Smith|Ann Smith-Jane Smith|Ann Smith-[name]",
        "J.R. Smith|Ask J.R. Smith first|Ask [name] first",
        "Cllr J.R.Smith|Ask J R Smith first|Ask [name] first",
        "Kingston|Kingston's own|[name]'s own",
        "Jane O|Jane O'Neil stays|Jane O'Neil stays",
        "Neil Smith|Rory O'Neil Smith stays|Rory O'Neil Smith stays",
        "Will Ingham|Willingham stays|Willingham stays",
        "Jane Smith|Jane Smithson stays|Jane Smithson stays",
        "Jane Smith|Smith, Jane (chair); Brown, Ann|[name] (chair); Brown, Ann",
        "Jane Smith|as Cllr SMITH,Jane said|as Cllr [name] said",
        "Cllr J.R. van Smith|by van Smith, J. R.’s deputy|by [name].’s deputy",
        "Jane Smith|John Smith, Jane Brown|John Smith, Jane Brown",
        "Jane Smith|Ann, Smith, Jane|Ann, [name]",
        "Bell & Co Refuge|Bell and Co Refuge's door|[name]'s door",
        "Jo|Jo's word stays|Jo's word stays"
      },
      delimiter = '|')
  void isStruckOnlySoFar(String name, String text, String scrubbed) {
    Scrubber scrubber = new Scrubber();
    scrubber.hide(name);
    assertEquals(scrubbed, scrubber.scrub(text));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Present:~Smith, Jane~Brown, Bob|Present:~[name]~[name]|=",
        "Attendees~Smith, Jane|Attendees~[name]|=",
        "Chair\tSmith, Jane\tDevon CC|Chair\t[name]\tDevon CC|=",
        "Contact Smith, Jane|Contact [name]|=",
        "Contact Smith, Jane MBE first|Contact [name] MBE first|=",
        "Smith, Jane MA, Lee, Ann|[name] MA, Lee, Ann|=",
        "Smith, Jane Ma, Lee, Ann|[name] Ma, Lee, Ann|Smith, Jane Ma, Lee, Ann",
        "Smith, Jane Resigned May 2025|[name] Resigned May 2025|=",
        "Apologies: Smith, Jane Monday|Apologies: [name] Monday|=",
        "Smith, Jane Cllr|[name] Cllr|=",
        "Smith, Jane Brown, Bob|[name] [name]|=",
        "Ann Smith, Jane Bob Brown|Ann [name] [name]|=",
        "Jane Smith Brown, Bob Lee|[name] [name] Lee|[name] Brown, Bob Lee",
        "Smith, Jane's Team|[name]'s Team|=",
        "Smith, Jane~Brown spoke|[name]~Brown spoke|=",
        "Smith, Jane Devon County Council|[name] Devon County Council|=",
        "Cllr Smith, Jane Brown and Bob Lee|Cllr [name] Brown and Bob Lee"
            + "|Cllr Smith, Jane Brown and Bob Lee",
        "Ann, Smith, Jane-Marie Lee|Ann, [name]-Marie Lee|Ann, Smith, Jane-Marie Lee",
        "Lloyd-Smith, Jane|Lloyd-[name]|Lloyd-Smith, Jane",
        "John Smith, Jane Lee|John Smith, Jane Lee|=",
        "Lee, Jane; Smith, Al|Lee, [name], Al|Lee, Jane; Smith, Al",
        "by Jane~Smith, and Al|by [name], and Al|=",
        "John Smith, Jane Lee~Smith, Jane|John Smith, Jane Lee~[name]|="
      },
      delimiter = '|')
  void ofOnesWithTheLastNameFirstAllGoThatMayBeMeantAndForGoodOnlyThoseThatAre(
      String text, String scrubbed, String forGood) {
    assertEquals(lines(scrubbed), hiding(new Scrubber()).scrub(lines(text)));
    assertEquals(
        lines(forGood.equals("=") ? scrubbed : forGood),
        hiding(sparing("Jane Brown", "Ed Ma", "Jane Lee")).scrub(lines(text)));
  }

  private static Scrubber sparing(String... others) {
    Scrubber scrubber = Scrubber.sparing();
    List.of(others).forEach(scrubber::spare);
    return scrubber;
  }

  private static Scrubber hiding(Scrubber scrubber) {
    scrubber.hide("Jane Smith");
    scrubber.hide("Bob Brown");
    return scrubber;
  }

  private static String lines(String text) {
    return text.replace('~', '\n');
  }

  /** Lists as people write them: it is known of each entry whom it is, and so what must be left. */
  @Test
  void ofListsExactlyThoseGoWhoAreHidden() {
    List<String> firsts = List.of("Jane", "Bob", "Ann", "Siân", "Li");
    List<String> lasts = List.of("Smith", "Brown", "Lee", "Bell-Gray");
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      boolean turned = random.nextBoolean();
      String[] parts = {" (chair)\n", "\n", "; ", "\t", " and "};
      StringBuilder text = new StringBuilder(turned ? "Present " : "Thanks to ");
      StringBuilder left = new StringBuilder(text);
      for (int i = 0; i < 6; i++) {
        String first = any(firsts, random);
        String last = any(lasts, random);
        boolean gone = first.equals("Jane") && last.equals("Smith");
        boolean formal = !turned && !gone && random.nextInt(4) == 0;
        String entry = turned ? last + ", " + first : formal ? "Cllr " + last : first + " " + last;
        String part = turned ? parts[random.nextInt(parts.length)] : ", ";
        text.append(entry).append(part);
        left.append(gone ? "[name]" : entry).append(part);
      }
      Scrubber forGood = Scrubber.sparing();
      forGood.hide("Jane Smith");
      assertEquals(left.toString(), forGood.scrub(text.toString()), "seed " + seed);
      if (turned) {
        Scrubber scrubber = new Scrubber();
        scrubber.hide("Jane Smith");
        assertFalse(scrubber.scrub(text.toString()).contains("Smith, Jane"), "seed " + seed);
      }
    }
  }
}
