package org.partnershipatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Smith",
        "JANE SMITH",
        "Cllr Jane Smith",
        "Councillor Mrs. Jane  Smith OBE",
        "Smith, Jane",
        "Jane Smith, MBE",
        "Rt Hon. Jane Smith MP",
        "Dr Jane Smith BA",
        "Jané Smith"
      })
  void peopleKeepTheirNameUnderAnyTitle(String name) {
    assertEquals(new NameKey("jane smith"), NameKey.ofPerson(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Jack Ma,jack ma",
    "Dr Ma,ma",
    "JO ANNE MA,jo anne ma",
    "O'Brien,obrien",
    "Lord,lord",
    "Jean-Luc Picard,jean luc picard",
    "Smith Jones,smith jones"
  })
  void surnamesAreNotTakenForHonours(String name, String key) {
    assertEquals(key, NameKey.ofPerson(name).text());
  }

  @Test
  void bodiesKeepEveryWord() {
    assertEquals(NameKey.of("Exeter C.V.S."), NameKey.of("exeter cvs"));
    assertEquals(NameKey.of("Health & Care Board"), NameKey.of("Health and Care Board"));
    assertNotEquals(NameKey.of("The Mrs Smith Trust"), NameKey.of("Smith Trust"));
  }

  @Test
  void councillorsAreKnownByTitle() {
    assertTrue(NameKey.saysCouncillor("Cllr. A. Jones"));
    assertTrue(NameKey.saysCouncillor("The Right Hon Councillor Jones"));
    assertFalse(NameKey.saysCouncillor("Jane Councillor"));
  }

  @ParameterizedTest
  @CsvSource({
    "Exeter Health Group,Exeter Helath Group,true",
    "Devon Strategic Partnership,DSP,true",
    "Council for Voluntary Service,CVS,true",
    "Health Board Devon,Devon Health Board,true",
    "Ward 1 Forum,Ward 2 Forum,false",
    "Age,Ags,false",
    "North Devon Forum,South Devon Forum,false",
    "Exeter Health Group,Exeter Housing Group,false",
    "Exeter Health Group,Exeter health group,false"
  })
  void nearNamesAreAskedAbout(String one, String other, boolean near) {
    assertEquals(near, NameKey.of(one).near(NameKey.of(other)));
    assertEquals(near, NameKey.of(other).near(NameKey.of(one)));
  }
}
