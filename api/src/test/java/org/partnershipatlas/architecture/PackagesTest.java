package org.partnershipatlas.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between packages, as {@code ARCHITECTURE.md} draws them. */
class PackagesTest {
  private static final String ROOT = "org.partnershipatlas.";
  private static final String MODEL = ROOT + "model..";
  private static final String REGISTER = ROOT + "register..";
  private static final String STORE = ROOT + "register.store..";
  private static final String NEO4J = ROOT + "register.neo4j..";
  private static final String ANALYSER = ROOT + "analyser..";
  private static final String VISUALISER = ROOT + "visualiser..";
  private static final String API = ROOT + "api..";
  private static final String HTTP = ROOT + "api.http..";

  private static JavaClasses atlas;

  @BeforeAll
  static void read() {
    atlas =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.partnershipatlas");
  }

  static Stream<Arguments> arrows() {
    return Stream.of(
        rule("the model knows the JDK only", only(MODEL, MODEL)),
        rule(
            "the analyser knows the model and JGraphT",
            only(ANALYSER, ANALYSER, MODEL, "org.jgrapht..")),
        rule(
            "the visualiser knows the model and what lays out and draws",
            only(
                VISUALISER,
                VISUALISER,
                MODEL,
                "org.graphstream..",
                "org.eclipse.elk..",
                "org.eclipse.emf..",
                "org.eclipse.xtext..",
                "org.apache.pdfbox..",
                "org.apache.fontbox..",
                "org.apache.poi..",
                "org.apache.xmlbeans..",
                "org.openxmlformats..")),
        rule("the register knows nothing above it", never(REGISTER, ANALYSER, VISUALISER, API)),
        rule(
            "the store's port knows no store",
            never(STORE, NEO4J, "org.neo4j..", ROOT + "register.workbook..")),
        rule("one package sees the driver", outside(NEO4J, "org.neo4j..")),
        rule(
            "one package sees the web server",
            outside(HTTP, "io.javalin..", "org.eclipse.jetty..")),
        rule(
            "services know nothing of the web and the command line",
            never(ROOT + "api.service..", HTTP, ROOT + "api.command..", "info.picocli..")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("arrows")
  void pointsOneWay(String name, ArchRule rule) {
    rule.check(atlas);
  }

  /**
   * Among the packages of a module. Its root package is none of them: there stand the facade, which
   * knows all of them, and the few words and exceptions that all of them share.
   */
  @Test
  void runsInNoCircle() {
    slices()
        .matching("org.partnershipatlas.(*).(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(atlas);
  }

  @Test
  void noticesAnArrowThatPointsBack() {
    JavaClasses tests = new ClassFileImporter().importPackages("org.partnershipatlas.architecture");
    ArchRule planted = outside(MODEL, "com.tngtech.archunit..");
    AssertionError error = assertThrows(AssertionError.class, () -> planted.check(tests));
    assertTrue(error.getMessage().contains("PackagesTest"), error.getMessage());
  }

  private static Arguments rule(String name, ArchRule rule) {
    return Arguments.of(name, rule.as(name).allowEmptyShould(true));
  }

  private static ArchRule only(String from, String... to) {
    DescribedPredicate<JavaClass> allowed =
        resideInAnyPackage(to)
            .or(resideInAnyPackage("java..", "javax..", "org.w3c.dom..", "org.xml.sax.."))
            .or(resideInAnyPackage("", "org.jspecify.annotations"));
    return classes().that().resideInAPackage(from).should().onlyDependOnClassesThat(allowed);
  }

  private static ArchRule never(String from, String... to) {
    return noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(to);
  }

  private static ArchRule outside(String home, String... foreign) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(foreign);
  }
}
