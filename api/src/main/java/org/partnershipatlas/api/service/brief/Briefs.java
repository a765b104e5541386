package org.partnershipatlas.api.service.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.visualiser.Pictures;
import org.partnershipatlas.visualiser.TiersOptions;
import org.partnershipatlas.visualiser.document.Block;
import org.partnershipatlas.visualiser.document.Document;
import org.partnershipatlas.visualiser.document.Note;
import org.partnershipatlas.visualiser.document.Page;
import org.partnershipatlas.visualiser.layout.Sources;
import org.partnershipatlas.visualiser.scene.Scene;
import org.partnershipatlas.visualiser.write.Pseudonyms;

/** Makes the brief: one page an area in words and a picture, and the rows behind each sentence. */
public final class Briefs {
  /** The picture is drawn so large that its letters can be read on a sheet of A4. */
  private static final int WIDE = 760;

  private static final int HIGH = 300;

  private final View view;
  private final int mostRows;
  private final List<Note> notes = new ArrayList<>();

  private Briefs(View view, int mostRows) {
    this.view = view;
    this.mostRows = mostRows;
  }

  /**
   * The brief as a document.
   *
   * @param areas the area of each page; empty for a page of everything
   * @param mostRows how many rows are told of each sentence; the rest is counted
   */
  public static Document of(View view, List<Optional<Id<Area>>> areas, int mostRows) {
    Briefs briefs = new Briefs(view, mostRows);
    List<Page> pages = areas.stream().map(briefs::page).toList();
    String title = "Brief: " + (pages.size() == 1 ? pages.get(0).heading() : view.source().title());
    return new Document(title, pages, "The rows behind each sentence", briefs.notes);
  }

  /** A page of everything, and one of each area that has groups of its own. */
  public static List<Optional<Id<Area>>> everyArea(View view) {
    List<Optional<Id<Area>>> areas = new ArrayList<>();
    areas.add(Optional.empty());
    List<Id<Area>> all = BriefAreas.list(view.network());
    if (all.size() > 1) {
      all.forEach(area -> areas.add(Optional.of(area)));
    }
    return areas;
  }

  private Page page(Optional<Id<Area>> area) {
    BriefAnswer brief = BriefAnswer.of(view, area);
    List<Block> blocks = new ArrayList<>();
    for (BriefAnswer.Part part : brief.parts()) {
      blocks.add(new Block.Heading(part.heading()));
      part.sentences().forEach(one -> blocks.add(statement(one)));
      if (blocks.size() == part.sentences().size() + 1 && !brief.groups().isEmpty()) {
        // After what there is: the picture of it.
        blocks.add(new Block.Picture(picture(area)));
      }
    }
    List<Group> groups = brief.groups().stream().map(id -> view.network().get(id)).toList();
    return new Page(
        brief.heading(),
        Sources.date(view.network())
            + " · "
            + (area.isPresent() ? view.source().title() : "everything that is recorded"),
        blocks,
        List.of(Sources.sources(view.network(), groups)));
  }

  private Block statement(BriefAnswer.Told told) {
    if (told.records().isEmpty()) {
      return new Block.Statement(told.text(), 0);
    }
    List<String> rows = new RowLines(view.network()).of(told.records());
    int shown = Math.min(mostRows, rows.size());
    int number = notes.size() + 1;
    notes.add(new Note(number, told.text(), rows.subList(0, shown), rows.size() - shown));
    return new Block.Statement(told.text(), number);
  }

  private Scene picture(Optional<Id<Area>> area) {
    TiersOptions options = TiersOptions.of().size(WIDE, HIGH).titled("Who holds the seats");
    return Pseudonyms.of(Pictures.seats(view.network(), area.map(options::area).orElse(options)));
  }
}
