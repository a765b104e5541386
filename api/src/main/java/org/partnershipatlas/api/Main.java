package org.partnershipatlas.api;

import org.partnershipatlas.api.command.AtlasCommand;

/** Where the program begins. */
public final class Main {
  private Main() {}

  /** Runs the command that was typed. */
  public static void main(String[] arguments) {
    System.exit(AtlasCommand.run(arguments, System.out, System.err));
  }
}
