package org.partnershipatlas.visualiser.write;

import java.util.Set;
import org.partnershipatlas.visualiser.document.Block;
import org.partnershipatlas.visualiser.document.Document;
import org.partnershipatlas.visualiser.document.Note;
import org.partnershipatlas.visualiser.document.Page;

/**
 * Writes a document as one HTML file that needs nothing else and runs nothing: each sentence is
 * linked to its rows and they to it, and printed each page begins on a sheet of its own.
 */
public final class DocumentHtml {
  /** From so many headings on a page has a list of them. */
  private static final int LONG = 8;

  private final Document document;
  private final StringBuilder out = new StringBuilder(1 << 16);
  private int pictures;
  private int headings;
  private boolean list;

  private DocumentHtml(Document document) {
    this.document = document;
  }

  public static String write(Document document) {
    DocumentHtml writer = new DocumentHtml(document);
    writer.document();
    return writer.out.toString();
  }

  private void document() {
    out.append(HtmlPage.head(document.title(), "document.css", letters(), ""));
    out.append("<body>\n");
    if (document.pages().size() > 1) {
      contents();
    }
    out.append("<main>\n");
    int number = 0;
    for (Page page : document.pages()) {
      number++;
      page(page, number);
    }
    out.append("</main>\n");
    notes();
    out.append("</body>\n</html>\n");
  }

  private void contents() {
    out.append("<nav aria-label=\"Pages\"><ul>\n");
    int number = 0;
    for (Page page : document.pages()) {
      number++;
      out.append("<li><a href=\"#p").append(number).append("\">");
      text(page.heading());
      out.append("</a></li>\n");
    }
    out.append("</ul></nav>\n");
  }

  private void page(Page page, int number) {
    out.append("<article id=\"p").append(number).append("\">\n<h1>");
    text(page.heading());
    out.append("</h1>\n<p class=\"soft\">");
    text(page.subheading());
    out.append("</p>\n");
    index(page);
    page.blocks().forEach(this::block);
    endList();
    if (!page.foot().isEmpty()) {
      out.append("<div class=\"foot\">\n");
      page.foot().forEach(line -> element("p", line));
      out.append("</div>\n");
    }
    out.append("</article>\n");
  }

  /** A long page begins with a list of its headings. */
  private void index(Page page) {
    long headings = page.blocks().stream().filter(b -> b instanceof Block.Heading).count();
    if (headings < LONG) {
      return;
    }
    out.append("<details class=\"contents\"><summary>On this page</summary>\n<ul>\n");
    int number = this.headings;
    for (Block block : page.blocks()) {
      if (block instanceof Block.Heading heading) {
        number++;
        out.append("<li><a href=\"#h").append(number).append("\">");
        text(heading.text());
        out.append("</a></li>\n");
      }
    }
    out.append("</ul></details>\n");
  }

  private void block(Block block) {
    if (!(block instanceof Block.Statement)) {
      endList();
    }
    if (block instanceof Block.Heading heading) {
      headings++;
      out.append("<h2 id=\"h").append(headings).append("\">");
      text(heading.text());
      out.append("</h2>\n");
    } else if (block instanceof Block.Paragraph paragraph) {
      element("p", paragraph.text());
    } else if (block instanceof Block.Statement statement) {
      statement(statement);
    } else if (block instanceof Block.Picture picture) {
      pictures++;
      out.append("<figure>\n");
      out.append(
          SvgWriter.write(
              picture.scene(), new SvgOptions(Palette.tokens(), false, "f" + pictures + "-")));
      out.append("</figure>\n");
    } else if (block instanceof Block.Table table) {
      table(table);
    }
  }

  private void statement(Block.Statement statement) {
    if (!list) {
      out.append("<ul>\n");
      list = true;
    }
    int note = statement.note();
    out.append(note == 0 ? "<li>" : "<li id=\"s" + note + "\">");
    text(statement.text());
    if (note > 0) {
      out.append("<sup><a href=\"#n")
          .append(note)
          .append("\" aria-label=\"The rows behind sentence ");
      out.append(note).append("\">").append(note).append("</a></sup>");
    }
    out.append("</li>\n");
  }

  private void endList() {
    if (list) {
      out.append("</ul>\n");
      list = false;
    }
  }

  private void table(Block.Table table) {
    out.append("<div class=\"wide\"><table>\n<caption>");
    text(table.caption());
    out.append("</caption>\n<thead><tr>");
    for (String header : table.headers()) {
      out.append("<th scope=\"col\">");
      text(header);
      out.append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    table
        .rows()
        .forEach(
            row -> {
              out.append("<tr>");
              row.forEach(
                  cell -> {
                    out.append("<td>");
                    text(cell);
                    out.append("</td>");
                  });
              out.append("</tr>\n");
            });
    out.append("</tbody>\n</table></div>\n");
  }

  private void notes() {
    if (document.notes().isEmpty()) {
      return;
    }
    out.append("<section class=\"notes\" aria-labelledby=\"rows\">\n<h2 id=\"rows\">");
    text(document.notesHeading());
    out.append("</h2>\n<ol>\n");
    document.notes().forEach(this::note);
    out.append("</ol>\n</section>\n");
  }

  private void note(Note note) {
    out.append("<li id=\"n").append(note.number()).append("\" value=\"").append(note.number());
    out.append("\"><p>");
    text(note.sentence());
    out.append(" <a class=\"back\" href=\"#s").append(note.number());
    out.append("\" aria-label=\"Back to sentence ")
        .append(note.number())
        .append("\">↩</a></p>\n<ul>\n");
    note.rows().forEach(row -> element("li", row));
    if (note.more() > 0) {
      element("li", more(note));
    }
    out.append("</ul></li>\n");
  }

  /** How the rows that are not told are counted, in every format. */
  static String more(Note note) {
    return "and " + note.more() + (note.more() == 1 ? " more row" : " more rows");
  }

  private void element(String name, String text) {
    out.append('<').append(name).append('>');
    text(text);
    out.append("</").append(name).append(">\n");
  }

  private void text(String text) {
    out.append(SvgWriter.escape(text));
  }

  /** The letters of pictures; those of the text itself are many, and shown by any font. */
  private Set<Integer> letters() {
    Set<Integer> letters = HtmlPage.plain();
    for (Page page : document.pages()) {
      page.heading().codePoints().forEach(letters::add);
      for (Block block : page.blocks()) {
        if (block instanceof Block.Picture picture) {
          letters.addAll(HtmlPage.letters(picture.scene()));
        } else if (block instanceof Block.Statement statement) {
          statement.text().codePoints().forEach(letters::add);
        }
      }
    }
    return letters;
  }
}
