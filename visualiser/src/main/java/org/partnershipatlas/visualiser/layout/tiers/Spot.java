package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.layout.CardForm;
import org.partnershipatlas.visualiser.layout.Drawing;
import org.partnershipatlas.visualiser.scene.Point;

/**
 * A card with its place, and the ports at which nets enter it: on its left side from a gutter, or
 * at its foot straight from the aisle.
 */
final class Spot {
  private final Card card;
  private final int aisle;
  private final Gutter gutter;
  private final boolean footed;
  private final boolean dense;
  private final Set<String> nets = new LinkedHashSet<>();
  private List<String> ports = List.of();
  private Optional<CardForm> form = Optional.empty();
  private double x;
  private double y;
  private double width;
  private double height;

  Spot(Card card, int aisle, Gutter gutter, boolean footed, boolean dense) {
    this.card = card;
    this.aisle = aisle;
    this.gutter = gutter;
    this.footed = footed;
    this.dense = dense;
  }

  String id() {
    return card.id();
  }

  int aisle() {
    return aisle;
  }

  Gutter gutter() {
    return gutter;
  }

  /** Whether nets enter it at its foot. */
  boolean footed() {
    return footed;
  }

  void use(String net) {
    nets.add(net);
    if (!footed) {
      gutter.use(net);
    }
  }

  void across(double left, double wide) {
    x = left;
    width = wide;
    form = Optional.of(CardForm.of(card, wide, dense));
  }

  private CardForm form() {
    return form.orElseThrow(() -> new IllegalStateException(id() + " has no width yet"));
  }

  double needed() {
    double ports = footed ? 0 : (nets.size() + 1) * 3.2;
    return Math.max(form().height(), ports);
  }

  double centreX() {
    return x + width / 2;
  }

  double bottom() {
    return y + height;
  }

  void down(double top, double high) {
    y = top;
    height = high;
  }

  /** Puts its ports in order: at the foot by where their nets lead. */
  void orderFoot(Comparator<String> byTarget) {
    ports = new ArrayList<>(nets);
    ports.sort(byTarget);
  }

  void enterGutter() {
    nets.forEach(n -> gutter.enter(n, y + height / 2));
  }

  /** Puts its ports in order: on the side the outermost track lowest, so that none crosses. */
  void orderSide() {
    ports = new ArrayList<>(nets);
    ports.sort(Comparator.comparingInt((String n) -> gutter.rank(n)).reversed());
  }

  Point port(String net) {
    int at = ports.indexOf(net) + 1;
    int of = ports.size() + 1;
    if (footed) {
      double wide = Math.min(width, of * 16.0);
      return new Point(x + (width - wide) / 2 + wide * at / of, bottom());
    }
    double high = Math.min(height, of * 9.0);
    return new Point(x, y + (height - high) / 2 + high * at / of);
  }

  /** Where its net meets the aisle. */
  double aisleX(String net) {
    return footed ? port(net).x() : gutter.trackX(net);
  }

  void draw(Drawing drawing) {
    form().draw(drawing, x, y, height);
  }
}
