package org.netkiln;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.auto.service.AutoService;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.netkiln.layer.Layer;

/** Who may see whom. The levels are those of docs/adr/0002. */
@AnalyzeClasses(packages = "org.netkiln", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<List<String>> LEVELS = List.of(
            List.of("tensor", "text", "problem", "param"),
            List.of("graph", "layer", "weights"),
            List.of("check", "edit"),
            List.of("compile", "layout", "interact"),
            List.of("engine"),
            List.of("data", "train"),
            List.of("export", "project", "insight"),
            List.of("session"),
            List.of("cli", "ui"),
            List.of("app"));

    @ArchTest
    static final ArchRule lowerLevelsNeverSeeHigherOnes = levels();

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.netkiln.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule panesHaveNoCycles =
            slices().matching("org.netkiln.ui.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyPackageHasALevel = classes()
            .should()
            .resideInAnyPackage(LEVELS.stream()
                    .flatMap(List::stream)
                    .map(ArchitectureTest::in)
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule commandLineAndWindowDoNotSeeEachOther = noClasses()
            .that()
            .resideInAPackage(in("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(in("ui"));

    @ArchTest
    static final ArchRule windowDoesNotSeeTheCommandLine = noClasses()
            .that()
            .resideInAPackage(in("ui"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(in("cli"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule javaFxStaysInTheWindow = only(List.of("ui", "app"), "javafx..", "org.controlsfx..");

    @ArchTest
    static final ArchRule onlyOneClassHopsToTheFxThread = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.netkiln.ui.fx.FxThread")
            .should()
            .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName());

    @ArchTest
    static final ArchRule panesDoNotSeeEachOther = slices().matching("org.netkiln.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage(in("ui.shell")), DescribedPredicate.alwaysTrue())
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(),
                    resideInAnyPackage(in("ui.fx"), in("ui.model"), in("ui.action"), in("ui.form")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule elkStaysInLayout = only(List.of("layout"), "org.eclipse..");

    @ArchTest
    static final ArchRule chartsStayInTheWindow = only(List.of("ui", "export"), "org.jfree..");

    @ArchTest
    static final ArchRule nd4jStaysInTheComputingCore =
            only(List.of("layer", "compile", "engine", "export", "app"), "org.nd4j..", "org.bytedeco..");

    @ArchTest
    static final ArchRule jgraphtStaysBehindGraph = only(List.of("graph"), "org.jgrapht..");

    @ArchTest
    static final ArchRule jacksonStaysWhereFilesAreReadAndWritten =
            only(List.of("project", "train", "weights", "cli"), "com.fasterxml..");

    @ArchTest
    static final ArchRule picocliStaysInTheCommandLine = only(List.of("cli", "app"), "picocli..");

    @ArchTest
    static final ArchRule librariesShadedIntoNd4jAreNotOurs = only(List.of("export"), "org.nd4j.shade..");

    @ArchTest
    static final ArchRule loggingGoesThroughSlf4j = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ch.qos.logback..", "java.util.logging..", "org.apache.commons.logging..");

    @ArchTest
    static final ArchRule onlyTheCommandLineSpeaksToTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackages(in("cli"), in("app"))
            .should(accessField(System.class, "out").or(accessField(System.class, "err")))
            .because("library code returns values; the terminal may be a window");

    @ArchTest
    static final ArchRule noStaticStateThatChanges = fields().that()
            .areStatic()
            .and(DescribedPredicate.describe(
                    "are written in the source", f -> !f.getName().contains("$")))
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule layersAreFinalAndRegistered = classes()
            .that()
            .implement(Layer.class)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .andShould()
            .resideInAPackage("org.netkiln.layer.*")
            .andShould()
            .beAnnotatedWith(AutoService.class)
            .allowEmptyShould(true);

    private static LayeredArchitecture levels() {
        LayeredArchitecture rule =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (int level = 0; level < LEVELS.size(); level++) {
            rule = rule.layer("L" + level)
                    .definedBy(
                            LEVELS.get(level).stream().map(ArchitectureTest::in).toArray(String[]::new));
        }
        for (int level = 0; level < LEVELS.size() - 1; level++) {
            List<String> higher = new ArrayList<>();
            for (int above = level + 1; above < LEVELS.size(); above++) {
                higher.add("L" + above);
            }
            rule = rule.whereLayer("L" + level).mayOnlyBeAccessedByLayers(higher.toArray(String[]::new));
        }
        return rule.whereLayer("L" + (LEVELS.size() - 1)).mayNotBeAccessedByAnyLayer();
    }

    /** Only these packages of ours may see those of a library. */
    private static ArchRule only(List<String> ours, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(ours.stream().map(ArchitectureTest::in).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .as("only " + ours + " may see " + Arrays.toString(library));
    }

    private static String in(String name) {
        return "org.netkiln." + name + "..";
    }
}
