package org.partnershipatlas.api.service.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipatlas.analyser.brief.Brief;
import org.partnershipatlas.analyser.words.BriefWords;
import org.partnershipatlas.analyser.words.Sentence;
import org.partnershipatlas.api.service.View;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;

/**
 * The brief of an area in words, part by part.
 *
 * @param heading what it is of
 * @param area the area; left out where it is of everything
 * @param areas the areas of which there can be a brief: those with groups of their own
 * @param groups the groups that it is about
 */
public record BriefAnswer(
    String heading,
    Optional<Id<Area>> area,
    List<Id<Area>> areas,
    List<Id<Group>> groups,
    List<Part> parts) {

  /** A part with its sentences. */
  public record Part(String heading, List<Told> sentences) {}

  /** A sentence and the rows that it rests on. */
  public record Told(String text, List<Id<?>> records) {}

  /** The brief of an area of a network, or of all of it. */
  public static BriefAnswer of(View view, Optional<Id<Area>> area) {
    area.ifPresent(view.network()::get);
    Brief brief = view.analyser().brief(area, view.progress());
    Map<String, List<Told>> parts = new LinkedHashMap<>();
    for (Sentence one : new BriefWords(view.network(), view.names()).sentences(brief)) {
      parts
          .computeIfAbsent(one.heading(), h -> new ArrayList<>())
          .add(new Told(one.text(), one.records()));
    }
    List<Part> told = new ArrayList<>();
    parts.forEach((heading, sentences) -> told.add(new Part(heading, sentences)));
    return new BriefAnswer(
        area.map(view.network().places()::title).orElse(view.source().title()),
        area,
        BriefAreas.list(view.network()),
        brief.groups(),
        told);
  }
}
