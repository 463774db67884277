package org.scrutineer.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Tally;

/** A programme as it was read at one moment: everything that its screen shows. */
public record ProgrammeReading(
        Programme programme, RatingScheme scheme, List<Line> lines, List<Milestone> milestones) {

    /**
     * One row of the RAG table.
     *
     * @param first whether it is its workstream's first
     */
    public record Line(Workstream workstream, Activity activity, boolean first) {
        UUID id() {
            return activity.id();
        }

        /** How it is spoken of: its own name, or its workstream's where it speaks for the whole. */
        String label() {
            return activity.name().isEmpty() ? workstream.name() : activity.name();
        }
    }

    public ProgrammeReading {
        lines = List.copyOf(lines);
        milestones = List.copyOf(milestones);
    }

    static Optional<ProgrammeReading> read(UUID id, ProgrammeStore programmes, RatingSchemeStore schemes) {
        return programmes.programmes().stream().filter(each -> each.id().equals(id)).findFirst().map(programme -> {
            List<Line> lines = new ArrayList<>();
            for (Workstream workstream : programmes.workstreams(id)) {
                workstream.activities().forEach(activity -> lines.add(new Line(
                        workstream, activity, activity.equals(workstream.activities().getFirst()))));
            }
            return new ProgrammeReading(
                    programme, schemes.scheme(programme.scheme()), lines, programmes.milestones(id));
        });
    }

    Tally tally() {
        return Tally.of(scheme, lines.stream().map(line -> line.activity().rating()).toList());
    }

    /** "18 activities in 8 workstreams". */
    String count() {
        long workstreams = lines.stream().map(line -> line.workstream().id()).distinct().count();
        return lines.size() + (lines.size() == 1 ? " activity in " : " activities in ")
                + workstreams + (workstreams == 1 ? " workstream" : " workstreams");
    }

    Optional<Line> line(UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    Optional<Milestone> milestone(UUID id) {
        return milestones.stream().filter(milestone -> milestone.id().equals(id)).findFirst();
    }
}
