package org.partnershipatlas.visualiser.scene;

/**
 * What a connector says. Each has its own dash and ends, so that the kinds stay apart in grey
 * print.
 */
public enum ConnectorRole {
  REPORTS_TO("reports to", Dash.SOLID, Arrow.NONE, Arrow.FULL),
  NOMINATES_TO("nominates to", Dash.DASHED, Arrow.NONE, Arrow.FULL),
  FEEDS("feeds", Dash.SOLID, Arrow.NONE, Arrow.OPEN),
  MEETS_JOINTLY("meets jointly", Dash.SOLID, Arrow.DOT, Arrow.DOT),
  SCRUTINISES("scrutinises", Dash.DASHED, Arrow.NONE, Arrow.OPEN),
  SHARES_PLAN("shares plan", Dash.DOTTED, Arrow.NONE, Arrow.NONE),
  MIRRORS("mirrors (a likeness, not a connection)", Dash.DOTTED, Arrow.OPEN, Arrow.OPEN),
  PART_OF("part of", Dash.SOLID, Arrow.NONE, Arrow.DIAMOND),
  OTHER_LINK("other link", Dash.DOTTED, Arrow.NONE, Arrow.FULL),
  SITS_ON("sits on", Dash.SOLID, Arrow.NONE, Arrow.NONE),
  DEPUTY_ON("deputy on", Dash.DASHED, Arrow.NONE, Arrow.NONE),
  IN_ATTENDANCE("in attendance", Dash.DOTTED, Arrow.NONE, Arrow.NONE),
  SEAT_ON("seat on", Dash.SOLID, Arrow.NONE, Arrow.NONE),
  HELD_BY("held by", Dash.SOLID, Arrow.NONE, Arrow.NONE),
  ON_BEHALF_OF("on behalf of", Dash.DASHED, Arrow.NONE, Arrow.OPEN),
  SPEAKS_FOR("speaks for", Dash.DOTTED, Arrow.NONE, Arrow.OPEN),
  MEMBER_OF("member of", Dash.DASHED, Arrow.NONE, Arrow.DIAMOND),
  AFFILIATED_TO("works for or belongs to", Dash.DOTTED, Arrow.NONE, Arrow.NONE),
  COVERS("covers", Dash.DOTTED, Arrow.NONE, Arrow.NONE),
  SERVES("serves", Dash.DASHED, Arrow.NONE, Arrow.DOT),
  LEADS("leads", Dash.SOLID, Arrow.NONE, Arrow.DOT),
  WORKS_WITH("works with", Dash.SOLID, Arrow.DOT, Arrow.DOT),
  FUNDS("funds", Dash.SOLID, Arrow.NONE, Arrow.OPEN),
  COMMISSIONS("commissions", Dash.DASHED, Arrow.NONE, Arrow.OPEN),
  SUPPORTS("supports", Dash.DOTTED, Arrow.NONE, Arrow.OPEN),
  SERVICES("services", Dash.DASHED, Arrow.NONE, Arrow.DOT),
  ONE_UNIT("people of one unit", Dash.DOTTED, Arrow.DOT, Arrow.DOT),
  MISSING_LINK("missing link", Dash.DASHED, Arrow.DIAMOND, Arrow.DIAMOND),
  GIVES_UP("gives up", Dash.SOLID, Arrow.NONE, Arrow.FULL),
  BREAKS("breaks", Dash.DASHED, Arrow.NONE, Arrow.FULL),
  CUT("cut apart", Dash.DOTTED, Arrow.NONE, Arrow.NONE);

  private final String word;
  private final Dash dash;
  private final Arrow start;
  private final Arrow end;

  ConnectorRole(String word, Dash dash, Arrow start, Arrow end) {
    this.word = word;
    this.dash = dash;
    this.start = start;
    this.end = end;
  }

  public String word() {
    return word;
  }

  public Dash dash() {
    return dash;
  }

  public Arrow start() {
    return start;
  }

  public Arrow end() {
    return end;
  }
}
