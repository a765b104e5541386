package org.partnershipatlas.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Runs the main class named by the first argument, with the rest as its arguments, for as long as
 * the parent process holds this one's standard input open.
 *
 * <p>The operating system closes that input however the parent ends, so the child never outlives
 * it, even after {@code kill -9}. A byte {@value #STOP} asks for an orderly stop without a limit;
 * the end of the input allows {@value #GRACE_MILLIS} ms for one and then halts.
 */
public final class Launcher {
  /** The byte by which a living parent asks for an orderly stop. */
  public static final int STOP = 's';

  private static final long GRACE_MILLIS = 500;

  private Launcher() {}

  /**
   * Starts the named program.
   *
   * @param arguments the main class, then its own arguments
   */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("the first argument names the main class to run");
    }
    Thread watch = new Thread(() -> endWith(System.in), "atlas-parent-watch");
    watch.setDaemon(true);
    watch.start();
    Method main = Class.forName(arguments[0]).getMethod("main", String[].class);
    try {
      main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    } catch (InvocationTargetException e) {
      e.getTargetException().printStackTrace();
      System.exit(1);
    }
  }

  private static void endWith(InputStream parent) {
    if (!isStopAsked(parent)) {
      haltSoon();
    }
    System.exit(0);
  }

  private static boolean isStopAsked(InputStream parent) {
    try {
      int next = parent.read();
      while (next >= 0) {
        if (next == STOP) {
          return true;
        }
        next = parent.read();
      }
      return false;
    } catch (IOException gone) {
      return false;
    }
  }

  private static void haltSoon() {
    Thread timer =
        new Thread(
            () -> {
              try {
                Thread.sleep(GRACE_MILLIS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              // The transaction log makes this safe: the next start recovers what was committed.
              Runtime.getRuntime().halt(0);
            },
            "atlas-halt");
    timer.setDaemon(true);
    timer.start();
  }
}
