package org.partnershipatlas.api.command;

import java.io.PrintStream;

/** Where a command's answer goes, and where what it says besides goes. */
record Terminal(PrintStream answer, PrintStream aside) {

  /** A part of the answer. */
  void print(String text) {
    answer.print(text);
    answer.flush();
  }

  /** A line of the answer. */
  void println(String line) {
    answer.println(line);
    answer.flush();
  }

  /** A line that is no part of the answer. */
  void say(String line) {
    aside.println(line);
    aside.flush();
  }
}
