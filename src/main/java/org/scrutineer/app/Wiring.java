package org.scrutineer.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.scrutineer.clashes.Writing;
import org.scrutineer.committees.BackgroundPaper;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.CouncilLook;
import org.scrutineer.committees.Officer;
import org.scrutineer.committees.RatingRuleStore;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.concerns.Concern;
import org.scrutineer.concerns.ConcernRule;
import org.scrutineer.concerns.Dismissal;
import org.scrutineer.concerns.Investigation;
import org.scrutineer.disclosure.AccessMark;
import org.scrutineer.disclosure.Part;
import org.scrutineer.disclosure.StandIn;
import org.scrutineer.followup.UpdateForm;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.measures.Measure;
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
import org.scrutineer.programmes.Programme;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEvent;
import org.scrutineer.providers.ProviderRating;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;
import org.scrutineer.returns.ProviderReturn;
import org.scrutineer.returns.ReturnForm;
import org.scrutineer.returns.ReturnLayout;
import org.scrutineer.services.Service;
import org.scrutineer.services.StatedFigure;
import org.scrutineer.snapshots.Snapshot;
import org.scrutineer.voices.Comment;
import org.scrutineer.voices.EngagementEvent;
import org.scrutineer.voices.Question;
import org.scrutineer.voices.Theme;
import org.scrutineer.visits.Found;
import org.scrutineer.visits.QuestionSet;
import org.scrutineer.visits.Scored;
import org.scrutineer.visits.Visit;
import org.scrutineer.workspace.Workspace;

/**
 * Everything that works on one open workspace, put together in one place: the window and the command line share it. What
 * is made from it stands in the interface of its matter.
 */
public final class Wiring
        implements
            MeetingDesks,
            WorkbenchDesks,
            ChasingDesks,
            ProviderDesks,
            ReturnDesks,
            RoundDesks,
            DisclosureDesks,
            PackDesks,
            ClashDesks {
    /** Every kind of record that a workspace keeps; one that is referred to comes before those that refer to it. */
    public static final List<RecordKind> KINDS = List.of(
            RatingSchemeStore.KIND,
            RatingRuleStore.KIND,
            CouncilLook.KIND,
            Committee.KIND,
            Officer.KIND,
            Meeting.KIND,
            AgendaItem.KIND,
            Minute.KIND,
            Resolution.KIND,
            Review.KIND,
            Recommendation.KIND,
            InformationRequest.KIND,
            Evidence.KIND,
            Recommendation.CITATION,
            Action.KIND,
            ProgressUpdate.KIND,
            UpdateForm.KIND,
            Snapshot.KIND,
            Programme.KIND,
            Programme.Workstream.KIND,
            Programme.Activity.KIND,
            Programme.Milestone.KIND,
            BackgroundPaper.KIND,
            Service.KIND,
            StatedFigure.KIND,
            Provider.KIND,
            Provider.Distinction.KIND,
            Provider.Branch.KIND,
            Provider.Contact.KIND,
            ProviderEvent.KIND,
            ProviderRating.KIND,
            Measure.KIND,
            Observation.KIND,
            ProviderReturn.KIND,
            ReturnForm.KIND,
            ReturnLayout.KIND,
            EngagementEvent.KIND,
            Question.KIND,
            Theme.KIND,
            Comment.KIND,
            Comment.Link.KIND,
            QuestionSet.KIND,
            Visit.KIND,
            Scored.Answer.KIND,
            Scored.Agreed.KIND,
            Scored.NotApplicable.KIND,
            Found.Finding.KIND,
            Found.Requirement.KIND,
            Found.Quote.KIND,
            Found.Photograph.KIND,
            Concern.KIND,
            Dismissal.KIND,
            Investigation.KIND,
            Investigation.CONCERN,
            Investigation.Step.KIND,
            Investigation.Result.KIND,
            ConcernRule.KIND,
            PaperSection.KIND,
            PaperText.KIND,
            Implication.KIND,
            FindingAnswer.KIND,
            AccessMark.KIND,
            StandIn.KIND);

    private final Workspace workspace;
    private final Ledger ledger;
    private final Supplier<Author> author;
    private final InstantSource clock;

    public Wiring(Workspace workspace, Supplier<Author> author, InstantSource clock) {
        this.workspace = workspace;
        this.author = author;
        this.clock = clock;
        this.ledger = new Ledger(workspace, KINDS, author, clock);
    }

    /** The same workspace at another time and by somebody else: the sample council's year is replayed so. */
    Wiring as(Author author, InstantSource at) {
        return new Wiring(workspace, () -> author, at);
    }

    @Override
    public Wiring part(Part part) {
        return new Wiring(workspace.seenThrough(part.views(KINDS)), author, clock);
    }

    @Override
    public Writing writing() {
        return new RegisterWriting(this);
    }

    @Override
    public Workspace workspace() {
        return workspace;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public InstantSource clock() {
        return clock;
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
