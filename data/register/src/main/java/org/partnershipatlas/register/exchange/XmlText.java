package org.partnershipatlas.register.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, an element a line. */
final class XmlText {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter out;

  XmlText() {
    try {
      out =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      out.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Opens an element, with names and values of its attributes in turn. */
  XmlText open(String name, String... attributes) {
    try {
      out.writeCharacters("\n");
      out.writeStartElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  XmlText close() {
    try {
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** An element with nothing in it. */
  XmlText empty(String name, String... attributes) {
    try {
      out.writeCharacters("\n");
      out.writeEmptyElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  XmlText text(String text) {
    try {
      out.writeCharacters(text);
      return this;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  byte[] end() {
    try {
      out.writeEndDocument();
      out.writeCharacters("\n");
      out.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private static IllegalStateException broken(XMLStreamException e) {
    return new IllegalStateException("XML could not be written to memory", e);
  }
}
