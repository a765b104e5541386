package org.partnershipatlas.register.workbook.cell;

import java.util.regex.Pattern;
import org.partnershipatlas.model.NameKey;

/**
 * Headers of contact details, in sheets and in graphs alike. What stands under one is kept for
 * owners only; the mark before its name says so.
 */
public final class ContactHeader {
  /** The mark before the name of a kept column of contact details. */
  public static final String MARK = "contact:";

  /** Words that make a header one of contact details, whatever else it says. */
  private static final Pattern ALWAYS =
      Pattern.compile(
          "\\b(emails?|mails?|phones?|telephones?|tels?|mobiles?|mobs?|fax|address|addresses"
              + "|post ?codes?|postal|landlines?|twitter|dobs?|births?)\\b");

  /** "Contact" alone is a person; a number or details of a contact are not. */
  private static final Pattern OF_CONTACT =
      Pattern.compile(
          "\\bcontacts? ?(numbers?|info|information|details?)\\b"
              + "|\\bcontacts? nos?\\b(?! yes)|^contactnos?$"
              + "|\\bcontacts? .* (numbers?|info|information|details?)$");

  /** Where one word of a header such as {@code contactNumber} ends and the next begins. */
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  /** So much of a header is looked at. */
  private static final int LOOKED_AT = 300;

  private ContactHeader() {}

  /** Whether it is one. */
  public static boolean is(String header) {
    if (header.startsWith(MARK)) {
      return true;
    }
    String start = header.substring(0, Math.min(header.length(), LOOKED_AT));
    String words = NameKey.of(HUMP.matcher(start).replaceAll(" ")).text();
    return ALWAYS.matcher(words).find() || OF_CONTACT.matcher(words).find();
  }

  /** The name under which a column is kept: its header, with the mark where it needs one. */
  public static String kept(String header) {
    return is(header) && !header.startsWith(MARK) ? MARK + header : header;
  }
}
