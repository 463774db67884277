package org.scrutineer.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Source;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;

/** Programmes as rows, for the command line and for exports. */
public final class ProgrammeListing {
    private final ProgrammeStore programmes;
    private final RatingSchemeStore schemes;
    private final Ledger ledger;

    public ProgrammeListing(ProgrammeStore programmes, RatingSchemeStore schemes, Ledger ledger) {
        this.programmes = programmes;
        this.schemes = schemes;
        this.ledger = ledger;
    }

    /** @param source where its latest update was read, if it was taken in */
    public record ListedActivity(
            Programme programme, Workstream workstream, Activity activity, RatingScheme scheme,
            Optional<Source> source) {
        public Optional<Rag> rag() {
            return scheme.rag(activity.rating());
        }
    }

    public record ListedMilestone(Programme programme, Milestone milestone, Optional<Source> source) {}

    /** @param title of one programme, or nothing for all; throws a Problem when there is no such programme */
    public List<ListedActivity> activities(Optional<String> title) {
        List<ListedActivity> listed = new ArrayList<>();
        for (Programme programme : chosen(title)) {
            RatingScheme scheme = schemes.scheme(programme.scheme());
            List<Workstream> workstreams = programmes.workstreams(programme.id());
            Map<UUID, Source> sources = ledger.sources(
                    workstreams.stream().flatMap(workstream -> workstream.activities().stream()).map(Activity::id)
                            .toList(),
                    "latest update");
            workstreams.forEach(workstream -> workstream.activities().forEach(activity -> listed.add(new ListedActivity(
                    programme, workstream, activity, scheme, Optional.ofNullable(sources.get(activity.id()))))));
        }
        return listed;
    }

    public List<ListedMilestone> milestones(Optional<String> title) {
        List<ListedMilestone> listed = new ArrayList<>();
        for (Programme programme : chosen(title)) {
            List<Milestone> milestones = programmes.milestones(programme.id());
            Map<UUID, Source> sources = ledger.sources(milestones.stream().map(Milestone::id).toList(), "name");
            milestones.forEach(milestone -> listed.add(new ListedMilestone(
                    programme, milestone, Optional.ofNullable(sources.get(milestone.id())))));
        }
        return listed;
    }

    /** The one programme with a title or a part of it. */
    public Programme programme(String title) {
        return Titled.find(
                programmes.programmes(), Programme::title, title, "programme", "Import its RAG table first.");
    }

    private List<Programme> chosen(Optional<String> title) {
        return title.map(wanted -> List.of(programme(wanted))).orElseGet(programmes::programmes);
    }
}
