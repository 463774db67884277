package org.scrutineer.papers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.Happenings;
import org.scrutineer.Office;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.meetings.Resolution;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;

/**
 * A select committee's case: 13 recommendations of which four were closed at an earlier meeting, two share evidence, one
 * is challenged, one quotes a contract; then a meeting that confirms eight and asks for something.
 */
public final class Wards {
    static final String CLAUSE = "The provider keeps a written log in the home of each person, and leaves it there for "
            + "as long as care is given.";

    public final Office office = new Office();
    public final Happenings happen = new Happenings(office.wiring().ledger());
    final UUID committee = UUID.randomUUID();
    final UUID march;
    final UUID november;
    final UUID nextYear;

    public Wards() {
        office.take(Office.workbook("tracker.xlsx", tracker()));
        office.wiring().ledger().apply(Draft.edit("Committee", Optional.empty(),
                Edit.typed(org.scrutineer.committees.Committee.KIND, committee, "name",
                        Fields.of("name", "People Select Committee")),
                Edit.typed(org.scrutineer.committees.Committee.KIND, committee, "authority",
                        Fields.of("authority", "Northmere Borough Council")),
                Edit.typed(Review.KIND, office.review().id(), "committee", Fields.of("committee_id", committee))));
        march = happen.meeting(Optional.of(committee), "12 March 2026");
        november = happen.meeting(Optional.of(committee), "24 November 2026");
        nextYear = happen.meeting(Optional.of(committee), "9 March 2027");
        for (String ref : List.of("1", "3", "8", "9")) {
            happen.state(office.recommendation(ref), "closed", "Fully achieved.", "12 March 2026", march);
        }
        Evidence log = office.evidence().stream().filter(one -> one.refs().contains("13")).findFirst().orElseThrow();
        happen.extract(log, CLAUSE, "Care in the Home contract, section 14.2");
        happen.write(Recommendation.KIND, office.recommendation("10").id(), Recommendation.DIFFERENCE,
                Fields.of("derived", "amber")
                        .with("difference_reason", "The last two visits were moved by the people themselves")
                        .with("difference_printed", true),
                "");
    }

    private static SheetSketch tracker() {
        SheetSketch sheet = SheetSketch.named("Progress")
                .row("Review of Care in the Home - progress update")
                .row("Rec.", "Recommendation", "Owner", "Evidence of progress", "Assessment of progress");
        List<String> wordings = List.of(
                "Write the plan for winter before the end of September each year.",
                "Print a page on careers in care in each issue of the town’s paper.",
                "Name one person at each agency whom families can ring.",
                "Tell people who receive care, again and again, how to complain.",
                "Staff the agencies’ offices so that every change of a visit is told.",
                "Share the rota with people and families a week ahead.",
                "Speak up for a national register of care workers.",
                "Visit each agency once a year without notice.",
                "Publish the results of the yearly survey.",
                "Keep quarter-hour visits for what can be done in them.",
                "Try out sensors and calls by video.",
                "Agree one set of questions for all agencies’ surveys.",
                "Have each agency offer a paper log of visits.");
        for (int number = 1; number <= wordings.size(); number++) {
            boolean shared = number == 6;
            sheet.row(number, wordings.get(number - 1), "Officer " + number,
                    shared ? null : "What was done for number " + number + ".",
                    number == 11 ? null : shared ? null : "1 (Fully Achieved)");
        }
        return sheet.merge(7, 8, 3, 3).merge(7, 8, 4, 4);
    }

    /** What the committee did on 24 November, and what officers did after it. */
    public void meet() {
        UUID item = happen.item(committee, november, office.review().id(), "Care in the Home: progress", "");
        UUID noted = happen.resolution(november, item, 1,
                "That the progress be noted and the assessments be confirmed.");
        UUID asked = happen.resolution(november, item, 2, "That complaints figures be sent to members.");
        happen.closure(Resolution.KIND, noted, "24 November 2026", "Confirmed at the meeting.");
        UUID request = happen.request(november, asked, office.recommendation("4").id(),
                "That complaints figures from each agency be sent to members.", "Officer 4", "");
        for (String ref : List.of("2", "4", "5", "6", "7", "10", "12", "13")) {
            happen.write(Recommendation.KIND, office.recommendation(ref).id(), Recommendation.CONFIRMATION,
                    Fields.of("confirmed", "Fully Achieved").with("confirmed_at", "24 November 2026"), "");
        }
        happen.closure(Resolution.KIND, asked, "8 December 2026", "");
        happen.closure(InformationRequest.KIND, request, "8 December 2026", "Figures for six agencies were sent");
        happen.rate(office.recommendation("11"), "On Track", "Two of three trials have begun");
        happen.state(office.recommendation("2"), "closed", "Fully achieved.", "24 November 2026", november);
        happen.item(committee, null, office.review().id(), "Care in the Home: last look", "");
    }
}
