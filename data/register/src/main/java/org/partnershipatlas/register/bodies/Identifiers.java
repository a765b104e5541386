package org.partnershipatlas.register.bodies;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The official numbers of organisations in one form: {@code charity:…}, {@code company:…}. */
public final class Identifiers {
  private static final Pattern ORG_ID = Pattern.compile("GB-(CHC|SC|NIC|COH)-(\\S+)");

  private Identifiers() {}

  /** A charity's number, with that of a charity linked to it. */
  public static Optional<String> charity(String number, String linked) {
    String plain = number.replaceAll("\\s", "").toUpperCase(Locale.ROOT).replaceFirst("^0+", "");
    boolean none = linked.isEmpty() || linked.matches("0+");
    return plain.matches("(SC|NIC)?\\d+(-\\d+)?")
        ? Optional.of("charity:" + plain + (none ? "" : "-" + linked))
        : Optional.empty();
  }

  /** A company's number, which has eight places. */
  public static Optional<String> company(String number) {
    String plain = number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (!plain.matches("[A-Z]{0,2}\\d{1,8}") || plain.matches("0+")) {
      return Optional.empty();
    }
    String letters = plain.replaceAll("\\d", "");
    String digits = plain.substring(letters.length());
    int zeros = Math.max(0, 8 - plain.length());
    return Optional.of("company:" + letters + "0".repeat(zeros) + digits);
  }

  /** An identifier of the org-id list; one of another register stays as it is written. */
  public static String ofOrgId(String written) {
    Matcher form = ORG_ID.matcher(written.strip());
    if (!form.matches()) {
      return written.strip();
    }
    String number = String.valueOf(form.group(2));
    return (String.valueOf(form.group(1)).equals("COH") ? company(number) : charity(number, ""))
        .orElse(written.strip());
  }

  /** Those of them that a public register gives. */
  public static Set<String> official(List<String> identifiers) {
    Set<String> official = new LinkedHashSet<>();
    identifiers.stream()
        .filter(each -> each.matches("(charity|company|gss):.+"))
        .forEach(official::add);
    return official;
  }

  /** Whether two have different numbers in one register, and so are two. */
  public static boolean differ(List<String> one, List<String> other) {
    return List.of("charity:", "company:", "gss:").stream()
        .anyMatch(
            scheme -> {
              List<String> ours = one.stream().filter(i -> i.startsWith(scheme)).toList();
              List<String> theirs = other.stream().filter(i -> i.startsWith(scheme)).toList();
              return !ours.isEmpty()
                  && !theirs.isEmpty()
                  && ours.stream().noneMatch(theirs::contains);
            });
  }
}
