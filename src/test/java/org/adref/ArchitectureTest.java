package org.adref;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The floors of the house. Arrows only go down; rooms on one floor are strangers.
class ArchitectureTest {
    private static final List<List<String>> FLOORS = List.of(
            List.of("text", "agreement", "problem"),
            List.of("journal", "job"),
            List.of("consultation"),
            List.of("draft"),
            List.of("review"),
            List.of("approval"),
            List.of("reading", "exchange", "notice"),
            List.of("web", "local", "demonstration"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.adref");

    @Test
    void arrows_only_go_down() {
        var floors = new HashMap<String, Integer>();
        FLOORS.forEach(floor -> floor.forEach(room -> floors.put(room, FLOORS.indexOf(floor))));
        var wrong = new ArrayList<String>();
        for (var from : HOUSE) {
            for (var arrow : from.getDirectDependenciesFromSelf()) {
                var here = room(from);
                var there = room(arrow.getTargetClass());
                if (!there.isEmpty() && !here.equals(there) && floor(floors, here) <= floor(floors, there)) {
                    wrong.add(arrow.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_ground_floor_knows_no_framework() {
        noClasses()
                .that()
                .resideInAnyPackage("org.adref.text..", "org.adref.agreement..", "org.adref.problem..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "com.fasterxml..", "org.hibernate..", "org.eclipse..")
                .check(HOUSE);
    }

    @Test
    void only_the_boundary_opens_transactions() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .doNotHaveSimpleName("Caller")
                .and()
                .doNotHaveSimpleName("Demonstration")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.transaction.Transactional")
                .check(HOUSE);
    }

    @Test
    void no_class_is_named_for_a_layer() {
        classes()
                .should()
                .haveNameNotMatching(".*(Service|Impl|Manager|Util|Utils|Helper|Repository|Dto|DTO)$")
                .check(HOUSE);
    }

    private static String room(JavaClass one) {
        var name = one.getPackageName();
        if (!name.startsWith("org.adref.")) {
            return "";
        }
        var rest = name.substring("org.adref.".length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    private static int floor(Map<String, Integer> floors, String room) {
        return floors.getOrDefault(room, Integer.MAX_VALUE);
    }
}
