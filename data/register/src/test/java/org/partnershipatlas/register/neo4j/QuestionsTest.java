package org.partnershipatlas.register.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.TransactionContext;
import org.partnershipatlas.register.store.StoreAway;

class QuestionsTest {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final TransactionContext TRANSACTION =
      (TransactionContext)
          Proxy.newProxyInstance(
              QuestionsTest.class.getClassLoader(),
              new Class<?>[] {TransactionContext.class},
              (proxy, method, arguments) -> {
                throw new AssertionError("nothing is asked of it here");
              });

  private final Questions questions = new Questions();
  private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  /** Of a tree of questions, while one in four is broken off by the connection. */
  @ParameterizedTest
  @MethodSource("seeds")
  void eachQuestionIsAnsweredOnceHoweverOftenTheConnectionBreaks(long seed) {
    Random random = new Random(seed);
    int size = 1 + random.nextInt(60);
    add(0, size, random);
    assertTimeoutPreemptively(
        LONGEST,
        () ->
            questions.askAll(
                work -> {
                  while (true) {
                    try {
                      return work.apply(TRANSACTION);
                    } catch (StoreAway again) {
                      // as the driver tries again
                    }
                  }
                }));
    assertEquals(size, answers.size());
    answers.forEach((number, times) -> assertEquals(1, times, "question " + number));
  }

  /** Question n leads to 2n+1 and 2n+2. */
  private void add(int number, int size, Random random) {
    if (number < size) {
      questions.add(
          transaction -> {
            synchronized (random) {
              if (random.nextInt(4) == 0) {
                throw new StoreAway("The connection broke.");
              }
            }
            answers.merge(number, 1, Integer::sum);
            add(2 * number + 1, size, random);
            add(2 * number + 2, size, random);
          });
    }
  }

  @Test
  void whenOneLaneFailsTheOtherDoesNotWaitForIt() {
    StoreAway fault = new StoreAway("The store is away.");
    for (int i = 0; i < 9; i++) {
      questions.add(
          transaction -> {
            throw fault;
          });
    }
    Throwable thrown =
        assertTimeoutPreemptively(
            LONGEST,
            () ->
                assertThrows(
                    StoreAway.class, () -> questions.askAll(work -> work.apply(TRANSACTION))));
    assertSame(fault, thrown);
  }

  @Test
  void oneTransactionAnswersThemAllAsWell() {
    add(0, 0, new Random(1));
    questions.add(transaction -> questions.add(next -> answers.put(1, 1)));
    questions.askAll(TRANSACTION);
    assertEquals(Map.of(1, 1), answers);
  }
}
