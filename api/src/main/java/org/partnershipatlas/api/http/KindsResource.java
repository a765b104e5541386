package org.partnershipatlas.api.http;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.partnershipatlas.api.http.json.JsonWriter;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Kind;

/** What can be recorded: each kind with its attributes, so that no form needs a list of its own. */
final class KindsResource {
  private static final byte[] KINDS =
      JsonWriter.bytes(new Kinds(Arrays.stream(Kind.values()).map(KindsResource::kind).toList()));

  private KindsResource() {}

  /** All kinds, in the order in which a reader meets them. */
  record Kinds(List<KindView> kinds) {}

  /**
   * A kind.
   *
   * @param sheet the name of its sheet in a workbook
   * @param dated whether its records can be ended
   * @param revised whether it tells of the world, so that a change of it is a new revision
   */
  record KindView(
      Kind kind, String sheet, boolean dated, boolean revised, List<AttributeView> attributes) {}

  /**
   * An attribute.
   *
   * @param header its name in plain words
   * @param targets the kinds that a reference may name; of one alone it is written without its kind
   * @param words the closed list of a word
   */
  record AttributeView(
      String name,
      String header,
      String type,
      boolean required,
      boolean list,
      SortedSet<Kind> targets,
      List<String> words) {}

  static void list(Context ctx) {
    Query.of(ctx.queryParamMap(), List.of());
    ctx.header("Cache-Control", "private, no-cache").contentType(Body.JSON).result(KINDS);
  }

  private static KindView kind(Kind kind) {
    return new KindView(
        kind,
        kind.sheet(),
        kind.dated(),
        kind.revised(),
        kind.attributes().stream().map(KindsResource::attribute).toList());
  }

  private static AttributeView attribute(Attribute attribute) {
    return new AttributeView(
        attribute.name(),
        attribute.header(),
        attribute.type().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        attribute.required(),
        attribute.list(),
        new TreeSet<>(attribute.targets()),
        attribute.words());
  }
}
