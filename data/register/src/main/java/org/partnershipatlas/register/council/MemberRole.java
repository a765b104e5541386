package org.partnershipatlas.register.council;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.SeatRole;

/**
 * A member's role taken apart.
 *
 * @param label what stands on the seat: the role as given, or Member
 * @param role empty for a reserve, whose seat is no seat of its own in the committee's number
 * @param reserve whether the member sits only in another's stead
 * @param coOpted whether the role says co-opted
 * @param known whether the words were understood
 */
record MemberRole(
    String label, Optional<SeatRole> role, boolean reserve, boolean coOpted, boolean known) {

  private static final Pattern RESERVE =
      Pattern.compile("\\b(reserve|substitute|deputy member|deputising|alternate|sub)\\b");
  private static final Pattern CO_OPTED =
      Pattern.compile("\\b(co opted|coopted|co optee|cooptee)\\b");

  private static final List<Map.Entry<Pattern, SeatRole>> ROLES =
      List.of(
          Map.entry(
              Pattern.compile("\\b(vice|deputy) (chair|chairman|chairperson|mayor)\\b"),
              SeatRole.VICE_CHAIR),
          Map.entry(
              Pattern.compile("\\b(chair|chairman|chairperson|chairwoman|mayor)\\b"),
              SeatRole.CHAIR),
          Map.entry(Pattern.compile("\\bchampion\\b"), SeatRole.CHAMPION),
          Map.entry(Pattern.compile("\\b(lead|portfolio|cabinet) \\w+"), SeatRole.LEAD_MEMBER),
          Map.entry(Pattern.compile("\\b(observer|in attendance)\\b"), SeatRole.OBSERVER),
          Map.entry(Pattern.compile("\\b(officer|clerk|secretary|adviser)\\b"), SeatRole.OFFICER),
          Map.entry(Pattern.compile("\\b(representative|rep)\\b"), SeatRole.REPRESENTATIVE),
          Map.entry(
              Pattern.compile("\\b(member|co opted|coopted|co optee|independent person|leader)\\b"),
              SeatRole.MEMBER_IN_OWN_RIGHT));

  /** Reads the role, and what stood beside the name. */
  static MemberRole of(String given, String aside) {
    String words = NameKey.of(given + " " + aside).text();
    boolean coOpted = CO_OPTED.matcher(words).find();
    String label = given.isEmpty() ? "Member" : given;
    if (RESERVE.matcher(words).find()) {
      return new MemberRole(label, Optional.empty(), true, coOpted, true);
    }
    if (words.isEmpty()) {
      return new MemberRole(label, Optional.of(SeatRole.MEMBER_IN_OWN_RIGHT), false, false, true);
    }
    Optional<SeatRole> role =
        ROLES.stream()
            .filter(r -> r.getKey().matcher(words).find())
            .map(Map.Entry::getValue)
            .findFirst();
    boolean known = role.isPresent() || given.isEmpty();
    return new MemberRole(
        label,
        Optional.of(role.orElse(given.isEmpty() ? SeatRole.MEMBER_IN_OWN_RIGHT : SeatRole.OTHER)),
        false,
        coOpted,
        known);
  }
}
