package org.partnershipatlas.visualiser.write;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The structure of a PDF that a screen reader follows: a heading, a figure, and lines of text. */
final class PdfTags {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement document =
      new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
  private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();

  private PdfTags() {}

  static PdfTags begin(PDDocument pdf) {
    PdfTags tags = new PdfTags();
    tags.root.appendKid(tags.document);
    pdf.getDocumentCatalog().setStructureTreeRoot(tags.root);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    pdf.getDocumentCatalog().setMarkInfo(marked);
    return tags;
  }

  /** The tags of a new page. */
  Page page(PDPage page) {
    int number = parents.size();
    page.setStructParents(number);
    COSArray elements = new COSArray();
    parents.put(number, new PDParentTreeValue(elements));
    return new Page(page, elements);
  }

  /** Ties what stands on the pages to the structure. */
  void end() {
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(parents.size());
  }

  /** The tags of one page. */
  final class Page {
    private final PDPage page;
    private final COSArray elements;

    private Page(PDPage page, COSArray elements) {
      this.page = page;
      this.elements = elements;
    }

    /** A new element of that type; the number by which the page's content names it. */
    int add(String type, String spokenInstead) {
      PDStructureElement element = new PDStructureElement(type, document);
      element.setPage(page);
      if (!spokenInstead.isEmpty()) {
        element.setAlternateDescription(spokenInstead);
      }
      int number = elements.size();
      element.getCOSObject().setItem(COSName.K, COSInteger.get(number));
      document.appendKid(element);
      elements.add(element.getCOSObject());
      return number;
    }

    COSDictionary properties(int number) {
      COSDictionary properties = new COSDictionary();
      properties.setInt(COSName.MCID, number);
      return properties;
    }
  }
}
