package org.partnershipatlas.register.workbook.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What the head of a workbook says.
 *
 * @param since1904 whether its days count from 1904
 * @param hidden the names of its hidden sheets
 */
record WorkbookPart(boolean since1904, Set<String> hidden) {

  static WorkbookPart read(InputStream in)
      throws IOException, SAXException, ParserConfigurationException {
    boolean[] since1904 = {false};
    Set<String> hidden = new HashSet<>();
    DefaultHandler handler =
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String local, String qName, Attributes attributes) {
            if (local.equals("workbookPr")) {
              String value = attributes.getValue("date1904");
              since1904[0] = "1".equals(value) || "true".equals(value);
            } else if (local.equals("sheet")) {
              String state = attributes.getValue("state");
              if (state != null && !state.equals("visible")) {
                hidden.add(String.valueOf(attributes.getValue("name")));
              }
            }
          }
        };
    try (in) {
      XlsxFile.parse(in, handler);
    }
    return new WorkbookPart(since1904[0], Set.copyOf(hidden));
  }
}
