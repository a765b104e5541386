package org.partnershipatlas.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One attribute of a kind of record.
 *
 * @param name in the domain's words, joined by underscores
 * @param type what a value is
 * @param required whether a record cannot be without it
 * @param list whether it may have several values
 * @param targets the kinds that a reference may name; empty for any kind, and for other types
 * @param words the closed list of a {@link Type#WORD}
 */
public record Attribute(
    String name, Type type, boolean required, boolean list, Set<Kind> targets, List<String> words) {

  /** What a value is, and so how its text is written. */
  public enum Type {
    /** Any text. */
    TEXT,
    /** A word of a closed list. */
    WORD,
    /** A {@link PartialDate}. */
    DATE,
    /** A whole number. */
    WHOLE,
    /** A decimal number. */
    NUMBER,
    /** {@code yes} or {@code no}. */
    YES_NO,
    /** The id of a record: its bare value where one kind is meant, else {@code kind:value}. */
    REF,
    /** Entries {@code key=value}. */
    MAP
  }

  static Attribute text(String name) {
    return plain(name, Type.TEXT);
  }

  static Attribute date(String name) {
    return plain(name, Type.DATE);
  }

  static Attribute whole(String name) {
    return plain(name, Type.WHOLE);
  }

  static Attribute number(String name) {
    return plain(name, Type.NUMBER);
  }

  static Attribute yesNo(String name) {
    return plain(name, Type.YES_NO);
  }

  static Attribute map(String name) {
    return plain(name, Type.MAP).asList();
  }

  static Attribute word(String name, Class<? extends Word> list) {
    return new Attribute(name, Type.WORD, false, false, Set.of(), Words.list(list));
  }

  static Attribute ref(String name, Kind... targets) {
    return new Attribute(name, Type.REF, false, false, Set.of(targets), List.of());
  }

  private static Attribute plain(String name, Type type) {
    return new Attribute(name, type, false, false, Set.of(), List.of());
  }

  Attribute asRequired() {
    return new Attribute(name, type, true, list, targets, words);
  }

  Attribute asList() {
    return new Attribute(name, type, required, true, targets, words);
  }

  /** A kind's own attributes, followed by those of every record. */
  static List<Attribute> listed(Attribute... own) {
    List<Attribute> all = new ArrayList<>(List.of(own));
    all.addAll(About.ATTRIBUTES);
    return List.copyOf(all);
  }

  /** Whether a reference is written without its kind. */
  public boolean bare() {
    return targets.size() == 1;
  }

  /**
   * The id that a text of this reference means.
   *
   * @throws InvalidRecord if it is not an id
   */
  public Id<?> id(String text) {
    return bare() ? Id.of(targets.iterator().next(), text) : Id.parse(text);
  }

  /** The text by which this reference names that id. */
  public String text(Id<?> id) {
    return bare() ? id.value() : id.toString();
  }

  /** Its name in plain words, as a sheet's header has it. */
  public String header() {
    return name.replace('_', ' ');
  }
}
