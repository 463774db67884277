package org.scrutineer.visits;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.visits.Found.Doing;
import org.scrutineer.visits.Found.Finding;
import org.scrutineer.visits.Found.Photograph;
import org.scrutineer.visits.Found.Quote;
import org.scrutineer.visits.Found.Requirement;

/** What the visit screen writes of what was found, heard and seen, and of what is to be done: one undo step each. */
final class Finds {
    private final VisitModel model;

    Finds(VisitModel model) {
        this.model = model;
    }

    /** A finding that is kept once it has words. */
    Optional<Finding> newFinding(String standard, Finding.Sort sort) {
        return model.readingProperty().get().map(now -> new Finding(
                model.newId(), standard, now.whole().found().nextFinding(), sort, ""));
    }

    void words(Finding finding, String words) {
        Finding now = new Finding(finding.id(), finding.standard(), finding.ordinal(), finding.sort(), words.strip());
        if (now.words().isEmpty()) {
            remove(finding);
        } else {
            List<Edit> whole = VisitEdits.finding(visit(), now);
            // What kind it is stands in the same step: a new one has none yet.
            List<Edit> edits = new ArrayList<>(VisitEdits.only("words", whole));
            whole.stream().filter(edit -> edit.group().equals("kind")).forEach(edits::add);
            model.make("Finding on " + now.standard(), edits);
        }
    }

    void sort(Finding finding, Finding.Sort sort) {
        model.make("Finding on " + finding.standard(), VisitEdits.only("kind", VisitEdits.finding(
                visit(), new Finding(
                        finding.id(), finding.standard(), finding.ordinal(), sort, finding.words()))));
    }

    /** With what was to be done because of it. */
    void remove(Finding finding) {
        List<Edit> edits = new ArrayList<>(List.of(Edit.delete(Finding.KIND, finding.id())));
        model.readingProperty().get().ifPresent(now -> now.whole().found().following(finding).forEach(
                each -> edits.add(Edit.delete(Requirement.KIND, each.id()))));
        model.make("Finding on " + finding.standard() + " removed", edits);
    }

    Optional<Requirement> newRequirement(Finding finding) {
        return model.readingProperty().get().map(now -> new Requirement(
                model.newId(), Optional.of(finding.id()), now.whole().found().nextRequirement(), "",
                new Doing("", FuzzyDate.UNKNOWN, Requirement.State.OPEN, FuzzyDate.UNKNOWN, "")));
    }

    void words(Requirement requirement, String words) {
        Requirement now = new Requirement(
                requirement.id(), requirement.finding(), requirement.ordinal(), words.strip(), requirement.doing());
        model.make("Requirement " + number(requirement) + (now.words().isEmpty() ? " removed" : ""),
                now.words().isEmpty()
                        ? List.of(Edit.delete(Requirement.KIND, now.id()))
                        : VisitEdits.only("words", VisitEdits.requirement(visit(), now)));
    }

    void owner(Requirement requirement, String owner) {
        Doing doing = requirement.doing();
        change(requirement, "owner", new Doing(
                owner.strip(), doing.due(), doing.state(), doing.closed(), doing.note()));
    }

    void due(Requirement requirement, String written) {
        Doing doing = requirement.doing();
        change(requirement, "due", new Doing(
                doing.owner(), FuzzyDate.parse(written), doing.state(), doing.closed(), doing.note()));
    }

    private void change(Requirement requirement, String group, Doing doing) {
        model.make("Requirement " + number(requirement), VisitEdits.only(group, VisitEdits.requirement(
                visit(), new Requirement(
                        requirement.id(), requirement.finding(), requirement.ordinal(), requirement.words(), doing))));
    }

    /**
     * Says how far a requirement has come, of this visit or of an earlier one.
     *
     * @param title for the undo button
     * @param doing what is so now
     */
    void state(String title, Requirement requirement, Doing doing) {
        model.make(title, List.of(VisitEdits.state(new Requirement(
                requirement.id(), requirement.finding(), requirement.ordinal(), requirement.words(), doing))));
    }

    Quote newQuote(String standard) {
        return new Quote(model.newId(), standard, "", "");
    }

    void words(Quote quote, String words, String speaker) {
        Quote now = new Quote(quote.id(), quote.standard(), words.strip(), speaker);
        model.make("Quotation on " + quote.standard() + (now.words().isEmpty() ? " removed" : ""),
                now.words().isEmpty()
                        ? List.of(Edit.delete(Quote.KIND, now.id()))
                        : VisitEdits.only("words", VisitEdits.quote(visit(), now)));
    }

    /** Keeps photographs at once, so that none is lost; each is printed once it has words. */
    void photographs(String standard, List<Path> files) {
        model.readingProperty().get().ifPresent(now -> model.changes().makeOf(() -> {
            List<Edit> edits = new ArrayList<>();
            List<Attachment> pictures = new ArrayList<>();
            for (Path file : files) {
                Attachment picture = PhotoFile.of(QuestionsCommand.bytes(file, PhotoFile.MOST_BYTES));
                pictures.add(picture);
                edits.addAll(VisitEdits.photograph(now.visit().id(), new Photograph(
                        model.newId(), standard, picture.sha256(), "", model.dayOfVisit())));
            }
            String what = files.size() == 1 ? "Photograph of " : files.size() + " photographs of ";
            return new Draft(
                    Draft.Kind.EDIT, what + standard + ": visit to " + now.name(), Optional.empty(), edits, pictures);
        }));
    }

    void alternative(Photograph photograph, String text) {
        model.make("Words of a photograph of " + photograph.standard(), VisitEdits.only(
                "alternative text", VisitEdits.photograph(visit(), new Photograph(
                        photograph.id(), photograph.standard(), photograph.sha256(), text.strip(),
                        photograph.taken()))));
    }

    void remove(Photograph photograph) {
        model.make("Photograph of " + photograph.standard() + " removed", List.of(
                Edit.delete(Photograph.KIND, photograph.id())));
    }

    private UUID visit() {
        return model.readingProperty().get().orElseThrow().visit().id();
    }

    private int number(Requirement requirement) {
        return model.readingProperty().get().orElseThrow().whole().found().number(requirement);
    }
}
