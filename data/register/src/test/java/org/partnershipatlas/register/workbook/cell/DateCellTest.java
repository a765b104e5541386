package org.partnershipatlas.register.workbook.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipatlas.register.workbook.cell.DateCell.Doubt;

class DateCellTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2004|2004|NONE",
        "2004-05|2004-05|NONE",
        "2004-05-17|2004-05-17|NONE",
        "2004-05-17 00:00|2004-05-17|NONE",
        "2004-05-17T09:30:00|2004-05-17|NONE",
        "2004/5/7|2004-05-07|NONE",
        "20040517|2004-05-17|NONE",
        "17/05/2004|2004-05-17|NONE",
        "17.5.04|2004-05-17|NONE",
        "17-05-1998|1998-05-17|NONE",
        "3/4/2019|2019-04-03|DAY_OR_MONTH",
        "4/4/2019|2019-04-04|NONE",
        "04/17/2019|2019-04-17|MONTH_FIRST",
        "05/2004|2004-05|NONE",
        "May 2004|2004-05|NONE",
        "Sept 2019|2019-09|NONE",
        "sep-19|2019-09|NONE",
        "17 May 2004|2004-05-17|NONE",
        "17th May 2004|2004-05-17|NONE",
        "17-May-04|2004-05-17|NONE",
        "Mon 17 May 2004|2004-05-17|NONE",
        "May 17, 2004|2004-05-17|NONE",
        "2004/05|2004|ROUGH",
        "2004/2005|2004|ROUGH",
        "Spring 2010|2010|ROUGH",
        "c. 2004|2004|ROUGH",
        "2004?|2004|ROUGH",
        "early May 2004|2004-05|ROUGH",
        "38124|2004-05-17|SERIAL",
        "38124.5|2004-05-17|SERIAL",
        "present|''|NONE",
        "TBC|''|NONE",
        "' '|''|NONE"
      })
  void datesAreReadAsTyped(String typed, String iso, Doubt doubt) {
    assertEquals(new DateCell(iso, doubt), DateCell.read(typed, false).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon",
        "31/02/2004",
        "2004-13",
        "32 May 2004",
        "Mayor 2004",
        "12",
        "99999",
        "x17"
      })
  void whatIsNoDateIsNotGuessed(String typed) {
    assertTrue(DateCell.read(typed, false).isEmpty(), typed);
  }

  @Test
  void dayNumbersCountFrom1904WhereTheWorkbookSaysSo() {
    assertEquals("2004-05-17", DateCell.read("36662", true).orElseThrow().iso());
  }
}
