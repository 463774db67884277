package org.scrutineer.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.clashes.Calling;
import org.scrutineer.clashes.Calling.Said;
import org.scrutineer.committees.BackgroundPaper;
import org.scrutineer.committees.CouncilLook;
import org.scrutineer.committees.RatingRuleStore;
import org.scrutineer.disclosure.AccessMark;
import org.scrutineer.disclosure.StandIn;
import org.scrutineer.followup.UpdateForm;
import org.scrutineer.measures.Observation;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.Minute;
import org.scrutineer.meetings.Resolution;
import org.scrutineer.papers.FindingAnswer;
import org.scrutineer.papers.Implication;
import org.scrutineer.papers.PaperSection;
import org.scrutineer.papers.PaperText;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.ProviderEvent;
import org.scrutineer.providers.ProviderRating;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.returns.ProviderReturn;
import org.scrutineer.returns.ReturnForm;
import org.scrutineer.services.StatedFigure;
import org.scrutineer.snapshots.PeriodSubject;
import org.scrutineer.visits.Found;
import org.scrutineer.visits.Scored;
import org.scrutineer.visits.Visit;
import org.scrutineer.voices.Comment;
import org.scrutineer.voices.Question;
import org.scrutineer.voices.Theme;

/** What people call the records whose kinds have no name of their own. */
final class RecordCallings {
    /** Enough of a text to know it again. */
    private static final int FEW_WORDS = 60;

    private RecordCallings() {}

    static List<Calling> all() {
        return Stream.of(register(), meetings(), providers(), visits(), voices(), papers())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Calling> register() {
        return List.of(
                Calling.of(Recommendation.KIND, said -> Recommendation.label(said.text("ref")), "review_id"),
                Calling.of(Recommendation.CITATION, said -> "evidence cited", "recommendation_id"),
                Calling.of(Evidence.KIND, said -> "evidence " + begun(said, "content"), "review_id"),
                Calling.of(Action.KIND, said -> "action " + begun(said, "wording"), "recommendation_id"),
                Calling.of(ProgressUpdate.KIND, said -> "update " + dated(said, "reported"), "recommendation_id"),
                Calling.of(UpdateForm.KIND, said -> "update form for " + said.text("officer"), "review_id"),
                Calling.of(RatingRuleStore.KIND, said -> "rating rule " + said.text("rule")),
                Calling.of(CouncilLook.KIND, said -> "the look of the council’s papers"));
    }

    private static List<Calling> meetings() {
        return List.of(
                Calling.of(Meeting.KIND, said -> "meeting of " + or(said.text("held"), "a date to be fixed"),
                        "committee_id"),
                Calling.by(AgendaItem.KIND, "title", "meeting_id"),
                Calling.of(Minute.KIND, said -> "minute " + begun(said, "content"), "meeting_id"),
                Calling.of(Resolution.KIND, said -> "resolution " + begun(said, "wording"), "meeting_id"),
                Calling.of(InformationRequest.KIND, said -> "information request " + begun(said, "wording"),
                        "meeting_id"));
    }

    private static List<Calling> providers() {
        return List.of(
                Calling.of(ProviderEvent.KIND,
                        said -> (said.text("kind").replace('_', ' ') + " " + said.text("happened")).strip(),
                        "provider_id"),
                Calling.of(ProviderRating.KIND,
                        said -> ("rating " + said.text("aspect") + " " + dated(said, "rated")).replace("  ", " "),
                        "provider_id"),
                Calling.of(Observation.KIND, RecordCallings::period, "provider_id", "measure_id"),
                Calling.of(ProviderReturn.KIND, said -> "return for " + period(said), "provider_id"),
                Calling.of(ReturnForm.KIND, said -> "return form for " + period(said), "provider_id"),
                Calling.of(StatedFigure.KIND, said -> "figure " + begun(said, "words"), "service_id"));
    }

    private static List<Calling> visits() {
        return List.of(
                Calling.of(Visit.KIND, said -> "visit to " + or(said.name("provider_id"), "a provider") + ", "
                        + or(said.text("held"), or(said.text("planned"), "day not known"))),
                Calling.of(Scored.Answer.KIND,
                        said -> "question " + said.text("question") + ", by " + person(said.text("assessor")),
                        "visit_id"),
                Calling.of(Scored.Agreed.KIND, said -> "agreed score of " + said.text("topic"), "visit_id"),
                Calling.of(Scored.NotApplicable.KIND, said -> "standard " + said.text("standard") + " not applicable",
                        "visit_id"),
                Calling.of(Found.Finding.KIND, said -> "finding " + begun(said, "content"), "visit_id"),
                Calling.of(Found.Requirement.KIND, said -> "requirement " + begun(said, "content"), "visit_id"),
                Calling.of(Found.Quote.KIND, said -> "quotation " + begun(said, "content"), "visit_id"),
                Calling.of(Found.Photograph.KIND, said -> "photograph " + begun(said, "alternative"), "visit_id"));
    }

    private static List<Calling> voices() {
        return List.of(
                Calling.of(Question.KIND, said -> "question " + said.text("number"), "event_id"),
                Calling.of(Theme.KIND, said -> "theme " + said.text("number") + " " + said.text("name"), "event_id"),
                Calling.of(Comment.KIND, said -> "comment " + begun(said, "content"), "event_id"),
                Calling.of(Comment.Link.KIND, said -> "evidence for " + said.name("recommendation_id"), "comment_id"));
    }

    private static List<Calling> papers() {
        return List.of(
                Calling.of(BackgroundPaper.KIND, said -> within(said, "background paper " + said.text("title"))),
                Calling.of(PaperSection.KIND, said -> "section “" + said.text("section") + "” of every "
                        + said.text("kind") + " paper"),
                Calling.of(PaperText.KIND, said -> within(said, "section “" + said.text("section") + "” of the "
                        + said.text("kind") + " paper")),
                Calling.of(Implication.KIND, said -> within(said, "implication “" + said.text("section") + "”")),
                Calling.of(FindingAnswer.KIND,
                        said -> within(said, "answer about the " + said.text("kind") + " paper")),
                Calling.of(AccessMark.KIND, said -> "who may read the " + said.text("field_group").replace('_', ' '),
                        "record_id"),
                Calling.of(StandIn.KIND, said -> "letter for papers without names", "record_id"));
    }

    /** A paper can be about a period, which is no record. */
    private static String within(Said said, String words) {
        String id = said.text("subject_id");
        String subject = id.isEmpty()
                ? ""
                : PeriodSubject.RETURNS.period(UUID.fromString(id)).map(PeriodSubject.RETURNS::title)
                        .orElseGet(() -> said.name("subject_id"));
        return subject.isEmpty() ? words : subject + " · " + words;
    }

    private static String period(Said said) {
        String from = said.text("period_from");
        return from.isEmpty()
                ? "a period"
                : Period.stored(LocalDate.parse(from), Integer.parseInt(said.text("period_months"))).words();
    }

    private static String dated(Said said, String column) {
        return said.text(column).isEmpty() ? "" : "of " + said.text(column);
    }

    /** "T. Hale" of "T. Hale, Quality Officer". */
    private static String person(String officer) {
        return or(officer.replaceFirst(",.*$", "").strip(), "somebody");
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private static String begun(Said said, String column) {
        String line = said.text(column).replaceAll("\\s+", " ");
        if (line.length() <= FEW_WORDS) {
            return line.isEmpty() ? "" : "“" + line + "”";
        }
        int end = line.lastIndexOf(' ', FEW_WORDS);
        return "“" + line.substring(0, end > 0 ? end : FEW_WORDS) + " …”";
    }
}
