package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
