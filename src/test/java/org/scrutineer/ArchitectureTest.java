package org.scrutineer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the house as the decision page on its rooms describes it. */
class ArchitectureTest {
    private static final String ROOT = "org.scrutineer.";

    /** Each room may use only those after it. */
    private static final List<String> ROOMS = List.of(
            "app",
            "studio",
            "papers",
            "insights",
            "snapshots",
            "followup",
            "rounds",
            "concerns",
            "visits",
            "returns",
            "voices",
            "programmes",
            "workbench",
            "recommendations",
            "services",
            "measures",
            "providers",
            "meetings",
            "committees",
            "intake",
            "layouts",
            "exports",
            "workbooks",
            "packs",
            "clashes",
            "disclosure",
            "history",
            "ledger",
            "safekeeping",
            "workspace",
            "linter",
            "ratings",
            "periods",
            "pictures",
            "documents",
            "protection",
            "ui");

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.scrutineer");

    @Test
    void everyRoomIsInTheOrder() {
        assertThat(house.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()).split("\\.")[0])
                .collect(Collectors.toSet())).isSubsetOf(ROOMS);
    }

    /** One look at every dependency: a rule for each room would look at all of them again and again. */
    @Test
    void aRoomUsesOnlyThoseBelow() {
        assertThat(house.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> {
                    int target = ROOMS.indexOf(room(dependency.getTargetClass()));
                    return target >= 0 && target < ROOMS.indexOf(room(dependency.getOriginClass()));
                })
                .map(Dependency::getDescription)).isEmpty();
    }

    private static String room(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("org.scrutineer.(*)..").should().beFreeOfCycles().check(house);
    }

    @Test
    void onlyStoresTheLedgerAndTheWorkspaceSpeakSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "workspace..", ROOT + "ledger..")
                .and()
                .haveNameNotMatching(".*Store(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jooq..")
                .check(house);
    }

    @Test
    void onlyWorkbooksAndTheWordWriterKnowPoi() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "workbooks..")
                .and()
                .haveNameNotMatching(".*\\.documents\\.Word.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
                .check(house);
    }

    @Test
    void onlyThePdfWriterKnowsOpenPdf() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.documents\\.(Pdf|Tagged).*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.openpdf..")
                .check(house);
    }

    @Test
    void onlyTheCheckBeforeReleaseKnowsPdfBox() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.disclosure\\.PdfContents.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.pdfbox..")
                .check(house);
    }

    /** It must not trust those whose work it looks at. */
    @Test
    void theCheckBeforeReleaseKnowsNoWriter() {
        noClasses()
                .that()
                .haveNameMatching(".*\\.disclosure\\.(ReleaseCheck|FileContents|.*Contents|Markup|Haystack).*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "documents..", ROOT + "workbooks..", ROOT + "papers..")
                .check(house);
    }

    @Test
    void modelsNeedNoScreen() {
        noClasses()
                .that()
                .haveNameMatching(".*Model(\\$.*)?")
                .or()
                .haveNameMatching(".*Store(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.concurrent..", "javafx.stage..")
                .allowEmptyShould(true)
                .check(house);
    }

    @Test
    void theRoomsWithoutAScreenStartNoToolkit() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "documents..", ROOT + "workspace..", ROOT + "ledger..", ROOT + "workbooks..",
                        ROOT + "ratings..", ROOT + "linter..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(house);
    }

    @Test
    void theRegisterAndItsPapersHaveNoWindow() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "recommendations..", ROOT + "papers..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(house);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(ROOT + "workspace.tables..")
                .should()
                .beFinal()
                .allowEmptyShould(true)
                .check(house);
    }
}
