package org.partnershipatlas.api.command;

import java.io.Console;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.partnershipatlas.api.service.Job;
import org.partnershipatlas.model.Progress;

/**
 * Where a command's answer goes, and where what it says besides goes.
 *
 * @param watched whether somebody sits before it, who wants to see that work goes on and who stops
 *     what runs until it is stopped
 */
record Terminal(PrintStream answer, PrintStream aside, boolean watched) {

  /** Whether this process has a terminal of its own: not in a script, a pipe or a service. */
  static boolean isOwn() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there is a console even without a terminal, and it can be asked.
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Does work, and shows how far it is if that takes long and somebody is there to see it. */
  <T> T watch(String title, Function<Progress, T> work) {
    Job job = Job.of(title);
    if (!watched) {
      return job.call(work);
    }
    try (ProgressLine line = ProgressLine.of(job, aside)) {
      return line.job().call(work);
    }
  }

  /** Whether whoever sits before it says yes; no where nobody does. */
  boolean confirms(String question) {
    Console console = System.console();
    if (!watched || console == null) {
      return false;
    }
    String answer = console.readLine("%s (yes or no) ", question);
    return answer != null && List.of("yes", "y").contains(answer.strip().toLowerCase(Locale.ROOT));
  }

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
