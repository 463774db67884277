package org.scrutineer.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.papers.PaperSection;
import org.scrutineer.papers.SectionPlace;
import org.scrutineer.papers.Structure;
import org.scrutineer.ui.Problem;

/** What is to be otherwise in a section; null for what stays. */
record SectionChange(String heading, String standing, Boolean show, Integer place) {

    /** One undo step for all of it. */
    Draft draft(Structure structure, SectionPlace section) {
        List<Edit> edits = new ArrayList<>();
        PaperSection now = structure.wanted(section);
        if (place != null) {
            edits.addAll(structure.move(section, place).edits());
        }
        if (show != null) {
            replace(edits, structure.show(section, show).edits(), "shown");
        }
        if (heading != null || standing != null) {
            List<Edit> worded = structure.word(
                    section, heading == null ? now.heading() : heading, standing == null ? now.standing() : standing)
                    .edits();
            replace(edits, worded, "heading");
            replace(edits, worded, "standing text");
        }
        if (edits.isEmpty()) {
            throw new Problem(
                    "Nothing is said that is to change.", "Give --heading, --standing, --show, --no-show or --place.");
        }
        return new Draft(Draft.Kind.EDIT, "Section changed: " + section.heading(), Optional.empty(), edits, List.of());
    }

    /** Each of the drafts says all of the section; of several, one group is the newer. */
    private static void replace(List<Edit> edits, List<Edit> newer, String group) {
        List<Edit> wanted = newer.stream()
                .filter(edit -> edit.group().equals(group) || edits.stream().noneMatch(each -> isSame(each, edit)))
                .toList();
        edits.removeIf(each -> wanted.stream().anyMatch(edit -> isSame(each, edit)));
        edits.addAll(wanted);
    }

    private static boolean isSame(Edit one, Edit other) {
        return one.record().equals(other.record()) && one.group().equals(other.group());
    }
}
