package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.documents.Block.Cell;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Quotation;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.papers.VisitReader.Report;
import org.scrutineer.visits.Found.Doing;
import org.scrutineer.visits.Found.Finding;
import org.scrutineer.visits.Found.Requirement;
import org.scrutineer.visits.QuestionSet.Standard;
import org.scrutineer.visits.VisitDates;
import org.scrutineer.visits.VisitDates.Due;

/** What a provider is to do after a visit, what it said, and what is due when. */
record VisitNext(Report report) {
    private static final Column NUMBER = new Column("No.", 7, true);

    void requirements(Body body) {
        List<Requirement> all = report.whole().found().requirements();
        if (all.isEmpty()) {
            body.opening("The provider is required to do nothing.");
            return;
        }
        body.opening("The provider is to do " + (all.size() == 1 ? "1 thing" : all.size() + " things") + ". "
                + standing(all));
        body.add(table(all));
    }

    private static String standing(List<Requirement> all) {
        int open = (int) all.stream().filter(Requirement::isOpen).count();
        if (open == all.size()) {
            return all.size() == 1 ? "It is open." : "All are open.";
        }
        return open == 0 ? "None is open." : open + " " + Words.are(open) + " open.";
    }

    /** With how far each has come. */
    private Table table(List<Requirement> requirements) {
        return new Table(
                "Requirements",
                "One row for each requirement: its number, what is to be done, for which standard, who does it, by when,"
                        + " and how far it has come.",
                List.of(NUMBER, new Column("What is to be done", 39, false), new Column("Who", 19, false),
                        new Column("By when", 17, false), new Column("State", 18, false)),
                requirements.stream().map(each -> row(each, true)).toList());
    }

    /** What is still open, for the one who is to do it. */
    Table open() {
        return new Table(
                "Requirements",
                "One row for each requirement that is open: its number, what is to be done, for which standard, who does"
                        + " it and by when.",
                List.of(NUMBER, new Column("What is to be done", 52, false), new Column("Who", 21, false),
                        new Column("By when", 20, false)),
                report.whole().found().open().stream().map(each -> row(each, false)).toList());
    }

    private Row row(Requirement requirement, boolean withState) {
        Doing doing = requirement.doing();
        String standard = requirement.finding().flatMap(report.whole().found()::finding).map(Finding::standard)
                .flatMap(report.whole().questions()::standard).map(Standard::title)
                .map(title -> "\n(" + title + ")").orElse("");
        List<Cell> cells = new ArrayList<>(List.of(
                SummaryBlocks.plain(Integer.toString(report.whole().found().number(requirement))),
                SummaryBlocks.text(requirement.words() + standard),
                SummaryBlocks.text(doing.owner().isBlank() ? "To be named" : doing.owner()),
                SummaryBlocks.text(doing.due().text().isBlank() ? "To be agreed" : doing.due().text())));
        if (withState) {
            cells.add(SummaryBlocks.text(state(doing)));
        }
        return new Row(cells).about(requirement.id());
    }

    private String state(Doing doing) {
        if (doing.state() == Requirement.State.OPEN) {
            return (doing.due().overdue(report.cover().asAt()) ? "Open, overdue" : "Open")
                    + (doing.seenNotMet() ? "\nNot met " + Words.at(doing.closed().text()) : "")
                    + (doing.note().isBlank() ? "" : "\n" + doing.note());
        }
        return Words.capital(doing.state().plain())
                + (doing.closed().text().isEmpty() ? "" : " " + Words.at(doing.closed().text()))
                + (doing.note().isBlank() ? "" : "\n" + doing.note());
    }

    void reply(Body body) {
        String reply = report.visit().result().reply().text();
        FuzzyDate on = report.visit().result().reply().on();
        if (reply.isBlank()) {
            body.opening("The provider has not replied yet.");
            return;
        }
        body.opening("The provider wrote" + (on.text().isEmpty() ? "" : " " + Words.at(on.text())) + ":");
        body.about(report.visit().id())
                .add(new Quotation(VisitStandards.quoted(reply.strip()), Optional.of(report.provider())))
                .aboutNothing();
    }

    void dates(Body body) {
        List<Row> rows = new ArrayList<>();
        VisitDates dates = report.dates();
        rows.add(row("The provider says what is not right in the draft", dates.accuracy(),
                VisitDates.DAYS_FOR_ACCURACY + " calendar days after the draft"));
        rows.add(row("The provider sends its action plan", dates.actionPlan(),
                VisitDates.DAYS_FOR_ACTION_PLAN + " calendar days after the outcome"));
        rows.add(row("The provider is visited again", dates.reAudit(),
                "about " + VisitDates.MONTHS_TO_RE_AUDIT + " months after the visit"));
        body.opening("The table says what is due and when. Days are calendar days: weekends and bank holidays count.");
        body.add(new Table(
                "What is due after the visit",
                "One row for each step after the visit, with its date and what the date rests on.",
                List.of(new Column("Step", 45, true), new Column("Date", 24, false),
                        new Column("Why then", 31, false)),
                rows));
    }

    private static Row row(String step, Due due, String rule) {
        return new Row(List.of(
                SummaryBlocks.plain(step),
                SummaryBlocks.plain(due.known() ? due.date().text() : "Not known yet"),
                SummaryBlocks.plain(!due.known() || due.workedOut() ? Words.capital(rule) : "As agreed")));
    }
}
