package org.partnershipatlas.register.exchange.read;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.partnershipatlas.register.workbook.table.UnreadableFile;

/**
 * XML, element by element. Nothing outside the file is ever read, and a file that declares entities
 * of its own is refused: they can be made to fill any memory.
 */
final class XmlSource {
  private final String file;
  private final XMLStreamReader in;
  private final StringBuilder text = new StringBuilder();
  private int depth;

  /** What comes next. */
  enum Event {
    OPEN,
    CLOSE,
    END
  }

  XmlSource(String file, byte[] bytes, Told told) {
    this.file = file;
    String content = GraphText.ofXml(file, bytes, told).strip();
    refuseEntities(content);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    try {
      in = factory.createXMLStreamReader(new StringReader(content));
    } catch (XMLStreamException broken) {
      throw damaged(broken);
    }
  }

  private void refuseEntities(String content) {
    int at = prologEnd(content);
    if (!content.startsWith("<!DOCTYPE", at)) {
      return;
    }
    int end = content.indexOf('>', at);
    int own = content.indexOf('[', at);
    if (end < 0 || (own >= 0 && own < end)) {
      throw Unread.at(
          "file-kind",
          file,
          1 + (int) content.substring(0, at).chars().filter(c -> c == '\n').count(),
          "The file declares entities of its own (<!DOCTYPE … [), which are not read.",
          "Take that declaration out, or save the graph again from the program that made it.");
    }
  }

  /** Where the declaration and the comments before the first element end. */
  private static int prologEnd(String content) {
    int at = 0;
    while (true) {
      while (at < content.length() && Character.isWhitespace(content.charAt(at))) {
        at++;
      }
      boolean comment = content.startsWith("<!--", at);
      if (!comment && !content.startsWith("<?", at)) {
        return at;
      }
      String close = comment ? "-->" : "?>";
      int end = content.indexOf(close, at);
      if (end < 0) {
        return content.length();
      }
      at = end + close.length();
    }
  }

  /** Goes on to the next tag; the text before it is kept. */
  Event next() {
    try {
      text.setLength(0);
      while (in.hasNext()) {
        switch (in.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > GraphLimits.DEPTH) {
              throw Unread.tooLarge(
                  file,
                  line(),
                  "Elements lie in each other more than " + GraphLimits.DEPTH + " deep.");
            }
            return Event.OPEN;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return Event.CLOSE;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              text.append(in.getText());
          case XMLStreamConstants.ENTITY_REFERENCE ->
              throw Unread.damaged(
                  file,
                  line(),
                  "“&" + in.getLocalName() + ";” stands for nothing that the file declares.",
                  "Write the letter itself.");
          default -> {}
        }
      }
      return Event.END;
    } catch (XMLStreamException broken) {
      throw damaged(broken);
    }
  }

  /** The text between the last tag and this one. */
  String text() {
    return text.toString();
  }

  String name() {
    return in.getLocalName();
  }

  /** An attribute of the tag, whatever its namespace. */
  Optional<String> find(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return Optional.of(in.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** An attribute of the tag; empty where it is not there. */
  String get(String name) {
    return find(name).orElse("");
  }

  int line() {
    return Math.max(0, in.getLocation().getLineNumber());
  }

  private UnreadableFile damaged(XMLStreamException broken) {
    int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
    int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNumber();
    return Unread.damaged(
        file,
        Math.max(0, line),
        "The XML is damaged or breaks off" + (column > 0 ? " at column " + column : "") + ".",
        "Save the graph again from the program that made it.");
  }
}
