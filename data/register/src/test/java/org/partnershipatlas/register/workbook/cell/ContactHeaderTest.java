package org.partnershipatlas.register.workbook.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactHeaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Email",
        "E-mail",
        "e_mail",
        "emailAddress",
        "Emails",
        "Phone",
        "phoneNumber",
        "Tel.",
        "Mobile",
        "Home address",
        "Addresses",
        "Postcode",
        "Post code",
        "Contact number",
        "Contact no",
        "Contact no.",
        "CONTACT NO",
        "contactNumber",
        "contact_number",
        "Contact nos",
        "Contact info",
        "Contact information",
        "Contact details",
        "Contact detail",
        "contactdetails",
        "Contact details (home)",
        "Contact's number",
        "Contact name and number",
        "Contact tel",
        "Main contact number",
        "contact:anything"
      })
  void isOfContactDetails(String header) {
    assertTrue(ContactHeader.is(header), header);
    String kept = header.startsWith("contact:") ? header : "contact:" + header;
    assertEquals(kept, ContactHeader.kept(header));
    assertEquals(kept, ContactHeader.kept(kept), "marked once");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contact",
        "Contacts",
        "Contact name",
        "Contact person",
        "Main contact",
        "Contact notes",
        "Number of contacts",
        "No contact",
        "Contact: yes / no",
        "Contact frequency",
        "Number",
        "Details",
        "Information",
        "Mailing list",
        "Telling",
        "Post",
        "",
        "Numbers",
        "Faxed"
      })
  void isSomethingElse(String header) {
    assertFalse(ContactHeader.is(header), header);
    assertEquals(header, ContactHeader.kept(header));
  }

  @ParameterizedTest
  @ValueSource(strings = {"contact ", "a b ", "no contact number "})
  void aHeaderWithoutEndIsLookedAtQuickly(String part) {
    String header = part.repeat(20_000);
    assertEquals(part.contains("number"), ContactHeader.is(header));
  }
}
